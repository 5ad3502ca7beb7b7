// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/compose.h"
#include "core/render/links.h"
#include "core/render/text.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace espalier {
namespace {

/// Two tiers; a goal with two drivers, the second of which also supports the other goal.
class ComposeTest : public ::testing::Test
{
protected:
    ComposeTest()
    {
        Change change;
        TreeInfo info = tree.info();
        info.title = QStringLiteral("Mid-market growth");
        info.organisation = QStringLiteral("Fernhill");
        info.marking = QStringLiteral("confidential");
        change.info = {std::make_shared<const TreeInfo>(tree.info()), std::make_shared<const TreeInfo>(info)};
        for (const char *name : {"Business goal", "Metric"}) {
            Tier tier;
            tier.id = ids.make<Tier>();
            tier.name = QString::fromLatin1(name);
            tier.plural = tier.name + u's';
            tier.rank = tiers.empty() ? "A" : "B";
            tier.color = Rgb::of(0x1E3A8A);
            tiers.push_back(tier.id);
            appendNew(change, tier);
        }
        for (const char *title : {"Grow revenue", "Qualified pipeline", "Win rate", "Keep customers"}) {
            Node node;
            node.id = ids.make<Node>();
            node.title = QString::fromLatin1(title);
            node.tier = tiers[nodes.empty() || nodes.size() == 3 ? 0 : 1];
            nodes.push_back(node.id);
            appendNew(change, node);
        }
        appendNew(change, link(nodes[1], nodes[0], true));
        appendNew(change, link(nodes[2], nodes[0], true));
        appendNew(change, link(nodes[2], nodes[3], false));
        EXPECT_TRUE(tree.apply(change));
    }

    static Link link(NodeId child, NodeId parent, bool primary)
    {
        Link link;
        link.child = child;
        link.parent = parent;
        link.primary = primary;
        return link;
    }

    [[nodiscard]] Picture drawn(ComposeOptions options = {}, const LayoutOptions &how = {}) const
    {
        const Derived derived = derive(tree, QDate(2026, 11, 21));
        const CardContents contents(tree, derived, options.cards);
        const TreeLayout layout = layOut(tree, cardSizes(tree, contents, options.detail), how);
        return compose(tree, derived, layout, themeOf(ThemeKind::Print), options);
    }

    static QStringList wordsOf(const Picture &picture)
    {
        QStringList words;
        for (const Op &op : picture.ops) {
            if (const auto *text = std::get_if<Text>(&op))
                words.append(text->text);
        }
        return words;
    }

