// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// How a tree is shown at first: whole where it can be read, else as many tiers as can.
#include "core/edit/move.h"
#include "core/edit/remove.h"
#include "tests/ui/canvas/shown_canvas.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace espalier {
namespace {

class CanvasOpening : public ShownCanvas
{
protected:
    /// As many objectives, none with drivers.
    void openWide(int objectives)
    {
        Tree tree = edit::newTree(context);
        const auto apply = [&tree](const Result<Change> &change) {
            ASSERT_TRUE(change) << qPrintable(change.error().what);
            ASSERT_TRUE(tree.apply(*change));
        };
        apply(edit::addTopNode(tree, QStringLiteral("G"), context));
        for (int i = 0; i < objectives; ++i)
            apply(
                edit::addChild(tree, idIn(tree, QStringLiteral("G")), QStringLiteral("O%1").arg(i), context));
        document.reset(std::move(tree));
        QApplication::processEvents();
    }

    /// A goal, eight objectives, twelve metrics below each.
    void openDeep()
    {
        Tree tree = edit::newTree(context);
        const auto apply = [&tree](const Result<Change> &change) {
            ASSERT_TRUE(change) << qPrintable(change.error().what);
            ASSERT_TRUE(tree.apply(*change));
        };
        apply(edit::addTopNode(tree, QStringLiteral("G"), context));
        for (int i = 0; i < 8; ++i) {
            const QString objective = QStringLiteral("O%1").arg(i);
            apply(edit::addChild(tree, idIn(tree, QStringLiteral("G")), objective, context));
            for (int j = 0; j < 12; ++j)
                apply(edit::addChild(tree, idIn(tree, objective), QStringLiteral("M%1-%2").arg(i).arg(j),
                                     context));
        }
        document.reset(std::move(tree));
        QApplication::processEvents();
    }
};

TEST_F(CanvasOpening, ASmallTreeOpensWholeAndSideBySide)
{
    openWide(3);
    EXPECT_DOUBLE_EQ(view.zoom(), 1);
    const int top = middleOf("O0").y();
    for (const char *title : {"G", "O0", "O1", "O2"})
        EXPECT_TRUE(view.viewport()->rect().contains(view.cardRect(node(title)))) << title;
    EXPECT_EQ(middleOf("O1").y(), top);
    EXPECT_EQ(middleOf("O2").y(), top) << "nothing is gained by a stack";
}

TEST_F(CanvasOpening, ALargeTreeOpensReadableWithTheGoalInTheMiddle)
{
    openWide(60);
    EXPECT_GE(view.zoom(), 0.8);
    const QRect goal = view.cardRect(node("G"));
    EXPECT_TRUE(view.viewport()->rect().contains(goal));
    EXPECT_NEAR(goal.center().x(), view.viewport()->width() / 2, 40);
}

TEST_F(CanvasOpening, AWideTreeOpensWithTheTiersThatCanBeRead)
{
    openDeep();
    EXPECT_EQ(view.stage().size(), 9U) << "the goal and its objectives";
    EXPECT_GE(view.zoom(), 0.6);
    for (const char *title : {"G", "O0", "O7"})
        EXPECT_TRUE(view.viewport()->rect().contains(view.cardRect(node(title)))) << title;
    view.resize(1100, 800);
    QApplication::processEvents();
    EXPECT_EQ(view.stage().size(), 9U);
    view.showAnew();
    EXPECT_EQ(view.stage().size(), 9U);
}

TEST_F(CanvasOpening, WhatWasKeptOrAskedForIsNotChosenAgain)
{
    openDeep();
    view.unfoldAll();
    const ViewState all = view.viewState();
    EXPECT_EQ(view.stage().size(), 8U * 13 + 1);
    view.resize(1100, 800);
    QApplication::processEvents();
    EXPECT_EQ(view.stage().size(), 8U * 13 + 1);
    view.setViewState(all);
    EXPECT_EQ(view.stage().size(), 8U * 13 + 1);
}

TEST_F(CanvasOpening, WhatNobodyHidIsFoundFilteredAndExported)
{
    NodeFilter metric;
    metric.words = QStringList{QStringLiteral("M3-7")};
    openDeep();
    EXPECT_TRUE(view.viewState().choosesTiers) << "an export draws all";
    view.setFind(metric);
    EXPECT_EQ(view.findCount(), 1);
    EXPECT_FALSE(view.viewState().choosesTiers);

    openDeep();
    view.setFilter(metric);
    EXPECT_EQ(drawn(), QStringLiteral("G O3 M3-7"));

    openDeep();
    const ViewState chosen = view.viewState();
    view.unfoldAll();
    view.setViewState(chosen);
    EXPECT_TRUE(view.viewState().choosesTiers);
    EXPECT_EQ(view.stage().size(), 9U);

    openDeep();
    view.setDrawing(Drawing::Outline);
    EXPECT_EQ(view.stage().size(), 8U * 13 + 1) << "an outline scrolls";
}

TEST_F(CanvasOpening, WhatOneWorksOnStaysWhateverTheWindow)
{
    view.resize(2600, 1600);
    openDeep();
    ASSERT_EQ(view.stage().size(), 8U * 13 + 1);
    view.setCurrent(node("M3-7"));
    view.resize(900, 600);
    QApplication::processEvents();
    EXPECT_NE(view.stage().cardOf(document.tree().nodes().slotOf(node("M3-7"))), noCard);
}

TEST_F(CanvasOpening, NoCurrentCardLiesUnderTheMinimap)
{
    openDeep();
    view.unfoldAll();
    view.zoomTo(1);
    const QSize window = view.viewport()->size();
    for (int objective = 0; objective < 8; ++objective) {
        for (int metric = 0; metric < 12; ++metric) {
            const NodeId id = node(qPrintable(QStringLiteral("M%1-%2").arg(objective).arg(metric)));
            view.setCurrent(id);
            const QRect card = view.cardRect(id);
            EXPECT_FALSE(card.intersects(QRect(window.width() - 60, window.height() - 40, 40, 20)))
                << objective << " " << metric;
            EXPECT_TRUE(QRect(QPoint(), window).contains(card));
        }
    }
}

TEST_F(CanvasOpening, NoCardLiesUnderTheNamesOfTheTiers)
{
    const QWidget *strip = nullptr;
    for (const QWidget *child : view.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->accessibleName() == QStringLiteral("Tiers"))
            strip = child;
    }
    ASSERT_TRUE(strip);
    EXPECT_TRUE(strip->isVisible());
    EXPECT_EQ(strip->geometry().right() + 1, view.viewport()->geometry().left());
    EXPECT_EQ(strip->height(), view.viewport()->height());
    view.setDrawing(Drawing::LeftRight);
    EXPECT_EQ(strip->geometry().bottom() + 1, view.viewport()->geometry().top());
    EXPECT_EQ(strip->width(), view.viewport()->width());
    view.setDrawing(Drawing::Outline);
    EXPECT_FALSE(strip->isVisible());
    EXPECT_EQ(view.viewport()->width(), view.width());
}

} // namespace
} // namespace espalier
