// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Words: how the window names what the model holds: fields, choices, records. Everything is translated; the
// English comes from the field table and from the names that files use ("lastClick" is "last click").
#pragma once

#include "core/model/node.h"
#include "core/model/registers.h"

#include <QCoreApplication>
#include <QString>

namespace espalier {

/// The label of a field of the table, translated (context "Field").
[[nodiscard]] QString fieldLabel(const char *label);
/// One word of a closed list, translated (context "Word"): "last click"; "not set" for "unset".
[[nodiscard]] QString wordFor(std::string_view name);
template <NamedEnum Enum>
[[nodiscard]] QString word(Enum value)
{
    return wordFor(nameOf(value));
}
/// "weekly", "every 10 days", "not set".
[[nodiscard]] QString word(const Cadence &cadence);
/// The sign or word behind a number: "%", "EUR", "s", "leads"; empty where there is none.
[[nodiscard]] QString unitSign(const Unit &unit);

/// The sign before a target: "≥", "≤"; empty where the direction says none.
[[nodiscard]] QString senseOf(Direction direction);

/// The first letter as a capital, for the beginning of a label.
[[nodiscard]] QString capitalised(QString text);

/// What a record of a register is called.
template <class Record>
[[nodiscard]] QString nameOfRecord(const Record &record)
{
    if constexpr (requires { record.name; })
        return record.name;
    else if constexpr (requires { record.title; })
        return record.title;
    else if constexpr (requires { record.word; })
        return record.word;
    else if constexpr (requires { record.what; })
        return record.what;
    else
        return record.text;
}

} // namespace espalier
