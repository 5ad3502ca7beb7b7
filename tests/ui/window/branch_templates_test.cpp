// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"
#include "ui/dialogs/exercise_dialog.h"
#include "ui/dialogs/insert_template_dialog.h"
#include "ui/dialogs/save_template_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <gmock/gmock.h>

namespace espalier {
namespace {

class BranchTemplatesTest : public WindowTest
{
protected:
    BranchTemplatesTest()
    {
        newTree();
        m_window.canvas().setFocus();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Email reach"));
        press(Qt::Key_Return);
    }
    /// Does it to the next dialog, and agrees.
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
    static QLineEdit *field(QWidget &dialog, const QString &name)
    {
        for (auto *line : dialog.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return line;
        }
        return nullptr;
    }
    void choose(const char *title) { m_window.canvas().setCurrent(named(QString::fromLatin1(title))->id); }
};

TEST_F(BranchTemplatesTest, AWordBecomesAPlaceholderAndEachValueABranchInOneStep)
{
    choose("Email reach");
    inNext<SaveTemplateDialog>([](SaveTemplateDialog &dialog) {
        dialog.findChildren<QComboBox *>().at(0)->setEditText(QStringLiteral("Email"));
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Make it a placeholder"))
                button->click();
        }
    });
    trigger("template.save");
    ASSERT_EQ(tree().all<BranchTemplate>().size(), 1U);

    choose("Goal");
    inNext<InsertTemplateDialog>([](InsertTemplateDialog &dialog) {
        QLineEdit *channel = field(dialog, QStringLiteral("channel"));
        ASSERT_NE(channel, nullptr);
        channel->setText(QStringLiteral("Search, Social"));
    });
    trigger("template.insert");
    EXPECT_EQ(parentOf(QStringLiteral("Search reach")), QStringLiteral("Goal"));
    EXPECT_EQ(parentOf(QStringLiteral("Social reach")), QStringLiteral("Goal"));
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("Search reach"))->id);
    trigger("edit.undo");
    EXPECT_EQ(tree().nodes().size(), 2U);
}

TEST_F(BranchTemplatesTest, TheExerciseAddsABranchAndOpensAgainOnIt)
{
    choose("Goal");
    inNext<ExerciseDialog>([](ExerciseDialog &dialog) {
        EXPECT_EQ(field(dialog, QStringLiteral("Business goal"))->text(), QStringLiteral("Goal"));
        field(dialog, QStringLiteral("Objective"))->setText(QStringLiteral("More first customers"));
        field(dialog, QStringLiteral("KPI 1"))->setText(QStringLiteral("Sign-ups"));
    });
    trigger("exercise.open");
    EXPECT_EQ(parentOf(QStringLiteral("More first customers")), QStringLiteral("Goal"));
    EXPECT_EQ(parentOf(QStringLiteral("Sign-ups")), QStringLiteral("More first customers"));
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("More first customers"))->id);

    choose("Sign-ups");
    inNext<ExerciseDialog>([](ExerciseDialog &dialog) {
        QLineEdit *kpi = field(dialog, QStringLiteral("KPI 1"));
        EXPECT_EQ(kpi->text(), QStringLiteral("Sign-ups"));
        kpi->setText(QStringLiteral("Registrations"));
    });
    trigger("exercise.open");
    EXPECT_EQ(named(QStringLiteral("Sign-ups")), nullptr);
    EXPECT_EQ(parentOf(QStringLiteral("Registrations")), QStringLiteral("More first customers"));
}

} // namespace
} // namespace espalier
