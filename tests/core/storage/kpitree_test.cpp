// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpitree.h"

#include "core/storage/limits.h"
#include "tests/support/random_tree.h"

#include <QFile>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

QByteArray document(const QByteArray &members)
{
    return "{\n  \"format\": \"kpitree\",\n  \"version\": \"1.0\"" +
           (members.isEmpty() ? "" : ",\n  " + members) + "\n}\n";
}

Error errorOf(const QByteArray &text)
{
    const auto read = readKpitree(text, QStringLiteral("a.kpitree"));
    return read ? Error{} : read.error();
}

Tree read(const QByteArray &text)
{
    const auto result = readKpitree(text, QStringLiteral("a.kpitree"));
    EXPECT_TRUE(result) << result.error().text().toStdString();
    return result ? result->tree : Tree();
}

QByteArray written(const Tree &tree)
{
    const auto text = kpitreeText(tree);
    EXPECT_TRUE(text) << text.error().what.toStdString();
    return text.value_or(QByteArray());
}

constexpr auto tierId = "00000000-0000-0000-0000-000000000001";
constexpr auto nodeA = "00000000-0000-0000-0000-00000000000a";
constexpr auto nodeB = "00000000-0000-0000-0000-00000000000b";

/// One tier and the nodes A and B, then `more`.
QByteArray twoNodes(const QByteArray &more = {})
{
    const QByteArray tier = tierId;
    return document("\"tiers\": [\n    {\n      \"id\": \"" + tier +
                    "\"\n    }\n  ],\n  \"nodes\": [\n    {\n      \"id\": \"" + QByteArray(nodeA) +
                    "\",\n      \"tier\": \"" + tier +
                    "\",\n      \"title\": \"A\"\n    },\n    {\n      \"id\": \"" + nodeB +
                    "\",\n      \"tier\": \"" + tier + "\",\n      \"title\": \"B\"\n    }\n  ]" + more);
}
QByteArray link(const QByteArray &child, const QByteArray &parent, const QByteArray &more)
{
    return "    {\"child\": \"" + child + "\", \"parent\": \"" + parent + "\"" + more + "}";
}

RC_GTEST_PROP(Kpitree, WhatIsSavedIsLoadedAndSavedAgainAsTheSameBytes, (std::uint64_t seed))
{
    const Tree tree = test::randomTree(seed);
    const QByteArray text = written(tree);
    const auto again = readKpitree(text, QStringLiteral("a.kpitree"));
    if (!again)
        RC_FAIL(again.error().text().toStdString());
    RC_ASSERT(again->tree == tree);
    RC_ASSERT(again->readOnlyBecause.isEmpty());
    RC_ASSERT(written(again->tree) == text);
}

RC_GTEST_PROP(Kpitree, AChangeIsOneLineAndReadsBack, (std::uint64_t seed))
{
    const Change change = test::RandomTree(seed, {}).sparseChange();
    const auto text = changeText(change);
    RC_ASSERT(text.has_value());
    RC_ASSERT(!text->contains('\n'));
    const auto again = changeFromText(*text);
    if (!again)
        RC_FAIL(again.error().text().toStdString());
    RC_ASSERT(*again == change);
}

TEST(Kpitree, AnEmptyTreeIsTheHeaderAlone)
{
    EXPECT_EQ(written(Tree()), document({}));
}

TEST(Kpitree, AnEditOfAWholeRecordKeepsOnlyTheFieldsThatDiffer)
{
    Node before;
    before.id = NodeId(*RawId::fromText(nodeA));
    before.title = QStringLiteral("A");
    before.notes = QStringLiteral("long");
    Node after = before;
    after.title = QStringLiteral("B");
    Change change;
    append<Node>(change, {std::make_shared<const Node>(before), std::make_shared<const Node>(after)});
    EXPECT_EQ(*changeText(change),
              "{\"nodes\": [{\"id\": \"" + QByteArray(nodeA) +
                  "\", \"before\": {\"title\": \"A\"}, \"after\": {\"title\": \"B\"}}]}");
}

