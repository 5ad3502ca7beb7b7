// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/text_export.h"

#include "core/exchange/formula_guard.h"
#include "core/exchange/outline_formats.h"
#include "core/exchange/tree_from_outline.h"
#include "tests/core/exchange/drawn.h"
#include "tests/core/exchange/four_tiers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

Tree treeOf(const char *text, const char *file)
{
    auto imported = importTree(text, QString::fromUtf8(file), u"", fourTiers());
    EXPECT_TRUE(imported) << imported.error().text().toStdString();
    return imported ? imported->tree : Tree{};
}

std::string lostIn(const TextExport &written)
{
    return written.lost.join(u'\n').toStdString();
}

TEST(CsvWriter, writesARowANodeAndLosesNothingOfATemplate)
{
    const Tree tree =
        treeOf("metric_id,metric_name,parent,unit,direction,cadence,owner,baseline,target,notes,tags\n"
               "G1,Goal,,,,,,,,,\n"
               "M1,\"CAC, paid\",Goal,EUR,lower,monthly,Ann,-5,1.5,\"two\nlines\",\"a,b\"\n",
               "a.csv");
    const TextExport written = writeCsv(tree);
    const std::string goal = tree.nodes().at(0)->id.text().toStdString();
    const std::string cac = tree.nodes().at(1)->id.text().toStdString();
    EXPECT_EQ(written.bytes.toStdString(),
              "\xEF\xBB\xBFid,parent_id,code,title,tier,metric_type,question,definition,reason,unit,"
              "direction,cadence,owner,data_source,baseline,target,target_date,notes,tags\r\n" +
                  goal + ",,G1,Goal,Business goal,,,,,,,,,,,,,,\r\n" + cac + "," + goal +
                  ",M1,\"CAC, paid\",Marketing objective,,,,,currency "
                  "EUR,lower,monthly,Ann,,-5,1.5,,\"two\nlines\",\"a; b\"\r\n");
    EXPECT_EQ(lostIn(written), "");
}

TEST(CsvWriter, theTreeComesBack)
{
    const Tree tree =
        treeOf("id,title,parent,owner,target,level\n1,=SUM(A1),,@ann,2.5,\n2,-5 % churn,=SUM(A1),,,Tactical "
               "metric\n3,'quoted,=SUM(A1),,,\n4,'=x,=SUM(A1); 'quoted,,,\n",
               "a.csv");
    const TextExport written = writeCsv(tree);
    EXPECT_TRUE(written.bytes.contains(",'=SUM(A1),"));
    EXPECT_TRUE(written.bytes.contains(",'-5 % churn,"));
    const auto back = importTree(written.bytes, QStringLiteral("b.csv"), u"", fourTiers());
    ASSERT_TRUE(back);
    EXPECT_EQ(back->tree, tree);
    EXPECT_TRUE(back->report.leftOut.isEmpty());
}

TEST(CsvWriter, saysWhatItCannotHold)
{
    Tree tree = treeOf("title,parent\nA,\nB,A\n", "a.csv");
    const auto before = tree.nodes().shared(0);
    Node after = *before;
    after.votes = 3;
    after.bands.emplace_back();
    Change change;
    change.nodes.push_back({before, std::make_shared<const Node>(after)});
    Observation observation;
    observation.id = ObservationId(idFromName(QStringLiteral("o")));
    observation.node = after.id;
    appendNew(change, observation);
    ASSERT_TRUE(tree.apply(change));
    EXPECT_EQ(lostIn(writeCsv(tree)), "Of each node: 1 × Thresholds, 1 × Votes.\n1 × observation.");
}

TEST(MarkdownWriter, writesNestedBulletsAndQuotesNotes)
{
    const Tree tree = treeOf("# A\n\ntext *here*\n\n- no\n## B\n- 1. *x*\n", "a.md");
    const TextExport written = writeMarkdown(tree);
    EXPECT_EQ(written.bytes.toStdString(), "- A\n  > text *here*\n  - no\n  - B\n    - 1\\. x\n");
    EXPECT_EQ(lostIn(written), "");
}

