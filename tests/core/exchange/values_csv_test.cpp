// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/values_csv.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/edit/record_values.h"
#include "tests/support/random_tree.h"
#include "tests/support/record_value.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

/// Leads (L-1, also known as "MQL"), Visits, Rate in %, Load in seconds, Cost in EUR, and Twin twice.
class ValuesCsv : public testing::Test
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2027, 3, 31), {}};
    Tree tree = edit::newTree(context);
    ValuesOptions options;

    void SetUp() override
    {
        for (const char *title : {"Leads", "Visits", "Rate", "Load", "Cost", "Twin", "twin"})
            perform(edit::addTopNode(tree, QString::fromLatin1(title), context));
        edit("Leads", [](Node &node) {
            node.code = QStringLiteral("L-1");
            node.alsoKnownAs = {QStringLiteral("MQL")};
            node.unit = {Unit::Kind::Count, QStringLiteral("leads")};
        });
        edit("Rate", [](Node &node) { node.unit.kind = Unit::Kind::Percent; });
        edit("Load", [](Node &node) { node.unit = {Unit::Kind::Duration, QStringLiteral("s")}; });
        edit("Cost", [](Node &node) { node.unit = {Unit::Kind::Currency, QStringLiteral("EUR")}; });
        Dimension dimension;
        dimension.name = QStringLiteral("Product");
        dimension.values = {QStringLiteral("Pro")};
        perform(edit::addRecord(tree, dimension, context));
        options.cadenceOf = [this](const NodeId &node) { return tree.find(node)->cadence; };
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << qPrintable(change.error().what);
        ASSERT_TRUE(tree.apply(*change));
    }
    NodeId node(const char *title) const
    {
        for (const Node &one : tree.nodes()) {
            if (one.title == QLatin1String(title))
                return one.id;
        }
        return {};
    }
    template <class Mutate>
    void edit(const char *title, Mutate mutate)
    {
        perform(edit::edit(tree, node(title), mutate));
    }
    ReadValues read(const QByteArray &text)
    {
        const Result<ReadValues> values = readValues(tree, text, options);
        EXPECT_TRUE(values) << qPrintable(values.error().text());
        return values.value_or(ReadValues());
    }
    /// "TITLE START..END VALUE" a value.
    QStringList taken(const QByteArray &text)
    {
        QStringList lines;
        for (const ReadValue &value : read(text).values) {
            const Observation &one = value.observation;
            lines << QStringLiteral("%1 %2..%3 %4")
                         .arg(tree.find(one.node)->title, one.period.start.toString(Qt::ISODate),
                              one.period.end.toString(Qt::ISODate))
                         .arg(one.value);
        }
        return lines;
    }
    static QStringList notes(const ImportNotes &notes)
    {
        QStringList lines;
        for (const ImportNote &note : notes.notes())
            lines << QStringLiteral("%1: %2").arg(note.line).arg(note.text);
        return lines;
    }
    QString refusal(const QByteArray &text)
    {
        const Result<ReadValues> values = readValues(tree, text, options);
        EXPECT_FALSE(values);
        return values ? QString() : values.error().what;
    }
    const QStringList three{QStringLiteral("Leads 2027-03-31..2027-03-31 12"),
                            QStringLiteral("Leads 2027-03-30..2027-03-30 11"),
                            QStringLiteral("Visits 2027-03-31..2027-03-31 7")};
};

TEST_F(ValuesCsv, EachShapeIsRecognised)
{
    EXPECT_EQ(taken("metric,date,value\nLeads,2027-03-31,12\nleads,2027-03-30,11\nVisits,2027-03-31,7\n"),
              three);
    EXPECT_EQ(taken("Metric;2027-03-31;30.3.2027\nL-1;12;11\nvisits;7;\n"), three);
    QStringList byDay = taken("Date\tMQL\tVisits\n2027-03-31\t12\t7\n2027-03-30\t11\t-\n");
    byDay.swapItemsAt(1, 2);
    EXPECT_EQ(byDay, three);
    EXPECT_EQ(taken(",Leads\n2027-03-31,12\n"), QStringList(three.mid(0, 1))) << "an empty corner";
    EXPECT_EQ(taken("Leads,2027-03-31,12\nLeads,2027-03-30,11\nVisits,2027-03-31,7\n"), three) << "no header";
    EXPECT_EQ(read("date,value,kpi\n2027-03-31,12,Leads\n").shape, ValuesShape::Long);
    EXPECT_EQ(read("kpi,2027-03\nLeads,1\n").shape, ValuesShape::Dates);
    EXPECT_EQ(read("month,Leads\n2027-03,1\n").shape, ValuesShape::Metrics);
}

