// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/spoken_controls.h"
#include "tests/ui/window/window_fixture.h"

#include "ui/dialogs/exercise_dialog.h"
#include "ui/dialogs/exercise_letters.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <gmock/gmock.h>

namespace espalier {
namespace {

class ExerciseWindowTest : public WindowTest
{
protected:
    ExerciseWindowTest() { newTree(); }

    template <class Act>
    void inExercise(const Act &act)
    {
        QTimer::singleShot(0, &m_window, [act] {
            auto *dialog = qobject_cast<ExerciseDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            act(*dialog);
        });
        trigger("exercise.open");
    }
    template <class Widget>
    static Widget *called(QWidget &dialog, const QString &name)
    {
        for (auto *widget : dialog.findChildren<Widget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static void typeInto(QWidget &dialog, const char *name, const char *text)
    {
        auto *line = called<QLineEdit>(dialog, QLatin1String(name));
        ASSERT_NE(line, nullptr) << name;
        QTest::keyClicks(line, QLatin1String(text));
    }
    static void next(QDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
    }
    static std::string lettersOf(QWidget &dialog)
    {
        std::string met;
        for (const QLabel *label : dialog.findChild<ExerciseLetters *>()->findChildren<QLabel *>()) {
            if (label->objectName() == QStringLiteral("smartLetter"))
                met += label->property("met").toBool() ? label->text().toStdString() : "-";
        }
        return met;
    }
    /// Chooses `path` in the next dialog for a file.
    static void saveAs(const QString &path)
    {
        QTimer::singleShot(0, [path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->selectFile(path);
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        });
    }
    static QByteArray startOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    }
};

TEST_F(ExerciseWindowTest, WhatIsLeftHalfwayIsThereAgain)
{
    inExercise([](ExerciseDialog &dialog) {
        typeInto(dialog, "Campaign", "Half a thought");
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QString again;
    inExercise([&](ExerciseDialog &dialog) {
        again = called<QLineEdit>(dialog, QStringLiteral("Campaign"))->text();
        dialog.reject();
    });
    EXPECT_EQ(again, QStringLiteral("Half a thought"));
}

TEST_F(ExerciseWindowTest, ShowsWhileTypingWhichLetterIsMissing)
{
    inExercise([](ExerciseDialog &dialog) {
        next(dialog);
        EXPECT_EQ(lettersOf(dialog), "---");
        typeInto(dialog, "Objective", "More first customers");
        EXPECT_EQ(lettersOf(dialog), "S--");
        typeInto(dialog, "By when", "2027-06-30");
        EXPECT_EQ(lettersOf(dialog), "S-T");
        typeInto(dialog, "Target", "60");
        const auto *letters = dialog.findChild<ExerciseLetters *>();
        QStringList said;
        for (const QLabel *label : letters->findChildren<QLabel *>())
            said.append(label->text());
        EXPECT_TRUE(said.contains(QStringLiteral("Measurable: Say in which unit the target is.")));
        dialog.reject();
    });
}

TEST_F(ExerciseWindowTest, EndsWithTheReviewQuestionsWhoseAnswersAreKept)
{
    const QString acting = QStringLiteral("Sign-ups: Can we act on it?");
    inExercise([acting](ExerciseDialog &dialog) {
        next(dialog);
        next(dialog);
        typeInto(dialog, "KPI 1", "Sign-ups");
        next(dialog);
        auto *answer = called<QComboBox>(dialog, acting);
        ASSERT_NE(answer, nullptr);
        EXPECT_FALSE(called<QComboBox>(dialog, QStringLiteral("KPI 2: Can we act on it?"))->isEnabled());
        EXPECT_EQ(dialog.focusWidget(), answer) << "the first that can be answered";
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Down);
        EXPECT_THAT(spokenControls(dialog).unnamed, testing::IsEmpty());
        next(dialog);
    });
    ASSERT_NE(named(QStringLiteral("Sign-ups")), nullptr);
    EXPECT_EQ(named(QStringLiteral("Sign-ups"))->actionability.canAct, Answer::Yes);
    m_window.canvas().setCurrent(named(QStringLiteral("Sign-ups"))->id);
    inExercise([acting](ExerciseDialog &dialog) {
        for (int i = 0; i < 3; ++i)
            next(dialog);
        auto *answer = called<QComboBox>(dialog, acting);
        ASSERT_NE(answer, nullptr);
        EXPECT_EQ(answer->currentText(), QStringLiteral("Yes"));
        QTest::keyClick(answer, Qt::Key_Down);
        next(dialog);
    });
    EXPECT_EQ(named(QStringLiteral("Sign-ups"))->actionability.canAct, Answer::No);
    trigger("edit.undo");
    EXPECT_EQ(named(QStringLiteral("Sign-ups"))->actionability.canAct, Answer::Yes) << "one step";
}

TEST_F(ExerciseWindowTest, WritesItsPageFromTheDialogAndFromTheTree)
{
    const QString pdf = m_folder.filePath(QStringLiteral("page.pdf"));
    inExercise([pdf](ExerciseDialog &dialog) {
        typeInto(dialog, "Campaign", "Spring webinars");
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Write the page"))) {
                saveAs(pdf);
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        EXPECT_TRUE(dialog.isVisible());
        dialog.accept();
    });
    EXPECT_EQ(startOf(pdf), "%PDF");
    const QString png = m_folder.filePath(QStringLiteral("page.png"));
    saveAs(png);
    trigger("exercise.page");
    EXPECT_EQ(startOf(png), "\x89PNG");
}

TEST_F(ExerciseWindowTest, SaysWhyANodeHasNoPage)
{
    press(Qt::Key_Return);
    type(QStringLiteral("Goal"));
    press(Qt::Key_Return);
    trigger("exercise.page");
    QStringList shown;
    for (const QLabel *label : m_window.findChildren<QLabel *>())
        shown.append(label->isVisible() ? label->text() : QString());
    EXPECT_EQ(shown.filter(QStringLiteral("belongs to no alignment exercise")).size(), 1);
}

} // namespace
} // namespace espalier
