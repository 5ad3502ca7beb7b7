// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/values_csv.h"

#include "core/base/tr.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/outline.h"
#include "core/exchange/repeated_values.h"
#include "core/exchange/text_decoding.h"
#include "core/exchange/values_rows.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

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

class ValuesReader
{
public:
    ValuesReader(const Tree &tree, const CsvTable &table, const ValuesOptions &options,
                 const NodesByName &names, const FileHabits &habits, ValuesColumns columns)
        : m_tree(tree), m_table(table), m_options(options), m_periods(tree, options.cadenceOf),
          m_habits(habits), m_columns(std::move(columns)),
          m_rows(tree, table, m_columns, names, m_habits, options.source, m_out)
    {
    }

    Result<ReadValues> read()
    {
        m_out.shape = m_columns.shape;
        m_out.mapping = savedImportOf(m_table, m_columns);
        learn();
        for (std::size_t record = m_columns.firstRow; record < m_table.records(); ++record) {
            if (auto read = readRecord(record); !read)
                return tl::unexpected(read.error());
        }
        reportUnknown();
        dropRepeated(m_tree, m_out);
        return std::move(m_out);
    }

private:
    struct Unknown
    {
        int line = 0;
        int column = 0;
        QString name;
        std::vector<NodeId> candidates;
        std::size_t values = 0;
    };

    [[nodiscard]] bool isValueColumn(const ColumnUse &use) const;
    /// Whether a column's header names no node, or several; then its values are noted.
    [[nodiscard]] bool isUnknownMetric(std::size_t column);
    void learn();
    Result<void> readRecord(std::size_t record);
    Result<void> readCell(std::size_t record, std::size_t column, const ValuesRow &row);
    void noteUnknown(int line, int column, const QString &name, const std::vector<NodeId> &nodes);
    void cannotRead(std::size_t record, std::size_t column, const QString &why)
    {
        m_out.unreadable.add(m_table.line(record), static_cast<int>(column) + 1, why);
    }
    void reportUnknown();
    [[nodiscard]] QString codesOf(const std::vector<NodeId> &nodes) const;

    const Tree &m_tree;
    const CsvTable &m_table;
    const ValuesOptions &m_options;
    ValuePeriods m_periods;
    FileHabits m_habits;
    ValuesColumns m_columns;
    ReadValues m_out;
    ValuesRows m_rows;
    std::vector<std::size_t> m_valueColumns;
    std::vector<Unknown> m_unknown;
    QHash<QString, std::size_t> m_unknownAt;
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
        m_unknown.push_back({m_table.line(0), static_cast<int>(column) + 1,
                             m_table.cell(0, column).trimmed().toString(), nodes, values});
    return true;
}

void ValuesReader::learn()
{
    if (m_options.decimalComma)
        m_habits.setDecimalComma(*m_options.decimalComma);
    // Our own export writes numbers with a point.
    if (m_rows.cell(0, ValuesColumn::Observation) == u"observation" && !m_options.decimalComma)
        m_habits.setDecimalComma(false);
    for (std::size_t column = 0; column < m_columns.uses.size(); ++column) {
        const ColumnUse &use = m_columns.uses[column];
        if (isValueColumn(use) && (m_valueColumns.empty() || m_columns.shape != ValuesShape::Long))
            m_valueColumns.push_back(column);
    }
    if (m_columns.shape == ValuesShape::Metrics)
        std::erase_if(m_valueColumns, [this](std::size_t column) { return isUnknownMetric(column); });
    for (std::size_t record = m_columns.firstRow; record < m_table.records(); ++record) {
        for (const std::size_t column : m_valueColumns)
            m_habits.learnFromNumber(m_table.cell(record, column));
        for (const ValuesColumn what : {ValuesColumn::Date, ValuesColumn::Start, ValuesColumn::End})
            m_habits.learnFromDay(m_rows.cell(record, what));
    }
    // What stands in the header was read before its rows told how days are written.
    for (const std::size_t column : m_valueColumns) {
        ColumnUse &use = m_columns.uses[column];
        if (m_columns.shape == ValuesShape::Dates)
            use.period = m_habits.period(m_table.cell(0, column));
    }
}

Result<void> ValuesReader::readRecord(std::size_t record)
{
    const auto hasValue = [&](std::size_t column) { return !saysNothing(m_table.cell(record, column)); };
    if (std::ranges::none_of(m_valueColumns, hasValue))
        return {};
    const auto row = m_rows.read(record);
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

Result<void> ValuesReader::readCell(std::size_t record, std::size_t column, const ValuesRow &row)
{
    const ColumnUse &use = m_columns.uses[column];
    const std::vector<NodeId> &nodes = m_columns.shape == ValuesShape::Metrics ? use.nodes : row.nodes;
    if (nodes.size() != 1) {
        for (const ValuesColumn what : {ValuesColumn::Title, ValuesColumn::Code, ValuesColumn::Id}) {
            if (const QStringView name = m_rows.cell(record, what); !name.isEmpty()) {
                noteUnknown(m_table.line(record), m_rows.columnOf(what), name.toString(), nodes);
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

void ValuesReader::noteUnknown(int line, int column, const QString &name, const std::vector<NodeId> &nodes)
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
        m_out.unknown.add(unknown.line, unknown.column, sentence);
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

Result<ReadValues> readTable(const Tree &tree, const CsvTable &table, const ValuesOptions &options)
{
    const NodesByName names(tree);
    FileHabits habits;
    auto columns = readValuesColumns(table, tree, names, options.saved, options.shape, habits);
    if (!columns)
        return tl::unexpected(columns.error());
    return ValuesReader(tree, table, options, names, habits, *std::move(columns)).read();
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
    auto read = readTable(tree, *table, options);
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
    return readTable(tree, CsvTable::of(table), how);
}

} // namespace espalier
