// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/values_csv.h"

#include "core/base/tr.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/outline.h"
#include "core/exchange/text_decoding.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace espalier {

namespace {

constexpr qsizetype longestName = 60; ///< in a report

QString shortened(QStringView text)
{
    const QString line =
        text.first(std::min<qsizetype>(text.size(), 4 * longestName)).toString().simplified();
    return line.size() > longestName ? line.first(longestName - 1) + QChar(u'…') : line;
}

QString inColumn(std::size_t column, const QString &sentence)
{
    return Tr::tr("column %1: %2").arg(column + 1).arg(sentence);
}

QString periodText(const Period &period)
{
    const QString start = period.start.toString(Qt::ISODate);
    const QString end = period.end.toString(Qt::ISODate);
    return start.isEmpty() || end.isEmpty() || start == end ? start.isEmpty() ? end : start
                                                            : Tr::tr("%1 to %2").arg(start, end);
}

double secondsIn(QStringView unit)
{
    return unit == u"min" ? 60 : unit == u"h" ? 3600 : unit == u"d" ? 86'400 : 1;
}

bool isDollar(const QString &currency)
{
    return QStringLiteral(" USD CAD AUD NZD SGD HKD ").contains(u' ' + currency + u' ');
}

/// The number in the unit of the node; nullopt where the two do not fit. Words of no known unit say nothing.
std::optional<double> inUnitOf(const Tree &tree, const Node &node, double value, const Unit &unit,
                               bool isDollarSign)
{
    using Kind = Unit::Kind;
    const auto isLoose = [](Kind kind) { return kind == Kind::Unset || kind == Kind::Custom; };
    if (isLoose(unit.kind) || isLoose(node.unit.kind))
        return value;
    if (unit.kind != node.unit.kind)
        return std::nullopt;
    if (unit.kind == Kind::Currency) {
        const QString own = node.unit.name.isEmpty() ? tree.info().currency : node.unit.name;
        const bool fits =
            own.isEmpty() || unit.name.isEmpty() || own == unit.name || (isDollarSign && isDollar(own));
        return fits ? std::optional(value) : std::nullopt;
    }
    if (unit.kind != Kind::Duration || unit.name.isEmpty() || node.unit.name.isEmpty() ||
        unit.name == node.unit.name)
        return value;
    return value * secondsIn(unit.name) / secondsIn(node.unit.name);
}

/// One value a node, period and combination of dimensions.
struct ValueKey
{
    NodeId node;
    QDate start;
    QDate end;
    QString dimensions;

    bool operator==(const ValueKey &) const = default;
};
struct HashOfKey
{
    std::size_t operator()(const ValueKey &key) const noexcept
    {
        return qHashMulti(hashOf(key.node), key.start.toJulianDay(), key.end.toJulianDay(), key.dimensions);
    }
};

ValueKey keyOf(const Observation &observation)
{
    QString dimensions;
    for (const DimensionValue &value : observation.dimensions)
        dimensions += QString::fromLatin1(value.dimension.text()) + value.value + u'\n';
    return {observation.node, observation.period.start, observation.period.end, dimensions};
}

/// What a row says of all its values.
struct RowFields
{
    std::vector<NodeId> nodes;
    Unit unit; ///< from brackets behind the name, or a column
    WrittenPeriod written;
    Period period; ///< from a first and a last day
    Observation said;
};

class ValuesReader
{
public:
    ValuesReader(const Tree &tree, const CsvTable &table, const ValuesOptions &options)
        : m_tree(tree), m_table(table), m_options(options), m_names(tree), m_periods(tree, options.cadenceOf)
    {
        for (const Source &source : tree.all<Source>())
            m_sources.insert(looseForm(source.name), source.id);
    }

    Result<ReadValues> read()
    {
        auto columns =
            readValuesColumns(m_table, m_tree, m_names, m_options.saved, m_options.shape, m_habits);
        if (!columns)
            return tl::unexpected(columns.error());
        m_columns = *std::move(columns);
        m_out.shape = m_columns.shape;
        m_out.mapping = savedImportOf(m_table, m_columns);
        learn();
        for (std::size_t record = m_columns.firstRow; record < m_table.records(); ++record) {
            if (auto read = readRecord(record); !read)
                return tl::unexpected(read.error());
        }
        reportUnknown();
        dropRepeated();
        return std::move(m_out);
    }

private:
    struct Unknown
    {
        int line = 0;
        std::size_t column = 0;
        QString name;
        std::vector<NodeId> candidates;
        std::size_t values = 0;
    };

