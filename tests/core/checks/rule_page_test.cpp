// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rule_page.h"

#include <gtest/gtest.h>

#include <QFile>

namespace espalier {
namespace {

TEST(RulePage, SaysWhatWhySourceMendFixAndLimits)
{
    const QString page = rulePage(rules()[*ruleNamed(u"S5")]);
    for (const char *part :
         {"S5", "Many drivers", "As a draft: hint. For sign-off: hint.", "**Source:** Cowan",
          "**How to mend it:** Put related", "`hint`: drivers without a hint", ": 5", "`warning`"})
        EXPECT_TRUE(page.contains(QString::fromUtf8(part))) << part;
    EXPECT_TRUE(rulePage(rules()[*ruleNamed(u"S2")]).contains(QStringLiteral("**Fix:** Park it")));
}

/// UPDATE_GOLDEN=1 writes it anew.
TEST(RulePage, ThePageInResourcesIsCurrent)
{
    QFile file(QStringLiteral(ESPALIER_SOURCE "/resources/docs/checks.md"));
    const QByteArray page = rulesPage().toUtf8();
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(page);
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(), page.toStdString())
        << "run test_checks with UPDATE_GOLDEN=1 and commit resources/docs/checks.md";
}

} // namespace
} // namespace espalier
