// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// H: whether somebody has said when to act and how, and whether it is done.
#include "core/checks/rule_groups.h"

#include "core/base/tr.h"
#include "core/edit/action.h"
#include "core/edit/bands.h"
#include "core/edit/kin.h"
#include "core/edit/record.h"
#include "core/rules/playbook.h"
#include "core/rules/target_due.h"
#include "core/rules/zones.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

bool hasTarget(const Node &node)
{
    return node.targetValue || !node.targetPoints.empty();
}
/// The last target there is, on whatever path.
std::optional<double> finalTarget(const Node &node)
{
    if (node.targetValue || node.targetPoints.empty())
        return node.targetValue;
    return std::ranges::max(node.targetPoints, {}, &DatedValue::date).value;
}
constexpr int usualDays = 5; // to act, where a band does not say

// H1

void judgeChosen(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    if (hasTarget(node) && node.bands.empty())
        found.add();
}
QString tellChosen(const Telling &telling)
{
    return Tr::tr("Nobody has chosen when %1 is on track: it is judged by the usual limits.")
        .arg(telling.title());
}
/// What the node is judged by now, as bands of its own: percentages of the target due, in the unit where
/// better is not all on one side.
Result<Change> makeOwn(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    const Node &node = *tree.nodes().at(finding.subject);
    const Tier *tier = tree.find(node.tier);
    const double target = *finalTarget(node);
    const bool hasTwoSides = node.direction == Direction::Range || node.direction == Direction::Hold;
    std::vector<Band> bands;
    for (const Zone &zone : zonesOf(node, tier, target).zones) {
        Band band;
        if (tier && zone.band >= 0)
            band = tier->bands.at(static_cast<std::size_t>(zone.band));
        else
            band.basis = BandBasis::PercentOfDue;
        band.status = zone.status;
        if (hasTwoSides || target <= 0)
            band.basis = BandBasis::Unit;
        const double unit = band.basis == BandBasis::PercentOfDue ? 100 / target : 1;
        // Without the hair by which a limit of a zone takes its own value in.
        const auto written = [unit](const std::optional<double> &limit) {
            return limit ? std::optional(withoutNoise(*limit * unit)) : std::nullopt;
        };
        band.from = written(zone.from);
        band.to = written(zone.to);
        bands.push_back(std::move(band));
    }
    return edit::setField(tree, node.id, &Node::bands, bands);
}

// H2

void judgeBands(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    const edit::BandTrouble trouble = edit::troubleOf(node.bands, node.direction);
    if (trouble != edit::BandTrouble::None)
        found.add({{}, {}, {static_cast<double>(trouble)}});
}
QString tellBands(const Telling &telling)
{
    switch (static_cast<edit::BandTrouble>(telling.finding.number(0))) {
    case edit::BandTrouble::Overlap:
        return Tr::tr("The bands of %1 overlap: a value in two of them has two colours.")
            .arg(telling.title());
    case edit::BandTrouble::MixedBasis:
        return Tr::tr("Some limits of %1 are in its unit and some in % of the target: they cannot meet.")
            .arg(telling.title());
    case edit::BandTrouble::AgainstDirection:
        return Tr::tr("The bands of %1 contradict its direction: a better value stands in a worse band.")
            .arg(telling.title());
    case edit::BandTrouble::Gap:
    case edit::BandTrouble::None:
        break;
    }
    return Tr::tr("The bands of %1 leave a gap: a value in it has no colour.").arg(telling.title());
}
Result<Change> mendBands(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    const Node &node = *tree.nodes().at(finding.subject);
    const std::optional<double> target = finalTarget(node);
    return edit::setField(tree, node.id, &Node::bands,
                          edit::mended(node.bands, node.direction, target, target.value_or(0)));
}

// H3

