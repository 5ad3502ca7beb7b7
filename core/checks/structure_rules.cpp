// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// S: whether the tree is one, and can be read.
#include "core/checks/rule_groups.h"

#include "core/base/tr.h"
#include "core/checks/alike.h"
#include "core/edit/kin.h"
#include "core/edit/move.h"
#include "core/edit/tier_order.h"
#include "core/model/queries.h"

#include <algorithm>

namespace espalier {

namespace {

// S1

void judgeCircles(const Look &look, Slot, Found &found)
{
    for (const std::vector<NodeId> &circle : look.derived.formulas().circles())
        found.add({circle, {}, {}});
}
QString tellCircle(const Telling &telling)
{
    return circleText(telling.tree, telling.finding.nodes());
}

// S2

void judgeOrphan(const Look &look, Slot slot, Found &found)
{
    const auto supports = look.tree.supports(slot);
    const bool isOrphan =
        supports.empty()
            ? look.facts[slot].tier > 0
            : std::ranges::all_of(supports, [&](const Tie &tie) { return isParked(look.tree, tie.node); });
    if (isOrphan)
        found.add();
}
QString tellOrphan(const Telling &telling)
{
    return Tr::tr("%1 serves no goal. Link it or park it.").arg(telling.title());
}
Result<Change> park(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    return edit::park(tree, nodesOf(tree, finding));
}

/// For fixes that are never refused.
bool anyFinding(const Tree &, const Derived &, const Finding &)
{
    return true;
}

// S3

void judgeTierOrder(const Look &look, Slot slot, Found &found)
{
    for (const Tie &tie : look.tree.supports(slot)) {
        if (look.facts[slot].tier < look.facts[tie.node].tier)
            found.add({{look.node(slot).id, look.node(tie.node).id}, {}, {}});
    }
}
QString tellTierOrder(const Telling &telling)
{
    return Tr::tr("%1 stands in a higher tier than %2, which it supports.")
        .arg(telling.title(), telling.title(1));
}
Result<Change> lowerTier(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    edit::Draft draft(tree);
    edit::lowerDrivers(draft, edit::TierOrder(tree), {finding.nodes().at(1)});
    return draft.take();
}

// S4, S5, S6

int countDrivers(const Look &look, Slot slot, auto counts)
{
    return static_cast<int>(std::ranges::count_if(
        look.tree.drivers(slot), [&](const Tie &tie) { return look.isJudged(tie.node) && counts(tie); }));
}
bool anyDriver(const Tie &)
{
    return true;
}
void judgeNothingBelow(const Look &look, Slot slot, Found &found)
{
    if (look.isGoalOrObjective(slot) && countDrivers(look, slot, anyDriver) == 0)
        found.add();
}
QString tellNothingBelow(const Telling &telling)
{
    return Tr::tr("Nothing stands below %1. How will you know?").arg(telling.title());
}
void judgeManyDrivers(const Look &look, Slot slot, Found &found)
{
    const int count = countDrivers(look, slot, [&](const Tie &tie) {
        return look.link(tie).kind != LinkKind::Guards && look.node(tie.node).role != Role::Diagnostic;
    });
    if (count > found.limit(0))
        found.add({{}, {}, {static_cast<double>(count)}},
                  count > found.limit(1) ? Severity::Warning : Severity::Hint);
}
QString tellManyDrivers(const Telling &telling)
{
    return Tr::tr("%1 has %2 drivers: more than anybody keeps in mind.")
        .arg(telling.title(), telling.number());
}
void judgeOneDriver(const Look &look, Slot slot, Found &found)
{
    if (look.isGoalOrObjective(slot) && countDrivers(look, slot, anyDriver) == 1)
        found.add();
}
QString tellOneDriver(const Telling &telling)
{
    return Tr::tr("%1 has one driver only: either they are the same thing, or a driver is missing.")
        .arg(telling.title());
}

// S7

/// The first way down from `top` that stays in its tier for `length` nodes; empty where there is none.
std::vector<NodeId> longRun(const Look &look, Slot top, std::size_t length)
{
    std::vector<std::pair<Slot, std::size_t>> open{{top, 1}};
    std::vector<NodeId> way;
    while (!open.empty()) {
        const auto [slot, depth] = open.back();
        open.pop_back();
        way.resize(depth - 1);
        way.push_back(look.node(slot).id);
        if (depth == length)
            return way;
        const auto drivers = look.tree.drivers(slot);
        for (auto tie = drivers.rbegin(); tie != drivers.rend(); ++tie) {
            if (tie->primary && look.facts[tie->node].tier == look.facts[top].tier)
                open.emplace_back(tie->node, depth + 1);
        }
    }
    return {};
}
void judgeLongRun(const Look &look, Slot slot, Found &found)
{
    const Slot parent = look.facts[slot].parent;
    if (parent != noSlot && look.facts[parent].tier == look.facts[slot].tier)
        return; // it is judged at the first of the row
    std::vector<NodeId> run = longRun(look, slot, static_cast<std::size_t>(found.limit()) + 1);
    if (!run.empty())
        found.add({std::move(run), {}, {}});
}
QString tellLongRun(const Telling &telling)
{
    const auto &nodes = telling.finding.nodes();
    return Tr::tr("From %1 down to %2 there are %3 nodes in a row in one tier.")
        .arg(telling.title(), telling.title(nodes.size() - 1), QString::number(nodes.size()));
}

// S8

void judgeManyGoals(const Look &look, Slot, Found &found)
{
    const int goals = look.facts.goals();
    if (goals > found.limit(0))
        found.add({{}, {}, {static_cast<double>(goals)}},
                  goals > found.limit(1) ? Severity::Warning : Severity::Hint);
}
QString tellManyGoals(const Telling &telling)
{
    return Tr::tr("There are %1 goals. What has to serve them all serves none of them first.")
        .arg(telling.number());
}

// S9

void judgeManyParents(const Look &look, Slot slot, Found &found)
{
    const auto parents = static_cast<double>(look.tree.supports(slot).size());
    if (parents > found.limit())
        found.add({{}, {}, {parents}});
}
QString tellManyParents(const Telling &telling)
{
    return Tr::tr("%1 supports %2 nodes. Which of them would miss it?")
        .arg(telling.title(), telling.number());
}

// S10

void judgeTwin(const Look &look, Slot slot, Found &found)
{
    const Slot twin = twinOf(look, slot);
    if (twin == noSlot)
        return;
    const bool isSame = look.facts[twin].title == look.facts[slot].title;
    found.add({{look.node(slot).id, look.node(twin).id}, {}, {isSame ? 1.0 : 0.0}},
              isSame ? Severity::Warning : Severity::Hint);
}
QString tellTwin(const Telling &telling)
{
    const Node *twin = telling.node(1);
    const QString code = twin && !twin->code.isEmpty() ? twin->code : telling.title(1);
    if (telling.finding.number(0) > 0)
        return Tr::tr("%1 has the same title as %2. Is it the same number?").arg(telling.title(), code);
    return Tr::tr("%1 is called nearly the same as %2. Is it the same number?")
        .arg(telling.title(), telling.title(1));
}

// S11

void judgeSlices(const Look &look, Slot slot, Found &found)
{
    for (Slices &slices : slicesUnder(look, slot)) {
        const QString dimension = slices.areChannels ? QStringLiteral("channel") : QStringLiteral("segment");
        found.add({std::move(slices.nodes), QStringList{slices.stem, dimension} + slices.words, {}});
    }
}
QString tellSlices(const Telling &telling)
{
    return Tr::tr("%1 siblings, %2 first, differ only by channel, region or device: they are one number with "
                  "a dimension.")
        .arg(QString::number(telling.finding.nodes().size()), telling.title());
}

// S12

void judgeSkippedTier(const Look &look, Slot slot, Found &found)
{
    const Slot parent = look.facts[slot].parent;
    if (parent != noSlot && look.facts[slot].tier > look.facts[parent].tier + 1)
        found.add({{look.node(slot).id, look.node(parent).id}, {}, {}});
}
QString tellSkippedTier(const Telling &telling)
{
    return Tr::tr("Between %1 and %2, which it supports, a tier is missing.")
        .arg(telling.title(), telling.title(1));
}

// S13

void judgeSentence(const Look &look, Slot slot, Found &found)
{
    for (const Tie &tie : look.tree.supports(slot)) {
        if (look.link(tie).sentence.isEmpty())
            found.add({{look.node(slot).id, look.node(tie.node).id}, {}, {}});
    }
}
QString tellSentence(const Telling &telling)
{
    return Tr::tr("Say in one sentence why moving %1 moves %2.").arg(telling.title(), telling.title(1));
}

constexpr RuleGroup group = RuleGroup::Structure;
constexpr Severity silent = Severity::Silent;
constexpr Severity hint = Severity::Hint;
constexpr Severity warning = Severity::Warning;
constexpr Severity error = Severity::Error;

constexpr Rule table[] = {
    {
        .id = "S1",
        .group = group,
        .draft = error,
        .signOff = error,
        .reach = Reach::Tree,
        .reads = facet::formula | facet::values,
        .judge = judgeCircles,
        .message = tellCircle,
        .title = QT_TRANSLATE_NOOP("Check", "Formulas that lead back to themselves"),
        .why = QT_TRANSLATE_NOOP("Check", "A number that is reckoned from itself has no value."),
        .source = "Knuth, The Art of Computer Programming 1 (1968), 2.2.3: what uses each other has no order",
        .mend = QT_TRANSLATE_NOOP("Check", "Take one of the named nodes out of the formula of the next."),
    },
    {
        .id = "S2",
        .group = group,
        .draft = warning,
        .signOff = error,
        .reach = Reach::Parents,
        .judge = judgeOrphan,
        .message = tellOrphan,
        .title = QT_TRANSLATE_NOOP("Check", "Serves no goal"),
        .why = QT_TRANSLATE_NOOP("Check", "What supports nothing is reported and never decides anything."),
        .source = "Kaplan and Norton, Strategy Maps (2004): every measure is a link "
                  "in a chain of cause and effect",
        .mend = QT_TRANSLATE_NOOP("Check", "Link it to what it supports, or put it into the parking lot."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Park it"), park, anyFinding},
    },
    {
        .id = "S3",
        .group = group,
        .draft = error,
        .signOff = error,
        .reach = Reach::Parents,
        .judge = judgeTierOrder,
        .message = tellTierOrder,
        .title = QT_TRANSLATE_NOOP("Check", "Tier order violated"),
        .why = QT_TRANSLATE_NOOP("Check",
                                 "Goals cascade downward. A goal that supports a metric says that the means "
                                 "is the end."),
        .source = "Kaplan and Norton, The Balanced Scorecard (1996)",
        .mend = QT_TRANSLATE_NOOP("Check", "Lower the tier of what supports, or turn the link around."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Lower its tier"), lowerTier, anyFinding},
    },
    {
        .id = "S4",
        .group = group,
        .draft = hint,
        .signOff = warning,
        .reach = Reach::Drivers,
        .judge = judgeNothingBelow,
        .message = tellNothingBelow,
        .title = QT_TRANSLATE_NOOP("Check", "Goal or objective with nothing below"),
        .why = QT_TRANSLATE_NOOP("Check", "Without a metric nobody learns in time whether it is reached."),
        .source = "Doerr, Measure What Matters (2018): an objective is reached as "
                  "measured by its key results",
        .mend = QT_TRANSLATE_NOOP("Check", "Add what drives it: two to five things that can be measured."),
    },
    {
        .id = "S5",
        .group = group,
        .draft = hint,
        .signOff = hint,
        .reach = Reach::Drivers,
        .reads = facet::kind,
        .judge = judgeManyDrivers,
        .message = tellManyDrivers,
        .title = QT_TRANSLATE_NOOP("Check", "Many drivers"),
        .why =
            QT_TRANSLATE_NOOP("Check", "Five things are watched, ten are reported. Guards and diagnostics do "
                                       "not count."),
        .source = "Cowan, The magical number 4 in short-term memory (2001)",
        .mend = QT_TRANSLATE_NOOP("Check", "Put related drivers under a new one between, or make the lesser "
                                           "ones diagnostics."),
        .limits = {{{"hint", 5, 1, QT_TRANSLATE_NOOP("Check", "drivers without a hint")},
                    {"warning", 7, 1, QT_TRANSLATE_NOOP("Check", "drivers without a warning")}}},
    },
    {
        .id = "S6",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reach = Reach::Drivers,
        .judge = judgeOneDriver,
        .message = tellOneDriver,
        .title = QT_TRANSLATE_NOOP("Check", "Exactly one driver"),
        .why = QT_TRANSLATE_NOOP("Check", "Few outcomes have one cause; a chain of one explains nothing."),
        .source = "Minto, The Pyramid Principle (1987): a grouping has more than one "
                  "member",
        .mend = QT_TRANSLATE_NOOP("Check", "Add what else drives it, or make the two one node."),
    },
    {
        .id = "S7",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reach = Reach::Branch | Reach::Parents,
        .judge = judgeLongRun,
        .message = tellLongRun,
        .title = QT_TRANSLATE_NOOP("Check", "Many nodes in a row inside one tier"),
        .why = QT_TRANSLATE_NOOP("Check", "A long chain inside one tier hides a tier that has no name yet."),
        .source = "Rasmussen, abstraction hierarchy (1985): each level answers why for "
                  "the one below",
        .mend = QT_TRANSLATE_NOOP("Check", "Add a tier, or link the lower ones to the first directly."),
        .limits = {{{"most", 3, 1, QT_TRANSLATE_NOOP("Check", "nodes in a row inside one tier")}}},
    },
    {
        .id = "S8",
        .group = group,
        .draft = hint,
        .signOff = hint,
        .reach = Reach::Tree,
        .judge = judgeManyGoals,
        .message = tellManyGoals,
        .title = QT_TRANSLATE_NOOP("Check", "Many goals"),
        .why = QT_TRANSLATE_NOOP("Check", "Who follows many goals, reaches few of them."),
        .source = "McChesney, Covey and Huling, The 4 Disciplines of Execution (2012): "
                  "with more than three goals fewer are reached",
        .mend =
            QT_TRANSLATE_NOOP("Check", "Choose the goals of this period; make the others objectives or park "
                                       "them."),
        .limits = {{{"hint", 3, 1, QT_TRANSLATE_NOOP("Check", "goals without a hint")},
                    {"warning", 5, 1, QT_TRANSLATE_NOOP("Check", "goals without a warning")}}},
    },
    {
        .id = "S9",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .judge = judgeManyParents,
        .message = tellManyParents,
        .title = QT_TRANSLATE_NOOP("Check", "Many parents"),
        .why = QT_TRANSLATE_NOOP("Check", "What supports everything explains nothing."),
        .source = "Kaplan and Norton, Strategy Maps (2004): few links, the strongest",
        .mend = QT_TRANSLATE_NOOP("Check", "Keep the links that somebody would act on."),
        .limits = {{{"most", 3, 1, QT_TRANSLATE_NOOP("Check", "parents")}}},
    },
    {
        .id = "S10",
        .group = group,
        .draft = hint,
        .signOff = hint,
        .reach = Reach::Twins,
        .reads = facet::title | facet::scope,
        .judge = judgeTwin,
        .message = tellTwin,
        .title = QT_TRANSLATE_NOOP("Check", "The same title twice"),
        .why = QT_TRANSLATE_NOOP("Check", "One number under two names is reported twice, and soon differs. "
                                          "Siblings that differ by a dimension may be called the same."),
        .source = "Eckerson, Performance Dashboards (2010): one version of each "
                  "number",
        .mend = QT_TRANSLATE_NOOP("Check", "Keep one and let it support both parents, or call them what they "
                                           "are."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Make it one node with both parents"), mergeTwin, canMergeTwin},
        .words = markOf(WordList::Filler),
    },
    {
        .id = "S11",
        .group = group,
        .draft = hint,
        .signOff = hint,
        .reach = Reach::Drivers,
        .reads = facet::title | facet::owner | facet::scope | facet::formula,
        .judge = judgeSlices,
        .message = tellSlices,
        .title = QT_TRANSLATE_NOOP("Check", "Siblings differ only by channel, region or device"),
        .why = QT_TRANSLATE_NOOP("Check", "A breakdown is no cause: the tree grows wide and explains nothing "
                                          "more. Silent under a formula and where owners differ."),
        .source = "Kimball and Ross, The Data Warehouse Toolkit (2013): measures are "
                  "broken down by dimensions",
        .mend = QT_TRANSLATE_NOOP("Check", "Keep one node and note the channel, region or device with each "
                                           "value."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Make them one node with a dimension"), mergeSlices,
                canMergeSlices},
        .words = markOf(WordList::Channel) | markOf(WordList::Slice) | markOf(WordList::Filler),
    },
    {
        .id = "S12",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reach = Reach::Parents,
        .judge = judgeSkippedTier,
        .message = tellSkippedTier,
        .title = QT_TRANSLATE_NOOP("Check", "Primary link skips a tier"),
        .why = QT_TRANSLATE_NOOP("Check", "The step that is left out is the one that nobody can explain."),
        .source = "Kaplan and Norton, Strategy Maps (2004)",
        .mend = QT_TRANSLATE_NOOP("Check", "Put in between what links the two."),
    },
    {
        .id = "S13",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .judge = judgeSentence,
        .message = tellSentence,
        .title = QT_TRANSLATE_NOOP("Check", "Link without its sentence"),
        .why = QT_TRANSLATE_NOOP("Check", "A link is a claim. What is not said cannot be doubted or tested."),
        .source = "Kaplan and Norton, Having Trouble with Your Strategy? Then Map It, HBR (2000): a link is "
                  "a hypothesis that is said, so that it can be tested",
        .mend =
            QT_TRANSLATE_NOOP("Check", "Write one sentence: what happens above when this moves, and why."),
    },
};

} // namespace

std::span<const Rule> structureRules()
{
    return table;
}

} // namespace espalier
