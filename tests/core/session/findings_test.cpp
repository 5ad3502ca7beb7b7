// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/findings.h"

#include "core/edit/record.h"
#include "core/session/derivation.h"
#include "core/session/document.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <gtest/gtest.h>

namespace espalier {
namespace {

constexpr std::size_t small = 50;
constexpr std::size_t large = Findings::mostAtOnce + 500;
const QDate today(2026, 11, 2);

/// A goal and metrics in a row below it, nothing filled in: much is found.
Tree rowOf(std::size_t nodes)
{
    Change change;
    Tier tier;
    tier.id = TierId(RawId{{1}});
    change.tiers.push_back({nullptr, std::make_shared<const Tier>(tier)});
    CountedIds ids;
    NodeId goal;
    for (std::size_t i = 0; i < nodes; ++i) {
        Node node;
        node.id = NodeId(ids.next());
        node.tier = tier.id;
        node.title = QStringLiteral("Metric %1").arg(i);
        change.nodes.push_back({nullptr, std::make_shared<const Node>(node)});
        if (goal.isNull()) {
            goal = node.id;
            continue;
        }
        Link link;
        link.child = node.id;
        link.parent = goal;
        link.primary = true;
        change.links.push_back({nullptr, std::make_shared<const Link>(link)});
    }
    Tree tree;
    EXPECT_TRUE(tree.apply(change));
    return tree;
}

class FindingsTest : public testing::Test
{
protected:
    void waitUntilKnown()
    {
        const QDeadlineTimer patience(20'000);
        while (!m_findings.now() && !patience.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        ASSERT_TRUE(m_findings.now());
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change);
        ASSERT_TRUE(m_document.perform({*change, VerbId::Edit, {}, {}, {}, {}}));
    }
    [[nodiscard]] NodeId someNode(std::size_t place)
    {
        auto node = m_document.tree().nodes().begin();
        for (std::size_t i = 0; i < place; ++i)
            ++node;
        return node->id;
    }
    /// What a judge who begins anew finds.
    void expectAllFound()
    {
        ASSERT_TRUE(m_findings.now());
        Checks anew(m_lexicon, m_findings.strictness());
        anew.run(m_document.tree(), m_derivation.now());
        EXPECT_EQ(m_findings.now()->all(m_document.tree()), anew.all(m_document.tree()));
        EXPECT_FALSE(anew.all(m_document.tree()).empty());
    }

    int m_argc = 0;
    QCoreApplication m_application{m_argc, nullptr};
    Document m_document;
    Derivation m_derivation{m_document, today};
    std::shared_ptr<const Lexicon> m_lexicon = std::make_shared<const Lexicon>();
    Findings m_findings{m_derivation, m_lexicon};
};

TEST_F(FindingsTest, ASmallTreeIsKnownAtOnceAndFollowed)
{
    m_document.reset(rowOf(small));
    expectAllFound();
    perform(edit::setField(m_document.tree(), someNode(3), &Node::question, QStringLiteral("Why?")));
    perform(edit::setField(m_document.tree(), someNode(4), &Node::title, QStringLiteral("Metric 3")));
    expectAllFound();
    ASSERT_TRUE(m_document.undo());
    expectAllFound();
}

TEST_F(FindingsTest, ItTellsOnceForManyChanges)
{
    m_document.reset(rowOf(small));
    QCoreApplication::processEvents();
    int told = 0;
    QObject::connect(&m_findings, &Findings::changed, &m_findings, [&told] { ++told; });
    for (std::size_t i = 0; i < 5; ++i)
        perform(edit::setField(m_document.tree(), someNode(i), &Node::reason, QStringLiteral("Because")));
    EXPECT_EQ(told, 0) << "the key that did it is not kept waiting";
    QCoreApplication::processEvents();
    EXPECT_EQ(told, 1);
    expectAllFound();
}

TEST_F(FindingsTest, ALargeTreeIsJudgedElsewhereAndWhatHappensMeanwhileCounts)
{
    m_document.reset(rowOf(large));
    EXPECT_FALSE(m_findings.now());
    perform(edit::setField(m_document.tree(), someNode(7), &Node::title, QStringLiteral("Another")));
    perform(edit::setField(m_document.tree(), someNode(8), &Node::question, QStringLiteral("Why?")));
    waitUntilKnown();
    expectAllFound();
    perform(edit::setField(m_document.tree(), someNode(9), &Node::title, QStringLiteral("Another")));
    expectAllFound();
}

TEST_F(FindingsTest, AnotherTreeMeanwhileIsTheOneThatCounts)
{
    m_document.reset(rowOf(large));
    EXPECT_FALSE(m_findings.now());
    m_document.reset(rowOf(small));
    EXPECT_FALSE(m_findings.now()) << "of the tree that is gone nothing is said";
    waitUntilKnown();
    expectAllFound();
}

TEST_F(FindingsTest, ASettingOfALargeTreeKeepsNobodyWaiting)
{
    m_document.reset(rowOf(large));
    waitUntilKnown();
    CountedIds ids;
    Context context{ids, today, {}};
    RuleSetting silent;
    silent.rule = QStringLiteral("D1");
    silent.draft = RuleSeverity::Silent;
    perform(edit::addRecord(m_document.tree(), silent, context));
    EXPECT_FALSE(m_findings.now());
    waitUntilKnown();
    expectAllFound();
    EXPECT_EQ(m_findings.now()->countsOf(*ruleNamed(u"D1")).all(), 0);
}

TEST_F(FindingsTest, StricterAndAnotherDayJudgeAnew)
{
    m_document.reset(rowOf(small));
    const int asDraft = m_findings.now()->counts().errors;
    m_findings.setStrictness(Strictness::SignOff);
    EXPECT_GT(m_findings.now()->counts().errors, asDraft);
    m_derivation.setToday(today.addDays(400));
    expectAllFound();
}

TEST_F(FindingsTest, StepsWithinAStepAreHeardInWhateverOrder)
{
    m_document.reset(rowOf(small));
    expectAllFound();
    bool isDone = false;
    QObject::connect(&m_document, &Document::changed, &m_findings, [&] {
        if (std::exchange(isDone, true))
            return;
        perform(edit::setField(m_document.tree(), someNode(2), &Node::title, QStringLiteral("Within")));
        (void)m_findings.now();
    });
    perform(edit::setField(m_document.tree(), someNode(1), &Node::title, QStringLiteral("Without")));
    QCoreApplication::processEvents();
    expectAllFound();
}

} // namespace
} // namespace espalier
