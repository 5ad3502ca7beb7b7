// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/document_file.h"
#include "tests/app/cli.h"

#include <QJsonArray>

namespace {

using espalier::FileHistory;
using namespace espalier::test;

const QByteArray outline = "- Grow\n  - Win\n    - Leads\n    - Deals\n  - Keep\n";

TEST_F(Cli, InfoSaysTheFieldsOfTheContractInTheirOrder)
{
    const Ran ran = run({"info", sample, "--json"});
    ASSERT_EQ(ran.exit, 0);
    EXPECT_TRUE(ran.err.isEmpty()) << ran.err.toStdString();
    qsizetype last = 0;
    for (const char *key : {"title", "nodes", "links", "secondaryLinks", "roots", "depth", "leaves", "tiers",
                            "owners", "format", "version"}) {
        const qsizetype at = ran.out.indexOf('"' + QByteArray(key) + "\":");
        EXPECT_GT(at, last) << key;
        last = at;
    }
    const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
    EXPECT_EQ(json.size(), 11);
    EXPECT_EQ(json.value(QStringLiteral("format")).toString(), QStringLiteral("kpitree"));
    EXPECT_EQ(json.value(QStringLiteral("version")).toString(), QStringLiteral("1.0"));
    EXPECT_EQ(json.value(QStringLiteral("roots")).toArray().size(), 2);
    int inTiers = 0;
    for (const QJsonValue &count : json.value(QStringLiteral("tiers")).toObject())
        inTiers += count.toInt();
    EXPECT_EQ(inTiers, json.value(QStringLiteral("nodes")).toInt());
}

TEST_F(Cli, ConvertReadsAnOutlineAndReportsOnStandardError)
{
    const Ran ran = run({"convert", put("a.md", outline), path("a.kpitree")});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_TRUE(ran.out.isEmpty());
    EXPECT_FALSE(ran.err.isEmpty());
    const QJsonObject json = info(path("a.kpitree"));
    EXPECT_EQ(json.value(QStringLiteral("nodes")).toInt(), 5);
    EXPECT_EQ(json.value(QStringLiteral("depth")).toInt(), 3);
    EXPECT_EQ(json.value(QStringLiteral("leaves")).toInt(), 3);
}

TEST_F(Cli, TheSameInputGivesTheSameBytes)
{
    const QString in = put("a.md", outline);
    ASSERT_EQ(run({"convert", in, path("1.kpitree")}).exit, 0);
    ASSERT_EQ(run({"convert", in, path("2.kpitree")}).exit, 0);
    EXPECT_FALSE(bytesOf(path("1.kpitree")).isEmpty());
    EXPECT_EQ(bytesOf(path("1.kpitree")), bytesOf(path("2.kpitree")));
}

TEST_F(Cli, JsonToSqliteToJsonIsTheIdentity)
{
    ASSERT_EQ(run({"convert", sample, path("s.kpidb")}).exit, 0);
    ASSERT_EQ(run({"convert", path("s.kpidb"), path("s.kpitree")}).exit, 0);
    EXPECT_EQ(bytesOf(path("s.kpitree")), bytesOf(sample));
    EXPECT_EQ(info(path("s.kpidb")).value(QStringLiteral("format")).toString(), QStringLiteral("kpidb"));
}

TEST_F(Cli, AHistoryGoesFromDatabaseToDatabaseAndIsNotDroppedUnsaid)
{
    const FileHistory history{{QDateTime(QDate(2026, 3, 31), QTime(9, 30), Qt::UTC), QStringLiteral("Ana"),
                               QStringLiteral("edit"), "{}"},
                              {QDateTime(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC), QStringLiteral("Bo"),
                               QStringLiteral("move"), "{}"}};
    const QString from = path("a.kpidb");
    ASSERT_TRUE(
        espalier::writeTree(from, espalier::readTree(sample)->tree, espalier::FileFormat::Kpidb, history));
    const Ran copied = run({"convert", "--strict", from, path("b.kpidb")});
    EXPECT_EQ(copied.exit, 0) << copied.err.toStdString();
    EXPECT_TRUE(copied.err.isEmpty()) << copied.err.toStdString();
    EXPECT_EQ(espalier::readHistory(path("b.kpidb")).value(), history);

    const Ran strict = run({"convert", "--strict", from, path("b.kpitree")});
    EXPECT_EQ(strict.exit, 1);
    EXPECT_FALSE(QFile::exists(path("b.kpitree")));
    const Ran said = run({"convert", from, path("b.kpitree")});
    EXPECT_EQ(said.exit, 0);
    EXPECT_EQ(said.err, "Not in the file: the history (2 steps), which only a database (.kpidb) keeps.\n");
    EXPECT_EQ(bytesOf(path("b.kpitree")), bytesOf(sample));
    EXPECT_TRUE(run({"convert", from, path("b.csv")}).err.contains("the history (2 steps)"));
}

TEST_F(Cli, DashIsStandardInputAndOutput)
{
    const Ran ran = run({"convert", "--from", "markdown", "-", "-"}, outline);
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.startsWith("{\n  \"format\": \"kpitree\""));
    const Ran again = run({"info", "-"}, ran.out);
    EXPECT_EQ(again.exit, 0) << again.err.toStdString();
    EXPECT_TRUE(again.out.contains("5 nodes"));
}

