// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "ui/window/command_search.h"
#include "ui/window/tool_bar.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

namespace espalier {
namespace {

class ToolBarTest : public WindowTest
{
protected:
    ToolBarTest() { newTree(); }

    [[nodiscard]] ToolBar &bar() { return *m_window.findChild<ToolBar *>(); }
    [[nodiscard]] QList<QWidget *> parts()
    {
        QList<QWidget *> shown;
        for (QWidget *part : bar().findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisible() && !qobject_cast<QMenu *>(part))
                shown.append(part);
        }
        return shown;
    }
};

TEST_F(ToolBarTest, NothingIsCutOrCoveredHoweverNarrowTheWindow)
{
    for (const int width : {1'400, 1'100, 900, 800, 700, 640}) {
        m_window.resize(width, 600);
        QApplication::processEvents();
        QRect before(0, 0, 1, 1);
        for (const QWidget *part : parts()) {
            EXPECT_GE(part->width(), part->minimumSizeHint().width()) << width;
            EXPECT_GE(part->x(), before.right()) << "one part lies on another at " << width;
            EXPECT_LE(part->geometry().right(), bar().width()) << "beyond the window at " << width;
            before = part->geometry();
        }
    }
}

TEST_F(ToolBarTest, AButtonWithoutWordsKeepsItsTip)
{
    action("view.left")->trigger();
    action("view.right")->trigger();
    bar().resize(bar().minimumSizeHint());
    int iconsOnly = 0;
    for (const QWidget *part : parts()) {
        if (const auto *button = qobject_cast<const QToolButton *>(part)) {
            iconsOnly += button->toolButtonStyle() == Qt::ToolButtonIconOnly ? 1 : 0;
            EXPECT_FALSE(button->toolTip().isEmpty()) << button->accessibleName().toStdString();
            EXPECT_FALSE(button->icon().isNull()) << button->accessibleName().toStdString();
        }
    }
    EXPECT_GE(iconsOnly, 6);
}

TEST_F(ToolBarTest, TheSearchIsAsHighAsWhatIsFound)
{
    trigger("help.search");
    auto *search = m_window.findChild<CommandSearch *>();
    ASSERT_NE(search, nullptr);
    auto *line = search->findChild<QLineEdit *>();
    auto *list = search->findChild<QListWidget *>();
    const int all = search->height();
    QTest::keyClicks(line, QStringLiteral("About Espalier"));
    QApplication::processEvents();
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->viewport()->height(), list->sizeHintForRow(0));
    EXPECT_LT(search->height(), all - 4 * list->sizeHintForRow(0));
    QTest::keyClicks(line, QStringLiteral(" qqqq"));
    EXPECT_FALSE(list->item(0)->text().isEmpty()) << "that there is none is said";
    search->close();
}

} // namespace
} // namespace espalier