bool isSilentAct(const Band &band)
{
    return band.status == Status::Act && band.action.isEmpty();
}
void judgeAct(const Look &look, Slot slot, Found &found)
{
    if (std::ranges::any_of(look.node(slot).bands, isSilentAct))
        found.add();
}
QString tellAct(const Telling &telling)
{
    return Tr::tr("What happens when %1 has to be acted on? Its act band does not say.").arg(telling.title());
}
Result<Change> actAsTier(const Tree &tree, const Derived &derived, const Finding &finding, Context &)
{
    const Node &node = *tree.nodes().at(finding.subject);
    const Tier *tier = tree.find(node.tier);
    const auto usual = std::ranges::find_if(
        tier->bands, [](const Band &band) { return band.status == Status::Act && !band.action.isEmpty(); });
    if (usual == tier->bands.end())
        return refuse(Tr::tr("Its tier does not say what to do either."));
    return edit::edit(tree, node.id, [&](Node &one) {
        for (Band &band : one.bands) {
            if (!isSilentAct(band))
                continue;
            band.action = usual->action;
            if (band.who.isNull())
                band.who = usual->who.isNull() ? derived.ownerOf(tree, finding.subject) : usual->who;
            if (!band.days)
                band.days = usual->days.value_or(usualDays);
            if (band.escalateTo.isNull())
                band.escalateTo = usual->escalateTo;
        }
    });
}

// H4

void judgeWatch(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    if (!node.targetValue || !node.startValue)
        return;
    const double way = std::abs(*node.targetValue - *node.startValue);
    if (way == 0)
        return;
    for (const Band &band : node.bands) {
        if (band.status != Status::Watch || !band.from || !band.to)
            continue;
        const double unit = band.basis == BandBasis::PercentOfDue ? std::abs(*node.targetValue) / 100 : 1;
        const double share = 100 * (*band.to - *band.from) * unit / way;
        if (share > found.limit()) {
            found.add({{}, {}, {share}});
            return;
        }
    }
}
QString tellWatch(const Telling &telling)
{
    return Tr::tr("The watch band of %1 is as wide as %2 % of the way from start to target.")
        .arg(telling.title(), telling.number());
}

// H5

bool isVolumeTarget(const Look &look, Slot slot)
{
    const Node &node = look.node(slot);
    const bool isToGrow = node.direction == Direction::Higher ||
                          (node.direction == Direction::Unset &&
                           (!node.startValue || !node.targetValue || *node.targetValue > *node.startValue));
    return look.isJudged(slot) && hasTarget(node) && node.unit.kind == Unit::Kind::Count && isToGrow;
}
bool guards(const Look &look, const Tie &tie)
{
    return look.link(tie).kind == LinkKind::Guards;
}
/// Whether it says how good or how dear something is.
bool isGuardrail(const Look &look, const Tie &tie)
{
    if (!look.isJudged(tie.node))
        return false;
    const Unit::Kind unit = look.node(tie.node).unit.kind;
    return guards(look, tie) || unit == Unit::Kind::Percent || unit == Unit::Kind::Score ||
           look.hasMark(tie.node, WordList::Quality) || look.hasMark(tie.node, WordList::Ratio) ||
           look.hasMark(tie.node, WordList::Cost);
}
void judgeGuardrail(const Look &look, Slot slot, Found &found)
{
    const auto drivers = look.tree.drivers(slot);
    if (std::ranges::any_of(drivers, [&](const Tie &tie) { return isGuardrail(look, tie); }))
        return;
    for (const Tie &tie : drivers) {
        if (!tie.primary || !isVolumeTarget(look, tie.node))
            continue;
        if (std::ranges::none_of(look.tree.drivers(tie.node),
                                 [&](const Tie &own) { return guards(look, own); }))
            found.add({{look.node(tie.node).id}, {}, {}});
    }
}
QString tellGuardrail(const Telling &telling)
{
    return Tr::tr("%1 can be reached at any price: nothing beside it says how good or how dear it is.")
        .arg(telling.title());
}

