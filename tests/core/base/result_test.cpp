// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

#include <gtest/gtest.h>

using namespace espalier;

TEST(Error, IsWrittenWithThePlaceThatIsKnown)
{
    const auto text = [](const QString &file, int line, int column) {
        return Error{ErrorKind::Unreadable, QStringLiteral("no"), file, line, column}.text();
    };
    EXPECT_EQ(text({}, 0, 0), QStringLiteral("no"));
    EXPECT_EQ(text(QStringLiteral("a.csv"), 0, 0), QStringLiteral("a.csv: no"));
    EXPECT_EQ(text(QStringLiteral("a.csv"), 3, 0), QStringLiteral("a.csv:3: no"));
    EXPECT_EQ(text(QStringLiteral("a.csv"), 3, 14), QStringLiteral("a.csv:3:14: no"));
    EXPECT_EQ(text({}, 3, 0), QStringLiteral("line 3: no"));
    EXPECT_EQ(text({}, 3, 14), QStringLiteral("line 3, column 14: no"));
    EXPECT_EQ(text(QStringLiteral("a.csv"), 0, 14), QStringLiteral("a.csv: no"));
}

TEST(Error, IsTheFailingSideOfAnyResult)
{
    const Result<int> refused = refuse(QStringLiteral("A node cannot stand under itself."));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
    const Result<void> failed = fail(ErrorKind::Cancelled, QStringLiteral("Stopped."));
    EXPECT_EQ(failed.error().kind, ErrorKind::Cancelled);
}
