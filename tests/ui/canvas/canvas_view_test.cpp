// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/edit/move.h"
#include "core/edit/remove.h"
#include "tests/ui/canvas/shown_canvas.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace espalier {
namespace {

using CanvasSelection = ShownCanvas;

TEST_F(CanvasSelection, ClickSelectsACardAndTheGroundDeselects)
{
    QSignalSpy spy(&view, &CanvasView::selectionChanged);
    click("M1");
    EXPECT_EQ(selected(), QStringLiteral("M1"));
    EXPECT_EQ(view.current(), node("M1"));
    EXPECT_EQ(spy.count(), 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(1190, 10));
    EXPECT_EQ(selected(), QString());
}

TEST_F(CanvasSelection, CtrlClickTogglesOneOfSeveral)
{
    click("M1");
    click("M2", Qt::ControlModifier);
    EXPECT_EQ(selected(), QStringLiteral("M1 M2"));
    click("M1", Qt::ControlModifier);
    EXPECT_EQ(selected(), QStringLiteral("M2"));
}

TEST_F(CanvasSelection, ShiftClickAdds)
{
    click("M1");
    click("O2", Qt::ShiftModifier);
    EXPECT_EQ(selected(), QStringLiteral("M1 O2"));
}

TEST_F(CanvasSelection, RubberBandSelectsWhatItTouches)
{
    const QRect left = view.cardRect(node("T1"));
    const QRect right = view.cardRect(node("T3"));
    drag(left.topLeft() - QPoint(6, 12), right.bottomRight() + QPoint(6, 6));
    EXPECT_EQ(selected(), QStringLiteral("T1 T2 T3"));
}

TEST_F(CanvasSelection, ClickOnOneOfSeveralSelectsItAlone)
{
    click("M1");
    click("M2", Qt::ControlModifier);
    click("M1");
    EXPECT_EQ(selected(), QStringLiteral("M1"));
}

TEST_F(CanvasSelection, UndoSelectsWhatWasSelected)
{
    click("M2");
    Step step;
    step.change = *edit::addChild(document.tree(), node("M2"), QStringLiteral("T4"), context);
    step.before = view.selection();
    ASSERT_TRUE(document.perform(step));
    view.setCurrent(node("T4"));
    EXPECT_EQ(selected(), QStringLiteral("T4"));
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(selected(), QStringLiteral("M2"));
}

TEST_F(CanvasSelection, ForgetsNodesThatAreRemoved)
{
    click("T1");
    const NodeId gone = node("T1");
    perform(edit::removeBranch(document.tree(), std::span(&gone, 1)));
    EXPECT_TRUE(view.selection().nodes.empty());
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 T2 T3 M2 O2"));
}

TEST_F(CanvasSelection, ArrowsMoveAsOneSees)
{
    click("G");
    key(Qt::Key_Down);
    EXPECT_EQ(titleOf(view.current()).left(1), QStringLiteral("O"));
    click("O1");
    key(Qt::Key_Right);
    EXPECT_EQ(view.current(), node("O2"));
    key(Qt::Key_Left);
    EXPECT_EQ(view.current(), node("O1"));
    key(Qt::Key_Up);
    EXPECT_EQ(view.current(), node("G"));
}

TEST_F(CanvasSelection, ShiftArrowsExtend)
{
    click("O1");
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(selected(), QStringLiteral("O1 O2"));
}

using CanvasFolds = ShownCanvas;

TEST_F(CanvasFolds, SpaceFoldsOnRelease)
{
    click("M1");
    QTest::keyPress(&view, Qt::Key_Space);
    EXPECT_FALSE(view.isFolded(node("M1")));
    QTest::keyRelease(&view, Qt::Key_Space);
    EXPECT_TRUE(view.isFolded(node("M1")));
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 M2 O2"));
    EXPECT_EQ(view.stage().hiddenUnder(view.stage().cardOf(document.tree().nodes().slotOf(node("M1")))), 3U);
}

TEST_F(CanvasFolds, SpaceThatPannedDoesNotFold)
{
    click("M1");
    const QPoint before = middleOf("M1");
    QTest::keyPress(&view, Qt::Key_Space);
    drag(QPoint(1100, 700), QPoint(1060, 680));
    QTest::keyRelease(&view, Qt::Key_Space);
    EXPECT_FALSE(view.isFolded(node("M1")));
    EXPECT_EQ(middleOf("M1") - before, QPoint(-40, -20));
}

TEST_F(CanvasFolds, ClickOnTheCountUnfolds)
{
    view.zoomTo(1);
    view.setFolded(node("M1"), true);
    const QRect card = view.cardRect(node("M1"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(card.center().x(), card.bottom() + 4));
    EXPECT_FALSE(view.isFolded(node("M1")));
}

TEST_F(CanvasFolds, TheFoldedCardStaysWhereItIs)
{
    view.zoomTo(1);
    const QPoint before = middleOf("O1");
    view.toggleFold(node("O1"));
    EXPECT_LE((middleOf("O1") - before).manhattanLength(), 2);
}

TEST_F(CanvasFolds, ShowToTierHidesWhatIsBelow)
{
    const std::vector<Slot> tiers = tiersInOrder(document.tree());
    view.showToTier(document.tree().tiers().at(tiers[1])->id);
    EXPECT_EQ(drawn(), QStringLiteral("G O1 O2"));
    view.showToTier({});
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 T1 T2 T3 M2 O2"));
}

TEST_F(CanvasFolds, OneCanBeOpenedUnderTheLastTierShown)
{
    const std::vector<Slot> tiers = tiersInOrder(document.tree());
    view.showToTier(document.tree().tiers().at(tiers[0])->id);
    EXPECT_EQ(drawn(), QStringLiteral("G"));
    view.toggleFold(node("G"));
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 T1 T2 T3 M2 O2"));
}

TEST_F(CanvasFolds, FoldAllAndUnfoldAll)
{
    view.foldAll();
    EXPECT_EQ(drawn(), QStringLiteral("G"));
    view.toggleFold(node("G"));
    EXPECT_EQ(drawn(), QStringLiteral("G O1 O2"));
    view.unfoldAll();
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 T1 T2 T3 M2 O2"));
}

TEST_F(CanvasFolds, ChoosingAHiddenNodeUnfoldsTheWayToIt)
{
    view.foldAll();
    view.setCurrent(node("T2"));
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 T1 T2 T3 M2 O2"));
    EXPECT_EQ(view.current(), node("T2"));
}

TEST_F(CanvasFolds, FocusDrawsOneBranchAndStepsOut)
{
    QSignalSpy spy(&view, &CanvasView::breadcrumbsChanged);
    view.focusOn(node("M1"));
    EXPECT_EQ(drawn(), QStringLiteral("M1 T1 T2 T3"));
    EXPECT_EQ(view.breadcrumbs().size(), 3U);
    view.focusOut();
    EXPECT_EQ(drawn(), QStringLiteral("O1 M1 T1 T2 T3 M2"));
    view.focusOut();
    view.focusOut();
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 T1 T2 T3 M2 O2"));
    EXPECT_TRUE(view.breadcrumbs().empty());
    EXPECT_EQ(spy.count(), 4);
}

TEST_F(CanvasFolds, FilterDrawsMatchesAndTheWayToThem)
{
    NodeFilter filter;
    filter.words = QStringList{QStringLiteral("t2")};
    view.setFilter(filter);
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 T2"));
    view.setFilter({});
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 T1 T2 T3 M2 O2"));
}

TEST_F(CanvasFolds, WhatIsHiddenIsNotSelected)
{
    view.setSelection({{node("T1"), node("T2"), node("O2")}, node("T2")});
    view.setFolded(node("M1"), true);
    EXPECT_EQ(view.selection(), (Selection{{node("M1"), node("O2")}, node("M1")}));
    const std::vector<Slot> tiers = tiersInOrder(document.tree());
    view.showToTier(document.tree().tiers().at(tiers[1])->id);
    EXPECT_EQ(view.selection(), (Selection{{node("O1"), node("O2")}, node("O1")}));
    view.foldAll();
    EXPECT_EQ(view.selection(), Selection::of(node("G")));
    NodeFilter nothing;
    nothing.words = QStringList{QStringLiteral("no such word")};
    view.setFilter(nothing);
    EXPECT_EQ(view.selection(), Selection());
}

TEST_F(CanvasFolds, TheHandleUnderTheCardAtThePointerFolds)
{
    view.zoomTo(1);
    const QRect card = view.cardRect(node("M1"));
    const QPoint handle(card.center().x(), card.bottom() + 3);
    QTest::mouseMove(view.viewport(), card.center());
    QTest::mouseMove(view.viewport(), handle);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, handle);
    EXPECT_TRUE(view.isFolded(node("M1")));
    const QRect leaf = view.cardRect(node("O2"));
    QTest::mouseMove(view.viewport(), leaf.center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(leaf.center().x(), leaf.bottom() - 2));
    EXPECT_EQ(view.current(), node("O2")) << "nothing to fold there: a click chooses";
}

TEST_F(CanvasFolds, FindGoesAroundTheMatches)
{
    NodeFilter find;
    find.words = QStringList{QStringLiteral("t")};
    view.setFind(find);
    EXPECT_EQ(view.findCount(), 3);
    click("M1");
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        view.findNext();
        visited.append(titleOf(view.current()));
    }
    EXPECT_EQ(visited.join(QLatin1Char(' ')), QStringLiteral("T1 T2 T3 T1"));
    view.findPrevious();
    EXPECT_EQ(view.current(), node("T3"));
}

