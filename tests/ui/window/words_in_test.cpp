// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/queries.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/entry/quick_entry.h"

#include <QClipboard>
#include <QMimeData>

namespace espalier {
namespace {

class WordsInTest : public WindowTest
{
protected:
    void SetUp() override
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Objective @Lena"));
        press(Qt::Key_Return);
        m_window.canvas().setCurrent(named(QStringLiteral("Goal"))->id);
    }
    [[nodiscard]] QuickEntry *quickEntry() { return m_window.findChild<QuickEntry *>(); }
};

TEST_F(WordsInTest, CopiesAndPastesABranchWithItsPeople)
{
    m_window.canvas().setCurrent(named(QStringLiteral("Objective"))->id);
    press(Qt::Key_C, Qt::ControlModifier);
    m_window.document().markClean(); // or closing it would ask
    newTree();
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_NE(named(QStringLiteral("Objective")), nullptr);
    EXPECT_EQ(tree().find(named(QStringLiteral("Objective"))->owner)->name, u"Lena");
}

TEST_F(WordsInTest, CutTakesOutAndPastePutsIn)
{
    m_window.canvas().setCurrent(named(QStringLiteral("Objective"))->id);
    press(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(named(QStringLiteral("Objective")), nullptr);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Objective\n");
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(parentOf(QStringLiteral("Objective")), u"Goal");
    trigger("edit.undo");
    trigger("edit.undo");
    EXPECT_EQ(parentOf(QStringLiteral("Objective")), u"Goal");
}

TEST_F(WordsInTest, PastedLinesBecomeChildrenOrIdeas)
{
    QApplication::clipboard()->setText(QStringLiteral("- One\n- Two"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(parentOf(QStringLiteral("Two")), u"Goal");
    trigger("edit.undo");
    EXPECT_EQ(named(QStringLiteral("One")), nullptr);
    m_window.canvas().setCurrent(named(QStringLiteral("Objective"))->id);
    QApplication::clipboard()->setText(QStringLiteral("Metric\n  Tactic\n    Deeper"));
    trigger("edit.paste");
    const std::vector<Slot> tiers = tiersInOrder(tree());
    EXPECT_EQ(named(QStringLiteral("Metric"))->tier, tree().tiers().at(tiers[2])->id);
    EXPECT_EQ(named(QStringLiteral("Tactic"))->tier, tree().tiers().at(tiers[3])->id);
    EXPECT_EQ(named(QStringLiteral("Deeper"))->tier, tree().tiers().at(tiers[3])->id);
    trigger("edit.undo");
    QApplication::clipboard()->setText(QStringLiteral("- One\n- Two"));
    m_window.canvas().clearSelection();
    trigger("edit.paste");
    EXPECT_EQ(parkedNodes(tree()).size(), 2U);
    QApplication::clipboard()->setText(QStringLiteral("Three"));
    trigger("edit.paste");
    EXPECT_EQ(parkedNodes(tree()).size(), 3U);
}

TEST_F(WordsInTest, QuickEntryPlacesAnIndentedListInOneStep)
{
    trigger("tree.quickEntry");
    ASSERT_NE(quickEntry(), nullptr);
    type(QStringLiteral("Metric @Bo -> 5"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type(QStringLiteral("Tactic"));
    press(Qt::Key_Return);
    type(QStringLiteral("Other >> Objective"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(quickEntry()->isVisible());
    trigger("tree.quickEntry"); // with its text
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(quickEntry()->isVisible());
    EXPECT_EQ(parentOf(QStringLiteral("Metric")), u"Goal");
    EXPECT_EQ(parentOf(QStringLiteral("Tactic")), u"Metric");
    EXPECT_EQ(parentOf(QStringLiteral("Other")), u"Metric");
    EXPECT_EQ(named(QStringLiteral("Metric"))->targetValue, 5);
    trigger("edit.undo");
    EXPECT_EQ(named(QStringLiteral("Metric")), nullptr);
    EXPECT_EQ(tree().all<Person>().size(), 1U);
}

TEST_F(WordsInTest, QuickEntryMovesAllChosenLines)
{
    trigger("tree.quickEntry");
    type(QStringLiteral("A"));
    press(Qt::Key_Return);
    type(QStringLiteral("B"));
    auto *text = quickEntry()->findChild<QuickText *>();
    text->selectAll();
    press(Qt::Key_Tab);
    EXPECT_EQ(text->toPlainText(), u"    A\n    B");
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(text->toPlainText(), u"A\nB");
}

} // namespace
} // namespace espalier
