// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/edit/context.h"
#include "core/edit/new_tree.h"
#include "core/model/queries.h"

#include <stdexcept>

namespace espalier {

inline const QDate day(2026, 3, 2);

/// A tree of six drivers a node, with the words and values of real ones.
inline Tree treeOf(std::size_t count)
{
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Bench")};
    Tree tree = edit::newTree(context);
    const std::vector<Slot> tiers = tiersInOrder(tree);
    Change change;
    std::vector<NodeId> nodes;
    std::vector<std::size_t> depth;
    std::vector<PersonId> people;
    for (int i = 0; i < 20; ++i) {
        Person person;
        person.id = ids.make<Person>();
        person.name = QStringLiteral("Person Number%1").arg(i);
        people.push_back(person.id);
        appendNew(change, person);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t parent = i == 0 ? 0 : (i - 1) / 6;
        depth.push_back(i == 0 ? 0 : depth[parent] + 1);
        Node node;
        node.id = nodes.emplace_back(ids.make<Node>());
        node.rank = QByteArray("a") + QByteArray::number(static_cast<qulonglong>(i % 6));
        node.tier = tree.tiers().at(tiers[std::min(depth[i], tiers.size() - 1)])->id;
        node.title = QStringLiteral("Share of qualified visitors who come back, number %1").arg(i);
        node.question = QStringLiteral("Do they come back on their own?");
        node.code = QStringLiteral("M-%1").arg(i);
        node.owner = people[i % people.size()];
        node.unit.kind = Unit::Kind::Percent;
        node.targetValue = 40;
        appendNew(change, node);
        if (i > 0) {
            Link link;
            link.child = node.id;
            link.parent = nodes[parent];
            link.primary = true;
            link.rank = node.rank;
            appendNew(change, link);
        }
        Observation observation;
        observation.id = ids.make<Observation>();
        observation.node = node.id;
        observation.period = {QDate(2026, 2, 1), QDate(2026, 2, 28), {}};
        observation.value = 30 + static_cast<double>(i % 15);
        appendNew(change, observation);
    }
    if (const Result<void> applied = tree.apply(change); !applied)
        throw std::logic_error(applied.error().what.toStdString());
    return tree;
}

} // namespace espalier
