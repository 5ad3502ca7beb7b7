// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValueEntryModel: the metrics whose values are awaited, or all that are measured, a row each: who answers
// for it, the four values before, and the period that is next, to be typed down a column. A row keeps its
// period once its value is there, so that nothing moves under the hands; correcting it is typing again. All
// of it is about the whole or about one part of it (market = DE): parts and whole are entered each by itself,
// and never added up.
#pragma once

#include "core/model/amount_text.h"
#include "core/rules/derive.h"

#include <QAbstractTableModel>

#include <array>
#include <map>

namespace espalier {

/// Which rows are listed.
struct ValueEntryChoice
{
    bool onlyAwaited = true;
    PersonId owner;                    ///< null: everybody's
    SourceId source;                   ///< null: from all
    std::vector<DimensionValue> slice; ///< values of this part of the whole; empty: of the whole

    bool operator==(const ValueEntryChoice &) const = default;
};

class ValueEntryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MetricColumn,
        OwnerColumn,
        SourceColumn,
        FirstPastColumn,
        PeriodColumn = FirstPastColumn + 4,
        ValueColumn,
        CommentColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Lists anew: late ones first, then as they are expected. O(nodes + observations).
    void list(const Tree *tree, const Derived *derived, const ValueEntryChoice &choice);
    /// The rows stay, what stands in them may be another.
    void retell(const Tree &tree, const Derived &derived);
    void setWritable(bool writable) { m_writable = writable; }

    [[nodiscard]] NodeId nodeAt(int row) const;
    [[nodiscard]] int rowOf(const NodeId &node) const;
    [[nodiscard]] std::size_t awaited() const { return m_awaited; } ///< of those listed
    [[nodiscard]] std::size_t late() const { return m_late; }
    /// What is typed into a value or past column, as an observation without an id; the sentence that refuses
    /// it. Nullopt where nothing is typed.
    [[nodiscard]] Result<std::optional<Observation>> typed(const QModelIndex &index,
                                                           const QString &text) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void recorded(const espalier::Observation &value);
    void commented(const espalier::ObservationId &value, const QString &comment);
    void refused(const QString &sentence);

private:
    struct Row
    {
        NodeId node;
        QString title;
        QString code;
        QString owner;
        bool isOwnOwner = true;
        QString source;
        AmountStyle style;
        std::array<std::optional<Observation>, 4> past; ///< the latest last
        Period period;                                  ///< of the value to be typed
        std::optional<Observation> now;                 ///< what is there for it
        QDate expectedBy;
        bool isAwaited = false;
        bool isLate = false;
    };

    void fill(Row &row, const Tree &tree, const Derived &derived) const;
    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    /// What stands in a value or past column; null where nothing does.
    [[nodiscard]] const Observation *valueAt(const QModelIndex &index) const;
    [[nodiscard]] QString valueText(const QModelIndex &index) const;
    [[nodiscard]] QString tip(const QModelIndex &index) const;

    std::vector<Row> m_rows;
    /// Of the whole what is awaited, of a part what came before and is over: nobody else awaits that.
    void listWhole(const Tree &tree, const Derived &derived, const ValueEntryChoice &choice);
    void listSlice(const Tree &tree, const Derived &derived, const ValueEntryChoice &choice);
    void add(Row row, const Tree &tree, const Derived &derived, const ValueEntryChoice &choice);

    std::vector<DimensionValue> m_slice;
    std::map<NodeId, QString> m_comments; ///< typed before their value
    bool m_writable = true;
    std::size_t m_awaited = 0;
    std::size_t m_late = 0;
};

} // namespace espalier
