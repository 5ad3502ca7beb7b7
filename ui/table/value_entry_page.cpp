// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/value_entry_page.h"

#include "core/edit/record.h"
#include "core/edit/record_values.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/register_editor.h"
#include "ui/table/cell_block.h"
#include "ui/table/page_parts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <map>

namespace espalier {
namespace {

constexpr int leastWidth = 66;
constexpr int leastMetric = 150;
constexpr int leastComment = 90;
constexpr int longestPeriod = 230;
/// What gives way where there is little room, the first first: owner and source stand above the list too.
constexpr std::array<int, 5> givesWay{ValueEntryModel::SourceColumn, ValueEntryModel::OwnerColumn,
                                      ValueEntryModel::FirstPastColumn, ValueEntryModel::FirstPastColumn + 1,
                                      ValueEntryModel::FirstPastColumn + 2};
constexpr std::size_t mostSlices = 500; // that somebody chooses from
/// By column; the comment takes what is left.
constexpr std::array<int, ValueEntryModel::ColumnCount> widths{230, 90, 120, 74, 74, 74, 74, 160, 100, 0};

template <class Record>
void fillWith(QComboBox *box, const QString &all, const Tree &tree)
{
    const QVariant kept = box->currentData();
    box->clear();
    box->addItem(all, QByteArray());
    for (const Record *record : choicesOf<Record>(tree))
        box->addItem(record->name, record->id.text());
    box->setCurrentIndex(std::max(box->findData(kept), 0));
}

template <class Record>
Id<Record> chosenIn(const QComboBox *box)
{
    const auto raw = RawId::fromText(box->currentData().toByteArray());
    return raw ? Id<Record>(*raw) : Id<Record>();
}

} // namespace

ValueEntryView::ValueEntryView(ValueEntryModel &model, QWidget *parent) : EntryTableView(parent)
{
    setModel(&model);
    setAccessibleName(tr("Values to be entered"));
    setSelectionMode(ContiguousSelection);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    QHeaderView *heads = horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    heads->setMinimumSectionSize(leastWidth);
    heads->setSectionResizeMode(ValueEntryModel::CommentColumn, QHeaderView::Stretch);
    connect(&model, &ValueEntryModel::refused, this, &EntryTableView::refuse);
    for (int column = 0; column < ValueEntryModel::CommentColumn; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

// A value is typed beside the name of its metric, however little room there is.
void ValueEntryView::fitColumns()
{
    setColumnWidth(ValueEntryModel::PeriodColumn,
                   std::clamp(sizeHintForColumn(ValueEntryModel::PeriodColumn), leastWidth, longestPeriod));
    int rest = viewport()->width() - leastMetric - leastComment;
    for (int column = ValueEntryModel::OwnerColumn; column < ValueEntryModel::CommentColumn; ++column)
        rest -= columnWidthOf(column);
    for (const int column : givesWay) {
        setColumnHidden(column, rest < 0);
        rest += rest < 0 ? columnWidthOf(column) : 0;
    }
    const int usual = widths[ValueEntryModel::MetricColumn];
    setColumnWidth(ValueEntryModel::MetricColumn, std::clamp(leastMetric + rest, leastMetric, usual));
}

int ValueEntryView::columnWidthOf(int column) const
{
    return isColumnHidden(column) ? widths[static_cast<std::size_t>(column)] : columnWidth(column);
}

void ValueEntryView::resizeEvent(QResizeEvent *event)
{
    EntryTableView::resizeEvent(event);
    fitColumns();
}

bool ValueEntryView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) ||
            (isArrow && !(key->modifiers() & Qt::AltModifier))) {
            event->accept();
            return true;
        }
    }
    return EntryTableView::event(event);
}

void ValueEntryView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (isEnter && state() != EditingState)
        goDown(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        EntryTableView::keyPressEvent(event);
}

void ValueEntryView::goDown(int rows)
{
    const QModelIndex next = currentIndex().sibling(currentIndex().row() + rows, currentIndex().column());
    if (next.isValid())
        setCurrentIndex(next);
}

