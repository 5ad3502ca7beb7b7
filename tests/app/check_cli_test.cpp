// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli.h"

#include "core/checks/rule.h"
#include "core/storage/document_file.h"

#include <QDir>
#include <QJsonArray>

namespace espalier::test {
namespace {

/// A goal, a metric that supports nothing, and its waived twin; written by hand so that ids are known.
const QByteArray weak = R"({"format": "kpitree", "version": "1.0", "title": "Weak", "asOf": "2026-11-21",
"tiers": [
{"id": "00000000-0000-4000-8000-000000000001", "rank": "A", "name": "Goal", "letter": "G", "lastCode": 1},
{"id": "00000000-0000-4000-8000-000000000002", "rank": "B", "name": "Metric", "letter": "M", "lastCode": 10}],
"waivers": [
{"id": "00000000-0000-4000-8000-000000000031", "rule": "S2", "nodes": ["00000000-0000-4000-8000-000000000013"], "by": "Ann", "reason": "Until the board meets"}],
"nodes": [
{"id": "00000000-0000-4000-8000-000000000011", "code": "G-1", "tier": "00000000-0000-4000-8000-000000000001", "title": "Grow revenue by 20 % until Q4 2026"},
{"id": "00000000-0000-4000-8000-000000000012", "code": "M-10", "tier": "00000000-0000-4000-8000-000000000002", "title": "Launch \"mails\" %1", "question": "Who reads them."},
{"id": "00000000-0000-4000-8000-000000000013", "code": "M-9", "tier": "00000000-0000-4000-8000-000000000002", "title": "Leads"}]}
)";

class CheckCli : public Cli
{
protected:
    const QString file = put("weak.kpitree", weak);

    static QJsonObject object(const Ran &ran) { return QJsonDocument::fromJson(ran.out).object(); }
    static QStringList rulesIn(const QByteArray &json)
    {
        QStringList found;
        for (const QJsonValue &finding :
             QJsonDocument::fromJson(json).object().value(QStringLiteral("findings")).toArray())
            found += finding.toObject().value(QStringLiteral("rule")).toString();
        return found;
    }
    /// The same as in the file of this name; UPDATE_GOLDEN writes it.
    static void expectGolden(const char *name, const QByteArray &text)
    {
        QFile golden(QStringLiteral(ESPALIER_SOURCE "/tests/app/golden/") + QLatin1String(name));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            ASSERT_TRUE(golden.open(QIODevice::WriteOnly));
            golden.write(text);
            return;
        }
        ASSERT_TRUE(golden.open(QIODevice::ReadOnly)) << name;
        EXPECT_EQ(text.toStdString(), golden.readAll().toStdString());
    }
};

TEST_F(CheckCli, LooksForTheUsersOwnWordsToo)
{
    const QString words = path("data/espalier/words");
    ASSERT_TRUE(QDir().mkpath(words));
    QByteArray tree = weak;
    const QString chats = put("chats.kpitree", tree.replace("\"Leads\"", "\"Stand chats\""));
    put("data/espalier/words/vanity.txt", "stand chats # at fairs\n");
    const Ran ran = run({"check", chats});
    EXPECT_TRUE(ran.err.isEmpty()) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains("V1")) << ran.out.toStdString();
    put("data/espalier/words/vanity.txt", "caf\xE9\n");
    const Ran without = run({"check", chats});
    EXPECT_EQ(without.exit, 0);
    EXPECT_TRUE(without.err.contains("vanity.txt: This is no UTF-8 text")) << without.err.toStdString();
    EXPECT_FALSE(without.out.contains("V1"));
}

TEST_F(CheckCli, SaysWhatItFindsALineEach)
{
    const Ran ran = run({"check", file});
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.isEmpty()) << ran.err.toStdString();
    expectGolden("weak.txt", ran.out);
}

TEST_F(CheckCli, JsonIsStableAndFollowsItsSchema)
{
    const Ran ran = run({"check", file, "--json", "--strict"});
    EXPECT_EQ(ran.exit, 1);
    expectGolden("weak.json", ran.out);
    EXPECT_EQ(faultsOf(put("found.json", ran.out), "check.schema.json"), QString());
    EXPECT_EQ(run({"check", file, "--json", "--strict"}).out, ran.out);
}

TEST_F(CheckCli, JsonOfTheSampleFollowsItsSchemaAsWell)
{
    const Ran ran = run({"check", sample, "--json", "--strict"});
    ASSERT_TRUE(ran.err.isEmpty()) << ran.err.toStdString();
    EXPECT_EQ(faultsOf(put("found.json", ran.out), "check.schema.json"), QString());
    EXPECT_NE(faultsOf(put("other.json", "{\"score\": 101}"), "check.schema.json"), QString());
}

