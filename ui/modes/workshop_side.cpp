// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/modes/workshop_side.h"

#include "core/rules/workshop.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {
namespace {

constexpr int nodeRole = Qt::UserRole;
constexpr int dotsRole = Qt::UserRole + 1;
constexpr int noteRole = Qt::UserRole + 2;
constexpr int questionRole = Qt::UserRole + 3;
constexpr int sideWidth = 290;
constexpr int mostDots = 9; // drawn; more are a number
constexpr int dotStep = 10;
constexpr int inset = 10;
constexpr std::size_t mostRows = 500; // of a list that people read

/// The text in as many lines as it takes, its dots at the right; a quiet note below. A box that can be ticked
/// stands at the left.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        bare.text.clear();
        bare.widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);
        const int dots = index.data(dotsRole).toInt();
        QRect room = option.rect.adjusted(inset, 4, -inset, -4);
        room.setLeft(room.left() + boxWidth(option, index));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const int middle = room.top() + option.fontMetrics.height() / 2;
        const int firstDot = room.right() - std::min(dots, mostDots) * dotStep + dotStep / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Link));
        for (int i = 0; i < std::min(dots, mostDots); ++i)
            painter->drawEllipse(QPointF(firstDot + i * dotStep, middle), 3.6, 3.6);
        room.setRight(room.right() - dotsWidth(dots));
        painter->setPen(option.palette.color(QPalette::Text));
        QRect used;
        painter->drawText(room, Qt::TextWordWrap, index.data().toString(), &used);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        room.setTop(used.bottom() + 1);
        painter->drawText(room, Qt::TextWordWrap, index.data(noteRole).toString());
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
        const int width = std::max(80, (view ? view->viewport()->width() : sideWidth) - 2 * inset -
                                           boxWidth(option, index) - dotsWidth(index.data(dotsRole).toInt()));
        const auto heightOf = [&](const QString &text) {
            return text.isEmpty()
                       ? 0
                       : option.fontMetrics.boundingRect(0, 0, width, 1000, Qt::TextWordWrap, text).height();
        };
        return {80, heightOf(index.data().toString()) + heightOf(index.data(noteRole).toString()) + 10};
    }

private:
    static int boxWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        if (!index.data(Qt::CheckStateRole).isValid())
            return 0;
        return option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget) + 8;
    }
    static int dotsWidth(int dots) { return dots == 0 ? 0 : std::min(dots, mostDots) * dotStep + 6; }
};

} // namespace

WorkshopSide::WorkshopSide(QWidget *parent) : QWidget(parent), m_parts(new QSplitter(Qt::Vertical))
{
    setObjectName(QStringLiteral("workshopSide"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(sideWidth);
    m_parts->setHandleWidth(1);
    m_parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // the line at the left
    column->addWidget(m_parts);
    m_shortlist = addList(tr("Shortlist"), tr("Switch on Dots, select a card, press 1 to 9."));
    m_questions = addList(tr("Open questions"),
                          tr("None is open. Insert ▸ Open question asks one about the selected card."));
    connect(m_questions, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (item->checkState() == Qt::Checked)
            Q_EMIT questionSettled(item->data(nodeRole).value<NodeId>(),
                                   item->data(questionRole).value<Id<Remark>>(), item->text());
    });
}

QListWidget *WorkshopSide::addList(const QString &title, const QString &none)
{
    auto *list = new QListWidget;
    list->setAccessibleName(title);
    list->setItemDelegate(new LineDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    connect(list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT nodeChosen(item->data(nodeRole).value<NodeId>()); });
    connect(list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT nodeChosen(item->data(nodeRole).value<NodeId>()); });
    auto *label = new QLabel(title);
    label->setObjectName(QStringLiteral("panelTitle"));
    label->setContentsMargins(inset, 12, inset, 4);
    auto *empty = new QLabel(none);
    empty->setObjectName(QStringLiteral("quiet"));
    empty->setWordWrap(true);
    empty->setContentsMargins(inset, 0, inset, 8);
    empty->setAlignment(Qt::AlignTop);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(empty, 1);
    column->addWidget(list, 1);
    m_parts->addWidget(part);
    return list;
}

void WorkshopSide::addPanel(QWidget *panel)
{
    m_parts->addWidget(panel);
}

void WorkshopSide::showOutcome(const Tree &tree)
{
    const WorkshopOutcome outcome = workshopOutcome(tree);
    const auto refill = [](QListWidget *list, std::size_t count, const auto &add) {
        const QVariant chosen = list->currentItem() ? list->currentItem()->data(nodeRole) : QVariant();
        list->clear();
        for (std::size_t i = 0; i < std::min(count, mostRows); ++i) {
            QListWidgetItem *item = add(i);
            list->addItem(item);
            if (chosen.isValid() && item->data(nodeRole).value<NodeId>() == chosen.value<NodeId>())
                list->setCurrentItem(item);
        }
        list->setVisible(count > 0);
        list->parentWidget()->findChild<QLabel *>(QStringLiteral("quiet"))->setVisible(count == 0);
    };
    refill(m_shortlist, outcome.shortlist.size(), [&](std::size_t i) {
        const Node &node = *tree.nodes().at(outcome.shortlist[i]);
        const QString dots = node.votes == 1 ? tr("1 dot") : tr("%n dots", nullptr, node.votes);
        auto *item = new QListWidgetItem(node.title);
        item->setData(nodeRole, QVariant::fromValue(node.id));
        item->setData(dotsRole, node.votes);
        if (node.votes > mostDots)
            item->setData(noteRole, dots);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(node.title, dots));
        return item;
    });
    refill(m_questions, outcome.questions.size(), [&](std::size_t i) {
        const Node &node = *tree.nodes().at(outcome.questions[i].node);
        const Remark &remark = node.questions[outcome.questions[i].index];
        auto *item = new QListWidgetItem(remark.text);
        item->setData(nodeRole, QVariant::fromValue(node.id));
        item->setData(noteRole, node.title);
        item->setData(questionRole, QVariant::fromValue(remark.id));
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(tr("Tick it, or press Space, when it is settled"));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(remark.text, node.title));
        return item;
    });
}

void WorkshopSide::focusShortlist()
{
    QListWidget *list = m_shortlist->isVisible() ? m_shortlist : m_questions;
    if (!list->currentItem())
        list->setCurrentRow(0);
    list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace espalier
