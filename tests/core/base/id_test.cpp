// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/id.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <unordered_set>

using namespace espalier;

namespace {

constexpr RawId sample{0x0123456789abcdefULL, 0xfedcba9876543210ULL};
constexpr const char *sampleText = "01234567-89ab-cdef-fedc-ba9876543210";

} // namespace

TEST(Id, IsWrittenAsALowerCaseUuid)
{
    EXPECT_EQ(sample.text(), sampleText);
    EXPECT_EQ(RawId().text(), "00000000-0000-0000-0000-000000000000");
    EXPECT_EQ(RawId::fromUuid(QUuid(QLatin1StringView(sampleText))), sample);
}

TEST(Id, IsReadInEitherCaseAndInNoOtherForm)
{
    EXPECT_EQ(RawId::fromText(sampleText), sample);
    EXPECT_EQ(RawId::fromText("01234567-89AB-CDEF-FEDC-BA9876543210"), sample);
    for (const char *text : {"", "{01234567-89ab-cdef-fedc-ba9876543210}", "0123456789abcdeffedcba9876543210",
                             "01234567-89ab-cdef-fedc-ba987654321", "01234567-89ab-cdef-fedc-ba98765432100",
                             "01234567+89ab-cdef-fedc-ba9876543210", "01234567-89ab-cdef-fedc-ba987654321g",
                             "0123456-789ab-cdef-fedc-ba9876543210"})
        EXPECT_FALSE(RawId::fromText(text)) << text;
}

TEST(Id, OfAllZerosMeansNone)
{
    EXPECT_TRUE(RawId().isNull());
    EXPECT_FALSE((RawId{0, 1}.isNull()));
    EXPECT_FALSE((RawId{1, 0}.isNull()));
}

TEST(Id, FromTheRandomSourceIsAnotherEachTime)
{
    RandomIds ids;
    std::unordered_set<RawId> seen;
    for (int i = 0; i < 1'000; ++i)
        EXPECT_TRUE(seen.insert(ids.next()).second);
}

TEST(Id, FromTheCountedSourceIsTheSameInEveryRun)
{
    CountedIds ids(7);
    EXPECT_EQ(ids.next(), (RawId{7, 1}));
    EXPECT_EQ(ids.make<struct Something>(), Id<struct Something>(RawId{7, 2}));
}

TEST(Id, FromANameDependsOnTheNameAlone)
{
    EXPECT_EQ(idFromName(QStringLiteral("Revenue")), idFromName(QStringLiteral("Revenue")));
    EXPECT_NE(idFromName(QStringLiteral("Revenue")), idFromName(QStringLiteral("revenue")));
    // Ids of earlier imports stand in files: the name space never changes.
    EXPECT_EQ(idFromName(QStringLiteral("Revenue")).text(), "a801e2bb-3740-5fdd-9127-59a60046ccc6");
}

RC_GTEST_PROP(IdLaw, WhatIsWrittenIsReadAndOrdersAsItsText,
              (std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d))
{
    const RawId one{a, b};
    const RawId other{*rc::gen::element(a, c), d};
    RC_ASSERT(RawId::fromText(one.text()) == one);
    RC_ASSERT((one < other) == (one.text() < other.text()));
}
