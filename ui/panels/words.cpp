// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/words.h"

#include "core/base/tr.h"
#include "core/model/spoken.h"

namespace espalier {

QString fieldLabel(const char *label)
{
    return Tr::label(label);
}

QString wordFor(std::string_view name)
{
    return Tr::word(name);
}

QString word(const Cadence &cadence)
{
    return spoken(cadence);
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