// H6

/// Whether its last readings have to be acted on: as many as its band asks for, or the last one where only
/// limits that nobody wrote say so.
bool isFired(const Look &look, Slot slot)
{
    const Judgement &judged = look.derived[slot].judged;
    return judged.status == Status::Act && !judged.rolledUp &&
           (judged.band < 0 || firedBandAt(look.tree, look.derived, slot));
}
QDate lastReading(const Tree &tree, const Judgement &judged)
{
    return judged.observation == noSlot ? judged.computedOn
                                        : finishedOn(*tree.observations().at(judged.observation));
}
/// Whether somebody has promised something, and by when.
struct Promise
{
    bool isMade = false; ///< and is open, or was kept after the last reading
    QDate overdueSince;  ///< where all that is open is overdue
};
Promise promiseOf(const Look &look, Slot slot)
{
    const QDate reading = lastReading(look.tree, look.derived[slot].judged);
    Promise promise;
    bool isInTime = false;
    for (const Action &action : look.tree.all<Action>()) {
        if (action.origin.node != look.node(slot).id)
            continue;
        if (action.state != ActionState::Open) {
            const bool isLater = action.closed.isValid() && reading.isValid() && action.closed >= reading;
            promise.isMade = promise.isMade || isLater;
            isInTime = isInTime || isLater;
            continue;
        }
        promise.isMade = true;
        if (!action.due.isValid() || action.due >= look.day())
            isInTime = true;
        else if (!promise.overdueSince.isValid() || action.due < promise.overdueSince)
            promise.overdueSince = action.due;
    }
    if (isInTime)
        promise.overdueSince = {};
    return promise;
}
void judgePromise(const Look &look, Slot slot, Found &found)
{
    if (!isFired(look, slot))
        return;
    const Promise promise = promiseOf(look, slot);
    if (!promise.isMade)
        found.add();
    else if (promise.overdueSince.isValid())
        found.add({{}, {}, {static_cast<double>(promise.overdueSince.toJulianDay())}});
}
QString tellPromise(const Telling &telling)
{
    if (const double overdue = telling.finding.number(0); overdue != 0)
        return Tr::tr("%1 has to be acted on, and the Action for it is overdue since %2.")
            .arg(telling.title(), Telling::day(QDate::fromJulianDay(static_cast<qint64>(overdue))));
    return Tr::tr("%1 has to be acted on, and no Action is recorded: who does what, and by when?")
        .arg(telling.title());
}
Result<Change> recordAction(const Tree &tree, const Derived &derived, const Finding &finding,
                            Context &context)
{
    if (finding.number(0) != 0)
        return refuse(Tr::tr("What was promised can only be done, or promised anew."));
    const Node &node = *tree.nodes().at(finding.subject);
    Action action;
    if (const auto fired = firedBandAt(tree, derived, finding.subject)) {
        action = plannedAction(tree, *fired, derived.day());
    } else {
        action.who = derived.ownerOf(tree, finding.subject);
        action.due = derived.day().addDays(usualDays);
        action.origin = {OriginKind::Band, node.id, QStringLiteral("act"), {}};
    }
    if (action.text.isEmpty())
        action.text =
            Tr::tr("Find out why %1 is where it is, and decide what to do.").arg(edit::called(node));
    return edit::recordAction(tree, std::move(action), context);
}

constexpr RuleGroup group = RuleGroup::Threshold;
constexpr Severity silent = Severity::Silent;
constexpr Severity hint = Severity::Hint;
constexpr Severity warning = Severity::Warning;
constexpr Severity error = Severity::Error;

