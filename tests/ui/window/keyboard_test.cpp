// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

namespace espalier {
namespace {

class KeyboardTest : public WindowTest
{
protected:
    /// A goal with two objectives, typed on the canvas without a mouse.
    void draft()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Grow revenue"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Win customers"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("Keep customers"));
        press(Qt::Key_Return);
    }
};

TEST_F(KeyboardTest, ATreeIsDraftedOnTheCanvasByKeyboardAlone)
{
    draft();
    EXPECT_EQ(tree().nodes().size(), 3U);
    EXPECT_EQ(parentOf(QStringLiteral("Grow revenue")), QString());
    EXPECT_EQ(parentOf(QStringLiteral("Win customers")), QStringLiteral("Grow revenue"));
    EXPECT_EQ(parentOf(QStringLiteral("Keep customers")), QStringLiteral("Grow revenue"));
}

TEST_F(KeyboardTest, ATreeIsDraftedInTheOutlineByKeyboardAlone)
{
    newTree();
    press(Qt::Key_1, Qt::AltModifier);
    ASSERT_TRUE(m_window.outline().hasFocus());
    press(Qt::Key_Return);
    type(QStringLiteral("Grow revenue"));
    press(Qt::Key_Tab);
    type(QStringLiteral("Win customers"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(QStringLiteral("Keep customers"));
    press(Qt::Key_Return);
    EXPECT_EQ(parentOf(QStringLiteral("Win customers")), QStringLiteral("Grow revenue"));
    EXPECT_EQ(parentOf(QStringLiteral("Keep customers")), QStringLiteral("Grow revenue"));
}

TEST_F(KeyboardTest, CtrlArrowsReorderPromoteAndDemote)
{
    draft();
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(parentOf(QStringLiteral("Keep customers")), QStringLiteral("Win customers"));
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(parentOf(QStringLiteral("Keep customers")), QStringLiteral("Grow revenue"));
    const Slot goal = tree().nodes().slotOf(named(QStringLiteral("Grow revenue"))->id);
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(tree().nodes().at(tree().drivers(goal).front().node)->title, QStringLiteral("Keep customers"));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(tree().nodes().at(tree().drivers(goal).front().node)->title, QStringLiteral("Win customers"));
}

TEST_F(KeyboardTest, DeleteAsksNothingAndUndoBringsTheBranchBackSelected)
{
    draft();
    m_window.canvas().setCurrent(named(QStringLiteral("Win customers"))->id);
    press(Qt::Key_Delete);
    EXPECT_EQ(named(QStringLiteral("Win customers")), nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_NE(named(QStringLiteral("Win customers")), nullptr);
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("Win customers"))->id);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(named(QStringLiteral("Win customers")), nullptr);
}

TEST_F(KeyboardTest, EverythingTypedIsUndoneStepByStepAndRedone)
{
    newTree();
    press(Qt::Key_Return);
    for (const char *title : {"Goal", "Objective", "Metric", "Tactic"}) {
        type(QString::fromLatin1(title));
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Escape);
    const Tree drafted = tree();
    int steps = 0;
    for (; action("edit.undo")->isEnabled(); ++steps)
        trigger("edit.undo");
    EXPECT_EQ(tree().nodes().size(), 0U);
    for (int i = 0; i < steps; ++i)
        trigger("edit.redo");
    EXPECT_EQ(tree(), drafted);
}

TEST_F(KeyboardTest, LettersTypedOnACardContinueItsTitle)
{
    draft();
    m_window.canvas().setFocus();
    m_window.canvas().setCurrent(named(QStringLiteral("Grow revenue"))->id);
    type(QStringLiteral("!"));
    press(Qt::Key_Escape);
    EXPECT_NE(named(QStringLiteral("Grow revenue!")), nullptr) << "Esc keeps what was typed";
}

TEST_F(KeyboardTest, KeysOfTheTreeDoNothingInATextField)
{
    draft();
    const std::size_t before = tree().nodes().size();
    m_window.inspector().focusField("question");
    type(QStringLiteral("Why?"));
    press(Qt::Key_Delete);
    press(Qt::Key_Tab);
    EXPECT_EQ(tree().nodes().size(), before);
}

TEST_F(KeyboardTest, SelectionGoesBothWays)
{
    draft();
    const NodeId win = named(QStringLiteral("Win customers"))->id;
    m_window.canvas().setCurrent(win);
    EXPECT_EQ(m_window.outline().chosen().current, win);
    m_window.outline().setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("Keep customers"))->id);
}

TEST_F(KeyboardTest, AltDigitsGoFromPaneToPane)
{
    draft();
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(m_window.outline().hasFocus());
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(m_window.canvas().hasFocus());
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(m_window.inspector().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(KeyboardTest, CommandSearchFindsANodeAndGoesThere)
{
    draft();
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("win cust"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("Win customers"))->id);
}

} // namespace
} // namespace espalier
