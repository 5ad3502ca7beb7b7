// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// BottomPane: what stands below the canvas, one tab a page: the whole tree at once, where the canvas shows
// its shape. A new page is one more BottomTab.
#pragma once

#include "ui/actions/action_row.h"
#include "ui/table/bottom_page.h"

#include <QTabBar>
#include <QWidget>

#include <vector>

class QStackedWidget;

namespace espalier {

/// One page of the pane, and the command that goes there.
struct BottomTab
{
    const char *id;      ///< of the command: "pane.table"
    const char *text;    ///< of the tab, in the context "Actions"
    const char *command; ///< of the command, in the context "Actions"
    QKeySequence key;
    BottomPage *page; ///< its focus proxy gets the cursor
};

class BottomPane final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the pages.
    explicit BottomPane(std::vector<BottomTab> tabs, QWidget *parent = nullptr);

    /// A row a tab, and the one that folds the pane.
    [[nodiscard]] std::vector<ActionRow> rows();
    /// Its name in settings; an unknown name is the first.
    void showTab(const QString &id);
    [[nodiscard]] QString tab() const;
    [[nodiscard]] BottomPage *page() const;
    [[nodiscard]] const std::vector<BottomTab> &tabs() const { return m_tabs; }

Q_SIGNALS:
    /// Somebody wants the pane there, with the cursor in it, or folded away.
    void openWanted();
    void foldToggled();
    void closeWanted();
    /// Another page shows.
    void pageShown();
    /// Esc: back to the canvas.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<BottomTab> m_tabs;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
};

} // namespace espalier
