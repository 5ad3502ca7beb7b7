// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli.h"

#include <QJsonArray>

namespace espalier {
namespace {

using namespace test;

/// due and digest of a small file whose ids are known.
class DueCli : public Cli
{
protected:
    const QString file = put("due.kpitree", R"({"format": "kpitree", "version": "1.0", "title": "Shop *1*",
"tiers": [{"id": "00000000-0000-4000-8000-000000000001", "rank": "V", "name": "Goal", "letter": "G", "lastCode": 4}],
"people": [
{"id": "00000000-0000-4000-8000-000000000002", "rank": "A", "name": "Ana"},
{"id": "00000000-0000-4000-8000-000000000003", "rank": "B", "name": "Bo"}],
"actions": [
{"id": "00000000-0000-4000-8000-000000000031", "text": "Audit the source", "who": "00000000-0000-4000-8000-000000000003", "due": "2026-11-01", "escalateTo": "00000000-0000-4000-8000-000000000002", "since": "2026-10-01", "origin": {"kind": "review"}},
{"id": "00000000-0000-4000-8000-000000000032", "text": "Ring them", "who": "00000000-0000-4000-8000-000000000003", "due": "2026-12-01", "since": "2026-11-16", "origin": {"kind": "band", "node": "00000000-0000-4000-8000-000000000012", "detail": "act"}}],
"nodes": [
{"id": "00000000-0000-4000-8000-000000000011", "rank": "A", "code": "G-1", "tier": "00000000-0000-4000-8000-000000000001", "title": "Visits", "targetValue": 100, "bands": [
{"status": "onTrack", "from": 90}, {"status": "watch", "from": 50, "to": 90, "action": "Look at the sources", "afterReadings": 2}, {"status": "act", "to": 50}], "owner": "00000000-0000-4000-8000-000000000002", "cadence": "weekly"},
{"id": "00000000-0000-4000-8000-000000000012", "rank": "B", "code": "G-2", "tier": "00000000-0000-4000-8000-000000000001", "title": "Calls", "bands": [
{"status": "onTrack", "from": 10}, {"status": "act", "to": 10, "action": "Ring", "who": "00000000-0000-4000-8000-000000000003", "days": 3}], "owner": "00000000-0000-4000-8000-000000000002", "cadence": "weekly"},
{"id": "00000000-0000-4000-8000-000000000013", "rank": "C", "code": "G-3", "tier": "00000000-0000-4000-8000-000000000001", "title": "Mails", "targetValue": 5, "cadence": "monthly"}],
"observations": [
{"id": "00000000-0000-4000-8000-000000000021", "node": "00000000-0000-4000-8000-000000000011", "period": {"start": "2026-11-02", "end": "2026-11-08"}, "value": 95},
{"id": "00000000-0000-4000-8000-000000000022", "node": "00000000-0000-4000-8000-000000000011", "period": {"start": "2026-11-09", "end": "2026-11-15"}, "value": 70},
{"id": "00000000-0000-4000-8000-000000000023", "node": "00000000-0000-4000-8000-000000000011", "period": {"start": "2026-11-16", "end": "2026-11-22"}, "value": 65},
{"id": "00000000-0000-4000-8000-000000000024", "node": "00000000-0000-4000-8000-000000000012", "period": {"start": "2026-11-09", "end": "2026-11-15"}, "value": 4},
{"id": "00000000-0000-4000-8000-000000000025", "node": "00000000-0000-4000-8000-000000000013", "period": {"start": "2026-09-01", "end": "2026-09-30"}, "value": 6}]}
)");
};

TEST_F(DueCli, SaysWhoHasToDoWhat)
{
    const Ran ran = run({"due", file, "--today", "2026-11-22"});
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_EQ(
        QString::fromUtf8(ran.out),
        QStringLiteral(
            "Ana\n"
            "  No Action yet: G-1 Visits in “watch” since 2026-11-22: Look at the sources, due 2026-11-27\n"
            "Bo\n"
            "  Action, overdue: Audit the source, due 2026-11-01\n"
            "  Action: Ring them (G-2 Calls), due 2026-12-01\n"
            "Nobody\n"
            "  Value, late: G-3 Mails, last until 2026-09-30, expected by 2026-10-31\n"));
    const Ran anas = run({"due", file, "--today", "2026-11-23", "--owner", "ana"});
    EXPECT_EQ(
        QString::fromUtf8(anas.out),
        QStringLiteral(
            "Ana\n"
            "  No Action yet: G-1 Visits in “watch” since 2026-11-22: Look at the sources, due 2026-11-27\n"
            "  Value, late: G-2 Calls, last until 2026-11-15, expected by 2026-11-22\n"));
    EXPECT_EQ(run({"due", file, "--today", "2026-11-22", "--owner", "Cleo"}).exit, 2);
}

TEST_F(DueCli, JsonHasTheSameAndFollowsItsSchema)
{
    const Ran ran = run({"due", file, "--today", "2026-11-22", "--json"});
    ASSERT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_EQ(faultsOf(put("due.json", ran.out), "due.schema.json"), QString());
    EXPECT_GT(faultsOf(put("other.json", "{\"day\": 3}"), "due.schema.json").count(u'\n'), 1);
    const QJsonArray owners =
        QJsonDocument::fromJson(ran.out).object().value(QStringLiteral("owners")).toArray();
    ASSERT_EQ(owners.size(), 3);
    EXPECT_TRUE(owners[2].toObject().value(QStringLiteral("owner")).isNull());
    const Ran whole = run({"due", sample, "--json"});
    ASSERT_EQ(whole.exit, 0);
    EXPECT_EQ(faultsOf(put("sample.json", whole.out), "due.schema.json"), QString());
}

TEST_F(DueCli, NothingDueIsSaidSo)
{
    const QString empty = path("empty.kpitree");
    ASSERT_EQ(run({"convert", put("a.md", "- Grow\n"), empty}).exit, 0);
    EXPECT_EQ(run({"due", empty}).out, "Nothing is due.\n");
}

TEST_F(DueCli, ADigestSaysWhatChangedSinceADay)
{
    const Ran ran = run({"digest", file, "--since", "2026-11-08", "--today", "2026-11-22"});
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_EQ(
        QString::fromUtf8(ran.out),
        QStringLiteral("# Shop \\*1\\*\n\n"
                       "From 2026-11-08 to 2026-11-22.\n"
                       "\n## Status\n\n"
                       "- G-1 **Visits**: on track → watch (65, target 100)\n"
                       "- G-2 **Calls**: no data → act (4)\n"
                       "\n## Bands reached\n\n"
                       "- G-1 **Visits**: watch since 2026-11-22. Look at the sources (Ana): no Action yet.\n"
                       "- G-2 **Calls**: act since 2026-11-15. Ring (Bo): recorded.\n"
                       "\n## Overdue\n\n"
                       "- Audit the source (Bo), due 2026-11-01; tell Ana\n"));
    EXPECT_EQ(run({"digest", file}).exit, 2);
    EXPECT_EQ(run({"digest", file, "--since", "yesterday"}).exit, 2);
    EXPECT_EQ(run({"digest", file, "--since", "2026-11-23", "--today", "2026-11-22"}).exit, 2);
    EXPECT_EQ(run({"digest", sample, "--since", "2026-10-01"}).exit, 0);
}

} // namespace
} // namespace espalier