    CountedIds ids;
    Tree tree;
    std::vector<TierId> tiers;
    std::vector<NodeId> nodes;
};

TEST_F(ComposeTest, saysWhoseTreeItIsAndHowItStands)
{
    const QStringList words = wordsOf(drawn());
    for (const char *word :
         {"Mid-market growth", "Fernhill", "confidential", "As of 21 Nov 2026", "Draft, nothing signed off"})
        EXPECT_TRUE(words.contains(QLatin1String(word))) << word;
}

TEST_F(ComposeTest, namesTheBandsAndThenNotTheCards)
{
    const QStringList banded = wordsOf(drawn());
    EXPECT_EQ(banded.count(QStringLiteral("Business goals")), 1);
    EXPECT_FALSE(banded.contains(QStringLiteral("Metric ")));
    LayoutOptions outline;
    outline.style.direction = Flow::Outline;
    const QStringList plain = wordsOf(drawn({}, outline));
    EXPECT_FALSE(plain.contains(QStringLiteral("Business goals")));
    EXPECT_TRUE(std::any_of(plain.begin(), plain.end(),
                            [](const QString &word) { return word.startsWith(QStringLiteral("Metric")); }));
}

TEST_F(ComposeTest, theLegendHoldsWhatIsInUseAndNothingElse)
{
    const QStringList words = wordsOf(drawn());
    EXPECT_TRUE(words.contains(QStringLiteral("also supports")));
    EXPECT_TRUE(words.contains(QStringLiteral("not measured")));
    EXPECT_FALSE(words.contains(QStringLiteral("on track")));
    LayoutOptions alone;
    alone.shown.focus = tree.nodes().slotOf(nodes[1]);
    EXPECT_FALSE(wordsOf(drawn({}, alone)).contains(QStringLiteral("also supports")));
}

TEST_F(ComposeTest, everyGroupLiesInsideThePicture)
{
    for (const Flow flow : {Flow::TopDown, Flow::LeftRight, Flow::Outline}) {
        LayoutOptions how;
        how.style.direction = flow;
        const Picture picture = drawn({}, how);
        int cards = 0;
        for (std::size_t i = 0; i < picture.ops.size(); ++i) {
            const auto *group = std::get_if<Group>(&picture.ops[i]);
            if (!group)
                continue;
            EXPECT_TRUE(picture.bounds.contains(boundsOf(picture.ops[i])));
            cards += group->id.startsWith(QStringLiteral("n-")) ? 1 : 0;
            i = group->end;
        }
        EXPECT_EQ(cards, 4);
    }
}

TEST_F(ComposeTest, bookmarksFollowTheTree)
{
    const Picture picture = drawn();
    ASSERT_EQ(picture.bookmarks.size(), 4U);
    EXPECT_EQ(picture.bookmarks[0].title, QStringLiteral("Grow revenue"));
    EXPECT_EQ(picture.bookmarks[0].depth, 0);
    EXPECT_EQ(picture.bookmarks[1].depth, 1);
    EXPECT_EQ(picture.bookmarks[2].depth, 1);
    EXPECT_EQ(picture.bookmarks[3].depth, 0);
}

TEST_F(ComposeTest, fillsThePageItIsGiven)
{
    for (const double aspect : {1.414, 0.707, 4.0}) {
        ComposeOptions options;
        options.aspect = aspect;
        const QRectF bounds = drawn(options).bounds;
        EXPECT_NEAR(bounds.width() / bounds.height(), aspect, aspect * 0.05);
    }
}

TEST_F(ComposeTest, onlyTheSecondaryLinkIsDashedAndHasAnArrow)
{
    int solid = 0;
    int dashed = 0;
    ComposeOptions options;
    options.legend = false;
    const Picture picture = drawn(options);
    for (const Op &op : picture.ops) {
        const auto *path = std::get_if<Path>(&op);
        if (!path || path->ink.stroke != themeOf(ThemeKind::Print).line)
            continue;
        (path->ink.dash == Dash::Solid ? solid : dashed) += 1;
        EXPECT_EQ(path->arrow > 0, path->ink.dash == Dash::Dashed);
    }
    EXPECT_EQ(solid, 2);
    EXPECT_EQ(dashed, 1);
}

TEST_F(ComposeTest, siblingsShareTheLineFromTheirParentInsteadOfDrawingItAgain)
{
    Change change;
    for (int i = 0; i < 20; ++i) {
        Node node;
        node.id = ids.make<Node>();
        node.title = QStringLiteral("Driver %1").arg(i);
        node.tier = tiers[1];
        appendNew(change, node);
        appendNew(change, link(node.id, nodes[0], true));
    }
    ASSERT_TRUE(tree.apply(change));
    const Picture picture = drawn();
    double length = 0;
    for (const Op &op : picture.ops) {
        const auto *path = std::get_if<Path>(&op);
        if (!path || path->ink != primaryInk(themeOf(ThemeKind::Print)))
            continue;
        for (std::size_t i = 1; i < path->points.size(); ++i)
            length += (path->points[i] - path->points[i - 1]).manhattanLength();
    }
    EXPECT_GT(length, 0);
    EXPECT_LT(length, 1.5 * (picture.bounds.width() + picture.bounds.height()) + 22 * 60);
}

TEST_F(ComposeTest, anEmptyTreeStillHasItsTitle)
{
    const Tree empty;
    const Derived derived = derive(empty, QDate(2026, 11, 21));
    const Picture picture = compose(empty, derived, layOut(empty, {}, {}), themeOf(ThemeKind::Light));
    EXPECT_TRUE(wordsOf(picture).contains(QStringLiteral("Untitled tree")));
    EXPECT_FALSE(picture.bounds.isEmpty());
}

TEST_F(ComposeTest, onlyOwnersInUseTakeAColourInTurn)
{
    Change change;
    std::vector<PersonId> people;
    for (int i = 0; i < 20; ++i) {
        Person person;
        person.id = ids.make<Person>();
        person.name = QStringLiteral("P%1").arg(i);
        people.push_back(person.id);
        appendNew(change, person);
    }
    ASSERT_TRUE(tree.apply(change));
    const auto give = [this](NodeId id, PersonId owner) {
        Node node = *tree.find(id);
        node.owner = owner;
        Change edit;
        edit.nodes.push_back(
            {std::make_shared<const Node>(*tree.find(id)), std::make_shared<const Node>(node)});
        ASSERT_TRUE(tree.apply(edit));
    };
    give(nodes[0], people[0]);
    give(nodes[3], people[16]); // with a turn for each of the register, the colour of the first again
    CardOptions options;
    options.colorBy = ColorBy::Owner;
    const Derived derived = derive(tree, QDate(2026, 11, 21));
    const CardContents contents(tree, derived, options);
    EXPECT_EQ(contents.keyOf(tree.nodes().slotOf(nodes[0])).colour, paletteColour(0));
    EXPECT_EQ(contents.keyOf(tree.nodes().slotOf(nodes[3])).colour, paletteColour(1));
}

TEST_F(ComposeTest, driversWithoutDataAreSaidInASentence)
{
    Change change;
    for (const NodeId &id : {nodes[1], nodes[2]}) {
        Node node = *tree.find(id);
        node.targetValue = 5;
        change.nodes.push_back(
            {std::make_shared<const Node>(*tree.find(id)), std::make_shared<const Node>(node)});
    }
    ASSERT_TRUE(tree.apply(change));
    const Derived derived = derive(tree, QDate(2026, 11, 21));
    const CardContent content = CardContents(tree, derived).of(tree.nodes().slotOf(nodes[0]));
    ASSERT_EQ(content.status, Status::NoData);
    EXPECT_EQ(content.value, QStringLiteral("no data from 2 drivers"));
    EXPECT_TRUE(content.below.isEmpty());
}

TEST_F(ComposeTest, aNodeWithoutValuesShowsWhatItsFormulaComesTo)
{
    Node node = *tree.find(nodes[0]);
    node.formula = QStringLiteral("{%1} * 2").arg(QString::fromLatin1(nodes[1].text()));
    node.targetValue = 10;
    Change change;
    change.nodes.push_back(
        {std::make_shared<const Node>(*tree.find(nodes[0])), std::make_shared<const Node>(node)});
    for (const int month : {9, 10}) {
        Observation value;
        value.id = ids.make<Observation>();
        value.node = nodes[1];
        value.period.end = QDate(2026, month, 30);
        value.value = month - 5;
        appendNew(change, value);
    }
    ASSERT_TRUE(tree.apply(change));
    const Derived derived = derive(tree, QDate(2026, 11, 21));
    const CardContent content = CardContents(tree, derived).of(tree.nodes().slotOf(nodes[0]));
    EXPECT_EQ(content.status, Status::OnTrack);
    EXPECT_EQ(content.value, QStringLiteral("10"));
    EXPECT_TRUE(content.isFigure);
    EXPECT_EQ(content.sparkline.values, (std::vector<double>{8, 10}));
}

TEST_F(ComposeTest, coloursOwnersTeamsAndTheOthersWithoutTheirTierBeingLost)
{
    for (const ColorBy by :
         {ColorBy::Tier, ColorBy::Status, ColorBy::Owner, ColorBy::Team, ColorBy::Indicator, ColorBy::Channel,
          ColorBy::Horizon, ColorBy::SignOff, ColorBy::Evidence}) {
        ComposeOptions options;
        options.cards.colorBy = by;
        const Derived derived = derive(tree, QDate(2026, 11, 21));
        const CardContents contents(tree, derived, options.cards);
        const QString word = contents.keyOf(tree.nodes().slotOf(nodes[1])).name;
        EXPECT_FALSE(word.isEmpty());
        EXPECT_TRUE(wordsOf(drawn(options)).contains(word)) << word.toStdString();
    }
}

TEST_F(ComposeTest, ATagNamesWhatACardInAColumnAlsoSupports)
{
    // In an outline every other link leaves its card sideways, where there is no room for words.
    LayoutOptions outline;
    outline.style.direction = Flow::Outline;
    const Picture picture = drawn({}, outline);
    const auto tag = std::ranges::find_if(picture.ops, [](const Op &op) {
        const auto *text = std::get_if<Text>(&op);
        return text && text->whole == QStringLiteral("also supports → Keep customers");
    });
    ASSERT_NE(tag, picture.ops.end());
    EXPECT_TRUE(std::get<Text>(*tag).text.startsWith(QStringLiteral("→ Keep")));
    const auto title = std::ranges::find_if(picture.ops, [](const Op &op) {
        const auto *text = std::get_if<Text>(&op);
        return text && text->text == QStringLiteral("Win rate");
    });
    EXPECT_LT(title, tag) << "the card would cover it";
}

} // namespace
} // namespace espalier
