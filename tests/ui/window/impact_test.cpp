// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/impact_fixture.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST_F(ImpactWindowTest, ANodesImpactIsLitAndSaid)
{
    show("Leads");
    EXPECT_EQ(said(), "If “Leads” goes · ↑ reaches 1 goal · ↓ 1 node below · "
                      "1 goal loses its last leading indicator");
    EXPECT_EQ(roleOf("Leads"), SpotRole::Centre);
    EXPECT_EQ(roleOf("Revenue"), SpotRole::Up);
    EXPECT_EQ(roleOf("Visits"), SpotRole::Down);
    for (const char *quiet : {"Orders", "Retention", "Renewals"})
        EXPECT_EQ(roleOf(quiet), SpotRole::Quiet) << quiet;
}

TEST_F(ImpactWindowTest, NodesOnTheWayToAGoalAreCounted)
{
    show("Visits");
    EXPECT_THAT(said(), HasSubstr("↑ reaches 1 goal, and 1 node on the way there"));
}

TEST_F(ImpactWindowTest, ACardSaysAloudWhatItHasToDoWithIt)
{
    show("Leads");
    EXPECT_THAT(spoken("Revenue"), HasSubstr(", reached upward, loses its last leading indicator"));
    EXPECT_THAT(spoken("Leads"), HasSubstr(", its impact is shown"));
    EXPECT_THAT(spoken("Visits"), HasSubstr(", reached downward"));
    EXPECT_THAT(spoken("Orders"), HasSubstr(", not reached"));
    press(Qt::Key_Escape);
    EXPECT_THAT(spoken("Orders"), Not(HasSubstr("reached")));
}

TEST_F(ImpactWindowTest, EscOnTheCanvasEndsTheSearchFirstAndThenTheImpact)
{
    show("Leads");
    trigger("edit.find");
    type(QStringLiteral("Orders"));
    m_window.canvas().setFocus();
    press(Qt::Key_Escape);
    EXPECT_TRUE(isLit());
    m_window.canvas().setFocus();
    press(Qt::Key_Escape);
    EXPECT_FALSE(isLit());
    EXPECT_EQ(said(), "");
}

TEST_F(ImpactWindowTest, TheCommandAgainLeavesAndOnAnotherNodeShowsThat)
{
    show("Leads");
    show("Renewals");
    EXPECT_THAT(said(), HasSubstr("If “Renewals” goes"));
    EXPECT_EQ(roleOf("Retention"), SpotRole::Up);
    EXPECT_EQ(roleOf("Revenue"), SpotRole::Quiet);
    show("Renewals");
    EXPECT_FALSE(isLit());
}

TEST_F(ImpactWindowTest, ItStaysWhileOtherNodesAreChosen)
{
    show("Leads");
    goTo("Renewals");
    EXPECT_THAT(said(), HasSubstr("If “Leads” goes"));
    ASSERT_NE(barButton(QStringLiteral("Close")), nullptr);
    QTest::mouseClick(barButton(QStringLiteral("Close")), Qt::LeftButton);
    EXPECT_FALSE(isLit());
}

TEST_F(ImpactWindowTest, ItFollowsEditsAndTheirUndo)
{
    show("Leads");
    press(Qt::Key_Tab);
    type(QStringLiteral("Sign-ups"));
    press(Qt::Key_Return);
    EXPECT_THAT(said(), HasSubstr("↓ 2 nodes below"));
    EXPECT_EQ(roleOf("Sign-ups"), SpotRole::Down);
    set("Orders", &Node::indicator, Indicator::Leading);
    EXPECT_THAT(said(), Not(HasSubstr("last leading")));
    trigger("edit.undo");
    EXPECT_THAT(said(), HasSubstr("1 goal loses its last leading indicator"));
}

TEST_F(ImpactWindowTest, WhatIsAskedAboutMayGoAndComeBack)
{
    show("Leads");
    press(Qt::Key_Delete);
    ASSERT_EQ(named(QStringLiteral("Leads")), nullptr);
    EXPECT_FALSE(isLit());
    EXPECT_EQ(said(), "");
    trigger("edit.undo");
    EXPECT_TRUE(isLit());
    EXPECT_THAT(said(), HasSubstr("If “Leads” goes"));
    m_window.document().markClean(); // or it would ask
    newTree();
    EXPECT_FALSE(isLit()) << "another tree knows nothing of it";
    EXPECT_EQ(said(), "");
}

