// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "ui/window/second_window.h"

#include <QToolButton>

namespace espalier {
namespace {

class SecondWindowTest : public WindowTest
{
protected:
    SecondWindowTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Driver"));
        press(Qt::Key_Return);
        trigger("view.second");
    }
    void give(QWidget *window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window->activateWindow();
        QApplication::setActiveWindow(window);
        QTest::keyClick(window, static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
};

TEST_F(SecondWindowTest, FollowsSelectionFoldsAndFocus)
{
    ASSERT_NE(m_window.second(), nullptr);
    CanvasView &canvas = m_window.second()->canvas();
    const NodeId goal = named(QStringLiteral("Goal"))->id;
    m_window.canvas().setCurrent(goal);
    EXPECT_EQ(canvas.current(), goal);
    m_window.canvas().toggleFold(goal);
    EXPECT_TRUE(canvas.isFolded(goal));
    EXPECT_EQ(canvas.stage().size(), 1U);
}

TEST_F(SecondWindowTest, HoldsWhatItShowsUntilItFollowsAgain)
{
    CanvasView &canvas = m_window.second()->canvas();
    give(m_window.second(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(m_window.second()->isHolding());
    const NodeId goal = named(QStringLiteral("Goal"))->id;
    m_window.canvas().toggleFold(goal);
    EXPECT_FALSE(canvas.isFolded(goal));
    QTest::mouseClick(m_window.second()->findChild<QToolButton *>(QStringLiteral("holdButton")),
                      Qt::LeftButton);
    EXPECT_FALSE(m_window.second()->isHolding());
    EXPECT_TRUE(canvas.isFolded(goal));
}

TEST_F(SecondWindowTest, ShowsEditsAndTakesNone)
{
    CanvasView &canvas = m_window.second()->canvas();
    EXPECT_EQ(canvas.stage().size(), 2U);
    QApplication::setActiveWindow(&m_window);
    m_window.canvas().setFocus();
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_EQ(canvas.stage().size(), 3U);
    QTest::keyClick(&canvas, Qt::Key_X);
    EXPECT_FALSE(canvas.isEditingTitle());
}

TEST_F(SecondWindowTest, HasAFullScreenOfItsOwn)
{
    give(m_window.second(), Qt::Key_F11);
    EXPECT_TRUE(m_window.second()->isFullScreen());
    EXPECT_FALSE(m_window.isFullScreen());
    give(m_window.second(), Qt::Key_Escape);
    EXPECT_FALSE(m_window.second()->isFullScreen());
}

TEST_F(SecondWindowTest, ClosesByItselfOrWithTheMainOneAndKnowsItsPlace)
{
    m_window.second()->close();
    QApplication::processEvents();
    EXPECT_EQ(m_window.second(), nullptr);
    EXPECT_FALSE(action("view.second")->isChecked());
    EXPECT_FALSE(action("view.hold")->isEnabled());
    trigger("view.second");
    ASSERT_NE(m_window.second(), nullptr);
    m_window.document().markClean();
    m_window.close();
    EXPECT_EQ(m_window.second(), nullptr);
    EXPECT_FALSE(m_settings.secondPlace().isEmpty());
}

} // namespace
} // namespace espalier