TEST_F(CheckCli, TheSampleShowsWhatItIsMeantToAndTemplatesShowNothing)
{
    const Ran ran = run({"check", sample});
    EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
    expectGolden("sample.txt", ran.out);

    const QDir templates(QStringLiteral(ESPALIER_SOURCE "/resources/templates"));
    const QStringList files = templates.entryList({QStringLiteral("*.kpitree")});
    EXPECT_EQ(files.size(), 6);
    for (const QString &one : files)
        EXPECT_EQ(run({"check", templates.filePath(one), "--fail-on", "hint"}).exit, 0) << one.toStdString();
}

TEST_F(CheckCli, WaivedFindingsAreLeftOutAndCounted)
{
    const Ran ran = run({"check", file, "--json"});
    EXPECT_EQ(rulesIn(ran.out).count(QStringLiteral("S2")), 1);
    EXPECT_TRUE(run({"check", file}).out.contains("1 waived"));
}

TEST_F(CheckCli, EndsWithOneAboveTheSeverityThatIsAskedFor)
{
    EXPECT_EQ(run({"check", file}).exit, 0) << "warnings only";
    EXPECT_EQ(run({"check", file, "--fail-on", "warning"}).exit, 1);
    EXPECT_EQ(run({"check", file, "--strict"}).exit, 1);
    EXPECT_EQ(run({"check", file, "--strict", "--fail-on", "hint"}).exit, 1);
    const QString empty = put("empty.kpitree", R"({"format": "kpitree", "version": "1.0"})");
    EXPECT_EQ(run({"check", empty, "--fail-on", "hint"}).exit, 0);
}

TEST_F(CheckCli, UsageErrorsAreOneSentence)
{
    for (const std::vector<Word> &words : {std::vector<Word>{"check", file, "--fail-on", "nothing"},
                                           {"check", file, "--json", "--sarif"},
                                           {"check", file, "--today", "soon"},
                                           {"fix", file, "--rule", "S99", "-o", path("out.kpitree")},
                                           {"fix", file}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_TRUE(ran.out.isEmpty());
        EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
    }
    EXPECT_EQ(run({"check", path("missing.kpitree")}).exit, 3);
    EXPECT_FALSE(QFile::exists(path("out.kpitree")));
}

TEST_F(CheckCli, SarifNamesToolRulesFileAndNodes)
{
    const Ran ran = run({"check", file, "--sarif"});
    EXPECT_EQ(ran.exit, 0);
    const QJsonObject sarif = object(ran);
    EXPECT_EQ(sarif.value(QStringLiteral("version")).toString(), QStringLiteral("2.1.0"));
    const QJsonObject only = sarif.value(QStringLiteral("runs")).toArray().at(0).toObject();
    const QJsonArray described = only.value(QStringLiteral("tool"))
                                     .toObject()
                                     .value(QStringLiteral("driver"))
                                     .toObject()
                                     .value(QStringLiteral("rules"))
                                     .toArray();
    EXPECT_EQ(static_cast<std::size_t>(described.size()), rules().size());
    int suppressed = 0;
    for (const QJsonValue &value : only.value(QStringLiteral("results")).toArray()) {
        const QJsonObject result = value.toObject();
        const QJsonObject rule = described.at(result.value(QStringLiteral("ruleIndex")).toInt()).toObject();
        EXPECT_EQ(rule.value(QStringLiteral("id")), result.value(QStringLiteral("ruleId")));
        const QJsonObject place = result.value(QStringLiteral("locations")).toArray().at(0).toObject();
        EXPECT_TRUE(place.value(QStringLiteral("physicalLocation"))
                        .toObject()
                        .value(QStringLiteral("artifactLocation"))
                        .toObject()
                        .value(QStringLiteral("uri"))
                        .toString()
                        .endsWith(QStringLiteral("weak.kpitree")));
        suppressed += result.contains(QStringLiteral("suppressions")) ? 1 : 0;
    }
    EXPECT_EQ(suppressed, 1);
}

TEST_F(CheckCli, FixAppliesWhatFindingsOffer)
{
    const Ran ran = run({"fix", file, "-o", path("fixed.kpitree")});
    ASSERT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains("Park it")) << ran.err.toStdString();
    const QStringList left = rulesIn(run({"check", path("fixed.kpitree"), "--json", "--strict"}).out);
    EXPECT_FALSE(left.contains(QStringLiteral("S2")));
    EXPECT_EQ(bytesOf(file), weak) << "the input stays";
    const auto tree = readTree(path("fixed.kpitree"));
    ASSERT_TRUE(tree);
    EXPECT_EQ(tree->tree.find(NodeId(*RawId::fromText("00000000-0000-4000-8000-000000000012")))->lifecycle,
              Lifecycle::Idea);
}

TEST_F(CheckCli, FixOfOneRuleLeavesTheOthers)
{
    const Ran ran = run({"fix", file, "--rule", "d6", "-o", "-"});
    ASSERT_EQ(ran.exit, 0) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains("Who reads them?"));
    EXPECT_FALSE(ran.out.contains("\"idea\""));
    EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
}

} // namespace
} // namespace espalier::test
