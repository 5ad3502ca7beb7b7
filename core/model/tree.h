// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Tree: the whole document as one plain value. Cheap to copy (copies share pages), altered only by apply().
// Invariants, kept by apply(): no id twice; both ends of every link exist; a node that has links upward has
// exactly one primary; no circle of links; every node's tier exists; every observation's node exists. Tier
// order is *not* an invariant: foreign files may break it, and a check says so.
#pragma once

#include "core/base/result.h"
#include "core/model/register_table.h"

#include <span>

namespace espalier {

/// One end of a link, seen from the node at the other end.
struct Tie
{
    Slot link = noSlot;
    Slot node = noSlot;
    bool primary = false;
};

class Tree
{
public:
    Tree();
    Tree(const Tree &);
    Tree(Tree &&) noexcept;
    Tree &operator=(const Tree &);
    Tree &operator=(Tree &&) noexcept;
    ~Tree();

    [[nodiscard]] const TreeInfo &info() const { return *m_info; }
    [[nodiscard]] const Registers &registers() const { return m_registers; }
    template <class Record>
    [[nodiscard]] const Register<Record> &all() const
    {
        return m_registers.*rowOf<Record>().records;
    }
    [[nodiscard]] const Register<Node> &nodes() const { return m_registers.nodes; }
    [[nodiscard]] const Register<Link> &links() const { return m_registers.links; }
    [[nodiscard]] const Register<Tier> &tiers() const { return m_registers.tiers; }
    [[nodiscard]] const Register<Observation> &observations() const { return m_registers.observations; }
    template <class Record>
    [[nodiscard]] const Record *find(const Id<Record> &id) const
    {
        return all<Record>().find(id);
    }
    [[nodiscard]] const Link *find(const LinkKey &key) const { return links().find(key); }

    /// Links from a node to what it supports: the primary first, then by rank and parent id.
    [[nodiscard]] std::span<const Tie> supports(Slot node) const { return kin(node).supports; }
    /// Links of a node's drivers, primary and secondary, in their order (rank, then child id).
    [[nodiscard]] std::span<const Tie> drivers(Slot node) const { return kin(node).drivers; }
    /// Slots of the observations of a node, oldest period first; corrected ones included.
    [[nodiscard]] std::span<const Slot> observationsOf(Slot node) const { return kin(node).observations; }
    /// The node under which this one is placed, noSlot for a node without parent.
    [[nodiscard]] Slot parentOf(Slot node) const
    {
        const auto up = supports(node);
        return up.empty() ? noSlot : up.front().node;
    }

    /// Does the whole change or nothing. Refused, with a sentence that names the records, when a `before` is
    /// not what the tree holds or an invariant would break. Costs time in proportion to the change, not to
    /// the tree.
    [[nodiscard]] Result<void> apply(const Change &change);

    /// The same contents, whatever the slots.
    bool operator==(const Tree &other) const;

private:
    struct Kin
    {
        std::vector<Tie> supports;
        std::vector<Tie> drivers;
        std::vector<Slot> observations;
    };
    struct Rewiring; // the bookkeeping of one apply()

    [[nodiscard]] const Kin &kin(Slot node) const;

    template <class Record>
    [[nodiscard]] Result<void> swapRecords(const RegisterRow<Record> &row, const Change &change);
    void rewire(Rewiring &rewiring);
    [[nodiscard]] Result<void> checkInvariants(const Change &change, const Tree &before) const;
    [[nodiscard]] Result<void> checkNoCircle(const Change &change) const;

    std::shared_ptr<const TreeInfo> m_info;
    Registers m_registers;
    Pages<std::shared_ptr<const Kin>> m_kin; ///< by node slot; null where nothing is attached
};

} // namespace espalier
