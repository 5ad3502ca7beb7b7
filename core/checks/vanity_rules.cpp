// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// V and A: whether a number changes a decision, and who is credited with it.
#include "core/checks/rule_groups.h"

#include "core/base/tr.h"
#include "core/checks/vanity_noun.h"
#include "core/rules/interview.h"
#include "core/rules/target_due.h"

#include <QHash>

#include <algorithm>

namespace espalier {

namespace {

// V1

bool isWorthItsPlace(const Look &look, Slot slot)
{
    return look.isJudged(slot) &&
           (look.node(slot).unit.kind == Unit::Kind::Percent || look.hasMark(slot, WordList::Ratio) ||
            look.hasMark(slot, WordList::Quality) || look.hasMark(slot, WordList::Credit));
}
void judgeVanityOf(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    if (!look.isJudged(slot) || look.level(slot) != Level::Metric || !look.hasMark(slot, WordList::Vanity) ||
        node.role == Role::Diagnostic || node.vanity.verdict != VanityVerdict::Unset ||
        node.unit.kind == Unit::Kind::Percent)
        return;
    if (const auto noun = vanityNounIn(look.lexicon, node.title))
        found.add({{node.id}, {*noun}, {}});
}
void judgeVanity(const Look &look, Slot slot, Found &found)
{
    if (look.tree.supports(slot).empty())
        judgeVanityOf(look, slot, found);
    const auto drivers = look.tree.drivers(slot);
    if (std::ranges::any_of(drivers, [&](const Tie &tie) { return isWorthItsPlace(look, tie.node); }))
        return;
    for (const Tie &tie : drivers) {
        if (tie.primary)
            judgeVanityOf(look, tie.node, found);
    }
}
QString tellVanity(const Telling &telling)
{
    return Tr::tr("%1 counts %2: easily counted, and seldom a reason to decide otherwise. Can you act on it?")
        .arg(telling.title(), Tr::quoted(telling.word()));
}
Result<Change> demote(const Tree &tree, const Derived &, const Finding &finding, Context &context)
{
    const NodeId node = nodesOf(tree, finding).front();
    const Node *found = tree.find(node);
    Interview interview = found ? edit::interviewOf(*found) : Interview();
    interview.verdict = VanityVerdict::Demote;
    return edit::keepInterview(tree, node, interview, context);
}

// V2

QStringList answeredNo(const Actionability &answers)
{
    QStringList questions;
    for (const InterviewQuestion &question : interviewQuestions()) {
        if (answers.*question.answer == Answer::No)
            questions += question.text;
    }
    return questions;
}
void judgeAnswers(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    const Actionability &answers = node.actionability;
    const bool isAnyNo =
        answers.canAct == Answer::No || answers.connects == Answer::No || answers.optimises == Answer::No;
    if (isAnyNo && node.role != Role::Diagnostic)
        found.add();
}
QString tellAnswers(const Telling &telling)
{
    return Tr::tr("%1 is kept, though the answer is no: %2")
        .arg(telling.title(), answeredNo(telling.node()->actionability).join(QLatin1Char(' ')));
}

// V3

void judgeStill(const Look &look, Slot slot, Found &found)
{
    const auto times = static_cast<std::size_t>(found.limit());
    if (look.tree.observationsOf(slot).size() < times)
        return;
    const std::vector<Slot> series = currentObservations(look.tree, slot, look.day());
    if (series.size() < times)
        return;
    const auto value = [&](Slot reading) { return look.tree.observations().at(reading)->value; };
    const double last = value(series.back());
    if (std::all_of(series.end() - static_cast<std::ptrdiff_t>(times), series.end(),
                    [&](Slot reading) { return value(reading) == last; }))
        found.add({{}, {}, {found.limit(), last}});
}
QString tellStill(const Telling &telling)
{
    return Tr::tr("%1 had the value %2 for %3 readings in a row. Does anybody measure this?")
        .arg(telling.title(), telling.amount(1), telling.number(0));
}

// A: what is credited to channels and campaigns

bool hasChannelOrCampaign(const Look &look, Slot slot)
{
    return !look.node(slot).campaigns.empty() || !look.derived.channelsOf(look.tree, slot).empty();
}
/// Revenue, leads or conversions of a channel or a campaign: somebody has credited them.
bool isCredited(const Look &look, Slot slot)
{
    const Unit::Kind unit = look.node(slot).unit.kind;
    return look.hasMark(slot, WordList::Credit) && unit != Unit::Kind::Duration &&
           unit != Unit::Kind::Score && hasChannelOrCampaign(look, slot);
}

// A1

QStringList lacks(const Attribution &attribution)
{
    QStringList missing;
    if (!attribution.isSet())
        missing += Tr::tr("model");
    if (!attribution.windowDays)
        missing += Tr::tr("window");
    if (attribution.scope.isEmpty())
        missing += Tr::tr("scope");
    return missing;
}
void judgeAttribution(const Look &look, Slot slot, Found &found)
{
    if (!isCredited(look, slot))
        return;
    const Attribution attribution = look.derived.attributionOf(look.tree, slot);
    if (!attribution.isSet() || !attribution.windowDays || attribution.scope.isEmpty())
        found.add();
}
QString tellAttribution(const Telling &telling)
{
    return Tr::tr("%1 is credited to a channel or campaign, but it is not said how. Missing: %2.")
        .arg(telling.title(), lacks(telling.derived.attributionOf(telling.tree, telling.finding.subject))
                                  .join(QStringLiteral(", ")));
}

// A2

void judgeUnlike(const Look &look, Slot slot, Found &found)
{
    struct Credited
    {
        Attribution attribution;
        std::vector<NodeId> nodes; ///< the second one is the first that is unlike the first
        bool isUnlike = false;
    };
    QHash<QByteArray, Credited> byUnit; // only what has one unit is added up
    std::vector<QByteArray> units;
    for (const Tie &tie : look.tree.drivers(slot)) {
        if (!look.isJudged(tie.node) ||
            !(isCredited(look, tie.node) || look.node(tie.node).attribution.isSet()))
            continue;
        const Attribution attribution = look.derived.attributionOf(look.tree, tie.node);
        if (!attribution.isSet())
            continue;
        const QByteArray unit = look.node(tie.node).unit.text();
        Credited &credited = byUnit[unit];
        if (credited.nodes.empty()) {
            credited.attribution = attribution;
            units.push_back(unit);
        }
        const bool isOtherWindow = attribution.windowDays && credited.attribution.windowDays &&
                                   *attribution.windowDays != *credited.attribution.windowDays;
        const bool isUnlike = attribution.model != credited.attribution.model || isOtherWindow;
        if (!credited.attribution.windowDays)
            credited.attribution.windowDays = attribution.windowDays;
        credited.nodes.push_back(look.node(tie.node).id);
        if (isUnlike && !credited.isUnlike) {
            credited.isUnlike = true;
            std::swap(credited.nodes[1], credited.nodes.back());
        }
    }
    for (const QByteArray &unit : units) {
        if (byUnit[unit].isUnlike)
            found.add({byUnit[unit].nodes, {}, {}});
    }
}
QString tellUnlike(const Telling &telling)
{
    return Tr::tr("%1 and %2 are credited by different models or windows. Do not add these up.")
        .arg(telling.title(), telling.title(1));
}

// A3

/// The first metric below that is credited and lags.
Slot firstCredited(const Look &look, Slot goal)
{
    Slot slot = goal;
    while (slot == goal || look.facts.inBranch(slot, BranchCount::Credited) ==
                               look.facts.below(slot, BranchCount::Credited)) {
        const auto drivers = look.tree.drivers(slot);
        const auto next = std::ranges::find_if(drivers, [&](const Tie &tie) {
            return tie.primary && look.facts.inBranch(tie.node, BranchCount::Credited) > 0;
        });
        if (next == drivers.end())
            return slot;
        slot = next->node;
    }
    return slot;
}
void judgeProof(const Look &look, Slot slot, Found &found)
{
    if (look.level(slot) != Level::Goal)
        return;
    const Judgement &judged = look.derived[slot].judged;
    const bool provesItself =
        judged.observation != noSlot || judged.computed || !look.node(slot).source.isNull();
    const int proofs = look.facts.below(slot, BranchCount::Lagging);
    if (provesItself || proofs == 0 || proofs != look.facts.below(slot, BranchCount::Credited))
        return;
    found.add({{look.node(slot).id, look.node(firstCredited(look, slot)).id}, {}, {}});
}
QString tellProof(const Telling &telling)
{
    return Tr::tr("What proves %1 is only what a model credits, as in %2.")
        .arg(telling.title(), telling.title(1));
}

// A4

void judgeLastClick(const Look &look, Slot slot, Found &found)
{
    if (look.derived.attributionOf(look.tree, slot).model != AttributionModel::LastClick ||
        !(isCredited(look, slot) || look.node(slot).attribution.isSet()))
        return;
    for (const ChannelId &id : look.derived.channelsOf(look.tree, slot)) {
        const Channel *channel = look.tree.find(id);
        if (channel && (look.lexicon.marksIn(TextWords(channel->name)) & markOf(WordList::Upper))) {
            found.add({{}, {channel->name}, {}});
            return;
        }
    }
}
QString tellLastClick(const Telling &telling)
{
    return Tr::tr("%1 is credited by last click, and %2 is seldom the last click.")
        .arg(telling.title(), Tr::quoted(telling.word()));
}

constexpr RuleGroup group = RuleGroup::Vanity;
constexpr Severity silent = Severity::Silent;
constexpr Severity hint = Severity::Hint;
constexpr Severity warning = Severity::Warning;

constexpr Rule table[] = {
    {
        .id = "V1",
        .group = group,
        .draft = hint,
        .signOff = warning,
        .reach = Reach::Drivers,
        .reads = facet::title | facet::kind | facet::measure,
        .judge = judgeVanity,
        .message = tellVanity,
        .title = QT_TRANSLATE_NOOP("Check", "Easily counted, seldom decisive"),
        .why = QT_TRANSLATE_NOOP("Check", "Such a count rises with time and budget whatever anybody does. A "
                                          "conversion or a quality beside it gives it a meaning."),
        .source = "Ries, The Lean Startup (2011): vanity metrics and actionable metrics",
        .mend = QT_TRANSLATE_NOOP("Check", "Answer the three questions and note the verdict: keep it with a "
                                           "reason, demote it to a diagnostic, or replace it."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Demote it to a diagnostic"), demote},
        .isAsked = true,
        .words = markOf(WordList::Vanity) | markOf(WordList::Quality) | markOf(WordList::Ratio) |
                 markOf(WordList::Cost) | markOf(WordList::Credit),
    },
    {
        .id = "V2",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reads = facet::kind,
        .judge = judgeAnswers,
        .message = tellAnswers,
        .title = QT_TRANSLATE_NOOP("Check", "A question about it was answered no"),
        .why = QT_TRANSLATE_NOOP("Check", "Whoever cannot act on a number only watches it."),
        .source = "A KPI alignment exercise: three review questions",
        .mend = QT_TRANSLATE_NOOP("Check", "Replace it by what the answer would be yes for, or demote it to "
                                           "a diagnostic."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Demote it to a diagnostic"), demote},
        .isAsked = true,
    },
    {
        .id = "V3",
        .group = group,
        .draft = hint,
        .signOff = hint,
        .reads = facet::values,
        .judge = judgeStill,
        .message = tellStill,
        .title = QT_TRANSLATE_NOOP("Check", "The same value again and again"),
        .why = QT_TRANSLATE_NOOP("Check", "What is measured moves a little. A number that never does is "
                                          "copied, or nobody looks."),
        .source = "Wheeler, Understanding Variation (1993): every process varies",
        .mend =
            QT_TRANSLATE_NOOP("Check", "Ask where the value comes from; retire it when nobody misses it."),
        .limits = {{{"times", 6, 2, QT_TRANSLATE_NOOP("Check", "readings with the same value")}}},
        .isAsked = true,
    },
    {
        .id = "A1",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reads = facet::title | facet::measure | facet::scope | facet::values | facet::info,
        .judge = judgeAttribution,
        .message = tellAttribution,
        .title = QT_TRANSLATE_NOOP("Check", "Credited without saying how"),
        .why = QT_TRANSLATE_NOOP("Check", "Two channels that both claim a customer count one twice. Model, "
                                          "window and scope say who gets whom."),
        .source = "An article on building a robust marketing KPI tree: choose an attribution model, "
                  "challenge and refine it",
        .mend = QT_TRANSLATE_NOOP("Check", "Set model, window and scope on the tree, or here where it "
                                           "differs."),
        .words = markOf(WordList::Credit),
    },
    {
        .id = "A2",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reach = Reach::Drivers,
        .reads = facet::title | facet::measure | facet::scope | facet::values | facet::info,
        .judge = judgeUnlike,
        .message = tellUnlike,
        .title = QT_TRANSLATE_NOOP("Check", "Siblings credited in different ways"),
        .why = QT_TRANSLATE_NOOP("Check", "Each model gives the same customer to another channel: the sum "
                                          "holds customers who do not exist."),
        .source = "Shao and Li, Data-driven Multi-touch Attribution Models (2011)",
        .mend = QT_TRANSLATE_NOOP("Check", "Credit them by one model and one window, set on the tree or on "
                                           "their parent."),
        .words = markOf(WordList::Credit),
    },
    {
        .id = "A3",
        .group = group,
        .draft = hint,
        .signOff = hint,
        .reach = Reach::Branch,
        .reads = facet::title | facet::kind | facet::scope | facet::timing | facet::values,
        .judge = judgeProof,
        .message = tellProof,
        .title = QT_TRANSLATE_NOOP("Check", "A credited metric is a goal's only proof"),
        .why = QT_TRANSLATE_NOOP("Check", "What a model credits is an assumption. Experiments have found it "
                                          "off by more than the effect itself."),
        .source = "Gordon, Zettelmeyer, Bhargava and Chapsky, A Comparison of Approaches to Advertising "
                  "Measurement (2019)",
        .mend = QT_TRANSLATE_NOOP("Check", "Add a number from the books beside it, such as revenue or "
                                           "customers in total, or test it by an experiment."),
        .words = markOf(WordList::Credit),
    },
    {
        .id = "A4",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reads = facet::title | facet::measure | facet::scope | facet::values | facet::info | facet::channels,
        .judge = judgeLastClick,
        .message = tellLastClick,
        .title = QT_TRANSLATE_NOOP("Check", "Last click over display, social or brand"),
        .why = QT_TRANSLATE_NOOP("Check", "Who makes people want a thing is seldom there when they click: "
                                          "last click gives the credit to the door they come through."),
        .source = "Li and Kannan, Attributing Conversions in a Multichannel Online Marketing Environment "
                  "(2014)",
        .mend = QT_TRANSLATE_NOOP("Check", "Choose a model that credits every step, or measure the channel "
                                           "by an experiment."),
        .words = markOf(WordList::Upper) | markOf(WordList::Credit),
    },
};

} // namespace

std::span<const Rule> vanityRules()
{
    return table;
}

} // namespace espalier
