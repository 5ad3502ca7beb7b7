// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// KeysPage: every action with its keys, to be looked up and changed. Works on a copy: what was chosen is
// keys(). What the rules refuse is said, and changes nothing.
#pragma once

#include "ui/actions/actions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace espalier {

class KeyCatcher;

class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    /// `actions` outlives the page.
    explicit KeysPage(const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] const KeyTable &keys() const { return m_keys; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class How { Instead, Beside };

    void fillList();
    void showKeys();
    void filter(const QString &words);
    /// The row of the catalogue that is chosen.
    [[nodiscard]] std::optional<std::size_t> chosen() const;
    void ask(How how);
    void take(const QKeySequence &key);
    void giveKeys(const KeyList &keys);
    void giveBack();
    void giveAllBack();
    void readFile();
    void writeFile();
    void say(const QString &sentence, bool isWrong = false);
    void updateButtons();

    const Actions &m_actions;
    KeyTable m_keys;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    KeyCatcher *m_catcher;
    QLabel *m_said;
    QPushButton *m_set;
    QPushButton *m_add;
    QPushButton *m_none;
    QPushButton *m_reset;
    std::vector<QTreeWidgetItem *> m_items; ///< by row
    How m_how = How::Instead;
};

} // namespace espalier
