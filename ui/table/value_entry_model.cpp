// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/value_entry_model.h"

#include "core/exchange/value_periods.h"
#include "core/render/card_content.h"
#include "core/rules/playbook.h"
#include "ui/panels/number_editor.h"
#include "ui/panels/period_editor.h"
#include "ui/style/icons.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <unordered_set>

namespace espalier {
namespace {

constexpr int firstPast = ValueEntryModel::FirstPastColumn;

bool isOf(const Observation &value, const std::vector<DimensionValue> &slice)
{
    return std::ranges::is_permutation(value.dimensions, slice,
                                       [](const DimensionValue &a, const DimensionValue &b) {
                                           return a.dimension == b.dimension && a.value == b.value;
                                       });
}

/// The values of a node for the whole or a part of it that were not corrected, oldest first.
std::vector<const Observation *> standing(const Tree &tree, Slot node,
                                          const std::vector<DimensionValue> &slice)
{
    std::unordered_set<ObservationId> replaced;
    for (const Slot slot : tree.observationsOf(node))
        replaced.insert(tree.observations().at(slot)->replaces);
    std::vector<const Observation *> values;
    for (const Slot slot : tree.observationsOf(node)) {
        const Observation *value = tree.observations().at(slot);
        if (!replaced.contains(value->id) && isOf(*value, slice))
            values.push_back(value);
    }
    return values;
}

WrittenPeriod dayIn(QDate date)
{
    return {Reading::Read, date, date};
}

ValuePeriods periodsOf(const Tree &tree, const Derived &derived)
{
    return ValuePeriods(
        tree, [&](const NodeId &node) { return derived.cadenceOf(tree, tree.nodes().slotOf(node)); });
}

/// A day of the last period that is over.
QDate lastFinished(ValuePeriods &periods, const NodeId &node, QDate today)
{
    const Period running = periods.of(node, dayIn(today));
    return running.start.isValid() ? running.start.addDays(-1) : today;
}

QString day(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

} // namespace

void ValueEntryModel::list(const Tree *tree, const Derived *derived, const ValueEntryChoice &choice)
{
    beginResetModel();
    m_rows.clear();
    m_awaited = 0;
    m_late = 0;
    if (m_slice != choice.slice)
        m_comments.clear();
    m_slice = choice.slice;
    if (tree && m_slice.empty())
        listWhole(*tree, *derived, choice);
    else if (tree)
        listSlice(*tree, *derived, choice);
    endResetModel();
}

void ValueEntryModel::add(Row row, const Tree &tree, const Derived &derived, const ValueEntryChoice &choice)
{
    const Slot slot = tree.nodes().slotOf(row.node);
    if ((!choice.owner.isNull() && derived.ownerOf(tree, slot) != choice.owner) ||
        (!choice.source.isNull() && derived.sourceOf(tree, slot) != choice.source))
        return;
    m_awaited += row.isAwaited ? 1 : 0;
    m_late += row.isLate ? 1 : 0;
    fill(row, tree, derived);
    m_rows.push_back(std::move(row));
}

void ValueEntryModel::listWhole(const Tree &tree, const Derived &derived, const ValueEntryChoice &choice)
{
    ValuePeriods periods = periodsOf(tree, derived);
    std::vector<bool> isListed(tree.nodes().slotCount(), false);
    for (const AwaitedValue &awaited : awaitedValues(tree, derived)) {
        isListed[awaited.node] = true;
        Row row;
        row.node = tree.nodes().at(awaited.node)->id;
        const QDate within =
            awaited.end.isValid() ? awaited.end : lastFinished(periods, row.node, derived.day());
        row.period = periods.of(row.node, dayIn(within));
        row.isAwaited = true;
        row.isLate = awaited.isLate;
        row.expectedBy = awaited.expectedBy;
        add(std::move(row), tree, derived, choice);
    }
    if (choice.onlyAwaited)
        return;
    for (auto node = tree.nodes().begin(); node != tree.nodes().end(); ++node) {
        const std::vector<const Observation *> values = standing(tree, node.slot(), m_slice);
        if (isListed[node.slot()] || values.empty())
            continue;
        const Period last = values.back()->period;
        Row row;
        row.node = node->id;
        row.period = periods.of(node->id, dayIn(last.end.addDays(1)));
        if (row.period.end >= derived.day())
            row.period = last;
        add(std::move(row), tree, derived, choice);
    }
}

void ValueEntryModel::listSlice(const Tree &tree, const Derived &derived, const ValueEntryChoice &choice)
{
    ValuePeriods periods = periodsOf(tree, derived);
    for (auto node = tree.nodes().begin(); node != tree.nodes().end(); ++node) {
        const std::vector<const Observation *> values = standing(tree, node.slot(), m_slice);
        const bool isMeasured = !tree.observationsOf(node.slot()).empty() || node->targetValue;
        if (values.empty() && (choice.onlyAwaited || !isMeasured))
            continue;
        Row row;
        row.node = node->id;
        row.period =
            periods.of(node->id, dayIn(values.empty() ? lastFinished(periods, node->id, derived.day())
                                                      : values.back()->period.end.addDays(1)));
        const bool isAtWork = node->lifecycle != Lifecycle::Retired && node->lifecycle != Lifecycle::Idea;
        row.isAwaited = isAtWork && !values.empty() && row.period.end < derived.day();
        if (!values.empty() && !row.isAwaited)
            row.period = values.back()->period;
        if (row.isAwaited || !choice.onlyAwaited)
            add(std::move(row), tree, derived, choice);
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return row.period.end; });
}

void ValueEntryModel::fill(Row &row, const Tree &tree, const Derived &derived) const
{
    const Slot slot = tree.nodes().slotOf(row.node);
    const Node &node = *tree.nodes().at(slot);
    row.title = node.title;
    row.code = node.code;
    row.style = amountStyleOf(tree, node);
    row.style.locale = QLocale();
    const Person *owner = tree.find(derived.ownerOf(tree, slot));
    row.owner = owner ? shortName(owner->name) : QString();
    row.isOwnOwner = derived[slot].owner.isOwn();
    const Source *source = tree.find(derived.sourceOf(tree, slot));
    row.source = source ? source->name : QString();
    row.now.reset();
    row.past = {};
    std::size_t free = row.past.size();
    const std::vector<const Observation *> values = standing(tree, slot, m_slice);
    for (auto value = values.rbegin(); value != values.rend() && free > 0; ++value) {
        if ((*value)->period.end == row.period.end)
            row.now = **value;
        else if ((*value)->period.end < row.period.end)
            row.past[--free] = **value;
    }
}

void ValueEntryModel::retell(const Tree &tree, const Derived &derived)
{
    const bool isWhole =
        std::ranges::all_of(m_rows, [&](const Row &row) { return tree.nodes().contains(row.node); });
    if (!isWhole) {
        beginResetModel();
        std::erase_if(m_rows, [&](const Row &row) { return !tree.nodes().contains(row.node); });
    }
    for (Row &row : m_rows)
        fill(row, tree, derived);
    if (!isWhole)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

NodeId ValueEntryModel::nodeAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].node : NodeId();
}

