// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/filter_list.h"

#include "core/render/card_content.h"
#include "ui/panels/words.h"
#include "ui/style/icons.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <functional>

namespace espalier {
namespace {

constexpr int choiceRole = Qt::UserRole + 1;
constexpr int countRole = Qt::UserRole + 2;
constexpr int headHeight = 32; // pixels

template <class Record>
std::vector<const Record *> inOrder(const Tree &tree)
{
    std::vector<const Record *> records;
    for (const Record &record : tree.all<Record>())
        records.push_back(&record);
    std::ranges::sort(records, [](const Record *a, const Record *b) {
        return std::tie(a->rank, a->id) < std::tie(b->rank, b->id);
    });
    return records;
}

/// The editor of a name: the whole name, where the list may show a short one.
class NameDelegate final : public QStyledItemDelegate
{
public:
    NameDelegate(FilterList &list, std::function<void(const QModelIndex &, const QString &)> take)
        : QStyledItemDelegate(&list), m_take(std::move(take))
    {
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *line = static_cast<QLineEdit *>(editor);
        line->setText(index.data(Qt::ToolTipRole).toString());
        line->setAccessibleName(FilterList::tr("Name"));
        line->selectAll();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        m_take(index, static_cast<QLineEdit *>(editor)->text().simplified());
    }

private:
    std::function<void(const QModelIndex &, const QString &)> m_take;
};

} // namespace

FilterList::FilterList(QWidget *parent) : QTreeView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setObjectName(QStringLiteral("filters"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setIconSize({20, 20});
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(DragDrop);
    setDragDropOverwriteMode(true); // onto a row, not between rows
    setItemDelegateForColumn(
        0, new NameDelegate(*this, [this](const QModelIndex &index, const QString &name) {
            const FilterChoice *choice = choiceAt(index);
            if (choice && !name.isEmpty() && name != index.data(Qt::ToolTipRole).toString())
                Q_EMIT renamed(*choice, name);
        }));
    setAccessibleName(tr("People, channels and sources: choose one to show only its nodes"));
    m_model->setColumnCount(2);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    connect(this, &QTreeView::clicked, this, &FilterList::choose);
    connect(this, &QTreeView::activated, this, &FilterList::choose);
}

void FilterList::show(const Tree &tree, const Derived &derived)
{
    if (state() == EditingState)
        return; // a name is being typed; the change that follows shows the rest
    m_choices.clear();
    m_model->removeRows(0, m_model->rowCount());
    std::vector<int> people(tree.all<Person>().slotCount());
    std::vector<int> channels(tree.all<Channel>().slotCount());
    std::vector<int> sources(tree.all<Source>().slotCount());
    const auto count = [](std::vector<int> &counts, Slot slot) {
        if (slot != noSlot)
            ++counts[slot];
    };
    for (auto node = tree.nodes().begin(); node != tree.nodes().end(); ++node) {
        count(people, tree.all<Person>().slotOf(derived.ownerOf(tree, node.slot())));
        count(sources, tree.all<Source>().slotOf(derived.sourceOf(tree, node.slot())));
        for (const ChannelId &channel : derived.channelsOf(tree, node.slot()))
            count(channels, tree.all<Channel>().slotOf(channel));
    }
    const auto addGroup = [&]<class Record>(const QString &title, const std::vector<int> &counts,
                                            bool withAvatar, Id<Record> FilterChoice::*member) {
        std::vector<const Record *> records = inOrder<Record>(tree);
        std::erase_if(records, [](const Record *record) { return nameOfRecord(*record).isEmpty(); });
        if (records.empty())
            return;
        const auto nodesOf = [&](const Record *record) {
            return counts[tree.all<Record>().slotOf(record->id)];
        };
        std::ranges::stable_partition(records, [&](const Record *record) { return nodesOf(record) > 0; });
        auto *head = new QStandardItem(title);
        head->setFlags(Qt::ItemIsEnabled);
        QFont font = head->font();
        font.setWeight(QFont::DemiBold);
        head->setFont(font);
        head->setForeground(palette().brush(QPalette::PlaceholderText));
        head->setSizeHint(QSize(0, headHeight));
        auto *headEnd = new QStandardItem;
        headEnd->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow({head, headEnd});
        for (const Record *record : records) {
            const int nodes = nodesOf(record);
            const QString name = nameOfRecord(*record);
            auto *item = new QStandardItem(withAvatar ? shortName(name) : name);
            if (withAvatar)
                item->setIcon(avatar(initialsOf(name)));
            else if (record->color)
                item->setIcon(swatch(*record->color));
            if (nodes == 0)
                item->setForeground(palette().brush(QPalette::PlaceholderText));
            item->setToolTip(name);
            item->setData(nodes, countRole);
            item->setData((nodes == 1 ? tr("%1, 1 node") : tr("%1, %n nodes", nullptr, nodes)).arg(name),
                          Qt::AccessibleTextRole);
            item->setData(static_cast<int>(m_choices.size()), choiceRole);
            FilterChoice choice;
            choice.*member = record->id;
            m_choices.push_back(choice);
            auto *number = new QStandardItem(QLocale().toString(nodes));
            number->setData(item->data(Qt::AccessibleTextRole), Qt::AccessibleTextRole);
            number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            number->setForeground(palette().brush(QPalette::PlaceholderText));
            m_model->appendRow({item, number});
        }
    };
    addGroup(tr("People"), people, true, &FilterChoice::owner);
    addGroup(tr("Channels"), channels, false, &FilterChoice::channel);
    addGroup(tr("Sources"), sources, false, &FilterChoice::source);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    markChoice();
}

void FilterList::setChoice(const FilterChoice &choice)
{
    m_choice = choice;
    markChoice();
}

void FilterList::markChoice()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant number = m_model->item(row)->data(choiceRole);
        if (number.isValid() && m_choices[static_cast<std::size_t>(number.toInt())] == m_choice) {
            selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect |
                                                                          QItemSelectionModel::Rows);
            return;
        }
    }
    clearSelection();
}

