// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValuePeriods: which period a value stands for whose file gives a day, as most exports do: the first day of
// its week or month, or the last.
#pragma once

#include "core/exchange/file_habits.h"
#include "core/model/tree.h"

#include <functional>
#include <unordered_map>

namespace espalier {

/// How often a node is refreshed, inherited or not; derived values know.
using CadenceOf = std::function<Cadence(const NodeId &)>;

class ValuePeriods
{
public:
    /// The tree outlives it.
    ValuePeriods(const Tree &tree, CadenceOf cadenceOf) : m_tree(tree), m_cadenceOf(std::move(cadenceOf)) {}

    /// For a day: the period of the node's values that ends or else begins on it; else one like its latest;
    /// else the one that its cadence has around that day. What is longer than a day is taken as written. A
    /// total to date begins where the node's other ones do, else with the business year.
    [[nodiscard]] Period of(const NodeId &node, const WrittenPeriod &written);

private:
    struct Known
    {
        std::unordered_map<qint64, Period> byStart; ///< by Julian day
        std::unordered_map<qint64, Period> byEnd;
        Period latest;
        Cadence cadence;
        ValueKind kind = ValueKind::Level;
    };
    [[nodiscard]] const Known &known(const NodeId &node);
    [[nodiscard]] Period around(const Known &known, QDate day) const;
    [[nodiscard]] QDate beginOfTotal(const Known &known, QDate end) const;

    const Tree &m_tree;
    CadenceOf m_cadenceOf;
    std::unordered_map<NodeId, Known> m_known;
};

} // namespace espalier
