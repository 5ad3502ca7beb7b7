// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/edit/record.h"
#include "tests/ui/canvas/shown_canvas.h"

#include <QPainter>
#include <QScrollBar>

namespace espalier {
namespace {

class CanvasPainting : public ShownCanvas
{
protected:
    /// What is on the screen now, painted piece by piece as events came.
    [[nodiscard]] QImage shown()
    {
        QApplication::processEvents();
        return view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    }
    /// The same painted at once.
    [[nodiscard]] QImage whole()
    {
        view.viewport()->update();
        return shown();
    }
    static int differences(const QImage &a, const QImage &b)
    {
        EXPECT_EQ(a.size(), b.size());
        int count = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        }
        return count;
    }
    static int colours(const QImage &image)
    {
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                seen.insert(image.pixel(x, y));
        }
        return static_cast<int>(seen.size());
    }
};

TEST_F(CanvasPainting, ScrollingByPiecesShowsWhatPaintingAtOnceShows)
{
    view.zoomTo(1.3);
    click("M1");
    const QImage start = whole();
    ASSERT_GT(colours(start), 20);
    for (const QPoint by : {QPoint(37, 21), QPoint(-90, 13), QPoint(0, -150), QPoint(211, 0)}) {
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + by.x());
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + by.y());
        const QImage pieces = shown();
        EXPECT_NE(pieces, start);
        EXPECT_EQ(differences(pieces, whole()), 0) << by.x() << ',' << by.y();
    }
}

TEST_F(CanvasPainting, SelectionAndHoverRepaintAllTheyCover)
{
    view.zoomTo(1);
    for (const char *title : {"M1", "T3", "G"}) {
        click(title);
        EXPECT_EQ(differences(shown(), whole()), 0) << title;
        moveMouse(middleOf("O2"), {}, Qt::NoButton);
        EXPECT_EQ(differences(shown(), whole()), 0) << title;
    }
}

TEST_F(CanvasPainting, DraggingRepaintsAllItCovers)
{
    view.zoomTo(1);
    press(middleOf("T1"));
    for (const QPoint at : {QPoint(500, 300), QPoint(540, 360), QPoint(610, 420)}) {
        moveMouse(at);
        EXPECT_EQ(differences(shown(), whole()), 0) << at.x();
    }
    key(Qt::Key_Escape);
    EXPECT_EQ(differences(shown(), whole()), 0);
}

TEST_F(CanvasPainting, EveryDetailPaintsSomething)
{
    for (const double zoom : {2.0, 1.0, 0.5, 0.3, 0.1, 0.05}) {
        view.zoomTo(zoom);
        EXPECT_GT(colours(whole()), 4) << zoom;
    }
}

TEST_F(CanvasPainting, AnEditShowsAndUndoShowsWhatWasBefore)
{
    view.zoomTo(1);
    const QImage before = whole();
    Node renamed = *document.tree().find(node("M1"));
    const auto old = std::make_shared<const Node>(renamed);
    renamed.title = QStringLiteral("Another title");
    Step step;
    step.change.nodes.push_back({old, std::make_shared<const Node>(renamed)});
    ASSERT_TRUE(document.perform(step));
    EXPECT_GT(differences(shown(), before), 50);
    ASSERT_TRUE(document.undo());
    view.clearSelection();
    EXPECT_EQ(differences(shown(), before), 0);
}

TEST_F(CanvasPainting, CardsThatInheritShowTheNewOwner)
{
    const auto perform = [this](const Result<Change> &change) {
        ASSERT_TRUE(document.perform({*change, VerbId::Edit, {}, {}, {}, {}}));
    };
    std::vector<PersonId> people;
    for (const char *name : {"Ann Able", "Bob Best"}) {
        Person person;
        person.name = QString::fromLatin1(name);
        const auto change = edit::addRecord(document.tree(), person, context);
        people.push_back(change->people.front().after->id);
        perform(change);
    }
    view.zoomTo(1);
    perform(edit::setField(document.tree(), node("G"), &Node::owner, people[0]));
    const QImage before = whole().copy(view.cardRect(node("O1")));
    perform(edit::setField(document.tree(), node("G"), &Node::owner, people[1]));
    EXPECT_NE(differences(shown().copy(view.cardRect(node("O1"))), before), 0);
}

TEST_F(CanvasPainting, ANewNodeLeavesThePixelsOfAllOthers)
{
    view.zoomTo(1);
    (void)whole();
    const std::size_t painted = view.faces().sprites().size();
    ASSERT_GT(painted, 3U);
    // It takes the next code of its tier, which no other card shows.
    perform(edit::addChild(document.tree(), node("O2"), QStringLiteral("M3"), context));
    EXPECT_EQ(view.faces().sprites().size(), painted);
}

TEST_F(CanvasPainting, DarkIsDark)
{
    const auto brightness = [](const QImage &image) {
        double sum = 0;
        for (int y = 0; y < image.height(); y += 5) {
            for (int x = 0; x < image.width(); x += 5)
                sum += qGray(image.pixel(x, y));
        }
        return sum * 25 / (image.width() * image.height());
    };
    EXPECT_GT(brightness(whole()), 180);
    view.setTheme(themeOf(ThemeKind::Dark));
    EXPECT_LT(brightness(whole()), 80);
}

TEST_F(CanvasPainting, AnEmptyTreeSaysHowToBegin)
{
    document.reset(edit::newTree(context));
    EXPECT_EQ(view.stage().size(), 0U);
    const QImage said = whole();
    const QRect middle(300, 350, 600, 200);
    EXPECT_GT(colours(said.copy(middle)), 4);
    EXPECT_EQ(colours(said.copy(0, 0, said.width(), middle.top())), 1);
    EXPECT_EQ(colours(said.copy(0, middle.bottom(), said.width(), said.height() - middle.bottom())), 1);
    key(Qt::Key_Down);
    EXPECT_TRUE(view.selection().nodes.empty());

    view.setReadOnly(true);
    EXPECT_NE(whole(), said) << "nothing can be added";
}

TEST_F(CanvasPainting, AFilterThatLeavesNothingSaysSo)
{
    NodeFilter filter;
    filter.words = QStringList{QStringLiteral("nothing is called that")};
    view.setFilter(filter);
    ASSERT_EQ(view.stage().size(), 0U);
    const QImage said = whole();
    EXPECT_GT(colours(said.copy(300, 350, 600, 200)), 4);
    const int before = view.verticalScrollBar()->value();
    view.verticalScrollBar()->setValue(before - 40);
    ASSERT_NE(view.verticalScrollBar()->value(), before);
    EXPECT_EQ(differences(shown(), said), 0) << "the sentence stays in the middle";
}

TEST_F(CanvasPainting, SpritesStayWithinTheirBytes)
{
    for (const double zoom : {0.5, 0.8, 1.0, 1.4, 2.0, 3.0, 4.0, 8.0}) {
        view.zoomTo(zoom);
        view.centerOnNode(node("M1"));
        (void)whole();
        EXPECT_LE(view.faces().sprites().bytes(), std::size_t{64} << 20);
        EXPECT_LE(view.faces().sprites().size(), 8U);
    }
}

} // namespace
} // namespace espalier
