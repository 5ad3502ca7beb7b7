// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/edge_table.h"

#include "core/base/tr.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/columns.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/parents.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace espalier {

namespace {

enum class EdgeColumn : std::uint8_t { From, To, Relationship, Weight, Sentence };

struct EdgeColumnName
{
    EdgeColumn column;
    QStringView keys; ///< as columnKey() makes them, one space around each
};

constexpr std::array<EdgeColumnName, 5> columnNames{{
    {EdgeColumn::From,
     u" from frommetricid frommetric fromid fromnode fromnodeid fromkpi source sourceid sourcemetricid "
     u"sourcenode child childid childmetricid driver driverid "},
    {EdgeColumn::To,
     u" to tometricid tometric toid tonode tonodeid tokpi target targetid targetmetricid targetnode parent "
     u"parentid parentmetricid outcome outcomeid supports "},
    {EdgeColumn::Relationship,
     u" relationshiptype relationship relation relationtype edgetype linktype type kind label "},
    {EdgeColumn::Weight, u" weight weightpercent share contribution "},
    {EdgeColumn::Sentence, u" sentence description notes note reason why rationale mechanism because "},
}};

std::optional<EdgeColumn> edgeColumn(QStringView name)
{
    const QString key = columnKey(name);
    const auto found = std::ranges::find_if(columnNames, [&key](const EdgeColumnName &row) {
        return !key.isEmpty() && row.keys.contains(QString(u' ' + key + u' '));
    });
    return found == columnNames.end() ? std::nullopt : std::optional(found->column);
}

class EdgeReader
{
public:
    EdgeReader(const CsvTable &table, Outline &outline, ImportReport &report)
        : m_table(table), m_outline(outline), m_rows(outline), m_report(report)
    {
    }

    Result<void> run()
    {
        if (m_table.records() == 0)
            return unreadable(0, noEnds());
        readHeader();
        if (!has(EdgeColumn::From) || !has(EdgeColumn::To))
            return unreadable(m_table.line(0), noEnds());
        m_weightFactor = weightFactor();
        for (std::size_t record = 1; record < m_table.records(); ++record)
            readRecord(record);
        if (m_links > 0)
            m_report.took.add(0, QStringLiteral("%1 %2.").arg(m_links).arg(
                                     m_links == 1 ? QStringLiteral("link") : QStringLiteral("links")));
        return {};
    }

private:
    static QString noEnds()
    {
        return Tr::tr("This is no table of links: it needs the columns “from_metric_id” and "
                      "“to_metric_id”. Correct its header, or move it away to read the nodes alone.");
    }

    void readHeader()
    {
        for (std::size_t column = 0; column < m_table.cells(0); ++column) {
            const QStringView name = m_table.cell(0, column).trimmed();
            const auto meaning = edgeColumn(name);
            const bool isNew = meaning && !has(*meaning);
            if (isNew)
                m_columns[static_cast<std::size_t>(*meaning)] = column;
            else
                m_report.leftOut.add(
                    m_table.line(0),
                    meaning ? Tr::tr("The column “%1” means the same as one before it; it was left out.")
                                  .arg(shortened(name))
                            : Tr::tr("The column “%1” is not one that is known; it was left out.")
                                  .arg(shortened(name)));
        }
    }

    [[nodiscard]] bool has(EdgeColumn column) const
    {
        return m_columns[static_cast<std::size_t>(column)].has_value();
    }
    [[nodiscard]] QStringView cell(std::size_t record, EdgeColumn column) const
    {
        const auto place = m_columns[static_cast<std::size_t>(column)];
        return place ? unguarded(m_table.cell(record, *place).trimmed()) : QStringView();
    }

    /// Weights are shares of 100 %, and written as 0.4 where none of the table is above 1.
    double weightFactor()
    {
        bool isShare = false;
        for (std::size_t record = 1; record < m_table.records(); ++record) {
            const auto weight = numberFromCell(cell(record, EdgeColumn::Weight));
            if (!weight)
                continue;
            if (weight->unit.isSet() || weight->value > 1)
                return 1;
            isShare = isShare || weight->value > 0;
        }
        if (!isShare)
            return 1;
        m_report.guessed.add(0, Tr::tr("No weight is above 1: they were read as shares, 0.4 as 40 %."));
        constexpr double percent = 100;
        return percent;
    }

    void readRecord(std::size_t record)
    {
        const int line = m_table.line(record);
        int child = rowNamed(record, EdgeColumn::From);
        int parent = rowNamed(record, EdgeColumn::To);
        if (child < 0 || parent < 0)
            return;
        OutlineLink link;
        if (const QStringView words = cell(record, EdgeColumn::Relationship); !words.isEmpty()) {
            const auto relationship = relationshipFromCell(words);
            if (!relationship)
                m_report.leftOut.add(
                    line, Tr::tr("The relationship “%1” is not known; the link was read as an influence.")
                              .arg(shortened(words)));
            else if (relationship->isFromParent)
                std::swap(child, parent);
            link.kind = relationship.value_or(Relationship()).kind;
            link.sign = relationship.value_or(Relationship()).sign;
        }
        if (child == parent) {
            m_report.leftOut.add(line, Tr::tr("“%1” is linked to itself.").arg(titleOf(child)));
            return;
        }
        if (m_seen.contains({child, parent})) {
            m_report.leftOut.add(
                line,
                Tr::tr("The link from “%1” to “%2” is there twice.").arg(titleOf(child), titleOf(parent)));
            return;
        }
        m_seen.insert({child, parent});
        link.child = child;
        link.parent = parent;
        link.weight = weightOf(record);
        link.sentence = oneLine(cell(record, EdgeColumn::Sentence));
        addParent(m_outline, child, parent);
        ++m_links;
        m_outline.links.push_back(std::move(link));
    }