int ValueEntryModel::rowOf(const NodeId &node) const
{
    const auto at = std::ranges::find(m_rows, node, &Row::node);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int ValueEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ValueEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

const Observation *ValueEntryModel::valueAt(const QModelIndex &index) const
{
    const Row &row = rowAt(index);
    const bool isPast = index.column() >= firstPast && index.column() < PeriodColumn;
    const auto &value = isPast ? row.past[static_cast<std::size_t>(index.column() - firstPast)] : row.now;
    return value ? &*value : nullptr;
}

QString ValueEntryModel::valueText(const QModelIndex &index) const
{
    const Observation *value = valueAt(index);
    return value ? amountText(value->value, rowAt(index).style) : QString();
}

QString ValueEntryModel::tip(const QModelIndex &index) const
{
    const Row &row = rowAt(index);
    if (index.column() == PeriodColumn) {
        if (!row.expectedBy.isValid())
            return {};
        return row.isLate ? tr("Expected by %1: late").arg(day(row.expectedBy))
                          : tr("Expected by %1").arg(day(row.expectedBy));
    }
    const Observation *value = valueAt(index);
    if (!value || index.column() < firstPast)
        return index.column() == MetricColumn ? row.title : QString();
    const QString text = QStringLiteral("%1: %2").arg(periodText(QLocale(), value->period), valueText(index));
    return value->comment.isEmpty() ? text : text + QLatin1Char('\n') + value->comment;
}

QVariant ValueEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rowAt(index);
    const int column = index.column();
    const bool isValue = column == ValueColumn || (column >= firstPast && column < PeriodColumn);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case MetricColumn:
            return row.code.isEmpty() ? row.title : QStringLiteral("%1  %2").arg(row.code, row.title);
        case OwnerColumn:
            return row.owner;
        case SourceColumn:
            return row.source;
        case PeriodColumn:
            return periodText(QLocale(), row.period);
        case CommentColumn: {
            const auto waiting = m_comments.find(row.node);
            return row.now ? row.now->comment : waiting != m_comments.end() ? waiting->second : QString();
        }
        default:
            return valueText(index);
        }
    case Qt::EditRole:
        if (column == CommentColumn)
            return index.data(Qt::DisplayRole);
        return isValue && valueAt(index) ? textOf(QLocale(), valueAt(index)->value) : QString();
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleTextRole: {
        const QString head = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return QStringLiteral("%1, %2: %3").arg(row.title, head, index.data(Qt::DisplayRole).toString());
    }
    case Qt::TextAlignmentRole:
        return QVariant((isValue ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setItalic(column == OwnerColumn && !row.isOwnOwner);
        font.setWeight((column == ValueColumn && row.now) || (column == PeriodColumn && row.isLate)
                           ? QFont::DemiBold
                           : QFont::Normal);
        return font;
    }
    case Qt::ForegroundRole:
        return (column >= firstPast && column < PeriodColumn) || (column == OwnerColumn && !row.isOwnOwner)
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    case Qt::DecorationRole:
        return column == PeriodColumn && row.isLate ? QVariant(statusIcon(Status::NoData)) : QVariant();
    default:
        return {};
    }
}

