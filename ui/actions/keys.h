// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Keys: what belongs to a key before any action has it. A key is kept in one form (`plain`): the second Enter
// of a keyboard is Enter, X11's Backtab is Shift+Tab, and a sign that is only reached with Shift has no
// Shift.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace espalier {

using KeyList = QList<QKeySequence>;
/// The keys of each row of a catalogue, by row.
using KeyTable = std::vector<KeyList>;

[[nodiscard]] QKeySequence plain(const QKeySequence &key);
/// All of them plain, each once, none empty.
[[nodiscard]] KeyList plain(const KeyList &keys);
/// With what else a keyboard may send for them: what a QAction needs.
[[nodiscard]] KeyList asSent(const KeyList &keys);
/// As a person reads them: "Ctrl+Shift+Z, Ctrl+Y".
[[nodiscard]] QString keyText(const KeyList &keys);

/// Keys that canvas, outline and title understand themselves: arrows, Space, Esc, and all that types a
/// letter.
[[nodiscard]] bool isFixed(const QKeySequence &key);
/// Without Ctrl, Alt or Meta, and no function key: it means something wherever one writes.
[[nodiscard]] bool isBare(const QKeySequence &key);

/// For files: "Ctrl+Y", the same in every language; one key each.
[[nodiscard]] QStringList portable(const KeyList &keys);
/// What cannot be read as one key is left out.
[[nodiscard]] KeyList fromPortable(const QStringList &texts);

} // namespace espalier
