// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/json_outline.h"

#include "tests/core/exchange/drawn.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

std::string read(const char *text, ImportReport &report)
{
    return drawn(readJsonOutline(QString::fromUtf8(text), report));
}

std::string read(const char *text)
{
    ImportReport report;
    return read(text, report);
}

constexpr auto family = "A\n.B\n..C\n.D\n";

TEST(JsonOutline, readsNestedOutlinesUnderEveryName)
{
    EXPECT_EQ(read(R"({"title":"A","children":[{"title":"B","children":[{"title":"C"}]},{"title":"D"}]})"),
              family);
    EXPECT_EQ(read(R"({"nodes":[{"name":"B","items":["C"]},"D"],"label":"A"})"), family);
    EXPECT_EQ(
        read(R"([{"text":"A","items":[{"name":"B","nodes":[{"label":"C"}]},{"title":"D","children":[]}]}])"),
        family);
}

TEST(JsonOutline, readsFlatListsInAnyOrder)
{
    EXPECT_EQ(
        read(
            R"([{"id":"1","parentId":null,"title":"A"},{"id":"2","parentId":"1","title":"B"},{"id":"3","parentId":"2","title":"C"},{"id":"4","parentId":"1","title":"D"}])"),
        family);
    EXPECT_EQ(
        read(
            R"({"items":[{"id":3,"parent_id":2,"name":"C"},{"id":2,"parent_id":1,"name":"B"},{"id":1,"name":"A"},{"id":4,"parent_id":1,"name":"D"}]})"),
        family);
    EXPECT_EQ(
        read(
            R"([{"title":"A"},{"title":"B","parent":"A"},{"title":"C","parent":"B"},{"title":"D","parent":"A"}])"),
        family);
}

TEST(JsonOutline, readsListsOfTitledObjectsUnderOwnNames)
{
    ImportReport report;
    EXPECT_EQ(
        read(R"({"goals":[{"title":"A","objectives":[{"title":"B","kpis":[{"title":"C"}]},{"title":"D"}]}]})",
             report),
        family);
    EXPECT_EQ(report.guessed.count(), 3U);
}

TEST(JsonOutline, keepsFieldsListsAndFurtherParents)
{
    ImportReport report;
    const auto outline = readJsonOutline(QStringLiteral(R"([{"title":"A"},{"title":"B"},
        {"title":"C","parents":["A","B"],"tags":["x","y"],"target":2.50,"metric_type":"leading"}])"),
                                         report);
    ASSERT_TRUE(outline);
    EXPECT_EQ(outline->rows[2].parent, 0);
    EXPECT_EQ(outline->rows[2].otherParents, std::vector<int>{1});
    EXPECT_EQ(outline->rows[2].line, 2);
    EXPECT_EQ(fieldOf(*outline, 2, Column::Tags), "x\ny");
    EXPECT_EQ(fieldOf(*outline, 2, Column::Target), "2.50");
}

TEST(JsonOutline, reportsMembersItDoesNotKnowOnce)
{
    ImportReport report;
    EXPECT_EQ(read("[{\"title\":\"A\",\n\"colour\":\"red\"},{\"title\":\"B\",\"colour\":\"red\",\"links\":[{"
                   "\"label\":\"x\"}],\"meta\":{\"name\":\"y\"}}]",
                   report),
              "A\nB\n");
    EXPECT_EQ(listed(report.leftOut),
              "2: The member “colour” is not one that is known; it was left out wherever it stands.\n"
              "2: The member “links” is not one that is known; it was left out wherever it stands.\n"
              "2: The member “meta” is not one that is known; it was left out wherever it stands.\n");
}

TEST(JsonOutline, anObjectWithoutTitleLeavesItsChildren)
{
    ImportReport report;
    EXPECT_EQ(read("[{\"title\":\"A\",\"children\":[\n{\"children\":[{\"title\":\"B\"}]}]}]", report),
              "A\n.B\n");
    EXPECT_EQ(report.leftOut.notes().front().line, 2);
}

TEST(JsonOutline, refusesAKeyThatStandsTwice)
{
    EXPECT_EQ(read("{\"title\":\"A\",\n \"title\":\"B\"}"),
              "line 2, column 8: The key “title” stands twice in one object. Which one is meant?");
}

TEST(JsonOutline, saysWhereItIsNoJson)
{
    EXPECT_EQ(read("[{\"title\":\"A\"},\n {\"title\":}]").substr(0, 51),
              "line 2, column 11: This is not valid JSON, near “");
    EXPECT_EQ(read("[{\"title\":\"A\""), "line 1, column 13: The JSON ends too early. Is the file complete?");
    EXPECT_EQ(read("[1e999]"), "line 1, column 7: The number 1e999 is too large.");
    EXPECT_NE(read("[\"a\"] x").find("not valid JSON"), std::string::npos);
}

TEST(JsonOutline, nestsAsDeepAsADocumentMayAndNoDeeper)
{
    const auto nested = [](int levels) {
        std::string text = "\"end\"";
        for (int level = 0; level < levels; ++level)
            text = R"({"title":"x","children":[)" + text + "]}";
        return text;
    };
    EXPECT_EQ(read(nested(64).c_str()).find("line"), std::string::npos);
    EXPECT_NE(read(nested(65).c_str()).find("nested deeper than 64 levels"), std::string::npos);
}

TEST(JsonOutline, dropsControlCharactersFromEscapes)
{
    EXPECT_EQ(read(R"([{"title":"A\u0000\nB"}])"), "A B\n");
}

} // namespace
} // namespace espalier
