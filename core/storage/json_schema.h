// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The JSON Schema (draft 2020-12) of .kpitree files, made from the field table, for other programs that write
// them. resources/schema holds it as text; a test says when that is out of date. It says what the reader
// demands of each field; what records demand of each other (ends of links, no circle) no schema can say.
#pragma once

#include <QByteArray>

namespace espalier {

/// The schema of the current version, ending in a line end.
[[nodiscard]] QByteArray kpitreeSchema();

} // namespace espalier
