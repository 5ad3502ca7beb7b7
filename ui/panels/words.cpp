// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/words.h"

#include <QCoreApplication>
#include <QLocale>

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

QString periodText(const Period &period)
{
    const QLocale locale;
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::ShortFormat); };
    if (period.start.isValid() && period.end.isValid())
        return QStringLiteral("%1 – %2").arg(day(period.start), day(period.end));
    if (period.end.isValid())
        return QCoreApplication::translate("Word", "until %1").arg(day(period.end));
    if (period.start.isValid())
        return QCoreApplication::translate("Word", "from %1").arg(day(period.start));
    return {};
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace espalier
