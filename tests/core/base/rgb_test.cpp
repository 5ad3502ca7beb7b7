// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/rgb.h"

#include <QByteArray>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace espalier;

TEST(Rgb, IsWrittenWithAHashAndSixDigits)
{
    EXPECT_EQ(Rgb::of(0x0072b2).text(), "#0072b2");
    EXPECT_EQ(Rgb().text(), "#000000");
}

TEST(Rgb, IsReadInThatFormOnly)
{
    EXPECT_EQ(Rgb::fromText("#D55E00"), Rgb::of(0xd55e00));
    for (const char *text :
         {"", "#fff", "d55e00", "#d55e0", "#d55e000", "#d55e0g", "#-55e00", "#+55e00", "# 55e00", "red"})
        EXPECT_FALSE(Rgb::fromText(text)) << text;
}

TEST(Rgb, ContrastIsThatOfTheAccessibilityGuidelines)
{
    EXPECT_DOUBLE_EQ(contrast(Rgb::of(0x000000), Rgb::of(0xffffff)), 21);
    EXPECT_DOUBLE_EQ(contrast(Rgb::of(0x777777), Rgb::of(0x777777)), 1);
    EXPECT_NEAR(contrast(Rgb::of(0x777777), Rgb::of(0xffffff)), 4.48, 0.005);
    EXPECT_NEAR(contrast(Rgb::of(0xffffff), Rgb::of(0x0072b2)), 5.19, 0.005);
}

TEST(Rgb, BlendsFromUnderToOver)
{
    EXPECT_EQ(blend(Rgb::of(0x102030), Rgb::of(0xffffff), 0), Rgb::of(0x102030));
    EXPECT_EQ(blend(Rgb::of(0x102030), Rgb::of(0xffffff), 1), Rgb::of(0xffffff));
    EXPECT_EQ(blend(Rgb::of(0x000000), Rgb::of(0xffffff), 0.5), Rgb::of(0x808080));
    EXPECT_EQ(blend(Rgb::of(0x102030), Rgb::of(0xffffff), -3), Rgb::of(0x102030));
    EXPECT_EQ(blend(Rgb::of(0x102030), Rgb::of(0xffffff), 7), Rgb::of(0xffffff));
}

RC_GTEST_PROP(RgbLaw, WhatIsWrittenIsRead, (std::uint8_t red, std::uint8_t green, std::uint8_t blue))
{
    const Rgb colour{red, green, blue};
    RC_ASSERT(Rgb::fromText(colour.text()) == colour);
}
