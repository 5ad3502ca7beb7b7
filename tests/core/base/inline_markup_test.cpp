// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/inline_markup.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

std::string plain(const char *markdown)
{
    return plainInline(QString::fromUtf8(markdown)).text.toStdString();
}

TEST(InlineMarkup, unwrapsEmphasisCodeAndStrikeThrough)
{
    EXPECT_EQ(plain("**Revenue** per *new* __customer__ and _month_"), "Revenue per new customer and month");
    EXPECT_EQ(plain("***all*** `a*b` ~~old~~ new"), "all a*b old new");
    EXPECT_EQ(plain("``a`b``"), "a`b");
}

TEST(InlineMarkup, leavesProductsAndNamesAlone)
{
    EXPECT_EQ(plain("price*units*12"), "price*units*12");
    EXPECT_EQ(plain("5 * 3 * 2"), "5 * 3 * 2");
    EXPECT_EQ(plain("sign_up_rate ~5 %"), "sign_up_rate ~5 %");
    EXPECT_EQ(plain("**never closed, `nor this"), "**never closed, `nor this");
}

TEST(InlineMarkup, keepsWhereLinksPointed)
{
    const PlainInline found =
        plainInline(u"[**CAC** (paid)](https://a.b/c_(d) \"Cost\") ![chart](x.png) <https://e.f>");
    EXPECT_EQ(found.text.toStdString(), "CAC (paid) chart https://e.f");
    EXPECT_EQ(found.addresses, (QStringList{QStringLiteral("https://a.b/c_(d)"), QStringLiteral("x.png"),
                                            QStringLiteral("https://e.f")}));
}

TEST(InlineMarkup, bracketsThatAreNoLinkStay)
{
    EXPECT_EQ(plain("Churn [logo] (monthly) [a](b"), "Churn [logo] (monthly) [a](b");
}

TEST(InlineMarkup, readsEscapesAndEntities)
{
    EXPECT_EQ(plain("\\*not\\* R&amp;D &lt; 5 \\d"), "*not* R&D < 5 \\d");
}

RC_GTEST_PROP(InlineMarkup, whatIsEscapedComesBack, ())
{
    const auto characters =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab *_`~[]()<>!&\\;#39amp:/")));
    const QString title = QString::fromStdString(characters);
    const PlainInline back = plainInline(escapedInline(title));
    RC_ASSERT(back.text == title);
    RC_ASSERT(back.addresses.isEmpty());
}

} // namespace
} // namespace espalier
