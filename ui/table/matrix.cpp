// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/matrix.h"

#include "core/edit/record.h"
#include "core/model/queries.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace espalier {
namespace {

/// The drawn nodes tier by tier, top tier first, each tier in the order of the tree, below a head a tier.
std::vector<Slot> addRows(Matrix &matrix, const Tree &tree, bool withTop)
{
    const std::vector<int> height = tierIndexBySlot(tree);
    std::vector<Slot> order = placementOrder(tree);
    const auto heightOf = [&](Slot slot) { return height[tree.tiers().slotOf(tree.nodes().at(slot)->tier)]; };
    if (!withTop)
        std::erase_if(order, [&](Slot slot) { return heightOf(slot) == 0; });
    std::ranges::stable_sort(order, {}, heightOf);
    std::vector<Slot> slots;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Node &node = *tree.nodes().at(order[i]);
        if (i == 0 || heightOf(order[i]) != heightOf(order[i - 1])) {
            const Tier &tier = *tree.find(node.tier);
            matrix.rows.push_back({{}, {}, tier.plural.isEmpty() ? tier.name : tier.plural, 0});
            slots.push_back(noSlot);
        }
        matrix.rows.push_back({node.id, node.title, {}, 0});
        slots.push_back(order[i]);
    }
    return slots;
}

void addGoals(Matrix &matrix, const Tree &tree)
{
    const std::vector<int> height = tierIndexBySlot(tree);
    std::vector<Slot> goals;
    for (const Slot slot : placementOrder(tree)) {
        const Node &node = *tree.nodes().at(slot);
        if (height[tree.tiers().slotOf(node.tier)] != 0)
            continue;
        if (goals.size() == Matrix::mostColumns) {
            ++matrix.leftOut;
            continue;
        }
        goals.push_back(slot);
        matrix.columns.push_back({node.id, node.code, node.title, 0});
    }
    const std::vector<Slot> rows = addRows(matrix, tree, false);
    matrix.cells.resize(rows.size() * goals.size());
    const std::vector<Slot> order = goalsFirst(tree);
    for (std::size_t column = 0; column < goals.size(); ++column) {
        const std::vector<WayToGoal> ways = waysToGoal(tree, order, goals[column]);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] == noSlot || !ways[rows[row]].exists())
                continue;
            const WayToGoal &way = ways[rows[row]];
            matrix.cells[row * goals.size() + column] = {true, !way.primary, way.steps, way.weakest};
        }
    }
}

void addChannels(Matrix &matrix, const Tree &tree, const Derived &derived)
{
    std::vector<const Channel *> channels;
    for (const Channel &channel : tree.all<Channel>())
        channels.push_back(&channel);
    std::ranges::sort(channels, [](const Channel *a, const Channel *b) {
        return std::tie(a->rank, a->id) < std::tie(b->rank, b->id);
    });
    if (channels.size() > Matrix::mostColumns) {
        matrix.leftOut = channels.size() - Matrix::mostColumns;
        channels.resize(Matrix::mostColumns);
    }
    for (const Channel *channel : channels)
        matrix.columns.push_back({channel->id, {}, channel->name, 0});
    const std::vector<Slot> rows = addRows(matrix, tree, true);
    matrix.cells.resize(rows.size() * channels.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == noSlot)
            continue;
        const bool isOwn = derived[rows[row]].channels.isOwn();
        for (const ChannelId &channel : derived.channelsOf(tree, rows[row])) {
            const auto at = std::ranges::find(channels, channel, &Channel::id);
            if (at != channels.end())
                matrix.cells[row * channels.size() + static_cast<std::size_t>(at - channels.begin())] = {
                    true, !isOwn, 0, Evidence::Assumed};
        }
    }
}

} // namespace

Matrix matrixOf(MatrixOf what, const Tree &tree, const Derived &derived)
{
    Matrix matrix;
    if (what == MatrixOf::Goals)
        addGoals(matrix, tree);
    else
        addChannels(matrix, tree, derived);
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        for (std::size_t column = 0; column < matrix.columns.size(); ++column) {
            if (matrix.at(row, column).isSet) {
                ++matrix.rows[row].count;
                ++matrix.columns[column].count;
            }
        }
    }
    return matrix;
}

Result<Change> toggleChannel(const Tree &tree, const Derived &derived, const NodeId &node,
                             const ChannelId &channel)
{
    const Slot slot = tree.nodes().slotOf(node);
    if (slot == noSlot)
        return Change();
    const bool isOwn = derived[slot].channels.isOwn();
    std::vector<ChannelId> channels = derived.channelsOf(tree, slot);
    const auto at = std::ranges::find(channels, channel);
    if (at == channels.end())
        channels.push_back(channel);
    else
        channels.erase(at);
    if (channels.empty() && !isOwn)
        return refuse(QCoreApplication::translate("Matrix", "“%1” inherits its one channel: take it away "
                                                            "above, or give it another one first.")
                          .arg(tree.nodes().at(slot)->title));
    return edit::setField(tree, node, &Node::channels, channels);
}

} // namespace espalier
