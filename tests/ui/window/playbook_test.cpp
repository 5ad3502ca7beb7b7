// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/playbook_fixture.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST_F(PlaybookPageTest, ABandThatFiredStandsThereUntilSomebodyPromises)
{
    EXPECT_TRUE(page().view().hasFocus());
    EXPECT_THAT(said(), ElementsAre("Fired, and nobody promised anything (1)", "Ring them"));
    choose("Ring them");
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("Visits"))->id)
        << "the row leads to its node";
    EXPECT_THAT(reading().toStdString(), HasSubstr("Visits: “act” since 1 Nov 2026"));
    EXPECT_THAT(reading().toStdString(), HasSubstr("Ana"));
    press(Qt::Key_Return);
    EXPECT_EQ(field(QStringLiteral("What to do"))->text(), QStringLiteral("Ring them"));
    EXPECT_TRUE(field(QStringLiteral("What to do"))->hasFocus());
    EXPECT_EQ(field(QStringLiteral("Who"))->text(), QStringLiteral("Ana"));
    EXPECT_EQ(field(QStringLiteral("Due"))->text(), QStringLiteral("4 Nov 2026"));
    type(QStringLiteral("Ring ten of them"));
    press(Qt::Key_Return);
    ASSERT_EQ(actions().size(), 1U);
    EXPECT_EQ(actions()[0]->text, QStringLiteral("Ring ten of them"));
    EXPECT_EQ(actions()[0]->who, m_ana);
    EXPECT_EQ(actions()[0]->origin.node, named(QStringLiteral("Visits"))->id);
    EXPECT_THAT(said(), ElementsAre("Open Actions (1)", "Ring ten of them"));
    EXPECT_EQ(words(PlaybookModel::What), QStringLiteral("Ring ten of them"));
    EXPECT_TRUE(page().view().hasFocus());
    trigger("edit.undo");
    EXPECT_THAT(actions(), IsEmpty()) << "one step";
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows().contains(QStringLiteral("Ring them")); }, 3000));
}

TEST_F(PlaybookPageTest, FollowsValuesAndDays)
{
    measure("Orders", 3);
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows().contains(QStringLiteral("Look")); }, 3000));
    choose("Ring them");
    EXPECT_EQ(words(PlaybookModel::Due), QStringLiteral("4 Nov 2026"));
    beginDay(QDate(2026, 11, 6));
    choose("Ring them");
    EXPECT_EQ(words(PlaybookModel::Due), QStringLiteral("2 days overdue"));
    trigger("view.bottom");
    EXPECT_EQ(page().tree(), nullptr) << "what is folded away costs nothing";
    EXPECT_THAT(said(), IsEmpty());
}

TEST_F(PlaybookPageTest, ActionsAreSettledByKeysAndButtons)
{
    promise("First", QDate(2026, 11, 20));
    promise("Second", QDate(2026, 10, 30));
    EXPECT_THAT(said(), ElementsAre("Fired, and nobody promised anything (1)", "Ring them",
                                    "Open Actions (2)", "Second", "First"))
        << "the overdue one first";
    choose("Second");
    EXPECT_EQ(words(PlaybookModel::Due), QStringLiteral("3 days overdue"));
    press(Qt::Key_Space);
    EXPECT_EQ(actions()[1]->state, ActionState::Done);
    EXPECT_EQ(words(PlaybookModel::What), QStringLiteral("First")) << "on to the next";
    QTest::mouseClick(button<QPushButton>(QStringLiteral("Drop")), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_EQ(actions()[0]->state, ActionState::Dropped);
    const QModelIndex closed = page().model().index(1, 0);
    EXPECT_EQ(closed.data().toString(), QStringLiteral("Done and dropped (2)"));
    EXPECT_FALSE(page().view().isExpanded(closed));
    page().view().setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    const QString what = words(PlaybookModel::What);
    EXPECT_THAT(words(PlaybookModel::Due).toStdString(), HasSubstr("2 Nov 2026"));
    press(Qt::Key_Space);
    EXPECT_THAT(said(), ::testing::Contains("Open Actions (1)"));
    trigger("playbook.done");
    EXPECT_THAT(said(), ::testing::Contains("Open Actions (1)")) << "what is chosen is no longer that Action";
}

TEST_F(PlaybookPageTest, EnterPressesTheButtonThatHasTheFocus)
{
    choose("Ring them");
    press(Qt::Key_Return);
    button<QPushButton>(QStringLiteral("Cancel"))->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(actions().size(), 0) << "it was cancelled";
    button<QPushButton>(QStringLiteral("Record what is done…"))->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(form().isOpen());
}

TEST_F(PlaybookPageTest, AnActionIsAlteredWhereItStands)
{
    promise("First", QDate(2026, 11, 20));
    choose("First");
    press(Qt::Key_Return);
    type(QStringLiteral("First of all"));
    field(QStringLiteral("Who"))->setFocus();
    field(QStringLiteral("Who"))->selectAll();
    type(QStringLiteral("Zoe"));
    field(QStringLiteral("Due"))->setFocus();
    field(QStringLiteral("Due"))->selectAll();
    type(QStringLiteral("never"));
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("Keep"))->isEnabled()) << "that is no day";
    field(QStringLiteral("Due"))->selectAll();
    type(QStringLiteral("2026-11-30"));
    field(QStringLiteral("Else tell"))->setFocus();
    field(QStringLiteral("Else tell"))->selectAll();
    type(QStringLiteral("Zoe"));
    press(Qt::Key_Return);
    ASSERT_EQ(actions().size(), 1U);
    EXPECT_EQ(actions()[0]->text, QStringLiteral("First of all"));
    EXPECT_EQ(actions()[0]->due, QDate(2026, 11, 30));
    ASSERT_TRUE(tree().find(actions()[0]->who));
    EXPECT_EQ(tree().find(actions()[0]->who)->name, QStringLiteral("Zoe")) << "named for the first time";
    EXPECT_EQ(actions()[0]->who, actions()[0]->escalateTo) << "one person, named twice";
    EXPECT_EQ(tree().all<Person>().size(), 2U);
    trigger("edit.undo");
    EXPECT_EQ(actions()[0]->text, QStringLiteral("First"));
    EXPECT_EQ(tree().all<Person>().size(), 1U);
}

