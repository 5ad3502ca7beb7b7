// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The fingerprint of a definition: what a sign-off covers, in 64 bits. Other spelling, notes, values or
// another owner leave it as it is; what is inherited belongs to the node above.
#pragma once

#include "core/model/node.h"

namespace espalier {

/// Never null. The first eight bytes, big-endian, of the SHA-256 of these lines in UTF-8, each ended by a
/// line feed: for every field flagged Signed that is not as in a new node, in the order of the field table,
/// "key=value". A structure stands as lines "key.part=value", of its Signed parts where it has such, else of
/// all; entry i of a list begins with a line "key[i]". Texts are in normal form C, folded in case and without
/// white space; numbers, days and names are as in files. A later version may know more fields: as long as
/// they are not set, the fingerprint stays.
[[nodiscard]] Fingerprint definitionFingerprint(const Node &node);

/// Whether the node was signed off and its definition is another now.
[[nodiscard]] bool isAlteredSinceSignOff(const Node &node);

} // namespace espalier
