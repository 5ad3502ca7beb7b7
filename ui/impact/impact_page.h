// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ImpactPage: what the canvas lights up, as a list in groups. Going through it chooses the node on the
// canvas, Enter goes there, Ctrl+C copies all of it as text. Shows what its source has, and asks for nothing.
#pragma once

#include "ui/impact/impact_report.h"
#include "ui/table/bottom_page.h"

#include <QTimer>

#include <functional>

class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace espalier {

class ImpactPage final : public BottomPage
{
    Q_OBJECT

public:
    /// `report` gives what is shown now, null where nothing is.
    explicit ImpactPage(std::function<const ImpactReport *()> report, QWidget *parent = nullptr);

    void setTree(const Tree *tree) override;
    [[nodiscard]] const Tree *tree() const override { return m_tree; }
    // The lines follow once the hands are still.
    void treeChanged(const Change &) override { follow(); }
    void dayChanged() override { follow(); }
    void setWritable(bool) override {}
    void choose(const Selection &) override {}
    /// Something else is shown.
    void fill();
    void copy() const;
    [[nodiscard]] QTreeWidget &list() { return *m_list; }

Q_SIGNALS:
    /// Enter or a double click: to the canvas.
    void left(const espalier::Selection &selection);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void addGroup(const ImpactGroup &group);
    /// What stands in a line; nothing in the head of a group.
    [[nodiscard]] Selection selectionOf(const QTreeWidgetItem *item) const;

    std::function<const ImpactReport *()> m_report;
    const Tree *m_tree = nullptr;
    std::vector<std::vector<NodeId>> m_lines; ///< by the number that items carry
    QTreeWidget *m_list;
    QLabel *m_title;
    QLabel *m_nothing;
    QToolButton *m_copy;
    QTimer m_fillLater;
    bool m_isFilling = false;
};

} // namespace espalier
