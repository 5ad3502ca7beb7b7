// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// In which order the rows of the playbook stand, what they say, and what the keys do to them.
#include "tests/ui/window/playbook_fixture.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

using ::testing::ElementsAre;

class PlaybookRowsTest : public PlaybookPageTest
{
protected:
    void promise(const Action &action)
    {
        Context context = this->context();
        perform(edit::recordAction(tree(), action, context));
        EXPECT_TRUE(QTest::qWaitFor([&] { return rows().contains(action.text); }, 3000));
    }
    using PlaybookPageTest::promise;
    void settle(const char *text, ActionState state, QDate day)
    {
        for (const Action *action : actions()) {
            if (action->text != QString::fromLatin1(text))
                continue;
            Context context = this->context();
            context.day = day;
            perform(edit::settleAction(tree(), action->id, state, context));
            return;
        }
    }
    [[nodiscard]] std::string due(const char *what)
    {
        choose(what);
        return words(PlaybookModel::Due).toStdString();
    }
};

TEST_F(PlaybookRowsTest, WhatMustBeActedOnComesBeforeWhatIsWatched)
{
    perform(edit::edit(tree(), named(QStringLiteral("Visits"))->id,
                       [](Node &node) { node.bands[0].status = Status::Watch; }));
    measure("Orders", 3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows().contains(QStringLiteral("Look")); }, 3000));
    EXPECT_THAT(said(), ElementsAre("Fired, and nobody promised anything (2)", "Look", "Ring them"));
}

TEST_F(PlaybookRowsTest, WhatIsClosedStandsTheLatestFirstAndSaysHow)
{
    promise("First", {});
    promise("Second", {});
    settle("First", ActionState::Done, QDate(2026, 11, 3));
    settle("Second", ActionState::Dropped, QDate(2026, 11, 2));
    const QString head = QStringLiteral("Done and dropped (2)");
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows().contains(head); }, 3000));
    EXPECT_THAT(said(), ElementsAre("Fired, and nobody promised anything (1)", "Ring them",
                                    head.toStdString(), "First", "Second"));
    page().view().expandAll();
    EXPECT_EQ(due("First"), "Done 3 Nov 2026");
    EXPECT_EQ(due("Second"), "Dropped 2 Nov 2026");
}

TEST_F(PlaybookRowsTest, WhomToTellIsSaidOnceItIsTime)
{
    Action action;
    action.escalateTo = m_ana;
    action.text = QStringLiteral("Long");
    action.due = QDate(2026, 10, 30);
    action.escalateAfterDays = 2;
    promise(action);
    action.text = QStringLiteral("Short");
    action.due = QDate(2026, 11, 1);
    promise(action);
    promise("Today", QDate(2026, 11, 2));
    EXPECT_EQ(due("Long"), "3 days overdue · tell Ana");
    EXPECT_EQ(due("Short"), "1 day overdue");
    EXPECT_EQ(due("Today"), "2 Nov 2026");
}

TEST_F(PlaybookRowsTest, ABandThatSaysNothingIsARowAllTheSame)
{
    perform(edit::edit(tree(), named(QStringLiteral("Visits"))->id,
                       [](Node &node) { node.bands[0].action.clear(); }));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return rows().contains(QStringLiteral("The band does not say what to do")); }, 3000));
}

TEST_F(PlaybookRowsTest, AnActionBearsTheSignOfTheBandThatAskedForIt)
{
    const auto hasSign = [this] { return !page().view().currentIndex().data(Qt::DecorationRole).isNull(); };
    choose("Ring them");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_THAT(said(), ElementsAre("Open Actions (1)", "Ring them"));
    EXPECT_TRUE(hasSign());
    promise("Of one's own", {});
    choose("Of one's own");
    EXPECT_FALSE(hasSign());
}

TEST_F(PlaybookRowsTest, AnOpenFormKeepsItsRowAndGoesWithTheTreeOrTheRightToWrite)
{
    measure("Orders", 3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows().contains(QStringLiteral("Look")); }, 3000));
    choose("Ring them");
    press(Qt::Key_Return);
    m_window.canvas().setCurrent(named(QStringLiteral("Orders"))->id);
    EXPECT_EQ(words(PlaybookModel::What), QStringLiteral("Ring them"));
    EXPECT_TRUE(form().isOpen());
    trigger("mode.browse");
    EXPECT_FALSE(form().isOpen());
    trigger("mode.design");
    choose("Ring them");
    press(Qt::Key_Return);
    EXPECT_TRUE(form().isOpen());
    m_window.document().markClean(); // or it would ask
    newTree();
    EXPECT_FALSE(form().isOpen());
}