TEST_F(Cli, StrictWritesNothingWhenSomethingIsLeftOut)
{
    // A formula failed in the cell of the target.
    const QString in = put("a.csv", "id,parent_id,title,target\n1,,Goal,5\n2,1,Metric,#VALUE!\n");
    EXPECT_EQ(run({"convert", "--strict", in, path("a.kpitree")}).exit, 1);
    EXPECT_FALSE(QFile::exists(path("a.kpitree")));
    EXPECT_EQ(run({"convert", in, path("a.kpitree")}).exit, 0);
    EXPECT_TRUE(QFile::exists(path("a.kpitree")));
}

TEST_F(Cli, StrictWritesNothingWhenTheOutputCannotHoldAll)
{
    const Ran strict = run({"convert", "--strict", sample, path("a.md")});
    EXPECT_EQ(strict.exit, 1);
    EXPECT_TRUE(strict.err.contains("Not in the file: ")) << strict.err.toStdString();
    EXPECT_FALSE(QFile::exists(path("a.md")));
    EXPECT_EQ(run({"convert", sample, path("a.md")}).exit, 0);
    EXPECT_TRUE(QFile::exists(path("a.md")));
    EXPECT_EQ(run({"convert", "--strict", sample, path("a.kpidb")}).exit, 0);
}

TEST_F(Cli, ATableOfNodesTakesItsLinksFromTheTableBesideItOrTheOneNamed)
{
    const QString nodes = put("nodes.csv", "metric_id,metric_name\n1,Revenue\n2,Orders\n3,Visits\n");
    put("edges.csv", "from_metric_id,to_metric_id,relationship_type,weight\n2,1,part of,100\n3,2,drives,\n");
    const QString other = put("other.csv", "from,to\n3,1\n2,1\n");
    const Ran ran = run({"convert", nodes, path("a.kpitree")});
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains("edges.csv: 2 links.")) << ran.err.toStdString();
    EXPECT_EQ(info(path("a.kpitree")).value(QStringLiteral("depth")).toInt(), 3);
    EXPECT_TRUE(bytesOf(path("a.kpitree")).contains("\"kind\": \"formula\""));
    ASSERT_EQ(run({"convert", nodes, "--edges", other, path("b.kpitree")}).exit, 0);
    EXPECT_EQ(info(path("b.kpitree")).value(QStringLiteral("depth")).toInt(), 2);
    EXPECT_EQ(run({"info", path("a.kpitree"), "--edges", other}).exit, 2);
    EXPECT_EQ(run({"convert", nodes, "--edges", path("none.csv"), path("c.kpitree")}).exit, 3);
}

TEST_F(Cli, AFileOfANewerVersionIsReadAndOneOfANewerMajorVersionRefused)
{
    QByteArray text = bytesOf(sample);
    const Ran newer =
        run({"convert", put("a.kpitree", text.replace("\"version\": \"1.0\"", "\"version\": \"1.9\"")),
             path("b.kpitree")});
    EXPECT_EQ(newer.exit, 0);
    EXPECT_TRUE(newer.err.contains("newer Espalier")) << newer.err.toStdString();
    const Ran refused = run({"info", put("c.kpitree", text.replace("\"1.9\"", "\"2.0\""))});
    EXPECT_EQ(refused.exit, 3);
    EXPECT_EQ(refused.err.count('\n'), 1) << refused.err.toStdString();
}

