// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/record.h"

#include "core/edit/link.h"
#include "core/edit/remove.h"
#include "tests/core/edit/edited.h"

#include <limits>

namespace espalier::edit {
namespace {

class RecordTest : public Edited
{
protected:
    template <class Record>
    Id<Record> put(Record record)
    {
        const auto added = addRecord(tree, std::move(record), context);
        perform(added);
        return (added.value().*rowOf<Record>().deltas).front().after->id;
    }
    PersonId person(const char *name)
    {
        Person person;
        person.name = QString::fromUtf8(name);
        return put(person);
    }
    TierId tier(const char *letter) const
    {
        for (const Tier &tier : tree.tiers()) {
            if (tier.letter == QString::fromLatin1(letter))
                return tier.id;
        }
        return {};
    }
};

TEST_F(RecordTest, AFieldIsSetAndNothingElse)
{
    Tree before = tree;
    const auto change = setField(tree, node("T1"), &Node::question, QStringLiteral("Why?"));
    perform(change);
    EXPECT_EQ(record("T1").question, QStringLiteral("Why?"));
    EXPECT_EQ(change->nodes.size(), 1U);
    perform(inverse(*change));
    EXPECT_EQ(tree, before);
    EXPECT_TRUE(setField(tree, node("T1"), &Node::question, QString()).value().isEmpty());
}

TEST_F(RecordTest, ATitleStaysOneLine)
{
    perform(setField(tree, node("T1"), &Node::title, QStringLiteral("a\nb ")));
    EXPECT_FALSE(node("a b").isNull());
}

TEST_F(RecordTest, ANumberThatIsNoneIsRefused)
{
    for (const double bad : {std::numeric_limits<double>::infinity(), std::nan("")}) {
        EXPECT_FALSE(setField(tree, node("T1"), &Node::targetValue, bad));
        EXPECT_FALSE(setField(tree, node("T1"), &Node::targetPoints, {DatedValue{{}, bad, {}}}));
    }
}

TEST_F(RecordTest, ACodeIsNobodyElsesAndCountsAsGiven)
{
    EXPECT_EQ(refusal(setField(tree, node("T1"), &Node::code, QStringLiteral("T-2"))),
              QStringLiteral("T-2 is the code of “T2” already."));
    perform(setField(tree, node("T1"), &Node::code, QStringLiteral("T-40")));
    perform(addChild(tree, node("M1"), QStringLiteral("T4"), context));
    EXPECT_EQ(record("T4").code, QStringLiteral("T-41"));
}

TEST_F(RecordTest, ATierFitsWhatIsSupportedAndDriversFollow)
{
    EXPECT_EQ(refusal(setField(tree, node("M1"), &Node::tier, tier("G"))),
              QStringLiteral("“M1” cannot stand in the tier “Business goal”: it supports “O1”, which stands "
                             "in “Marketing objective”."));
    EXPECT_EQ(
        refusal(setField(tree, node("G"), &Node::tier, tier("O"))),
        QStringLiteral("“G” stands on top, where only the tier “Business goal” can: place it under something "
                       "first."));
    perform(setField(tree, node("O1"), &Node::tier, tier("T")));
    EXPECT_EQ(tierOf("M1") + tierOf("T1"), QStringLiteral("TT"));
}

TEST_F(RecordTest, SeveralAreEditedAllOrNone)
{
    const auto both = nodes({"O1", "M1"});
    perform(editAll<Node>(tree, both, [&](Node &node) { node.tier = tier("T"); }));
    EXPECT_EQ(tierOf("O1") + tierOf("M1"), QStringLiteral("TT"));
    const auto some = nodes({"O2", "nobody"});
    EXPECT_FALSE(editAll<Node>(tree, some, [](Node &node) { node.votes = 1; }));
}

TEST_F(RecordTest, ATierKeepsItsPlaceWhereNodesWouldStandAboveWhatTheySupport)
{
    const auto move = [&](const char *letter, const QByteArray &rank) {
        return setField(tree, tier(letter), &Tier::rank, rank);
    };
    const QByteArray first = rankBetween({}, tree.find(tier("G"))->rank);
    EXPECT_EQ(refusal(move("M", rankBetween({}, tree.find(tier("O"))->rank))),
              QStringLiteral("The tier “Mid-level metric” cannot stand above “Marketing objective”: “M1” "
                             "supports “O1”."));
    EXPECT_FALSE(move("O", first));
    EXPECT_FALSE(moveRecord(tree, tier("O"), tier("G"))) << "as in the register";
    perform(removeBranch(tree, nodes({"G"})));
    perform(move("O", first));
}

TEST_F(RecordTest, ANodeMadeAnIdeaIsParkedAndNeedsAPlaceToBeMore)
{
    perform(setField(tree, node("T1"), &Node::lifecycle, Lifecycle::Idea));
    EXPECT_EQ(drawn(), QStringLiteral("G(O1(M1(T1 T2) M2(T3)) O2)")) << "placed, it is only an idea";
    perform(addIdea(tree, QStringLiteral("I"), context));
    EXPECT_EQ(refusal(setField(tree, node("I"), &Node::lifecycle, Lifecycle::Approved)),
              QStringLiteral("“I” is parked: place it under what it supports first."));
    perform(setField(tree, node("G"), &Node::lifecycle, Lifecycle::Idea));
    EXPECT_EQ(drawn(), QStringLiteral("|I G(O1(M1(T1 T2) M2(T3)) O2)"));
}

TEST_F(RecordTest, WhatNamesARecordIsNoFieldToEdit)
{
    EXPECT_EQ(refusal(setField(tree, node("T1"), &Node::id, node("T2"))),
              QStringLiteral("A node cannot become another one."));
    EXPECT_EQ(refusal(setField(tree, link("T1", "M1"), &Link::parent, node("M2"))),
              QStringLiteral("A link cannot become another one."));
    EXPECT_FALSE(setField(tree, link("T1", "M1"), &Link::primary, false));
    perform(setField(tree, link("T1", "M1"), &Link::sentence, QStringLiteral("because")));
}

TEST_F(RecordTest, TheTreesOwnFieldsAreEdited)
{
    const auto change = editInfo(tree, [](TreeInfo &info) { info.title = QStringLiteral("Plan"); });
    perform(change);
    EXPECT_EQ(tree.info().title, QStringLiteral("Plan"));
    EXPECT_TRUE(editInfo(tree, [](TreeInfo &) {}).value().isEmpty());
}

TEST_F(RecordTest, RecordsOfARegisterStandInTheirOrder)
{
    const PersonId a = person("A");
    const PersonId b = person("B");
    const PersonId c = person("C");
    perform(moveRecord(tree, c, a));
    perform(moveRecord(tree, a, PersonId()));
    EXPECT_LT(tree.find(c)->rank, tree.find(b)->rank);
    EXPECT_LT(tree.find(b)->rank, tree.find(a)->rank);
}

TEST_F(RecordTest, APersonWhoGoesHandsOverOrIsForgotten)
{
    const PersonId ann = person("Ann");
    const PersonId bob = person("Bob");
    perform(setField(tree, bob, &Person::deputy, ann));
    perform(edit(tree, node("T1"), [&](Node &node) {
        node.owner = ann;
        Band act;
        act.who = ann;
        node.bands = {act};
    }));
    Review review;
    review.attendees = {ann, bob};
    const auto meeting = put(review);

    const Tree before = tree;
    perform(removeRecord(tree, ann, bob));
    EXPECT_EQ(record("T1").owner, bob);
    EXPECT_EQ(record("T1").bands.front().who, bob);
    EXPECT_TRUE(tree.find(bob)->deputy.isNull()) << "nobody is his own deputy";
    EXPECT_EQ(tree.find(meeting)->attendees, std::vector{bob});

    tree = before;
    perform(removeRecord(tree, ann));
    EXPECT_TRUE(record("T1").owner.isNull());
    EXPECT_EQ(record("T1").bands.size(), 1U) << "a band without a person is still a band";
    EXPECT_EQ(refusal(removeRecord(tree, ann)), QStringLiteral("The person is not in the tree any more."));
    EXPECT_EQ(refusal(removeRecord(tree, bob, bob)),
              QStringLiteral("What is removed cannot take its own place."));
}

TEST_F(RecordTest, TheNodesOfATierThatGoesTakeTheNext)
{
    EXPECT_EQ(refusal(removeRecord(tree, tier("G"), tier("T"))),
              QStringLiteral("The nodes of a tier can only go to the tier next to it."));
    perform(removeRecord(tree, tier("M")));
    EXPECT_EQ(tierOf("M1"), QStringLiteral("T"));
    perform(removeRecord(tree, tier("T")));
    EXPECT_EQ(tierOf("M1") + tierOf("T1"), QStringLiteral("OO"));
    perform(removeRecord(tree, tier("O"), tier("G")));
    EXPECT_EQ(refusal(removeRecord(tree, tier("G"))),
              QStringLiteral("The last tier cannot go: every node stands in one."));
}

TEST_F(RecordTest, ACorrectionOfARemovedValueCorrectsWhatThatOneDid)
{
    Observation value;
    value.node = node("T1");
    const auto first = put(value);
    value.replaces = first;
    const auto second = put(value);
    value.replaces = second;
    const auto third = put(value);
    perform(removeRecord(tree, second));
    EXPECT_EQ(tree.find(third)->replaces, first);
}

TEST_F(RecordTest, AValueOfNoNodeIsRefused)
{
    EXPECT_EQ(refusal(addRecord(tree, Observation(), context)),
              QStringLiteral("The node of the value is not in the tree any more."));
    Observation value;
    value.node = node("T1");
    EXPECT_FALSE(setField(tree, put(value), &Observation::node, NodeId()));
}

TEST_F(RecordTest, TheHighestCodeOfATierNeverFalls)
{
    perform(setField(tree, tier("T"), &Tier::lastCode, 1));
    EXPECT_EQ(tree.find(tier("T"))->lastCode, 3);
}

TEST_F(RecordTest, NoPasswordComesIntoTheAddressOfADataSource)
{
    Source source;
    source.name = QStringLiteral("Sales");
    const SourceId sales = put(source);
    const auto at = [](const char *address) {
        SavedImport import;
        import.address = QString::fromLatin1(address);
        return import;
    };
    const QString said =
        QStringLiteral("There is a password in the address of the data source “Sales”, and documents are "
                       "read by many. Leave it out; it is asked for, or read from the keychain.");
    for (const char *address :
         {"postgresql://ana:secret@db/sales", "postgresql://db/sales?password=", "PWD=secret;Server=db"}) {
        EXPECT_EQ(refusal(setField(tree, sales, &Source::savedImport, at(address))), said) << address;
        source.savedImport = at(address);
        EXPECT_EQ(refusal(addRecord(tree, source, context)), said) << address;
    }
    perform(setField(tree, sales, &Source::savedImport, at("postgresql://ana@db:5432/sales")));
    perform(setField(tree, sales, &Source::savedImport, at("figures.csv")));
}

TEST_F(RecordTest, ADataSourceThatCameWithAPasswordIsEditedAllTheSame)
{
    Source source;
    source.id = ids.make<Source>();
    source.savedImport.address = QStringLiteral("postgresql://ana:secret@db/sales");
    Change opened; // a file may say anything
    appendNew(opened, source);
    perform(opened);
    perform(setField(tree, source.id, &Source::name, QStringLiteral("Sales")));
    SavedImport import = source.savedImport;
    import.query = QStringLiteral("SELECT 1");
    perform(setField(tree, source.id, &Source::savedImport, import));
    import.address = QStringLiteral("postgresql://ana:another@db/sales");
    EXPECT_FALSE(setField(tree, source.id, &Source::savedImport, import));
    import.address = QStringLiteral("postgresql://ana@db/sales");
    perform(setField(tree, source.id, &Source::savedImport, import));
}

} // namespace
} // namespace espalier::edit
