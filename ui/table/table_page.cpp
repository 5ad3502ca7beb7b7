// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/table_page.h"

#include "ui/style/icons.h"
#include "ui/table/column_picker.h"
#include "ui/table/page_parts.h"
#include "ui/table/table_header.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {
namespace {

constexpr qsizetype mostReported = 3;
constexpr int usualWidth = 120;
constexpr int titleWidth = 240;
constexpr int codeWidth = 64;
constexpr int belowFilters = 40; // they stand in the head of the table

int widthOf(std::string_view key)
{
    return key == "title" || key == "parents" ? titleWidth : key == "code" ? codeWidth : usualWidth;
}

} // namespace

TablePage::TablePage(std::function<const Derived &()> derived, IdSource &ids, Settings &settings,
                     QWidget *parent)
    : BottomPage(parent), m_settings(settings), m_model(new NodeTableModel(std::move(derived), this)),
      m_view(new NodeTableView(*m_model, ids)), m_header(new TableHeader), m_search(new QLineEdit),
      m_columnFilters(new QToolButton), m_branchOnly(new QToolButton), m_columns(new QToolButton),
      m_count(new QLabel), m_report(new QWidget), m_reportText(new QLabel),
      m_nothing(emptinessIn(m_view, belowFilters))
{
    m_view->setHorizontalHeader(m_header);
    m_reportText->setWordWrap(true);
    m_reportText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close what is said about the cells"));
    connect(close, &QToolButton::clicked, m_report, &QWidget::hide);
    m_report->setObjectName(QStringLiteral("banner"));
    m_report->setAttribute(Qt::WA_StyledBackground);
    auto *said = new QHBoxLayout(m_report);
    said->setContentsMargins(10, 4, 6, 4);
    said->addWidget(m_reportText, 1);
    said->addWidget(close, 0, Qt::AlignTop);
    m_report->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_report);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    restoreColumns();

    for (QTimer *timer : {&m_narrowLater, &m_orderLater})
        waitForStillHands(*timer);
    connect(&m_narrowLater, &QTimer::timeout, this, &TablePage::narrow);
    connect(&m_orderLater, &QTimer::timeout, this, &TablePage::settleOrder);
    connect(m_model, &NodeTableModel::orderStale, &m_orderLater, qOverload<>(&QTimer::start));
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (m_model->isOrderStale())
            m_orderLater.start();
    });
    connect(m_search, &QLineEdit::textChanged, &m_narrowLater, qOverload<>(&QTimer::start));
    connect(m_header, &TableHeader::filtersChanged, &m_narrowLater, qOverload<>(&QTimer::start));
    connect(m_header, &TableHeader::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_header, &QHeaderView::sortIndicatorChanged, m_model, &NodeTableModel::sortBy);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { pickColumns(m_header->mapToGlobal(at)); });
    connect(m_columnFilters, &QToolButton::toggled, this, [this](bool on) {
        m_header->setFiltersShown(on);
        if (on)
            m_header->focusFilter(m_view->currentIndex().column());
    });
    connect(m_branchOnly, &QToolButton::toggled, this, &TablePage::narrowToBranch);
    connect(m_columns, &QToolButton::clicked, this,
            [this] { pickColumns(m_columns->mapToGlobal(m_columns->rect().bottomRight())); });
    connect(m_view, &NodeTableView::selectionChosen, this, [this](const Selection &selection) {
        m_chosen = selection;
        m_branchOnly->setEnabled(m_branchOnly->isChecked() || !m_chosen.current.isNull());
        Q_EMIT selectionChosen(selection);
    });
    connect(m_view, &NodeTableView::changeRequested, this, &TablePage::changeRequested);
    connect(m_view, &NodeTableView::detailsWanted, this, &TablePage::detailsWanted);
    connect(m_view, &NodeTableView::edited, this, &TablePage::report);
    connect(m_view, &NodeTableView::menuRequested, this, &TablePage::showMenu);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &TablePage::showCount);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TablePage::showCount);
}

