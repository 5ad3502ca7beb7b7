// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/impact.h"

#include "core/model/queries.h"
#include "core/rules/formula.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace espalier {

namespace {

/// Which nodes name which in their formulas, by slot, those without a link left in.
class Kin
{
public:
    explicit Kin(const Tree &tree) : m_tree(tree), m_named(tree.nodes().slotCount()), m_namedBy(m_named)
    {
        for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
            if (it->formula.isEmpty())
                continue;
            const Result<Formula> formula = parseFormula(it->formula);
            if (!formula)
                continue;
            for (const NodeId &id : formula->references()) {
                const Slot slot = tree.nodes().slotOf(id);
                if (slot == noSlot || slot == it.slot())
                    continue;
                m_named[it.slot()].push_back(slot);
                m_namedBy[slot].push_back(it.slot());
            }
        }
    }

    template <class Visit>
    void above(Slot node, Visit visit) const
    {
        for (const Tie &tie : m_tree.supports(node))
            visit(tie.node);
        std::ranges::for_each(m_namedBy[node], visit);
    }
    template <class Visit>
    void below(Slot node, Visit visit) const
    {
        for (const Tie &tie : m_tree.drivers(node))
            visit(tie.node);
        std::ranges::for_each(m_named[node], visit);
    }

private:
    const Tree &m_tree;
    std::vector<std::vector<Slot>> m_named;
    std::vector<std::vector<Slot>> m_namedBy;
};

/// Everything reached from `start`, it included, without going on from what `isClosed`.
template <class Step, class IsClosed>
std::vector<bool> reached(std::size_t slots, const std::vector<Slot> &start, Step step, IsClosed isClosed)
{
    std::vector<bool> seen(slots, false);
    std::vector<Slot> open;
    const auto visit = [&](Slot node) {
        if (seen[node])
            return;
        seen[node] = true;
        if (!isClosed(node))
            open.push_back(node);
    };
    std::ranges::for_each(start, visit);
    while (!open.empty()) {
        const Slot node = open.back();
        open.pop_back();
        step(node, visit);
    }
    return seen;
}

bool isRunning(const Campaign &campaign, QDate day)
{
    const bool hasBegun = campaign.period.start.isValid() && campaign.period.start <= day;
    return hasBegun && (!campaign.period.end.isValid() || day <= campaign.period.end);
}

/// Finds the impact of some nodes; where it is cut, nothing reaches a goal through them any more.
class Finder
{
public:
    Finder(const Tree &tree, const Derived &derived, std::vector<Slot> direct, bool isCut)
        : m_tree(tree), m_derived(derived), m_kin(tree), m_isDirect(tree.nodes().slotCount(), false),
          m_isCut(isCut)
    {
        m_impact.direct = std::move(direct);
        for (const Slot slot : m_impact.direct)
            m_isDirect[slot] = true;
    }

    Impact find()
    {
        const auto never = [](Slot) { return false; };
        const auto up = [this](Slot node, const auto &visit) { m_kin.above(node, visit); };
        const auto down = [this](Slot node, const auto &visit) { m_kin.below(node, visit); };
        const std::size_t slots = m_tree.nodes().slotCount();
        const std::vector<bool> above = reached(slots, m_impact.direct, up, never);
        const std::vector<bool> below = reached(slots, m_impact.direct, down, never);
        std::vector<bool> all(slots, false);
        for (const Slot slot : goalsFirst(m_tree)) {
            if (above[slot] && !m_isDirect[slot])
                m_impact.up.push_back(slot);
            if (below[slot] && !m_isDirect[slot])
                m_impact.down.push_back(slot);
            all[slot] = above[slot] || below[slot];
        }
        for (const Slot goal : topNodes(m_tree)) {
            if (!above[goal])
                continue;
            m_impact.goals.push_back(goal);
            if (!(m_isCut && m_isDirect[goal]) && losesLastLeading(goal))
                m_impact.losingLastLeading.push_back(goal);
        }
        findCampaigns(all);
        findExperiments(all);
        return std::move(m_impact);
    }

private:
    [[nodiscard]] bool losesLastLeading(Slot goal) const
    {
        const auto down = [this](Slot node, const auto &visit) { m_kin.below(node, visit); };
        const auto isLeading = [this](Slot slot) {
            const Node *node = m_tree.nodes().at(slot);
            return node && node->indicator == Indicator::Leading && node->lifecycle != Lifecycle::Retired;
        };
        const auto hasLeading = [&](const std::vector<bool> &seen, bool withoutDirect) {
            for (Slot slot = 0; slot < seen.size(); ++slot) {
                if (seen[slot] && slot != goal && isLeading(slot) && !(withoutDirect && m_isDirect[slot]))
                    return true;
            }
            return false;
        };
        const std::size_t slots = m_tree.nodes().slotCount();
        if (!hasLeading(reached(slots, {goal}, down, [](Slot) { return false; }), false))
            return false;
        const auto isClosed = [this](Slot slot) { return m_isCut && m_isDirect[slot]; };
        return !hasLeading(reached(slots, {goal}, down, isClosed), true);
    }

    [[nodiscard]] bool isIn(const std::vector<bool> &all, const NodeId &node) const
    {
        const Slot slot = m_tree.nodes().slotOf(node);
        return slot != noSlot && all[slot];
    }