ValueEntryPage::ValueEntryPage(std::function<const Derived &()> derived, std::function<Context()> context,
                               QWidget *parent)
    : RowPage(parent), m_derived(std::move(derived)), m_context(std::move(context)),
      m_model(new ValueEntryModel(this)), m_view(new ValueEntryView(*m_model)), m_owners(new QComboBox),
      m_sources(new QComboBox), m_slices(new QComboBox), m_onlyAwaited(new QToolButton),
      m_import(new QToolButton), m_count(new ElidedLabel), m_nothing(emptinessIn(m_view))
{
    layOut(this, makeBar(), m_view);
    waitForStillHands(m_retellLater);
    connect(&m_retellLater, &QTimer::timeout, this, [this] {
        if (m_tree)
            m_model->retell(*m_tree, m_derived());
        showCount();
    });
    connect(m_model, &ValueEntryModel::recorded, this, [this](const Observation &value) { record({value}); });
    connect(m_model, &ValueEntryModel::commented, this, &ValueEntryPage::comment);
    connect(m_model, &ValueEntryModel::refused, this, &ValueEntryPage::say);
    connect(m_view, &ValueEntryView::pasteWanted, this, &ValueEntryPage::paste);
    connect(m_view, &ValueEntryView::copyWanted, this, &ValueEntryPage::copy);
    followRows(m_view);
}

QWidget *ValueEntryPage::makeBar()
{
    for (QComboBox *box : {m_owners, m_sources, m_slices})
        boundWidth(box);
    m_owners->setAccessibleName(tr("Whose values"));
    m_sources->setAccessibleName(tr("From which data source"));
    m_slices->setAccessibleName(tr("Of the whole or of which part"));
    m_slices->setToolTip(
        tr("Values of one market or product are entered beside those of the whole. They are never "
           "added up: the status follows the whole, which is entered by itself."));
    m_onlyAwaited->setText(tr("Only what is due"));
    m_onlyAwaited->setToolTip(tr("Values of periods that are over and that are not there yet"));
    m_onlyAwaited->setCheckable(true);
    m_onlyAwaited->setChecked(true);
    m_import->setText(tr("From a file…"));
    m_import->setToolTip(tr("Take values from a CSV file"));
    m_count->setObjectName(QStringLiteral("quiet"));
    connect(m_owners, &QComboBox::activated, this, &ValueEntryPage::list);
    connect(m_sources, &QComboBox::activated, this, &ValueEntryPage::list);
    connect(m_slices, &QComboBox::activated, this, &ValueEntryPage::list);
    connect(m_onlyAwaited, &QToolButton::toggled, this, &ValueEntryPage::list);
    connect(m_import, &QToolButton::clicked, this, &ValueEntryPage::importWanted);
    return wrappingBar({m_owners, m_sources, m_slices, m_onlyAwaited, m_import, m_count});
}

void ValueEntryPage::setTree(const Tree *tree)
{
    m_tree = tree;
    fillChoices();
    list();
}

void ValueEntryPage::treeChanged(const Change &change)
{
    const auto isOfNewSlice = [this](const Delta<Observation> &delta) {
        return delta.after && std::ranges::find(m_sliceOf, delta.after->dimensions) == m_sliceOf.end();
    };
    if (m_tree && (!change.dimensions.empty() || std::ranges::any_of(change.observations, isOfNewSlice)))
        fillSlices();
    if (m_tree)
        m_retellLater.start();
}

void ValueEntryPage::dayChanged()
{
    if (m_tree)
        list();
}

void ValueEntryPage::setWritable(bool writable)
{
    m_writable = writable;
    m_model->setWritable(writable);
    m_import->setEnabled(writable);
}

void ValueEntryPage::fillChoices()
{
    if (!m_tree)
        return;
    fillWith<Person>(m_owners, tr("Everybody's"), *m_tree);
    fillWith<Source>(m_sources, tr("All sources"), *m_tree);
    fillSlices();
}

