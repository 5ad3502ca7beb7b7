// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/command_search.h"

#include "core/render/card_content.h"
#include "core/render/colour.h"
#include "ui/actions/fuzzy.h"
#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {
namespace {

constexpr int noteRole = Qt::UserRole + 1;
constexpr int entryRole = Qt::UserRole + 2;
constexpr int popupWidth = 600;
constexpr int rowsShown = 10;
constexpr int rowHeight = 32; // pixels at the usual font size, and more with a larger font

/// The text at the left, the note at the right.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString note = index.data(noteRole).toString();
        const int room = option.fontMetrics.horizontalAdvance(note) + 24;
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(option.rect.width() - room, 0, -10, 0),
                          Qt::AlignRight | Qt::AlignVCenter, note);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {80, std::max(rowHeight, QStyledItemDelegate::sizeHint(option, index).height())};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int room = option->fontMetrics.horizontalAdvance(index.data(noteRole).toString()) + 60;
        option->text =
            option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - room);
    }
};

} // namespace

CommandSearch::CommandSearch(std::vector<SearchEntry> entries, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_entries(std::move(entries)),
      m_line(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("searchPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command search"));
    m_line->setPlaceholderText(tr("Find a metric, owner, action…"));
    m_line->setAccessibleName(tr("Find a metric, owner or action"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_list);
    m_list->setFixedWidth(popupWidth);
    connect(m_line, &QLineEdit::textChanged, this, &CommandSearch::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandSearch::runCurrent);
    search({});
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - popupWidth) / 2, 70)));
}

void CommandSearch::search(const QString &typed)
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (const std::optional<int> score = fuzzyScore(typed, m_entries[i].text))
            found.emplace_back(-*score, i);
    }
    const std::size_t shown = std::min<std::size_t>(found.size(), shownMost);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end());
    m_list->clear();
    for (std::size_t i = 0; i < shown; ++i) {
        const SearchEntry &entry = m_entries[found[i].second];
        auto *item = new QListWidgetItem(entry.icon, entry.text, m_list);
        item->setData(noteRole, entry.note);
        item->setData(entryRole, static_cast<int>(found[i].second));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(entry.text, entry.note));
        if (!entry.enabled)
            item->setFlags(Qt::NoItemFlags);
    }
    if (shown == 0)
        (new QListWidgetItem(tr("Nothing is called that: try a part of the word."), m_list))
            ->setFlags(Qt::NoItemFlags);
    for (int row = 0; row < m_list->count() && m_list->currentRow() < 0; ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled)
            m_list->setCurrentRow(row);
    }
    // Whole rows, and no more than there are: a cut one and a hole look like mistakes.
    m_list->ensurePolished(); // by the style that it will be shown in
    m_list->doItemsLayout();
    m_list->setFixedHeight(std::min(rowsShown, m_list->count()) *
                               m_list->visualItemRect(m_list->item(0)).height() +
                           2 * m_list->frameWidth());
    layout()->activate();
    resize(popupWidth, layout()->sizeHint().height());
}

void CommandSearch::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const std::function<void()> run = m_entries[static_cast<std::size_t>(item->data(entryRole).toInt())].run;
    close();
    run();
}

bool CommandSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QCoreApplication::sendEvent(m_list, key);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

std::vector<SearchEntry> entriesOf(const Actions &actions)
{
    std::vector<SearchEntry> entries;
    for (std::size_t i = 0; i < actions.rows().size(); ++i) {
        QAction *action = actions.at(i);
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        entries.push_back({text, action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                           [action] { action->trigger(); }, action->isEnabled()});
    }
    return entries;
}

std::vector<SearchEntry> nodeEntries(const Tree &tree, const std::function<void(NodeId)> &go)
{
    std::vector<SearchEntry> entries;
    for (const Node &node : tree.nodes()) {
        const Tier *tier = tree.find(node.tier);
        const QString text =
            node.code.isEmpty() ? node.title : QStringLiteral("%1  %2").arg(node.title, node.code);
        entries.push_back({text, tier ? tier->name : QString(), tier ? swatch(toColor(tier->color)) : QIcon(),
                           [go, id = node.id] { go(id); }});
    }
    return entries;
}

std::vector<SearchEntry> personEntries(const Tree &tree, const std::function<void(PersonId)> &go)
{
    std::vector<SearchEntry> entries;
    for (const Person &person : tree.all<Person>())
        entries.push_back({person.name, QCoreApplication::translate("CommandSearch", "show only theirs"),
                           avatar(initialsOf(person.name)), [go, id = person.id] { go(id); }});
    return entries;
}

} // namespace espalier