constexpr Rule table[] = {
    {
        .id = "H1",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reads = facet::target,
        .judge = judgeChosen,
        .message = tellChosen,
        .title = QT_TRANSLATE_NOOP("Check", "Limits nobody chose"),
        .why = QT_TRANSLATE_NOOP("Check", "Limits that fit every number fit none: 85 % of a conversion rate "
                                          "is noise, 85 % of a budget is a gap."),
        .source = "An article on building a robust marketing KPI tree: thresholds that trigger action",
        .mend = QT_TRANSLATE_NOOP("Check", "Choose from which value on it is on track, and when to act."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Make the limits its own"), makeOwn},
    },
    {
        .id = "H2",
        .group = group,
        .draft = error,
        .signOff = error,
        .reads = facet::target | facet::measure,
        .judge = judgeBands,
        .message = tellBands,
        .title = QT_TRANSLATE_NOOP("Check", "Bands overlap, leave a gap or contradict the direction"),
        .why = QT_TRANSLATE_NOOP("Check", "A value must mean one thing: with bands like these two people "
                                          "read two things from it."),
        .source = "Few, Information Dashboard Design (2006)",
        .mend = QT_TRANSLATE_NOOP("Check", "Let each band begin where the one below it ends."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Put the bands in order"), mendBands},
    },
    {
        .id = "H3",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reads = facet::target,
        .judge = judgeAct,
        .message = tellAct,
        .title = QT_TRANSLATE_NOOP("Check", "Act band without what to do"),
        .why = QT_TRANSLATE_NOOP("Check", "A red number without an agreed answer starts a debate instead of "
                                          "an action. The person is the owner and the days are 5 unless the "
                                          "band says otherwise."),
        .source = "An article on building a robust marketing KPI tree: thresholds that trigger action",
        .mend = QT_TRANSLATE_NOOP("Check", "Write into the act band what is done first, by whom and within "
                                           "how many days."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Do what its tier says"), actAsTier},
    },
    {
        .id = "H4",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reads = facet::target,
        .judge = judgeWatch,
        .message = tellWatch,
        .title = QT_TRANSLATE_NOOP("Check", "Wide watch band"),
        .why = QT_TRANSLATE_NOOP("Check", "What is always to be watched is never acted on."),
        .source = "Wheeler, Understanding Variation (1993): limits that everything fits into show nothing",
        .mend = QT_TRANSLATE_NOOP("Check", "Move the limits closer: watch is the short stretch before one "
                                           "has to act."),
        .limits = {{{"share", 20, 1, QT_TRANSLATE_NOOP("Check", "% of the way from start to target")}}},
    },
    {
        .id = "H5",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reach = Reach::Drivers,
        .reads = facet::title | facet::measure | facet::target,
        .judge = judgeGuardrail,
        .message = tellGuardrail,
        .title = QT_TRANSLATE_NOOP("Check", "Volume target without a guardrail"),
        .why = QT_TRANSLATE_NOOP("Check", "Whoever is asked for more brings more: worse, or dearer."),
        .source = "Grove, High Output Management (1983): pair indicators, so that effect and "
                  "counter-effect are measured",
        .mend = QT_TRANSLATE_NOOP("Check", "Put its quality or its cost beside it, or link what must not "
                                           "fall with a link that guards."),
        .words = markOf(WordList::Quality) | markOf(WordList::Ratio) | markOf(WordList::Cost),
    },
    {
        .id = "H6",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reads = facet::target | facet::values | facet::actions,
        .judge = judgePromise,
        .message = tellPromise,
        .title = QT_TRANSLATE_NOOP("Check", "To be acted on, and no Action"),
        .why = QT_TRANSLATE_NOOP("Check", "A threshold that is crossed and nothing follows teaches that "
                                          "thresholds do not matter."),
        .source = "An article on building a robust marketing KPI tree: thresholds that trigger action",
        .mend = QT_TRANSLATE_NOOP("Check", "Record who does what by when; when it is overdue, ask, or tell "
                                           "whom it escalates to."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Record the Action"), recordAction},
    },
};

} // namespace

std::span<const Rule> thresholdRules()
{
    return table;
}

} // namespace espalier
