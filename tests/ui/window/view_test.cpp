// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What is shown and how: choices of the catalogue, zoom from the status bar, and what is kept a file.
#include "core/storage/kpitree.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/find_bar.h"

#include <QFile>
#include <QLineEdit>
#include <QSlider>

namespace espalier {
namespace {

class ViewTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_window.canvas().setMotion(0);
        newTree();
        press(Qt::Key_Return);
        for (const char *title : {"Goal", "Objective", "Metric"}) {
            type(QString::fromLatin1(title));
            press(Qt::Key_Tab);
        }
        press(Qt::Key_Escape);
        trigger("edit.undo"); // the last child has no title
    }
};

TEST_F(ViewTest, ChoicesAreCommandsWithATick)
{
    trigger("colour.owner");
    EXPECT_EQ(m_window.canvas().viewState().colorBy, ColorBy::Owner);
    EXPECT_TRUE(action("colour.owner")->isChecked());
    EXPECT_FALSE(action("colour.tier")->isChecked());
    trigger("drawing.leftRight");
    trigger("drawing.leftRight");
    EXPECT_EQ(m_window.canvas().viewState().drawing, Drawing::LeftRight);
    EXPECT_TRUE(action("drawing.leftRight")->isChecked());
    trigger("appearance.dark");
    EXPECT_EQ(m_appearance.choice(), AppearanceChoice::Dark);
    EXPECT_TRUE(action("appearance.dark")->isChecked());
    EXPECT_FALSE(action("appearance.light")->isChecked());
    const NodeId goal = named(QStringLiteral("Goal"))->id;
    m_window.canvas().setCurrent(goal);
    trigger("view.fold");
    EXPECT_TRUE(m_window.canvas().isFolded(goal));
}

TEST_F(ViewTest, TheSliderZoomsAndFollows)
{
    auto *slider = m_window.findChild<QSlider *>();
    slider->setFocus();
    const double before = m_window.canvas().zoom();
    press(Qt::Key_Right);
    EXPECT_GT(m_window.canvas().zoom(), before);
    trigger("view.zoom100");
    const int whole = slider->value();
    trigger("view.zoomOut");
    EXPECT_LT(slider->value(), whole);
}

TEST_F(ViewTest, EscapeOnTheCanvasEndsFindWithItsBar)
{
    trigger("edit.find");
    type(QStringLiteral("metric"));
    press(Qt::Key_Return);
    m_window.canvas().setFocus();
    press(Qt::Key_Escape);
    auto *bar = m_window.findChild<FindBar *>();
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(bar->findChild<QLineEdit *>()->text().isEmpty());
    EXPECT_EQ(m_window.canvas().findCount(), 0);
}

TEST_F(ViewTest, FilterAndPanelsAreKeptAFile)
{
    const QString first = m_folder.filePath(QStringLiteral("first.kpitree"));
    QFile file(first);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(*kpitreeText(tree())) > 0);
    file.close();
    m_window.document().markClean();
    m_window.files().open(first);
    NodeFilter filter;
    filter.words = QStringList{QStringLiteral("objective")};
    m_window.canvas().setFilter(filter);
    trigger("view.right");
    trigger("view.bottom");
    newTree();
    m_window.canvas().setFilter({});
    trigger("view.right");
    trigger("view.bottom");
    m_window.document().markClean();
    m_window.files().open(first);
    EXPECT_EQ(m_window.canvas().viewState().filter, filter);
    EXPECT_FALSE(action("view.right")->isChecked());
    EXPECT_TRUE(action("view.bottom")->isChecked());
}

} // namespace
} // namespace espalier
