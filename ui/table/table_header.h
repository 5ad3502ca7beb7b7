// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TableHeader: the names of the columns, dragged into another order, clicked to sort, and below each, when
// wanted, a field that filters by it.
#pragma once

#include <QHash>
#include <QHeaderView>

class QLineEdit;

namespace espalier {

class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    void setFiltersShown(bool shown);
    [[nodiscard]] bool areFiltersShown() const { return m_filtersShown; }
    /// What stands in the fields that are not empty.
    [[nodiscard]] std::vector<std::pair<int, QString>> filters() const;
    void clearFilters();
    /// Puts the cursor into the field of a column.
    void focusFilter(int column);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filtersChanged();
    /// Esc or Enter in a field.
    void left();

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void placeFilters();
    [[nodiscard]] int filterHeight() const;

    bool m_filtersShown = false;
    QHash<int, QLineEdit *> m_fields; ///< by column, made when they first show
};

} // namespace espalier