TEST(Kpitree, TheCanonicalFormIsTheGoldenFile)
{
    const QString path = QStringLiteral(ESPALIER_TEST_DIR "/fixtures/whole.kpitree");
    test::RandomTreeOptions wide;
    wide.nodes = 8;
    wide.observations = 5;
    wide.otherRecordsAtLeast = wide.otherRecords = 2;
    const Tree tree = test::randomTree(7, wide);
    const QByteArray text = written(tree);
    QFile golden(path);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        ASSERT_TRUE(golden.open(QIODevice::WriteOnly));
        golden.write(text);
        return;
    }
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly));
    EXPECT_EQ(golden.readAll(), text) << "UPDATE_GOLDEN=1 rewrites " << qPrintable(path);
}

TEST(Kpitree, AOneFieldEditIsAOneLineDiff)
{
    const Tree tree = read(twoNodes());
    Change edit;
    const Node &node = *tree.find(NodeId(*RawId::fromText(nodeA)));
    Node renamed = node;
    renamed.title = QStringLiteral("Another");
    append<Node>(edit, {std::make_shared<const Node>(node), std::make_shared<const Node>(renamed)});
    Tree after = tree;
    ASSERT_TRUE(after.apply(edit));
    const QList<QByteArray> a = written(tree).split('\n');
    const QList<QByteArray> b = written(after).split('\n');
    ASSERT_EQ(a.size(), b.size());
    int different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different += a[i] == b[i] ? 0 : 1;
    EXPECT_EQ(different, 1);
}

TEST(Kpitree, MembersMayComeInAnyOrder)
{
    const Tree tree = read(twoNodes());
    const QByteArray shuffled =
        "{\"nodes\": [{\"title\": \"B\", \"tier\": \"" + QByteArray(tierId) + "\", \"id\": \"" + nodeB +
        "\"}, {\"id\": \"" + nodeA + "\", \"title\": \"A\", \"tier\": \"" + tierId +
        "\"}], \"version\": \"1.0\", \"tiers\": [{\"id\": \"" + tierId + "\"}], \"format\": \"kpitree\"}";
    EXPECT_EQ(written(read(shuffled)), written(tree));
}

TEST(Kpitree, TiersLearnTheCodesThatAMergeBrought)
{
    QByteArray text = twoNodes();
    text.replace("\"title\": \"A\"", "\"code\": \"M-14\",\n      \"title\": \"A\"");
    text.replace("0001\"\n    }\n  ],",
                 "0001\",\n      \"letter\": \"M\",\n      \"lastCode\": 3\n    }\n  ],");
    const Tree learnt = read(text);
    EXPECT_EQ(learnt.tiers().begin()->lastCode, 14);
    EXPECT_EQ(read(written(learnt)), learnt);
    text.replace("\"lastCode\": 3", "\"lastCode\": 99");
    EXPECT_EQ(read(text).tiers().begin()->lastCode, 99) << "a code that was given stays given";
}

TEST(Kpitree, UnknownMembersAreKeptInTheirOrder)
{
    const QByteArray text = document("\"zeta\": {\"b\": [1, {\"a\": null}]},\n  \"alpha\": \"x, \\\"y\\\"\"");
    EXPECT_EQ(written(read(text)), text);
}

TEST(Kpitree, AFaultIsNamedWithLineAndColumn)
{
    QByteArray text = twoNodes();
    text.replace("\"title\": \"B\"", "\"title\": \"B\",\n      \"owner\": \"Ana\"");
    const Error error = errorOf(text);
    EXPECT_EQ(error.kind, ErrorKind::Unreadable);
    EXPECT_EQ(error.file, QStringLiteral("a.kpitree"));
    EXPECT_EQ(error.line, 19);
    EXPECT_EQ(error.column, 16);
    EXPECT_EQ(error.what, QStringLiteral("In “nodes”: “owner” must be an id such as "
                                         "“0b5f3c1e-52d8-4d7f-9a57-2f6f0c2b9e11”, not “Ana”."));
}

TEST(Kpitree, ColumnsCountCharactersNotBytes)
{
    EXPECT_EQ(errorOf("{\"format\": \"kpitree\", \"version\": \"1.0\", \"tïtlé\": 1, \"title\": 3}").column,
              62);
}

