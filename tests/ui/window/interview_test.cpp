// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/spoken_controls.h"
#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "ui/checks/checks_page.h"
#include "ui/dialogs/interview_dialog.h"
#include "ui/panels/group_box.h"
#include "ui/panels/text_editor.h"
#include "ui/window/check_commands.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <gmock/gmock.h>

namespace espalier {
namespace {

/// A goal with an objective, and under it three counts.
class InterviewWindowTest : public WindowTest
{
protected:
    InterviewWindowTest()
    {
        newTree();
        m_window.canvas().setFocus();
        for (const char *title : {"Revenue", "Awareness", "Impressions"}) {
            press(title == std::string("Revenue") ? Qt::Key_Return : Qt::Key_Tab);
            type(QLatin1String(title));
            press(Qt::Key_Return);
        }
        for (const char *title : {"Followers", "Likes"}) {
            press(Qt::Key_Return);
            type(QLatin1String(title));
            press(Qt::Key_Return);
        }
    }
    void choose(std::initializer_list<const char *> titles)
    {
        Selection selection;
        for (const char *title : titles)
            selection.nodes.push_back(named(QLatin1String(title))->id);
        selection.current = selection.nodes.front();
        m_window.canvas().setSelection(selection);
        QApplication::processEvents();
    }
    /// Does `act` in the interview that `open` begins.
    template <class Open, class Act>
    void inInterview(const Open &open, const Act &act)
    {
        bool wasThere = false;
        QTimer::singleShot(0, &m_window, [&] {
            m_dialog = qobject_cast<InterviewDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(m_dialog, nullptr);
            wasThere = true;
            QApplication::setActiveWindow(m_dialog);
            act();
            if (m_dialog && m_dialog->isVisible())
                m_dialog->reject();
        });
        open();
        QApplication::processEvents();
        EXPECT_TRUE(wasThere);
    }
    template <class Act>
    void interview(std::initializer_list<const char *> titles, const Act &act)
    {
        choose(titles);
        inInterview([this] { trigger("interview.open"); }, act);
    }