    [[nodiscard]] QString titleOf(int row) const
    {
        return shortened(m_outline.rows[static_cast<std::size_t>(row)].title);
    }

    int rowNamed(std::size_t record, EdgeColumn column)
    {
        const ParentName wanted{-1, oneLine(cell(record, column)), true, m_table.line(record)};
        const int row = wanted.name.isEmpty() ? -1 : m_rows.find(wanted.name, wanted, m_report);
        if (wanted.name.isEmpty())
            m_report.leftOut.add(wanted.line, Tr::tr("This link has one end only."));
        else if (row < 0)
            m_report.leftOut.add(
                wanted.line,
                Tr::tr("“%1” is not among the nodes; its link was left out.").arg(shortened(wanted.name)));
        return row;
    }

    std::optional<double> weightOf(std::size_t record)
    {
        constexpr double most = 100;
        const QStringView text = cell(record, EdgeColumn::Weight);
        if (text.isEmpty())
            return std::nullopt;
        const auto number = numberFromCell(text);
        const bool isPercent = number && (!number->unit.isSet() || number->unit.kind == Unit::Kind::Percent);
        const double weight = isPercent ? number->value * m_weightFactor : -1;
        if (weight >= 0 && weight <= most)
            return weight;
        m_report.leftOut.add(
            m_table.line(record),
            Tr::tr("“%1” was not understood as a weight from 0 to 100 %.").arg(shortened(text)));
        return std::nullopt;
    }

    const CsvTable &m_table;
    Outline &m_outline;
    RowNames m_rows;
    ImportReport &m_report;
    std::array<std::optional<std::size_t>, columnNames.size()> m_columns{};
    QSet<std::pair<int, int>> m_seen;
    double m_weightFactor = 1;
    std::size_t m_links = 0;
};

} // namespace

bool looksLikeEdges(const CsvTable &table)
{
    bool hasFrom = false;
    bool hasTo = false;
    for (std::size_t column = 0; table.records() > 0 && column < table.cells(0); ++column) {
        const QString key = columnKey(table.cell(0, column));
        // "source" and "target" mean other things in a table of nodes.
        hasFrom = hasFrom || (key.startsWith(u"from") && edgeColumn(key) == EdgeColumn::From);
        hasTo = hasTo || (key.startsWith(u"to") && edgeColumn(key) == EdgeColumn::To);
    }
    return hasFrom && hasTo;
}

std::optional<Relationship> relationshipFromCell(QStringView cell)
{
    struct Words
    {
        QStringView words; ///< a bar around each
        Relationship meaning;
    };
    using enum LinkKind;
    constexpr std::array<Words, 6> table{{
        {u"|influence|influences|influencing|drives|driver|driver of|leading|leading "
         u"driver|causes|cause|causal|"
         u"contributes|contributes to|contribution|supports|leads to|impacts|impact|affects|correlates|"
         u"correlates with|correlation|correlated|increases|positive|+|child|child of|belongs to|reports to|",
         {}},
        {u"|formula|component|component of|input|input to|part of|is part of|calculation|calculated|"
         u"mathematical|arithmetic|additive|sum|multiplicative|factor|factor of|feeds|feeds into|rolls up to|"
         u"rollup|roll up|aggregates to|deterministic|numerator|",
         {Formula, Sign::Plus, false}},
        {u"|guards|guard|guardrail|guardrail for|counter metric|countermetric|counterbalance|counterbalances|"
         u"protects|constrains|constraint|",
         {Guards, Sign::Plus, false}},
        {u"|negative|inverse|inversely|reduces|decreases|inhibits|hinders|hurts|-|",
         {Influence, Sign::Minus, false}},
        {u"|subtractive|subtracts|subtracted from|denominator|divisor|", {Formula, Sign::Minus, false}},
        {u"|parent|parent of|is parent of|has child|driven by|caused by|influenced by|depends on|supported "
         u"by|"
         u"consists of|contains|includes|breaks down into|decomposes into|",
         {Influence, Sign::Plus, true}},
    }};
    constexpr qsizetype longest = 40;
    QString key = cell.left(longest).toString();
    if (key.size() > 1)
        key.replace(u'_', u' ').replace(u'-', u' ');
    key = key.simplified().toCaseFolded();
    if (key.isEmpty() || key.contains(u'|') || cell.size() > longest)
        return std::nullopt;
    const auto found = std::ranges::find_if(table, [wanted = QString(u'|' + key + u'|')](const Words &row) {
        return row.words.contains(wanted);
    });
    return found == table.end() ? std::nullopt : std::optional(found->meaning);
}

Result<void> readEdges(const QString &text, Outline &outline, ImportReport &report, ImportReport &nodesReport)
{
    const auto table = parseCsv(text, report);
    if (!table)
        return tl::unexpected(table.error());
    if (auto read = EdgeReader(*table, outline, report).run(); !read)
        return read;
    settleParents(outline, nodesReport);
    return {};
}

QString edgesBeside(const QString &nodesPath)
{
    const QFileInfo nodes(nodesPath);
    const QString name = nodes.completeBaseName();
    for (const QStringView ending : {u"nodes", u"metrics", u"kpis"}) {
        if (!name.endsWith(ending, Qt::CaseInsensitive))
            continue;
        for (const QStringView other : {u"edges", u"links", u"relationships"}) {
            const QFileInfo edges(nodes.dir(), QStringLiteral("%1%2.%3").arg(name.chopped(ending.size()),
                                                                             other, nodes.suffix()));
            if (edges.isFile())
                return edges.filePath();
        }
    }
    return {};
}

} // namespace espalier
