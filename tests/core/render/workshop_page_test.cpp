// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/workshop_page.h"

#include "core/edit/add.h"
#include "core/edit/record.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

class WorkshopPageTest : public testing::Test
{
protected:
    WorkshopPageTest()
    {
        Tier tier;
        tier.name = QStringLiteral("Goal");
        const Result<Change> change = edit::addRecord(m_tree, tier, m_context);
        EXPECT_TRUE(change && m_tree.apply(*change));
    }
    void add(const QString &title, int votes, const QString &question = {})
    {
        Result<Change> change = edit::addTopNode(m_tree, title, m_context);
        ASSERT_TRUE(change && m_tree.apply(*change));
        change = edit::edit(m_tree, edit::addedNode(*change), [&](Node &node) {
            node.votes = votes;
            if (!question.isEmpty())
                node.questions.push_back({.id = {},
                                          .text = question,
                                          .who = QStringLiteral("Marta"),
                                          .since = {},
                                          .settled = {},
                                          .unknown = {}});
        });
        ASSERT_TRUE(change && m_tree.apply(*change));
    }
    [[nodiscard]] Picture page() const
    {
        Picture drawing;
        drawing.bounds = QRectF(0, 0, 1600, 600);
        return workshopPage(drawing, 1.4, m_tree, workshopOutcome(m_tree), themeOf(ThemeKind::Print));
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

    CountedIds m_ids;
    Context m_context{m_ids, QDate(2026, 11, 2), QStringLiteral("Marta")};
    Tree m_tree;
};

TEST_F(WorkshopPageTest, HasThePagesShapeAndDrawsNothingBesideIt)
{
    for (int i = 0; i < 60; ++i)
        add(QStringLiteral("A metric with a title of several words, number %1").arg(i), 3,
            QStringLiteral("Who measures this, and what do we do when it falls? ").repeated(8));
    const Picture picture = page();
    EXPECT_NEAR(picture.bounds.width() / picture.bounds.height(), 1.4, 0.01);
    for (const Op &op : picture.ops)
        EXPECT_TRUE(picture.bounds.contains(boundsOf(op))) << op.index();
    const QStringList words = wordsOf(picture);
    EXPECT_TRUE(words.filter(QStringLiteral("more")).size() >= 2) << "what had no room is counted";
}

TEST_F(WorkshopPageTest, SaysWhatWasVotedAndAsked)
{
    add(QStringLiteral("Win rate"), 3, QStringLiteral("By region?"));
    const QStringList words = wordsOf(page());
    EXPECT_TRUE(words.contains(QStringLiteral("Win rate")));
    EXPECT_TRUE(words.contains(QStringLiteral("By region?")));
    EXPECT_TRUE(words.contains(QStringLiteral("Win rate · Marta")));
    EXPECT_TRUE(words.contains(QStringLiteral("Nobody is named yet.")));
}

TEST_F(WorkshopPageTest, ParkedIdeasHaveAColumnOnceThereAreSome)
{
    add(QStringLiteral("Win rate"), 3);
    EXPECT_FALSE(wordsOf(page()).contains(QStringLiteral("Parked ideas")));
    const Result<Change> change = edit::addIdea(m_tree, QStringLiteral("Podcast mentions"), m_context);
    ASSERT_TRUE(change && m_tree.apply(*change));
    EXPECT_TRUE(wordsOf(page()).contains(QStringLiteral("Parked ideas")));
    EXPECT_TRUE(wordsOf(page()).contains(QStringLiteral("Podcast mentions")));
}

TEST_F(WorkshopPageTest, AsManyDotsAsWereGiven)
{
    const auto dots = [](const Picture &picture) {
        return std::ranges::count_if(picture.ops,
                                     [](const Op &op) { return std::holds_alternative<Disc>(op); });
    };
    add(QStringLiteral("Win rate"), 4);
    EXPECT_EQ(dots(page()), 4);
    add(QStringLiteral("Reach"), 25);
    EXPECT_EQ(dots(page()), 5) << "one dot, and the number beside it";
}

} // namespace
} // namespace espalier
