// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/chrome.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

class ChromeContrast : public testing::TestWithParam<ThemeKind>
{
protected:
    const Chrome chrome = chromeOf(themeOf(GetParam()));
    const bool isHigh = GetParam() == ThemeKind::Contrast;
    const double forText = isHigh ? 7 : 4.5;
    const double forShapes = isHigh ? 4.5 : 3;
};

TEST_P(ChromeContrast, TextStandsOnWhatItLiesOn)
{
    for (const Rgb ground : {chrome.panel, chrome.field}) {
        for (const Rgb text : {chrome.ink, chrome.inkSoft, chrome.inkQuiet, chrome.wrong})
            EXPECT_GE(contrast(text, ground), forText) << text.text().toStdString();
    }
    for (const Rgb ground : {chrome.hover, chrome.pressed, chrome.selected, chrome.notice})
        EXPECT_GE(contrast(chrome.ink, ground), forText) << ground.text().toStdString();
    EXPECT_GE(contrast(chrome.onAccent, chrome.accent), forText);
}

TEST_P(ChromeContrast, TheAccentStandsAsAShape)
{
    EXPECT_GE(contrast(chrome.accent, chrome.panel), forShapes);
    EXPECT_GE(contrast(chrome.accent, chrome.selected), forShapes);
}

TEST_P(ChromeContrast, TheThemeIsKnownByItsPalette)
{
    EXPECT_EQ(themeKindOf(paletteOf(chrome)), GetParam());
}

INSTANTIATE_TEST_SUITE_P(OfTheWindow, ChromeContrast,
                         testing::Values(ThemeKind::Light, ThemeKind::Dark, ThemeKind::Contrast));

TEST(HighContrast, DrawsTheEdgesOfFieldsAndEvenWhatIsDisabled)
{
    const Chrome chrome = chromeOf(themeOf(ThemeKind::Contrast));
    EXPECT_GE(contrast(chrome.fieldEdge, chrome.panel), 4.5);
    EXPECT_GE(contrast(chrome.hairline, chrome.panel), 4.5);
    EXPECT_GE(contrast(chrome.inkFaint, chrome.panel), 4.5);
}

} // namespace
} // namespace espalier
