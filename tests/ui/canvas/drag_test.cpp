// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/canvas/shown_canvas.h"

#include <QLabel>

namespace espalier {
namespace {

class CanvasDrag : public ShownCanvas
{
protected:
    std::vector<Drop> drops;

    void SetUp() override
    {
        ShownCanvas::SetUp();
        QObject::connect(&view, &CanvasView::dropRequested,
                         [this](const Drop &drop) { drops.push_back(drop); });
    }
    [[nodiscard]] QString hint() const
    {
        const auto *label = view.viewport()->findChild<QLabel *>();
        return label->isVisible() ? label->text() : QString();
    }
};

TEST_F(CanvasDrag, OntoACardMovesUnderIt)
{
    press(middleOf("T1"));
    moveMouse(middleOf("T1") + QPoint(20, 0));
    moveMouse(middleOf("M2"));
    EXPECT_EQ(hint(), QStringLiteral("Move under M2"));
    release(middleOf("M2"));
    ASSERT_EQ(drops.size(), 1U);
    EXPECT_EQ(drops[0], (Drop{{node("T1")}, node("M2"), DropPlace::Under, DropKind::Move}));
    EXPECT_EQ(hint(), QString());
}

TEST_F(CanvasDrag, OntoTheSideOfACardMovesBesideIt)
{
    drag(middleOf("M2"), pointOn("O2", 0.05, 0.5));
    drag(middleOf("M2"), pointOn("O2", 0.95, 0.5));
    ASSERT_EQ(drops.size(), 2U);
    EXPECT_EQ(drops[0].place, DropPlace::Before);
    EXPECT_EQ(drops[1].place, DropPlace::After);
}

TEST_F(CanvasDrag, WithCtrlAddsAParent)
{
    press(middleOf("T1"), Qt::ControlModifier);
    moveMouse(middleOf("M2"), Qt::ControlModifier);
    EXPECT_EQ(hint(), QStringLiteral("Also support M2"));
    release(middleOf("M2"), Qt::ControlModifier);
    ASSERT_EQ(drops.size(), 1U);
    EXPECT_EQ(drops[0].kind, DropKind::AlsoSupport);
}

TEST_F(CanvasDrag, WithAltCopies)
{
    drag(middleOf("T1"), middleOf("M2"), Qt::AltModifier);
    ASSERT_EQ(drops.size(), 1U);
    EXPECT_EQ(drops[0].kind, DropKind::Copy);
}

TEST_F(CanvasDrag, IntoItsOwnBranchIsRefusedAndSaysWhy)
{
    press(middleOf("M1"));
    moveMouse(middleOf("T1"));
    EXPECT_FALSE(hint().isEmpty());
    EXPECT_FALSE(hint().startsWith(QStringLiteral("Move under")));
    release(middleOf("T1"));
    EXPECT_TRUE(drops.empty());
}

TEST_F(CanvasDrag, EscapeCancels)
{
    press(middleOf("T1"));
    moveMouse(middleOf("M2"));
    key(Qt::Key_Escape);
    release(middleOf("M2"));
    EXPECT_TRUE(drops.empty());
    EXPECT_EQ(hint(), QString());
}

TEST_F(CanvasDrag, TakesAllThatIsSelectedInTheOrderOfTheDrawing)
{
    click("T2");
    click("T1", Qt::ControlModifier);
    drag(middleOf("T2"), middleOf("M2"));
    ASSERT_EQ(drops.size(), 1U);
    EXPECT_EQ(drops[0].nodes, (std::vector{node("T1"), node("T2")}));
}

TEST_F(CanvasDrag, ReadOnlyDragsNothing)
{
    view.setReadOnly(true);
    drag(middleOf("T1"), middleOf("M2"));
    EXPECT_TRUE(drops.empty());
}

TEST_F(CanvasDrag, AtTheEdgeTheViewScrolls)
{
    view.zoomTo(1);
    press(middleOf("M1"));
    moveMouse(QPoint(600, 400));
    moveMouse(QPoint(600, 899));
    const QPoint before = middleOf("G");
    EXPECT_TRUE(QTest::qWaitFor([&] { return middleOf("G").y() < before.y(); }, 3000));
    key(Qt::Key_Escape);
}

} // namespace
} // namespace espalier
