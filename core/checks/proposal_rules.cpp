// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/proposal_rules.h"

#include "core/base/tr.h"
#include "core/checks/approvers.h"
#include "core/edit/record.h"
#include "core/model/fingerprint.h"
#include "core/model/node_fields.h"
#include "core/rules/upstream.h"

#include <algorithm>

namespace espalier {

// G1

void judgeAlteration(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    if (!look.facts[slot].isAltered || node.lifecycle != Lifecycle::Approved)
        return;
    const QDate signedOn = node.signOff.at.toUTC().date();
    const auto allows = [&](const Proposal &proposal) {
        return isCarriedOut(proposal, node) &&
               (!proposal.decidedOn.isValid() || !signedOn.isValid() || proposal.decidedOn >= signedOn);
    };
    const auto &proposals = look.tree.all<Proposal>();
    if (std::none_of(proposals.begin(), proposals.end(), allows))
        found.add();
}
QString tellAlteration(const Telling &telling)
{
    const Node *node = telling.node();
    return Tr::tr("%1 is not defined any more as %2 approved it, and no proposal says why.")
        .arg(telling.title(), node ? node->signOff.by : QString());
}
Result<Change> putBack(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    const NodeId id = nodesOf(tree, finding).front();
    const Fingerprint approved = tree.find(id)->signOff.fingerprint;
    const Node *then = nullptr;
    QDate date;
    for (const Baseline &baseline : tree.all<Baseline>()) {
        const Node *node = baseline.tree.value ? baseline.tree.value->find(id) : nullptr;
        if (node && definitionFingerprint(*node) == approved && (!then || baseline.date > date)) {
            then = node;
            date = baseline.date;
        }
    }
    if (!then)
        return refuse(
            Tr::tr("No baseline holds what was approved. Propose the change, or sign it off anew."));
    if (!then->source.isNull() && !tree.all<Source>().contains(then->source))
        return refuse(Tr::tr("The data source that was approved is not in the tree any more."));
    return edit::edit(tree, id, [&](Node &node) {
        forEachField<Node>([&](const auto &row) {
            if (row.is(Signed))
                node.*row.member = then->*row.member;
        });
    });
}

// G2, G3

namespace {

constexpr double approvedOwnProposal = 0;
constexpr double hadNoRight = 1;
constexpr double namesNobody = 2;
constexpr double isOnlyApprover = 3;

std::vector<NodeId> nodesOfProposal(const Tree &tree, const Proposal &proposal)
{
    std::vector<NodeId> nodes;
    if (!proposal.change.value)
        return nodes;
    for (const Delta<Node> &delta : proposal.change.value->nodes) {
        if (tree.nodes().contains(delta.record().id))
            nodes.push_back(delta.record().id);
    }
    return nodes;
}
std::optional<double> wrongWith(const Look &look, const Proposal &proposal)
{
    const Approvers approvers(look.tree, proposal);
    if (proposal.state == ProposalState::Open)
        return approvers.isOnly(proposal.by) ? std::optional(isOnlyApprover) : std::nullopt;
    if (proposal.state != ProposalState::Approved)
        return std::nullopt;
    if (proposal.decidedBy.isEmpty())
        return namesNobody;
    if (isSamePerson(proposal.by, proposal.decidedBy))
        return approvedOwnProposal;
    return approvers.has(proposal.decidedBy) ? std::nullopt : std::optional(hadNoRight);
}

} // namespace

void judgeApprover(const Look &look, Slot, Found &found)
{
    const bool isSmall = static_cast<double>(look.tree.all<Person>().size()) <= found.limit();
    for (const Proposal &proposal : look.tree.all<Proposal>()) {
        if (const auto wrong = wrongWith(look, proposal))
            found.add({nodesOfProposal(look.tree, proposal),
                       {proposal.title, proposal.by, proposal.decidedBy},
                       {*wrong}},
                      isSmall ? Severity::Warning : Severity::Error);
    }
}
QString tellApprover(const Telling &telling)
{
    const QString title = Tr::quoted(telling.word(0));
    const double wrong = telling.finding.number(0);
    if (wrong == approvedOwnProposal)
        return Tr::tr("%1 proposed %2 and approved it.").arg(telling.word(1), title);
    if (wrong == hadNoRight)
        return Tr::tr("%1 approved %2 and has no decision right over it.").arg(telling.word(2), title);
    if (wrong == namesNobody)
        return Tr::tr("%1 is approved, and nobody is named who approved it.").arg(title);
    return Tr::tr("%1 proposed %2 and is the only one who may approve it.").arg(telling.word(1), title);
}

void judgeProposal(const Look &look, Slot, Found &found)
{
    for (const Proposal &proposal : look.tree.all<Proposal>()) {
        if (proposal.state != ProposalState::Open && proposal.state != ProposalState::Approved)
            continue;
        const double lacksReason = proposal.reason.isEmpty() ? 1 : 0;
        const double lacksDate = proposal.effective.isValid() ? 0 : 1;
        if (lacksReason + lacksDate > 0)
            found.add({nodesOfProposal(look.tree, proposal), {proposal.title}, {lacksReason, lacksDate}});
    }
}
QString tellProposal(const Telling &telling)
{
    const QString title = Tr::quoted(telling.word());
    if (telling.finding.number(0) > 0 && telling.finding.number(1) > 0)
        return Tr::tr("The proposal %1 has neither a reason nor an effective date.").arg(title);
    return telling.finding.number(0) > 0
               ? Tr::tr("The proposal %1 does not say why.").arg(title)
               : Tr::tr("The proposal %1 does not say from when it holds.").arg(title);
}

// G8

void judgeUpstream(const Look &look, Slot, Found &found)
{
    const auto &altered = look.facts.altered();
    for (const UpstreamChange &change :
         upstreamChanges(look.tree, std::vector<Slot>(altered.begin(), altered.end()))) {
        std::vector<NodeId> nodes{look.node(change.node).id};
        for (const Slot above : change.altered)
            nodes.push_back(look.node(above).id);
        found.add({std::move(nodes), {}, {}});
    }
}
QString tellUpstream(const Telling &telling)
{
    const std::size_t others = telling.finding.nodes().size() - 2;
    if (others == 0)
        return Tr::tr("%1 is defined otherwise since it was signed off. Does %2 still fit?")
            .arg(telling.title(1), telling.title());
    return Tr::tr("%1 nodes that %2 supports are defined otherwise since they were signed off, %3 among "
                  "them. Does it still fit?")
        .arg(others + 1)
        .arg(telling.title(), telling.title(1));
}
Result<Change> confirmUpstream(const Tree &tree, const Derived &derived, const Finding &finding,
                               Context &context)
{
    const NodeId id = nodesOf(tree, finding).front();
    const Slot slot = tree.nodes().slotOf(id);
    const Person *owner = tree.find(derived.ownerOf(tree, slot));
    if (!owner)
        return refuse(Tr::tr("Only its owner can confirm it, and it has none."));
    if (!isSamePerson(owner->name, context.who))
        return refuse(Tr::tr("Only its owner, %1, can confirm it.").arg(owner->name));
    const std::vector<UpstreamChange> changes = upstreamChanges(tree);
    const auto change = std::ranges::find(changes, slot, &UpstreamChange::node);
    if (change == changes.end())
        return refuse(Tr::tr("It is confirmed already."));
    return edit::edit(tree, id, [&](Node &node) {
        node.upstreamConfirmed.fingerprint = change->fingerprint;
        node.upstreamConfirmed.by = owner->name;
        node.upstreamConfirmed.on = context.day;
    });
}

} // namespace espalier
