// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What comes with the program is an example: a draft warns of nothing in it but what it is meant to show.
#include "tests/core/checks/rule_tree.h"

namespace espalier::test {
namespace {

/// The warnings and errors of a draft, of the groups that are looked at here, as "T8 M-14".
QStringList warnings(const Tree &tree)
{
    Checks checks(programsWords(), Strictness::Draft);
    const Derived derived = derive(tree, judgedFrom(tree, QDate(2026, 11, 21)));
    checks.run(tree, derived);
    QStringList said;
    for (const Finding &finding : checks.all(tree)) {
        const RuleGroup group = rules()[finding.rule].group;
        const bool isOurs = group == RuleGroup::Time || group == RuleGroup::Threshold ||
                            group == RuleGroup::Vanity || group == RuleGroup::Campaign;
        if (!isOurs || finding.isWaived)
            continue;
        if (finding.severity < Severity::Warning)
            continue;
        const Node *node = finding.about == noSlot ? nullptr : tree.nodes().at(finding.about);
        said += QString::fromLatin1(rules()[finding.rule].id) + QLatin1Char(' ') +
                (node ? node->code : QStringLiteral("tree"));
    }
    return said;
}

TEST(Library, ADraftWarnsOfNothingInTemplates)
{
    for (const TemplateInfo &info : templates()) {
        const Result<Tree> tree = templateNamed(info.name);
        ASSERT_TRUE(tree);
        EXPECT_EQ(warnings(*tree), QStringList()) << qPrintable(info.name);
    }
}

TEST(Library, ADraftWarnsInTheExampleOfWhatItShows)
{
    const Result<Tree> tree = exampleTree();
    ASSERT_TRUE(tree);
    // Two sources have stopped delivering.
    EXPECT_EQ(warnings(*tree), (QStringList{QStringLiteral("T8 M-9"), QStringLiteral("T8 T-5")}));
}

} // namespace
} // namespace espalier::test
