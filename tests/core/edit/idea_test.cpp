// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/idea.h"

#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

/// Goal ▸ (Win customers ▸ Qualified leads, Keep customers ▸ Renewal rate).
class Ideas : public Edited
{
protected:
    void SetUp() override
    {
        tree = newTree(context);
        perform(addTopNode(tree, QStringLiteral("Goal"), context));
        perform(addChild(tree, node("Goal"), QStringLiteral("Win customers"), context));
        perform(addChild(tree, node("Goal"), QStringLiteral("Keep customers"), context));
        perform(addChild(tree, node("Win customers"), QStringLiteral("Qualified leads"), context));
        perform(addChild(tree, node("Keep customers"), QStringLiteral("Renewal rate"), context));
    }
    NodeId idea(const char *title)
    {
        perform(addIdea(tree, QString::fromUtf8(title), context));
        return node(title);
    }
    [[nodiscard]] QString twinOf(NodeId id) const
    {
        const Node *twin = tree.find(nearTwin(tree, TitleIndex(tree), id));
        return twin ? twin->title : QString();
    }
};

TEST_F(Ideas, AreTwinsWhateverOrderCasePluralAndSlips)
{
    for (const char *title :
         {"leads, QUALIFIED", "Qualified lead", "Qualifed leads", "Qualified leads (new)"})
        EXPECT_EQ(twinOf(idea(title)), u"Qualified leads") << title;
    for (const char *title : {"Opening rate", "Leading indicator", "", "?"})
        EXPECT_EQ(twinOf(idea(title)), u"") << title;
}

TEST_F(Ideas, TakeTheTierOfWhatIsAlike)
{
    const TitleIndex before(tree);
    EXPECT_EQ(likelyTier(tree, before, idea("Qualified leads from fairs")), record("Qualified leads").tier);
    const NodeId other = idea("Something else");
    EXPECT_EQ(likelyTier(tree, before, other), tree.find(other)->tier);
}

TEST_F(Ideas, BelongFirstWhereSomethingAlikeStands)
{
    const NodeId renewals = idea("Renewal rate of partners");
    const auto parents = [&](const char *tierOfThis, std::size_t most) {
        QStringList titles;
        for (const NodeId id : likelyParents(tree, TitleIndex(tree), renewals, record(tierOfThis).tier, most))
            titles += tree.find(id)->title;
        return titles.join(u'|');
    };
    EXPECT_EQ(parents("Renewal rate", 9), u"Keep customers|Win customers");
    EXPECT_EQ(parents("Renewal rate", 1), u"Keep customers");
    EXPECT_EQ(parents("Win customers", 9), u"Goal");
    EXPECT_EQ(parents("Goal", 9), u"");
}

TEST_F(Ideas, ArePlacedInTheChosenTier)
{
    const NodeId id = idea("Churn");
    perform(placeIdea(tree, id, node("Keep customers"), record("Renewal rate").tier));
    EXPECT_EQ(drawn(), u"Goal(Win customers(Qualified leads) Keep customers(Renewal rate Churn))");
    EXPECT_EQ(tierOf("Churn"), u"M");
    EXPECT_EQ(record("Churn").lifecycle, Lifecycle::Draft);
    EXPECT_FALSE(placeIdea(tree, id, node("Goal"), record("Goal").tier));
    perform(placeIdea(tree, idea("Top"), {}, record("Goal").tier));
    EXPECT_EQ(tierOf("Top"), u"G");
}

TEST_F(Ideas, ThatAreDuplicatesGiveTheirNameToTheTwin)
{
    const NodeId id = idea("MQLs");
    perform(mergeIdea(tree, id, node("Qualified leads")));
    EXPECT_EQ(tree.find(id), nullptr);
    EXPECT_EQ(record("Qualified leads").alsoKnownAs, QStringList{QStringLiteral("MQLs")});
    perform(mergeIdea(tree, idea("QUALIFIED LEADS"), node("Qualified leads")));
    EXPECT_EQ(record("Qualified leads").alsoKnownAs.size(), 1);
    EXPECT_FALSE(mergeIdea(tree, node("Goal"), node("Qualified leads")));
}

} // namespace
} // namespace espalier::edit