    [[nodiscard]] QStringView cell(std::size_t record, ValuesColumn what) const
    {
        const auto &place = m_places[static_cast<std::size_t>(what)];
        return place ? unguarded(m_table.cell(record, *place).trimmed()) : QStringView();
    }
    [[nodiscard]] std::size_t placeOf(ValuesColumn what) const
    {
        return m_places[static_cast<std::size_t>(what)].value_or(0);
    }
    [[nodiscard]] bool isValueColumn(const ColumnUse &use) const;
    /// Whether a column's header names no node, or several; then its values are noted.
    [[nodiscard]] bool isUnknownMetric(std::size_t column);
    void learn();
    Result<void> readRecord(std::size_t record);
    [[nodiscard]] std::optional<RowFields> fieldsOf(std::size_t record);
    [[nodiscard]] NamedMetric nodesOf(std::size_t record);
    [[nodiscard]] bool readPeriod(std::size_t record, RowFields &row);
    void readSaid(std::size_t record, Observation &said);
    Result<void> readCell(std::size_t record, std::size_t column, const RowFields &row);
    void noteUnknown(int line, std::size_t column, const QString &name, const std::vector<NodeId> &nodes);
    void cannotRead(std::size_t record, std::size_t column, const QString &why)
    {
        m_out.unreadable.add(m_table.line(record), inColumn(column, why));
    }
    void reportUnknown();
    [[nodiscard]] QString codesOf(const std::vector<NodeId> &nodes) const;
    void dropRepeated();

