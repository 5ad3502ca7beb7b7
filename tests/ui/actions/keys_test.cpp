// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/keys.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace espalier {
namespace {

TEST(Keys, OneKeyHasOneForm)
{
    EXPECT_EQ(plain(QKeySequence(Qt::Key_Enter)), QKeySequence(Qt::Key_Return));
    EXPECT_EQ(plain(QKeySequence(Qt::SHIFT | Qt::Key_Backtab)), QKeySequence(Qt::SHIFT | Qt::Key_Tab));
    EXPECT_EQ(plain(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Question)),
              QKeySequence(Qt::CTRL | Qt::Key_Question));
    EXPECT_EQ(plain(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    EXPECT_EQ(plain(KeyList{QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}).size(), 1);
}

TEST(Keys, AnActionHearsEveryKeyThatMeansTheSame)
{
    const KeyList sent = asSent({QKeySequence(Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Tab)});
    EXPECT_TRUE(sent.contains(QKeySequence(Qt::Key_Enter)));
    EXPECT_TRUE(sent.contains(QKeySequence(Qt::SHIFT | Qt::Key_Backtab)));
}

TEST(Keys, WhatTypesASignIsFixedAndWhatHasCtrlIsNot)
{
    EXPECT_TRUE(isFixed(QKeySequence(Qt::Key_A)));
    EXPECT_TRUE(isFixed(QKeySequence(Qt::SHIFT | Qt::Key_Left)));
    EXPECT_TRUE(isFixed(QKeySequence(Qt::Key_Space)));
    EXPECT_FALSE(isFixed(QKeySequence(Qt::CTRL | Qt::Key_A)));
    EXPECT_FALSE(isFixed(QKeySequence(Qt::Key_Delete)));
    EXPECT_FALSE(isBare(QKeySequence(Qt::Key_F6)));
}

TEST(Keys, ComeBackFromAFileAndWhatIsNoKeyDoesNot)
{
    const KeyList keys{QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::Key_PageUp)};
    EXPECT_EQ(fromPortable(portable(keys)), keys);
    EXPECT_TRUE(
        fromPortable({QStringLiteral("Ctrl+K, Ctrl+S"), QStringLiteral("nonsense"), QString()}).isEmpty());
    EXPECT_LE(fromPortable(QStringList(500, QStringLiteral("F5"))).size(), 1);
}

} // namespace
} // namespace espalier
