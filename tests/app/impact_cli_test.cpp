// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli.h"

#include <QJsonArray>

namespace espalier {
namespace {

using namespace test;

class ImpactCli : public Cli
{
protected:
    const QString file = put("impact.kpitree",
                             R"({"format": "kpitree", "version": "1.0", "title": "Shop", "asOf": "2026-11-22",
"tiers": [{"id": "00000000-0000-4000-8000-000000000001", "rank": "V", "name": "Goal", "letter": "G", "lastCode": 4}],
"people": [{"id": "00000000-0000-4000-8000-000000000002", "rank": "A", "name": "Ana"}],
"sources": [{"id": "00000000-0000-4000-8000-000000000003", "rank": "A", "name": "Sales"}],
"campaigns": [{"id": "00000000-0000-4000-8000-000000000004", "rank": "A", "name": "Autumn", "period": {"start": "2026-11-01", "end": "2026-11-30"}}],
"nodes": [
{"id": "00000000-0000-4000-8000-000000000011", "rank": "A", "code": "G-1", "tier": "00000000-0000-4000-8000-000000000001", "title": "Revenue", "targetValue": 100},
{"id": "00000000-0000-4000-8000-000000000012", "code": "G-2", "tier": "00000000-0000-4000-8000-000000000001", "title": "Orders", "targetValue": 10, "owner": "00000000-0000-4000-8000-000000000002"},
{"id": "00000000-0000-4000-8000-000000000013", "code": "G-3", "tier": "00000000-0000-4000-8000-000000000001", "title": "Calls", "alsoKnownAs": ["Rings"], "indicator": "leading", "targetValue": 10, "source": "00000000-0000-4000-8000-000000000003", "campaigns": ["00000000-0000-4000-8000-000000000004"]},
{"id": "00000000-0000-4000-8000-000000000014", "rank": "B", "code": "G-4", "tier": "00000000-0000-4000-8000-000000000001", "title": "ana"}],
"links": [
{"child": "00000000-0000-4000-8000-000000000012", "parent": "00000000-0000-4000-8000-000000000011", "primary": true, "rank": "A", "evidence": "tested"},
{"child": "00000000-0000-4000-8000-000000000013", "parent": "00000000-0000-4000-8000-000000000012", "primary": true, "rank": "A", "confidence": "low"}],
"observations": [
{"id": "00000000-0000-4000-8000-000000000021", "node": "00000000-0000-4000-8000-000000000011", "period": {"end": "2026-11-22"}, "value": 60},
{"id": "00000000-0000-4000-8000-000000000022", "node": "00000000-0000-4000-8000-000000000012", "period": {"end": "2026-11-22"}, "value": 9},
{"id": "00000000-0000-4000-8000-000000000023", "node": "00000000-0000-4000-8000-000000000013", "period": {"end": "2026-11-22"}, "value": 2}]}
)");
};

TEST_F(ImpactCli, ANodeWithItsGoalsAndTheReasonWhy)
{
    const Ran ran = run({"impact", file, "revenue"});
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_EQ(QString::fromUtf8(ran.out), QStringLiteral("Revenue: nodes 1, above them 0, below them 2\n"
                                                         "Goals\n"
                                                         "  G-1 Revenue\n"
                                                         "Below\n"
                                                         "  G-2 Orders\n"
                                                         "  G-3 Calls\n"
                                                         "Running campaigns\n"
                                                         "  Autumn\n"
                                                         "Why\n"
                                                         "  G-1 Revenue: act\n"
                                                         "    G-2 Orders: watch\n"
                                                         "      G-3 Calls: act (a cause)\n"));
    EXPECT_EQ(
        QString::fromUtf8(run({"impact", file, "Rings"}).out),
        QStringLiteral("Calls: nodes 1, above them 2, below them 0\n"
                       "Goals\n"
                       "  G-1 Revenue; weakest link: G-3 Calls → G-2 Orders (assumed, confidence low); would "
                       "lose its last leading indicator\n"
                       "Above\n"
                       "  G-1 Revenue\n"
                       "  G-2 Orders\n"
                       "Running campaigns\n"
                       "  Autumn\n"));
}

TEST_F(ImpactCli, JsonFollowsItsSchemaForNodesPeopleAndSources)
{
    for (const char *name : {"G-3", "00000000-0000-4000-8000-000000000002", "sales"}) {
        const Ran ran = run({"impact", file, name, "--json"});
        ASSERT_EQ(ran.exit, 0) << name << ran.err.toStdString();
        EXPECT_EQ(faultsOf(put("impact.json", ran.out), "impact.schema.json"), QString()) << name;
    }
    EXPECT_GT(faultsOf(put("other.json", "{\"day\": 3}"), "impact.schema.json").count(u'\n'), 1);
    const QJsonObject of = QJsonDocument::fromJson(run({"impact", file, "Sales", "--json"}).out).object();
    EXPECT_EQ(of.value(QStringLiteral("of")).toObject().value(QStringLiteral("kind")).toString(),
              QStringLiteral("source"));
    EXPECT_TRUE(of.value(QStringLiteral("goals"))
                    .toArray()
                    .at(0)
                    .toObject()
                    .value(QStringLiteral("losesLastLeading"))
                    .toBool());
    const Ran whole = run({"impact", sample, "G-1", "--json"});
    ASSERT_EQ(whole.exit, 0);
    EXPECT_EQ(faultsOf(put("sample.json", whole.out), "impact.schema.json"), QString());
}

TEST_F(ImpactCli, NoneOrSeveralIsAUsageErrorWithTheIds)
{
    EXPECT_EQ(run({"impact", file, "Nothing"}).exit, 2);
    const Ran both = run({"impact", file, "Ana"});
    EXPECT_EQ(both.exit, 2);
    EXPECT_TRUE(both.err.contains("00000000-0000-4000-8000-000000000002")) << both.err.toStdString();
    EXPECT_TRUE(both.err.contains("00000000-0000-4000-8000-000000000014")) << both.err.toStdString();
    EXPECT_EQ(run({"impact", file}).exit, 2);
}

} // namespace
} // namespace espalier
