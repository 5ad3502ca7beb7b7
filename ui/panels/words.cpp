// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/words.h"

#include <QCoreApplication>

namespace espalier {

QString fieldLabel(const char *label)
{
    return QCoreApplication::translate("Field", label);
}

QString wordFor(std::string_view name)
{
    if (name == "unset")
        return QCoreApplication::translate("Word", "not set");
    QByteArray words;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            words += ' ';
            words += static_cast<char>(c - 'A' + 'a');
        } else {
            words += c == '-' && name.size() > 1 ? ' ' : c;
        }
    }
    return QCoreApplication::translate("Word", words.constData());
}

QString word(const Cadence &cadence)
{
    if (!cadence.isSet())
        return wordFor("unset");
    return QCoreApplication::translate("Word", cadence.text().constData());
}

QString unitSign(const Unit &unit)
{
    return unit.kind == Unit::Kind::Percent ? QStringLiteral("%") : unit.name;
}

QString senseOf(Direction direction)
{
    switch (direction) {
    case Direction::Higher:
        return QStringLiteral("≥");
    case Direction::Lower:
        return QStringLiteral("≤");
    case Direction::Hold:
        return QStringLiteral("=");
    case Direction::Unset:
    case Direction::Range:
        break;
    }
    return {};
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace espalier
