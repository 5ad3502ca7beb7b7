// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/theme.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <tuple>

namespace espalier {
namespace {

using Look = std::tuple<ThemeKind, StatusHues>;

class ThemeContrast : public ::testing::TestWithParam<Look>
{
protected:
    const Theme theme = themeOf(std::get<0>(GetParam()), std::get<1>(GetParam()));
};

TEST_P(ThemeContrast, textStandsAgainstWhatIsBehindIt)
{
    for (const Rgb ground : {theme.card, theme.bandEven, theme.bandOdd, theme.ground}) {
        for (const Rgb text : {theme.ink, theme.inkSoft, theme.inkQuiet})
            EXPECT_GE(contrast(text, ground), 4.5)
                << text.text().toStdString() << " on " << ground.text().toStdString();
    }
    EXPECT_GE(contrast(theme.inkSoft, theme.avatar), 4.5);
}

TEST_P(ThemeContrast, linesAndFramesStandAgainstTheBands)
{
    for (const Rgb ground : {theme.bandEven, theme.bandOdd, theme.ground}) {
        EXPECT_GE(contrast(theme.line, ground), 3);
        EXPECT_GE(contrast(theme.accent, ground), 3);
        EXPECT_GE(contrast(theme.actFrame, ground), 3);
    }
}

TEST_P(ThemeContrast, statusShapesStandAgainstTheCardAndTheirMarksAgainstThem)
{
    for (const Status status : {Status::OnTrack, Status::Watch, Status::Act}) {
        EXPECT_GE(contrast(theme.inkOf(status).outline, theme.card), 3);
        EXPECT_GE(contrast(theme.inkOf(status).mark, theme.inkOf(status).fill), 3);
    }
    EXPECT_GE(contrast(theme.inkOf(Status::NoData).outline, theme.card), 3);
    EXPECT_GE(contrast(theme.inkOf(Status::NotMeasured).outline, theme.card), 3);
}

TEST_P(ThemeContrast, anyColourOfATreeBecomesReadable)
{
    for (std::uint32_t step = 0; step < 4096; step += 7) {
        const Rgb colour = Rgb::of((step >> 8) * 0x110000 | ((step >> 4) & 15) * 0x1100 | (step & 15) * 0x11);
        ASSERT_GE(contrast(theme.shapeColour(colour), theme.card), 3);
        ASSERT_GE(contrast(theme.textColour(colour), theme.bandEven), 4.5);
        ASSERT_GE(contrast(theme.textColour(colour), theme.bandOdd), 4.5);
    }
}

INSTANTIATE_TEST_SUITE_P(AllThemes, ThemeContrast,
                         ::testing::Combine(::testing::Values(ThemeKind::Light, ThemeKind::Dark,
                                                              ThemeKind::Print),
                                            ::testing::Values(StatusHues::Standard, StatusHues::Classic,
                                                              StatusHues::ColourVision)));

TEST(Theme, keepsAReadableColourAsItIs)
{
    const Rgb navy = Rgb::of(0x1E3A8A);
    EXPECT_EQ(themeOf(ThemeKind::Light).textColour(navy), navy);
    EXPECT_NE(themeOf(ThemeKind::Dark).textColour(navy), navy);
}

TEST(Theme, everyStatusHasAWordOfItsOwn)
{
    QStringList words;
    for (const Status status :
         {Status::NotMeasured, Status::OnTrack, Status::Watch, Status::Act, Status::NoData})
        words.append(statusWord(status));
    EXPECT_EQ(words.removeDuplicates(), 0);
}

} // namespace
} // namespace espalier