TEST_F(ImpactWindowTest, WhatIsFoldedAwayIsCountedAndUncovered)
{
    show("Leads");
    press(Qt::Key_Space);
    EXPECT_THAT(said(), HasSubstr("1 of them is not drawn"));
    QToolButton *uncover = nullptr;
    for (auto *button : m_window.impact().bar().findChildren<QToolButton *>())
        uncover = button->text() == QStringLiteral("Show them") ? button : uncover;
    ASSERT_NE(uncover, nullptr);
    ASSERT_TRUE(uncover->isVisible());
    QTest::mouseClick(uncover, Qt::LeftButton);
    EXPECT_THAT(said(), Not(HasSubstr("drawn")));
    EXPECT_FALSE(m_window.canvas().isFolded(id("Leads")));
    EXPECT_FALSE(uncover->isVisible());
}

TEST_F(ImpactWindowTest, TheListLeadsToTheCanvas)
{
    show("Leads");
    ASSERT_NE(barButton(QStringLiteral("List what is shown")), nullptr);
    QTest::mouseClick(barButton(QStringLiteral("List what is shown")), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(rows(), "Goals (1): Revenue; Down: what leads there (1): Visits");
    ASSERT_TRUE(list().hasFocus());
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    EXPECT_EQ(m_window.canvas().current(), id("Revenue"));
    EXPECT_EQ(list().currentItem()->text(2), QStringLiteral("loses its last leading indicator"));
    EXPECT_THAT(list().currentItem()->data(0, Qt::AccessibleTextRole).toString().toStdString(),
                HasSubstr("loses its last leading indicator"));
    EXPECT_THAT(said(), HasSubstr("If “Leads” goes")) << "going through it asks for nothing else";
    press(Qt::Key_Return);
    EXPECT_TRUE(m_window.canvas().hasFocus());
}

TEST_F(ImpactWindowTest, TheListIsCopiedAsText)
{
    show("Leads");
    press(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_TRUE(list().hasFocus());
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("If “Leads” goes\n"
                             "↑ reaches 1 goal\n"
                             "↓ 1 node below\n"
                             "1 goal loses its last leading indicator\n"
                             "\n"
                             "Goals\n"
                             "  Revenue: loses its last leading indicator\n"
                             "\n"
                             "Down: what leads there\n"
                             "  Visits\n"));
}

TEST_F(ImpactWindowTest, TheListFollowsAndKeepsItsPlace)
{
    show("Leads");
    press(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_End);
    ASSERT_EQ(m_window.canvas().current(), id("Visits"));
    set("Visits", &Node::title, QStringLiteral("Visitors"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows().find("Visitors") != std::string::npos; }));
    EXPECT_EQ(list().currentItem()->text(0), QStringLiteral("Visitors"));
}

TEST_F(ImpactWindowTest, RunningCampaignsAreCountedAndLeadToTheirNodes)
{
    Campaign campaign;
    campaign.name = QStringLiteral("Spring");
    campaign.period.start = m_now.date().addDays(-3);
    campaign.period.end = m_now.date().addDays(3);
    perform(edit::addRecord(tree(), std::move(campaign), m_context));
    const CampaignId spring = tree().all<Campaign>().begin()->id;
    set("Visits", &Node::campaigns, std::vector<CampaignId>{spring});
    set("Renewals", &Node::campaigns, std::vector<CampaignId>{spring});
    show("Leads");
    EXPECT_THAT(said(), HasSubstr("1 campaign is running"));
    press(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_End);
    EXPECT_EQ(list().currentItem()->text(0), QStringLiteral("Spring"));
    EXPECT_EQ(m_window.canvas().selection().nodes, std::vector<NodeId>{id("Visits")})
        << "Renewals is not reached";
}

TEST_F(ImpactWindowTest, ThePersonsRowShowsWhatNobodyWouldLookAfter)
{
    set("Leads", &Node::owner, add<Person>("Rosa Thiel"));
    chooseOf(QStringLiteral("Rosa Thiel"), QStringLiteral("Show what hangs on this"));
    EXPECT_EQ(said(), "If “Rosa Thiel” goes · 2 nodes stay, and nobody looks after them · ↑ reaches 1 goal · "
                      "1 goal loses its last leading indicator");
    EXPECT_EQ(roleOf("Leads"), SpotRole::Centre);
    EXPECT_EQ(roleOf("Visits"), SpotRole::Centre) << "it inherits its owner";
    EXPECT_THAT(spoken("Visits"), HasSubstr("hangs on “Rosa Thiel”"));
}

