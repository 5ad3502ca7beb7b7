// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/page.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

TEST(PageNamed, knowsTheUsualPapersInAnyCase)
{
    EXPECT_EQ(pageNamed(QStringLiteral("A3")).value(), QSizeF(297, 420));
    EXPECT_EQ(pageNamed(QStringLiteral("letter")).value(), QSizeF(215.9, 279.4));
    for (const QString &name : pageNames())
        EXPECT_TRUE(pageNamed(name)) << name.toStdString();
}

TEST(PageNamed, takesMillimetres)
{
    EXPECT_EQ(pageNamed(QStringLiteral("500x300")).value(), QSizeF(500, 300));
    EXPECT_EQ(pageNamed(QStringLiteral("500.5x300mm")).value(), QSizeF(500.5, 300));
}

TEST(PageNamed, refusesWhatIsNoPageAndListsThePages)
{
    for (const char *name : {"", "A9", "10x10", "9999x300", "300x", "1e3x200"}) {
        const auto page = pageNamed(QString::fromLatin1(name));
        ASSERT_FALSE(page) << name;
        EXPECT_EQ(page.error().kind, ErrorKind::Usage);
        EXPECT_TRUE(page.error().what.contains(QStringLiteral("Tabloid")));
    }
}

} // namespace
} // namespace espalier
