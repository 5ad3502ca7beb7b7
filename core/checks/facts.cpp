// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/facts.h"

#include "core/model/fingerprint.h"

#include <algorithm>
#include <ranges>

namespace espalier {

namespace {

/// Plurals are the same word; short words and those on -ss, -us, -is are no plurals.
QStringView singular(QStringView word)
{
    const bool isPlural = word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") &&
                          !word.endsWith(u"us") && !word.endsWith(u"is");
    return isPlural ? word.chopped(1) : word;
}

std::size_t joined(std::size_t hash, QStringView word)
{
    return qHashMulti(hash, word);
}

Level levelOf(int tier, std::size_t tiers)
{
    if (tier == 0)
        return Level::Goal;
    return tier == 1 && tiers > 2 ? Level::Objective : Level::Metric;
}

bool isPlacedInDoubt(const Tree &tree, Slot node)
{
    const auto supports = tree.supports(node);
    if (supports.empty())
        return false;
    const Link &link = *tree.links().at(supports.front().link);
    return link.kind == LinkKind::Influence && link.confidence == Confidence::Low;
}

constexpr std::size_t at(BranchCount what)
{
    return static_cast<std::size_t>(what);
}

} // namespace

int Facts::below(Slot node, BranchCount what) const
{
    return m_nodes[node].branch[at(what)] - m_nodes[node].own[at(what)];
}

int Facts::inBranch(Slot node, BranchCount what) const
{
    return m_nodes[node].branch[at(what)];
}

std::span<const Slot> Facts::nodesOf(const CampaignId &campaign) const
{
    const auto found = m_campaigns.find(campaign);
    return found == m_campaigns.end() ? std::span<const Slot>() : found->second;
}

std::span<const Slot> Facts::twins(Slot node) const
{
    const auto found = m_twins.find(m_nodes[node].nearly);
    return found == m_twins.end() ? std::span<const Slot>() : found->second;
}

NodeFacts Facts::factsOf(const Tree &tree, const Lexicon &lexicon, TierSlots &tiers, Slot slot) const
{
    NodeFacts facts;
    const Node *node = tree.nodes().at(slot);
    if (!node)
        return facts;
    facts.isRetired = node->lifecycle == Lifecycle::Retired;
    facts.isJudged = !facts.isRetired && node->lifecycle != Lifecycle::Idea;
    const int tier = m_tierIndex[tiers(node->tier)];
    facts.tier = static_cast<std::uint16_t>(tier);
    facts.level = levelOf(tier, m_tierCount);
    facts.parent = tree.parentOf(slot);
    const TextWords words(node->title);
    facts.marks = lexicon.marksIn(words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        facts.title = joined(facts.title, words[i]);
        if (!(facts.marks & markOf(WordList::Filler)) || !lexicon.has(WordList::Filler, words[i]))
            facts.nearly = joined(facts.nearly, singular(words[i]));
    }
    if (facts.nearly == 0)
        facts.nearly = facts.title;
    if (facts.isJudged) {
        facts.isAltered = isAlteredSinceSignOff(*node);
        facts.own[at(BranchCount::Nodes)] = 1;
        // Goals say how it ended.
        const bool isLagging = node->indicator == Indicator::Lagging ||
                               (node->indicator == Indicator::Unset && facts.level == Level::Goal);
        facts.own[at(BranchCount::Leading)] = node->indicator == Indicator::Leading ? 1 : 0;
        facts.own[at(BranchCount::Lagging)] = isLagging ? 1 : 0;
        const bool isCredited =
            isLagging && facts.level == Level::Metric &&
            (node->attribution.isSet() || ((facts.marks & markOf(WordList::Credit)) &&
                                           (!node->channels.empty() || !node->campaigns.empty())));
        facts.own[at(BranchCount::Credited)] = isCredited ? 1 : 0;
        facts.own[at(BranchCount::Doubted)] = isPlacedInDoubt(tree, slot) ? 1 : 0;
    }
    return facts;
}

void Facts::count(Slot slot, const PersonId &owner, int by)
{
    const NodeFacts &facts = m_nodes[slot];
    if (!facts.isJudged)
        return;
    m_judged += by;
    if (facts.isAltered && by > 0)
        m_altered.insert(slot);
    else if (facts.isAltered)
        m_altered.erase(slot);
    if (facts.tier == 0 && facts.parent == noSlot)
        m_goals += by;
    if (owner.isNull())
        return;
    const auto owned = m_owned.try_emplace(owner, 0).first;
    owned->second += by;
    if (owned->second == 0)
        m_owned.erase(owned);
}

void Facts::addToBranches(Slot slot, int sign)
{
    const auto total = m_nodes[slot].branch;
    for (Slot above = m_nodes[slot].parent; above != noSlot; above = m_nodes[above].parent) {
        for (std::size_t i = 0; i < branchCounts; ++i)
            m_nodes[above].branch[i] += sign * total[i];
    }
}

void Facts::leaveTwins(Slot slot)
{
    const auto found = m_twins.find(m_nodes[slot].nearly);
    if (found == m_twins.end())
        return;
    std::erase(found->second, slot);
    if (found->second.empty())
        m_twins.erase(found);
}

void Facts::joinTwins(const Tree &tree, Slot slot)
{
    if (m_nodes[slot].nearly == 0 || !m_nodes[slot].isJudged)
        return;
    std::vector<Slot> &twins = m_twins[m_nodes[slot].nearly];
    const auto byId = [&](Slot one) { return tree.nodes().at(one)->id; };
    twins.insert(std::ranges::lower_bound(twins, byId(slot), {}, byId), slot);
}

void Facts::leaveCampaigns(Slot slot)
{
    for (const CampaignId &campaign : m_pointsTo[slot]) {
        const auto found = m_campaigns.find(campaign);
        if (found == m_campaigns.end())
            continue;
        std::erase(found->second, slot);
        if (found->second.empty())
            m_campaigns.erase(found);
    }
    m_pointsTo[slot].clear();
}

void Facts::joinCampaigns(const Tree &tree, Slot slot)
{
    if (!m_nodes[slot].isJudged)
        return;
    m_pointsTo[slot] = tree.nodes().at(slot)->campaigns;
    const auto byId = [&](Slot one) { return tree.nodes().at(one)->id; };
    for (const CampaignId &campaign : m_pointsTo[slot]) {
        std::vector<Slot> &nodes = m_campaigns[campaign];
        const auto place = std::ranges::lower_bound(nodes, byId(slot), {}, byId);
        if (place == nodes.end() || *place != slot)
            nodes.insert(place, slot);
    }
}

void Facts::compute(const Tree &tree, const Lexicon &lexicon)
{
    *this = Facts();
    m_tierIndex = tierIndexBySlot(tree);
    m_tierCount = tree.tiers().size();
    const Slot count = tree.nodes().slotCount();
    m_nodes.resize(count);
    m_owners.resize(count);
    m_pointsTo.resize(count);
    m_twins.reserve(count);
    TierSlots tiers(tree);
    for (Slot slot = 0; slot < count; ++slot) {
        m_nodes[slot] = factsOf(tree, lexicon, tiers, slot);
        m_nodes[slot].branch = m_nodes[slot].own;
        if (!m_nodes[slot].isJudged)
            continue;
        m_owners[slot] = tree.nodes().at(slot)->owner;
        this->count(slot, m_owners[slot], 1);
        joinCampaigns(tree, slot);
        if (m_nodes[slot].nearly != 0)
            m_twins[m_nodes[slot].nearly].push_back(slot);
    }
    for (auto &[key, slots] : m_twins) {
        if (slots.size() > 1)
            std::ranges::sort(slots, {}, [&](Slot slot) { return tree.nodes().at(slot)->id; });
    }
    for (const Slot slot : driversFirst(tree)) {
        if (const Slot parent = m_nodes[slot].parent; parent != noSlot) {
            for (std::size_t i = 0; i < branchCounts; ++i)
                m_nodes[parent].branch[i] += m_nodes[slot].branch[i];
        }
    }
}

void Facts::follow(const Tree &tree, const Lexicon &lexicon, std::span<const Slot> nodes)
{
    m_nodes.resize(tree.nodes().slotCount());
    m_owners.resize(tree.nodes().slotCount());
    m_pointsTo.resize(tree.nodes().slotCount());
    TierSlots tiers(tree);
    // First all leave, each with its branch, and then all join: in between every sum is that of a forest.
    std::vector<std::pair<Slot, NodeFacts>> next;
    next.reserve(nodes.size());
    for (const Slot slot : nodes) {
        NodeFacts facts = factsOf(tree, lexicon, tiers, slot);
        NodeFacts &here = m_nodes[slot];
        leaveTwins(slot);
        leaveCampaigns(slot);
        count(slot, m_owners[slot], -1);
        if (here.parent != facts.parent || here.own != facts.own) {
            addToBranches(slot, -1);
            here.parent = noSlot;
            for (std::size_t i = 0; i < branchCounts; ++i)
                here.branch[i] += facts.own[i] - here.own[i];
        }
        facts.branch = here.branch;
        next.emplace_back(slot, facts);
    }
    for (auto &[slot, facts] : next) {
        const bool isPlaced = m_nodes[slot].parent == facts.parent;
        facts.branch = m_nodes[slot].branch;
        m_nodes[slot] = facts;
        m_owners[slot] = facts.isJudged ? tree.nodes().at(slot)->owner : PersonId();
        if (!isPlaced)
            addToBranches(slot, 1);
        count(slot, m_owners[slot], 1);
        joinTwins(tree, slot);
        joinCampaigns(tree, slot);
    }
}

} // namespace espalier
