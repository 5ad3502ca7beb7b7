// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/spoken_controls.h"
#include "tests/ui/window/window_fixture.h"

#include "core/model/queries.h"
#include "ui/entry/parking_lot.h"
#include "ui/modes/workshop.h"
#include "ui/modes/workshop_bar.h"
#include "ui/modes/workshop_side.h"
#include "ui/window/toast.h"

#include <QClipboard>
#include <QLabel>
#include <QListWidget>

#include <gmock/gmock.h>

namespace espalier {
namespace {

class WorkshopTest : public WindowTest
{
protected:
    WorkshopTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Driver"));
        press(Qt::Key_Return);
        press(Qt::Key_F8);
    }
    [[nodiscard]] QListWidget *list(const char *name)
    {
        for (auto *one : m_window.workshop().side()->findChildren<QListWidget *>()) {
            if (one->accessibleName() == QLatin1String(name))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] int votesOf(const char *title) { return named(QLatin1String(title))->votes; }
};

TEST_F(WorkshopTest, TakesThePanelsAwayAndGivesThemBack)
{
    EXPECT_TRUE(m_window.workshop().bar()->isVisible());
    EXPECT_FALSE(m_window.outline().isVisible());
    EXPECT_FALSE(m_window.inspector().isVisible());
    QTRY_COMPARE(m_window.canvas().zoom(), 1.5);
    EXPECT_TRUE(action("mode.workshop")->isChecked());
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window.workshop().isOn()) << "a key that leaves editors does not end the workshop";
    press(Qt::Key_F8);
    EXPECT_FALSE(m_window.workshop().bar()->isVisible());
    EXPECT_TRUE(m_window.outline().isVisible());
    EXPECT_TRUE(m_window.inspector().isVisible());
    EXPECT_FALSE(action("mode.workshop")->isChecked());
    EXPECT_TRUE(m_window.findChild<Toast *>()->isVisible()) << "offers the page";
}

TEST_F(WorkshopTest, DigitsAreDotsOnlyWhilePeopleVote)
{
    press(Qt::Key_3);
    EXPECT_TRUE(m_window.canvas().isEditingTitle()) << "a title may begin with a digit";
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_3);
    EXPECT_FALSE(m_window.canvas().isEditingTitle());
    EXPECT_EQ(votesOf("Driver"), 3);
    press(Qt::Key_5);
    EXPECT_EQ(votesOf("Driver"), 5) << "that many, not so many more";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(votesOf("Driver"), 3) << "one step a key";
    press(Qt::Key_0);
    EXPECT_EQ(votesOf("Driver"), 0);
}

TEST_F(WorkshopTest, TheShortlistFollowsAndLeadsToTheCard)
{
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_2);
    press(Qt::Key_Up);
    press(Qt::Key_4);
    QTRY_COMPARE(list("Shortlist")->count(), 2);
    EXPECT_EQ(list("Shortlist")->item(0)->text(), QStringLiteral("Goal"));
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), list("Shortlist"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("Driver"))->id);
}

TEST_F(WorkshopTest, AQuestionIsAskedAtTheCard)
{
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("Who measures it?"));
    press(Qt::Key_Return);
    const Node *node = named(QStringLiteral("Driver"));
    ASSERT_EQ(node->questions.size(), 1U);
    EXPECT_EQ(node->questions[0].text, QStringLiteral("Who measures it?"));
    EXPECT_EQ(node->questions[0].who, QStringLiteral("Tester"));
    EXPECT_EQ(node->questions[0].since, QDate(2026, 11, 2));
    EXPECT_TRUE(m_window.canvas().hasFocus());
    QTRY_COMPARE(list("Open questions")->count(), 1);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(named(QStringLiteral("Driver"))->questions.size(), 1U) << "nothing written asks nothing";
    EXPECT_TRUE(m_window.workshop().isOn()) << "Esc left the question, not the workshop";
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("And when?"));
    press(Qt::Key_Escape);
    EXPECT_EQ(named(QStringLiteral("Driver"))->questions.size(), 2U) << "Esc keeps what was written";
}

TEST_F(WorkshopTest, AQuestionIsSettledInTheList)
{
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("Who measures it?"));
    press(Qt::Key_Return);
    QTRY_COMPARE(list("Open questions")->count(), 1);
    list("Open questions")->setFocus();
    list("Open questions")->setCurrentRow(0);
    press(Qt::Key_Space);
    EXPECT_EQ(named(QStringLiteral("Driver"))->questions.at(0).settled, QDate(2026, 11, 2));
    QTRY_COMPARE(list("Open questions")->count(), 0);
    EXPECT_EQ(m_window.findChild<Toast *>()->accessibleName(), QStringLiteral("Settled: Who measures it?"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list("Open questions")->count(), 1);
}

TEST_F(WorkshopTest, LinesThatArePastedGoToTheLotAtTheSide)
{
    auto *lot = m_window.findChild<ParkingLot *>();
    EXPECT_TRUE(lot->isVisible());
    EXPECT_TRUE(m_window.workshop().side()->isAncestorOf(lot));
    QApplication::clipboard()->setText(QStringLiteral("Churn\nReferrals"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(parkedNodes(tree()).size(), 2U) << "although a card is selected";
    QTRY_COMPARE(lot->findChild<IdeaList *>()->count(), 2);
    trigger("edit.copy"); // a branch is no line
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(parkedNodes(tree()).size(), 2U);
    press(Qt::Key_F8);
    EXPECT_FALSE(m_window.workshop().side()->isAncestorOf(lot));
    EXPECT_FALSE(lot->isVisible()) << "as before";
    m_window.canvas().setCurrent(named(QStringLiteral("Goal"))->id);
    QApplication::clipboard()->setText(QStringLiteral("Spend"));
    trigger("edit.paste");
    EXPECT_EQ(parentOf(QStringLiteral("Spend")), QStringLiteral("Goal"));
}

TEST_F(WorkshopTest, AQuestionAboutNothingSaysWhatIsMissing)
{
    m_window.canvas().clearSelection();
    const Tree before = tree();
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(m_window.findChild<Toast *>()->isVisible());
    EXPECT_EQ(tree(), before);
}

TEST_F(WorkshopTest, TheTimerEndsWithASign)
{
    auto *left = m_window.workshop().bar()->findChild<QLabel *>(QStringLiteral("timeLeft"));
    EXPECT_EQ(left->text(), QStringLiteral("10:00"));
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(left->text(), QStringLiteral("11:00"));
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    m_now = m_now.addSecs(11 * 60);
    m_window.workshop().time().look();
    EXPECT_EQ(left->text(), QStringLiteral("Time is up"));
    EXPECT_TRUE(left->property("over").toBool());
}

TEST_F(WorkshopTest, ATitleIsNeverEditedSmall)
{
    m_window.canvas().setMotion(0);
    m_window.canvas().zoomTo(0.5);
    press(Qt::Key_F2);
    const QWidget *editor = QApplication::focusWidget();
    ASSERT_TRUE(m_window.canvas().isEditingTitle());
    EXPECT_GE(editor->font().pixelSize(), 13) << "as at 100 %";
}

TEST_F(WorkshopTest, NoControlIsWithoutAName)
{
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_2);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(spokenControls(m_window).unnamed, testing::IsEmpty());
}

} // namespace
} // namespace espalier