TEST_F(Cli, TheLanguageOfTheSessionChangesNoByte)
{
    const QString in =
        put("a.csv", "title,parent,target,target_date,direction\nInsight,,\"1,234.5\",Q1 2027,UP\n"
                     "TITLE,Insight,12%,2027,i\n");
    ASSERT_EQ(run({"convert", in, path("c.kpitree")}).exit, 0);
    const QByteArray saved = qgetenv("LC_ALL");
    for (const char *locale : {"tr_TR.UTF-8", "de_DE.UTF-8", "C"}) {
        qputenv("LC_ALL", locale);
        EXPECT_EQ(run({"convert", in, path("l.kpitree")}).exit, 0);
        EXPECT_EQ(bytesOf(path("l.kpitree")), bytesOf(path("c.kpitree"))) << locale;
    }
    qputenv("LC_ALL", saved);
}

TEST_F(Cli, WhatCannotBeReadIsSaidWithItsPlace)
{
    const QString broken =
        put("b.kpitree", "{\n  \"format\": \"kpitree\",\n  \"version\": \"1.0\",\n  \"title\": 7\n}\n");
    const Ran ran = run({"info", broken});
    EXPECT_EQ(ran.exit, 3);
    EXPECT_TRUE(ran.err.contains("b.kpitree:4:")) << ran.err.toStdString();
    EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
    EXPECT_EQ(run({"info", path("nowhere.kpitree")}).exit, 3);
    EXPECT_EQ(run({"info", folder.path()}).exit, 3);
    EXPECT_EQ(run({"info", put("empty.kpitree", "")}).exit, 3);
}

TEST_F(Cli, WhatCannotBeWrittenEndsWithFour)
{
    const Ran ran = run({"convert", sample, path("no/such/folder/a.kpitree")});
    EXPECT_EQ(ran.exit, 4) << ran.err.toStdString();
    EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
}

TEST_F(Cli, UsageErrorsEndWithTwo)
{
    for (const std::vector<Word> &words :
         std::vector<std::vector<Word>>{{}, {"nonsense"}, {"info"}, {"new"}, {"info", sample, "--bogus"}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
    }
    EXPECT_EQ(run({"new", "--template", "nonsense", "-o", path("n.kpitree")}).exit, 2);
    EXPECT_EQ(run({"convert", sample, path("a.xyz")}).exit, 2);
    EXPECT_EQ(run({"export", sample, "-o", path("a.xyz")}).exit, 2);
    EXPECT_EQ(run({"export", sample, "-o", path("a.pdf"), "--page", "A9"}).exit, 2);
    EXPECT_EQ(run({"export", sample, "-o", path("a.pdf"), "--branch", "nobody"}).exit, 2);
    EXPECT_EQ(run({"export", sample, "-o", path("a.pdf"), "--color-by", "mood"}).exit, 2);
    EXPECT_EQ(run({"export", sample, "-o", path("a.pdf"), "--today", "tomorrow"}).exit, 2);
    EXPECT_FALSE(QFile::exists(path("a.pdf")));
}

TEST_F(Cli, AnUnknownCommandOrOptionIsNamedWithTheNearestThatThereIs)
{
    const auto said = [this](const std::vector<Word> &words) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_TRUE(ran.out.isEmpty());
        return ran.err.left(ran.err.indexOf(" Run espalier-cli")).toStdString();
    };
    EXPECT_EQ(said({"exprot", sample, "-o", path("a.pdf")}),
              "There is no command “exprot”; did you mean “export”?");
    EXPECT_EQ(said({"inof", sample}), "There is no command “inof”; did you mean “info”?");
    EXPECT_EQ(said({"frobnicate"}), "There is no command “frobnicate”.");
    EXPECT_EQ(said({"info", sample, "--jsno"}), "There is no option “--jsno”; did you mean “--json”?");
    EXPECT_EQ(said({"convert", sample, path("a.kpidb"), "--srict"}),
              "There is no option “--srict”; did you mean “--strict”?");
    EXPECT_EQ(said({"export", sample, "-o", path("a.pdf"), "--pgae=A4"}),
              "There is no option “--pgae”; did you mean “--page”?");
    EXPECT_EQ(said({"info", "--jsn"}), "There is no option “--jsn”; did you mean “--json”?");
    EXPECT_EQ(said({"info", sample, "-x"}), "There is no option “-x”.");
    EXPECT_EQ(said({"info", sample, "more"}), "The following argument was not expected: more.");
}