TEST_F(ImpactWindowTest, TheSourcesRowShowsWhatWouldStayWithoutValues)
{
    set("Renewals", &Node::source, add<Source>("CRM"));
    chooseOf(QStringLiteral("CRM"), QStringLiteral("Show what hangs on this"));
    EXPECT_EQ(said(), "If “CRM” goes · 1 node stays without values · ↑ reaches 1 goal");
    EXPECT_EQ(roleOf("Renewals"), SpotRole::Centre);
}

TEST_F(ImpactWindowTest, WhereNothingHangsTheCanvasIsLeftAlone)
{
    add<Person>("Rosa Thiel");
    chooseOf(QStringLiteral("Rosa Thiel"), QStringLiteral("Show what hangs on this"));
    EXPECT_FALSE(isLit());
    EXPECT_EQ(m_window.findChild<Toast *>()->accessibleName(),
              QStringLiteral("Nothing hangs on “Rosa Thiel”."));
}

TEST_F(ImpactWindowTest, WhyANodeIsRedIsNotKnownWithoutItsValues)
{
    const auto why = [&] {
        m_window.canvas().setFocus();
        press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_FALSE(isLit());
        return m_window.findChild<Toast *>()->accessibleName().toStdString();
    };
    goTo("Visits");
    EXPECT_THAT(why(), HasSubstr("no value that could be judged"));
    stand("Visits", 120);
    goTo("Visits");
    EXPECT_THAT(why(), HasSubstr("does not stand badly"));
}

TEST_F(ImpactWindowTest, TheRegistersOfferItBeforeSomebodyIsRemoved)
{
    set("Leads", &Node::owner, add<Person>("Rosa Thiel"));
    const PersonId sam = add<Person>("Sam Berg");
    trigger("edit.registers");
    auto *dialog = m_window.findChild<RegistersDialog *>();
    dialog->open("people", {});
    QApplication::processEvents();
    QToolButton *offer = nullptr;
    for (auto *button : dialog->findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("2 nodes hang on it: show them"))
            offer = button;
    }
    ASSERT_NE(offer, nullptr);
    EXPECT_TRUE(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    EXPECT_THAT(said(), HasSubstr("If “Rosa Thiel” goes"));
    EXPECT_EQ(roleOf("Leads"), SpotRole::Centre);
    dialog->open("people", sam.text());
    QApplication::processEvents();
    for (auto *button : dialog->findChildren<QToolButton *>())
        EXPECT_FALSE(button->isVisible() && button->text().contains(QStringLiteral("hang")))
            << "nothing does";
}

TEST_F(ImpactWindowTest, WhySomethingIsRedLeadsDownToTheCauses)
{
    goTo("Retention");
    stand("Renewals", 100);
    stand("Retention", 100);
    trigger("view.causes");
    EXPECT_FALSE(isLit()) << "it stands well";
    for (const char *red : {"Revenue", "Leads", "Visits"})
        stand(red, 10);
    goTo("Revenue");
    trigger("view.causes");
    EXPECT_EQ(said(), "Why is “Revenue” at “act”? · ↓ 2 nodes below it stand badly · "
                      "1 of them is a cause: nothing below it stands badly");
    EXPECT_EQ(roleOf("Revenue"), SpotRole::Centre);
    EXPECT_EQ(roleOf("Leads"), SpotRole::Down);
    EXPECT_EQ(roleOf("Retention"), SpotRole::Quiet);
    EXPECT_THAT(spoken("Visits"), HasSubstr("on the way to a cause, a cause"));
    press(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_THAT(rows(), HasSubstr("Visits"));
    m_window.impact().page().setFocus();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_THAT(QApplication::clipboard()->text().toStdString(), HasSubstr("Visits: 10"))
        << "with what it stands at";
}

TEST_F(ImpactWindowTest, TheProjectorShowsItUnlessItHolds)
{
    trigger("view.second");
    goTo("Leads");
    trigger("view.impact");
    ASSERT_TRUE(isLit());
    CanvasView &second = *m_window.second()->findChild<CanvasView *>();
    EXPECT_TRUE(second.spotlight().isOn());
    trigger("view.hold");
    m_window.impact().leave();
    EXPECT_TRUE(second.spotlight().isOn());
    trigger("view.hold");
    EXPECT_FALSE(second.spotlight().isOn());
}

} // namespace
} // namespace espalier
