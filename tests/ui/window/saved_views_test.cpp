// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"
#include "ui/dialogs/names_dialog.h"
#include "ui/window/saved_views.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

#include <gmock/gmock.h>

namespace espalier {
namespace {

class SavedViewsTest : public WindowTest
{
protected:
    SavedViewsTest()
    {
        newTree();
        m_window.canvas().setFocus();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Open rate"));
        press(Qt::Key_Return);
    }
    /// Does it to the next dialog, and closes that.
    template <class Dialog, class Act>
    void inNext(const Act &act)
    {
        QTimer::singleShot(0, &m_window, [act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            act(*dialog);
            dialog->accept();
        });
    }
    void save(const QString &name)
    {
        inNext<QInputDialog>([name](QInputDialog &dialog) { dialog.setTextValue(name); });
        trigger("view.save");
    }
    QStringList names()
    {
        std::vector<const View *> views;
        for (const View &view : tree().all<View>())
            views.push_back(&view);
        std::ranges::sort(views, {}, &View::rank);
        QStringList found;
        for (const View *view : views)
            found.append(view->name);
        return found;
    }
};

TEST_F(SavedViewsTest, LookingThroughOneBringsEverythingBackAndChangesNothing)
{
    CanvasView &canvas = m_window.canvas();
    NodeFilter filter;
    filter.words = QStringList{QStringLiteral("rate")};
    canvas.setFilter(filter);
    canvas.setColorBy(ColorBy::Owner);
    canvas.setFolded(named(QStringLiteral("Goal"))->id, true);
    const ViewState saved = canvas.viewState();
    save(QStringLiteral("Rates"));
    ASSERT_EQ(tree().all<View>().size(), 1U);
    const Id<View> id = tree().all<View>().begin()->id;

    canvas.setFilter({});
    canvas.setColorBy(ColorBy::Tier);
    canvas.unfoldAll();
    const Tree before = tree();
    m_window.findChild<SavedViews *>()->show(id);
    EXPECT_EQ(canvas.viewState().filter, saved.filter);
    EXPECT_EQ(canvas.viewState().colorBy, saved.colorBy);
    EXPECT_EQ(canvas.viewState().folded, saved.folded);
    EXPECT_EQ(tree(), before);
}

TEST_F(SavedViewsTest, ANameThatIsTakenUpdatesItsView)
{
    save(QStringLiteral("Mine"));
    m_window.canvas().setColorBy(ColorBy::Status);
    save(QStringLiteral("mine"));
    ASSERT_THAT(names(), testing::ElementsAre(QStringLiteral("Mine")));
    EXPECT_EQ(tree().all<View>().begin()->colorBy, ColorBy::Status);
    trigger("edit.undo");
    EXPECT_EQ(tree().all<View>().begin()->colorBy, ColorBy::Tier);
}

TEST_F(SavedViewsTest, TheListRenamesMovesAndRemovesByKeysEachAsAStep)
{
    for (const char *name : {"A", "B", "C"})
        save(QString::fromLatin1(name));
    inNext<NamesDialog>([this](NamesDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>();
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
        EXPECT_THAT(names(),
                    testing::ElementsAre(QStringLiteral("A"), QStringLiteral("C"), QStringLiteral("B")));
        list->item(0)->setText(QStringLiteral("First"));
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Delete);
    });
    trigger("view.manage");
    EXPECT_THAT(names(), testing::ElementsAre(QStringLiteral("First"), QStringLiteral("C")));
    trigger("edit.undo");
    EXPECT_THAT(names(),
                testing::ElementsAre(QStringLiteral("First"), QStringLiteral("C"), QStringLiteral("B")));
}

TEST_F(SavedViewsTest, TheListOpensWithoutAnyAndStaysOpenAfterTheLast)
{
    bool wasOpen = false;
    inNext<NamesDialog>([&](NamesDialog &) { wasOpen = true; });
    trigger("view.manage");
    EXPECT_TRUE(wasOpen);
    save(QStringLiteral("Only"));
    inNext<NamesDialog>([](NamesDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_Delete);
        EXPECT_EQ(list->count(), 0);
    });
    trigger("view.manage");
    EXPECT_THAT(names(), testing::IsEmpty());
}

} // namespace
} // namespace espalier
