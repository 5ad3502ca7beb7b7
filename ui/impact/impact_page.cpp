// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/impact_page.h"

#include "core/render/theme.h"
#include "ui/panels/elided_label.h"
#include "ui/style/icons.h"
#include "ui/table/page_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeWidget>

namespace espalier {
namespace {

constexpr int lineRole = Qt::UserRole;
constexpr int placeWidth = 150;
constexpr int noteWidth = 260;
enum Column { Title, Place, Note, columns };

} // namespace

ImpactPage::ImpactPage(std::function<const ImpactReport *()> report, QWidget *parent)
    : BottomPage(parent), m_report(std::move(report)), m_list(new QTreeWidget), m_title(new ElidedLabel),
      m_nothing(emptinessIn(m_list)), m_copy(new QToolButton)
{
    m_list->setAccessibleName(tr("What is reached"));
    m_list->setObjectName(QStringLiteral("impactList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(columns);
    m_list->setUniformRowHeights(true);
    m_list->setIconSize({16, 16});
    m_list->setIndentation(14);
    m_list->setExpandsOnDoubleClick(false);
    m_list->installEventFilter(this);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->header()->resizeSection(Place, placeWidth);
    m_list->header()->resizeSection(Note, noteWidth);
    m_nothing->setText(tr("Choose a node and then View ▸ Show impact: all that it reaches is listed here. "
                          "For a person or a source, choose Show what hangs on this in the list beside the "
                          "canvas."));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setToolTip(tr("Copies the whole list as text"));
    m_copy->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_copy);
    layOut(this, paneBar(row), m_list);
    waitForStillHands(m_fillLater);
    connect(&m_fillLater, &QTimer::timeout, this, &ImpactPage::fill);
    connect(m_copy, &QToolButton::clicked, this, &ImpactPage::copy);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (const Selection chosen = selectionOf(item); !m_isFilling && !chosen.nodes.empty())
            Q_EMIT selectionChosen(chosen);
    });
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](const QTreeWidgetItem *item) {
        if (const Selection chosen = selectionOf(item); !chosen.nodes.empty())
            Q_EMIT left(chosen);
    });
    fill();
}

void ImpactPage::setTree(const Tree *tree)
{
    m_tree = tree;
    fill();
}

void ImpactPage::follow()
{
    if (m_tree)
        m_fillLater.start();
}

void ImpactPage::fill()
{
    m_fillLater.stop();
    const ImpactReport *report = m_tree ? m_report() : nullptr;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const NodeId before = selectionOf(m_list->currentItem()).current;
        m_list->clear();
        m_lines.clear();
        for (const ImpactGroup &group : report ? report->groups() : std::vector<ImpactGroup>())
            addGroup(group);
        m_list->expandAll();
        const auto same = std::ranges::find_if(m_lines, [&before](const std::vector<NodeId> &nodes) {
            return !nodes.empty() && nodes.front() == before;
        });
        if (same != m_lines.end()) {
            for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
                if ((*item)->data(Title, lineRole) == static_cast<int>(same - m_lines.begin())) {
                    m_list->setCurrentItem(*item);
                    break;
                }
            }
        }
    }
    m_title->setText(report ? report->title(report->name()) : tr("Impact"));
    m_nothing->setVisible(m_tree && !report);
    m_copy->setEnabled(report);
}

void ImpactPage::addGroup(const ImpactGroup &group)
{
    auto *head = new QTreeWidgetItem(m_list);
    const auto count = static_cast<int>(group.lines.size());
    head->setText(
        Title, tr("%1 (%2)", "a group, and how many are in it").arg(group.title, QLocale().toString(count)));
    head->setFirstColumnSpanned(true);
    head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    QFont bold = head->font(Title);
    bold.setWeight(QFont::DemiBold);
    head->setFont(Title, bold);
    std::vector<QTreeWidgetItem *> above{head}; // the last one of each depth
    for (const ImpactLine &line : group.lines) {
        above.resize(std::min(above.size(), static_cast<std::size_t>(line.depth) + 1));
        auto *item = new QTreeWidgetItem(above.back());
        item->setText(Title, line.text);
        item->setText(Place, line.place);
        item->setText(Note, line.note);
        item->setToolTip(Title, line.text);
        item->setToolTip(Note, line.note);
        QStringList spoken{line.text, line.place};
        if (line.status) {
            item->setIcon(Title, statusIcon(*line.status));
            spoken += statusWord(*line.status);
        }
        spoken += line.note;
        spoken.removeAll(QString());
        item->setData(Title, Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
        item->setForeground(Place, palette().brush(QPalette::PlaceholderText));
        item->setData(Title, lineRole, static_cast<int>(m_lines.size()));
        m_lines.push_back(line.nodes);
        above.push_back(item);
    }
}

Selection ImpactPage::selectionOf(const QTreeWidgetItem *item) const
{
    const QVariant number = item ? item->data(Title, lineRole) : QVariant();
    if (!number.isValid())
        return {};
    Selection selection;
    selection.nodes = m_lines[static_cast<std::size_t>(number.toInt())];
    if (!selection.nodes.empty())
        selection.current = selection.nodes.front();
    return selection;
}

void ImpactPage::copy() const
{
    if (const ImpactReport *report = m_tree ? m_report() : nullptr)
        QApplication::clipboard()->setText(report->text());
}

bool ImpactPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return BottomPage::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isCopy = key->matches(QKeySequence::Copy);
    if (event->type() == QEvent::ShortcutOverride) {
        if (isCopy)
            event->accept(); // of the list, not of the tree
        return isCopy;
    }
    if (isCopy) {
        copy();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (const Selection chosen = selectionOf(m_list->currentItem()); !chosen.nodes.empty()) {
            Q_EMIT left(chosen);
            return true;
        }
    }
    return BottomPage::eventFilter(watched, event);
}

} // namespace espalier
