// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What follows from a Tree on a given day and is never stored: where inherited values come from, the target
// due, the status. Arrays by node slot. Linear in nodes, links and observations; no recursion.
#pragma once

#include "core/model/tree.h"

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
    bool rolledUp = false;     ///< no values of its own: summed up from `below`
    int band = -1; ///< index of the band that holds, in the node's bands or else the tier's; −1 for none
    Slot observation = noSlot; ///< the latest value of a finished period, even where it is too old
    std::optional<double>
        due;            ///< the target due when that period ended, or on the day where there is no value
    StatusCounts below; ///< of the drivers, primary and secondary

    bool operator==(const Judgement &) const = default;
};

struct DerivedNode
{
    Origin owner;
    Origin horizon;
    Origin cadence;
    Origin source;
    Origin channels;
    Origin attribution;
    Judgement judged;

    bool operator==(const DerivedNode &) const = default;
};

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

    bool operator==(const Derived &) const = default;

private:
    friend Derived derive(const Tree &tree, QDate day);

    void inherit(const Tree &tree);
    void judge(const Tree &tree);

    QDate m_day;
    std::vector<DerivedNode> m_nodes;
};

/// The day from which a tree is judged: its own as-of day, else `today`.
[[nodiscard]] QDate judgedFrom(const Tree &tree, QDate today);

/// `day` is the day of judgement, see judgedFrom().
[[nodiscard]] Derived derive(const Tree &tree, QDate day);

/// The current values of a node without dimension, oldest first: corrected ones and periods not finished on
/// `day` left out. O(observations of the node).
[[nodiscard]] std::vector<Slot> currentObservations(const Tree &tree, Slot node, QDate day);

/// The target due on a day, along the node's path; nullopt without a target. `series` are the node's current
/// observations, used by "last year's shape" alone.
[[nodiscard]] std::optional<double> targetDue(const Tree &tree, const Node &node,
                                              const std::vector<Slot> &series, QDate day);

/// A band with its limits in the unit, closed where the other band begins.
struct Zone
{
    Status status = Status::NotMeasured;
    std::optional<double> from;
    std::optional<double> to;

    [[nodiscard]] bool holds(double value) const { return (!from || value >= *from) && (!to || value < *to); }
};

/// The zones a node is judged by when `due` is due: its own bands, else its tier's, else the defaults of 95 %
/// and 85 % (105 % and 115 % where lower is better). Empty where there is nothing to judge by.
struct Zones
{
    std::vector<Zone> zones;
    bool isDefault = false; ///< nobody chose these limits
};
[[nodiscard]] Zones zonesOf(const Tree &tree, const Node &node, std::optional<double> due);

} // namespace espalier
