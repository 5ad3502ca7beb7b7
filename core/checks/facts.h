// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Facts: what many rules ask about a node and what would cost too much to work out each time: its level, the
// words of its title, who is called the same, how much of what stands in its branch. Follows its tree.
#pragma once

#include "core/checks/lexicon.h"
#include "core/model/change.h"
#include "core/model/queries.h"

#include <span>
#include <unordered_map>
#include <unordered_set>

namespace espalier {

/// What a tier stands for: the top one holds goals, the second one objectives unless it is the lowest, all
/// others metrics.
enum class Level : std::uint8_t { Goal, Objective, Metric };

/// What is counted in branches. Ideas and retired nodes do not count.
enum class BranchCount : std::uint8_t {
    Nodes,
    Leading,
    Lagging,
    Credited, ///< lagging metrics that say themselves by which channels they are credited
    Doubted,  ///< placed by an influence of low confidence
};
inline constexpr std::size_t branchCounts = 5;

struct NodeFacts
{
    bool isJudged = false;  ///< exists, and is neither an idea nor retired
    bool isRetired = false; ///< exists, and is retired
    bool isAltered = false; ///< judged, and not defined as it was signed off
    Level level = Level::Metric;
    std::uint16_t tier = 0; ///< its place among the tiers, 0 on top
    WordMarks marks = 0;    ///< the lists that have a word of its title
    Slot parent = noSlot;   ///< under which it is placed
    std::size_t title = 0;  ///< alike for the same words; 0 without any
    std::size_t nearly = 0; ///< alike for words that differ in number or filling; 0 without any
    /// What the node itself counts for, and the sum over its branch, itself included.
    std::array<std::int32_t, branchCounts> own{};
    std::array<std::int32_t, branchCounts> branch{};

    bool operator==(const NodeFacts &) const = default;
};

class Facts
{
public:
    [[nodiscard]] const NodeFacts &operator[](Slot node) const { return m_nodes[node]; }
    /// Of the branch below a node, without the node itself.
    [[nodiscard]] int below(Slot node, BranchCount what) const;
    /// The node itself included.
    [[nodiscard]] int inBranch(Slot node, BranchCount what) const;
    /// Nodes whose titles are nearly the same as that of the node, itself included, by id.
    [[nodiscard]] std::span<const Slot> twins(Slot node) const;
    /// Judged nodes of the top tier that support nothing.
    [[nodiscard]] int goals() const { return m_goals; }
    /// Judged nodes that point to a campaign, by id.
    [[nodiscard]] std::span<const Slot> nodesOf(const CampaignId &campaign) const;
    /// How many judged nodes each person owns without inheriting them.
    [[nodiscard]] const std::unordered_map<PersonId, int> &ownedBy() const { return m_owned; }
    /// Judged nodes that are not defined as they were signed off, without order.
    [[nodiscard]] const std::unordered_set<Slot> &altered() const { return m_altered; }
    [[nodiscard]] int judgedNodes() const { return m_judged; }
    [[nodiscard]] std::size_t tierCount() const { return m_tierCount; }

    /// All anew. O(letters of titles).
    void compute(const Tree &tree, const Lexicon &lexicon);
    /// Takes in nodes that were added, removed or altered, or placed elsewhere. Costs the path above each.
    void follow(const Tree &tree, const Lexicon &lexicon, std::span<const Slot> nodes);

private:
    [[nodiscard]] NodeFacts factsOf(const Tree &tree, const Lexicon &lexicon, TierSlots &tiers,
                                    Slot slot) const;
    void count(Slot slot, const PersonId &owner, int by);
    void addToBranches(Slot slot, int sign);
    void leaveTwins(Slot slot);
    void joinTwins(const Tree &tree, Slot slot);
    void leaveCampaigns(Slot slot);
    void joinCampaigns(const Tree &tree, Slot slot);

    std::vector<NodeFacts> m_nodes;
    std::vector<PersonId> m_owners; ///< of judged nodes, by slot
    std::vector<int> m_tierIndex;
    std::size_t m_tierCount = 0;
    std::unordered_map<std::size_t, std::vector<Slot>> m_twins; ///< by NodeFacts::nearly
    std::unordered_map<PersonId, int> m_owned;
    std::unordered_map<CampaignId, std::vector<Slot>> m_campaigns; ///< what points to them, by id
    std::vector<std::vector<CampaignId>> m_pointsTo;               ///< of judged nodes, by slot
    std::unordered_set<Slot> m_altered;
    int m_goals = 0;
    int m_judged = 0;
};

} // namespace espalier
