// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/record.h"
#include "core/model/queries.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/entry/parking_lot.h"
#include "ui/panels/filter_list.h"
#include "ui/panels/history_page.h"
#include "ui/panels/remark_list.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeWidget>

namespace espalier {
namespace {

/// Goal ▸ Driver, with Driver in the inspector.
class PanelsTest : public WindowTest
{
protected:
    PanelsTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Driver"));
        press(Qt::Key_Return);
    }
    [[nodiscard]] const Node &driver() { return *named(QStringLiteral("Driver")); }
    void choose(const char *title)
    {
        m_window.canvas().setCurrent(named(QString::fromLatin1(title))->id);
        QApplication::processEvents();
    }
    void write(const char *field, const QString &text)
    {
        ASSERT_TRUE(m_window.inspector().focusField(field)) << field;
        type(text);
        press(Qt::Key_Return);
    }
    /// The line below the open questions.
    [[nodiscard]] QLineEdit *askLine()
    {
        m_window.inspector().showTab(Inspector::Tab::Notes);
        QApplication::processEvents();
        return m_window.inspector().findChild<RemarkList *>()->findChild<QLineEdit *>();
    }
};

TEST_F(PanelsTest, UndoInAFieldWithNothingToTakeBackIsTheWindows)
{
    write("owner", QStringLiteral("Bo"));
    ASSERT_FALSE(driver().owner.isNull());
    m_window.inspector().focusField("owner");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(driver().owner.isNull());
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_FALSE(driver().owner.isNull());
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(driver().owner.isNull());
}

TEST_F(PanelsTest, UndoInAReloadedParagraphIsTheWindowsAndWhileTypingItsOwn)
{
    write("question", QStringLiteral("Why"));
    choose("Goal");
    choose("Driver");
    m_window.inspector().focusField("question");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(driver().question, QString()) << "nothing was typed since it was shown";
    m_window.inspector().focusField("question");
    type(QStringLiteral("ab"));
    const Tree before = tree();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(tree(), before);
    EXPECT_EQ(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText(), QString());
}

TEST_F(PanelsTest, UndoInUntouchedNotesIsTheWindows)
{
    write("question", QStringLiteral("Why"));
    trigger("view.notes");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(driver().question, QString());
}

TEST_F(PanelsTest, AQuestionHalfTypedIsKeptWhenItsLineOrItsNodeIsLeft)
{
    QLineEdit *line = askLine();
    line->setFocus();
    type(QStringLiteral("who pays"));
    choose("Goal");
    ASSERT_EQ(driver().questions.size(), 1U) << "on the node for which it was typed";
    EXPECT_EQ(driver().questions.front().text, u"who pays");
    EXPECT_TRUE(named(QStringLiteral("Goal"))->questions.empty());
    line->setFocus();
    type(QStringLiteral("when"));
    m_window.canvas().setFocus();
    ASSERT_EQ(named(QStringLiteral("Goal"))->questions.size(), 1U);
    EXPECT_EQ(line->text(), QString());
}

TEST_F(PanelsTest, BrowsingAllowsQuestionsAndTakingThemBackAlone)
{
    trigger("mode.browse");
    EXPECT_FALSE(action("edit.undo")->isEnabled()) << "the tree was made in Design";
    QLineEdit *line = askLine();
    ASSERT_TRUE(line->isVisible());
    line->setFocus();
    type(QStringLiteral("who pays"));
    press(Qt::Key_Return);
    ASSERT_EQ(driver().questions.size(), 1U);
    m_window.canvas().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(driver().questions.size(), 0U);
    EXPECT_FALSE(action("edit.undo")->isEnabled());
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(driver().questions.size(), 1U);
    EXPECT_TRUE(action("edit.undo")->isEnabled());
}

TEST_F(PanelsTest, TheHistoryHasARowForEachStepAndOneForWhatTypingMerged)
{
    write("definition", QStringLiteral("a"));
    write("reason", QStringLiteral("b"));
    m_window.inspector().focusField("question");
    type(QStringLiteral("x"));
    QTest::qWait(600);
    type(QStringLiteral("y"));
    m_window.canvas().setFocus();
    m_window.inspector().showTab(Inspector::Tab::History);
    QApplication::processEvents();
    const auto *list = m_window.inspector().findChild<HistoryPage *>()->findChild<QTreeWidget *>();
    EXPECT_EQ(list->topLevelItemCount(), 5) << "made, titled and three fields";
}

TEST_F(PanelsTest, EnterKeepsAFieldsStepOpenUntilItIsLeft)
{
    m_window.inspector().focusField("definition");
    type(QStringLiteral("First"));
    press(Qt::Key_Return);
    EXPECT_EQ(driver().definition, u"First");
    type(QStringLiteral(" second"));
    press(Qt::Key_Return);
    EXPECT_EQ(driver().definition, u"First second");
    m_window.canvas().setFocus();
    trigger("edit.undo");
    EXPECT_EQ(driver().definition, QString()) << "one visit is one step";
}

TEST_F(PanelsTest, CutAndCopyInTheParkingLotTakeItsIdeas)
{
    m_window.canvas().clearSelection();
    QApplication::clipboard()->setText(QStringLiteral("Churn\nReach"));
    trigger("edit.paste");
    QTest::qWait(200); // lists follow once the hands are still
    choose("Driver");
    auto *list = m_window.findChild<IdeaList *>();
    list->setFocus();
    list->setCurrentRow(0);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().trimmed(), u"Churn");
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_FALSE(named(QStringLiteral("Churn")));
    EXPECT_TRUE(named(QStringLiteral("Driver")));
}

TEST_F(PanelsTest, F7GoesToTheSentenceOfALink)
{
    m_window.canvas().setFocus();
    press(Qt::Key_F7);
    EXPECT_EQ(m_window.inspector().focusedField(), "sentence");
    type(QStringLiteral("it pays"));
    press(Qt::Key_F7);
    EXPECT_EQ(tree().find(LinkKey{driver().id, named(QStringLiteral("Goal"))->id})->sentence, u"it pays");
    EXPECT_EQ(m_window.inspector().focusedField(), "question");
}

TEST_F(PanelsTest, PeopleWithoutNodesAreListedLastAndQuietly)
{
    write("owner", QStringLiteral("Bo"));
    choose("Goal");
    write("owner", QStringLiteral("Zoe"));
    choose("Driver");
    trigger("edit.undo"); // Zoe goes
    auto *list = m_window.findChild<FilterList *>();
    Change change;
    Person abe;
    abe.id = PersonId(RawId{7, 7});
    abe.name = QStringLiteral("Abe");
    abe.rank = QByteArrayLiteral("1"); // before all others
    appendNew(change, abe);
    ASSERT_TRUE(m_window.document().perform({change, VerbId::Register, {}, {}, {}, {}}));
    QTest::qWait(200); // lists follow once the hands are still
    QStringList names;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        names.append(list->model()->index(row, 0).data(Qt::ToolTipRole).toString());
    names.removeAll(QString());
    EXPECT_EQ(names, (QStringList{QStringLiteral("Bo"), QStringLiteral("Abe")}));
}

} // namespace
} // namespace espalier
