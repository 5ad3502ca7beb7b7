// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/register_table.h"
#include "tests/support/random_tree.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace espalier {
namespace {

/// How many members each struct of a header has, read from its text: what the compiler knows but does not
/// tell.
std::map<QString, std::size_t> membersIn(const char *header)
{
    QFile file(QStringLiteral(ESPALIER_SOURCES "/core/model/") + QString::fromLatin1(header));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << header;
    static const QRegularExpression opening(QStringLiteral("^struct (\\w+)$"));
    static const QRegularExpression member(QStringLiteral("^    [\\w:<>]+ \\w+( = [^;()]+|\\{[^;]*\\})?;"));
    std::map<QString, std::size_t> members;
    QString inside;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (const auto match = opening.match(line); match.hasMatch())
            inside = match.captured(1);
        else if (line == QLatin1String("};"))
            inside.clear();
        else if (!inside.isEmpty() && member.match(line).hasMatch())
            ++members[inside];
    }
    return members;
}

template <Structured Record>
void expectWhole(const std::map<QString, std::size_t> &members, const char *name)
{
    const auto found = members.find(QString::fromLatin1(name));
    ASSERT_NE(found, members.end()) << name;
    // `unknown` holds what no row is for.
    EXPECT_EQ(found->second, fields<Record>.count + 1) << name;
    std::set<std::string> keys;
    forEachField<Record>([&](const auto &row) {
        EXPECT_TRUE(keys.insert(row.key).second) << name << " has " << row.key << " twice";
        EXPECT_STRNE(row.label, "") << name << " " << row.key;
    });
}

TEST(FieldTable, HasEveryMemberOfEveryRecord)
{
    const auto nodes = membersIn("node.h");
    expectWhole<Node>(nodes, "Node");
    expectWhole<Link>(nodes, "Link");
    expectWhole<Observation>(nodes, "Observation");
    const auto registers = membersIn("registers.h");
    expectWhole<TreeInfo>(registers, "TreeInfo");
    expectWhole<Tier>(registers, "Tier");
    expectWhole<Person>(registers, "Person");
    expectWhole<Source>(registers, "Source");
    expectWhole<Campaign>(registers, "Campaign");
    expectWhole<Experiment>(registers, "Experiment");
    expectWhole<Insight>(registers, "Insight");
    expectWhole<Channel>(registers, "Channel");
    expectWhole<Dimension>(registers, "Dimension");
    expectWhole<Term>(registers, "Term");
    expectWhole<Event>(registers, "Event");
    expectWhole<DecisionRight>(registers, "DecisionRight");
    expectWhole<Action>(registers, "Action");
    expectWhole<Proposal>(registers, "Proposal");
    expectWhole<Baseline>(registers, "Baseline");
    expectWhole<Review>(registers, "Review");
    expectWhole<Learning>(registers, "Learning");
    expectWhole<View>(registers, "View");
    expectWhole<Scenario>(registers, "Scenario");
    expectWhole<BranchTemplate>(registers, "BranchTemplate");
    expectWhole<Waiver>(registers, "Waiver");
    expectWhole<RuleSetting>(registers, "RuleSetting");
    expectWhole<CustomUnit>(registers, "CustomUnit");
    const std::size_t rows = std::tuple_size_v<std::remove_cvref_t<decltype(registerTable)>>;
    EXPECT_EQ(registers.size() + nodes.size(), rows + 1) << "a struct that no register holds";
}

TEST(FieldTable, HasEveryMemberOfEveryValueWithRows)
{
    const auto values = membersIn("values.h");
    expectWhole<Period>(values, "Period");
    expectWhole<Band>(values, "Band");
    expectWhole<DatedValue>(values, "DatedValue");
    expectWhole<DimensionValue>(values, "DimensionValue");
    expectWhole<Remark>(values, "Remark");
    expectWhole<Challenge>(values, "Challenge");
    expectWhole<Attribution>(values, "Attribution");
    expectWhole<Actionability>(values, "Actionability");
    expectWhole<Vanity>(values, "Vanity");
    expectWhole<Reviewed>(values, "Reviewed");
    expectWhole<UpstreamConfirmed>(values, "UpstreamConfirmed");
    expectWhole<SignOff>(values, "SignOff");
    expectWhole<Audit>(values, "Audit");
    expectWhole<SavedImport>(values, "SavedImport");
    expectWhole<SuccessCriterion>(values, "SuccessCriterion");
    expectWhole<ActionOrigin>(values, "ActionOrigin");
    expectWhole<AskedTeam>(values, "AskedTeam");
    expectWhole<Decision>(values, "Decision");
    expectWhole<Assumption>(values, "Assumption");
    expectWhole<NamedNumber>(values, "NamedNumber");
}

TEST(FieldTable, TellsTheWholeOfARecord)
{
    // Copied row by row, a random record is the same: nothing stands beside the table.
    forEachRegister([]<class Record>(const RegisterRow<Record> &row) {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const Record record = test::RandomTree(seed, {}).record<Record>();
            Record copy;
            forEachField<Record>([&](const auto &field) { copy.*field.member = record.*field.member; });
            copy.unknown = record.unknown;
            EXPECT_EQ(copy, record) << row.key << " seed " << seed;
        }
    });
}

} // namespace
} // namespace espalier