QVariant ValueEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = section >= firstPast && section <= ValueColumn && section != PeriodColumn;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MetricColumn:
        return tr("Metric");
    case OwnerColumn:
        return tr("Owner");
    case SourceColumn:
        return tr("Data source");
    case PeriodColumn:
        return tr("Period");
    case ValueColumn:
        return tr("Value");
    case CommentColumn:
        return tr("Comment");
    case PeriodColumn - 1:
        return tr("Before");
    default:
        return tr("%1 before").arg(PeriodColumn - section);
    }
}

Qt::ItemFlags ValueEntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const int column = index.column();
    const bool isPast = column >= firstPast && column < PeriodColumn && valueAt(index);
    if (m_writable && (column == ValueColumn || column == CommentColumn || isPast))
        flags |= Qt::ItemIsEditable;
    return flags;
}

Result<std::optional<Observation>> ValueEntryModel::typed(const QModelIndex &index, const QString &text) const
{
    const Row &row = rowAt(index);
    const QString tidy = text.simplified();
    if (tidy.isEmpty())
        return std::optional<Observation>();
    const std::optional<double> number = numberIn(QLocale(), tidy);
    if (!number)
        return refuse(tr("“%1” is not a number. Write %2 in its unit, as in %3.")
                          .arg(tidy, row.title, textOf(QLocale(), 1234.5)));
    Observation value;
    if (const Observation *there = valueAt(index)) {
        value = *there;
        value.id = {};
        value.replaces = {};
        value.fingerprint = {};
    } else {
        value.node = row.node;
        value.period = row.period;
        value.dimensions = m_slice;
        if (const auto waiting = m_comments.find(row.node); waiting != m_comments.end())
            value.comment = waiting->second;
    }
    value.value = *number;
    return std::optional(value);
}

bool ValueEntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == index.data(Qt::EditRole).toString())
        return role == Qt::EditRole;
    if (index.column() == CommentColumn) {
        const QString comment = value.toString().simplified();
        if (const std::optional<Observation> &now = rowAt(index).now)
            Q_EMIT commented(now->id, comment);
        else
            m_comments[rowAt(index).node] = comment;
        return true;
    }
    const Result<std::optional<Observation>> read = typed(index, value.toString());
    if (!read) {
        Q_EMIT refused(read.error().what);
        return false;
    }
    if (*read)
        Q_EMIT recorded(**read);
    return true;
}

} // namespace espalier