QWidget *TablePage::makeBar()
{
    m_search->setPlaceholderText(tr("Filter all columns"));
    m_search->setAccessibleName(tr("Filter all columns"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    m_columnFilters->setIcon(icon(QStringLiteral("filter")));
    m_columnFilters->setText(tr("By column"));
    m_columnFilters->setToolTip(tr("Filter by single columns"));
    m_branchOnly->setIcon(icon(QStringLiteral("focus")));
    m_branchOnly->setText(tr("Branch only"));
    m_branchOnly->setToolTip(tr("Only the selected node and what is under it"));
    m_branchOnly->setEnabled(false);
    m_columns->setIcon(icon(QStringLiteral("columns")));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns; drag their names into another order"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    for (QToolButton *button : {m_columnFilters, m_branchOnly, m_columns}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(button != m_columns);
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
        row->addWidget(button);
    }
    row->addStretch(1);
    m_count->setObjectName(QStringLiteral("quiet"));
    row->addWidget(m_count);
    return paneBar(row);
}

void TablePage::restoreColumns()
{
    std::vector<TableColumnPlace> places = m_settings.tableColumns();
    std::erase_if(places, [](const TableColumnPlace &place) {
        return tableColumn(place.key.toStdString()) < 0; // of another version
    });
    if (places.empty()) {
        for (const std::string_view key : usualColumns())
            places.push_back(
                {QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())), widthOf(key)});
    }
    for (int column = 0; column < m_header->count(); ++column)
        m_header->setSectionHidden(column, true);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const int column = tableColumn(places[i].key.toStdString());
        m_header->setSectionHidden(column, false);
        m_header->resizeSection(column, places[i].width);
        m_header->moveSection(m_header->visualIndex(column), static_cast<int>(i));
    }
}

void TablePage::leave()
{
    flush();
    keepColumns();
}

void TablePage::keepColumns()
{
    std::vector<TableColumnPlace> places;
    for (const int column : m_view->shownColumns())
        places.push_back({QLatin1String(tableColumns()[static_cast<std::size_t>(column)].key),
                          m_header->sectionSize(column)});
    m_settings.setTableColumns(places);
}

void TablePage::showColumn(int column, bool shown)
{
    if (!shown && m_view->shownColumns().size() == 1)
        return; // a table without columns has no header to bring them back
    m_header->setSectionHidden(column, !shown);
    if (shown) {
        m_header->resizeSection(column, widthOf(tableColumns()[static_cast<std::size_t>(column)].key));
        m_header->moveSection(m_header->visualIndex(column),
                              static_cast<int>(m_view->shownColumns().size()) - 1);
        m_view->scrollTo(m_model->index(std::max(m_view->currentIndex().row(), 0), column));
    }
    m_narrowLater.start();
    keepColumns();
}

void TablePage::pickColumns(const QPoint &at)
{
    auto *picker = new ColumnPicker(m_view->shownColumns(), this);
    connect(picker, &ColumnPicker::toggled, this, &TablePage::showColumn);
    picker->openAt(at);
}

void TablePage::showMenu(const QPoint &at)
{
    QMenu menu(this);
    const auto add = [&](const QString &text, const QKeySequence &key, bool enabled, auto run) {
        QAction *action = menu.addAction(text, m_view, run);
        action->setShortcut(key);
        action->setEnabled(enabled);
    };
    const bool writable = m_model->isWritable();
    add(tr("Cut"), QKeySequence(Qt::CTRL | Qt::Key_X), writable, &NodeTableView::cut);
    add(tr("Copy"), QKeySequence(Qt::CTRL | Qt::Key_C), true, &NodeTableView::copy);
    add(tr("Paste"), QKeySequence(Qt::CTRL | Qt::Key_V), writable, &NodeTableView::paste);
    add(tr("Clear"), Qt::Key_Delete, writable, &NodeTableView::clear);
    menu.addSeparator();
    add(tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), writable, &NodeTableView::fillCellsDown);
    menu.exec(at);
}

