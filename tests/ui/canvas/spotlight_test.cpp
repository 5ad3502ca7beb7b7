// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/canvas/shown_canvas.h"

#include <QScrollBar>

namespace espalier {
namespace {

/// M1 is lit, O1 and G above it, T1 below; T3 and all others are quiet. G says something.
class CanvasSpotlight : public ShownCanvas
{
protected:
    [[nodiscard]] Slot slot(const char *title) const { return document.tree().nodes().slotOf(node(title)); }
    [[nodiscard]] Spotlight light() const
    {
        Spotlight spotlight;
        spotlight.roles.assign(document.tree().nodes().slotCount(), SpotRole::Quiet);
        spotlight.roles[slot("M1")] = SpotRole::Centre;
        spotlight.roles[slot("O1")] = spotlight.roles[slot("G")] = SpotRole::Up;
        spotlight.roles[slot("T1")] = SpotRole::Down;
        spotlight.words = {{slot("G"), QStringLiteral("says something")}};
        return spotlight;
    }
    [[nodiscard]] QImage shown()
    {
        QApplication::processEvents();
        return view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    }
    [[nodiscard]] QImage around(const char *title, const QImage &image) const
    {
        const QRect card = view.cardRect(node(title)).adjusted(-12, -20, 12, 6);
        return image.copy(QRect(view.viewport()->mapTo(&view, card.topLeft()), card.size()));
    }
    /// How dark the inside of a card is: the quiet ones lose their ink.
    [[nodiscard]] int ink(const char *title, const QImage &image) const
    {
        const QRect card = view.cardRect(node(title)).adjusted(8, 12, -8, -8);
        const QImage inside = image.copy(QRect(view.viewport()->mapTo(&view, card.topLeft()), card.size()));
        int dark = 0;
        for (int y = 0; y < inside.height(); ++y)
            for (int x = 0; x < inside.width(); ++x)
                dark += qGray(inside.pixel(x, y)) < 110 ? 1 : 0;
        return dark;
    }
};

TEST_F(CanvasSpotlight, WhatIsNotLitIsQuietAndAllIsAsBeforeOnceItIsOut)
{
    view.zoomTo(1);
    const QImage before = shown();
    ASSERT_GT(ink("M2", before), 0);
    view.setSpotlight(light());
    const QImage lit = shown();
    EXPECT_EQ(ink("M2", lit), 0);
    EXPECT_EQ(ink("T3", lit), 0);
    EXPECT_EQ(ink("M1", lit), ink("M1", before));
    view.setSpotlight({});
    EXPECT_EQ(shown(), before);
}

TEST_F(CanvasSpotlight, UpAndDownDifferByMoreThanColour)
{
    view.zoomTo(1);
    view.setSpotlight(light());
    const QImage up = around("O1", shown()).convertToFormat(QImage::Format_Grayscale8);
    Spotlight other = light();
    other.roles[slot("O1")] = SpotRole::Down;
    view.setSpotlight(other);
    EXPECT_NE(around("O1", shown()).convertToFormat(QImage::Format_Grayscale8), up);
}

TEST_F(CanvasSpotlight, EachRoleHasASignOfItsOwnAndWordsAreRead)
{
    view.zoomTo(1);
    const auto signOf = [this](SpotRole role) {
        Spotlight spotlight = light();
        spotlight.roles[slot("O1")] = role;
        view.setSpotlight(spotlight);
        return around("O1", shown()).convertToFormat(QImage::Format_Grayscale8);
    };
    const std::vector<QImage> signs{signOf(SpotRole::Centre), signOf(SpotRole::Up), signOf(SpotRole::Down),
                                    signOf(SpotRole::Both)};
    for (std::size_t i = 0; i < signs.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_NE(signs[i], signs[j]) << i << ',' << j;
    }
    const auto saying = [this](const char *words) {
        Spotlight spotlight = light();
        spotlight.words = {{slot("G"), QString::fromLatin1(words)}};
        view.setSpotlight(spotlight);
        return around("G", shown());
    };
    EXPECT_NE(saying("bdbdbd"), saying("dbdbdb")) << "as long, and other letters";
}

TEST_F(CanvasSpotlight, WordsAreSeenFromAfarAsAFrame)
{
    view.zoomTo(0.2);
    Spotlight wordless = light();
    wordless.words.clear();
    view.setSpotlight(wordless);
    const QImage without = shown();
    view.setSpotlight(light());
    const QImage with = shown();
    EXPECT_NE(around("G", with), around("G", without));
    EXPECT_EQ(around("T1", with), around("T1", without));
}

TEST_F(CanvasSpotlight, ScrollingByPiecesShowsWhatPaintingAtOnceShows)
{
    view.zoomTo(1.2);
    view.setSpotlight(light());
    for (const QPoint by : {QPoint(37, 21), QPoint(-90, 13), QPoint(0, -150)}) {
        (void)shown();
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + by.x());
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + by.y());
        const QImage pieces = shown();
        view.viewport()->update();
        EXPECT_EQ(pieces, shown()) << by.x() << ',' << by.y();
    }
}

TEST_F(CanvasSpotlight, FindHasTheSayWhileSomethingIsLookedFor)
{
    view.zoomTo(1);
    view.setSpotlight(light());
    NodeFilter find;
    find.words = {QStringLiteral("T3")};
    view.setFind(find);
    const QImage finding = shown();
    EXPECT_GT(ink("T3", finding), 0);
    EXPECT_EQ(ink("M1", finding), 0);
    view.setFind({});
    const QImage lit = shown();
    EXPECT_EQ(ink("T3", lit), 0);
    EXPECT_GT(ink("M1", lit), 0);
}

TEST_F(CanvasSpotlight, EscAsksForTheEndOfItOnlyWhereItIsOn)
{
    const QSignalSpy wanted(&view, &CanvasView::spotlightEndWanted);
    key(Qt::Key_Escape);
    EXPECT_EQ(wanted.count(), 0);
    view.setSpotlight(light());
    key(Qt::Key_Escape);
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(CanvasSpotlight, AnotherTreePutsItOut)
{
    view.setSpotlight(light());
    document.reset(smallTree());
    EXPECT_FALSE(view.spotlight().isOn());
}

} // namespace
} // namespace espalier
