// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Which keys an action may have: no key means two things, none takes away what one writes with.
#pragma once

#include "ui/actions/actions.h"

#include "core/base/result.h"

namespace espalier {

/// Refused with a sentence: the key is fixed, would be taken from text fields or menus, or is another
/// action's in `table`; that one is named. `key` is plain.
[[nodiscard]] Result<void> mayHave(const Actions &actions, const KeyTable &table, std::size_t row,
                                   const QKeySequence &key);

/// `wanted` without what breaks the rules: such a row has the keys it was delivered with.
[[nodiscard]] KeyTable withoutClashes(const Actions &actions, KeyTable wanted);

/// As a small text file: a line an action, its id and its keys, parted by tabs.
[[nodiscard]] QByteArray keyFile(const Actions &actions, const KeyTable &table);
/// What such a file says; actions that it does not name keep what they were delivered with. Unreadable with
/// the line, or refused where a key would mean two things.
[[nodiscard]] Result<KeyTable> readKeyFile(const Actions &actions, QByteArrayView bytes);

} // namespace espalier