TEST_F(PlaybookPageTest, OnesOwnActionComesFromTheChosenNode)
{
    m_window.canvas().setCurrent(named(QStringLiteral("Orders"))->id);
    trigger("playbook.new");
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("Record"))->isEnabled()) << "it says nothing yet";
    type(QStringLiteral("Ask the shop"));
    press(Qt::Key_Return);
    ASSERT_EQ(actions().size(), 1U);
    EXPECT_EQ(actions()[0]->origin.node, named(QStringLiteral("Orders"))->id);
    EXPECT_EQ(actions()[0]->origin.kind, OriginKind::None);
    EXPECT_EQ(actions()[0]->who, m_ana);
    trigger("playbook.new");
    type(QStringLiteral("Not after all"));
    press(Qt::Key_Escape);
    EXPECT_EQ(actions().size(), 1U);
    EXPECT_TRUE(page().view().hasFocus());
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window.canvas().hasFocus());
}

TEST_F(PlaybookPageTest, WhatIsTypedStaysWhileOneLooksAtAnotherNode)
{
    choose("Ring them");
    press(Qt::Key_Return);
    type(QStringLiteral("Half a sen"));
    m_window.canvas().setCurrent(named(QStringLiteral("Orders"))->id);
    m_window.canvas().setFocus();
    QApplication::processEvents();
    EXPECT_TRUE(form().isOpen());
    EXPECT_EQ(field(QStringLiteral("What to do"))->text(), QStringLiteral("Half a sen"));
    perform(edit::setField(tree(), named(QStringLiteral("Orders"))->id, &Node::notes, QStringLiteral("x")));
    QTest::qWait(250); // the list is filled anew meanwhile
    EXPECT_EQ(field(QStringLiteral("What to do"))->text(), QStringLiteral("Half a sen"));
    QTest::mouseClick(button<QPushButton>(QStringLiteral("Record")), Qt::LeftButton);
    ASSERT_EQ(actions().size(), 1U);
    EXPECT_EQ(actions()[0]->origin.node, named(QStringLiteral("Visits"))->id);
}

TEST_F(PlaybookPageTest, IsReachedFromTheNodeThatAsks)
{
    EXPECT_TRUE(m_window.playbook().isAsked(named(QStringLiteral("Visits"))->id));
    EXPECT_FALSE(m_window.playbook().isAsked(named(QStringLiteral("Orders"))->id));
    trigger("view.bottom");
    m_window.canvas().setCurrent(named(QStringLiteral("Orders"))->id);
    trigger("playbook.record");
    EXPECT_FALSE(form().isOpen()) << "nothing has fired there";
    trigger("view.bottom");
    m_window.inspector().showTab(Inspector::Tab::Cascade);
    m_window.canvas().setCurrent(named(QStringLiteral("Visits"))->id);
    auto *cascade = m_window.inspector().findChild<CascadePage *>();
    const auto lines =
        cascade->findItems(QStringLiteral("Record what is done"), Qt::MatchStartsWith | Qt::MatchRecursive);
    ASSERT_EQ(lines.size(), 1);
    cascade->setFocus();
    cascade->setCurrentItem(lines[0]);
    press(Qt::Key_Return);
    EXPECT_TRUE(page().isVisible());
    EXPECT_TRUE(form().isOpen());
    press(Qt::Key_Return);
    ASSERT_EQ(actions().size(), 1U);
    EXPECT_FALSE(m_window.playbook().isAsked(named(QStringLiteral("Visits"))->id));
    trigger("playbook.record");
    EXPECT_FALSE(form().isOpen()) << "it is recorded already";
    EXPECT_EQ(words(PlaybookModel::What), QStringLiteral("Ring them"));
}

