// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/spoken_controls.h"
#include "tests/ui/window/window_fixture.h"

#include "ui/dialogs/exercise_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/list_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcut_sheet.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/window/command_search.h"
#include "ui/window/start_page.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTreeWidget>

#include <gmock/gmock.h>

namespace espalier {
namespace {

using testing::Contains;
using testing::IsEmpty;

class DialogsTest : public WindowTest
{
protected:
    void expectNamed(QWidget &dialog, int atLeast)
    {
        dialog.show();
        QApplication::processEvents();
        const SpokenControls controls = spokenControls(dialog);
        EXPECT_THAT(controls.unnamed, IsEmpty()) << dialog.metaObject()->className();
        EXPECT_GE(controls.count, atLeast) << dialog.metaObject()->className();
        EXPECT_FALSE(dialog.windowTitle().isEmpty()) << dialog.metaObject()->className();
    }
};

TEST_F(DialogsTest, NoControlOfADialogIsWithoutAName)
{
    TemplateDialog fromTemplate(QDate(2026, 11, 2), nullptr);
    expectNamed(fromTemplate, 10);
    ExerciseDialog exercise(QDate(2026, 11, 2), QStringLiteral("Tester"), nullptr);
    expectNamed(exercise, 5);
    ListDialog list(nullptr);
    expectNamed(list, 4);
    SettingsDialog settings(m_settings, nullptr);
    expectNamed(settings, 5);
    ShortcutSheet sheet(m_window.actions(), nullptr);
    expectNamed(sheet, 40);
    newTree();
    ExportDialog picture(tree(), QDate(2026, 11, 2), {}, {}, m_folder.filePath(QStringLiteral("a.kpitree")),
                         nullptr);
    expectNamed(picture, 10);
}

TEST_F(DialogsTest, TheSheetOfKeysHoldsEveryKey)
{
    ShortcutSheet sheet(m_window.actions(), nullptr);
    const auto *list = sheet.findChild<QTreeWidget *>();
    ASSERT_NE(list, nullptr);
    std::vector<std::string> keys;
    for (int section = 0; section < list->topLevelItemCount(); ++section) {
        for (int i = 0; i < list->topLevelItem(section)->childCount(); ++i) {
            for (const QString &key :
                 list->topLevelItem(section)->child(i)->text(0).split(QStringLiteral(", ")))
                keys.push_back(key.toStdString());
        }
    }
    for (const char *key :
         {"Tab",       "Return",       "Shift+Return", "Shift+Tab",    "F2",         "Ctrl+I", "F4",
          "Space",     "Alt+Home",     "Alt+End",      "Ctrl+1",       "Ctrl+8",     "Arrows", "Ctrl+Up",
          "Alt+Up",    "Ctrl+Down",    "Alt+Down",     "Ctrl+Left",    "Ctrl+Right", "F6",     "Shift+F6",
          "Ctrl+Home", "Ctrl+D",       "Del",          "Shift+Del",    "F7",         "Ctrl+F", "F3",
          "Shift+F3",  "Ctrl+Shift+F", "Ctrl+K",       "Ctrl+Shift+P", "Ctrl+0",     "Ctrl++", "Ctrl+-",
          "Ctrl+9",    "Alt+1",        "Alt+4",        "Ctrl+wheel",   "Wheel",      "Ctrl+Z", "Ctrl+Shift+Z",
          "Ctrl+Y",    "Ctrl+drag",    "Alt+drag",     "Ctrl+Shift+A", "Ctrl+?",     "Esc"})
        EXPECT_THAT(keys, Contains(key));
}

TEST_F(DialogsTest, LookingForAKeyHidesTheHeadingsOfWhatIsNotFound)
{
    ShortcutSheet sheet(m_window.actions(), nullptr);
    sheet.show();
    auto *filter = sheet.findChild<QLineEdit *>();
    ASSERT_NE(filter, nullptr);
    QTest::keyClicks(filter, QStringLiteral("promote"));
    const auto *list = sheet.findChild<QTreeWidget *>();
    QStringList shown;
    for (int section = 0; section < list->topLevelItemCount(); ++section) {
        if (!list->topLevelItem(section)->isHidden())
            shown.append(list->topLevelItem(section)->text(0));
    }
    EXPECT_EQ(shown, QStringList{QStringLiteral("Edit")});
}

TEST_F(DialogsTest, TheSearchShowsWholeRows)
{
    newTree();
    press(Qt::Key_K, Qt::ControlModifier);
    const auto *search = m_window.findChild<CommandSearch *>();
    ASSERT_NE(search, nullptr);
    const auto *list = search->findChild<QListWidget *>();
    ASSERT_GT(list->count(), 10);
    EXPECT_EQ(list->viewport()->height() % list->visualItemRect(list->item(0)).height(), 0);
}

TEST_F(DialogsTest, EscapeLeadsFromTheDoorsBackToTheOpenTree)
{
    newTree();
    press(Qt::Key_Return);
    type(QStringLiteral("Goal"));
    press(Qt::Key_Return);
    auto *doors = m_window.findChild<StartPage *>();
    ASSERT_NE(doors, nullptr);
    ASSERT_FALSE(doors->isVisible());
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(doors->isVisible());
    EXPECT_FALSE(action("tree.child")->isEnabled()) << "a tree that is not seen is not changed";
    EXPECT_FALSE(action("edit.undo")->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_FALSE(doors->isVisible());
    EXPECT_TRUE(m_window.canvas().hasFocus());
    EXPECT_TRUE(action("tree.child")->isEnabled());
    EXPECT_NE(named(QStringLiteral("Goal")), nullptr);
}

TEST_F(DialogsTest, WithoutAnOpenTreeThereIsNoWayBack)
{
    auto *doors = m_window.findChild<StartPage *>();
    ASSERT_TRUE(doors->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(doors->isVisible());
}

} // namespace
} // namespace espalier
