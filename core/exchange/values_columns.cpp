// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/values_columns.h"

#include "core/base/tr.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/columns.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/outline.h"

#include <algorithm>
#include <array>
#include <utility>

namespace espalier {

namespace {

constexpr qsizetype longestHeader = 200;

QString headerOf(const CsvTable &table, std::size_t column)
{
    const QStringView cell = unguarded(table.cell(0, column).trimmed());
    return cell.first(std::min(cell.size(), longestHeader)).toString().simplified();
}

ValuesColumn knownColumn(QStringView header)
{
    using enum ValuesColumn;
    constexpr std::array<std::pair<QStringView, ValuesColumn>, 13> words{{
        {u"|id|nodeid|metricid|kpiid|uuid|", Id},
        {u"|code|kpicode|metriccode|nodecode|", Code},
        {u"|metric|metricname|kpi|kpiname|title|name|node|nodetitle|measure|indicator|kennzahl|", Title},
        {u"|date|day|period|week|month|quarter|year|time|reportingperiod|asof|datum|tag|woche|monat|quartal|"
         u"jahr|zeitraum|",
         Date},
        {u"|start|from|periodstart|startdate|begin|von|", Start},
        {u"|end|to|until|periodend|enddate|bis|", End},
        {u"|value|actual|actualvalue|amount|result|reading|measurement|wert|ist|istwert|", Value},
        {u"|unit|uom|einheit|", Unit},
        {u"|state|status|", State},
        {u"|source|datasource|quelle|", Source},
        {u"|comment|comments|note|notes|remark|kommentar|bemerkung|", Comment},
        {u"|observation|observationid|", Observation},
        {u"|replaces|", Replaces},
    }};
    const QString key = columnKey(header);
    if (key == u"fingerprint")
        return Fingerprint;
    const QString wanted = u'|' + key + u'|';
    const auto row =
        std::ranges::find_if(words, [&](const auto &known) { return known.first.contains(wanted); });
    return key.isEmpty() || row == words.end() ? Ignored : row->second;
}

/// The meaning that was kept for a column with this header.
const QString *savedMeaning(const std::vector<std::pair<QString, QString>> &saved, const QString &header)
{
    const auto found = std::ranges::find(saved, looseForm(header), &std::pair<QString, QString>::first);
    return found == saved.end() || header.isEmpty() ? nullptr : &found->second;
}

tl::unexpected<Error> noShape(const QString &what)
{
    return unreadable(1, what);
}

/// Reads the columns of one table.
class ColumnReader
{
public:
    ColumnReader(const CsvTable &table, const Tree &tree, const NodesByName &names, const SavedImport &saved,
                 FileHabits &habits)
        : m_table(table), m_names(names), m_habits(habits), m_width(table.cells(0))
    {
        for (const QString &column : saved.columns) {
            const qsizetype at = column.lastIndexOf(u'=');
            if (at > 0)
                m_saved.emplace_back(looseForm(column.first(at)), column.sliced(at + 1));
        }
        for (const Dimension &dimension : tree.all<Dimension>()) {
            for (const QString &name : {dimension.name, QString::fromLatin1(dimension.id.text())})
                m_dimensions.emplace_back(looseForm(name), dimension.id);
        }
        for (std::size_t column = 0; column < m_width; ++column)
            habits.learnFromDay(table.cell(0, column));
    }

    Result<ValuesColumns> read(std::optional<ValuesShape> forced)
    {
        for (std::size_t column = 0; column < m_width; ++column)
            m_columns.uses.push_back(useOf(headerOf(m_table, column)));
        const std::optional<ValuesShape> shape = forced ? forced : recognised();
        if (!shape)
            return noShape(
                Tr::tr("Its first row does not say what the columns are. Name a column for the metric, one "
                       "for the date and one for the value; or give a row a metric and a column a date; or a "
                       "row a date and a column a metric."));
        m_columns.shape = *shape;
        switch (*shape) {
        case ValuesShape::Long:
            return asLong();
        case ValuesShape::Dates:
            return asDates();
        case ValuesShape::Metrics:
            return asMetrics();
        }
        return m_columns;
    }

private:
    [[nodiscard]] ColumnUse useOf(const QString &header) const;
    [[nodiscard]] std::optional<ValuesShape> recognised();
    [[nodiscard]] bool takeHeaderless();
    Result<ValuesColumns> asLong();
    Result<ValuesColumns> asDates();
    Result<ValuesColumns> asMetrics();
    [[nodiscard]] bool has(ValuesColumn what) const { return m_columns.of(what).has_value(); }
    [[nodiscard]] bool namesNodes() const
    {
        return has(ValuesColumn::Id) || has(ValuesColumn::Code) || has(ValuesColumn::Title);
    }
    /// Values below the header stand at this date.
    [[nodiscard]] static bool isDate(const ColumnUse &use)
    {
        return use.what == ValuesColumn::Ignored && use.nodes.empty() &&
               use.period.reading != Reading::Nothing;
    }
    [[nodiscard]] bool isDateAt(std::size_t record, std::size_t column) const
    {
        return record < m_table.records() &&
               m_habits.period(m_table.cell(record, column)).reading != Reading::Nothing;
    }