struct Fault
{
    const char *name;
    QByteArray text;
    const char *message; ///< part of it
    int line;
};

void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.name;
}

class KpitreeFaults : public testing::TestWithParam<Fault>
{
};

TEST_P(KpitreeFaults, AreRefusedWithASentenceAndTheirLine)
{
    const Error error = errorOf(GetParam().text);
    EXPECT_TRUE(error.what.contains(QString::fromUtf8(GetParam().message))) << error.text().toStdString();
    EXPECT_EQ(error.line, GetParam().line) << error.text().toStdString();
    EXPECT_EQ(error.kind, ErrorKind::Unreadable);
}

INSTANTIATE_TEST_SUITE_P(
    All, KpitreeFaults,
    testing::ValuesIn(std::vector<Fault>{
        {"empty", "", "not valid JSON", 1},
        {"cut", twoNodes().left(200), "not valid JSON", 12},
        {"list", "[]", "one JSON object", 1},
        {"number", "3", "one JSON object", 1},
        {"foreign", "{\"a\": 1}", "not a KPI tree", 1},
        {"otherFormat", "{\"format\": \"other\"}", "not a KPI tree", 1},
        {"noVersion", "{\"format\": \"kpitree\"}", "does not say its “version”", 1},
        {"oddVersion", "{\"format\": \"kpitree\", \"version\": 1}", "“version” must be", 1},
        {"trailing", document({}) + "x", "not valid JSON", 5},
        {"twiceAtTop", document("\"title\": \"a\",\n  \"title\": \"b\""), "“title” is there twice", 5},
        {"twiceUnknownAtTop", document("\"x\": 1,\n  \"x\": 2"), "“x” is there twice", 5},
        {"twiceInRecord",
         document("\"tiers\": [{\"id\": \"" + QByteArray(tierId) + "\",\n\"id\": \"" + tierId + "\"}]"),
         "“id” is there twice", 5},
        {"twiceInUnknown", document("\"x\": {\"a\": 1,\n\"a\": 2}"), "twice", 5},
        {"noId", document("\"tiers\": [\n{\"name\": \"T\"}]"), "This tier has no id", 5},
        {"null", document("\"title\": null"), "leave out what is not set", 4},
        {"enumeration", document("\"rollUp\": \"best\""), "one of weighted, worst, not “best”", 4},
        {"integer", document("\"firstMonth\": 1.5"), "whole number", 4},
        {"largeInteger", document("\"firstMonth\": 3000000000"), "whole number", 4},
        {"inexact", document("\"x\": 9007199254740993"), "too many digits", 4},
        {"inexactNegative", document("\"x\": -9007199254740993"), "too many digits", 4},
        {"inexactHuge", document("\"x\": 18446744073709551617"), "too many digits", 4},
        {"overflow", document("\"x\": 1e400"), "not valid JSON", 4},
        {"nan", document("\"x\": NaN"), "not valid JSON", 4},
        {"day", document("\"asOf\": \"2026-02-30\""), "a day such as", 4},
        {"nul", document("\"title\": \"a\\u0000b\""), "U+0000", 4},
        {"noCharacter", document("\"title\": \"\\uffff\""), "no characters", 4},
        {"surrogate", document("\"title\": \"\\ud800\""), "not valid JSON", 4},
        {"rawSurrogate", document("\"title\": \"\xED\xA0\x80\""), "not valid JSON", 4},
        {"badUtf8", document("\"title\": \"\xC0\x80\""), "not valid JSON", 4},
        {"notAList", document("\"nodes\": {}"), "a list", 4},
        {"notAnObject", document("\"nodes\": [\n3]"), "an object", 5},
        {"rank", document("\"tiers\": [{\"id\": \"" + QByteArray(tierId) + "\", \"rank\": \"a0\"}]"),
         "base-62", 4},
        {"deep", document("\"x\": " + QByteArray(100'000, '[')), "nested more than 64", 4},
        {"longText", document("\"title\": \"" + QByteArray(limits::stringBytes + 1, 'x') + "\""),
         "longer than", 4},
        {"sameId",
         document("\"tiers\": [\n{\"id\": \"" + QByteArray(tierId) + "\"},\n{\"id\": \"" + tierId + "\"}]"),
         "same id", 6},
        {"noTier", twoNodes().replace("\"tiers\"", "\"levels\""), "tier of “A” does not exist", 10},
        {"missingEnd", twoNodes(",\n  \"links\": [\n" + link(tierId, nodeA, ", \"primary\": true") + "\n  ]"),
         "does not exist", 22},
        {"noPrimary", twoNodes(",\n  \"links\": [\n" + link(nodeA, nodeB, "") + "\n  ]"),
         "exactly one primary", 22},
        {"circle",
         twoNodes(",\n  \"links\": [\n" + link(nodeA, nodeB, ", \"primary\": true") + ",\n" +
                  link(nodeB, nodeA, ", \"primary\": true") + "\n  ]"),
         "cannot support", 23},
        {"valueOfNothing",
         twoNodes(",\n  \"observations\": [\n{\"id\": \"" + QByteArray(tierId) + "\", \"node\": \"" + tierId +
                  "\"}]"),
         "does not exist", 22},
        {"valuesInBaseline",
         document("\"baselines\": [{\"id\": \"" + QByteArray(tierId) +
                  "\", \"tree\": {\n\"observations\": []}}]"),
         "no “observations”", 5},
        {"faultInBaseline",
         document("\"baselines\": [{\"id\": \"" + QByteArray(tierId) +
                  "\", \"tree\": {\"nodes\": [\n{\"id\": \"" + nodeA + "\", \"tier\": \"" + tierId +
                  "\"}]}}]"),
         "tier", 5},
        {"changeEntry",
         document("\"proposals\": [{\"id\": \"" + QByteArray(tierId) +
                  "\", \"change\": {\"nodes\": [\n{\"id\": \"" + nodeA + "\"}]}}]"),
         "needs “before”", 5},
        {"changeRegister",
         document("\"proposals\": [{\"id\": \"" + QByteArray(tierId) +
                  "\", \"change\": {\n\"leaves\": []}}]"),
         "has no “leaves”", 5},
    }),
    [](const auto &fault) { return std::string(fault.param.name); });

TEST(Kpitree, TooManyNodesAreRefused)
{
    QByteArray text = "\"tiers\": [{\"id\": \"" + QByteArray(tierId) + "\"}],\n\"nodes\": [\n";
    for (std::size_t i = 0; i <= limits::nodes; ++i)
        text += (i == 0 ? "{\"id\": \"" : ",\n{\"id\": \"") + RawId{1, i}.text() + "\"}";
    const Error error = errorOf(document(text + "]"));
    EXPECT_TRUE(error.what.contains(QStringLiteral("more than 200000 nodes"))) << error.text().toStdString();
}

TEST(Kpitree, ANumberBeyondExactIntegersReadsBackAsWritten)
{
    const QByteArray text =
        document("\"x\": [9007199254740992, 9007199254740994, 100000000000000000000, 1e+21, 5e-324]");
    EXPECT_EQ(written(read(text)), text);
}

TEST(Kpitree, WhatNoFileCanHoldIsNotWritten)
{
    const auto errorFor = [](const QString &title) {
        Change change;
        Tier tier;
        tier.id = TierId(*RawId::fromText(tierId));
        tier.name = title;
        appendNew(change, tier);
        Tree tree;
        EXPECT_TRUE(tree.apply(change));
        const auto text = kpitreeText(tree);
        return text ? QString() : text.error().what;
    };
    EXPECT_EQ(errorFor(QStringLiteral("fine")), QString());
    EXPECT_EQ(errorFor(QString(QChar(0))),
              QStringLiteral("The tier 00000000-0000-0000-0000-000000000001: “name” cannot be "
                             "written: it holds the character U+0000, which no text file can "
                             "hold; remove it."));
    EXPECT_TRUE(errorFor(QString(QChar(0xFFFF))).contains(QStringLiteral("no characters")));
    EXPECT_TRUE(errorFor(QString(QChar(0xD800))).contains(QStringLiteral("lone surrogate")));
    EXPECT_TRUE(
        errorFor(QString(QChar(0xDC00)) + QLatin1Char('a')).contains(QStringLiteral("lone surrogate")));
}

} // namespace
} // namespace espalier
