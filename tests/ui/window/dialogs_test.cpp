// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/spoken_controls.h"
#include "tests/ui/window/window_fixture.h"

#include "ui/dialogs/ask_where_to_write.h"
#include "ui/dialogs/exercise_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/list_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/shortcut_sheet.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/dialogs/tree_preview.h"
#include "ui/panels/number_editor.h"
#include "ui/window/command_search.h"
#include "ui/window/start_page.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include <gmock/gmock.h>

#include <limits>

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
    ExerciseDialog exercise(QDate(2026, 11, 2), QStringLiteral("Tester"), QString(), nullptr);
    expectNamed(exercise, 5);
    ListDialog list(nullptr);
    expectNamed(list, 4);
    SettingsDialog settings(m_settings, m_window.actions(), nullptr);
    expectNamed(settings, 6);
    settings.goTo(SettingsDialog::Topic::Keys);
    expectNamed(settings, 40);
    ShortcutSheet sheet(m_window.actions(), nullptr);
    expectNamed(sheet, 40);
    newTree();
    ExportDialog picture(tree(), QDate(2026, 11, 2), {}, {}, m_folder.filePath(QStringLiteral("a.kpitree")),
                         Sheet::Tree, nullptr);
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

TEST_F(DialogsTest, ATemplateDoesNotBeginWithANumberThatCannotBeRead)
{
    TemplateDialog dialog(QDate(2026, 11, 2), nullptr);
    dialog.show();
    auto *goal = dialog.findChild<DecimalEditor *>()->findChild<QLineEdit *>();
    auto *problem = dialog.findChild<QLabel *>(QStringLiteral("wrongText"));
    ASSERT_NE(goal, nullptr);
    ASSERT_NE(problem, nullptr);
    EXPECT_FALSE(problem->isVisible());
    goal->setFocus();
    QTest::keyClicks(goal, QStringLiteral("3 apples"));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->text().endsWith(QLatin1Char('.'))) << "a sentence";
    QPushButton *begin = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        begin = button->isDefault() ? button : begin;
    ASSERT_NE(begin, nullptr);
    begin->click();
    EXPECT_TRUE(dialog.isVisible());
    goal->selectAll();
    QTest::keyClicks(goal, QStringLiteral("7500000"));
    EXPECT_FALSE(problem->isVisible());
    begin->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(DialogsTest, ThePreviewOfATemplateSaysTheAnswers)
{
    TemplateDialog dialog(QDate(2026, 11, 2), nullptr);
    dialog.show();
    const auto *rows = dialog.findChild<TreePreview *>()->model();
    const auto goal = [rows] { return rows->data(rows->index(0, 0)).toString(); };
    EXPECT_FALSE(goal().contains(QLatin1Char('{'))) << goal().toStdString();
    QLineEdit *market = nullptr;
    for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
        market = line->accessibleName() == QStringLiteral("Your market") ? line : market;
    ASSERT_NE(market, nullptr);
    QTest::keyClicks(market, QStringLiteral("Portugal"));
    QTest::keyClicks(dialog.findChild<DecimalEditor *>()->findChild<QLineEdit *>(),
                     QStringLiteral("7500000"));
    EXPECT_TRUE(goal().contains(QStringLiteral("Portugal"))) << goal().toStdString();
    EXPECT_TRUE(goal().contains(QStringLiteral("7.5 million"))) << goal().toStdString();
}

TEST_F(DialogsTest, AnExerciseThatCannotStandInATreeIsRefused)
{
    CountedIds ids;
    Context context{ids, QDate(2026, 11, 2), QStringLiteral("Tester")};
    ExerciseAnswers answers;
    answers.kpis[0].title = QStringLiteral("Leads");
    const Result<Tree> made = treeOf(answers, context);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->nodes().size(), 3U);
    answers.target = std::numeric_limits<double>::infinity();
    const Result<Tree> refused = treeOf(answers, context);
    ASSERT_FALSE(refused);
    EXPECT_FALSE(refused.error().what.isEmpty());
}

TEST_F(DialogsTest, AnExerciseDoesNotEndWithANumberThatCannotBeRead)
{
    ExerciseDialog dialog(QDate(2026, 11, 2), QStringLiteral("Tester"), QString(), nullptr);
    dialog.show();
    QPushButton *next = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        next = button->isDefault() ? button : next;
    ASSERT_NE(next, nullptr);
    next->click();
    QLineEdit *target = nullptr;
    for (QLineEdit *line : dialog.findChildren<QLineEdit *>())
        target = line->accessibleName() == QStringLiteral("Target") ? line : target;
    ASSERT_NE(target, nullptr);
    QTest::keyClicks(target, QStringLiteral("many"));
    for (int i = 0; i < 3; ++i)
        next->click();
    EXPECT_TRUE(dialog.isVisible()) << "what was typed is not left out in silence";
    EXPECT_TRUE(target->isVisible());
    target->selectAll();
    QTest::keyClicks(target, QStringLiteral("25"));
    for (int i = 0; i < 3; ++i)
        next->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

/// Answers the dialog for a file with `name`, and the question that follows with `button`; the next dialog is
/// left.
void chooseFile(const QString &path, QMessageBox::StandardButton button, QString &asked)
{
    QTimer::singleShot(0, [path, button, &asked] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTimer::singleShot(0, dialog, [dialog, button, &asked] {
            auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!question)
                return; // nothing was there to ask about
            asked = question->text();
            QTimer::singleShot(0, dialog, [dialog] {
                if (dialog->isVisible())
                    dialog->reject();
            });
            question->button(button)->click();
        });
        dialog->selectFile(path);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    });
}

TEST_F(DialogsTest, TheFileThatWillBeReplacedIsTheOneAskedAbout)
{
    const std::vector<FileKind> kinds{{QStringLiteral("KPI tree"), QStringLiteral("kpitree")}};
    const QString folder = m_folder.path() + QLatin1Char('/');
    QFile there(folder + QStringLiteral("plan.v2.kpitree"));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.close();
    const auto ask = [&](const QString &name, QMessageBox::StandardButton button, QString &asked) {
        chooseFile(folder + name, button, asked);
        return askWhereToWrite(&m_window, QStringLiteral("Save"), folder + QStringLiteral("a.kpitree"),
                               kinds);
    };
    QString asked;
    EXPECT_EQ(ask(QStringLiteral("plan.v2"), QMessageBox::No, asked), QString());
    EXPECT_TRUE(asked.contains(QStringLiteral("plan.v2.kpitree"))) << asked.toStdString();
    asked.clear();
    EXPECT_EQ(ask(QStringLiteral("plan.v2"), QMessageBox::Yes, asked), there.fileName());
    EXPECT_FALSE(asked.isEmpty());
    asked.clear();
    EXPECT_EQ(ask(QStringLiteral("plan.v3"), QMessageBox::No, asked),
              folder + QStringLiteral("plan.v3.kpitree"));
    EXPECT_TRUE(asked.isEmpty()) << "nothing is replaced";
}

TEST_F(DialogsTest, TheSearchShowsWholeRows)
{
    newTree();
    press(Qt::Key_K, Qt::ControlModifier);
    const auto *search = m_window.findChild<CommandSearch *>();
    ASSERT_NE(search, nullptr);
    const auto *list = search->findChild<QListWidget *>();
    ASSERT_GT(list->count(), 10);
    EXPECT_EQ(list->viewport()->height() % list->visualItemRect(list->item(0)).height(), 0)
        << list->viewport()->height() << " of " << list->height() << ", rows of "
        << list->visualItemRect(list->item(0)).height() << ", wanted " << list->sizeHintForRow(0);
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
