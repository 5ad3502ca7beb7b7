// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Tr: how the core says a sentence to a person. `Tr::tr("…")` is that sentence in the language whose
// translation the program installed, and the English one itself where none is. Never for what stands in
// files, JSON or SQL.
#pragma once

#include <QCoreApplication>

#include <string_view>

namespace espalier {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tr) // lupdate takes this name where it cannot look the struct up

public:
    /// A text in the quotation marks of the language.
    [[nodiscard]] static QString quoted(const QString &text) { return tr("“%1”").arg(text); }
    /// A label of the field or register table, translated (context "Field").
    [[nodiscard]] static QString label(const char *english);
    /// A name of a closed list as files write it, in words and translated (context "Word"): "last click" for
    /// "lastClick", "not set" for "unset".
    [[nodiscard]] static QString word(std::string_view name);
};

} // namespace espalier
