// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// T: whether the tree tells early enough, and how it ended.
#include "core/checks/rule_groups.h"

#include "core/base/tr.h"
#include "core/edit/record.h"
#include "core/model/spoken.h"
#include "core/rules/target_due.h"

#include <algorithm>

namespace espalier {

namespace {

// T1

void judgeIndicator(const Look &look, Slot slot, Found &found)
{
    if (look.level(slot) != Level::Goal && look.node(slot).indicator == Indicator::Unset)
        found.add();
}
QString tellIndicator(const Telling &telling)
{
    return Tr::tr("Does %1 tell early, or only in the end? Say whether it leads or lags.")
        .arg(telling.title());
}

// T2

/// What says when it tells: how many lead and how many lag.
struct Balance
{
    int leading = 0;
    int lagging = 0;

    [[nodiscard]] bool isOneSided() const { return leading + lagging > 1 && (leading == 0 || lagging == 0); }
};
void judgeBalance(const Look &look, Slot, Found &found)
{
    for (Slot slot = 0; slot < look.tree.nodes().slotCount(); ++slot) {
        if (!look.isJudged(slot) || !look.isGoalOrObjective(slot))
            continue;
        const Balance balance{look.facts.inBranch(slot, BranchCount::Leading),
                              look.facts.inBranch(slot, BranchCount::Lagging)};
        if (balance.isOneSided())
            found.add({{look.node(slot).id}, {}, {balance.leading == 0 ? 1.0 : 0.0}});
    }
    for (const Campaign &campaign : look.tree.all<Campaign>()) {
        Balance balance;
        std::vector<NodeId> nodes;
        for (const Slot slot : look.facts.nodesOf(campaign.id)) {
            balance.leading += look.node(slot).indicator == Indicator::Leading ? 1 : 0;
            balance.lagging += look.node(slot).indicator == Indicator::Lagging ? 1 : 0;
            nodes.push_back(look.node(slot).id);
        }
        if (balance.isOneSided())
            found.add({std::move(nodes), {campaign.name}, {balance.leading == 0 ? 1.0 : 0.0}});
    }
}
QString tellBalance(const Telling &telling)
{
    const bool onlyLags = telling.finding.number(0) > 0;
    if (!telling.word().isEmpty()) {
        const QString campaign = Tr::quoted(telling.word());
        return onlyLags
                   ? Tr::tr("All metrics of the campaign %1 lag. You will learn too late.").arg(campaign)
                   : Tr::tr("All metrics of the campaign %1 lead. Nothing proves the outcome.").arg(campaign);
    }
    return onlyLags ? Tr::tr("All indicators in the branch of %1 lag. You will learn too late.")
                          .arg(telling.title())
                    : Tr::tr("All indicators in the branch of %1 lead. Nothing proves the outcome.")
                          .arg(telling.title());
}

// T3, T4

bool isSlower(const Cadence &one, const Cadence &other)
{
    return one.isSet() && other.isSet() && one.typicalDays() > other.typicalDays();
}
void judgeSlower(const Look &look, Slot slot, Found &found)
{
    const Cadence own = look.derived.cadenceOf(look.tree, slot);
    for (const Tie &tie : look.tree.supports(slot)) {
        const bool mustBeInTime =
            look.node(slot).indicator == Indicator::Leading || look.link(tie).kind == LinkKind::Formula;
        if (mustBeInTime && look.isJudged(tie.node) &&
            isSlower(own, look.derived.cadenceOf(look.tree, tie.node)))
            found.add({{look.node(slot).id, look.node(tie.node).id}, {}, {}});
    }
}
/// The cadence of a node of the finding.
Cadence cadenceOf(const Tree &tree, const Derived &derived, const NodeId &node)
{
    return derived.cadenceOf(tree, tree.nodes().slotOf(node));
}
QString tellSlower(const Telling &telling)
{
    const auto cadence = [&](std::size_t index) {
        return spoken(cadenceOf(telling.tree, telling.derived, telling.finding.nodes().at(index)));
    };
    return Tr::tr("%1 is refreshed less often (%2) than %3, which it feeds (%4).")
        .arg(telling.title(), cadence(0), telling.title(1), cadence(1));
}
const Source *sourceOf(const Tree &tree, const Derived &derived, Slot slot)
{
    return tree.find(derived.sourceOf(tree, slot));
}
Result<Change> refreshInTime(const Tree &tree, const Derived &derived, const Finding &finding, Context &)
{
    const NodeId node = finding.nodes().at(0);
    const Cadence wanted = cadenceOf(tree, derived, finding.nodes().at(1));
    const Source *source = sourceOf(tree, derived, tree.nodes().slotOf(node));
    if (!source || !source->cadence.isSet() || isSlower(source->cadence, wanted))
        return refuse(Tr::tr("Its source is not that fast, as far as is known."));
    return edit::setField(tree, node, &Node::cadence, wanted);
}
void judgeFaster(const Look &look, Slot slot, Found &found)
{
    const Source *source = sourceOf(look.tree, look.derived, slot);
    if (source && isSlower(source->cadence, look.derived.cadenceOf(look.tree, slot)))
        found.add();
}
QString tellFaster(const Telling &telling)
{
    const Slot slot = telling.finding.subject;
    const Source *source = sourceOf(telling.tree, telling.derived, slot);
    return Tr::tr("%1 is to be refreshed more often (%2) than its source %3 (%4).")
        .arg(telling.title(), spoken(telling.derived.cadenceOf(telling.tree, slot)), Tr::quoted(source->name),
             spoken(source->cadence));
}
Result<Change> followSource(const Tree &tree, const Derived &derived, const Finding &finding, Context &)
{
    return edit::setField(tree, tree.nodes().at(finding.subject)->id, &Node::cadence,
                          sourceOf(tree, derived, finding.subject)->cadence);
}

// T5

void judgeHorizon(const Look &look, Slot slot, Found &found)
{
    const Slot parent = look.facts[slot].parent;
    if (parent == noSlot || !look.isJudged(parent))
        return;
    const QDate own = look.derived.horizonOf(look.tree, slot).end;
    const QDate above = look.derived.horizonOf(look.tree, parent).end;
    if (own.isValid() && above.isValid() && own > above)
        found.add({{look.node(slot).id, look.node(parent).id}, {}, {}});
}
QString tellHorizon(const Telling &telling)
{
    const auto end = [&](std::size_t index) {
        const Slot slot = telling.tree.nodes().slotOf(telling.finding.nodes().at(index));
        return Telling::day(telling.derived.horizonOf(telling.tree, slot).end);
    };
    return Tr::tr("The horizon of %1 ends on %2, after that of %3 (%4).")
        .arg(telling.title(), end(0), telling.title(1), end(1));
}
Result<Change> endWithParent(const Tree &tree, const Derived &derived, const Finding &finding, Context &)
{
    Period horizon = derived.horizonOf(tree, tree.nodes().slotOf(finding.nodes().at(0)));
    horizon.end = derived.horizonOf(tree, tree.nodes().slotOf(finding.nodes().at(1))).end;
    if (horizon.start.isValid() && horizon.start > horizon.end)
        return refuse(Tr::tr("It would end before it begins."));
    return edit::setField(tree, finding.nodes().at(0), &Node::horizon, horizon);
}

// T6

void judgeLag(const Look &look, Slot slot, Found &found)
{
    for (const Tie &tie : look.tree.supports(slot)) {
        const Link &link = look.link(tie);
        if (link.kind == LinkKind::Influence && !link.lagDays)
            found.add({{link.child, link.parent}, {}, {}});
    }
}
QString tellLag(const Telling &telling)
{
    return Tr::tr("How long after %1 does %2 move? The link has no lag.")
        .arg(telling.title(), telling.title(1));
}

// T7

/// The day on which somebody last said that a node is right; invalid where nobody did.
QDate lastLookedAt(const Node &node)
{
    const QDate signedOn = node.signOff.at.date();
    const QDate reviewed = node.lastReviewed.on;
    return !signedOn.isValid() || (reviewed.isValid() && reviewed > signedOn) ? reviewed : signedOn;
}
void judgeReview(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    if (node.lifecycle != Lifecycle::Approved)
        return;
    const bool isTactical =
        look.level(slot) == Level::Metric && look.facts[slot].tier + std::size_t{1} == look.facts.tierCount();
    const QDate last = lastLookedAt(node);
    if (!last.isValid() || static_cast<double>(last.daysTo(look.day())) > found.limit(isTactical ? 0 : 1))
        found.add();
}
QString tellReview(const Telling &telling)
{
    const QDate last = lastLookedAt(*telling.node());
    if (!last.isValid())
        return Tr::tr("%1 is approved, and nobody has reviewed it since.").arg(telling.title());
    return Tr::tr("%1 is approved and was last reviewed on %2.").arg(telling.title(), Telling::day(last));
}

// T8

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday;
}
QDate afterWorkingDays(QDate day, int count)
{
    // Whole weeks at once: a source may be years behind.
    day = day.addDays(qint64{count / 5} * 7);
    for (int left = count % 5; left > 0; left -= isWorkingDay(day) ? 1 : 0)
        day = day.addDays(1);
    while (!isWorkingDay(day))
        day = day.addDays(1);
    return day;
}
/// On which day the period of value number `number` after one that stands for `finished` is over. What is
/// refreshed within a week is expected of working days only.
QDate nextFinished(QDate finished, int cadenceDays, int number)
{
    return cadenceDays < 7 ? afterWorkingDays(finished, number * std::max(1, cadenceDays))
                           : finished.addDays(qint64{number} * cadenceDays);
}
void judgeLate(const Look &look, Slot slot, Found &found)
{
    const Slot latest = look.derived[slot].judged.observation;
    const Cadence cadence = look.derived.cadenceOf(look.tree, slot);
    if (latest == noSlot || !cadence.isSet())
        return;
    const QDate finished = finishedOn(*look.tree.observations().at(latest));
    const QDate horizonEnd = look.derived.horizonOf(look.tree, slot).end;
    const Source *source = sourceOf(look.tree, look.derived, slot);
    int missing = 0;
    while (missing < 2) {
        const QDate next = nextFinished(finished, cadence.typicalDays(), missing + 1);
        // After its horizon nothing more is expected.
        if (afterWorkingDays(next, source ? source->delayDays : 0) >= look.day() ||
            (horizonEnd.isValid() && next > horizonEnd))
            break;
        ++missing;
    }
    if (missing > 0)
        found.add({{}, {}, {static_cast<double>(missing)}}, missing > 1 ? Severity::Warning : Severity::Hint);
}
QString tellLate(const Telling &telling)
{
    const Observation &latest =
        *telling.tree.observations().at(telling.derived[telling.finding.subject].judged.observation);
    const QString day = Telling::day(finishedOn(latest));
    return telling.finding.number(0) > 1
               ? Tr::tr("At least two values of %1 are missing: the last one is of %2.")
                     .arg(telling.title(), day)
               : Tr::tr("A value of %1 is late: the last one is of %2.").arg(telling.title(), day);
}

// T9

void judgeTargetPast(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    const bool isSaid = node.lastReviewed.outcome != ReviewOutcome::Unset && node.lastReviewed.on.isValid() &&
                        node.lastReviewed.on >= node.targetDate;
    if (node.targetDate.isValid() && node.targetDate < look.day() && !isSaid)
        found.add();
}
QString tellTargetPast(const Telling &telling)
{
    return Tr::tr("The target of %1 was for %2, and nobody has said what follows: keep, change or retire it.")
        .arg(telling.title(), Telling::day(telling.node()->targetDate));
}

constexpr RuleGroup group = RuleGroup::Time;
constexpr Severity silent = Severity::Silent;
constexpr Severity hint = Severity::Hint;
constexpr Severity warning = Severity::Warning;

constexpr Rule table[] = {
    {
        .id = "T1",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reads = facet::kind,
        .judge = judgeIndicator,
        .message = tellIndicator,
        .title = QT_TRANSLATE_NOOP("Check", "No indicator type"),
        .why = QT_TRANSLATE_NOOP("Check", "Who does not know what leads and what lags waits for the wrong "
                                          "number. Goals count as lagging."),
        .source = "Kaplan and Norton, The Balanced Scorecard (1996): outcome measures and performance "
                  "drivers",
        .mend = QT_TRANSLATE_NOOP("Check", "Set the indicator: leading where it moves before the outcome "
                                           "does, lagging where it tells how it ended."),
    },
    {
        .id = "T2",
        .group = group,
        .draft = hint,
        .signOff = warning,
        .reach = Reach::Tree,
        .reads = facet::kind | facet::scope | facet::campaigns,
        .judge = judgeBalance,
        .message = tellBalance,
        .title = QT_TRANSLATE_NOOP("Check", "Lagging only, or leading only"),
        .why = QT_TRANSLATE_NOOP("Check", "What lags proves the outcome when nothing can be changed any "
                                          "more; what leads can be changed and proves nothing."),
        .source = "An article on building a robust marketing KPI tree: a mix of lagging and leading "
                  "indicators",
        .mend = QT_TRANSLATE_NOOP("Check", "Add one that leads where all lag, and one that lags where all "
                                           "lead."),
    },
    {
        .id = "T3",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reach = Reach::Parents,
        .reads = facet::kind | facet::timing | facet::values | facet::sources,
        .judge = judgeSlower,
        .message = tellSlower,
        .title = QT_TRANSLATE_NOOP("Check", "Refreshed less often than what it feeds"),
        .why = QT_TRANSLATE_NOOP("Check", "A leading number that comes after the outcome does not lead, and "
                                          "a formula waits for its slowest part."),
        .source = "Reinertsen, The Principles of Product Development Flow (2009): fast feedback",
        .mend = QT_TRANSLATE_NOOP("Check", "Refresh it as often as what it feeds, or that one less often."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Refresh it as often"), refreshInTime},
    },
    {
        .id = "T4",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reads = facet::timing | facet::values | facet::sources,
        .judge = judgeFaster,
        .message = tellFaster,
        .title = QT_TRANSLATE_NOOP("Check", "Refreshed more often than its source"),
        .why = QT_TRANSLATE_NOOP("Check", "Between two deliveries of the source there is nothing new to "
                                          "read: it is late every time."),
        .source = "Redman, Data Quality for the Information Age (1996): a value is as current as its "
                  "source",
        .mend = QT_TRANSLATE_NOOP("Check", "Refresh it as often as the source, or find a faster source."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Refresh it as often as its source"), followSource},
    },
    {
        .id = "T5",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reach = Reach::Parents,
        .reads = facet::timing | facet::values,
        .judge = judgeHorizon,
        .message = tellHorizon,
        .title = QT_TRANSLATE_NOOP("Check", "Horizon ends after its parent's"),
        .why = QT_TRANSLATE_NOOP("Check", "What is reached after the goal has been judged does not help to "
                                          "reach it."),
        .source = "Doran, There's a S.M.A.R.T. way to write management's goals and objectives (1981): "
                  "time-related",
        .mend = QT_TRANSLATE_NOOP("Check", "End it with its parent, or give the parent more time."),
        .fix = {QT_TRANSLATE_NOOP("Check", "End it with its parent"), endWithParent},
    },
    {
        .id = "T6",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .judge = judgeLag,
        .message = tellLag,
        .title = QT_TRANSLATE_NOOP("Check", "Influence without a lag"),
        .why = QT_TRANSLATE_NOOP("Check", "Without the delay nobody knows when to doubt the link, and what "
                                          "works is stopped too early."),
        .source = "Sterman, Business Dynamics (2000): delays between cause and effect are overlooked",
        .mend = QT_TRANSLATE_NOOP("Check", "Note on the link after how many days the parent reacts; a good "
                                           "guess will do."),
    },
    {
        .id = "T7",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .judge = judgeReview,
        .message = tellReview,
        .title = QT_TRANSLATE_NOOP("Check", "Approved and not reviewed for long"),
        .why = QT_TRANSLATE_NOOP("Check", "Goals shift. What nobody looks at again is still measured when it "
                                          "has long stopped mattering."),
        .source = "An article on building a robust marketing KPI tree: quarterly reviews test the "
                  "integrity of the tree",
        .mend = QT_TRANSLATE_NOOP("Check", "Review it: keep, change or retire it."),
        .limits = {{{"tactical", 92, 1, QT_TRANSLATE_NOOP("Check", "days for the lowest tier")},
                    {"others", 366, 1, QT_TRANSLATE_NOOP("Check", "days for all others")}}},
    },
    {
        .id = "T8",
        .group = group,
        .draft = hint,
        .signOff = hint,
        .reads = facet::timing | facet::values | facet::sources,
        .judge = judgeLate,
        .message = tellLate,
        .title = QT_TRANSLATE_NOOP("Check", "Values are late"),
        .why = QT_TRANSLATE_NOOP("Check", "An old number looks like a new one. The source's delay and "
                                          "weekends are allowed for."),
        .source = "An article on building a robust marketing KPI tree: sources consistent, timely, "
                  "complete",
        .mend = QT_TRANSLATE_NOOP("Check", "Enter the value, ask the owner of the source, or set the "
                                           "cadence and the delay as they are."),
    },
    {
        .id = "T9",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reads = facet::target,
        .judge = judgeTargetPast,
        .message = tellTargetPast,
        .title = QT_TRANSLATE_NOOP("Check", "Target date past, no verdict"),
        .why = QT_TRANSLATE_NOOP("Check", "A target that passes without a word teaches that targets do not "
                                          "matter."),
        .source = "Deming, The New Economics (1993): plan, do, study, act",
        .mend = QT_TRANSLATE_NOOP("Check", "Review it and note the verdict, and set the next target."),
    },
};

} // namespace

std::span<const Rule> timeRules()
{
    return table;
}

} // namespace espalier
