// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/edit/record.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/tools/move_tool.h"

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

TEST_F(CanvasDrag, BetweenCardsItGoesBesideTheNearerOne)
{
    for (const Drawing drawing : {Drawing::TopDown, Drawing::LeftRight, Drawing::Outline}) {
        drops.clear();
        view.setDrawing(drawing);
        view.zoomToFit();
        const QRect first = view.cardRect(node("T1"));
        const QRect second = view.cardRect(node("T2"));
        const bool inRow = first.top() == second.top();
        const QPoint gap = inRow ? QPoint(first.right() + 3, first.center().y())
                                 : QPoint(first.center().x(), first.bottom() + 3);
        drag(middleOf("M2"), gap);
        ASSERT_EQ(drops.size(), 1U) << static_cast<int>(drawing);
        EXPECT_EQ(drops[0], (Drop{{node("M2")}, node("T1"), DropPlace::After, DropKind::Move}));
    }
}

TEST_F(CanvasDrag, OverTheEmptyCanvasItSaysWhereToGo)
{
    press(middleOf("T1"));
    moveMouse(middleOf("T1") + QPoint(15, 0));
    EXPECT_EQ(hint(), QString()) << "still at home";
    moveMouse(QPoint(5, 880));
    EXPECT_EQ(hint(), QStringLiteral("Drop it on a card, or beside one"));
    release(QPoint(5, 880));
    EXPECT_TRUE(drops.empty());
}

TEST_F(CanvasDrag, ALongHintIsBrokenIntoLinesThatAreAllShown)
{
    perform(edit::setField(
        document.tree(), node("M1"), &Node::title,
        QStringLiteral("Share of qualified pipeline that comes from owned channels ").repeated(4)));
    press(middleOf("M1"));
    moveMouse(middleOf("T1"));
    const auto *label = view.viewport()->findChild<QLabel *>();
    ASSERT_TRUE(label->isVisible());
    EXPECT_LE(label->width(), 340);
    EXPECT_GT(label->height(), 3 * label->fontMetrics().lineSpacing());
    EXPECT_GE(label->height(), label->heightForWidth(label->width()));
    EXPECT_TRUE(view.viewport()->rect().contains(label->geometry()));
    key(Qt::Key_Escape);
}

TEST_F(CanvasDrag, WhatItWasDroppedOnStaysWhereItIs)
{
    QObject::connect(&view, &CanvasView::dropRequested,
                     [this](const Drop &drop) { perform(dropChange(document.tree(), drop, context)); });
    view.zoomTo(1);
    click("T3");
    const QPoint before = middleOf("O2");
    drag(middleOf("T3"), middleOf("O2"));
    ASSERT_EQ(document.tree().parentOf(document.tree().nodes().slotOf(node("T3"))),
              document.tree().nodes().slotOf(node("O2")));
    EXPECT_EQ(middleOf("O2"), before);
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
