// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_edits.h"

#include "core/edit/add.h"
#include "core/edit/copy.h"
#include "core/edit/link.h"
#include "core/edit/move.h"
#include "core/edit/record.h"
#include "core/edit/remove.h"
#include "core/model/queries.h"
#include "tests/support/random_tree.h"

namespace espalier::test {

namespace {

using namespace espalier::edit;

/// The record of a number, counted round and round; null in an empty register.
template <class Record>
KeyOf<Record> pick(const Tree &tree, std::uint32_t number)
{
    const Register<Record> &records = tree.all<Record>();
    if (records.size() == 0)
        return {};
    Slot slot = number % records.slotCount();
    while (!records.at(slot))
        slot = (slot + 1) % records.slotCount();
    return keyOf(*records.at(slot));
}

/// One node, or up to three.
std::vector<NodeId> some(const Tree &tree, const Command &command)
{
    std::vector<NodeId> nodes{pick<Node>(tree, command[1])};
    for (std::uint32_t i = 0; i < command[3] % 3; ++i)
        nodes.push_back(pick<Node>(tree, command[1] + 7 * (i + 1)));
    return nodes;
}

/// All fields at random, but for those that say what the node is and where it stands.
Result<Change> scribbled(const Tree &tree, const Command &command)
{
    Node random = RandomTree(command[2], {.nesting = 0}).record<Node>();
    return edit::edit(tree, pick<Node>(tree, command[1]), [&](Node &node) {
        random.id = node.id;
        random.rank = node.rank;
        random.code = node.code;
        random.tier = node.tier;
        random.lifecycle = node.lifecycle;
        node = random;
    });
}

Result<Change> scribbledLink(const Tree &tree, const Command &command)
{
    Link random = RandomTree(command[2], {.nesting = 0}).record<Link>();
    return edit::edit(tree, pick<Link>(tree, command[1]), [&](Link &link) {
        random.child = link.child;
        random.parent = link.parent;
        random.primary = link.primary;
        link = random; // its rank as well: any order is one
    });
}

template <class Record>
Result<Change> madeUp(const Tree &tree, const Command &command, Context &context)
{
    Record record = RandomTree(command[2], {.nesting = 0}).record<Record>();
    record.id = {};
    if constexpr (std::is_same_v<Record, Observation>)
        record.node = pick<Node>(tree, command[1]);
    return addRecord(tree, record, context);
}

} // namespace

Result<Change> edited(const Tree &tree, const Command &command, Context &context)
{
    const NodeId node = pick<Node>(tree, command[1]);
    const NodeId other = pick<Node>(tree, command[2]);
    const Place place{command[3] % 8 == 0 ? NodeId() : other, pick<Node>(tree, command[3])};
    const QString title = QString::number(command[2]);
    const auto nodes = some(tree, command);
    if (tree.nodes().size() > 100)
        return removeBranch(tree, nodes);
    switch (command[0] % 30) {
    case 0:
        return addTopNode(tree, title, context);
    case 1:
        return addIdea(tree, title, context);
    case 2:
    case 3:
    case 4:
        return addChild(tree, node, title, context);
    case 5:
        return addSibling(tree, node, command[3] % 2 ? Side::Before : Side::After, title, context);
    case 6:
        return insertParent(tree, nodes, title, context);
    case 7:
    case 8:
        return moveBranch(tree, nodes, place);
    case 9:
        return moveEarlier(tree, node);
    case 10:
        return moveLater(tree, node);
    case 11:
        return promote(tree, node);
    case 12:
        return demote(tree, node);
    case 13:
        return park(tree, nodes);
    case 14:
    case 15:
    case 16:
        return addLink(tree, node, other);
    case 17:
        return removeLink(tree, pick<Link>(tree, command[1]));
    case 18:
        return makePrimary(tree, pick<Link>(tree, command[1]));
    case 19:
        return removeBranch(tree, nodes);
    case 20:
        return removeNodeOnly(tree, node);
    case 21:
        return branchOf(tree, tree.nodes().slotOf(node)).size() > 12 ? scribbled(tree, command)
                                                                     : duplicate(tree, nodes, context);
    case 22:
        return scribbled(tree, command);
    case 23:
        return scribbledLink(tree, command);
    case 24:
        return setField(tree, node, &Node::tier, pick<Tier>(tree, command[2]));
    case 25:
        return setField(tree, node, &Node::lifecycle, static_cast<Lifecycle>(command[2] % 5));
    case 26:
        return madeUp<Observation>(tree, command, context);
    case 27:
        return command[3] % 2 ? madeUp<Person>(tree, command, context)
                              : madeUp<Experiment>(tree, command, context);
    case 28:
        return setField(tree, node, &Node::owner, pick<Person>(tree, command[2]));
    default:
        return command[3] % 8 == 0
                   ? removeRecord(tree, pick<Tier>(tree, command[1]))
                   : removeRecord(tree, pick<Person>(tree, command[1]), pick<Person>(tree, command[2]));
    }
}

std::vector<Command> randomCommands(std::uint64_t seed, std::size_t count)
{
    Dice dice(seed);
    std::vector<Command> commands(count);
    for (Command &command : commands) {
        for (std::uint32_t &number : command)
            number = static_cast<std::uint32_t>(dice.next());
    }
    return commands;
}

std::vector<QString> brokenPromises(const Tree &tree)
{
    std::vector<QString> broken;
    const auto say = [&](const char *what, const Node &node) {
        broken.push_back(QStringLiteral("%1: %2 %3").arg(QString::fromLatin1(what), node.code, node.title));
    };
    // Kin, as the records say.
    std::vector<std::vector<const Link *>> up(tree.nodes().slotCount());
    std::vector<std::vector<const Link *>> down(tree.nodes().slotCount());
    std::vector<std::size_t> values(tree.nodes().slotCount(), 0);
    for (const Link &link : tree.links()) {
        const Slot child = tree.nodes().slotOf(link.child);
        const Slot parent = tree.nodes().slotOf(link.parent);
        if (child == noSlot || parent == noSlot) {
            broken.push_back(QStringLiteral("a link without its end"));
            return broken;
        }
        up[child].push_back(&link);
        down[parent].push_back(&link);
    }
    for (const Observation &observation : tree.observations()) {
        const Slot node = tree.nodes().slotOf(observation.node);
        if (node == noSlot)
            broken.push_back(QStringLiteral("a value without its node"));
        else
            ++values[node];
    }
    const std::vector<int> tiers = tierIndexBySlot(tree);
    const auto tierOf = [&](const Node &node) { return tiers[tree.tiers().slotOf(node.tier)]; };
    std::unordered_set<QString> codes;
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        const Slot slot = it.slot();
        std::ranges::sort(up[slot], [](const Link *a, const Link *b) {
            return std::tuple(!a->primary, a->rank, a->parent) < std::tuple(!b->primary, b->rank, b->parent);
        });
        std::ranges::sort(down[slot], [](const Link *a, const Link *b) {
            return std::tuple(a->rank, a->child) < std::tuple(b->rank, b->child);
        });
        const auto tells = [&](const Tie &tie, const Link *link, NodeId end) {
            return tree.links().at(tie.link) == link && tree.nodes().at(tie.node)->id == end &&
                   tie.primary == link->primary;
        };
        if (!std::ranges::equal(tree.supports(slot), up[slot], [&](const Tie &tie, const Link *link) {
                return tells(tie, link, link->parent);
            }))
            say("supports differ", *it);
        if (!std::ranges::equal(tree.drivers(slot), down[slot], [&](const Tie &tie, const Link *link) {
                return tells(tie, link, link->child);
            }))
            say("drivers differ", *it);
        if (tree.observationsOf(slot).size() != values[slot])
            say("values differ", *it);
        for (const Slot value : tree.observationsOf(slot)) {
            if (tree.observations().at(value)->node != it->id)
                say("another's value", *it);
        }
        if (!up[slot].empty() &&
            std::ranges::count_if(up[slot], [](const Link *link) { return link->primary; }) != 1)
            say("not one primary link", *it);
        for (const Link *link : up[slot]) {
            if (tierOf(*it) < tierOf(*tree.find(link->parent)))
                say("above what it supports", *it);
        }
        if (up[slot].empty() && it->lifecycle != Lifecycle::Idea && tierOf(*it) != 0)
            say("on top, and not of the top tier", *it);
        if (!it->code.isEmpty() && !codes.insert(it->code).second)
            say("a code twice", *it);
    }
    if (driversFirst(tree).size() != tree.nodes().size())
        broken.push_back(QStringLiteral("a circle"));
    return broken;
}

} // namespace espalier::test
