// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/link_picker.h"

#include "core/model/queries.h"

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr std::size_t mostTried = 40;
constexpr double notAbove = 1e9; // pixels that a card counts as farther which is in no tier above

/// 0: the title begins with it, 1: one of its words does, 2: it is somewhere in it, 3: it is not.
int rankOf(const QString &title, const QString &typed)
{
    const qsizetype at = title.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at <= 0)
        return at == 0 ? 0 : 3;
    for (qsizetype word = at; word > 0; word = title.indexOf(typed, word + 1, Qt::CaseInsensitive)) {
        if (!title.at(word - 1).isLetterOrNumber())
            return 1;
    }
    return 2;
}

} // namespace

NodeId LinkPicker::nodeOf(const Tree &tree, Card card) const
{
    return tree.nodes().at(m_stage.slotOf(card))->id;
}

std::vector<NodeId> LinkPicker::nearest(const Tree &tree, const NodeId &current) const
{
    const std::vector<int> tierIndex = tierIndexBySlot(tree);
    const auto tierOf = [&](Card card) {
        const Slot tier = tree.tiers().slotOf(tree.nodes().at(m_stage.slotOf(card))->tier);
        return tier == noSlot ? 0 : tierIndex[tier];
    };
    const Card from = m_stage.cardOf(tree.nodes().slotOf(current));
    const QPointF middle = m_stage.restOf(from).center();
    std::vector<std::pair<double, Card>> ways;
    for (Card card = 0; card < m_stage.size(); ++card) {
        if (std::ranges::count(m_nodes, nodeOf(tree, card)))
            continue;
        const QPointF way = m_stage.restOf(card).center() - middle;
        const double aside = tierOf(card) < tierOf(from) ? 0 : notAbove;
        ways.emplace_back(std::hypot(way.x(), way.y()) + aside, card);
    }
    const auto end = ways.begin() + static_cast<std::ptrdiff_t>(std::min(ways.size(), mostTried));
    std::partial_sort(ways.begin(), end, ways.end());
    std::vector<NodeId> nodes;
    for (auto way = ways.begin(); way != end; ++way)
        nodes.push_back(nodeOf(tree, way->second));
    return nodes;
}

void LinkPicker::aimAt(const NodeId &target)
{
    m_target = target;
    m_typed.clear();
}

void LinkPicker::move(const Tree &tree, Arrow arrow)
{
    const Slot slot = tree.nodes().slotOf(m_target);
    const Card card = slot == noSlot ? noCard : m_stage.cardOf(slot);
    const Card to = card == noCard ? noCard : neighbourOf(m_stage, card, arrow);
    if (to != noCard)
        aimAt(nodeOf(tree, to));
}

std::vector<NodeId> LinkPicker::matches(const Tree &tree) const
{
    std::vector<std::pair<int, Card>> ranked;
    for (Card card = 0; card < m_stage.size(); ++card) {
        if (const int rank = rankOf(tree.nodes().at(m_stage.slotOf(card))->title, m_typed); rank < 3)
            ranked.emplace_back(rank, card);
    }
    std::ranges::sort(ranked);
    std::vector<NodeId> nodes;
    for (const auto &[rank, card] : ranked)
        nodes.push_back(nodeOf(tree, card));
    return nodes;
}

bool LinkPicker::goToMatch(const Tree &tree)
{
    if (m_typed.isEmpty())
        return true;
    const std::vector<NodeId> found = matches(tree);
    if (!found.empty())
        m_target = found.front();
    return !found.empty();
}

bool LinkPicker::type(const Tree &tree, const QString &letters)
{
    if (m_typed.isEmpty() && letters.trimmed().isEmpty())
        return true;
    m_typed += letters;
    return goToMatch(tree);
}

bool LinkPicker::erase(const Tree &tree)
{
    m_typed.chop(1);
    return goToMatch(tree);
}

void LinkPicker::step(const Tree &tree, int by)
{
    const std::vector<NodeId> found = m_typed.isEmpty() ? std::vector<NodeId>() : matches(tree);
    if (found.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(found.size());
    const std::ptrdiff_t at = std::ranges::find(found, m_target) - found.begin();
    m_target = found[static_cast<std::size_t>((at + by + count) % count)];
}

} // namespace espalier
