// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/markdown_outline.h"

#include "tests/core/exchange/drawn.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

Outline read(const char *text, ImportReport &report)
{
    const auto outline = readMarkdownOutline(QString::fromUtf8(text), report);
    EXPECT_TRUE(outline);
    return outline.value_or(Outline{});
}

std::string drawing(const char *text)
{
    ImportReport report;
    return drawn(read(text, report));
}

constexpr auto family = "A\n.B\n..C\n.D\n";

TEST(MarkdownOutline, readsEveryBulletAndStep)
{
    for (const char *text :
         {"- A\n  - B\n    - C\n  - D", "* A\n\t* B\n\t\t* C\n\t* D", "+ A\n + B\n  + C\n + D",
          "- A\n      - B\n            - C\n      - D", "- A\n  * B\n    + C\n  - D"})
        EXPECT_EQ(drawing(text), family) << text;
}

TEST(MarkdownOutline, readsNumberedListsHoweverTheyCount)
{
    EXPECT_EQ(drawing("1. A\n   1. B\n      1. C\n   2) D"), family);
    EXPECT_EQ(drawing("1. A\n1. B\n1. C"), "A\nB\nC\n");
    EXPECT_EQ(drawing("1. 2025 revenue\n   - 1.1 EMEA"), "2025 revenue\n.1.1 EMEA\n");
}

TEST(MarkdownOutline, readsHeadingsOfBothKinds)
{
    EXPECT_EQ(drawing("# A\n## B ##\n### C\n## D"), family);
    EXPECT_EQ(drawing("A\n=\n\nA\n===\n\nB\n---\n\n### C\n\nD\n--"), family);
    EXPECT_EQ(drawing("# A\n### B\n#### C\n### D"), family) << "a skipped level is no level";
}

TEST(MarkdownOutline, listsHangUnderTheHeadingBeforeThem)
{
    EXPECT_EQ(drawing("# A\n- B\n  - C\n\n## D\n- E\n# F"), "A\n.B\n..C\n.D\n..E\nF\n");
}

TEST(MarkdownOutline, skipsFrontMatterCommentsAndRules)
{
    ImportReport report;
    const Outline outline =
        read("---\ntitle: x\n- not a node\n---\n# A\n<!-- hidden\n- hidden too -->\n***\n- B\n", report);
    EXPECT_EQ(drawn(outline), "A\n.B\n");
    EXPECT_EQ(outline.rows[0].line, 5);
    EXPECT_EQ(listed(report.leftOut),
              "1: The front matter (lines 1 to 4) is not part of the outline.\n6: A comment was skipped.\n");
}

TEST(MarkdownOutline, takesTaskBoxesOff)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("- [ ] A\n  - [x] B\n  - [link](u) C", report)), "A\n.B\n.link C\n");
    EXPECT_EQ(listed(report.leftOut), "0: 2 task boxes: a node is not done or undone.\n");
}

TEST(MarkdownOutline, unwrapsTitlesAndKeepsAddressesAsNotes)
{
    ImportReport report;
    const Outline outline = read("- **[MRR](https://m.rr)** `net`", report);
    EXPECT_EQ(drawn(outline), "MRR net\n");
    EXPECT_EQ(fieldOf(outline, 0, Column::Notes), "https://m.rr");
}

TEST(MarkdownOutline, textBelowBecomesNotes)
{
    ImportReport report;
    const Outline outline =
        read("# A\nWhat it is.\nMore.\n\n> quoted\n> - no node\n\n```sql\n# no node\n```\n- B\n", report);
    EXPECT_EQ(drawn(outline), "A\n.B\n");
    EXPECT_EQ(fieldOf(outline, 0, Column::Notes),
              "What it is.\nMore.\n\nquoted\n- no node\n\n```sql\n# no node\n```");
}

TEST(MarkdownOutline, aLineRightBelowAnItemGoesOnWithItsTitle)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("- A long\n  title\n- B", report)), "A long title\nB\n");
    EXPECT_EQ(listed(report.guessed), "2: This line goes on with the title of line 1.\n");
}

TEST(MarkdownOutline, reportsWhatHasNoPlace)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("An introduction.\n\n- A\n-\n  - B", report)), "A\nB\n");
    EXPECT_EQ(listed(report.leftOut), "1: “An introduction.” stands before the first heading or list "
                                      "item.\n4: A heading or list item without a title.\n");
}

TEST(MarkdownOutline, saysThatAFenceIsNeverClosed)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("- A\n~~~\n- B", report)), "A\n");
    EXPECT_EQ(report.guessed.notes().front().line, 2);
}

TEST(MarkdownOutline, readsPlainLinesByTheirIndentation)
{
    ImportReport report;
    EXPECT_EQ(drawn(read("A\n  B\n    C\n  D", report)), family);
    EXPECT_EQ(report.guessed.count(), 1U);
}

} // namespace
} // namespace espalier