TEST_F(ValuesCsv, AShapeCanBeForcedAndSaysWhatItNeeds)
{
    const QByteArray text = "Leads,2027-03-31\nVisits,5\n";
    options.shape = ValuesShape::Dates;
    EXPECT_EQ(taken(text), QStringList(QStringLiteral("Visits 2027-03-31..2027-03-31 5")));
    options.shape = ValuesShape::Metrics;
    EXPECT_TRUE(refusal(text).contains(QStringLiteral("column of dates")));
    options.shape = ValuesShape::Long;
    EXPECT_TRUE(refusal(text).contains(QStringLiteral("one for the value")));
    options.shape.reset();
    EXPECT_TRUE(refusal("a,b\nc,d\n").contains(QStringLiteral("first row")));
    EXPECT_TRUE(refusal("").contains(QStringLiteral("nothing in it")));
    EXPECT_TRUE(refusal("date,value\n2027-03-31,4\n").contains(QStringLiteral("names a metric")));
}

TEST_F(ValuesCsv, UnknownAndAmbiguousMetricsAreListedOnce)
{
    const ReadValues values = read("metric,date,value\nNobody,2027-03-31,1\nTWIN,2027-03-31,2\nnobody,2027-"
                                   "03-30,3\nLeads,2027-03-30,4\n");
    EXPECT_EQ(values.values.size(), 1U);
    const QStringList said = notes(values.unknown);
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(said[0], QStringLiteral("2: column 1: Nothing is called “Nobody” (values: 2)."));
    EXPECT_TRUE(said[1].startsWith(QStringLiteral("3: column 1: “TWIN” can be "))) << qPrintable(said[1]);
    EXPECT_TRUE(said[1].contains(QStringLiteral("Write the code")));
    EXPECT_EQ(notes(read("date,Nobody,Leads\n2027-03-31,1,2\n").unknown),
              QStringList(QStringLiteral("1: column 2: Nothing is called “Nobody” (values: 1).")));
}

TEST_F(ValuesCsv, AnIdCountsMoreThanACodeThanATitleThanAnotherName)
{
    edit("Visits", [](Node &node) { node.alsoKnownAs = {QStringLiteral("leads"), QStringLiteral("l-1")}; });
    edit("Rate", [](Node &node) { node.code = QStringLiteral("Leads"); });
    EXPECT_EQ(taken("metric,date,value\nleads,2027-03-31,1\n").front().section(u' ', 0, 0),
              QStringLiteral("Rate"));
    const QByteArray id = node("Cost").text();
    EXPECT_EQ(taken("id,metric,date,value\n" + id + ",Leads,2027-03-31,1\n").front().section(u' ', 0, 0),
              QStringLiteral("Cost"));
    EXPECT_EQ(taken("id,code,date,value\nX7,l-1,2027-03-31,1\n").front().section(u' ', 0, 0),
              QStringLiteral("Leads"))
        << "an id of another system leaves it to the code";
}

TEST_F(ValuesCsv, UnitsInCellsFitOrAreNotRead)
{
    EXPECT_EQ(
        taken("metric,date,value\nRate,2027-03-31,19.4 %\nLoad,2027-03-31,2 min\nCost,2027-03-31,€ 1 200\n"
              "Leads,2027-03-31,262 leads\n"),
        QStringList({QStringLiteral("Rate 2027-03-31..2027-03-31 19.4"),
                     QStringLiteral("Load 2027-03-31..2027-03-31 120"),
                     QStringLiteral("Cost 2027-03-31..2027-03-31 1200"),
                     QStringLiteral("Leads 2027-03-31..2027-03-31 262")}));
    EXPECT_EQ(taken("date,Load (min),Load [h]\n2027-03-31,2,\n").front(),
              QStringLiteral("Load 2027-03-31..2027-03-31 120"));
    EXPECT_EQ(taken("metric,unit,2027-03-31\nLoad,min,2\n").front(),
              QStringLiteral("Load 2027-03-31..2027-03-31 120"));
    const QStringList said = notes(
        read("metric,date,value\nRate,2027-03-31,$5\nCost,2027-03-31,$5\nLeads,2027-03-31,5 %\n").unreadable);
    ASSERT_EQ(said.size(), 3);
    EXPECT_EQ(said[1],
              QStringLiteral("3: column 3: “$5” is in another unit than “Cost”, which is in currency EUR."));
}

