// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CommandSearch: one box for nodes, people, actions and settings, found by letters in their order. Enter does
// or goes to the best one; Esc closes.
#pragma once

#include "ui/actions/actions.h"

#include "core/model/tree.h"

#include <QDialog>
#include <QIcon>

class QLineEdit;
class QListWidget;

namespace espalier {

/// One thing that can be found.
struct SearchEntry
{
    QString text;
    QString note; ///< what it is, or its keys; shown quietly at the right
    QIcon icon;
    std::function<void()> run;
    bool enabled = true;
};

class CommandSearch final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandSearch(std::vector<SearchEntry> entries, QWidget *parent);

    static constexpr int shownMost = 50;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void runCurrent();

    std::vector<SearchEntry> m_entries;
    QLineEdit *m_line;
    QListWidget *m_list;
};

/// All rows of the catalogue.
[[nodiscard]] std::vector<SearchEntry> entriesOf(const Actions &actions);
/// All nodes; `go` is called with the one chosen.
[[nodiscard]] std::vector<SearchEntry> nodeEntries(const Tree &tree, const std::function<void(NodeId)> &go);
[[nodiscard]] std::vector<SearchEntry> personEntries(const Tree &tree,
                                                     const std::function<void(PersonId)> &go);

} // namespace espalier
