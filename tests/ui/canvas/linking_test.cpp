// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/canvas/shown_canvas.h"
#include "ui/tools/node_mime.h"

#include <QDropEvent>
#include <QLabel>

namespace espalier {
namespace {

class CanvasLinking : public ShownCanvas
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
    [[nodiscard]] QString hinted() const { return hint().section(QLatin1Char('\n'), 0, 0); }
    void startFrom(const char *title)
    {
        click(title);
        view.beginLinking();
    }
    [[nodiscard]] Drop link(const char *child, const char *parent) const
    {
        return {{node(child)}, node(parent), DropPlace::Under, DropKind::AlsoSupport};
    }
    /// The handle over the upper edge of a card under the pointer.
    [[nodiscard]] QPoint handleOf(const char *title)
    {
        moveMouse(middleOf(title), {}, Qt::NoButton);
        return pointOn(title, 0.5, 0);
    }
};

TEST_F(CanvasLinking, BeginsAtTheNearestCardAboveThatWouldDo)
{
    startFrom("T1");
    ASSERT_TRUE(view.isLinking());
    EXPECT_EQ(hinted(), QStringLiteral("Also support M2"));
    key(Qt::Key_Return);
    EXPECT_EQ(drops, std::vector{link("T1", "M2")});
    EXPECT_FALSE(view.isLinking());
    EXPECT_EQ(hint(), QString());
}

TEST_F(CanvasLinking, ArrowsTakeTheTargetFromCardToCard)
{
    startFrom("T1");
    key(Qt::Key_Up);
    EXPECT_EQ(hinted(), QStringLiteral("Also support O1"));
    key(Qt::Key_Right);
    EXPECT_EQ(hinted(), QStringLiteral("Also support O2"));
    EXPECT_EQ(selected(), QStringLiteral("T1"));
}

TEST_F(CanvasLinking, LettersJumpToATitleAndTabToTheNext)
{
    startFrom("T1");
    QTest::keyClicks(&view, QStringLiteral("o"));
    EXPECT_EQ(hinted(), QStringLiteral("Also support O1"));
    key(Qt::Key_Tab);
    EXPECT_EQ(hinted(), QStringLiteral("Also support O2"));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(hinted(), QStringLiteral("Also support O1"));
    QTest::keyClicks(&view, QStringLiteral("2"));
    EXPECT_EQ(hinted(), QStringLiteral("Also support O2"));
    QTest::keyClicks(&view, QStringLiteral("x"));
    EXPECT_EQ(hinted(), QStringLiteral("No card shown is called “o2x”"));
    key(Qt::Key_Backspace);
    EXPECT_EQ(hinted(), QStringLiteral("Also support O2"));
    key(Qt::Key_Return);
    EXPECT_EQ(drops, std::vector{link("T1", "O2")});
}

TEST_F(CanvasLinking, WhatIsRefusedSaysWhyAndGoesOn)
{
    startFrom("O1");
    QTest::keyClicks(&view, QStringLiteral("t1"));
    EXPECT_TRUE(hinted().contains(QStringLiteral("cannot"))) << qPrintable(hinted());
    key(Qt::Key_Return);
    EXPECT_TRUE(drops.empty());
    EXPECT_TRUE(view.isLinking());
    key(Qt::Key_Escape);
    EXPECT_FALSE(view.isLinking());
    EXPECT_EQ(view.current(), node("O1"));
}

TEST_F(CanvasLinking, SeveralNodesLinkTogether)
{
    click("T2");
    click("T1", Qt::ControlModifier);
    view.beginLinking();
    QTest::keyClicks(&view, QStringLiteral("m2"));
    key(Qt::Key_Return);
    ASSERT_EQ(drops.size(), 1U);
    EXPECT_EQ(drops[0].nodes, (std::vector{node("T1"), node("T2")}));
}

TEST_F(CanvasLinking, AClickChoosesAndAClickBesideTheCardsLeaves)
{
    startFrom("T1");
    click("O2");
    EXPECT_EQ(drops, std::vector{link("T1", "O2")});
    EXPECT_EQ(view.current(), node("T1"));
    view.beginLinking();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(5, 880));
    EXPECT_FALSE(view.isLinking());
    EXPECT_EQ(drops.size(), 1U);
}

TEST_F(CanvasLinking, TheHandleIsDraggedToWhatItSupports)
{
    const QPoint handle = handleOf("T1");
    press(handle);
    moveMouse(handle - QPoint(0, 30));
    EXPECT_EQ(hint(), QStringLiteral("Drop it on the card that it supports as well"));
    moveMouse(middleOf("O2"));
    EXPECT_EQ(hint(), QStringLiteral("Also support O2"));
    release(middleOf("O2"));
    EXPECT_EQ(drops, std::vector{link("T1", "O2")});
}

TEST_F(CanvasLinking, AClickOnTheHandleLetsKeysChoose)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, handleOf("T1"));
    EXPECT_TRUE(view.isLinking());
    EXPECT_EQ(selected(), QStringLiteral("T1"));
}

TEST_F(CanvasLinking, EscapeEndsADragFromTheHandle)
{
    const QPoint handle = handleOf("T1");
    press(handle);
    moveMouse(middleOf("O2"));
    key(Qt::Key_Escape);
    release(middleOf("O2"));
    EXPECT_TRUE(drops.empty());
    EXPECT_EQ(hint(), QString());
}

TEST_F(CanvasLinking, ReadOnlyHasNoHandleAndLinksNothing)
{
    view.setReadOnly(true);
    const QPoint handle = handleOf("T1");
    drag(handle, middleOf("O2"));
    startFrom("T1");
    EXPECT_FALSE(view.isLinking());
    EXPECT_TRUE(drops.empty());
}

TEST_F(CanvasLinking, AChangeOfTheTreeEndsIt)
{
    startFrom("T1");
    perform(edit::addChild(document.tree(), node("O2"), QStringLiteral("M3"), context));
    EXPECT_FALSE(view.isLinking());
    EXPECT_EQ(hint(), QString());
}

TEST_F(CanvasLinking, EndsWhereSomethingIsDraggedInFromElsewhere)
{
    startFrom("T1");
    const auto data = nodeMime({node("M1")});
    QDragEnterEvent enter(middleOf("O1"), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    EXPECT_FALSE(view.isLinking());
    QDragLeaveEvent leave;
    QApplication::sendEvent(view.viewport(), &leave);
    key(Qt::Key_Return);
    EXPECT_TRUE(drops.empty());
}

TEST_F(CanvasLinking, BeginsAtWhatIsDrawnOfTheSelection)
{
    perform(edit::addIdea(document.tree(), QStringLiteral("I"), context));
    view.setSelection({{node("T1"), node("I")}, node("I")});
    view.beginLinking();
    ASSERT_TRUE(view.isLinking());
    key(Qt::Key_Return);
    EXPECT_EQ(drops, std::vector{link("T1", "M2")});
}

TEST_F(CanvasLinking, TakesThePlaceOfADrag)
{
    press(middleOf("T1"));
    moveMouse(middleOf("M2"));
    view.beginLinking();
    ASSERT_TRUE(view.isLinking());
    release(middleOf("M2"));
    EXPECT_TRUE(drops.empty());
    key(Qt::Key_Return);
    EXPECT_EQ(drops.size(), 1U);
}

} // namespace
} // namespace espalier