TEST_F(ValuesCsv, WhatCannotBeReadHasItsPlace)
{
    const ReadValues values =
        read("metric,date,value\nLeads,2027-03-31,abc\nLeads,3/4/2027,5\nLeads,someday,5\n"
             "Leads,2027-03-30,\"1,234\"\n,2027-03-31,5\nLeads,,5\nLeads,2027-03-29,< 5\n");
    EXPECT_TRUE(values.values.empty());
    const QStringList said = notes(values.unreadable);
    ASSERT_EQ(said.size(), 7) << qPrintable(said.join(u'\n'));
    EXPECT_EQ(said[0], QStringLiteral("2: column 3: “abc” is no number."));
    EXPECT_EQ(said[1], QStringLiteral("3: column 2: “3/4/2027” can be two days. Write it as YYYY-MM-DD."));
    EXPECT_EQ(said[2], QStringLiteral("4: column 2: “someday” is no date."));
    EXPECT_TRUE(said[3].startsWith(QStringLiteral("5: column 3: “1,234” can be a thousand times more.")));
    EXPECT_EQ(said[4], QStringLiteral("6: column 3: The row names no metric."));
    EXPECT_EQ(said[5], QStringLiteral("7: column 2: There is no date."));
    options.decimalComma = true;
    EXPECT_EQ(read("metric,date,value\nLeads,2027-03-30,\"1,234\"\n").values.front().observation.value,
              1.234);
}

TEST_F(ValuesCsv, WhatIsPlainElsewhereInTheFileDecides)
{
    EXPECT_EQ(taken("metric;date;value\nLeads;3/4/2027;1.234\nVisits;31/3/2027;2,5\n"),
              QStringList({QStringLiteral("Leads 2027-04-03..2027-04-03 1234"),
                           QStringLiteral("Visits 2027-03-31..2027-03-31 2.5")}));
    EXPECT_EQ(taken("metric,3/4/2027,31/3/2027\nLeads,1,2\n").front(),
              QStringLiteral("Leads 2027-04-03..2027-04-03 1"));
}

TEST_F(ValuesCsv, ADayStandsForThePeriodOfTheCadence)
{
    const auto periodOf = [&](const char *day) {
        return taken("metric,date,value\nLeads," + QByteArray(day) + ",1\n").front().section(u' ', 1, 1);
    };
    const auto every = [&](Cadence::Kind kind) {
        edit("Leads", [&](Node &node) { node.cadence = {kind, 0}; });
    };
    every(Cadence::Kind::Monthly);
    EXPECT_EQ(periodOf("2027-03-01"), QStringLiteral("2027-03-01..2027-03-31"));
    EXPECT_EQ(periodOf("2027-03-31"), QStringLiteral("2027-03-01..2027-03-31"));
    every(Cadence::Kind::Quarterly);
    EXPECT_EQ(periodOf("2027-03-31"), QStringLiteral("2027-01-01..2027-03-31"));
    every(Cadence::Kind::Weekly);
    EXPECT_EQ(periodOf("2027-03-29"), QStringLiteral("2027-03-29..2027-04-04")) << "a Monday";
    EXPECT_EQ(periodOf("2027-04-04"), QStringLiteral("2027-03-29..2027-04-04")) << "a Sunday";
    EXPECT_EQ(periodOf("2027-W12"), QStringLiteral("2027-03-22..2027-03-28"));
    Observation before;
    before.node = node("Leads");
    before.period = {QDate(2027, 3, 20), QDate(2027, 3, 26), {}}; // weeks from Saturday on
    perform(test::recordValue(tree, before, context));
    EXPECT_EQ(periodOf("2027-03-20"), QStringLiteral("2027-03-20..2027-03-26")) << "as it stands there";
    EXPECT_EQ(periodOf("2027-03-27"), QStringLiteral("2027-03-27..2027-04-02")) << "as those before";
    edit("Leads", [](Node &node) { node.valueKind = ValueKind::TotalToDate; });
    EXPECT_EQ(periodOf("2027-03-31"), QStringLiteral("2027-03-20..2027-03-31"));
    perform(edit::editInfo(tree, [](TreeInfo &info) { info.firstMonth = 7; }));
    EXPECT_EQ(periodOf("2028-06-30"), QStringLiteral("2027-07-01..2028-06-30"));
    EXPECT_EQ(taken("metric,start,end,value\nLeads,2027-01-05,2027-01-07,3\n").front(),
              QStringLiteral("Leads 2027-01-05..2027-01-07 3"));
}

