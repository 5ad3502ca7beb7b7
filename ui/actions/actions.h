// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Actions: the catalogue as QActions. Owns one QAction a row, keeps them enabled as their needs are met, and
// fills menus. Rows are added while the window is built; ids are unique.
#pragma once

#include "ui/actions/action_row.h"

#include <QAction>
#include <QObject>

#include <span>
#include <vector>

class QMenu;
class QWidget;

namespace espalier {

class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    void add(std::vector<ActionRow> rows);
    [[nodiscard]] std::span<const ActionRow> rows() const { return m_rows; }
    /// The action of a row; the id must exist.
    [[nodiscard]] QAction *action(QLatin1StringView id) const;
    [[nodiscard]] QAction *action(const char *id) const { return action(QLatin1StringView(id)); }
    /// The action of the row with this index in rows().
    [[nodiscard]] QAction *at(std::size_t row) const { return m_actions[row]; }

    /// Enables each action whose needs are all among `met`.
    void setMet(Needs met);
    [[nodiscard]] Needs met() const { return m_met; }

    /// Puts the rows of one menu into `menu`, with a line between sections.
    void fill(QMenu *menu, Menu which) const;
    /// Makes the keys of the rows with Reach::Trees work while `widget` has the focus, and those of the
    /// whole window work from it.
    void attachTreeKeys(QWidget *widget) const;

private:
    std::vector<ActionRow> m_rows;
    std::vector<QAction *> m_actions; ///< by row
    Needs m_met = Anytime;
};

/// The keys of a row as a person reads them: "Ctrl+Shift+Z, Ctrl+Y".
[[nodiscard]] QString keyText(const ActionRow &row);

} // namespace espalier
