// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Actions: the catalogue as QActions. Owns one QAction a row, keeps them enabled as their needs are met,
// keeps their keys, and fills menus. Rows are added while the window is built; ids are unique.
#pragma once

#include "ui/actions/action_row.h"
#include "ui/actions/keys.h"

#include <QAction>
#include <QObject>

#include <optional>
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
    /// What it is called, translated, without the letter of its menu.
    [[nodiscard]] QString nameAt(std::size_t row) const;
    [[nodiscard]] std::optional<std::size_t> find(QAnyStringView id) const;

    // Keys: those in force, which the user chooses, and those the program was delivered with.
    [[nodiscard]] const KeyTable &keys() const { return m_keys; }
    [[nodiscard]] KeyTable deliveredKeys() const;
    /// As keyText() of the keys in force; empty without one.
    [[nodiscard]] QString keysOf(const char *id) const;
    /// One list a row; whether they may be had is for key_rules to say. Tool tips follow.
    void setKeys(KeyTable keys);

    /// Enables each action whose needs are all among `met`.
    void setMet(Needs met);
    [[nodiscard]] Needs met() const { return m_met; }

    /// Puts the rows of one menu into `menu`, with a line between sections.
    void fill(QMenu *menu, Menu which) const;
    /// Makes the keys of the rows with KeyReach::Trees work while `widget` has the focus, and those of the
    /// whole window work from it.
    void attachTreeKeys(QWidget *widget) const;

Q_SIGNALS:
    void keysChanged();

private:
    void dress(std::size_t row);

    std::vector<ActionRow> m_rows;
    std::vector<QAction *> m_actions; ///< by row
    KeyTable m_keys;                  ///< by row, plain
    Needs m_met = Anytime;
};

} // namespace espalier
