// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What follows from a Tree on a given day and is never stored: where inherited values come from, what
// formulas come to, the target due, the status. Arrays by node slot. Linear in nodes, links and observations;
// no recursion.
#pragma once

#include "core/model/change.h"
#include "core/model/tree.h"
#include "core/rules/formula_values.h"

#include <QDate>

#include <optional>
#include <vector>

namespace espalier {

/// Where the value of an inherited field stands.
struct Origin
{
    enum class From : std::uint8_t {
        Nowhere,  ///< nobody set it
        Own,      ///< set on the node itself
        Ancestor, ///< set on `node`, above on the primary path
        Tier,     ///< the default of the tier of `node`
        Source,   ///< only for the cadence: that of the effective data source
    };
    From from = From::Nowhere;
    Slot node = noSlot;

    [[nodiscard]] bool isOwn() const { return from == From::Own; }
    [[nodiscard]] bool isInherited() const { return from != From::Nowhere && from != From::Own; }
    bool operator==(const Origin &) const = default;
};

/// How many drivers stand where, for a roll-up spelt out as "4 ● 2 ▲ 1 ■". Diagnostics do not count.
struct StatusCounts
{
    std::uint32_t onTrack = 0;
    std::uint32_t watch = 0;
    std::uint32_t act = 0;
    std::uint32_t noData = 0;

    [[nodiscard]] bool isEmpty() const { return onTrack + watch + act + noData == 0; }
    bool operator==(const StatusCounts &) const = default;
};

struct Judgement
{
    Status status = Status::NotMeasured;
    bool provisional = false;  ///< the latest value is not final: drawn hollow
    bool defaultBands = false; ///< judged by limits that nobody chose
    bool rolledUp = false;     ///< no values of its own and none by formula: summed up from `below`
    int band = -1; ///< index of the band that holds, in the node's bands or else the tier's; −1 for none
    Slot observation = noSlot; ///< the latest value of a finished period, even where it is too old
    /// What its formula came to last, where it has no values of its own; even where it is too old.
    std::optional<double> computed;
    QDate computedOn; ///< the end of the period of `computed`
    std::optional<double>
        due;            ///< the target due when that period ended, or on the day where there is no value
    StatusCounts below; ///< of the drivers, primary and secondary

    bool operator==(const Judgement &) const = default;
};

/// Where a node's inherited fields come from.
struct Origins
{
    Origin owner;
    Origin horizon;
    Origin cadence;
    Origin source;
    Origin channels;
    Origin attribution;

    bool operator==(const Origins &) const = default;
};

struct DerivedNode : Origins
{
    Judgement judged;

    bool operator==(const DerivedNode &) const = default;
};

/// Follows its tree: after a change it goes on from what it knows.
class Derived
{
public:
    [[nodiscard]] const DerivedNode &operator[](Slot node) const { return m_nodes[node]; }
    [[nodiscard]] QDate day() const { return m_day; }

    // The values that the origins point at; a null id, an unset value or an empty list where there is none.
    [[nodiscard]] PersonId ownerOf(const Tree &tree, Slot node) const;
    [[nodiscard]] Period horizonOf(const Tree &tree, Slot node) const;
    [[nodiscard]] Cadence cadenceOf(const Tree &tree, Slot node) const;
    [[nodiscard]] SourceId sourceOf(const Tree &tree, Slot node) const;
    [[nodiscard]] const std::vector<ChannelId> &channelsOf(const Tree &tree, Slot node) const;
    [[nodiscard]] Attribution attributionOf(const Tree &tree, Slot node) const;

    /// How long after the end of one period the next value may take, in days, by cadence and source; nullopt
    /// where nothing is expected.
    [[nodiscard]] std::optional<qint64> patienceOf(const Tree &tree, Slot node) const;
    [[nodiscard]] const FormulaValues &formulas() const { return m_formulas; }

    /// Derives everything anew. `day` is the day of judgement, see judgedFrom(). Linear in nodes, links,
    /// observations and the readings of formulas.
    void compute(const Tree &tree, QDate day);
    /// Derives what is other in `tree`, to which `change` led from the tree known before. Costs as much as
    /// the nodes whose values become others and those that look at them; a link that turns the order of nodes
    /// around, a pasted branch, another tier default, source or day cost a pass over all.
    void follow(const Tree &tree, const Change &change, QDate day);

    /// Counts compute() and follow().
    [[nodiscard]] std::uint32_t generation() const { return m_generation; }
    /// The nodes that may themselves have become others since, or a value that they inherit or are judged by:
    /// each once, the latest first. Costs as much as there are.
    [[nodiscard]] std::vector<Slot> othersSince(std::uint32_t generation) const;

private:
    class Pass; // over one tree

    /// Fills m_order; gives the slots in that order.
    std::vector<Slot> number(const Tree &tree);
    void keepOrder(const Tree &tree, const Change &change);
    void touch(Slot slot);

    QDate m_day;
    std::vector<DerivedNode> m_nodes;
    FormulaValues m_formulas;
    std::vector<std::uint32_t> m_touched; ///< by slot, the generation in which it became another
    struct Touch
    {
        Slot slot = noSlot;
        std::uint32_t generation = 0;
    };
    /// By generation; those that m_touched does not confirm have become others once more.
    std::vector<Touch> m_touches;
    /// By slot, a number higher than those of all its drivers; stays as long as changes let it.
    std::vector<std::int32_t> m_order;
    std::int32_t m_lowest = 0; ///< of m_order
    std::uint32_t m_generation = 0;
};

/// The day from which a tree is judged: its own as-of day, else `today`.
[[nodiscard]] QDate judgedFrom(const Tree &tree, QDate today);

/// A Derived of a tree that stays as it is.
[[nodiscard]] Derived derive(const Tree &tree, QDate day);

} // namespace espalier
