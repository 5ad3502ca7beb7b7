// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/edit/record_values.h"
#include "core/exchange/values_csv.h"
#include "tests/fuzz/targets.h"

#include <cmath>
#include <cstdlib>

namespace espalier::fuzz {

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A few nodes that are always the same, of several units and kinds.
Tree smallTree()
{
    CountedIds ids;
    Context context{ids, QDate(2027, 3, 31), {}};
    Tree tree = edit::newTree(context);
    const auto perform = [&](const Result<Change> &change) {
        require(change.has_value() && tree.apply(*change).has_value());
    };
    for (const char *title : {"Leads", "Visits", "Rate", "rate", "Load"})
        perform(edit::addTopNode(tree, QString::fromLatin1(title), context));
    Dimension dimension;
    dimension.name = QStringLiteral("Product");
    dimension.values = {QStringLiteral("Pro")};
    perform(edit::addRecord(tree, dimension, context));
    int number = 0;
    const Tree named = tree;
    for (const Node &one : named.nodes()) {
        perform(edit::edit(tree, one.id, [&](Node &node) {
            node.unit.kind = static_cast<Unit::Kind>(++number % 4);
            node.valueKind = number == 3 ? ValueKind::TotalToDate : ValueKind::Level;
            node.cadence.kind = static_cast<Cadence::Kind>(2 + number % 3);
        }));
    }
    return tree;
}

} // namespace

/// What is read is of the tree and finite, goes into it whole, and is then the same as what is there.
void values(QByteArrayView bytes)
{
    static const Tree start = smallTree();
    ValuesOptions options;
    options.cadenceOf = [](const NodeId &node) { return start.find(node)->cadence; };
    const auto read = readValues(start, bytes, options);
    if (!read) {
        require(!read.error().what.isEmpty() && read.error().kind == ErrorKind::Unreadable);
        return;
    }
    std::vector<Observation> observations;
    for (const ReadValue &value : read->values) {
        require(value.line > 0 && value.column > 0 && std::isfinite(value.observation.value));
        observations.push_back(value.observation);
    }
    CountedIds ids(7);
    Context context{ids, QDate(2027, 3, 31), {}};
    Tree tree = start;
    const auto recorded = edit::recordValues(tree, observations, context);
    require(recorded && tree.apply(recorded->change).has_value());
    const auto again = edit::recordValues(tree, observations, context);
    require(again.has_value() && again->change.isEmpty());
}

} // namespace espalier::fuzz
