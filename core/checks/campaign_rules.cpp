// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// C: whether campaigns say what success is, serve a goal, and teach something.
#include "core/checks/rule_groups.h"

#include "core/base/tr.h"
#include "core/edit/record.h"
#include "core/model/amount_text.h"
#include "core/rules/target_due.h"

#include <QLocale>

#include <algorithm>
#include <ranges>
#include <unordered_set>

namespace espalier {

namespace {

/// The nodes of a finding about a campaign: that of its criterion, and those that point to it.
std::vector<NodeId> nodesAround(const Look &look, const Campaign &campaign)
{
    std::vector<NodeId> nodes;
    if (look.tree.find(campaign.criterion.node))
        nodes.push_back(campaign.criterion.node);
    for (const Slot slot : look.facts.nodesOf(campaign.id)) {
        if (look.node(slot).id != campaign.criterion.node)
            nodes.push_back(look.node(slot).id);
    }
    return nodes;
}
/// The campaign or experiment of a finding: its id is the second word, for the fix.
template <class Record>
const Record *recordOf(const Tree &tree, const Finding &finding)
{
    const auto id = RawId::fromText(finding.word(1).toLatin1());
    return id ? tree.find(Id<Record>(*id)) : nullptr;
}
template <class Record>
FindingDetail detailOf(const Record &record, std::vector<NodeId> nodes)
{
    return {std::move(nodes), {record.name, QString::fromLatin1(record.id.text())}, {}};
}
QString nameOf(const Telling &telling)
{
    return Tr::quoted(telling.word());
}

// C1

bool isMeasurable(const Tree &tree, const SuccessCriterion &criterion)
{
    return tree.find(criterion.node) && criterion.value && criterion.date.isValid();
}
void judgeCriterion(const Look &look, Slot, Found &found)
{
    for (const Campaign &campaign : look.tree.all<Campaign>()) {
        if (campaign.verdict == Verdict::Unset && !isMeasurable(look.tree, campaign.criterion))
            found.add(detailOf(campaign, nodesAround(look, campaign)));
    }
}
QString tellCriterion(const Telling &telling)
{
    return Tr::tr("When is the campaign %1 a success? Name a node, the value it is to reach, and the day.")
        .arg(nameOf(telling));
}
Result<Change> takeTarget(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    const Campaign *campaign = recordOf<Campaign>(tree, finding);
    const bool hasNode = campaign && tree.find(campaign->criterion.node);
    if (!campaign || (!hasNode && finding.nodes().size() != 1))
        return refuse(Tr::tr("It is not said which node it is to move."));
    SuccessCriterion criterion = campaign->criterion;
    criterion.node = finding.nodes().at(0);
    const Node &node = *tree.find(criterion.node);
    if (!criterion.value)
        criterion.value = node.targetValue;
    if (!criterion.date.isValid())
        criterion.date = campaign->period.end.isValid() ? campaign->period.end : node.targetDate;
    if (!isMeasurable(tree, criterion))
        return refuse(Tr::tr("The node has no target with a day."));
    return edit::setField(tree, campaign->id, &Campaign::criterion, criterion);
}

// C2

/// Whether a node is a goal or supports one, by way of nodes that count.
bool reachesGoal(const Look &look, Slot from, std::unordered_set<Slot> &seen)
{
    std::vector<Slot> open{from};
    while (!open.empty()) {
        const Slot slot = open.back();
        open.pop_back();
        if (!look.isJudged(slot) || !seen.insert(slot).second)
            continue;
        if (look.level(slot) == Level::Goal)
            return true;
        for (const Tie &tie : look.tree.supports(slot))
            open.push_back(tie.node);
    }
    return false;
}
void judgeBudget(const Look &look, Slot, Found &found)
{
    for (const Campaign &campaign : look.tree.all<Campaign>()) {
        const double budget = std::max(campaign.budgetPlanned.value_or(0), campaign.budgetSpent.value_or(0));
        if (budget <= 0)
            continue;
        std::unordered_set<Slot> seen;
        const auto nodes = look.facts.nodesOf(campaign.id);
        if (std::ranges::any_of(nodes, [&](Slot slot) { return reachesGoal(look, slot, seen); }))
            continue;
        FindingDetail detail = detailOf(campaign, nodesAround(look, campaign));
        detail.numbers = {budget};
        found.add(std::move(detail));
    }
}
QString tellBudget(const Telling &telling)
{
    return Tr::tr("The campaign %1 has a budget of %2, and nothing of it leads to a goal.")
        .arg(nameOf(telling),
             amountText(telling.finding.number(0),
                        {{Unit::Kind::Currency, telling.tree.info().currency}, {}, {}, QLocale()}));
}

// C3

void judgeOver(const Look &look, Slot, Found &found)
{
    const auto isPast = [&](const Period &period) { return period.end.isValid() && period.end < look.day(); };
    const auto isOpen = [](const auto &one) {
        return one.verdict == Verdict::Unset || one.learning.isEmpty();
    };
    for (const Campaign &campaign : look.tree.all<Campaign>()) {
        if (isPast(campaign.period) && isOpen(campaign))
            found.add(detailOf(campaign, nodesAround(look, campaign)));
    }
    for (const Experiment &experiment : look.tree.all<Experiment>()) {
        const bool isOver = experiment.state == ExperimentState::Ended ||
                            experiment.state == ExperimentState::Stopped ||
                            (experiment.state == ExperimentState::Running && isPast(experiment.period));
        if (isOver && isOpen(experiment))
            found.add(detailOf(experiment, experiment.nodes));
    }
}
/// What is missing, said of a campaign or an experiment alike.
QString tellOver(const Telling &telling)
{
    const auto say = [&](Verdict verdict, const QString &learning) {
        if (verdict == Verdict::Unset && learning.isEmpty())
            return Tr::tr("%1 is over: no verdict is given and nothing learned is noted.")
                .arg(nameOf(telling));
        return verdict == Verdict::Unset
                   ? Tr::tr("%1 is over, and no verdict is given: scale, change or stop?")
                         .arg(nameOf(telling))
                   : Tr::tr("%1 is over, and what was learned is not noted.").arg(nameOf(telling));
    };
    if (const auto *campaign = recordOf<Campaign>(telling.tree, telling.finding))
        return say(campaign->verdict, campaign->learning);
    const auto *experiment = recordOf<Experiment>(telling.tree, telling.finding);
    return experiment ? say(experiment->verdict, experiment->learning) : QString();
}
/// The value of a node when a period ended: the last one that was finished in it; noSlot where there is none.
Slot resultOf(const Tree &tree, const NodeId &node, const Period &period, QDate day)
{
    const Slot slot = tree.nodes().slotOf(node);
    if (slot == noSlot)
        return noSlot;
    for (const Slot reading : currentObservations(tree, slot, day) | std::views::reverse) {
        const QDate finished = finishedOn(*tree.observations().at(reading));
        if (period.end.isValid() && finished > period.end)
            continue;
        return period.start.isValid() && finished < period.start ? noSlot : reading;
    }
    return noSlot;
}
/// Which verdict follows from a result is for people to say; what it was becomes the learning and the start.
template <class Record>
Result<Change> takeResult(const Tree &tree, const Derived &derived, const Record &record, const NodeId &node)
{
    if (record.verdict == Verdict::Unset)
        return refuse(Tr::tr("Whether to scale, change or stop it is for a person to say."));
    const Slot reading = resultOf(tree, node, record.period, derived.day());
    if (reading == noSlot)
        return refuse(Tr::tr("No value of that time is known."));
    const Observation &result = *tree.observations().at(reading);
    edit::Draft draft(tree);
    Node &begun = draft.edit<Node>(node);
    begun.startValue = result.value;
    begun.startDate = finishedOn(result);
    draft.edit<Record>(record.id).learning =
        Tr::tr("Ended on %1 with %2 at %3.")
            .arg(Telling::day(finishedOn(result)), Tr::quoted(begun.title),
                 QLocale().toString(result.value, 'g', QLocale::FloatingPointShortest));
    return draft.take();
}
Result<Change> startFromResult(const Tree &tree, const Derived &derived, const Finding &finding, Context &)
{
    if (const auto *campaign = recordOf<Campaign>(tree, finding))
        return takeResult(tree, derived, *campaign, campaign->criterion.node);
    const auto *experiment = recordOf<Experiment>(tree, finding);
    if (!experiment || experiment->nodes.size() != 1)
        return refuse(Tr::tr("It is not said which node it is to move."));
    return takeResult(tree, derived, *experiment, experiment->nodes.front());
}

constexpr RuleGroup group = RuleGroup::Campaign;
constexpr Severity silent = Severity::Silent;
constexpr Severity warning = Severity::Warning;
constexpr Severity error = Severity::Error;

constexpr Rule table[] = {
    {
        .id = "C1",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reach = Reach::Tree,
        .reads = facet::campaigns | facet::scope,
        .judge = judgeCriterion,
        .message = tellCriterion,
        .title = QT_TRANSLATE_NOOP("Check", "Campaign without a measurable success criterion"),
        .why = QT_TRANSLATE_NOOP("Check", "What is called a success afterwards always was one."),
        .source = "An article on building a robust marketing KPI tree: success criteria of campaigns tied to "
                  "outcomes",
        .mend = QT_TRANSLATE_NOOP("Check", "Name in the campaign the node, the value and the day."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Take the target of its node"), takeTarget},
    },
    {
        .id = "C2",
        .group = group,
        .draft = warning,
        .signOff = error,
        .reach = Reach::Tree,
        .reads = facet::campaigns | facet::scope,
        .judge = judgeBudget,
        .message = tellBudget,
        .title = QT_TRANSLATE_NOOP("Check", "Budget that reaches no goal"),
        .why = QT_TRANSLATE_NOOP("Check", "Money that serves no goal is missed by one."),
        .source = "Ambler, Marketing and the Bottom Line (2003)",
        .mend = QT_TRANSLATE_NOOP("Check", "Let the nodes that the campaign is to move point to it, and link "
                                           "them to what they support."),
    },
    {
        .id = "C3",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reach = Reach::Tree,
        .reads = facet::campaigns | facet::experiments | facet::scope,
        .judge = judgeOver,
        .message = tellOver,
        .title = QT_TRANSLATE_NOOP("Check", "Campaign or experiment over, no verdict or learning"),
        .why = QT_TRANSLATE_NOOP("Check", "What nobody learned from has to be paid for again."),
        .source = "Thomke, Experimentation Matters (2003)",
        .mend = QT_TRANSLATE_NOOP("Check", "Give the verdict: scale, change or stop; note what was learned, "
                                           "and begin from its result."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Take its result as the learning and the new start"),
                startFromResult},
    },
};

} // namespace

std::span<const Rule> campaignRules()
{
    return table;
}

} // namespace espalier