void FilterList::choose(const QModelIndex &index)
{
    const QVariant number = index.siblingAtColumn(0).data(choiceRole);
    if (!number.isValid())
        return;
    const FilterChoice &clicked = m_choices[static_cast<std::size_t>(number.toInt())];
    if (index.siblingAtColumn(0).data(countRole).toInt() == 0 && clicked != m_choice)
        return; // to be renamed or merged; to show only its nodes would show nothing
    m_choice = clicked == m_choice ? FilterChoice() : clicked;
    markChoice();
    Q_EMIT chosen(m_choice);
}

const FilterChoice *FilterList::choiceAt(const QModelIndex &index) const
{
    const QVariant number = index.siblingAtColumn(0).data(choiceRole);
    return number.isValid() ? &m_choices[static_cast<std::size_t>(number.toInt())] : nullptr;
}

void FilterList::setWritable(bool writable)
{
    m_writable = writable;
    setDragEnabled(writable);
    setAcceptDrops(writable);
}

void FilterList::rename(const FilterChoice &choice)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (const FilterChoice *here = choiceAt(index); here && *here == choice && m_writable)
            edit(index);
    }
}

bool FilterList::event(QEvent *event)
{
    // These keys mean something else in the window; while the list has the focus they are its own.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F2 || key == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void FilterList::keyPressEvent(QKeyEvent *event)
{
    const FilterChoice *choice = choiceAt(currentIndex());
    if (choice && m_writable && event->key() == Qt::Key_F2)
        edit(currentIndex().siblingAtColumn(0));
    else if (choice && m_writable && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(FilterChoice(*choice));
    else
        QTreeView::keyPressEvent(event);
}

void FilterList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (const FilterChoice *choice = choiceAt(index))
        Q_EMIT menuRequested(FilterChoice(*choice),
                             byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                                   : event->globalPos());
}

const FilterChoice *FilterList::dropTarget(const QDropEvent &event) const
{
    const FilterChoice *from = event.source() == this ? choiceAt(currentIndex()) : nullptr;
    const FilterChoice *into = choiceAt(indexAt(event.position().toPoint()));
    const bool sameKind = from && into && *from != *into && from->owner.isNull() == into->owner.isNull() &&
                          from->channel.isNull() == into->channel.isNull();
    return sameKind && m_writable ? into : nullptr;
}

void FilterList::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    if (dropTarget(*event)) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void FilterList::dropEvent(QDropEvent *event)
{
    if (const FilterChoice *into = dropTarget(*event)) {
        const FilterChoice from = *choiceAt(currentIndex());
        const FilterChoice other = *into;
        event->setDropAction(Qt::IgnoreAction); // the tree changes, not the rows
        event->accept();
        Q_EMIT mergeRequested(from, other);
    }
    markChoice();
}

void FilterList::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
        tr("Owners, channels and sources stand here once nodes have them.\n\nType @Name or #channel "
           "behind a title, or fill in Owner and Data source in the inspector."));
}

} // namespace espalier
