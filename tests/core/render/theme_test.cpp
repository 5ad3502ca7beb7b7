// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/theme.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <tuple>

namespace espalier {
namespace {

using Look = std::tuple<ThemeKind, StatusHues>;

class ThemeContrast : public ::testing::TestWithParam<Look>
{
protected:
    const Theme theme = themeOf(std::get<0>(GetParam()), std::get<1>(GetParam()));
    const bool isHigh = theme.kind == ThemeKind::Contrast;
    const double forText = isHigh ? 7 : 4.5;
    const double forShapes = isHigh ? 4.5 : 3;
};

TEST_P(ThemeContrast, textStandsAgainstWhatIsBehindIt)
{
    for (const Rgb ground : {theme.card, theme.bandEven, theme.bandOdd, theme.ground}) {
        for (const Rgb text : {theme.ink, theme.inkSoft, theme.inkQuiet})
            EXPECT_GE(contrast(text, ground), forText)
                << text.text().toStdString() << " on " << ground.text().toStdString();
    }
    EXPECT_GE(contrast(theme.inkSoft, theme.avatar), forText);
}

TEST_P(ThemeContrast, linesAndFramesStandAgainstTheBands)
{
    for (const Rgb ground : {theme.bandEven, theme.bandOdd, theme.ground}) {
        EXPECT_GE(contrast(theme.line, ground), forShapes);
        EXPECT_GE(contrast(theme.accent, ground), forShapes);
        EXPECT_GE(contrast(theme.actFrame, ground), forShapes);
    }
}

TEST_P(ThemeContrast, statusShapesStandAgainstTheCardAndTheirMarksAgainstThem)
{
    for (const Status status : {Status::OnTrack, Status::Watch, Status::Act}) {
        EXPECT_GE(contrast(theme.inkOf(status).outline, theme.card), forShapes);
        EXPECT_GE(contrast(theme.inkOf(status).mark, theme.inkOf(status).fill), forShapes);
    }
    EXPECT_GE(contrast(theme.inkOf(Status::NoData).outline, theme.card), forShapes);
    EXPECT_GE(contrast(theme.inkOf(Status::NotMeasured).outline, theme.card), forShapes);
}

/// A colour where equal distances look equally far apart (Björn Ottosson, "A perceptual color space for image
/// processing", 2020).
std::array<double, 3> perceived(Rgb rgb)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double r = linear(rgb.red);
    const double g = linear(rgb.green);
    const double b = linear(rgb.blue);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

double apart(Rgb one, Rgb other)
{
    const auto a = perceived(one);
    const auto b = perceived(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

TEST_P(ThemeContrast, sixteenPeopleAreToldApart)
{
    const double enough = isHigh ? 0.02 : 0.045; // contrast draws colours together
    for (std::size_t i = 0; i < paletteSize; ++i) {
        const Rgb colour = theme.shapeColour(paletteColour(i));
        for (std::size_t other = 0; other < i; ++other)
            EXPECT_GE(apart(colour, theme.shapeColour(paletteColour(other))), enough)
                << i << " and " << other;
    }
}

TEST_P(ThemeContrast, anyColourOfATreeBecomesReadable)
{
    for (std::uint32_t step = 0; step < 4096; step += 7) {
        const Rgb colour = Rgb::of((step >> 8) * 0x110000 | ((step >> 4) & 15) * 0x1100 | (step & 15) * 0x11);
        ASSERT_GE(contrast(theme.shapeColour(colour), theme.card), forShapes);
        ASSERT_GE(contrast(theme.textColour(colour), theme.bandEven), forText);
        ASSERT_GE(contrast(theme.textColour(colour), theme.bandOdd), forText);
    }
}

INSTANTIATE_TEST_SUITE_P(AllThemes, ThemeContrast,
                         ::testing::Combine(::testing::Values(ThemeKind::Light, ThemeKind::Dark,
                                                              ThemeKind::Print, ThemeKind::Contrast),
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
