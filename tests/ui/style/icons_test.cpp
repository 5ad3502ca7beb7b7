// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"

#include <QIcon>

#include <gtest/gtest.h>

namespace espalier {
namespace {

int warnings = 0;

TEST(Icons, AButtonWithoutRoomGetsNoPictureAndNoComplaint)
{
    warnings = 0;
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++warnings; });
    EXPECT_TRUE(icon(QStringLiteral("add")).pixmap(QSize(16, 0)).isNull());
    EXPECT_FALSE(icon(QStringLiteral("add")).pixmap(QSize(16, 16)).isNull());
    qInstallMessageHandler(before);
    EXPECT_EQ(warnings, 0);
}

} // namespace
} // namespace espalier
