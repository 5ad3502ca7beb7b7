// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/structured_editor.h"

#include "core/render/amount_text.h"
#include "core/render/card_content.h"

#include <QStringList>

#include <array>
#include <string_view>

namespace espalier {
namespace {

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString day(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

} // namespace

bool isLongText(const char *key)
{
    static constexpr std::array<std::string_view, 13> keys{
        "question", "definition", "formula", "reason", "text",    "sentence", "evidenceText",
        "action",   "decision",   "note",    "notes",  "comment", "answer"};
    return std::ranges::find(keys, std::string_view(key)) != keys.end();
}

QString summaryOf(const Band &band, const Tree &tree)
{
    const QString sign =
        band.basis == BandBasis::PercentOfDue ? QCoreApplication::translate("Band", "% of due") : QString();
    QString range;
    if (band.from && band.to)
        range = QStringLiteral("%1–%2").arg(number(*band.from), number(*band.to));
    else if (band.from)
        range = QStringLiteral("≥ ") + number(*band.from);
    else if (band.to)
        range = QStringLiteral("< ") + number(*band.to);
    QStringList parts;
    if (!band.action.isEmpty())
        parts.append(band.action.simplified());
    if (const Person *who = tree.find(band.who))
        parts.append(shortName(who->name));
    if (band.days)
        parts.append(QCoreApplication::translate("Band", "%1 d").arg(*band.days));
    if (parts.isEmpty())
        parts.append(word(band.status));
    return QStringLiteral("%1%2  %3").arg(range, sign, parts.join(QStringLiteral(" · ")));
}

QString summaryOf(const DatedValue &value, const Tree &)
{
    return QStringLiteral("%1: %2").arg(day(value.date), number(value.value));
}

QString summaryOf(const DimensionValue &value, const Tree &tree)
{
    const Dimension *dimension = tree.find(value.dimension);
    return QStringLiteral("%1: %2").arg(dimension ? dimension->name : QString(), value.value);
}

QString summaryOf(const Remark &remark, const Tree &)
{
    QStringList parts{remark.text.simplified()};
    if (!remark.who.isEmpty())
        parts.append(remark.who);
    if (remark.since.isValid())
        parts.append(day(remark.since));
    return parts.join(QStringLiteral(" · "));
}

template <>
QIcon iconOf(const Band &band)
{
    return statusIcon(band.status);
}

} // namespace espalier
