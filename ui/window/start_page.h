// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// StartPage: what stands where a tree will be: four doors into one, and the files opened lately.
#pragma once

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace espalier {

class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Absolute paths; those that are gone are shown quietly.
    void setRecentFiles(const QStringList &paths);
    /// Offers the way back to a tree that is open behind the page; empty: none is.
    void setOpenTree(const QString &name);

Q_SIGNALS:
    void templateWanted();
    void exerciseWanted();
    void pasteWanted();
    void exampleWanted();
    void fileChosen(const QString &path);
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *m_back;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace espalier
