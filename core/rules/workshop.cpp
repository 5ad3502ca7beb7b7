// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/workshop.h"

#include "core/model/queries.h"

#include <algorithm>

namespace espalier {
namespace {

/// The records of a register in their order.
template <class Record>
std::vector<Slot> inOrder(const Register<Record> &records)
{
    std::vector<Slot> slots;
    for (auto it = records.begin(); it != records.end(); ++it)
        slots.push_back(it.slot());
    std::ranges::sort(slots, [&](Slot a, Slot b) {
        const Record &one = *records.at(a);
        const Record &other = *records.at(b);
        return one.rank != other.rank ? one.rank < other.rank : one.id < other.id;
    });
    return slots;
}

} // namespace

WorkshopOutcome workshopOutcome(const Tree &tree)
{
    WorkshopOutcome outcome;
    std::vector<WorkshopOutcome::Part> parts(tree.all<Person>().slotCount());
    std::vector<Slot> nodes = placementOrder(tree);
    outcome.parked = parkedNodes(tree); // an idea can have dots before it has its place
    nodes.insert(nodes.end(), outcome.parked.begin(), outcome.parked.end());
    for (const Slot slot : nodes) {
        const Node &node = *tree.nodes().at(slot);
        if (node.votes > 0)
            outcome.shortlist.push_back(slot);
        for (std::size_t i = 0; i < node.questions.size(); ++i) {
            if (!node.questions[i].settled.isValid())
                outcome.questions.push_back({slot, i});
        }
        if (const Slot owner = tree.all<Person>().slotOf(node.owner); owner != noSlot)
            parts[owner].nodes.push_back(slot);
    }
    std::ranges::stable_sort(outcome.shortlist, std::ranges::greater(),
                             [&](Slot slot) { return tree.nodes().at(slot)->votes; });
    const Register<Action> &actions = tree.all<Action>();
    for (auto action = actions.begin(); action != actions.end(); ++action) {
        const Slot who = tree.all<Person>().slotOf(action->who);
        if (who != noSlot && action->state == ActionState::Open)
            parts[who].actions.push_back(action.slot());
    }
    for (const Slot person : inOrder(tree.all<Person>())) {
        WorkshopOutcome::Part &part = parts[person];
        if (part.nodes.empty() && part.actions.empty())
            continue;
        part.person = person;
        std::ranges::stable_sort(part.actions, [&](Slot a, Slot b) {
            const QDate one = actions.at(a)->due;
            const QDate other = actions.at(b)->due;
            return one.isValid() && (!other.isValid() || one < other);
        });
        outcome.parts.push_back(std::move(part));
    }
    return outcome;
}

} // namespace espalier
