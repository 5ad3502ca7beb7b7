// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/indented_text.h"

#include "core/exchange/indentation.h"
#include "tests/core/exchange/drawn.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

std::string read(const char *text, ImportReport &report)
{
    return drawn(readIndentedText(QString::fromUtf8(text), report));
}

std::string read(const char *text)
{
    ImportReport report;
    return read(text, report);
}

constexpr auto family = "A\n.B\n..C\n.D\n";

TEST(IndentedText, anyStepMeansOneLevel)
{
    for (const char *text : {"A\n\tB\n\t\tC\n\tD", "A\n B\n  C\n D", "A\n  B\n    C\n  D",
                             "A\n      B\n            C\n      D", "A\n  B\n         C\n  D"})
        EXPECT_EQ(read(text), family) << text;
}

TEST(IndentedText, tabsAndSpacesOfOneStepAreTheSameLevel)
{
    EXPECT_EQ(read("A\n\tB\n\t\tC\n    D"), family);
    EXPECT_EQ(read("A\n  B\n\t\tC\n\tD"), family);
    EXPECT_EQ(read("A\n    B\n    \tC\n\tD"), family);
}

TEST(IndentedText, aWhollyIndentedPasteStartsAtTheTop)
{
    EXPECT_EQ(read("    A\n      B\n        C\n      D\n"), family);
}

TEST(IndentedText, skipsEmptyLinesAndMixedLineEnds)
{
    EXPECT_EQ(read("\r\nA\r\n\tB\r\r\t\tC\n   \n\tD"), family);
}

TEST(IndentedText, dropsBulletsButNoNumbersAndNoSigns)
{
    ImportReport report;
    EXPECT_EQ(read("• A\n  – 1.2 B\n  -5 % churn", report), "A\n.1.2 B\n.-5 % churn\n");
    EXPECT_EQ(listed(report.took), "0: 2 bullets before titles were dropped.\n");
}

TEST(IndentedText, saysWhereADepthIsAGuess)
{
    ImportReport report;
    EXPECT_EQ(read("A\n    B\n  C", report), "A\n.B\n.C\n");
    ASSERT_EQ(report.guessed.count(), 1U);
    EXPECT_EQ(report.guessed.notes().front().line, 3);
}

TEST(IndentedText, keepsTheLineOfEachRow)
{
    ImportReport report;
    const auto outline = readIndentedText(QStringLiteral("A\n\n\tB"), report);
    ASSERT_TRUE(outline);
    EXPECT_EQ(outline->rows[1].line, 3);
}

TEST(IndentedText, noBreakSpacesIndentAndAreTrimmed)
{
    EXPECT_EQ(read("A\n\u00A0\u00A0B\u00A0"), "A\n.B\n");
}

TEST(Indentation, theTabIsAsWideAsTheSmallestStepOfSpaces)
{
    EXPECT_EQ(tabWidthOf(u"A\n   B\n      C"), 3);
    EXPECT_EQ(tabWidthOf(u"A\n\tB"), 4);
    EXPECT_EQ(indentOf(u"\tB", 3), 3);
    EXPECT_EQ(indentOf(u" \tB", 4), 4);
}

} // namespace
} // namespace espalier
