// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FindingsModel: what was found, as rows in groups. Holds the words of its rows, so that it may be shown
// while the tree goes on; whoever changes the tree says what to show then.
#pragma once

#include "core/checks/checks.h"

#include <QAbstractItemModel>
#include <QHash>

namespace espalier {

class FindingsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    static constexpr std::size_t mostRows = 2000;
    enum Column { About, Says, RuleId, columns };
    enum class Grouping { Kind, Rule, Node };

    /// What of all findings is wanted.
    struct Wanted
    {
        QString text; ///< in a title, a code, or what the rule is called
        bool errors = true;
        bool warnings = true;
        bool hints = true;
        bool waived = false;
        std::optional<RuleIndex> rule;
        std::vector<char> among; ///< by node slot, the nodes that count; empty: all, and the tree
        Grouping grouping = Grouping::Kind;
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Nothing where any is null.
    void show(const Tree *tree, const Derived *derived, const Checks *checks, const Wanted &wanted);
    /// Null for the head of a group.
    [[nodiscard]] const Finding *findingAt(const QModelIndex &index) const;
    [[nodiscard]] std::vector<NodeId> nodesAt(const QModelIndex &index) const;
    /// The nodes that a rule found and nobody waived, in the order of the rows; each once.
    [[nodiscard]] std::vector<NodeId> nodesFoundBy(RuleIndex rule) const;
    /// The row of the same rule about the same nodes.
    [[nodiscard]] QModelIndex indexOf(RuleIndex rule, const std::vector<NodeId> &nodes) const;
    /// What names a group from one show() to the next; empty for a finding.
    [[nodiscard]] QString groupAt(const QModelIndex &index) const;
    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    /// How many more are wanted than mostRows.
    [[nodiscard]] int leftOut() const { return m_leftOut; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Finding finding;
        std::vector<NodeId> nodes;
        QString about;
        QString says;
        std::size_t group = 0;
        int place = 0;
    };
    struct Group
    {
        QString key;
        QString title;
        std::vector<std::size_t> rows;
    };

    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    void put(Row row, Grouping grouping, QHash<QString, std::size_t> &groupOf);

    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
    int m_leftOut = 0;
};

} // namespace espalier
