// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NamesDialog: a short list of names to keep in order: F2 or a double click renames, Ctrl+Up and Ctrl+Down
// move, Delete removes. It says what is wanted and shows what it is told: each is a step of its own that can
// be undone, so it asks nothing and has no Cancel.
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace espalier {

class NamesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `emptiness` stands there while there are no names.
    NamesDialog(const QString &title, const QString &emptiness, QWidget *parent);

    /// Keeps the row where it was.
    void setNames(const QStringList &names);

Q_SIGNALS:
    void renamed(std::size_t row, const QString &name);
    void removed(std::size_t row);
    /// Before the row `before`; before none: last.
    void moved(std::size_t row, std::size_t before);
    /// Enter on a name.
    void chosen(std::size_t row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rename(QListWidgetItem *item);
    void move(int step);
    void remove();
    void showChoices();

    QStringList m_names;
    QListWidget *m_list;
    QLabel *m_emptiness;
    QPushButton *m_rename;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
};

} // namespace espalier