    const CsvTable &m_table;
    const NodesByName &m_names;
    const FileHabits &m_habits;
    std::size_t m_width;
    std::vector<std::pair<QString, QString>> m_saved;
    std::vector<std::pair<QString, DimensionId>> m_dimensions;
    ValuesColumns m_columns;
};

ColumnUse ColumnReader::useOf(const QString &header) const
{
    ColumnUse use;
    use.period = m_habits.period(header);
    if (const QString *meaning = savedMeaning(m_saved, header)) {
        if (const auto id = RawId::fromText(meaning->toLatin1()))
            use.nodes = m_names.find(*meaning);
        else if (use.period.reading == Reading::Nothing)
            use.what = valueNamed<ValuesColumn>(meaning->toStdString()).value_or(ValuesColumn::Ignored);
        if (use.what != ValuesColumn::Dimension && (use.what != ValuesColumn::Ignored || !use.nodes.empty()))
            return use;
    }
    use.what = knownColumn(header);
    const auto dimension =
        std::ranges::find(m_dimensions, looseForm(header), &std::pair<QString, DimensionId>::first);
    if (dimension != m_dimensions.end() && use.what == ValuesColumn::Ignored && !header.isEmpty()) {
        use.what = ValuesColumn::Dimension;
        use.dimension = dimension->second;
        return use;
    }
    const NamedMetric metric = metricNamed(m_names, header);
    use.nodes = metric.nodes;
    use.unit = metric.unit;
    return use;
}

std::optional<ValuesShape> ColumnReader::recognised()
{
    const auto &uses = m_columns.uses;
    const auto dates = std::ranges::count_if(uses, isDate);
    const bool hasDay = has(ValuesColumn::Date) || has(ValuesColumn::End) || has(ValuesColumn::Start);
    if (dates > 0 && !hasDay && !has(ValuesColumn::Value) && !takeHeaderless())
        return ValuesShape::Dates;
    if (m_columns.firstRow == 0)
        return ValuesShape::Long;
    if (has(ValuesColumn::Value) && hasDay && namesNodes())
        return ValuesShape::Long;
    if (hasDay)
        return ValuesShape::Metrics;
    // An export often leaves the corner empty.
    if (uses.size() > 1 && uses.front().nodes.empty() && isDateAt(1, 0))
        return ValuesShape::Metrics;
    return std::nullopt;
}

/// A first row that is a value itself: one name of a node, one day, one number.
bool ColumnReader::takeHeaderless()
{
    constexpr std::size_t widest = 6;
    std::optional<std::size_t> name;
    std::optional<std::size_t> day;
    std::optional<std::size_t> number;
    int others = 0;
    for (std::size_t column = 0; column < m_width; ++column) {
        const QStringView cell = m_table.cell(0, column);
        std::optional<std::size_t> &place = !m_columns.uses[column].nodes.empty() ? name
                                            : isDateAt(0, column)                 ? day
                                                                                  : number;
        if (&place == &number && m_habits.number(cell).reading == Reading::Nothing)
            continue;
        others += place ? 1 : 0;
        place = column;
    }
    if (!name || !day || !number || others > 0 || m_width > widest)
        return false;
    m_columns.uses.assign(m_width, {});
    m_columns.uses[*name].what = ValuesColumn::Title;
    m_columns.uses[*day].what = ValuesColumn::Date;
    m_columns.uses[*number].what = ValuesColumn::Value;
    m_columns.firstRow = 0;
    return true;
}

Result<ValuesColumns> ColumnReader::asLong()
{
    const bool isWhole = (has(ValuesColumn::Value) && namesNodes() &&
                          (has(ValuesColumn::Date) || has(ValuesColumn::Start) || has(ValuesColumn::End))) ||
                         takeHeaderless();
    if (!isWhole)
        return noShape(Tr::tr("With a row a value there must be a column for the metric (id, code or "
                              "metric), one for the date and one for the value."));
    return m_columns;
}

Result<ValuesColumns> ColumnReader::asDates()
{
    if (std::ranges::none_of(m_columns.uses, isDate))
        return noShape(Tr::tr("With a column a date the first row must have dates, such as 2027-03-31, "
                              "2027-03 or Q1 2027."));
    if (!namesNodes()) {
        const auto first = std::ranges::find_if_not(m_columns.uses, isDate);
        if (first == m_columns.uses.end())
            return noShape(Tr::tr("With a column a date the first column must name the metrics."));
        first->what = ValuesColumn::Title;
    }
    return m_columns;
}

Result<ValuesColumns> ColumnReader::asMetrics()
{
    auto &uses = m_columns.uses;
    for (ColumnUse &use : uses) {
        // A metric may be called as a column is, "Result"; the first column of dates is none.
        const bool isDay = use.what == ValuesColumn::Date || use.what == ValuesColumn::Start ||
                           use.what == ValuesColumn::End;
        if (!use.nodes.empty() && !isDay)
            use.what = ValuesColumn::Ignored;
    }
    if (!has(ValuesColumn::Date) && !has(ValuesColumn::End) && !has(ValuesColumn::Start)) {
        if (uses.front().what != ValuesColumn::Ignored || !isDateAt(1, 0))
            return noShape(Tr::tr("With a column a metric there must be a column of dates."));
        uses.front() = {ValuesColumn::Date, {}, {}, {}, {}};
    }
    const bool hasMetric =
        std::ranges::any_of(uses, [](const ColumnUse &use) { return use.what == ValuesColumn::Ignored; });
    if (!hasMetric)
        return noShape(Tr::tr("No column names a metric: give each its id, code or title as header."));
    return m_columns;
}

} // namespace

std::optional<std::size_t> ValuesColumns::of(ValuesColumn what) const
{
    const auto found = std::ranges::find(uses, what, &ColumnUse::what);
    return found == uses.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - uses.begin()));
}

