// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The lists of words on names as they are: rules keep quiet where they should.
#include "tests/core/checks/rule_tree.h"

#include <QFile>

namespace espalier::test {
namespace {

struct MetricName
{
    QString name;
    QString may; ///< "ratio", "vanity" or nothing
};

std::vector<MetricName> metricNames()
{
    QFile file(QStringLiteral(ESPALIER_SOURCE "/tests/core/checks/metric_names.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<MetricName> names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            names.push_back(
                {line.section(QStringLiteral(" | "), 0, 0), line.section(QStringLiteral(" | "), 1)});
    }
    return names;
}

/// The names on which a rule speaks when they are metrics with this definition, or goals.
QStringList spokenOf(const char *rule, const char *code, const QString &definition = {})
{
    RuleTree tree;
    QStringList spoken;
    for (const MetricName &metric : metricNames())
        tree.add(code, metric.name.toUtf8().constData(), {},
                 [&](Node &node) { node.definition = definition; });
    for (const Finding &finding : tree.findings(rule))
        spoken += tree.tree.nodes().at(finding.about)->title;
    return spoken;
}
QStringList marked(const char *may)
{
    QStringList names;
    for (const MetricName &metric : metricNames()) {
        if (metric.may == QLatin1String(may))
            names += metric.name;
    }
    return names;
}
QStringList minus(QStringList all, const QStringList &without)
{
    all.removeIf([&](const QString &name) { return without.contains(name); });
    return all;
}

TEST(MetricNames, AreEnoughToProveSomething)
{
    EXPECT_GT(metricNames().size(), 300U);
}

TEST(MetricNames, NoneIsAnActivity)
{
    EXPECT_EQ(spokenOf("D9", "M-1"), QStringList());
}

TEST(MetricNames, OnlyRatiosAreAskedForTheirParts)
{
    const QStringList spoken = spokenOf("D7", "M-1", QStringLiteral("Counted by hand"));
    EXPECT_EQ(minus(spoken, marked("ratio")), QStringList());
    EXPECT_EQ(minus(marked("ratio"), spoken), QStringList());
}

TEST(MetricNames, NoneIsVagueButThoseThatSayQuality)
{
    EXPECT_EQ(spokenOf("D8", "M-1"), QStringList());
    EXPECT_EQ(spokenOf("D8", "O-1"),
              (QStringList{QStringLiteral("Lead quality score"), QStringLiteral("Quality score"),
                           QStringLiteral("Data quality index")}));
}

TEST(MetricNames, OnlyCountsThatSeldomDecideAreVain)
{
    const QStringList spoken = spokenOf("V1", "M-1");
    EXPECT_EQ(minus(spoken, marked("vanity")), QStringList());
    EXPECT_EQ(minus(marked("vanity"), spoken), QStringList());
}

} // namespace
} // namespace espalier::test
