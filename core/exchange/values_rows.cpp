// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/values_rows.h"

#include "core/base/tr.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/outline.h"

#include <algorithm>

namespace espalier {

ValuesRows::ValuesRows(const Tree &tree, const CsvTable &table, const ValuesColumns &columns,
                       const NodesByName &names, const FileHabits &habits, SourceId usualSource,
                       ReadValues &notes)
    : m_tree(tree), m_table(table), m_columns(columns), m_names(names), m_habits(habits),
      m_usualSource(usualSource), m_notes(notes)
{
    for (std::size_t what = 1; what < m_places.size(); ++what)
        m_places[what] = columns.of(static_cast<ValuesColumn>(what));
    for (std::size_t column = 0; column < columns.uses.size(); ++column) {
        const ColumnUse &use = columns.uses[column];
        if (use.what == ValuesColumn::Dimension && !use.dimension.isNull())
            m_dimensionColumns.push_back(column);
    }
    for (const Source &source : tree.all<Source>())
        m_sources.insert(looseForm(source.name), source.id);
}

QStringView ValuesRows::cell(std::size_t record, ValuesColumn what) const
{
    const auto &place = m_places[static_cast<std::size_t>(what)];
    return place ? unguarded(m_table.cell(record, *place).trimmed()) : QStringView();
}

void ValuesRows::cannotRead(std::size_t record, ValuesColumn what, const QString &why)
{
    m_notes.unreadable.add(m_table.line(record), columnOf(what), why);
}

void ValuesRows::guessed(std::size_t record, ValuesColumn what, const QString &how)
{
    m_notes.guessed.add(m_table.line(record), columnOf(what), how);
}

NamedMetric ValuesRows::nodesOf(std::size_t record)
{
    for (const ValuesColumn what : {ValuesColumn::Id, ValuesColumn::Code, ValuesColumn::Title}) {
        const QString name = cell(record, what).toString();
        if (name.isEmpty())
            continue;
        auto known = m_metrics.constFind(name);
        if (known == m_metrics.constEnd())
            known = m_metrics.insert(name, metricNamed(m_names, name));
        if (known->nodes.size() == 1)
            return *known;
    }
    for (const ValuesColumn what : {ValuesColumn::Title, ValuesColumn::Code, ValuesColumn::Id}) {
        const QString name = cell(record, what).toString();
        if (!name.isEmpty())
            return m_metrics.value(name);
    }
    return {};
}

bool ValuesRows::readPeriod(std::size_t record, ValuesRow &row)
{
    const auto read = [&](ValuesColumn what, WrittenPeriod &period) {
        const QStringView text = cell(record, what);
        if (text.isEmpty())
            return true;
        period = m_habits.period(text);
        if (period.reading == Reading::Ambiguous)
            cannotRead(record, what,
                       Tr::tr("“%1” can be two days. Write it as YYYY-MM-DD.").arg(shortened(text)));
        else if (period.reading == Reading::Nothing)
            cannotRead(record, what, Tr::tr("“%1” is no date.").arg(shortened(text)));
        return period.reading == Reading::Read;
    };
    WrittenPeriod start;
    WrittenPeriod end;
    if (!read(ValuesColumn::Start, start) || !read(ValuesColumn::End, end))
        return false;
    if (start.reading == Reading::Read || end.reading == Reading::Read) {
        row.period = {start.start, end.end, {}};
        if (start.reading == Reading::Read && end.reading == Reading::Read && end.end < start.start) {
            cannotRead(record, ValuesColumn::End, Tr::tr("The period ends before it begins."));
            return false;
        }
        return true;
    }
    if (!read(ValuesColumn::Date, row.written))
        return false;
    if (row.written.reading != Reading::Read) {
        cannotRead(record, ValuesColumn::Date, Tr::tr("There is no date."));
        return false;
    }
    return true;
}

void ValuesRows::readSaid(std::size_t record, Observation &said)
{
    if (const QString state = cell(record, ValuesColumn::State).toString().toCaseFolded(); !state.isEmpty()) {
        static const QHash<QString, ObservationState> words{
            {QStringLiteral("final"), ObservationState::Final},
            {QStringLiteral("endgültig"), ObservationState::Final},
            {QStringLiteral("provisional"), ObservationState::Provisional},
            {QStringLiteral("preliminary"), ObservationState::Provisional},
            {QStringLiteral("vorläufig"), ObservationState::Provisional},
            {QStringLiteral("estimate"), ObservationState::Estimate},
            {QStringLiteral("estimated"), ObservationState::Estimate},
            {QStringLiteral("geschätzt"), ObservationState::Estimate},
        };
        const auto known = words.constFind(state);
        said.state = known == words.constEnd() ? ObservationState::Provisional : *known;
        if (known == words.constEnd())
            guessed(record, ValuesColumn::State,
                    Tr::tr("“%1” was taken for provisional.").arg(shortened(state)));
    }
    said.source = m_usualSource;
    if (const QStringView source = cell(record, ValuesColumn::Source); !source.isEmpty()) {
        const auto id = RawId::fromText(source.toLatin1());
        const bool isId = id && m_tree.find(SourceId(*id));
        const SourceId known = isId ? SourceId(*id) : m_sources.value(looseForm(source.toString()));
        if (known.isNull())
            guessed(record, ValuesColumn::Source,
                    Tr::tr("There is no source “%1”; it was left out.").arg(shortened(source)));
        else
            said.source = known;
    }
    QString comment = cell(record, ValuesColumn::Comment).toString();
    comment.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    said.comment = comment;
    for (const std::size_t column : m_dimensionColumns) {
        const QString text = unguarded(m_table.cell(record, column).trimmed()).toString();
        if (text.isEmpty())
            continue;
        const DimensionId dimension = m_columns.uses[column].dimension;
        const QStringList &known = m_tree.find(dimension)->values;
        const auto same = std::ranges::find_if(
            known, [&](const QString &value) { return looseForm(value) == looseForm(text); });
        said.dimensions.push_back(
            {dimension, same == known.end() || known.contains(text) ? text : *same, {}});
    }
    if (m_columns.shape != ValuesShape::Long)
        return;
    if (const auto id = RawId::fromText(cell(record, ValuesColumn::Observation).toLatin1()))
        said.id = ObservationId(*id);
    if (const auto id = RawId::fromText(cell(record, ValuesColumn::Replaces).toLatin1()))
        said.replaces = ObservationId(*id);
    if (const auto bits = Fingerprint::fromText(cell(record, ValuesColumn::Fingerprint).toLatin1()))
        said.fingerprint = *bits;
}

std::optional<ValuesRow> ValuesRows::read(std::size_t record)
{
    ValuesRow row;
    if (m_columns.shape != ValuesShape::Metrics) {
        const NamedMetric metric = nodesOf(record);
        row.nodes = metric.nodes;
        row.unit = metric.unit;
    }
    if (m_columns.shape != ValuesShape::Dates && !readPeriod(record, row))
        return std::nullopt;
    if (const QStringView unit = cell(record, ValuesColumn::Unit); !unit.isEmpty()) {
        // As an export writes the node's own; any words may stand in that.
        const bool isOwn = row.nodes.size() == 1 &&
                           QString::fromUtf8(m_tree.find(row.nodes.front())->unit.text()).trimmed() == unit;
        row.unit = isOwn ? Unit() : unitFromCell(unit).value_or(Unit());
    }
    readSaid(record, row.said);
    return row;
}

} // namespace espalier