TEST(MarkdownWriter, writesParkedIdeasWithAllBelowThem)
{
    Tree tree = treeOf("# A\n\n- B\n  - C\n", "a.md");
    const auto before = tree.nodes().shared(0);
    Node idea = *before;
    idea.lifecycle = Lifecycle::Idea;
    Change change;
    change.nodes.push_back({before, std::make_shared<const Node>(idea)});
    ASSERT_TRUE(tree.apply(change));
    EXPECT_EQ(writeMarkdown(tree).bytes.toStdString(), "- A\n  - B\n    - C\n");
}

TEST(MarkdownWriter, saysWhatItCannotHold)
{
    const Tree tree = treeOf("id,title,parent,tier\n1,A,,\n2,B,A,Tactical metric\n3,C,A; B,\n", "a.csv");
    EXPECT_EQ(lostIn(writeMarkdown(tree)),
              "Of each node: 3 × Code.\n1 × further parent.\n1 × tier that is not what the depth says.");
}

TEST(MarkdownWriter, writesAChainWithoutGrowingWithItsSquare)
{
    QByteArray text = "id,parent_id,title\n";
    for (int row = 1; row <= 20'000; ++row)
        text += QByteArray::number(row) + ',' + QByteArray::number(row - 1) + ",x\n";
    const TextExport written = writeMarkdown(treeOf(text.constData(), "chain.csv"));
    EXPECT_LT(written.bytes.size(), 10'000'000);
    EXPECT_NE(lostIn(written).find("19799 nodes stand deeper than 200 levels"), std::string::npos)
        << lostIn(written);
}

rc::Gen<QString> someTitle()
{
    return rc::gen::map(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab1. -+*#>=_`[]()<!&~|'\"@,;:/\\x"))),
        [](const std::string &text) {
            const QString title = oneLine(QString::fromStdString(text));
            return title.isEmpty() ? QStringLiteral("t") : title;
        });
}

/// Any tree of rows, each under one before it, with notes here and there.
Outline anyOutline()
{
    Outline outline;
    const int count = *rc::gen::inRange(1, 12);
    for (int i = 0; i < count; ++i) {
        OutlineRow row;
        row.title = *someTitle();
        row.parent = i == 0 ? -1 : *rc::gen::inRange(0, i);
        if (*rc::gen::arbitrary<bool>())
            addField(row, Column::Notes, *someTitle() + u'\n' + *someTitle(), 1);
        RC_ASSERT(append(outline, row).has_value());
    }
    return outline;
}

void requireBack(const Outline &outline, const QByteArray &bytes, QStringView format)
{
    ImportReport report;
    const auto back = readOutline(bytes, QString(), format, report);
    RC_ASSERT(back.has_value());
    RC_ASSERT(drawn(*back) == drawn(outline));
    RC_ASSERT(report.leftOut.isEmpty());
    // Rows come back in the order of the tree, so notes are compared by what they stand under.
    const auto notesOf = [](const Outline &of) {
        std::vector<std::pair<std::string, std::string>> notes;
        for (std::size_t row = 0; row < of.rows.size(); ++row)
            notes.emplace_back(of.rows[row].title.toStdString(), fieldOf(of, row, Column::Notes));
        std::ranges::sort(notes);
        return notes;
    };
    RC_ASSERT(notesOf(*back) == notesOf(outline));
}

RC_GTEST_PROP(TextExport, outlinesComeBackFromMarkdown, ())
{
    const Outline outline = anyOutline();
    ImportReport report;
    const auto tree = treeFromOutline(outline, fourTiers(), report);
    RC_ASSERT(tree.has_value());
    requireBack(outline, writeMarkdown(*tree).bytes, u"markdown");
}

RC_GTEST_PROP(TextExport, outlinesComeBackFromCsv, ())
{
    const Outline outline = anyOutline();
    ImportReport report;
    const auto tree = treeFromOutline(outline, fourTiers(), report);
    RC_ASSERT(tree.has_value());
    requireBack(outline, writeCsv(*tree).bytes, u"csv");
}

RC_GTEST_PROP(FormulaGuard, whatItGuardsComesBackAndIsNotRun, ())
{
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("'\"=+-@\t a1")));
    const QString cell = QString::fromStdString(text);
    const QString safe = guarded(cell);
    const bool isRun = !safe.isEmpty() && QStringView(u"=+-@\t\r").contains(safe.front());
    RC_ASSERT(unguarded(safe).toString() == cell);
    RC_ASSERT(!isRun);
}

} // namespace
} // namespace espalier
