// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rule.h"

#include "core/base/tr.h"
#include "core/checks/rule_groups.h"
#include "core/edit/kin.h"
#include "core/model/amount_text.h"

#include <QLocale>

#include <algorithm>

namespace espalier {

QString spoken(RuleGroup group)
{
    switch (group) {
    case RuleGroup::Structure:
        return Tr::tr("Structure");
    case RuleGroup::Definition:
        return Tr::tr("Definition");
    case RuleGroup::Time:
        return Tr::tr("Time");
    case RuleGroup::Threshold:
        return Tr::tr("Thresholds");
    case RuleGroup::Link:
        return Tr::tr("Links and evidence");
    case RuleGroup::Vanity:
        return Tr::tr("Vanity and attribution");
    case RuleGroup::Campaign:
        return Tr::tr("Campaigns");
    case RuleGroup::Governance:
        break;
    }
    return Tr::tr("Governance");
}

void Found::add(FindingDetail detail, std::optional<Severity> severity)
{
    // Most findings are first of all about the node that is judged.
    const bool isAboutSubject =
        detail.nodes.empty() ||
        (m_subject != noSlot && m_tree.nodes().at(m_subject)->id == detail.nodes.front());
    const Slot about = isAboutSubject ? m_subject : m_tree.nodes().slotOf(detail.nodes.front());
    m_out.push_back({m_rule, m_isFixed ? m_severity : severity.value_or(m_severity), false, m_subject, about,
                     std::make_shared<const FindingDetail>(std::move(detail))});
}

const Node *Telling::node(std::size_t index) const
{
    if (!finding.nodes().empty())
        return index < finding.nodes().size() ? tree.find(finding.nodes()[index]) : nullptr;
    return index == 0 && finding.subject != noSlot ? tree.nodes().at(finding.subject) : nullptr;
}

QString Telling::title(std::size_t index) const
{
    const Node *one = node(index);
    return one ? edit::called(*one) : Tr::tr("a node that is gone");
}

QString Telling::number(std::size_t index) const
{
    QString text = QLocale().toString(finding.number(index), 'f', 2);
    const QString point = QLocale().decimalPoint();
    while (text.contains(point) && text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QString Telling::amount(std::size_t index) const
{
    const Node *about = node(0);
    AmountStyle style = about ? amountStyleOf(tree, *about) : AmountStyle{};
    style.locale = QLocale();
    return amountText(finding.number(index), style);
}

QString Telling::day(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

std::span<const Rule> rules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> rows;
        for (const std::span<const Rule> group :
             {structureRules(), definitionRules(), timeRules(), thresholdRules(), linkRules(), vanityRules(),
              campaignRules(), governanceRules()})
            rows.insert(rows.end(), group.begin(), group.end());
        Q_ASSERT(rows.size() <= mostRules);
        return rows;
    }();
    return all;
}

std::optional<RuleIndex> ruleNamed(QStringView id)
{
    const auto found = std::ranges::find_if(rules(), [id](const Rule &rule) {
        return id.compare(QLatin1String(rule.id), Qt::CaseInsensitive) == 0;
    });
    if (found == rules().end())
        return std::nullopt;
    return static_cast<RuleIndex>(found - rules().begin());
}

} // namespace espalier