TEST_F(ValuesCsv, ASecondValueForAPeriodIsReported)
{
    const ReadValues values = read("metric,date,value,product\nLeads,2027-03-31,1,\nMQL,2027-03-31,2,\n"
                                   "Leads,2027-03-31,1,\nLeads,2027-03-31,3,pro\n");
    EXPECT_EQ(values.values.size(), 2U);
    EXPECT_EQ(values.values.back().observation.dimensions.front().value, QStringLiteral("Pro"));
    EXPECT_EQ(notes(values.repeated),
              QStringList(QStringLiteral(
                  "3: column 3: “Leads” has a value for 2027-03-31 in line 2 already, which was taken.")));
}

TEST_F(ValuesCsv, TheMappingIsKeptAndUsedAgain)
{
    options.saved.columns = {QStringLiteral("Zahl=value"), QStringLiteral("Was=title"),
                             QStringLiteral("Wann=date"),
                             QStringLiteral("Besuche=%1").arg(QString::fromLatin1(node("Visits").text()))};
    EXPECT_EQ(taken("Wann,Zahl,Was\n2027-03-31,12,Leads\n"), QStringList(three.mid(0, 1)));
    const ReadValues values = read("Date,Besuche,Leads\n2027-03-31,7,12\n");
    EXPECT_EQ(values.values.size(), 2U);
    EXPECT_EQ(values.mapping.shape, QStringLiteral("metrics"));
    ASSERT_EQ(values.mapping.columns.size(), 3);
    EXPECT_EQ(values.mapping.columns[0], QStringLiteral("Date=date"));
    EXPECT_EQ(values.mapping.columns[1], options.saved.columns[3]);
    EXPECT_EQ(read("Metric,2027-03-31\nLeads,1\n").mapping.columns,
              QStringList({QStringLiteral("Metric=title"), QStringLiteral("2027-03-31=value")}));
}

TEST_F(ValuesCsv, StateSourceAndCommentAreRead)
{
    Source source;
    source.name = QStringLiteral("CRM");
    perform(edit::addRecord(tree, source, context));
    const ReadValues values =
        read("metric,date,value,status,source,comment\n"
             "Leads,2027-03-31,1,Provisional,crm,'=late\nLeads,2027-03-30,1,hm,nowhere,\n");
    ASSERT_EQ(values.values.size(), 2U);
    const Observation &first = values.values.front().observation;
    EXPECT_EQ(first.state, ObservationState::Provisional);
    EXPECT_EQ(tree.find(first.source)->name, QStringLiteral("CRM"));
    EXPECT_EQ(first.comment, QStringLiteral("=late"));
    EXPECT_EQ(values.guessed.count(), 2U);
}

TEST_F(ValuesCsv, HostileTablesAreBounded)
{
    QByteArray wide = "date";
    for (int i = 0; i < 999; ++i)
        wide += ",Nobody" + QByteArray::number(i);
    for (int row = 0; row < 100; ++row)
        wide += "\n2027-03-31" + QByteArray(",9").repeated(999);
    const ReadValues unknown = read(wide);
    EXPECT_EQ(unknown.unknown.count(), 999U);
    EXPECT_EQ(unknown.unknown.notes().size(), ImportNotes::shown);
    options.most = 3;
    EXPECT_TRUE(
        refusal("date,Leads,Visits\n2027-03-31,1,2\n2027-03-30,1,2\n").contains(QStringLiteral("3 values")));
    EXPECT_TRUE(refusal("date,Leads\n1,1\n2,2\n3,3\n4,4\n").contains(QStringLiteral("3 rows")));
}