// Each value of each dimension, and what has values already, combinations too.
void ValueEntryPage::fillSlices()
{
    const std::vector<DimensionValue> chosen = slice();
    std::map<std::vector<std::pair<DimensionId, QString>>, std::vector<DimensionValue>> found;
    const auto take = [&](const std::vector<DimensionValue> &values) {
        std::vector<std::pair<DimensionId, QString>> key;
        for (const DimensionValue &one : values)
            key.emplace_back(one.dimension, one.value);
        std::ranges::sort(key);
        if (!values.empty() && found.size() < mostSlices)
            found.try_emplace(std::move(key), values);
    };
    for (const Dimension &dimension : m_tree->all<Dimension>()) {
        for (const QString &value : dimension.values)
            take({{dimension.id, value, {}}});
    }
    for (const Observation &value : m_tree->observations())
        take(value.dimensions);
    m_slices->clear();
    m_sliceOf = {{}};
    m_slices->addItem(tr("The whole"));
    std::vector<std::pair<QString, std::vector<DimensionValue>>> named;
    for (auto &[key, values] : found) {
        QStringList parts;
        for (const DimensionValue &one : values) {
            const Dimension *dimension = m_tree->find(one.dimension);
            parts.append(
                dimension ? tr("%1: %2", "a dimension and one of its values").arg(dimension->name, one.value)
                          : one.value);
        }
        named.emplace_back(parts.join(QStringLiteral(" · ")), std::move(values));
    }
    std::ranges::stable_sort(named, [](const auto &a, const auto &b) {
        return a.second.size() != b.second.size() ? a.second.size() < b.second.size()
                                                  : QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (auto &[name, values] : named) {
        m_slices->addItem(name);
        m_sliceOf.push_back(std::move(values));
    }
    const auto same = std::ranges::find(m_sliceOf, chosen);
    m_slices->setCurrentIndex(same == m_sliceOf.end() ? 0 : static_cast<int>(same - m_sliceOf.begin()));
    m_slices->setVisible(m_sliceOf.size() > 1);
    if (same == m_sliceOf.end()) // what it was about is there no more
        list();
}

std::vector<DimensionValue> ValueEntryPage::slice() const
{
    const int row = m_slices->currentIndex();
    return row < 0 ? std::vector<DimensionValue>() : m_sliceOf[static_cast<std::size_t>(row)];
}

QString ValueEntryPage::emptiness() const
{
    if (m_onlyAwaited->isChecked() && m_slices->currentIndex() > 0)
        return tr("Nothing is due for %1. Its values are due once the first one is there: take “Only what is "
                  "due” "
                  "off to enter it.")
            .arg(m_slices->currentText());
    return m_onlyAwaited->isChecked()
               ? tr("Nothing is due. A value is due once its period is over.")
               : tr("No values yet. They come from a file, or are typed here once a metric has a "
                    "target and a cadence.");
}

void ValueEntryPage::list()
{
    const auto still = quiet();
    m_model->list(
        m_tree, m_tree ? &m_derived() : nullptr,
        {m_onlyAwaited->isChecked(), chosenIn<Person>(m_owners), chosenIn<Source>(m_sources), slice()});
    placeCursor(ValueEntryModel::ValueColumn);
    m_view->fitColumns();
    m_nothing->setText(emptiness());
    m_nothing->setVisible(m_model->rowCount() == 0);
    showCount();
}

void ValueEntryPage::showCount()
{
    const auto awaited = static_cast<int>(m_model->awaited());
    const auto late = static_cast<int>(m_model->late());
    say(awaited == 0 ? QString()
        : late == 0  ? tr("%n due", nullptr, awaited)
                     : tr("%n due, %1 of them late", nullptr, awaited).arg(late));
}

void ValueEntryPage::say(const QString &sentence)
{
    m_count->setText(sentence);
    m_count->setToolTip(sentence); // where there is no room for all of it
}

void ValueEntryPage::record(const std::vector<Observation> &values)
{
    if (!m_tree || values.empty())
        return;
    Context context = m_context();
    Q_EMIT changeRequested(
        edit::recordValues(*m_tree, values, context).map([](edit::RecordedValues &&recorded) {
            return recorded.change;
        }),
        VerbId::Edit);
    m_model->retell(*m_tree, m_derived());
    showCount();
}

void ValueEntryPage::comment(const ObservationId &value, const QString &comment)
{
    Q_EMIT changeRequested(edit::setField(*m_tree, value, &Observation::comment, comment), VerbId::Edit);
    m_model->retell(*m_tree, m_derived());
}

// Down the column from the current cell, one step.
void ValueEntryPage::paste()
{
    const QModelIndex from = m_view->currentIndex();
    const CellBlock cells = cellsOf(QApplication::clipboard()->text());
    if (!m_tree || !m_writable || from.column() != ValueEntryModel::ValueColumn || cells.empty())
        return;
    std::vector<Observation> values;
    QString refusal;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QModelIndex index = from.sibling(from.row() + static_cast<int>(i), from.column());
        if (!index.isValid())
            break;
        const auto read = m_model->typed(index, cells[i].empty() ? QString() : cells[i].front());
        if (!read && refusal.isEmpty())
            refusal = read.error().what;
        else if (read && *read)
            values.push_back(**read);
    }
    record(values);
    if (!refusal.isEmpty())
        say(refusal);
}

void ValueEntryPage::copy() const
{
    CellBlock block;
    QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    for (const QModelIndex &index : std::as_const(chosen)) {
        if (block.empty() || index.row() != chosen[0].row() + static_cast<int>(block.size()) - 1)
            block.emplace_back();
        block.back().push_back(index.data().toString());
    }
    QApplication::clipboard()->setText(textOf(block));
}

} // namespace espalier
