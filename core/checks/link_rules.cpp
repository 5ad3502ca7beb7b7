// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// L: whether what is linked belongs together, and how anybody knows.
#include "core/checks/rule_groups.h"

#include "core/base/tr.h"
#include "core/checks/driver_rules.h"
#include "core/edit/kin.h"
#include "core/edit/record.h"

#include <algorithm>

namespace espalier {

namespace {

// L3

constexpr double isUnsure = 0;
constexpr double isUnfounded = 1;

void judgeEvidence(const Look &look, Slot slot, Found &found)
{
    for (const Tie &tie : look.tree.supports(slot)) {
        const Link &link = look.link(tie);
        if (link.kind != LinkKind::Influence || !look.isJudged(tie.node))
            continue;
        // Low confidence is how one says that it is a guess.
        const bool isGuess = link.confidence == Confidence::Low;
        if (link.confidence == Confidence::Unset)
            found.add({{link.child, link.parent}, {}, {isUnsure}});
        else if (!isGuess && link.evidence == Evidence::Assumed && link.evidenceText.isEmpty())
            found.add({{link.child, link.parent}, {}, {isUnfounded}});
    }
}
QString tellEvidence(const Telling &telling)
{
    if (telling.finding.number(0) == isUnsure)
        return Tr::tr("Nobody has said how sure it is that %1 moves %2.")
            .arg(telling.title(), telling.title(1));
    return Tr::tr("That %1 moves %2 is trusted, and nothing is said in its support.")
        .arg(telling.title(), telling.title(1));
}
Result<Change> callItAGuess(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    const LinkKey key{finding.nodes().at(0), finding.nodes().at(1)};
    const Link *link = tree.find(key);
    if (!link || link->evidence != Evidence::Assumed)
        return refuse(Tr::tr("Only somebody who knows the evidence can say how sure it is."));
    return edit::setField(tree, key, &Link::confidence, Confidence::Low);
}

// L4

/// The link that places a node, on the way to a goal.
struct Doubt
{
    Slot child = noSlot;
    int steps = 0; ///< from the goal
    Evidence evidence = Evidence::Assumed;
};
/// The link of low confidence that is evidenced least, and of those the one nearest to the goal. Only
/// branches that hold one are walked.
Doubt weakestBelow(const Look &look, Slot goal)
{
    Doubt weakest;
    const auto isWeaker = [&](const Doubt &doubt) {
        if (weakest.child == noSlot)
            return true;
        if (doubt.evidence != weakest.evidence)
            return doubt.evidence < weakest.evidence;
        return doubt.steps != weakest.steps ? doubt.steps < weakest.steps
                                            : look.node(doubt.child).id < look.node(weakest.child).id;
    };
    std::vector<std::pair<Slot, int>> open{{goal, 0}};
    while (!open.empty()) {
        const auto [slot, steps] = open.back();
        open.pop_back();
        if (look.facts.below(slot, BranchCount::Doubted) == 0)
            continue;
        for (const Tie &tie : look.tree.drivers(slot)) {
            if (!tie.primary)
                continue;
            open.emplace_back(tie.node, steps + 1);
            if (look.facts[tie.node].own[static_cast<std::size_t>(BranchCount::Doubted)] == 0)
                continue;
            const Doubt doubt{tie.node, steps + 1, look.link(tie).evidence};
            if (isWeaker(doubt))
                weakest = doubt;
        }
    }
    return weakest;
}

/// Whether it goes on, is planned, or ended less than `days` ago.
bool isRecent(const Experiment &experiment, QDate day, int days)
{
    if (experiment.state == ExperimentState::Running)
        return true;
    const QDate last = experiment.period.end.isValid() ? experiment.period.end : experiment.period.start;
    if (!last.isValid())
        return experiment.state == ExperimentState::Planned;
    return last >= day.addDays(-days);
}
bool isTested(const Look &look, Slot child, int days)
{
    std::vector<NodeId> way; // from the child to the goal
    for (Slot slot = child; slot != noSlot; slot = look.facts[slot].parent)
        way.push_back(look.node(slot).id);
    std::vector<NodeId> movers(way.begin(), way.end() - 1);
    std::ranges::sort(movers);
    const auto tests = [&](const NodeId &node) { return std::ranges::binary_search(movers, node); };
    for (const Experiment &experiment : look.tree.all<Experiment>()) {
        if (!isRecent(experiment, look.day(), days))
            continue;
        const auto isOnTheWay = [&](const LinkKey &link) {
            const Slot slot = tests(link.child) ? look.tree.nodes().slotOf(link.child) : noSlot;
            return slot != noSlot && look.facts[slot].parent == look.tree.nodes().slotOf(link.parent);
        };
        if (std::ranges::any_of(experiment.nodes, tests) || std::ranges::any_of(experiment.links, isOnTheWay))
            return true;
    }
    return false;
}
void judgeWeakestLink(const Look &look, Slot slot, Found &found)
{
    if (look.level(slot) != Level::Goal || look.facts[slot].parent != noSlot)
        return;
    const Doubt doubt = weakestBelow(look, slot);
    if (doubt.child != noSlot && !isTested(look, doubt.child, static_cast<int>(found.limit())))
        found.add({{look.node(doubt.child).id}, {}, {found.limit()}});
}
QString tellWeakestLink(const Telling &telling)
{
    const Node *child = telling.node();
    Slot parent = child ? telling.tree.parentOf(telling.tree.nodes().slotOf(child->id)) : noSlot;
    if (parent == noSlot)
        return telling.title();
    const QString moved = edit::called(*telling.tree.nodes().at(parent));
    if (parent == telling.finding.subject)
        return Tr::tr("That %1 moves %2 is the weakest link of this goal: its confidence is low, and nothing "
                      "has tested it in %3 days.")
            .arg(telling.title(), moved, telling.number());
    return Tr::tr("That %1 moves %2 is the weakest link on the way to %3: its confidence is low, and nothing "
                  "has tested it in %4 days.")
        .arg(telling.title(), moved, edit::called(*telling.tree.nodes().at(telling.finding.subject)),
             telling.number());
}
Result<Change> planExperiment(const Tree &tree, const Derived &, const Finding &finding, Context &context)
{
    const NodeId child = finding.nodes().front();
    const Slot parent = tree.parentOf(tree.nodes().slotOf(child));
    if (parent == noSlot)
        return refuse(Tr::tr("Nothing stands above it any more."));
    const Node &moved = *tree.nodes().at(parent);
    Experiment experiment;
    experiment.name = Tr::tr("Does %1 move %2?").arg(edit::called(tree, child), edit::called(moved));
    experiment.nodes = {child};
    experiment.links = {{child, moved.id}};
    return edit::addRecord(tree, experiment, context);
}

// L5, L6

/// What an experiment is about, as far as it is there.
std::vector<NodeId> nodesOfExperiment(const Tree &tree, const Experiment &experiment)
{
    std::vector<NodeId> nodes;
    const auto take = [&](const NodeId &node) {
        if (tree.nodes().contains(node) && std::ranges::find(nodes, node) == nodes.end())
            nodes.push_back(node);
    };
    std::ranges::for_each(experiment.nodes, take);
    for (const LinkKey &link : experiment.links)
        take(link.child);
    return nodes;
}
void judgePlan(const Look &look, Slot, Found &found)
{
    for (const Experiment &experiment : look.tree.all<Experiment>()) {
        const bool isRunning = experiment.state == ExperimentState::Running;
        if (!isRunning && experiment.state != ExperimentState::Planned)
            continue;
        const std::array<bool, 4> lacks{experiment.hypothesis.isEmpty(), experiment.control.isEmpty(),
                                        experiment.expected.isEmpty(), !experiment.period.start.isValid()};
        if (std::ranges::find(lacks, true) == lacks.end())
            continue;
        found.add({nodesOfExperiment(look.tree, experiment),
                   {experiment.name},
                   std::vector<double>(lacks.begin(), lacks.end())},
                  isRunning ? Severity::Warning : Severity::Hint);
    }
}
QString tellPlan(const Telling &telling)
{
    const std::array names{Tr::tr("a hypothesis"), Tr::tr("a control group"), Tr::tr("an expected amount"),
                           Tr::tr("a date")};
    QStringList lacks;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (telling.finding.number(i) > 0)
            lacks += names[i];
    }
    return Tr::tr("The experiment %1 lacks: %2.")
        .arg(Tr::quoted(telling.word()), lacks.join(QStringLiteral(", ")));
}

void judgeLearning(const Look &look, Slot, Found &found)
{
    for (const Experiment &experiment : look.tree.all<Experiment>()) {
        const bool isOver = experiment.state == ExperimentState::Ended ||
                            experiment.state == ExperimentState::Stopped ||
                            experiment.state == ExperimentState::Running;
        const QDate end = experiment.period.end;
        if (isOver && experiment.learning.isEmpty() && end.isValid() &&
            static_cast<double>(end.daysTo(look.day())) >= found.limit())
            found.add({nodesOfExperiment(look.tree, experiment),
                       {experiment.name},
                       {static_cast<double>(end.daysTo(look.day()))}});
    }
}
QString tellLearning(const Telling &telling)
{
    return Tr::tr("The experiment %1 ended %2 days ago, and nobody has written down what it taught.")
        .arg(Tr::quoted(telling.word()), telling.number());
}

// L9

void judgeLag(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    if (look.level(slot) != Level::Goal)
        return;
    const QDate end =
        node.targetDate.isValid() ? node.targetDate : look.derived.horizonOf(look.tree, slot).end;
    const auto left = end.isValid() ? look.day().daysTo(end) : -1;
    if (left < 0)
        return; // what is over is T9's
    std::vector<NodeId> about{node.id};
    int longest = 0;
    for (const Tie &tie : look.tree.drivers(slot)) {
        const Link &link = look.link(tie);
        if (!look.isJudged(tie.node) || link.kind == LinkKind::Guards || link.lagDays.value_or(0) <= left)
            continue;
        about.push_back(link.child);
        longest = std::max(longest, *link.lagDays);
    }
    if (about.size() > 1)
        found.add({std::move(about), {}, {static_cast<double>(left), static_cast<double>(longest)}});
}
QString tellLag(const Telling &telling)
{
    const std::size_t others = telling.finding.nodes().size() - 2;
    if (others == 0)
        return Tr::tr("%1 moves %2 only after %3 days, and %4 are left.")
            .arg(telling.title(1), telling.title(), telling.number(1), telling.number(0));
    return Tr::tr("%1 drivers move %2 too late, %3 among them: they take up to %4 days, and %5 are left.")
        .arg(others + 1)
        .arg(telling.title(), telling.title(1), telling.number(1), telling.number(0));
}

constexpr RuleGroup group = RuleGroup::Link;
constexpr Severity silent = Severity::Silent;
constexpr Severity hint = Severity::Hint;
constexpr Severity warning = Severity::Warning;
constexpr Severity error = Severity::Error;

constexpr Rule table[] = {
    {
        .id = "L1",
        .group = group,
        .draft = warning,
        .signOff = error,
        .reach = Reach::Drivers,
        .reads = facet::formula | facet::measure | facet::kind | facet::values,
        .judge = judgeFormula,
        .message = tellFormula,
        .title = QT_TRANSLATE_NOOP("Check", "Formula and drivers or units do not fit"),
        .why = QT_TRANSLATE_NOOP("Check", "A formula says what a number is made of, and the links say it "
                                          "again. Where the two differ one of them is wrong, and nobody sees "
                                          "which."),
        .source = "Johnson and Kaplan, Relevance Lost (1987): in the tree of DuPont each number is reckoned "
                  "from those below it.",
        .mend = QT_TRANSLATE_NOOP("Check", "Name in the formula what is linked as a part of it, or link it "
                                           "as an influence. Add up only what has the same unit."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Link as the formula says"), linkAsReckoned},
    },
    {
        .id = "L2",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reach = Reach::Drivers,
        .reads = facet::kind,
        .judge = judgeWeights,
        .message = tellWeights,
        .title = QT_TRANSLATE_NOOP("Check", "Weights that are not 100 %"),
        .why = QT_TRANSLATE_NOOP("Check", "A weight is a share. Shares of more or less than the whole make "
                                          "the roll-up wrong."),
        .source = "Keeney and Raiffa, Decisions with Multiple Objectives (1976): scaling constants of an "
                  "additive value add up to one.",
        .mend = QT_TRANSLATE_NOOP("Check", "Set the weights so that they add up, or clear them all."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Scale the weights to 100 %"), scaleWeights},
        .limits = {{{"off", 0.5, 0, QT_TRANSLATE_NOOP("Check", "points off 100 %")}}},
    },
    {
        .id = "L3",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reach = Reach::Parents,
        .judge = judgeEvidence,
        .message = tellEvidence,
        .title = QT_TRANSLATE_NOOP("Check", "Influence without confidence or evidence"),
        .why = QT_TRANSLATE_NOOP("Check", "An assumption that is not called one is soon taken for knowledge. "
                                          "Low confidence says that it is a guess."),
        .source = "Ittner and Larcker, Coming Up Short on Nonfinancial Performance Measurement, HBR (2003): "
                  "few companies test the links they steer by.",
        .mend = QT_TRANSLATE_NOOP("Check", "Say how sure it is, and by what: a figure, a study, an "
                                           "experiment."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Call it a guess: low confidence"), callItAGuess},
    },
    {
        .id = "L4",
        .group = group,
        .draft = hint,
        .signOff = hint,
        .reach = Reach::Branch,
        .reads = facet::experiments,
        .judge = judgeWeakestLink,
        .message = tellWeakestLink,
        .title = QT_TRANSLATE_NOOP("Check", "Weakest link untested"),
        .why = QT_TRANSLATE_NOOP("Check", "A way to a goal is as sure as its weakest link, so that one is "
                                          "worth a test before any other."),
        .source = "Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments (2020).",
        .mend = QT_TRANSLATE_NOOP("Check", "Plan an experiment, or find evidence and say so."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Plan an experiment"), planExperiment},
        .limits = {{{"days", 90, 1, QT_TRANSLATE_NOOP("Check", "days that an experiment counts")}}},
    },
    {
        .id = "L5",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reach = Reach::Tree,
        .reads = facet::experiments,
        .judge = judgePlan,
        .message = tellPlan,
        .title = QT_TRANSLATE_NOOP("Check", "Experiment without a plan"),
        .why = QT_TRANSLATE_NOOP("Check", "What was not said before can be read into any result."),
        .source =
            "Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments (2020): hypothesis, control "
            "and the effect that matters come first.",
        .mend = QT_TRANSLATE_NOOP("Check", "Write down what you expect, by how much, against what and when."),
    },
    {
        .id = "L6",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reach = Reach::Tree,
        .reads = facet::experiments,
        .judge = judgeLearning,
        .message = tellLearning,
        .title = QT_TRANSLATE_NOOP("Check", "Experiment ended without a learning"),
        .why = QT_TRANSLATE_NOOP("Check", "An experiment whose learning is not kept will be made again."),
        .source = "Thomke, Experimentation Works (2020).",
        .mend = QT_TRANSLATE_NOOP("Check", "Write one sentence: what do you know now? Nothing new is one, "
                                           "too."),
        .limits = {{{"days", 14, 0, QT_TRANSLATE_NOOP("Check", "days after its end")}}},
    },
    {
        .id = "L7",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reach = Reach::Drivers,
        .reads = facet::measure | facet::target | facet::kind | facet::values,
        .judge = judgeDisagreement,
        .message = tellDisagreement,
        .title = QT_TRANSLATE_NOOP("Check", "Drivers and parent disagree"),
        .why = QT_TRANSLATE_NOOP("Check", "When all that should move a number stands well for longer than "
                                          "its lag and the number does not, the theory is wrong."),
        .source = "Kaplan and Norton, Using the Balanced Scorecard as a Strategic Management System, HBR "
                  "(1996): drivers delivered and outcomes missed put the theory in doubt.",
        .mend = QT_TRANSLATE_NOOP("Check", "Look for the driver that is missing, or doubt the links in a "
                                           "review."),
    },
    {
        .id = "L8",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reach = Reach::Drivers,
        .reads = facet::formula | facet::measure | facet::target | facet::values,
        .judge = judgeTargetsBelow,
        .message = tellTargetsBelow,
        .title = QT_TRANSLATE_NOOP("Check", "Targets below do not reach the target"),
        .why = QT_TRANSLATE_NOOP("Check", "Everybody could succeed, and the whole would fail."),
        .source = "Kaplan and Norton, The Execution Premium (2008): the gap is parted among the themes, so "
                  "that together they close it.",
        .mend = QT_TRANSLATE_NOOP("Check", "Raise a target below, add a driver, or lower this target."),
        .limits = {{{"percent", 1, 0, QT_TRANSLATE_NOOP("Check", "% of the target that may be missing")}}},
    },
    {
        .id = "L9",
        .group = group,
        .draft = hint,
        .signOff = warning,
        .reach = Reach::Drivers,
        .reads = facet::target | facet::timing | facet::values,
        .judge = judgeLag,
        .message = tellLag,
        .title = QT_TRANSLATE_NOOP("Check", "Lag longer than the time left"),
        .why = QT_TRANSLATE_NOOP("Check", "What is begun now moves it only when the day is past."),
        .source = "Forrester, Industrial Dynamics (1961): delays decide how a system answers.",
        .mend = QT_TRANSLATE_NOOP("Check", "Look for what works sooner, or move the target's date."),
    },
};

} // namespace

std::span<const Rule> linkRules()
{
    return table;
}

} // namespace espalier
