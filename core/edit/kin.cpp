// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/kin.h"

#include "core/base/tr.h"

#include <algorithm>
#include <unordered_map>

namespace espalier::edit {

QString called(const Node &node)
{
    if (!node.title.isEmpty())
        return Tr::quoted(node.title);
    return node.code.isEmpty() ? Tr::tr("the node without a title") : node.code;
}

QString called(const Tree &tree, NodeId id)
{
    const Node *node = tree.find(id);
    return node ? called(*node) : QString::fromLatin1(id.text());
}

Result<Slot> slotOf(const Tree &tree, NodeId node)
{
    const Slot slot = tree.nodes().slotOf(node);
    if (slot == noSlot)
        return refuse(Tr::tr("The node is not in the tree any more."));
    return slot;
}

Result<std::vector<NodeId>> outermost(const Tree &tree, std::span<const NodeId> nodes)
{
    std::unordered_set<Slot> chosen;
    for (const NodeId node : nodes) {
        const auto slot = slotOf(tree, node);
        if (!slot)
            return tl::unexpected(slot.error());
        chosen.insert(*slot);
    }
    std::unordered_map<Slot, bool> covered; // is the node, or one above it, chosen?
    std::vector<Slot> path;
    const auto isCovered = [&](Slot from) {
        path.clear();
        bool answer = false;
        for (Slot at = from; at != noSlot; at = tree.parentOf(at)) {
            if (const auto known = covered.find(at); known != covered.end()) {
                answer = known->second;
                break;
            }
            path.push_back(at);
            if (chosen.contains(at)) {
                answer = true;
                break;
            }
        }
        for (const Slot at : path)
            covered.emplace(at, answer);
        return answer;
    };
    std::vector<NodeId> outer;
    std::unordered_set<Slot> taken;
    for (const NodeId node : nodes) {
        const Slot slot = tree.nodes().slotOf(node);
        const Slot parent = tree.parentOf(slot);
        if (!taken.insert(slot).second)
            continue;
        if (parent == noSlot || !isCovered(parent))
            outer.push_back(node);
    }
    return outer;
}

Slot firstAbove(const Tree &tree, Slot from, const std::unordered_set<Slot> &nodes)
{
    std::unordered_set<Slot> seen;
    std::vector<Slot> open{from};
    while (!open.empty()) {
        const Slot at = open.back();
        open.pop_back();
        if (nodes.contains(at))
            return at;
        for (const Tie &tie : tree.supports(at)) {
            if (seen.insert(tie.node).second)
                open.push_back(tie.node);
        }
    }
    return noSlot;
}

} // namespace espalier::edit
