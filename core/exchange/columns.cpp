// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/columns.h"

#include <algorithm>
#include <array>

namespace espalier {

namespace {

struct ColumnName
{
    Column column;
    QStringView written;
    QStringView alsoRead; ///< keys as columnKey() makes them, one space around each
};

constexpr std::array<ColumnName, 23> columnNames{{
    {Column::Id, u"id", u" id metricid kpiid nodeid itemid key uid uuid guid ref number no "},
    {Column::Code, u"code", u" code metriccode kpicode shortname abbreviation "},
    {Column::Title, u"title",
     u" title name metric metricname metrictitle kpi kpiname kpititle indicatorname label text node nodename "
     u"topic element item titel bezeichnung kennzahl nom titre nombre "},
    {Column::ParentId, u"parent_id",
     u" parentid parentmetricid parentkpiid parentkey parentcode parentuid parentnode "},
    {Column::Parent, u"parent",
     u" parent parents parentname parenttitle parentmetric parentkpi supports belongsto rollsupto reportsto "
     u"childof elternelement übergeordnet "},
    {Column::Level, u"level", u" level depth hierarchylevel outlinelevel ebene niveau nivel "},
    {Column::Tier, u"tier", u" tier tiername leveltype nodetype "},
    {Column::Indicator, u"metric_type",
     u" metrictype kpitype indicator indicatortype leadinglagging leadlag leadingorlagging type "},
    {Column::Definition, u"definition", u" definition description desc meaning beschreibung "},
    {Column::Formula, u"formula",
     u" formula calculation howcalculated howitiscalculated calculationmethod formel "},
    {Column::Question, u"question", u" question businessquestion questionanswered frage "},
    {Column::Reason, u"reason", u" reason why rationale purpose whyitmatters whythismatters businessvalue "},
    {Column::Unit, u"unit", u" unit units uom unitofmeasure measurementunit einheit "},
    {Column::Direction, u"direction",
     u" direction polarity desireddirection gooddirection betterwhen goodis "},
    {Column::Cadence, u"cadence",
     u" cadence frequency refresh refreshcadence refreshrate updatefrequency reportingfrequency "
     u"measurementfrequency "},
    {Column::Owner, u"owner",
     u" owner metricowner kpiowner responsible accountable dri assignee verantwortlich "},
    {Column::Source, u"data_source", u" datasource source sourcesystem sourceofdata system datenquelle "},
    {Column::Start, u"baseline", u" baseline baselinevalue start startvalue startingvalue "},
    {Column::Target, u"target", u" target targetvalue goalvalue targetnumber zielwert "},
    {Column::TargetDate, u"target_date", u" targetdate due duedate deadline targetby "},
    {Column::Thresholds, u"thresholds",
     u" thresholds threshold ragthresholds rag alertthresholds alertthreshold bands trafficlight ampel "
     u"schwellenwerte "},
    {Column::Notes, u"notes", u" notes note comment comments remark remarks "},
    {Column::Tags, u"tags", u" tags tag labels keywords "},
}};

bool isAmong(const QString &key, QStringView names)
{
    return !key.isEmpty() && names.contains(QString(u' ' + key + u' '));
}

constexpr qsizetype longestHeader = 60; // what is longer is a sentence

} // namespace

QString columnKey(QStringView name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

std::optional<Column> columnFromName(QStringView name)
{
    if (name.size() > longestHeader)
        return std::nullopt;
    const QString key = columnKey(name);
    const auto found = std::ranges::find_if(
        columnNames, [&key](const ColumnName &row) { return isAmong(key, row.alsoRead); });
    return found == columnNames.end() ? std::nullopt : std::optional(found->column);
}

QString columnName(Column column)
{
    return std::ranges::find(columnNames, column, &ColumnName::column)->written.toString();
}

int levelNumber(QStringView header)
{
    if (header.size() > longestHeader)
        return 0;
    const QString key = columnKey(header);
    qsizetype digits = key.size();
    while (digits > 0 && key[digits - 1] >= u'0' && key[digits - 1] <= u'9')
        --digits;
    bool isNumber = false;
    const int number = QStringView(key).sliced(digits).toInt(&isNumber);
    return isNumber && number < 100 &&
                   isAmong(key.first(digits), u" level l lvl ebene niveau nivel layer stufe tier depth h ")
               ? std::max(number + 1, 1)
               : 0;
}

int tierHeight(QStringView header)
{
    constexpr std::array<QStringView, 4> tiers{
        u" goal goals businessgoal businessgoals strategicgoal northstar vision ",
        u" objective objectives marketingobjective marketingobjectives strategy ",
        u" midlevelmetric midlevelmetrics metric metrics kpi kpis keyresult keyresults driver drivers ",
        u" tacticalmetric tacticalmetrics campaignmetric campaignmetrics submetric submetrics tactic tactics "
        u"subdriver input inputmetric ",
    };
    if (header.size() > longestHeader)
        return 0;
    const QString key = columnKey(header);
    const auto found = std::ranges::find_if(tiers, [&key](QStringView names) { return isAmong(key, names); });
    return found == tiers.end() ? 0 : static_cast<int>(found - tiers.begin()) + 1;
}

bool isSpreadsheetError(QStringView cell)
{
    constexpr std::array<QStringView, 9> errors{u"#VALUE!", u"#REF!",  u"#N/A",    u"#NAME?", u"#DIV/0!",
                                                u"#NUM!",   u"#NULL!", u"#SPILL!", u"#CALC!"};
    const QStringView bare = cell.trimmed();
    return bare.startsWith(u'#') && std::ranges::any_of(errors, [bare](QStringView error) {
               return bare.compare(error, Qt::CaseInsensitive) == 0;
           });
}

} // namespace espalier