TEST_F(PlaybookRowsTest, ChoosingANodeOpensNoGroup)
{
    Action action;
    action.text = QStringLiteral("Over");
    action.origin.node = named(QStringLiteral("Orders"))->id;
    promise(action);
    settle("Over", ActionState::Done, QDate(2026, 11, 2));
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return rows().contains(QStringLiteral("Done and dropped (1)")); }, 3000));
    choose("Ring them");
    m_window.canvas().setCurrent(named(QStringLiteral("Orders"))->id);
    EXPECT_EQ(words(PlaybookModel::What), QStringLiteral("Ring them"));
}

TEST_F(PlaybookRowsTest, TheNextRowIsChosenWhereOneWent)
{
    promise("A", QDate(2026, 11, 10));
    promise("B", QDate(2026, 11, 11));
    promise("C", QDate(2026, 11, 12));
    choose("B");
    press(Qt::Key_Delete);
    EXPECT_EQ(actions()[1]->state, ActionState::Dropped);
    EXPECT_EQ(words(PlaybookModel::What), QStringLiteral("C"));
    auto *done = button<QPushButton>(QStringLiteral("Done"));
    ASSERT_TRUE(done);
    done->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(actions()[2]->state, ActionState::Done);
    EXPECT_TRUE(page().view().hasFocus()) << "the button went";
}

TEST_F(PlaybookRowsTest, ABandIsRecordedThoughItsRowWasNarrowedAway)
{
    for (auto *line : page().findChildren<QLineEdit *>()) {
        if (line->placeholderText() == QStringLiteral("Narrow by words"))
            line->setText(QStringLiteral("nothing like it"));
    }
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows().isEmpty(); }, 3000));
    m_window.canvas().setCurrent(named(QStringLiteral("Visits"))->id);
    trigger("playbook.record");
    EXPECT_TRUE(form().isOpen());
    EXPECT_EQ(words(PlaybookModel::What), QStringLiteral("Ring them"));
}

TEST_F(PlaybookRowsTest, TheFormProposesAWeekAndKeepsTheDaysAfterwards)
{
    trigger("playbook.new");
    EXPECT_EQ(field(QStringLiteral("Due"))->text(), QStringLiteral("9 Nov 2026"));
    type(QStringLiteral("Ask"));
    auto *after = field(QStringLiteral("Days after it was due"));
    after->setFocus();
    type(QStringLiteral("soon"));
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("Record"))->isEnabled()) << "that is no number";
    after->selectAll();
    type(QStringLiteral("4"));
    press(Qt::Key_Return);
    ASSERT_EQ(actions().size(), 1U);
    EXPECT_EQ(actions()[0]->escalateAfterDays, 4);
}

TEST_F(PlaybookRowsTest, WhatIsFoldedStaysFoldedAndColumnsGiveWayToTheWords)
{
    choose("Ring them");
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    ASSERT_FALSE(page().view().isExpanded(page().model().index(0, 0)));
    promise("More", {});
    EXPECT_FALSE(page().view().isExpanded(page().model().index(0, 0)));
    page().resize(700, 200);
    EXPECT_TRUE(page().view().isColumnHidden(PlaybookModel::Since));
    EXPECT_TRUE(page().view().isColumnHidden(PlaybookModel::Who));
    page().resize(1400, 200);
    EXPECT_FALSE(page().view().isColumnHidden(PlaybookModel::Since));
    EXPECT_FALSE(page().view().isColumnHidden(PlaybookModel::Who));
}

TEST_F(PlaybookRowsTest, WhatIsNotSeenIsNotSettledAndMayBeOpenedAgain)
{
    promise("First", QDate(2026, 11, 20));
    choose("First");
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("Reopen")));
    trigger("view.bottom");
    trigger("playbook.done");
    EXPECT_EQ(actions()[0]->state, ActionState::Open) << "it is shown first";
    EXPECT_TRUE(page().isVisible());
    choose("First");
    trigger("playbook.done");
    EXPECT_EQ(actions()[0]->state, ActionState::Done);
    page().view().expandAll();
    choose("First");
    auto *reopen = button<QPushButton>(QStringLiteral("Reopen"));
    ASSERT_TRUE(reopen);
    QTest::mouseClick(reopen, Qt::LeftButton);
    EXPECT_EQ(actions()[0]->state, ActionState::Open);
}

} // namespace
} // namespace espalier