NamedMetric metricNamed(const NodesByName &names, QStringView text)
{
    const QStringView name = unguarded(text.trimmed());
    NamedMetric metric{names.find(name), {}};
    if (!metric.nodes.empty() || !(name.endsWith(u')') || name.endsWith(u']')))
        return metric;
    const qsizetype open = name.lastIndexOf(name.endsWith(u')') ? u'(' : u'[');
    if (open <= 0)
        return metric;
    metric.nodes = names.find(name.first(open));
    const QString unit = name.sliced(open + 1).chopped(1).trimmed().toString();
    if (const auto number = numberFromCell(QStringLiteral("1 ") + unit); number && number->value == 1)
        metric.unit = number->unit;
    return metric;
}

Result<ValuesColumns> readValuesColumns(const CsvTable &table, const Tree &tree, const NodesByName &names,
                                        const SavedImport &saved, std::optional<ValuesShape> shape,
                                        FileHabits &habits)
{
    if (table.records() == 0)
        return unreadable(1, Tr::tr("There is nothing in it."));
    return ColumnReader(table, tree, names, saved, habits).read(shape);
}

bool isColumnName(QStringView header)
{
    return knownColumn(header) != ValuesColumn::Ignored;
}

SavedImport savedImportOf(const CsvTable &table, const ValuesColumns &columns)
{
    SavedImport saved;
    saved.shape = QString::fromLatin1(QByteArrayView(nameOf(columns.shape)));
    for (std::size_t column = 0; column < columns.uses.size() && columns.firstRow > 0; ++column) {
        const ColumnUse &use = columns.uses[column];
        const QString header = headerOf(table, column);
        QString meaning = QString::fromLatin1(QByteArrayView(nameOf(use.what)));
        if (columns.shape == ValuesShape::Dates && use.period.reading == Reading::Read && meaning.isEmpty())
            meaning = QStringLiteral("value");
        if (columns.shape == ValuesShape::Metrics && use.nodes.size() == 1 && meaning.isEmpty())
            meaning = QString::fromLatin1(use.nodes.front().text());
        if (!header.isEmpty() && !meaning.isEmpty())
            saved.columns += header + u'=' + meaning;
    }
    return saved;
}

} // namespace espalier