/// What the file says of a tree makes the same values in a tree without.
RC_GTEST_PROP(ValuesCsvLaws, ExportedAndImportedTheyAreTheSame, (std::uint64_t seed))
{
    test::RandomTreeOptions wide;
    wide.otherRecordsAtLeast = 2;
    wide.observations = 0;
    Tree tree = test::randomTree(seed, wide);
    test::Dice dice(seed);
    CountedIds ids(seed);
    Context context{ids, QDate(2027, 3, 31), {}};
    const auto any = [&]<class Record>(const Register<Record> &records) {
        return records.at(static_cast<Slot>(dice.below(records.slotCount())));
    };
    std::vector<const Dimension *> dimensions;
    for (const Dimension &dimension : tree.all<Dimension>())
        dimensions.push_back(&dimension);
    std::ranges::sort(dimensions, [](const Dimension *a, const Dimension *b) {
        return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
    });
    for (int i = 0; i < 40; ++i) {
        Observation value;
        value.node = any(tree.nodes())->id;
        const QDate end = QDate(2027, 1, 1).addDays(static_cast<int>(dice.below(20)));
        value.period = {dice.oneIn(3) ? QDate() : end.addDays(-static_cast<int>(dice.below(2))), end, {}};
        value.value = static_cast<double>(dice.below(5)) * 0.617 - 1;
        value.state = static_cast<ObservationState>(dice.below(3));
        value.comment = dice.oneIn(2) ? QString() : QStringLiteral("=\"a;\nb\", 'c'");
        value.fingerprint.bits = dice.oneIn(2) ? 0 : dice.next();
        value.source = dice.oneIn(2) ? SourceId() : any(tree.all<Source>())->id;
        for (const Dimension *dimension : dimensions) {
            if (dice.oneIn(4))
                value.dimensions.push_back({dimension->id, QString::number(dice.below(2)), {}});
        }
        const auto recorded = test::recordValue(tree, value, context);
        RC_ASSERT(recorded && tree.apply(*recorded));
    }
    Change gone;
    for (const Observation &value : tree.observations())
        gone.observations.push_back({std::make_shared<const Observation>(value), nullptr});
    Tree bare = tree;
    RC_ASSERT(bare.apply(gone).has_value());

    const Result<ReadValues> read = readValues(bare, writeValuesCsv(tree).bytes, {});
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->unknown.isEmpty() && read->unreadable.isEmpty() && read->repeated.isEmpty());
    std::vector<Observation> values;
    for (const ReadValue &value : read->values)
        values.push_back(value.observation);
    const auto recorded = edit::recordValues(bare, values, context);
    RC_ASSERT(recorded && bare.apply(recorded->change));
    RC_ASSERT(bare == tree);
}

TEST_F(ValuesCsv, WhatAQueryGaveIsReadAsAFileIsWithPointsInItsNumbers)
{
    const QStringList cells{QStringLiteral("MQL"),
                            QStringLiteral("2027-03-01 00:00:00"),
                            QStringLiteral("1.234"),
                            QString(),
                            QString(),
                            QString(),
                            QStringLiteral("Nobody"),
                            QStringLiteral("2027-03-01"),
                            QStringLiteral("3"),
                            QStringLiteral("Visits"),
                            QStringLiteral("2027-03-01"),
                            QStringLiteral("infinity")};
    QueryTable table =
        *QueryTable::of({QStringLiteral("kpi"), QStringLiteral("month"), QStringLiteral("amount")}, {});
    for (const QString &cell : cells)
        ASSERT_TRUE(table.add(cell));
    const auto read = readValues(tree, table, options);
    ASSERT_TRUE(read) << qPrintable(read.error().what);
    ASSERT_EQ(read->values.size(), 1U);
    EXPECT_EQ(read->values.front().observation.node, node("Leads"));
    EXPECT_EQ(read->values.front().observation.value, 1.234);
    EXPECT_EQ(read->values.front().observation.period.end, QDate(2027, 3, 1));
    EXPECT_EQ(read->values.front().line, 2);
    ASSERT_EQ(read->unknown.count(), 1U);
    EXPECT_EQ(read->unknown.notes().front().line, 4) << "the blank row counts";
    EXPECT_EQ(read->unreadable.count(), 1U);
    EXPECT_EQ(read->mapping.columns, (QStringList{QStringLiteral("kpi=title"), QStringLiteral("month=date"),
                                                  QStringLiteral("amount=value")}));
    options.decimalComma = true;
    EXPECT_EQ(readValues(tree, table, options)->values.front().observation.value, 1234);
}

} // namespace
} // namespace espalier
