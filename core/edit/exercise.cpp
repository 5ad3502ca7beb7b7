// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/exercise.h"

#include "core/base/text.h"
#include "core/edit/add.h"
#include "core/edit/record.h"
#include "core/model/queries.h"

#include <algorithm>

namespace espalier::edit {
namespace {

/// Several changes that become one. What is refused first ends it, and nothing after it counts.
struct Making
{
    Tree tree;
    Change whole;
    std::optional<Error> refused;

    void apply(const Result<Change> &change)
    {
        if (refused)
            return;
        const Result<void> done = change ? tree.apply(*change) : tl::unexpected(change.error());
        if (done)
            whole = compose(whole, *change);
        else
            refused = done.error();
    }
    NodeId addUnder(NodeId parent, const QString &title, Context &context)
    {
        const Result<Change> change =
            parent.isNull() ? addTopNode(tree, title, context) : addChild(tree, parent, title, context);
        apply(change);
        return change ? addedNode(*change) : NodeId();
    }
    [[nodiscard]] Result<Change> take() const
    {
        if (refused)
            return tl::unexpected(*refused);
        return whole;
    }
};

QString orElse(const QString &text, const QString &otherwise)
{
    return oneLine(text).isEmpty() ? otherwise : text;
}

bool isOf(const Node &node, const CampaignId &campaign)
{
    return std::ranges::find(node.campaigns, campaign) != node.campaigns.end();
}

void answerObjective(Node &node, const ExerciseAnswers &answers)
{
    const bool isOtherAmount = node.startValue != answers.start || node.targetValue != answers.target;
    if (node.targetDate != answers.by)
        node.horizon.end = answers.by;
    node.unit = answers.unit;
    node.startValue = answers.start;
    node.targetValue = answers.target;
    node.targetDate = answers.by;
    if (isOtherAmount && answers.start && answers.target && node.direction != Direction::Range)
        node.direction = *answers.target >= *answers.start ? Direction::Higher : Direction::Lower;
}

void answerKpi(Node &node, const ExerciseAnswers::Kpi &kpi)
{
    node.indicator = kpi.indicator;
    node.actionability.canAct = kpi.canAct;
    node.actionability.connects = kpi.connects;
    node.actionability.optimises = kpi.optimises;
    node.actionability.decision = kpi.decision;
}

void addKpi(Making &making, const ExercisePlace &place, const ExerciseAnswers::Kpi &kpi, Context &context)
{
    const NodeId node = making.addUnder(place.objective, kpi.title, context);
    making.apply(edit(making.tree, node, [&](Node &record) {
        answerKpi(record, kpi);
        record.campaigns = {place.campaign};
    }));
    making.apply(setField(making.tree, LinkKey{node, place.objective}, &Link::sentence, kpi.sentence));
}

} // namespace

Result<Change> addExercise(const Tree &tree, const ExerciseAnswers &answers, const ExerciseWords &words,
                           Context &context)
{
    Making making{tree, {}, {}};
    Campaign campaign;
    campaign.name = orElse(answers.campaign, words.campaign);
    campaign.kind = answers.kind;
    campaign.aim = answers.objective;
    const Result<Change> added = addRecord(making.tree, campaign, context);
    making.apply(added);
    ExercisePlace place;
    if (added)
        place.campaign = added->campaigns.front().after->id;
    const QString goal = oneLine(orElse(answers.goal, words.goal));
    for (const Slot top : topNodes(tree)) {
        if (tree.nodes().at(top)->title.compare(goal, Qt::CaseInsensitive) == 0)
            place.goal = tree.nodes().at(top)->id;
    }
    if (place.goal.isNull())
        place.goal = making.addUnder({}, goal, context);
    place.objective = making.addUnder(place.goal, orElse(answers.objective, words.objective), context);
    making.apply(edit(making.tree, place.objective, [&](Node &node) {
        answerObjective(node, answers);
        node.campaigns = {place.campaign};
    }));
    for (const ExerciseAnswers::Kpi &kpi : answers.kpis) {
        if (!oneLine(kpi.title).isEmpty())
            addKpi(making, place, kpi, context);
    }
    return making.take();
}

std::optional<ExercisePlace> exerciseOf(const Tree &tree, const CampaignId &campaign)
{
    if (!tree.find(campaign))
        return std::nullopt;
    // Parents come before their children: the first is under none of the others.
    const std::vector<Slot> order = placementOrder(tree);
    const auto first =
        std::ranges::find_if(order, [&](Slot slot) { return isOf(*tree.nodes().at(slot), campaign); });
    if (first == order.end())
        return std::nullopt;
    ExercisePlace place;
    place.campaign = campaign;
    place.objective = tree.nodes().at(*first)->id;
    if (const Slot parent = tree.parentOf(*first); parent != noSlot)
        place.goal = tree.nodes().at(parent)->id;
    auto kpi = place.kpis.begin();
    for (const Slot child : placedChildren(tree, *first)) {
        if (kpi != place.kpis.end() && isOf(*tree.nodes().at(child), campaign))
            *kpi++ = tree.nodes().at(child)->id;
    }
    return place;
}

ExerciseAnswers answersAt(const Tree &tree, const ExercisePlace &place)
{
    ExerciseAnswers answers;
    if (const Campaign *campaign = tree.find(place.campaign)) {
        answers.campaign = campaign->name;
        answers.kind = campaign->kind;
    }
    if (const Node *goal = tree.find(place.goal))
        answers.goal = goal->title;
    if (const Node *objective = tree.find(place.objective)) {
        answers.objective = objective->title;
        answers.unit = objective->unit;
        answers.start = objective->startValue;
        answers.target = objective->targetValue;
        answers.by = objective->targetDate;
    }
    for (std::size_t i = 0; i < place.kpis.size(); ++i) {
        const Node *node = tree.find(place.kpis[i]);
        if (!node)
            continue;
        const Link *link = tree.find(LinkKey{place.kpis[i], place.objective});
        const Actionability &said = node->actionability;
        answers.kpis[i] = {node->title,     link ? link->sentence : QString(),
                           node->indicator, said.decision,
                           said.canAct,     said.connects,
                           said.optimises};
    }
    return answers;
}

Result<Change> changeExercise(const Tree &tree, const ExercisePlace &place, const ExerciseAnswers &answers,
                              Context &context)
{
    const ExerciseAnswers before = answersAt(tree, place);
    Making making{tree, {}, {}};
    making.apply(edit(making.tree, place.campaign, [&](Campaign &campaign) {
        campaign.name = orElse(answers.campaign, campaign.name);
        campaign.kind = answers.kind;
        if (campaign.aim == before.objective)
            campaign.aim = answers.objective;
    }));
    making.apply(edit(making.tree, place.objective, [&](Node &node) {
        node.title = orElse(answers.objective, node.title);
        answerObjective(node, answers);
    }));
    for (std::size_t i = 0; i < place.kpis.size(); ++i) {
        const ExerciseAnswers::Kpi &kpi = answers.kpis[i];
        const bool isNamed = !oneLine(kpi.title).isEmpty();
        if (!making.tree.find(place.kpis[i])) {
            if (isNamed)
                addKpi(making, place, kpi, context);
            continue;
        }
        making.apply(edit(making.tree, place.kpis[i], [&](Node &node) {
            if (isNamed) {
                node.title = kpi.title;
                answerKpi(node, kpi);
            } else {
                std::erase(node.campaigns, place.campaign);
            }
        }));
        if (const LinkKey key{place.kpis[i], place.objective}; isNamed && making.tree.find(key))
            making.apply(setField(making.tree, key, &Link::sentence, kpi.sentence));
    }
    return making.take();
}

} // namespace espalier::edit
