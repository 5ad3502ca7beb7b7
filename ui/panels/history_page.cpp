// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/history_page.h"

#include "core/compare/describe.h"

#include <QHeaderView>

#include <algorithm>

namespace espalier {
namespace {

/// The part of a change that is about one node.
Change partAbout(const Change &change, const NodeId &node)
{
    Change part;
    std::ranges::copy_if(change.nodes, std::back_inserter(part.nodes),
                         [&](const Delta<Node> &delta) { return delta.record().id == node; });
    std::ranges::copy_if(change.links, std::back_inserter(part.links),
                         [&](const Delta<Link> &delta) { return delta.record().child == node; });
    std::ranges::copy_if(change.observations, std::back_inserter(part.observations),
                         [&](const Delta<Observation> &delta) { return delta.record().node == node; });
    return part;
}

QString said(VerbId verb, const QString &what)
{
    if (what.isEmpty() || (verb != VerbId::Undo && verb != VerbId::Redo))
        return what;
    return (verb == VerbId::Undo ? HistoryPage::tr("Undo: %1") : HistoryPage::tr("Redo: %1")).arg(what);
}

} // namespace

QString whatHappened(const Step &step, const NodeId &node, const Tree &tree)
{
    return said(step.verb, headline(partAbout(step.change, node), tree));
}

QString whatHappened(const Step &step, const Tree &tree)
{
    return said(step.verb, headline(step.change, tree));
}

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent), m_list(new QTreeWidget),
      m_none(new QLabel(tr("Nothing has been changed here since the file was opened.")))
{
    m_none->setObjectName(QStringLiteral("quiet"));
    m_none->setWordWrap(true);
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Who")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("History"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addStretch();
}

void HistoryPage::addStep(const Step &step, bool joins)
{
    if (!joins || m_steps.empty()) {
        m_steps.push_back(step);
        return;
    }
    m_steps.back().change = compose(m_steps.back().change, step.change);
    m_steps.back().when = step.when;
    if (m_steps.back().change.isEmpty())
        m_steps.pop_back(); // typed and taken back
}

void HistoryPage::forget()
{
    m_steps.clear();
}

void HistoryPage::show(const Shown &shown)
{
    m_list->clear();
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        const QString what = shown.nodes.empty() ? whatHappened(*step, shown.tree)
                                                 : whatHappened(*step, shown.nodes.front(), shown.tree);
        if (what.isEmpty())
            continue;
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(0, QLocale().toString(step->when.toLocalTime().time(), QLocale::ShortFormat));
        row->setText(1, what);
        row->setToolTip(1, what);
        row->setText(2, step->who);
    }
    const bool any = m_list->topLevelItemCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
}

} // namespace espalier
