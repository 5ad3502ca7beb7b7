// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ColumnPicker: the list of all columns, searched by typing, ticked to show.
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace espalier {

class ColumnPicker final : public QFrame
{
    Q_OBJECT

public:
    /// Deletes itself when it is left.
    ColumnPicker(const std::vector<int> &shown, QWidget *parent);

    /// Opens with its upper right corner here.
    void openAt(const QPoint &globalPosition);

Q_SIGNALS:
    void toggled(int column, bool shown);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void narrow(const QString &words);

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace espalier
