// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/upstream.h"

#include "core/model/fingerprint.h"
#include "core/model/node_fields.h"

#include <algorithm>
#include <utility>

namespace espalier {

namespace {

/// A node that is defined otherwise than it was.
struct Altered
{
    Slot node = noSlot;
    QDate approved; ///< invalid: nobody approved it
};

bool isInWork(const Node &node)
{
    return node.lifecycle != Lifecycle::Idea && node.lifecycle != Lifecycle::Retired;
}

bool mustConfirm(const Node &node, const Altered &above)
{
    const bool isSignedSince =
        above.approved.isValid() && node.signOff.isSet() && node.signOff.at.toUTC().date() >= above.approved;
    return isInWork(node) && !isSignedSince;
}

/// What was altered by proposals, beyond `altered`.
void addCarriedOut(const Tree &tree, std::vector<Altered> &altered)
{
    const std::size_t unapproved = altered.size();
    for (const Proposal &proposal : tree.all<Proposal>()) {
        if (proposal.state != ProposalState::Approved || !proposal.change.value)
            continue;
        for (const Delta<Node> &delta : proposal.change.value->nodes) {
            const Slot slot = tree.nodes().slotOf(delta.record().id);
            if (slot == noSlot || !tree.nodes().at(slot)->signOff.isSet() ||
                !isCarriedOut(proposal, *tree.nodes().at(slot)))
                continue;
            const auto known = std::ranges::find(altered, slot, &Altered::node);
            if (known == altered.end())
                altered.push_back({slot, proposal.decidedOn});
            else if (static_cast<std::size_t>(known - altered.begin()) >= unapproved)
                known->approved = std::max(known->approved, proposal.decidedOn);
        }
    }
}

} // namespace

bool isCarriedOut(const Proposal &proposal, const Node &node)
{
    if (proposal.state != ProposalState::Approved || !proposal.change.value)
        return false;
    const Deltas<Node> &deltas = proposal.change.value->nodes;
    const auto delta =
        std::ranges::find(deltas, node.id, [](const Delta<Node> &one) { return one.record().id; });
    if (delta == deltas.end() || !delta->before || !delta->after)
        return false;
    bool isAnyProposed = false;
    bool isAsProposed = true;
    forEachField<Node>([&](const auto &row) {
        const auto &after = (*delta->after).*row.member;
        if (!row.is(Signed) || (*delta->before).*row.member == after)
            return;
        isAnyProposed = true;
        isAsProposed = isAsProposed && node.*row.member == after;
    });
    return isAnyProposed && isAsProposed;
}

std::vector<UpstreamChange> upstreamChanges(const Tree &tree, std::vector<Slot> altered)
{
    std::ranges::sort(altered);
    std::vector<Altered> all;
    for (const Slot slot : altered)
        all.push_back({slot, {}});
    addCarriedOut(tree, all);
    std::ranges::sort(all, {}, [&](const Altered &one) { return tree.nodes().at(one.node)->id; });
    if (all.empty())
        return {};
    std::vector<UpstreamChange> found;
    std::vector<std::uint32_t> foundAt(tree.nodes().slotCount()); // by slot, its place in `found`, from 1
    std::vector<std::uint32_t> seenFrom(tree.nodes().slotCount());
    std::uint32_t number = 0;
    for (const Altered &one : all) {
        const Fingerprint fingerprint = definitionFingerprint(*tree.nodes().at(one.node));
        ++number;
        std::vector<Slot> open{one.node};
        while (!open.empty()) {
            const Slot at = open.back();
            open.pop_back();
            for (const Tie &tie : tree.drivers(at)) {
                if (std::exchange(seenFrom[tie.node], number) == number)
                    continue;
                open.push_back(tie.node);
                if (!mustConfirm(*tree.nodes().at(tie.node), one))
                    continue;
                if (foundAt[tie.node] == 0) {
                    found.push_back({tie.node, {}, {}});
                    foundAt[tie.node] = static_cast<std::uint32_t>(found.size());
                }
                UpstreamChange &change = found[foundAt[tie.node] - 1];
                change.altered.push_back(one.node);
                // Two alike must not cancel each other.
                change.fingerprint.bits = change.fingerprint.bits * 31 + fingerprint.bits;
            }
        }
    }
    std::erase_if(found, [&](const UpstreamChange &change) {
        return tree.nodes().at(change.node)->upstreamConfirmed.fingerprint == change.fingerprint;
    });
    std::ranges::sort(found, {}, &UpstreamChange::node);
    return found;
}

std::vector<UpstreamChange> upstreamChanges(const Tree &tree)
{
    std::vector<Slot> altered;
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        if (isInWork(*it) && isAlteredSinceSignOff(*it))
            altered.push_back(it.slot());
    }
    return upstreamChanges(tree, std::move(altered));
}

} // namespace espalier
