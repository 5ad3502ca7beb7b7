// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ImpactReport: what a node, a person or a data source reaches, or why a node stands badly, put so that it
// can be shown: a title and facts for the bar, a spotlight for the canvas, groups of lines for the list, and
// the same as text. Looks at the tree it was made of, and is of no use once that has changed.
#pragma once

#include "core/rules/impact.h"
#include "ui/canvas/spotlight.h"

#include <QCoreApplication>

#include <optional>
#include <variant>

namespace espalier {

struct ImpactQuestion
{
    enum class Kind : std::uint8_t {
        Loss,   ///< what is reached, and what would be lost
        Causes, ///< of a node only: why it stands badly
    };
    Kind kind = Kind::Loss;
    std::variant<NodeId, PersonId, SourceId> of;

    bool operator==(const ImpactQuestion &) const = default;
};

struct ImpactFact
{
    QString text;
    bool isGrave = false; ///< something would be lost, or was found
};

struct ImpactLine
{
    std::vector<NodeId> nodes; ///< where it leads to, the first one first
    QString text;
    QString place = {};                ///< its tier
    QString note = {};                 ///< what is said of it: why it is listed, or how it stands
    std::optional<Status> status = {}; ///< of a node
    int depth = 0;                     ///< under the nearest line above it that has less
};

struct ImpactGroup
{
    QString title;
    std::vector<ImpactLine> lines;
};

class ImpactReport
{
    Q_DECLARE_TR_FUNCTIONS(ImpactReport)

public:
    /// Nothing where what is asked about is not in the tree, or where a node stands well that is asked why it
    /// stands badly. As fast as impactOf() and causesOf(). Both outlive the report.
    [[nodiscard]] static std::optional<ImpactReport> of(const Tree &tree, const Derived &derived,
                                                        const ImpactQuestion &question);

    [[nodiscard]] const ImpactQuestion &question() const { return m_question; }
    /// Nothing would be lit.
    [[nodiscard]] bool isEmpty() const { return m_causes.empty() && m_impact.direct.empty(); }
    /// What is asked about, by its name.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// "If “%1” goes", with `name` as it is to be shown.
    [[nodiscard]] QString title(const QString &name) const;
    [[nodiscard]] std::vector<ImpactFact> facts() const;
    [[nodiscard]] Spotlight spotlight() const;
    /// None is empty.
    [[nodiscard]] std::vector<ImpactGroup> groups() const;
    /// All of it as an indented outline.
    [[nodiscard]] QString text() const;

private:
    ImpactReport(const Tree &tree, const Derived &derived, const ImpactQuestion &question)
        : m_tree(&tree), m_derived(&derived), m_question(question)
    {
    }

    [[nodiscard]] bool isOfNode() const { return std::holds_alternative<NodeId>(m_question.of); }
    [[nodiscard]] QString titleOf(Slot slot) const;
    /// Value, target and owner: "24.2 %  ≥ 26 % · Lena Berg"; what is not there is left out.
    [[nodiscard]] QString standing(Slot slot) const;
    [[nodiscard]] ImpactLine line(Slot slot, const QString &note = {}, int depth = 0) const;
    [[nodiscard]] std::vector<ImpactGroup> groupsOfLoss() const;
    [[nodiscard]] std::vector<ImpactGroup> groupsOfCauses() const;
    [[nodiscard]] std::vector<ImpactFact> factsOfLoss() const;
    [[nodiscard]] std::vector<ImpactFact> factsOfCauses() const;
    /// Of the goals, those that are not asked about themselves.
    [[nodiscard]] std::vector<Slot> goals() const;
    /// Of what is above, what is no goal.
    [[nodiscard]] std::vector<Slot> between() const;

    const Tree *m_tree;
    const Derived *m_derived;
    ImpactQuestion m_question;
    QString m_name;
    Impact m_impact;             ///< of a loss
    std::vector<Cause> m_causes; ///< the node itself first
};

} // namespace espalier