void TablePage::setTree(const Tree *tree)
{
    if (tree == m_model->tree() && !tree)
        return;
    m_branchOnly->setChecked(false);
    m_report->hide();
    m_model->setTree(tree);
    m_model->refreshOrder();
    showCount();
}

void TablePage::treeChanged(const Change &change)
{
    m_model->treeChanged(change);
    if (m_branchOnly->isChecked() && m_model->filter().branch.isNull())
        m_branchOnly->setChecked(false); // it was removed
}

void TablePage::setWritable(bool writable)
{
    if (!writable)
        m_view->flush();
    m_model->setWritable(writable);
}

void TablePage::choose(const Selection &selection)
{
    m_chosen = selection;
    m_branchOnly->setEnabled(m_branchOnly->isChecked() || !selection.current.isNull());
    m_view->choose(selection);
}

void TablePage::narrow()
{
    TableFilter filter = m_model->filter();
    filter.text = m_search->text().trimmed();
    filter.searched = filter.text.isEmpty() ? std::vector<int>() : m_view->shownColumns();
    filter.columnTexts = m_header->filters();
    m_view->flush();
    m_model->setFilter(filter);
    showCount();
}

void TablePage::narrowToBranch(bool on)
{
    TableFilter filter = m_model->filter();
    filter.branch = on ? m_chosen.current : NodeId();
    m_view->flush();
    m_model->setFilter(filter);
    m_branchOnly->setEnabled(on || !m_chosen.current.isNull());
    showCount();
}

void TablePage::settleOrder()
{
    // A row does not run away from under the hands: it goes to its place once the table is left.
    if (!isAncestorOf(QApplication::focusWidget()))
        m_model->refreshOrder();
}

void TablePage::showCount()
{
    const Tree *tree = m_model->tree();
    const int all = tree ? static_cast<int>(tree->nodes().size()) : 0;
    const int shown = m_model->rowCount();
    m_count->setText(shown == all ? (all == 1 ? tr("1 node") : tr("%Ln nodes", nullptr, all))
                                  : tr("%1 of %Ln nodes", nullptr, all).arg(QLocale().toString(shown)));
    m_nothing->setText(all == 0
                           ? tr("Nothing here yet. Every goal, objective and metric that you add is a row.")
                           : tr("No node matches the filter: shorten it, or empty it to see all."));
    m_nothing->setVisible(shown == 0);
}

void TablePage::report(const CellEdit &edit)
{
    if (!edit.change || (edit.untaken.empty() && edit.beyond == 0)) {
        m_report->hide();
        return;
    }
    const int untaken = static_cast<int>(edit.untaken.size());
    QStringList lines;
    if (untaken > 0)
        lines.append(untaken == 1 ? tr("1 cell stayed as it was:")
                                  : tr("%n cells stayed as they were:", nullptr, untaken));
    for (const UntakenCell &cell : edit.untaken) {
        if (lines.size() > mostReported) {
            lines.append(tr("and %n more", nullptr, untaken - static_cast<int>(mostReported)));
            break;
        }
        const Node *node = m_model->tree()->find(cell.node);
        const TableColumn &column = tableColumns()[static_cast<std::size_t>(cell.column)];
        const QString where = tr("%1 of %2").arg(column.label(), node ? node->title : QString());
        if (!cell.because.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(where, cell.because));
        else if (!column.isEditable())
            lines.append(tr("%1 is computed and cannot be written.").arg(where));
        else if (cell.text.trimmed().isEmpty())
            lines.append(tr("%1 cannot be empty.").arg(where));
        else
            lines.append(tr("%1: “%2” cannot be read.").arg(where, cell.text.simplified().left(80)));
    }
    if (edit.beyond > 0)
        lines.append(
            tr("There was no room for %n cells of the block.", nullptr, static_cast<int>(edit.beyond)));
    m_reportText->setText(lines.join(QLatin1Char('\n')));
    m_report->show();
}

} // namespace espalier
