// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/thresholds.h"

#include "tests/core/exchange/drawn.h"
#include "tests/core/exchange/four_tiers.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

std::string read(QStringView cell)
{
    const auto bands = bandsFromCell(cell);
    if (!bands)
        return "not understood";
    std::string out = asWords(bands->bands).toStdString();
    if (bands->unit.isSet())
        out += " in " + bands->unit.text().toStdString();
    if (!bands->bands.empty() && bands->bands.front().basis == BandBasis::PercentOfDue)
        out += " of target";
    return out;
}

TEST(Thresholds, readWhatPeopleWrite)
{
    const std::string three = "act from 2.5, watch from 1.5 to 2.5, on track below 1.5";
    EXPECT_EQ(read(u"Red > 2.5, Amber 1.5-2.5, Green < 1.5"), three);
    EXPECT_EQ(read(u"Red: >2.5; Yellow: 1.5 to 2.5; Green: <1.5"), three);
    EXPECT_EQ(read(u"RED above 2.5 | AMBER between 1.5 and 2.5 | GREEN below 1.5"), three);
    EXPECT_EQ(read(u"> 2.5 red\n1.5–2.5 amber\n< 1.5 green"), three);
    EXPECT_EQ(read(u"Red > 2.5, Amber > 1.5, Green <= 1.5"), three) << "each ends where the next begins";
    EXPECT_EQ(read(u"Green ≥ 90 %, Amber ≥ 70 %, Red < 70 %"),
              "on track from 90, watch from 70 to 90, act below 70 in percent");
    EXPECT_EQ(read(u"Red < 80% of target, Amber 80-95% of target, Green >= 95% of target"),
              "act below 80, watch from 80 to 95, on track from 95 of target");
    EXPECT_EQ(read(u"Red < -5, Green > -2"), "act below -5, on track from -2");
    EXPECT_EQ(read(u"alert above 1,250.5"), "act from 1250.5");
}

TEST(Thresholds, areLeftOutWholeWhenAnyPartIsNotUnderstood)
{
    for (const QStringView cell :
         {u"", u"2.5", u"Red when the board says so", u"Red > 2.5, Amber somewhat, Green < 1.5",
          u"Red > 2.5, Green < 3", u"Red > 2 s, Green < 1 %", u"Red 5-1", u"Red", u"Red > 1, Red > 1",
          u"> 2.5 red, and so on", u"Red > 2.5 or < 1", u"Red > 1e999", u"Red < 80% of target, Green > 90%"})
        EXPECT_EQ(read(cell), "not understood") << cell.toString().toStdString();
}

TEST(Thresholds, becomeBandsOfTheNodeAndAreSaidInTheReport)
{
    const auto imported = importTree("metric_name,unit,thresholds\n"
                                     "Load time,s,\"Red > 2.5, Amber 1.5-2.5, Green < 1.5\"\n"
                                     "Bounce,%,Red > 2 s\n"
                                     "Calls,,see the wiki\n",
                                     QStringLiteral("list.csv"), u"", fourTiers());
    ASSERT_TRUE(imported);
    for (const Node &node : imported->tree.nodes())
        EXPECT_EQ(node.bands.size(), node.title == QStringLiteral("Load time") ? 3U : 0U);
    EXPECT_EQ(listed(imported->report.leftOut),
              "3: “Red > 2 s” was not understood as a set of thresholds.\n"
              "4: “see the wiki” was not understood as a set of thresholds.\n");
    EXPECT_NE(listed(imported->report.guessed).find("2: The thresholds “Red > 2.5"), std::string::npos);
}

} // namespace
} // namespace espalier