using CanvasZoom = ShownCanvas;

TEST_F(CanvasZoom, EveryCardCanBeScrolledClearOfLegendAndMinimap)
{
    view.zoomTo(1.5);
    const QPoint centre = view.viewport()->rect().center();
    for (const Node &each : document.tree().nodes()) {
        const QPoint off = view.cardRect(each.id).center() - centre;
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + off.x());
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + off.y());
        EXPECT_LE((view.cardRect(each.id).center() - centre).manhattanLength(), 2) << qPrintable(each.title);
    }
}

TEST_F(CanvasZoom, FitShowsAllCards)
{
    view.zoomToFit();
    for (const char *title : {"G", "O1", "O2", "T1", "M2"}) {
        EXPECT_TRUE(view.viewport()->rect().contains(view.cardRect(node(title)))) << title;
    }
}

TEST_F(CanvasZoom, CtrlWheelKeepsThePointUnderTheCursor)
{
    const QPoint at = middleOf("M1");
    const double before = view.zoom();
    QWheelEvent wheel(at, view.viewport()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    EXPECT_NEAR(view.zoom(), before * 1.2, 0.001);
    EXPECT_LE((middleOf("M1") - at).manhattanLength(), 2);
}

TEST_F(CanvasZoom, WheelScrolls)
{
    const QPoint before = middleOf("G");
    QWheelEvent wheel(QPoint(600, 400), view.viewport()->mapToGlobal(QPoint(600, 400)), {}, QPoint(0, -120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    EXPECT_EQ(middleOf("G") - before, QPoint(0, -60));
}

TEST_F(CanvasZoom, MiddleDragPans)
{
    const QPoint before = middleOf("G");
    drag(QPoint(900, 700), QPoint(930, 660), {}, Qt::MiddleButton);
    EXPECT_EQ(middleOf("G") - before, QPoint(30, -40));
}

TEST_F(CanvasZoom, StaysBetweenItsLimits)
{
    for (int i = 0; i < 60; ++i)
        view.zoomIn();
    EXPECT_DOUBLE_EQ(view.zoom(), Camera::largestZoom);
    for (int i = 0; i < 120; ++i)
        view.zoomOut();
    EXPECT_LE(view.zoom(), 0.05);
    EXPECT_GT(view.zoom(), 0.001);
}

TEST_F(CanvasZoom, MotionEndsWhereItWouldWithoutIt)
{
    view.setMotion(60);
    view.zoomTo(1.5);
    EXPECT_TRUE(QTest::qWaitFor([this] { return qFuzzyCompare(view.zoom(), 1.5); }, 3000));
    view.toggleFold(node("M1"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !view.stage().isGliding(); }, 3000));
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 M2 O2"));
}

TEST_F(CanvasFolds, AFoldedBranchGlidesIntoItsCard)
{
    view.setMotion(100);
    view.setFolded(node("M1"), true);
    EXPECT_EQ(view.stage().leaving().size(), 3U);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !view.stage().isGliding(); }, 3000));
    EXPECT_TRUE(view.stage().leaving().empty());
}

TEST_F(CanvasZoom, ViewStateComesBack)
{
    view.zoomTo(0.8);
    view.setFolded(node("M1"), true);
    view.centerOnNode(node("O2"));
    const ViewState state = view.viewState();
    const QPoint before = middleOf("O2");
    view.setViewState({});
    EXPECT_NE(view.viewState(), state);
    view.setViewState(state);
    EXPECT_NEAR(view.zoom(), 0.8, 1e-9);
    EXPECT_LE((middleOf("O2") - before).manhattanLength(), 2);
    EXPECT_EQ(drawn(), QStringLiteral("G O1 M1 M2 O2"));
}

TEST_F(CanvasZoom, TwoViewsOfOneDocumentLookForThemselves)
{
    CanvasView other(derivation);
    other.setMotion(0);
    other.foldAll();
    view.zoomTo(0.5);
    EXPECT_EQ(other.stage().size(), 1U);
    EXPECT_EQ(view.stage().size(), 8U);
    perform(edit::addChild(document.tree(), node("O2"), QStringLiteral("M3"), context));
    EXPECT_EQ(view.stage().size(), 9U);
    EXPECT_EQ(other.stage().size(), 1U);
}

} // namespace
} // namespace espalier
