// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/approvers.h"

#include <algorithm>

namespace espalier {

namespace {

/// Something that a proposal alters or adds.
struct Item
{
    TierId tier;
    Slot place = noSlot; ///< the node itself, or the one under which it is to be added
    bool isNew = false;
};

std::vector<Item> itemsOf(const Tree &tree, const Change &change)
{
    std::vector<Item> items;
    for (const Delta<Node> &delta : change.nodes) {
        const NodeId id = delta.record().id;
        Item item{delta.record().tier, tree.nodes().slotOf(id), !delta.before};
        if (item.place != noSlot)
            item.tier = tree.nodes().at(item.place)->tier;
        for (const Delta<Link> &link : change.links) {
            if (item.place == noSlot && link.after && link.after->primary && link.after->child == id)
                item.place = tree.nodes().slotOf(link.after->parent);
        }
        items.push_back(item);
    }
    for (const Delta<Link> &delta : change.links) {
        const Slot child = tree.nodes().slotOf(delta.record().child);
        if (child != noSlot)
            items.push_back({tree.nodes().at(child)->tier, child, false});
    }
    return items;
}

bool covers(const Tree &tree, const DecisionRight &right, const Item &item)
{
    if (!right.tier.isNull() && right.tier != item.tier)
        return false;
    if (right.branch.isNull())
        return true;
    const Slot top = tree.nodes().slotOf(right.branch);
    Slot at = item.place;
    while (at != noSlot && at != top)
        at = tree.parentOf(at);
    return at != noSlot;
}

} // namespace

bool isSamePerson(const QString &name, const QString &other)
{
    const QString here = name.simplified();
    return !here.isEmpty() && here.compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

Approvers::Approvers(const Tree &tree, const Proposal &proposal) : m_tree(tree)
{
    if (!proposal.change.value)
        return;
    std::vector<Item> items = itemsOf(tree, *proposal.change.value);
    if (items.empty())
        items.push_back({}); // registers: whoever has a say in the whole tree
    for (const Item &item : items) {
        std::vector<PersonId> people;
        for (const DecisionRight &right : tree.all<DecisionRight>()) {
            const std::vector<PersonId> &named = item.isNew ? right.signsOffNew : right.approvesAdjustments;
            if (covers(tree, right, item))
                people.insert(people.end(), named.begin(), named.end());
        }
        std::erase_if(people, [&](const PersonId &person) { return !tree.find(person); });
        if (!people.empty())
            restrictTo(people);
    }
}

void Approvers::restrictTo(const std::vector<PersonId> &people)
{
    std::vector<PersonId> all = people;
    for (const PersonId &person : people) {
        if (const PersonId deputy = m_tree.find(person)->deputy; m_tree.find(deputy))
            all.push_back(deputy);
    }
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    if (!m_people) {
        m_people = std::move(all);
        return;
    }
    std::erase_if(*m_people,
                  [&](const PersonId &person) { return !std::ranges::binary_search(all, person); });
}

bool Approvers::has(const QString &name) const
{
    return !m_people || std::ranges::any_of(*m_people, [&](const PersonId &person) {
        return isSamePerson(m_tree.find(person)->name, name);
    });
}

bool Approvers::isOnly(const QString &name) const
{
    return m_people && m_people->size() == 1 && has(name);
}

} // namespace espalier
