// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/crumbs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace espalier {
namespace {

constexpr int longestTitle = 220; // pixels

QToolButton *link(const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("link"));
    button->setText(text);
    return button;
}

} // namespace

Crumbs::Crumbs(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_row->setContentsMargins(8, 3, 8, 3);
    hide();
}

void Crumbs::show(const Tree &tree, const std::vector<NodeId> &path)
{
    clear();
    if (!path.empty()) {
        addStep(tr("Whole tree"), NodeId());
        for (const NodeId &node : path) {
            if (const Node *record = tree.find(node)) {
                m_row->addWidget(new QLabel(QStringLiteral("›")));
                addStep(record->title, node);
            }
        }
    }
    m_row->addStretch(1);
    setVisible(!path.empty());
}

void Crumbs::addStep(const QString &text, const NodeId &node)
{
    QToolButton *button = link(fontMetrics().elidedText(text, Qt::ElideRight, longestTitle));
    button->setAccessibleName(tr("Show the branch %1").arg(text));
    connect(button, &QToolButton::clicked, this, [this, node] { Q_EMIT branchWanted(node); });
    m_row->addWidget(button);
}

void Crumbs::clear()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
}

} // namespace espalier
