// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// WhatIfModel: the goals and all nodes that formulas reckon with, a row each; what they stand at, what they
// would stand at with the values that are tried, and with those of each saved scenario, side by side. Values
// typed into a cell come out as a signal.
#pragma once

#include "core/model/amount_text.h"
#include "core/rules/simulate.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace espalier {

class WhatIfModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int nowColumn = 0;
    static constexpr int triedColumn = 1;            ///< the scenarios follow
    static constexpr std::size_t mostScenarios = 12; ///< that many can be compared; each costs a simulation

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a tree, or none. Tells of cells alone where rows and columns are the same; else everything is
    /// another. O(scenarios × (nodes + formulas)).
    void show(const Tree *tree, const Derived *derived, const std::vector<Assumption> &tried);
    void setWritable(bool writable) { m_writable = writable; }

    /// Null outside.
    [[nodiscard]] NodeId nodeAt(int row) const;
    /// −1 where the node has no row.
    [[nodiscard]] int rowOf(const NodeId &node) const;
    /// Null for what is now and what is tried.
    [[nodiscard]] Id<Scenario> scenarioAt(int column) const;
    /// Whether any formula reckons with anything.
    [[nodiscard]] bool canMove() const { return m_canMove; }
    /// Scenarios beyond mostScenarios.
    [[nodiscard]] std::size_t leftOut() const { return m_leftOut; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A number in the unit of the node, as people write it; nothing takes the value away. What cannot be
    /// read is refused with a sentence.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void valueTyped(int column, const espalier::NodeId &node, const std::optional<double> &value);
    void refused(const QString &sentence);

private:
    struct Row
    {
        NodeId node;
        QString title;
        AmountStyle style;
        Status status = Status::NotMeasured; ///< now
        bool isGoal = false;

        bool operator==(const Row &row) const { return node == row.node; }
    };
    struct Column
    {
        Id<Scenario> scenario;
        QString name;
        QString note;
        std::vector<SimulatedValue> values; ///< by row
    };

    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    [[nodiscard]] const SimulatedValue &valueAt(const QModelIndex &index) const;
    [[nodiscard]] QString shownText(const QModelIndex &index) const;
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    std::vector<Row> m_rows;
    std::vector<Column> m_columns; ///< from triedColumn on
    bool m_canMove = false;
    bool m_writable = true;
    std::size_t m_leftOut = 0;
};

} // namespace espalier