    void findCampaigns(const std::vector<bool> &all)
    {
        std::unordered_map<CampaignId, bool> found;
        for (auto it = m_tree.nodes().begin(); it != m_tree.nodes().end(); ++it) {
            for (const CampaignId &id : it->campaigns)
                found[id] = found[id] || all[it.slot()];
        }
        std::vector<const Campaign *> campaigns;
        for (const Campaign &campaign : m_tree.all<Campaign>()) {
            if (isRunning(campaign, m_derived.day()) && found[campaign.id])
                campaigns.push_back(&campaign);
        }
        m_impact.campaigns = inOrder(campaigns);
    }

    void findExperiments(const std::vector<bool> &all)
    {
        std::vector<const Experiment *> experiments;
        for (const Experiment &experiment : m_tree.all<Experiment>()) {
            const bool touches =
                std::ranges::any_of(experiment.nodes, [&](const NodeId &node) { return isIn(all, node); }) ||
                std::ranges::any_of(experiment.links, [&](const LinkKey &link) {
                    return isIn(all, link.child) && isIn(all, link.parent);
                });
            if (experiment.state == ExperimentState::Running && touches)
                experiments.push_back(&experiment);
        }
        m_impact.experiments = inOrder(experiments);
    }

    template <class Record>
    static std::vector<Id<Record>> inOrder(std::vector<const Record *> records)
    {
        std::ranges::sort(records, [](const Record *a, const Record *b) {
            return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
        });
        std::vector<Id<Record>> ids;
        for (const Record *record : records)
            ids.push_back(record->id);
        return ids;
    }

    const Tree &m_tree;
    const Derived &m_derived;
    Kin m_kin;
    std::vector<bool> m_isDirect;
    bool m_isCut;
    Impact m_impact;
};

template <class IsDirect>
std::vector<Slot> nodesThat(const Tree &tree, IsDirect isDirect)
{
    std::vector<Slot> out;
    for (const Slot slot : goalsFirst(tree)) {
        if (isDirect(slot))
            out.push_back(slot);
    }
    return out;
}

bool standsBadly(Status status)
{
    return status == Status::Act || status == Status::Watch || status == Status::NoData;
}

/// The least known first.
std::pair<int, int> strength(const Link &link)
{
    constexpr std::array<int, 4> confidence{1, 0, 2, 3}; // unset, low, medium, high
    return {static_cast<int>(link.evidence), confidence.at(static_cast<std::size_t>(link.confidence))};
}

} // namespace

Impact impactOf(const Tree &tree, const Derived &derived, const NodeId &node)
{
    const Slot slot = tree.nodes().slotOf(node);
    return slot == noSlot ? Impact() : Finder(tree, derived, {slot}, true).find();
}

Impact impactOf(const Tree &tree, const Derived &derived, const PersonId &person)
{
    return Finder(tree, derived,
                  nodesThat(tree, [&](Slot slot) { return derived.ownerOf(tree, slot) == person; }), false)
        .find();
}

Impact impactOf(const Tree &tree, const Derived &derived, const SourceId &source)
{
    return Finder(tree, derived,
                  nodesThat(tree, [&](Slot slot) { return derived.sourceOf(tree, slot) == source; }), false)
        .find();
}

std::vector<Cause> causesOf(const Tree &tree, const Derived &derived, const NodeId &node)
{
    const Slot start = tree.nodes().slotOf(node);
    if (start == noSlot)
        return {};
    std::vector<Cause> out;
    std::vector<bool> seen(tree.nodes().slotCount(), false);
    std::vector<Cause> open{{start, 0, false}};
    while (!open.empty()) {
        Cause cause = open.back();
        open.pop_back();
        if (seen[cause.node])
            continue;
        seen[cause.node] = true;
        std::vector<Slot> below;
        const auto add = [&](Slot slot) {
            if (standsBadly(derived[slot].judged.status) &&
                tree.nodes().at(slot)->lifecycle != Lifecycle::Retired)
                below.push_back(slot);
        };
        for (const Tie &tie : tree.drivers(cause.node)) {
            if (tree.links().at(tie.link)->kind != LinkKind::Guards)
                add(tie.node);
        }
        if (const Formula *formula = derived.formulas().usableFormula(cause.node)) {
            for (const NodeId &id : formula->references()) {
                if (const Slot slot = tree.nodes().slotOf(id); std::ranges::find(below, slot) == below.end())
                    add(slot);
            }
        }
        const bool isBad = standsBadly(derived[cause.node].judged.status);
        cause.isRoot = isBad && below.empty();
        out.push_back(cause);
        if (!isBad)
            continue;
        for (auto it = below.rbegin(); it != below.rend(); ++it) // the first one is looked at next
            open.push_back({*it, cause.depth + 1, false});
    }
    return out;
}

LinkKey weakestLink(const Tree &tree, const std::vector<WayToGoal> &ways, Slot node)
{
    const Link *weakest = nullptr;
    for (Slot at = node; ways[at].exists() && ways[at].next != noSlot; at = ways[at].next) {
        const Link *link = tree.find(LinkKey{tree.nodes().at(at)->id, tree.nodes().at(ways[at].next)->id});
        if (link && (!weakest || strength(*link) < strength(*weakest)))
            weakest = link;
    }
    return weakest ? weakest->key() : LinkKey();
}

} // namespace espalier
