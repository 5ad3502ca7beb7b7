// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

using namespace espalier;

TEST(Number, IsWrittenPlainAndShort)
{
    EXPECT_EQ(numberText(0.1), "0.1");
    EXPECT_EQ(numberText(1234567.891), "1234567.891");
    EXPECT_EQ(numberText(1000000), "1000000");
    EXPECT_EQ(numberText(-42), "-42");
    EXPECT_EQ(numberText(1e-6), "0.000001");
    EXPECT_EQ(numberText(-1.2345678901234567e-06), "-0.0000012345678901234567");
    EXPECT_EQ(numberText(1e21), "1e+21");
    EXPECT_EQ(numberText(5e-324), "5e-324");
}

TEST(Number, OfNegativeZeroIsZero)
{
    EXPECT_EQ(numberText(-0.0), "0");
    ASSERT_TRUE(numberFromText("-0"));
    EXPECT_FALSE(std::signbit(*numberFromText("-0")));
}

TEST(Number, ThatNoFileHoldsIsEmpty)
{
    EXPECT_TRUE(numberText(std::numeric_limits<double>::infinity()).isEmpty());
    EXPECT_TRUE(numberText(std::numeric_limits<double>::quiet_NaN()).isEmpty());
}

TEST(Number, IsRefusedUnlessTheWholeTextIsOne)
{
    for (const char *text : {"", " 1", "1 ", "+1", "1,5", "1.2.3", "nan", "inf", "-inf", "1e", "0x10",
                             "1e400", "1e-400", "--1", "1\n"})
        EXPECT_FALSE(numberFromText(text)) << text;
    EXPECT_EQ(numberFromText("1e3"), 1000.0);
    EXPECT_EQ(numberFromText("-2.5E-1"), -0.25);
}

RC_GTEST_PROP(NumberLaw, WhatIsWrittenIsRead, (std::uint64_t bits))
{
    const auto value = std::bit_cast<double>(bits);
    RC_PRE(std::isfinite(value));
    RC_ASSERT(numberFromText(numberText(value)) == value);
}

RC_GTEST_PROP(NumberLaw, EveryIntegerUpToTwoToThe53IsWrittenWithoutExponent, ())
{
    const auto integer = *rc::gen::inRange<std::int64_t>(-(1LL << 53), 1LL << 53);
    RC_ASSERT(numberText(static_cast<double>(integer)) ==
              QByteArray::number(static_cast<qlonglong>(integer)));
}
