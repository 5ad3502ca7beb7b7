// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/bottom_pane.h"

#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

BottomPane::BottomPane(std::vector<BottomTab> tabs, QWidget *parent)
    : QWidget(parent), m_tabs(std::move(tabs)), m_bar(new QTabBar), m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("bottomPane"));
    setAttribute(Qt::WA_StyledBackground);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(false); // where there is little room all give way a little
    m_bar->setAccessibleName(tr("Below the canvas"));
    for (const BottomTab &tab : m_tabs) {
        const int index = m_bar->addTab(QCoreApplication::translate("Actions", tab.text));
        m_bar->setTabToolTip(index, QStringLiteral("%1 (%2)").arg(
                                        m_bar->tabText(index), tab.key.toString(QKeySequence::NativeText)));
        m_pages->addWidget(tab.page);
    }
    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Fold this pane away"));
    close->setAccessibleName(close->toolTip());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(6, 0, 6, 0);
    head->addWidget(m_bar, 1);
    head->addWidget(close);
    auto *rule = new QWidget;
    rule->setObjectName(QStringLiteral("tabRule"));
    rule->setAttribute(Qt::WA_StyledBackground);
    rule->setFixedHeight(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(rule);
    column->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT pageShown();
    });
    connect(close, &QToolButton::clicked, this, &BottomPane::closeWanted);
}

std::vector<ActionRow> BottomPane::rows()
{
    using Keys = QList<QKeySequence>;
    std::vector<ActionRow> rows{
        {"view.bottom", QT_TRANSLATE_NOOP("Actions", "Pane below the canvas"),
         QT_TRANSLATE_NOOP("Actions",
                           "Show or fold away table, matrix, what if, checks, impact, values and playbook"),
         "panel-bottom", Menu::View, 5, Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
         KeyReach::Window, OpenTree, [this] { Q_EMIT foldToggled(); }, true}};
    for (const BottomTab &tab : m_tabs)
        rows.push_back({tab.id, tab.command, "", "", Menu::None, 0, Keys{tab.key}, KeyReach::Window, OpenTree,
                        [this, id = QString::fromLatin1(tab.id)] {
                            showTab(id);
                            Q_EMIT openWanted();
                        }});
    return rows;
}

void BottomPane::showTab(const QString &id)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        if (QLatin1String(m_tabs[i].id) == id)
            m_bar->setCurrentIndex(static_cast<int>(i));
    }
}

QString BottomPane::tab() const
{
    return QLatin1String(m_tabs[static_cast<std::size_t>(m_bar->currentIndex())].id);
}

BottomPage *BottomPane::page() const
{
    return m_tabs[static_cast<std::size_t>(m_bar->currentIndex())].page;
}

void BottomPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace espalier
