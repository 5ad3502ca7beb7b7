// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/document_file.h"
#include "tests/app/cli.h"

namespace espalier {
namespace {

using namespace test;

/// Values into the sample, by the real program.
class ValuesCli : public Cli
{
protected:
    const QByteArray file = "Metric;2026-11-22;2026-11-15\n"
                            "MQL → opportunity rate;22,4 %;21,8 %\n"
                            "page views;12.500;\n"
                            "Nobody;1;2\n"
                            "Search cost per click;abc;\n";
    const char *day = "2026-11-23";
};

TEST_F(ValuesCli, ADryRunReportsAndWritesNothing)
{
    const QString values = put("web.csv", file);
    const Ran ran = run({"values", sample, values, "--dry-run", "--today", day});
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_EQ(QString::fromUtf8(ran.out),
              QStringLiteral(
                  "Read as a row a metric and a column a date.\n"
                  "New: 2. Corrected: 1. The same as before: 0.\n"
                  "Corrected:\n"
                  "  line 2: “MQL → opportunity rate” until 2026-11-15: 19.4\u00A0% becomes 21.8\u00A0%\n"
                  "Unknown:\n"
                  "  line 4: column 1: Nothing is called “Nobody” (values: 2).\n"
                  "Cannot be read:\n"
                  "  line 5: column 2: “abc” is no number.\n"
                  "Guessed:\n"
                  "  Cells are separated by “;”.\n"));
    EXPECT_EQ(run({"values", sample, values, "--dry-run", "--strict"}).exit, 1);
}

TEST_F(ValuesCli, TakenTwiceTheyAreTheSameAndTheSourceKeepsHowTheyWereRead)
{
    const QString values = put("web.csv", file);
    const QString first = path("1.kpitree");
    const QString second = path("2.kpitree");
    const Ran ran = run({"values", sample, values, "-o", first, "--source", "web analytics", "--today", day});
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.isEmpty());
    const Tree before = readTree(sample)->tree;
    const Tree after = readTree(first)->tree;
    EXPECT_EQ(after.observations().size(), before.observations().size() + 3);
    bool isKept = false;
    for (const Source &source : after.all<Source>()) {
        if (source.savedImport.address == values)
            isKept = source.savedImport.columns.startsWith(QStringLiteral("Metric=title"));
    }
    EXPECT_TRUE(isKept);
    const Ran again = run({"values", first, values, "-o", second, "--today", day});
    EXPECT_TRUE(again.err.contains("New: 0. Corrected: 0. The same as before: 3."))
        << again.err.toStdString();
    EXPECT_EQ(bytesOf(second), bytesOf(first));
}

TEST_F(ValuesCli, StrictWritesNothingWhenSomeOfItIsLeftOut)
{
    const Ran ran = run({"values", sample, put("web.csv", file), "-o", path("x.kpitree"), "--strict"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_FALSE(QFile::exists(path("x.kpitree")));
    const QString whole = put("whole.csv", "metric,date,value\nT-29,2026-11-22,4\n");
    EXPECT_EQ(run({"values", sample, whole, "-o", path("x.kpitree"), "--strict"}).exit, 0);
}

TEST_F(ValuesCli, WhatIsExportedIsTheSameWhenItComesBack)
{
    const QString values = path("values.csv");
    ASSERT_EQ(run({"convert", sample, values, "--to", "values"}).exit, 0);
    EXPECT_TRUE(bytesOf(values).startsWith("\xEF\xBB\xBFid,code,metric,start,end,value,unit"));
    const Ran ran = run({"values", sample, values, "-o", path("same.kpitree")});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_TRUE(ran.err.contains("New: 0. Corrected: 0. ")) << ran.err.toStdString();
    EXPECT_EQ(bytesOf(path("same.kpitree")), bytesOf(sample));
}

TEST_F(ValuesCli, ADatabaseKeepsWhoTookThem)
{
    const QString database = path("a.kpidb");
    ASSERT_EQ(run({"convert", sample, database}).exit, 0);
    const QString whole = put("whole.csv", "metric,date,value\nT-29,2026-11-22,4\n");
    ASSERT_EQ(run({"values", database, whole, "-o", database, "--author", "Ana"}).exit, 0);
    const FileHistory history = readHistory(database).value();
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history.front().who, QStringLiteral("Ana"));
    EXPECT_EQ(history.front().verb, QStringLiteral("import"));
}

TEST_F(ValuesCli, ErrorsEndAsTheContractSays)
{
    const QString values = put("web.csv", file);
    EXPECT_EQ(run({"values", sample, values}).exit, 2) << "neither --dry-run nor -o";
    EXPECT_EQ(run({"values", sample, values, "--dry-run", "--source", "Nobody"}).exit, 2);
    EXPECT_EQ(run({"values", sample, values, "--dry-run", "--shape", "round"}).exit, 2);
    EXPECT_EQ(run({"values", "-", "-", "--dry-run"}).exit, 2);
    EXPECT_EQ(run({"values", sample, path("none.csv"), "--dry-run"}).exit, 3);
    const Ran ran = run({"values", sample, put("bad.csv", "a,\"b\nc"), "--dry-run"});
    EXPECT_EQ(ran.exit, 3);
    EXPECT_TRUE(ran.err.contains("bad.csv:1:3: ")) << ran.err.toStdString();
    EXPECT_EQ(run({"values", sample, put("t.csv", "a,b\nc,d\n"), "--dry-run"}).exit, 3);
    EXPECT_EQ(run({"values", sample, values, "-o", path("no/such/folder.kpitree")}).exit, 4);
    EXPECT_EQ(run({"values", sample, "-", "--dry-run"}, file).exit, 0);
}

} // namespace
} // namespace espalier