TEST_F(Cli, HelpAndVersionAreAskedFor)
{
    const Ran help = run({"--help"});
    EXPECT_EQ(help.exit, 0);
    EXPECT_TRUE(help.out.contains("convert"));
    EXPECT_EQ(run({"--version"}).exit, 0);
}

TEST_F(Cli, NewListsOneTemplateALineAndMakesEachOfThem)
{
    const Ran list = run({"new", "--list"});
    ASSERT_EQ(list.exit, 0);
    const QList<QByteArray> lines = list.out.trimmed().split('\n');
    ASSERT_GE(lines.size(), 6);
    for (const QByteArray &line : lines) {
        const QString name = QString::fromUtf8(line.left(line.indexOf(' ')));
        const Ran made = run({"new", "--template", name, "-o", path("new.kpitree"), "--today", "2027-03-08"});
        EXPECT_EQ(made.exit, 0) << made.err.toStdString();
        EXPECT_TRUE(bytesOf(path("new.kpitree")).contains("2027-03-08")) << qPrintable(name);
        EXPECT_FALSE(bytesOf(path("new.kpitree")).contains("asOf")) << qPrintable(name);
    }
}

TEST_F(Cli, ExportWritesEveryPictureFormatWithoutADisplay)
{
    const QString md = put("a.md", outline);
    ASSERT_EQ(run({"export", md, "-o", path("a.png")}).exit, 0);
    ASSERT_EQ(run({"export", md, "-o", path("a.svg")}).exit, 0);
    ASSERT_EQ(run({"export", md, "-o", path("a.pdf"), "--page", "A3", "--landscape"}).exit, 0);
    EXPECT_TRUE(bytesOf(path("a.png")).startsWith("\x89PNG"));
    EXPECT_TRUE(bytesOf(path("a.svg")).contains("Leads"));
    EXPECT_TRUE(bytesOf(path("a.pdf")).startsWith("%PDF-"));
}

TEST_F(Cli, ABranchIsNamedByTitleCodeOrIdAndAnAmbiguousTitleListsTheCandidates)
{
    const QString md = put("a.md", "- Grow\n  - Win\n    - Leads\n  - Keep\n    - Leads\n");
    ASSERT_EQ(run({"export", md, "-o", path("a.svg"), "--branch", "Win"}).exit, 0);
    EXPECT_TRUE(bytesOf(path("a.svg")).contains("Leads"));
    EXPECT_FALSE(bytesOf(path("a.svg")).contains("Keep"));
    const Ran ambiguous = run({"export", md, "-o", path("b.svg"), "--branch", "Leads"});
    EXPECT_EQ(ambiguous.exit, 2);
    EXPECT_TRUE(ambiguous.err.contains("2 nodes are called")) << ambiguous.err.toStdString();
    EXPECT_FALSE(QFile::exists(path("b.svg")));
}

TEST_F(Cli, ALossyDocumentIsWrittenOnlyWhenTheLossIsAgreedTo)
{
    const Ran refused = run({"export", sample, "-o", path("a.csv")});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_FALSE(refused.err.isEmpty());
    EXPECT_FALSE(QFile::exists(path("a.csv")));
    EXPECT_EQ(run({"export", sample, "-o", path("a.csv"), "--loss-ok"}).exit, 0);
    EXPECT_TRUE(bytesOf(path("a.csv")).contains("MQL"));
}