    // In the dialog
    [[nodiscard]] QWidget *cursor() { return m_dialog->focusWidget(); }
    void key(int key) { QTest::keyClick(cursor(), static_cast<Qt::Key>(key)); }
    void write(const QString &text) { QTest::keyClicks(cursor(), text); }
    /// Answers the question that has the cursor by the arrows, and goes to the next.
    void answer(Answer answer)
    {
        for (const int arrow : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Right}) {
            if (said() != answer)
                key(arrow);
        }
        key(Qt::Key_Tab);
    }
    [[nodiscard]] Answer said()
    {
        const QString text = qobject_cast<QRadioButton *>(cursor())->text();
        return text == QStringLiteral("Yes")  ? Answer::Yes
               : text == QStringLiteral("No") ? Answer::No
                                              : Answer::Unset;
    }
    [[nodiscard]] QString verdict()
    {
        for (auto *button : m_dialog->findChildren<QRadioButton *>()) {
            if (button->isChecked() && button->accessibleName().isEmpty())
                return button->text();
        }
        return {};
    }
    [[nodiscard]] QRadioButton *radio(const QString &text)
    {
        for (auto *button : m_dialog->findChildren<QRadioButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString reason() { return m_dialog->findChild<ParagraphEditor *>()->value(); }
    [[nodiscard]] bool says(const QString &text)
    {
        for (const auto *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] QLineEdit *replacement()
    {
        for (auto *line : m_dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == QStringLiteral("What takes its place"))
                return line;
        }
        return nullptr;
    }

    InterviewDialog *m_dialog = nullptr;
};

TEST_F(InterviewWindowTest, ByKeysAloneTheAnswersGiveTheVerdictInOneStep)
{
    interview({"Impressions"}, [this] {
        EXPECT_TRUE(says(QStringLiteral("Impressions")));
        EXPECT_TRUE(says(QStringLiteral("supports “Awareness”")));
        EXPECT_EQ(verdict(), QStringLiteral("No verdict yet"));
        for (int i = 0; i < 3; ++i)
            answer(Answer::Yes);
        EXPECT_EQ(verdict(), QStringLiteral("No verdict yet"));
        EXPECT_TRUE(says(QStringLiteral("Name the decision it would change")));
        write(QStringLiteral("where to spend"));
        EXPECT_EQ(verdict(), QStringLiteral("Keep it"));
        EXPECT_EQ(reason(), QStringLiteral("It changes a decision: where to spend"));
        key(Qt::Key_Return);
        EXPECT_FALSE(m_dialog->isVisible());
    });
    const Node &asked = *named(QStringLiteral("Impressions"));
    EXPECT_EQ(asked.actionability.optimises, Answer::Yes);
    EXPECT_EQ(asked.vanity.verdict, VanityVerdict::Keep);
    EXPECT_EQ(asked.vanity.by, QStringLiteral("Tester"));
    EXPECT_EQ(asked.vanity.on, m_now.date());
    trigger("edit.undo");
    EXPECT_EQ(named(QStringLiteral("Impressions"))->vanity, Vanity());
    EXPECT_EQ(named(QStringLiteral("Impressions"))->actionability, Actionability());
}

TEST_F(InterviewWindowTest, TheReasonFollowsTheAnswersUntilSomebodyWritesAnother)
{
    interview({"Impressions"}, [this] {
        answer(Answer::No);
        EXPECT_EQ(verdict(), QStringLiteral("Demote it to a diagnostic"));
        const QString proposed = reason();
        EXPECT_FALSE(proposed.isEmpty());
        m_dialog->findChild<ParagraphEditor *>()->text()->setFocus();
        write(QStringLiteral("!"));
        radio(QStringLiteral("Keep it"))->click();
        EXPECT_EQ(reason(), QLatin1Char('!') + proposed) << "what somebody wrote stays";
        EXPECT_TRUE(says(QStringLiteral("the checks go on naming")));
        radio(QStringLiteral("Yes"))->click();
        EXPECT_EQ(verdict(), QStringLiteral("Keep it")) << "what somebody chose stays";
    });
}

TEST_F(InterviewWindowTest, WhatIsReplacedNamesAMetricOfTheTreeOrANewOne)
{
    interview({"Impressions", "Followers"}, [this] {
        key(Qt::Key_Tab);
        answer(Answer::No);
        EXPECT_EQ(verdict(), QStringLiteral("Replace it by another metric"));
        key(Qt::Key_Return);
        EXPECT_TRUE(says(QStringLiteral("Say which metric takes its place.")));
        ASSERT_EQ(cursor(), replacement());
        write(QStringLiteral("Trial starts"));
        EXPECT_TRUE(says(QStringLiteral("A new metric, made beside it")));
        EXPECT_FALSE(says(QStringLiteral("Say which metric takes its place.")));
        key(Qt::Key_Return);
        EXPECT_TRUE(says(QStringLiteral("2 of 2")));
        radio(QStringLiteral("Replace it by another metric"))->setFocus();
        key(Qt::Key_Space);
        key(Qt::Key_Tab);
        write(QStringLiteral("trial starts"));
        EXPECT_TRUE(says(QStringLiteral("A metric of the tree")));
        key(Qt::Key_Return);
        EXPECT_FALSE(m_dialog->isVisible());
    });
    ASSERT_NE(named(QStringLiteral("Trial starts")), nullptr);
    EXPECT_EQ(parentOf(QStringLiteral("Trial starts")), QStringLiteral("Awareness"));
    for (const char *title : {"Impressions", "Followers"}) {
        EXPECT_EQ(named(QLatin1String(title))->vanity.replaceBy, named(QStringLiteral("Trial starts"))->id);
        EXPECT_EQ(named(QLatin1String(title))->role, Role::Diagnostic);
    }
    trigger("edit.undo");
    EXPECT_EQ(named(QStringLiteral("Followers"))->role, Role::Key);
    EXPECT_NE(named(QStringLiteral("Trial starts")), nullptr) << "each metric is a step of its own";
    trigger("edit.undo");
    EXPECT_EQ(named(QStringLiteral("Trial starts")), nullptr);
}

TEST_F(InterviewWindowTest, WhatIsLeftHalfwayIsThereAgainAndWhatWasKeptIsKept)
{
    interview({"Impressions", "Followers"}, [this] {
        answer(Answer::No);
        key(Qt::Key_Return);
        answer(Answer::Yes);
        key(Qt::Key_Escape);
        EXPECT_FALSE(m_dialog->isVisible());
    });
    EXPECT_EQ(named(QStringLiteral("Impressions"))->vanity.verdict, VanityVerdict::Demote);
    EXPECT_EQ(named(QStringLiteral("Followers"))->actionability, Actionability());
    interview({"Followers"}, [this] {
        EXPECT_FALSE(says(QStringLiteral("of 1")));
        EXPECT_EQ(said(), Answer::Yes);
        key(Qt::Key_Return);
    });
    EXPECT_EQ(named(QStringLiteral("Followers"))->actionability.canAct, Answer::Yes);
    EXPECT_EQ(named(QStringLiteral("Followers"))->vanity.verdict, VanityVerdict::Unset);
}

TEST_F(InterviewWindowTest, GoesBackToWhatWasAnswered)
{
    interview({"Impressions", "Followers"}, [this] {
        answer(Answer::No);
        key(Qt::Key_Return);
        answer(Answer::Yes);
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Back"))
                button->click();
        }
        EXPECT_TRUE(says(QStringLiteral("1 of 2")));
        EXPECT_EQ(said(), Answer::No);
        EXPECT_EQ(verdict(), QStringLiteral("Demote it to a diagnostic"));
        key(Qt::Key_Return);
        EXPECT_EQ(said(), Answer::Yes) << "what was said of the second is not lost";
    });
}

TEST_F(InterviewWindowTest, AFindingIsAnsweredByItAndThenTheNextOfTheRule)
{
    press(Qt::Key_8, Qt::AltModifier);
    ChecksPage &page = m_window.checks().page();
    const auto row = [&](const QString &title) {
        const FindingsModel &model = page.model();
        const auto rule = ruleNamed(QStringLiteral("V1"));
        return model.indexOf(*rule, {named(title)->id});
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return row(QStringLiteral("Likes")).isValid(); }, 3000));
    page.view().setCurrentIndex(row(QStringLiteral("Followers")));
    QPushButton *ask = nullptr;
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Interview…") && button->isVisible())
            ask = button;
    }
    ASSERT_NE(ask, nullptr);
    inInterview([ask] { QTest::mouseClick(ask, Qt::LeftButton); },
                [this] {
                    EXPECT_TRUE(says(QStringLiteral("1 of 3")));
                    EXPECT_TRUE(says(QStringLiteral("Followers")));
                    answer(Answer::No);
                    key(Qt::Key_Return);
                    EXPECT_TRUE(says(QStringLiteral("Likes")));
                });
    EXPECT_TRUE(QTest::qWaitFor([&] { return !row(QStringLiteral("Followers")).isValid(); }, 3000));
    EXPECT_TRUE(row(QStringLiteral("Likes")).isValid());
}

TEST_F(InterviewWindowTest, TheInspectorOffersItWhereTheAnswersStand)
{
    choose({"Likes"});
    Inspector &inspector = m_window.inspector();
    ASSERT_TRUE(inspector.focusField("actionability"));
    QApplication::processEvents();
    QToolButton *ask = nullptr;
    for (auto *button : inspector.findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Vanity interview…") && button->isVisible())
            ask = button;
    }
    ASSERT_NE(ask, nullptr);
    inInterview([ask] { ask->click(); }, [this] { EXPECT_TRUE(says(QStringLiteral("Likes"))); });
    trigger("mode.browse");
    EXPECT_FALSE(ask->isEnabled());
    EXPECT_FALSE(action("interview.open")->isEnabled());
}

TEST_F(InterviewWindowTest, EveryControlHasAName)
{
    interview({"Likes"}, [this] {
        radio(QStringLiteral("Replace it by another metric"))->click();
        EXPECT_THAT(spokenControls(*m_dialog).unnamed, testing::IsEmpty());
    });
}

} // namespace
} // namespace espalier
