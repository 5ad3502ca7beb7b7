// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/structured_editor.h"

#include "core/model/amount_text.h"
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
    static constexpr std::array<std::string_view, 26> keys{
        "question", "definition", "formula",     "reason",       "text",
        "sentence", "action",     "decision",    "note",         "notes",
        "comment",  "answer",     "aim",         "hypothesis",   "learning",
        "meaning",  "what",       "purpose",     "namingRule",   "result",
        "control",  "caption",    "description", "evidenceText", "attributionAssumptions",
        "scope"};
    return std::ranges::find(keys, std::string_view(key)) != keys.end();
}

QString summaryOf(const Band &band, const EditorContext &context)
{
    const auto amount = [&](double value, const AmountStyle &style) {
        return band.basis == BandBasis::PercentOfDue
                   ? QCoreApplication::translate("Band", "%1 % of due").arg(number(value))
                   : amountText(value, style);
    };
    QString range;
    if (band.from && band.to)
        range = QStringLiteral("%1–%2").arg(band.basis == BandBasis::PercentOfDue
                                                ? number(*band.from)
                                                : amountText(*band.from, bare(context.amount)),
                                            amount(*band.to, context.amount));
    else if (band.from)
        range = QStringLiteral("≥ ") + amount(*band.from, context.amount);
    else if (band.to)
        range = QStringLiteral("< ") + amount(*band.to, context.amount);
    QStringList parts;
    if (!band.action.isEmpty())
        parts.append(band.action.simplified());
    if (const Person *who = context.tree->find(band.who))
        parts.append(shortName(who->name));
    if (band.days)
        parts.append(QCoreApplication::translate("Band", "%1\u00A0"
                                                         "d")
                         .arg(*band.days));
    if (parts.isEmpty())
        parts.append(word(band.status));
    return QStringLiteral("%1  %2").arg(range, parts.join(QStringLiteral(" · ")));
}

QString summaryOf(const DatedValue &value, const EditorContext &context)
{
    return QStringLiteral("%1: %2").arg(day(value.date), amountText(value.value, context.amount));
}

QString summaryOf(const DimensionValue &value, const EditorContext &context)
{
    const Dimension *dimension = context.tree->find(value.dimension);
    return QStringLiteral("%1: %2").arg(dimension ? dimension->name : QString(), value.value);
}

QString summaryOf(const Remark &remark, const EditorContext &)
{
    QStringList parts{remark.text.simplified()};
    if (!remark.who.isEmpty())
        parts.append(remark.who);
    if (remark.since.isValid())
        parts.append(day(remark.since));
    return parts.join(QStringLiteral(" · "));
}

QString summaryOf(const Challenge &challenge, const EditorContext &)
{
    QStringList parts{challenge.text.simplified()};
    if (!challenge.by.isEmpty())
        parts.append(challenge.by);
    if (!challenge.answer.isEmpty())
        parts.append(QCoreApplication::translate("Challenge", "answered"));
    return parts.join(QStringLiteral(" · "));
}

QString summaryOf(const Audit &audit, const EditorContext &)
{
    QStringList parts{audit.on.isValid() ? day(audit.on)
                                         : QCoreApplication::translate("Audit", "no day yet")};
    if (!audit.by.isEmpty())
        parts.append(audit.by);
    const std::array answers{std::pair{audit.consistent, QCoreApplication::translate("Audit", "consistent")},
                             std::pair{audit.timely, QCoreApplication::translate("Audit", "timely")},
                             std::pair{audit.complete, QCoreApplication::translate("Audit", "complete")}};
    for (const auto &[answer, what] : answers) {
        if (answer == Answer::Yes)
            parts.append(what);
        else if (answer == Answer::No)
            parts.append(QCoreApplication::translate("Audit", "not %1").arg(what));
    }
    return parts.join(QStringLiteral(" · "));
}

QString summaryOf(const Assumption &assumption, const EditorContext &context)
{
    const Node *node = context.tree->find(assumption.node);
    return QStringLiteral("%1: %2").arg(node ? node->title : QString(), number(assumption.value));
}

template <>
QIcon iconOf(const Band &band)
{
    return statusIcon(band.status);
}

} // namespace espalier