/// Revenue = orders × basket, in a file.
class SimulateCli : public Cli
{
protected:
    QString tree(const QByteArray &formula)
    {
        QByteArray out = R"({"format": "kpitree", "version": "1.0", "title": "Shop", "asOf": "2026-11-21",
"tiers": [{"id": "00000000-0000-4000-8000-000000000001", "rank": "V", "name": "Goal", "letter": "G", "lastCode": 3}],
"nodes": [
{"id": "00000000-0000-4000-8000-000000000011", "rank": "A", "code": "G-1", "tier": "00000000-0000-4000-8000-000000000001", "title": "Revenue", "formula": "FORMULA", "unit": "currency EUR", "targetValue": 2000},
{"id": "00000000-0000-4000-8000-000000000012", "rank": "B", "code": "G-2", "tier": "00000000-0000-4000-8000-000000000001", "title": "Orders=paid"},
{"id": "00000000-0000-4000-8000-000000000013", "rank": "C", "code": "G-3", "tier": "00000000-0000-4000-8000-000000000001", "title": "Basket", "unit": "currency EUR"}],
"observations": [
{"id": "00000000-0000-4000-8000-000000000021", "node": "00000000-0000-4000-8000-000000000012", "period": {"end": "2026-10-31"}, "value": 30},
{"id": "00000000-0000-4000-8000-000000000022", "node": "00000000-0000-4000-8000-000000000013", "period": {"end": "2026-10-31"}, "value": 50}]}
)";
        out.replace("FORMULA", formula);
        return put("shop.kpitree", out);
    }
    const QByteArray product =
        "{00000000-0000-4000-8000-000000000012} * {00000000-0000-4000-8000-000000000013}";
};

TEST_F(SimulateCli, SaysHowFarEveryGoalMovesAndWhatOnePercentIsWorth)
{
    const Ran ran = run({"simulate", tree(product), "--set", "Orders=paid=40"});
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_EQ(QString::fromUtf8(ran.out).replace(QChar(0x202F), u' '),
              QStringLiteral("Revenue: moves from €1 500 to €2 000, on track\n"
                             "Orders=paid: set from 30 to 40, not measured\n"
                             "Basket: stays at €50, not measured\n"
                             "1 % more of Orders=paid is worth +€20 to Revenue\n"
                             "1 % more of Basket is worth +€20 to Revenue\n"));
}

TEST_F(SimulateCli, JsonHasTheSameInNumbers)
{
    const Ran ran = run({"simulate", tree(product), "--set", "G-2=40", "--set",
                         "00000000-0000-4000-8000-000000000013=40", "--json"});
    ASSERT_EQ(ran.exit, 0) << ran.err.toStdString();
    const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
    EXPECT_EQ(json.value(QStringLiteral("day")).toString(), QStringLiteral("2026-11-21"));
    const QJsonObject revenue = json.value(QStringLiteral("nodes")).toArray().at(0).toObject();
    EXPECT_EQ(QJsonDocument(revenue).toJson(QJsonDocument::Compact),
              R"({"after":1600,"before":1500,"goal":true,"id":"00000000-0000-4000-8000-000000000011",)"
              R"("set":false,"statusAfter":"act","statusBefore":"act","title":"Revenue"})");
    const QJsonArray worth = json.value(QStringLiteral("sensitivities")).toArray();
    ASSERT_EQ(worth.size(), 2);
    EXPECT_EQ(faultsOf(put("simulated.json", ran.out), "simulate.schema.json"), QString());
    EXPECT_EQ(worth.at(0).toObject().value(QStringLiteral("onePercent")).toDouble(), 16);
    EXPECT_EQ(worth.at(0).toObject().value(QStringLiteral("slope")).toDouble(), 40);
}

TEST_F(SimulateCli, JsonOfTheSampleFollowsItsSchemaAsWell)
{
    const Ran ran = run({"simulate", sample, "--set", "M-1=1300000", "--json"});
    ASSERT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_EQ(faultsOf(put("simulated.json", ran.out), "simulate.schema.json"), QString());
    EXPECT_EQ(faultsOf(put("other.json", "{\"day\": 3}"), "simulate.schema.json").count(u'\n'), 3)
        << "the schema is not empty";
}

TEST_F(SimulateCli, AnUnknownNodeOrNumberIsAUsageError)
{
    const QString shop = tree(product);
    for (const char *wrong : {"Nothing=3", "Basket", "Basket=", "Basket=1,5", "Basket=nan", "=3"}) {
        const Ran ran = run({"simulate", shop, "--set", wrong});
        EXPECT_EQ(ran.exit, 2) << wrong;
        EXPECT_TRUE(ran.out.isEmpty());
        EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
    }
}

TEST_F(SimulateCli, ACircleIsNamed)
{
    const Ran ran = run({"simulate", tree("{00000000-0000-4000-8000-000000000011} + 1")});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_TRUE(ran.err.contains("Revenue → Revenue")) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains("Revenue: has no value")) << ran.out.toStdString();
}

} // namespace
