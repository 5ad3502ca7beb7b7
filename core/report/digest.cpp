// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/digest.h"

#include "core/base/inline_markup.h"
#include "core/base/tr.h"
#include "core/model/amount_text.h"
#include "core/model/queries.h"
#include "core/render/theme.h"
#include "core/rules/playbook.h"

#include <algorithm>
#include <array>

namespace espalier {

namespace {

class Digest
{
public:
    Digest(const Tree &tree, const Derived &before, const Derived &now)
        : m_tree(tree), m_before(before), m_now(now)
    {
    }

    [[nodiscard]] QString text() const
    {
        QString out = QStringLiteral("# %1\n\n").arg(escapedInline(m_tree.info().title));
        out += Tr::tr("From %1 to %2.\n").arg(isoText(m_before.day()), isoText(m_now.day()));
        add(out, Tr::tr("Status"), changes(), Tr::tr("No status changed."));
        add(out, Tr::tr("Bands reached"), bands(), Tr::tr("No band asks for anything new."));
        add(out, Tr::tr("Overdue"), overdue(), Tr::tr("No Action is overdue."));
        return out;
    }

private:
    [[nodiscard]] static QString isoText(QDate day) { return day.toString(Qt::ISODate); }
    static void add(QString &out, const QString &heading, const QStringList &lines, const QString &none)
    {
        out += QStringLiteral("\n## %1\n\n").arg(heading);
        if (lines.isEmpty())
            out += none + u'\n';
        for (const QString &line : lines)
            out += QStringLiteral("- ") + line + u'\n';
    }
    [[nodiscard]] QString nameOfNode(Slot slot) const
    {
        const Node &node = *m_tree.nodes().at(slot);
        const QString title = QStringLiteral("**%1**").arg(escapedInline(node.title));
        return node.code.isEmpty() ? title : escapedInline(node.code) + u' ' + title;
    }
    [[nodiscard]] QString nameOf(const PersonId &id) const
    {
        const Person *person = m_tree.find(id);
        return person ? escapedInline(person->name) : Tr::tr("nobody");
    }
    /// "19.4 % of ≥ 25 %", as far as there is something to say.
    [[nodiscard]] QString amounts(Slot slot) const
    {
        const Node &node = *m_tree.nodes().at(slot);
        const Judgement &judged = m_now[slot].judged;
        const AmountStyle style = amountStyleOf(m_tree, node);
        const std::optional<double> value =
            judged.observation == noSlot ? judged.computed
                                         : std::optional(m_tree.observations().at(judged.observation)->value);
        QStringList parts;
        if (value)
            parts << amountText(*value, style);
        if (const QString target = targetText(node, style); !target.isEmpty())
            parts << Tr::tr("target %1").arg(target);
        return parts.isEmpty() ? QString()
                               : QStringLiteral(" (%1)").arg(escapedInline(parts.join(QStringLiteral(", "))));
    }
    [[nodiscard]] QStringList changes() const;
    [[nodiscard]] QStringList bands() const;
    [[nodiscard]] QStringList overdue() const;

    const Tree &m_tree;
    const Derived &m_before;
    const Derived &m_now;
};

QStringList Digest::changes() const
{
    QStringList lines;
    const auto addAll = [&](bool areWorse) {
        constexpr std::array<int, 5> badness{0, 0, 1, 3, 2}; // not measured, on track, watch, act, no data
        const auto bad = [&](Status status) { return badness.at(static_cast<std::size_t>(status)); };
        for (const Slot slot : placementOrder(m_tree)) {
            const Status was = m_before[slot].judged.status;
            const Status is = m_now[slot].judged.status;
            if (was == is || (bad(is) > bad(was)) != areWorse)
                continue;
            lines << Tr::tr("%1: %2 → %3%4")
                         .arg(nameOfNode(slot), statusWord(was), statusWord(is), amounts(slot));
        }
    };
    addAll(true);
    addAll(false);
    return lines;
}

QStringList Digest::bands() const
{
    QStringList lines;
    for (const FiredBand &fired : firedBands(m_tree, m_now)) {
        if (fired.since <= m_before.day() && !fired.action.isNull())
            continue;
        const Band &band = bandOf(m_tree, fired);
        const QString what = band.action.isEmpty() ? Tr::tr("say what to do") : escapedInline(band.action);
        const QString text = !fired.action.isNull() ? Tr::tr("%1: %2 since %3. %4 (%5): recorded.")
                             : fired.isOverdue      ? Tr::tr("%1: %2 since %3. %4 (%5): no Action, overdue.")
                                                    : Tr::tr("%1: %2 since %3. %4 (%5): no Action yet.");
        lines << text.arg(nameOfNode(fired.node), statusWord(band.status), isoText(fired.since), what,
                          nameOf(fired.who));
    }
    return lines;
}

QStringList Digest::overdue() const
{
    QStringList lines;
    for (const OverdueAction &one : overdueActions(m_tree, m_now.day())) {
        const Action &action = *m_tree.find(one.action);
        const Slot node = m_tree.nodes().slotOf(action.origin.node);
        QString line = Tr::tr("%1 (%2), due %3")
                           .arg(escapedInline(action.text), nameOf(action.who), isoText(action.due));
        if (node != noSlot)
            line += QStringLiteral(": ") + nameOfNode(node);
        if (one.isEscalated)
            line += Tr::tr("; tell %1").arg(nameOf(action.escalateTo));
        lines << line;
    }
    return lines;
}

} // namespace

QString digestText(const Tree &tree, const Derived &before, const Derived &now)
{
    return Digest(tree, before, now).text();
}

} // namespace espalier
