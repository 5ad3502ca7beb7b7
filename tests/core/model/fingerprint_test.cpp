// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/fingerprint.h"

#include "core/model/node_fields.h"
#include "tests/support/random_tree.h"

#include <gtest/gtest.h>

namespace espalier::test {
namespace {

Node leads()
{
    Node node;
    node.title = QStringLiteral("Leads");
    node.definition = QStringLiteral("Forms sent ÷ forms opened.");
    node.unit = {Unit::Kind::Percent, {}};
    node.direction = Direction::Higher;
    node.targetValue = 12.5;
    node.targetDate = QDate(2026, 12, 31);
    node.bands.resize(2);
    node.bands[0].status = Status::OnTrack;
    node.bands[0].from = 12;
    node.attribution.model = AttributionModel::LastClick;
    node.attribution.windowDays = 30;
    return node;
}

/// Files hold fingerprints: what was approved years ago must still be recognised.
TEST(Fingerprint, IsTheSameInEveryVersion)
{
    // printf 'definition=formssent÷formsopened.\nunit=percent\n…' | sha256sum
    EXPECT_EQ(definitionFingerprint(leads()).text(), "59d8d197a06900b8");
    EXPECT_EQ(definitionFingerprint(Node()).text(), "e3b0c44298fc1c14");
}

TEST(Fingerprint, SpellingNotesAndOwnersDoNotAlterIt)
{
    Node node = leads();
    node.title = QStringLiteral("LEADS");
    node.definition = QStringLiteral("forms  sent ÷ Forms\nopened.");
    node.notes = QStringLiteral("x");
    node.owner = PersonId(RawId{1, 2});
    node.bands[0].who = node.owner;
    node.votes = 3;
    EXPECT_EQ(definitionFingerprint(node), definitionFingerprint(leads()));
}

TEST(Fingerprint, EveryWordOfTheDefinitionAltersIt)
{
    const auto alters = [](auto &&mutate) {
        Node node = leads();
        mutate(node);
        return definitionFingerprint(node) != definitionFingerprint(leads());
    };
    EXPECT_TRUE(alters([](Node &node) { node.definition = QStringLiteral("Forms sent × forms opened."); }));
    EXPECT_TRUE(alters([](Node &node) { node.targetHigh = 0; }));
    EXPECT_TRUE(alters([](Node &node) { node.bands[1].afterReadings = 2; }));
    EXPECT_TRUE(alters([](Node &node) { node.bands.resize(1); }));
    EXPECT_TRUE(alters([](Node &node) { node.attribution.scope = QStringLiteral("paid"); }));
}

TEST(Fingerprint, SaysWhetherADefinitionIsTheOneThatWasSignedOff)
{
    Node node = leads();
    EXPECT_FALSE(isAlteredSinceSignOff(node));
    node.signOff.by = QStringLiteral("Ann Lee");
    EXPECT_FALSE(isAlteredSinceSignOff(node)) << "nobody knows what was signed";
    node.signOff.fingerprint = definitionFingerprint(node);
    EXPECT_FALSE(isAlteredSinceSignOff(node));
    node.targetValue = 11;
    EXPECT_TRUE(isAlteredSinceSignOff(node));
}

TEST(Fingerprint, IsMadeOfTheSignedFieldsAndNothingElse)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const Node node = RandomTree(seed, {.nesting = 0}).record<Node>();
        const Node other = RandomTree(seed + 1'000, {.nesting = 0}).record<Node>();
        Node signedAlike = other;
        forEachField<Node>([&](const auto &row) {
            if (row.is(Signed))
                signedAlike.*row.member = node.*row.member;
        });
        EXPECT_EQ(definitionFingerprint(signedAlike), definitionFingerprint(node)) << seed;
        EXPECT_NE(definitionFingerprint(other), definitionFingerprint(node)) << seed;
    }
}

} // namespace
} // namespace espalier::test