    const Tree &m_tree;
    const CsvTable &m_table;
    const ValuesOptions &m_options;
    NodesByName m_names;
    ValuePeriods m_periods;
    FileHabits m_habits;
    ValuesColumns m_columns;
    std::array<std::optional<std::size_t>, NamesOf<ValuesColumn>::names.size()> m_places;
    std::vector<std::size_t> m_valueColumns;
    std::vector<std::size_t> m_dimensionColumns;
    QHash<QString, SourceId> m_sources;
    QHash<QString, NamedMetric> m_metrics; ///< by what the rows call them
    std::vector<Unknown> m_unknown;
    QHash<QString, std::size_t> m_unknownAt;
    ReadValues m_out;
};

bool ValuesReader::isValueColumn(const ColumnUse &use) const
{
    switch (m_columns.shape) {
    case ValuesShape::Long:
        return use.what == ValuesColumn::Value;
    case ValuesShape::Dates:
        return use.what == ValuesColumn::Ignored && use.period.reading != Reading::Nothing;
    case ValuesShape::Metrics:
        return use.what == ValuesColumn::Ignored;
    }
    return false;
}

bool ValuesReader::isUnknownMetric(std::size_t column)
{
    const std::vector<NodeId> &nodes = m_columns.uses[column].nodes;
    if (nodes.size() == 1)
        return false;
    std::size_t values = 0;
    for (std::size_t record = m_columns.firstRow; record < m_table.records(); ++record)
        values += saysNothing(m_table.cell(record, column)) ? 0 : 1;
    if (values > 0)
        m_unknown.push_back(
            {m_table.line(0), column, m_table.cell(0, column).trimmed().toString(), nodes, values});
    return true;
}

void ValuesReader::learn()
{
    if (m_options.decimalComma)
        m_habits.setDecimalComma(*m_options.decimalComma);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        m_places[i] = i == 0 ? std::nullopt : m_columns.of(static_cast<ValuesColumn>(i));
    // Our own export writes numbers with a point.
    if (cell(0, ValuesColumn::Observation) == u"observation" && !m_options.decimalComma)
        m_habits.setDecimalComma(false);
    for (std::size_t column = 0; column < m_columns.uses.size(); ++column) {
        const ColumnUse &use = m_columns.uses[column];
        if (isValueColumn(use) && (m_valueColumns.empty() || m_columns.shape != ValuesShape::Long))
            m_valueColumns.push_back(column);
        if (use.what == ValuesColumn::Dimension && !use.dimension.isNull())
            m_dimensionColumns.push_back(column);
    }
    if (m_columns.shape == ValuesShape::Metrics)
        std::erase_if(m_valueColumns, [this](std::size_t column) { return isUnknownMetric(column); });
    for (std::size_t record = m_columns.firstRow; record < m_table.records(); ++record) {
        for (const std::size_t column : m_valueColumns)
            m_habits.learnFromNumber(m_table.cell(record, column));
        for (const ValuesColumn what : {ValuesColumn::Date, ValuesColumn::Start, ValuesColumn::End})
            m_habits.learnFromDay(cell(record, what));
    }
    // What stands in the header was read before its rows told how days are written.
    for (const std::size_t column : m_valueColumns) {
        ColumnUse &use = m_columns.uses[column];
        if (m_columns.shape == ValuesShape::Dates)
            use.period = m_habits.period(m_table.cell(0, column));
    }
}

NamedMetric ValuesReader::nodesOf(std::size_t record)
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

bool ValuesReader::readPeriod(std::size_t record, RowFields &row)
{
    const auto read = [&](ValuesColumn what, WrittenPeriod &period) {
        const QStringView text = cell(record, what);
        if (text.isEmpty())
            return true;
        period = m_habits.period(text);
        if (period.reading == Reading::Ambiguous)
            cannotRead(record, placeOf(what),
                       Tr::tr("“%1” can be two days. Write it as YYYY-MM-DD.").arg(shortened(text)));
        else if (period.reading == Reading::Nothing)
            cannotRead(record, placeOf(what), Tr::tr("“%1” is no date.").arg(shortened(text)));
        return period.reading == Reading::Read;
    };
    WrittenPeriod start;
    WrittenPeriod end;
    if (!read(ValuesColumn::Start, start) || !read(ValuesColumn::End, end))
        return false;
    if (start.reading == Reading::Read || end.reading == Reading::Read) {
        row.period = {start.start, end.end, {}};
        if (start.reading == Reading::Read && end.reading == Reading::Read && end.end < start.start) {
            cannotRead(record, placeOf(ValuesColumn::End), Tr::tr("The period ends before it begins."));
            return false;
        }
        return true;
    }
    if (!read(ValuesColumn::Date, row.written))
        return false;
    if (row.written.reading != Reading::Read) {
        cannotRead(record, placeOf(ValuesColumn::Date), Tr::tr("There is no date."));
        return false;
    }
    return true;
}

void ValuesReader::readSaid(std::size_t record, Observation &said)
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
            m_out.guessed.add(m_table.line(record),
                              inColumn(placeOf(ValuesColumn::State),
                                       Tr::tr("“%1” was taken for provisional.").arg(shortened(state))));
    }
    said.source = m_options.source;
    if (const QStringView source = cell(record, ValuesColumn::Source); !source.isEmpty()) {
        const auto id = RawId::fromText(source.toLatin1());
        const bool isId = id && m_tree.find(SourceId(*id));
        const SourceId known = isId ? SourceId(*id) : m_sources.value(looseForm(source.toString()));
        if (known.isNull())
            m_out.guessed.add(
                m_table.line(record),
                inColumn(placeOf(ValuesColumn::Source),
                         Tr::tr("There is no source “%1”; it was left out.").arg(shortened(source))));
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

std::optional<RowFields> ValuesReader::fieldsOf(std::size_t record)
{
    RowFields row;
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

Result<void> ValuesReader::readRecord(std::size_t record)
{
    const auto hasValue = [&](std::size_t column) { return !saysNothing(m_table.cell(record, column)); };
    if (std::ranges::none_of(m_valueColumns, hasValue))
        return {};
    const auto row = fieldsOf(record);
    if (!row)
        return {};
    for (const std::size_t column : m_valueColumns) {
        if (!hasValue(column))
            continue;
        if (auto read = readCell(record, column, *row); !read)
            return read;
    }
    return {};
}

Result<void> ValuesReader::readCell(std::size_t record, std::size_t column, const RowFields &row)
{
    const ColumnUse &use = m_columns.uses[column];
    const std::vector<NodeId> &nodes = m_columns.shape == ValuesShape::Metrics ? use.nodes : row.nodes;
    if (nodes.size() != 1) {
        for (const ValuesColumn what : {ValuesColumn::Title, ValuesColumn::Code, ValuesColumn::Id}) {
            if (const QStringView name = cell(record, what); !name.isEmpty()) {
                noteUnknown(m_table.line(record), placeOf(what), name.toString(), nodes);
                return {};
            }
        }
        cannotRead(record, column, Tr::tr("The row names no metric."));
        return {};
    }
    const Node &node = *m_tree.find(nodes.front());
    const WrittenPeriod &written = m_columns.shape == ValuesShape::Dates ? use.period : row.written;
    if (m_columns.shape == ValuesShape::Dates && written.reading != Reading::Read) {
        cannotRead(record, column,
                   Tr::tr("Its column's header “%1” can be two days. Write it as YYYY-MM-DD.")
                       .arg(shortened(m_table.cell(0, column))));
        return {};
    }
    // "262 requests": the node's own word is no sign of another unit.
    QString text = m_table.cell(record, column).trimmed().toString();
    if (!node.unit.name.isEmpty() && text.endsWith(node.unit.name, Qt::CaseInsensitive) &&
        (node.unit.kind == Unit::Kind::Count || node.unit.kind == Unit::Kind::Custom))
        text.chop(node.unit.name.size());
    const WrittenNumber number = m_habits.number(text);
    if (number.reading == Reading::Ambiguous) {
        cannotRead(record, column,
                   Tr::tr("“%1” can be a thousand times more. Say which sign parts the decimals, or write "
                          "it without one between thousands.")
                       .arg(shortened(text)));
        return {};
    }
    if (number.reading == Reading::Nothing) {
        cannotRead(record, column, Tr::tr("“%1” is no number.").arg(shortened(text)));
        return {};
    }
    const Unit unit = number.unit.isSet() ? number.unit : use.unit.isSet() ? use.unit : row.unit;
    const auto value = inUnitOf(m_tree, node, number.value, unit, text.contains(u'$'));
    if (!value || !std::isfinite(*value)) {
        cannotRead(record, column,
                   Tr::tr("“%1” is in another unit than “%2”, which is in %3.")
                       .arg(shortened(text), shortened(node.title), QString::fromUtf8(node.unit.text())));
        return {};
    }
    if (m_out.values.size() == m_options.most)
        return unreadable(m_table.line(record),
                          Tr::tr("There are more than %1 values. Split the file.").arg(m_options.most));
    ReadValue read{row.said, m_table.line(record), static_cast<int>(column) + 1};
    read.observation.node = node.id;
    read.observation.value = *value;
    read.observation.period = row.period.isSet() ? row.period : m_periods.of(node.id, written);
    m_out.values.push_back(std::move(read));
    return {};
}

void ValuesReader::noteUnknown(int line, std::size_t column, const QString &name,
                               const std::vector<NodeId> &nodes)
{
    const QString key = looseForm(name);
    const auto known = m_unknownAt.constFind(key);
    if (known != m_unknownAt.constEnd()) {
        ++m_unknown[*known].values;
        return;
    }
    m_unknownAt.insert(key, m_unknown.size());
    m_unknown.push_back({line, column, name, nodes, 1});
}

void ValuesReader::reportUnknown()
{
    for (const Unknown &unknown : m_unknown) {
        const QString name = shortened(unknown.name);
        const QString values = QString::number(unknown.values);
        const QString sentence =
            name.isEmpty()               ? Tr::tr("A column without a header (values: %1).").arg(values)
            : unknown.candidates.empty() ? Tr::tr("Nothing is called “%1” (values: %2).").arg(name, values)
                                         : Tr::tr("“%1” can be %2 (values: %3). Write the code.")
                                               .arg(name, codesOf(unknown.candidates), values);
        m_out.unknown.add(unknown.line, inColumn(unknown.column, sentence));
    }
}

QString ValuesReader::codesOf(const std::vector<NodeId> &nodes) const
{
    constexpr std::size_t mostNamed = 5;
    QStringList codes;
    for (std::size_t i = 0; i < nodes.size() && i < mostNamed; ++i) {
        const Node &node = *m_tree.find(nodes[i]);
        codes += node.code.isEmpty() ? QString::fromLatin1(node.id.text()) : node.code;
    }
    return codes.join(QStringLiteral(", "));
}

void ValuesReader::dropRepeated()
{
    std::unordered_set<ObservationId> replaced; // these stand beside the value that corrects them
    for (const ReadValue &value : m_out.values) {
        if (!value.observation.replaces.isNull())
            replaced.insert(value.observation.replaces);
    }
    std::unordered_map<ValueKey, std::size_t, HashOfKey> first;
    std::vector<ReadValue> kept;
    kept.reserve(m_out.values.size());
    for (ReadValue &value : m_out.values) {
        const Observation &observation = value.observation;
        if (observation.id.isNull() || !replaced.contains(observation.id)) {
            const auto [at, isNew] = first.try_emplace(keyOf(observation), kept.size());
            if (!isNew) {
                const ReadValue &before = kept[at->second];
                if (before.observation.value != observation.value)
                    m_out.repeated.add(
                        value.line,
                        inColumn(static_cast<std::size_t>(value.column) - 1,
                                 Tr::tr("“%1” has a value for %2 in line %3 already, which was taken.")
                                     .arg(shortened(m_tree.find(observation.node)->title),
                                          periodText(observation.period))
                                     .arg(before.line)));
                continue;
            }
        }
        kept.push_back(std::move(value));
    }
    m_out.values = std::move(kept);
}

} // namespace

Result<ReadValues> readValues(const Tree &tree, QByteArrayView bytes, const ValuesOptions &options)
{
    ImportReport report;
    const auto text = decodeText(bytes, report);
    if (!text)
        return tl::unexpected(text.error());
    const auto table = parseCsv(*text, report, options.most + 1);
    if (!table)
        return tl::unexpected(table.error());
    auto read = ValuesReader(tree, *table, options).read();
    if (read) {
        for (const ImportNotes *notes : {&report.guessed, &report.leftOut}) {
            for (const ImportNote &note : notes->notes())
                read->guessed.add(note.line, note.text);
        }
    }
    return read;
}

Result<ReadValues> readValues(const Tree &tree, const QueryTable &table, const ValuesOptions &options)
{
    ValuesOptions how = options;
    how.decimalComma = options.decimalComma.value_or(false);
    const CsvTable cells = CsvTable::of(table);
    return ValuesReader(tree, cells, how).read();
}

} // namespace espalier