TEST_F(PlaybookPageTest, IsNarrowedByPersonAndWords)
{
    promise("Somebody should", {});
    auto *owners = page().findChild<QComboBox *>();
    ASSERT_EQ(owners->accessibleName(), QStringLiteral("Whose"));
    owners->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(owners->currentText(), QStringLiteral("Ana"));
    EXPECT_THAT(said(), ElementsAre("Fired, and nobody promised anything (1)", "Ring them"));
    press(Qt::Key_Down);
    EXPECT_THAT(said(), ElementsAre("Open Actions (1)", "Somebody should"));
    press(Qt::Key_Home);
    for (auto *line : page().findChildren<QLineEdit *>()) {
        if (line->placeholderText() == QStringLiteral("Narrow by words"))
            line->setFocus();
    }
    type(QStringLiteral("visits"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows().size() == 2; }, 3000));
    EXPECT_THAT(said(), ElementsAre("Fired, and nobody promised anything (1)", "Ring them"));
    press(Qt::Key_Return);
    EXPECT_TRUE(page().view().hasFocus());
}

TEST_F(PlaybookPageTest, ReadersSettleNothing)
{
    trigger("mode.browse");
    choose("Ring them");
    press(Qt::Key_Return);
    EXPECT_FALSE(form().isOpen());
    EXPECT_FALSE(action("playbook.new")->isEnabled());
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("Record what is done…")));
    EXPECT_TRUE(action("playbook.reminder")->isEnabled());
}

TEST_F(PlaybookPageTest, RemindersAndDigestGoToTheClipboard)
{
    promise("Overdue", QDate(2026, 10, 30));
    auto *reminders = button<QToolButton>(QStringLiteral("Copy reminder"));
    ASSERT_TRUE(reminders);
    const auto copy = [&](int entry) {
        QTimer::singleShot(0, &m_window, [entry] {
            QWidget *menu = QApplication::activePopupWidget();
            ASSERT_TRUE(menu);
            for (int down = 0; down <= entry; ++down)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        trigger("playbook.reminder");
        return QApplication::clipboard()->text().toStdString();
    };
    EXPECT_THAT(copy(0), HasSubstr("Hello Ana,"));
    EXPECT_THAT(copy(1), HasSubstr("Action, overdue: Overdue, due 2026-10-30"));
    const std::string all = copy(2);
    EXPECT_THAT(all, HasSubstr("Hello Ana,"));
    EXPECT_THAT(all, HasSubstr("Action, overdue: Overdue"));

    QTimer::singleShot(0, &m_window, [] {
        auto *dialog = qobject_cast<DigestDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        EXPECT_THAT(dialog->text().toStdString(), HasSubstr("From 2026-10-02 to 2026-11-02"));
        auto *since = dialog->findChild<QLineEdit *>();
        since->setFocus();
        since->selectAll();
        QTest::keyClicks(since, QStringLiteral("2027-01-01"));
        EXPECT_EQ(dialog->text(), QString()) << "that is still to come";
        since->selectAll();
        QTest::keyClicks(since, QStringLiteral("2026-10-25"));
        EXPECT_THAT(dialog->text().toStdString(), HasSubstr("**Visits**: no data → act"));
        QTest::keyClick(since, Qt::Key_Return);
    });
    trigger("playbook.digest");
    EXPECT_THAT(QApplication::clipboard()->text().toStdString(), HasSubstr("From 2026-10-25 to 2026-11-02"));
}

TEST_F(PlaybookPageTest, SaysWhatWouldMakeSomethingAppear)
{
    const auto shown = [this] {
        QString text;
        for (const auto *label : page().view().findChildren<QLabel *>())
            text += label->isVisible() ? label->text() : QString();
        return text.toStdString();
    };
    EXPECT_EQ(shown(), "");
    measure("Visits", 30);
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows().isEmpty(); }, 3000));
    EXPECT_THAT(shown(), HasSubstr("No band has fired."));
    for (const char *title : {"Visits", "Orders"})
        perform(
            edit::edit(tree(), named(QString::fromLatin1(title))->id, [](Node &node) { node.bands = {}; }));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return QString::fromStdString(shown()).startsWith(QStringLiteral("No node has")); }, 3000));
}

} // namespace
} // namespace espalier
