// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// LinkPicker: choosing by keyboard what some nodes are to support as well. A target goes from card to card,
// by arrows as one sees them or by letters of a title. It knows where the target is, not whether it would do.
#pragma once

#include "ui/canvas/navigation.h"
#include "ui/tools/drop.h"

namespace espalier {

class LinkPicker
{
public:
    /// The stage outlives it.
    explicit LinkPicker(const Stage &stage) : m_stage(stage) {}

    /// From now on these look for what they support; `current` is one of them and drawn. The target begins at
    /// the nearest card in a tier above that `isAllowed`, else at the nearest one of all; where there is no
    /// other card it stays off. O(cards) and a few calls.
    template <class IsAllowed>
    void begin(const Tree &tree, std::vector<NodeId> nodes, const NodeId &current, IsAllowed isAllowed)
    {
        m_nodes = std::move(nodes);
        m_typed.clear();
        m_target = {};
        for (const NodeId &candidate : nearest(tree, current)) {
            if (m_target.isNull())
                m_target = candidate;
            if (isAllowed(candidate)) {
                m_target = candidate;
                break;
            }
        }
        if (m_target.isNull())
            m_nodes.clear();
    }
    void end() { m_nodes.clear(); }
    [[nodiscard]] bool isOn() const { return !m_nodes.empty(); }

    [[nodiscard]] const NodeId &target() const { return m_target; }
    [[nodiscard]] const QString &typed() const { return m_typed; }
    [[nodiscard]] Drop drop() const { return {m_nodes, m_target, DropPlace::Under, DropKind::AlsoSupport}; }

    void aimAt(const NodeId &target);
    /// To the next card in that direction; what was typed is forgotten.
    void move(const Tree &tree, Arrow arrow);
    /// To the first card whose title has all that was typed so far: at its beginning, else at that of a word,
    /// else anywhere. False where there is none; the target stays.
    bool type(const Tree &tree, const QString &letters);
    bool erase(const Tree &tree);
    /// To the next (1) or previous (-1) card with what was typed.
    void step(const Tree &tree, int by);

private:
    /// Cards to begin at, the best first, at most a few dozen.
    [[nodiscard]] std::vector<NodeId> nearest(const Tree &tree, const NodeId &current) const;
    /// In the order in which they are offered.
    [[nodiscard]] std::vector<NodeId> matches(const Tree &tree) const;
    [[nodiscard]] NodeId nodeOf(const Tree &tree, Card card) const;
    bool goToMatch(const Tree &tree);

    const Stage &m_stage;
    std::vector<NodeId> m_nodes;
    NodeId m_target;
    QString m_typed;
};

} // namespace espalier
