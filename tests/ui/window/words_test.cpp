// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/spoken_controls.h"
#include "tests/ui/window/window_fixture.h"

#include "core/checks/telling.h"
#include "core/storage/own_words.h"
#include "ui/checks/checks_page.h"
#include "ui/checks/rule_dialog.h"
#include "ui/checks/words_dialog.h"
#include "ui/window/check_commands.h"
#include "ui/window/toast.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

#include <gmock/gmock.h>

namespace espalier {
namespace {

/// An objective with one metric, and no words that somebody added.
class WordsTest : public WindowTest
{
protected:
    WordsTest()
    {
        newTree();
        m_window.canvas().setFocus();
        for (const char *title : {"Revenue", "Awareness", "Fairs visited"}) {
            press(title == std::string("Revenue") ? Qt::Key_Return : Qt::Key_Tab);
            type(QLatin1String(title));
            press(Qt::Key_Return);
        }
    }
    ~WordsTest() override { QDir(OwnWords::usualFolder()).removeRecursively(); }

    template <class Act>
    void inWords(const Act &act)
    {
        bool wasThere = false;
        QTimer::singleShot(0, &m_window, [&] {
            auto *dialog = qobject_cast<WordsDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            wasThere = true;
            QApplication::setActiveWindow(dialog);
            act(*dialog);
            dialog->reject();
        });
        trigger("checks.words");
        EXPECT_TRUE(wasThere);
    }
    template <class Button = QPushButton>
    static Button *button(QWidget &parent, const QString &text)
    {
        for (auto *one : parent.findChildren<Button *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static QPlainTextEdit &own(QWidget &dialog) { return *dialog.findChild<QPlainTextEdit *>(); }
    static QStringList shown(QWidget &dialog)
    {
        QStringList words;
        const auto *list = dialog.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                words += list->item(row)->text();
        }
        return words;
    }
    static bool says(QWidget &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    /// Whether the rule finds something about the metric, whichever node was judged.
    [[nodiscard]] bool isFound(const char *rule)
    {
        const Checks *checks = m_window.checks().findings().now();
        const Slot slot = tree().nodes().slotOf(named(QStringLiteral("Fairs visited"))->id);
        if (!checks)
            return false;
        for (Slot subject = 0; subject < tree().nodes().slotCount(); ++subject) {
            if (!tree().nodes().at(subject))
                continue;
            for (const Finding &finding : checks->foundAt(subject)) {
                if (finding.about == slot && finding.rule == ruleNamed(QString::fromLatin1(rule)))
                    return true;
            }
        }
        return false;
    }
};

TEST_F(WordsTest, OwnWordsAreLookedForAtOnceAndAfterwards)
{
    EXPECT_FALSE(isFound("V1"));
    inWords([](WordsDialog &dialog) {
        EXPECT_THAT(shown(dialog), testing::Contains(QStringLiteral("followers")));
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("fairs visited"));
        QTest::mouseClick(button(dialog, QStringLiteral("Keep")), Qt::LeftButton);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_TRUE(isFound("V1"));
    EXPECT_EQ(OwnWords().read(QStringLiteral("vanity")), QStringLiteral("fairs visited\n"));
    inWords([](WordsDialog &dialog) {
        EXPECT_EQ(own(dialog).toPlainText(), QStringLiteral("fairs visited\n"));
        own(dialog).clear();
        QTest::mouseClick(button(dialog, QStringLiteral("Keep")), Qt::LeftButton);
    });
    EXPECT_FALSE(isFound("V1"));
}

TEST_F(WordsTest, EachListKeepsWhatIsTypedUntilAllAreKeptOrNone)
{
    const auto typeInTwo = [](WordsDialog &dialog) {
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("fairs visited"));
        auto *lists = dialog.findChild<QComboBox *>();
        lists->setFocus();
        QTest::keyClick(lists, Qt::Key_Down);
        EXPECT_EQ(own(dialog).toPlainText(), QString());
        EXPECT_THAT(shown(dialog), testing::Contains(QStringLiteral("effective")));
        QTest::keyClicks(&own(dialog), QStringLiteral("great"));
        QTest::keyClick(lists, Qt::Key_Up);
        EXPECT_EQ(own(dialog).toPlainText(), QStringLiteral("fairs visited"));
    };
    inWords([&](WordsDialog &dialog) {
        typeInTwo(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    EXPECT_EQ(OwnWords().read(QStringLiteral("vanity")), QString());
    inWords([&](WordsDialog &dialog) {
        typeInTwo(dialog);
        QTest::mouseClick(button(dialog, QStringLiteral("Keep")), Qt::LeftButton);
    });
    EXPECT_EQ(OwnWords().read(QStringLiteral("vanity")), QStringLiteral("fairs visited\n"));
    EXPECT_EQ(OwnWords().read(QStringLiteral("vague")), QStringLiteral("great\n"));
}

TEST_F(WordsTest, TheWordsOfTheProgramAreSearchedAndEveryControlIsNamed)
{
    inWords([](WordsDialog &dialog) {
        auto *search = dialog.findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("FOLLOW"));
        const QStringList found = shown(dialog);
        EXPECT_THAT(found, testing::Contains(QStringLiteral("followers")));
        EXPECT_THAT(found, testing::Each(testing::ResultOf(
                               [](const QString &word) {
                                   return word.contains(QStringLiteral("follow"), Qt::CaseInsensitive);
                               },
                               true)));
        EXPECT_THAT(spokenControls(dialog).unnamed, testing::IsEmpty());
    });
}

TEST_F(WordsTest, AListThatCannotBeReadIsSaidAndLeftAlone)
{
    ASSERT_TRUE(OwnWords().keep(QStringLiteral("vague"), QStringLiteral("great")));
    QFile file(OwnWords().path(QStringLiteral("vanity")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("caf\xE9");
    file.close();
    inWords([](WordsDialog &dialog) {
        EXPECT_TRUE(says(dialog, QStringLiteral("This is no UTF-8 text")));
        EXPECT_TRUE(own(dialog).isReadOnly());
        auto *lists = dialog.findChild<QComboBox *>();
        QTest::keyClick(lists, Qt::Key_Down);
        EXPECT_FALSE(own(dialog).isReadOnly());
        own(dialog).setPlainText(QStringLiteral("greater"));
        QTest::mouseClick(button(dialog, QStringLiteral("Keep")), Qt::LeftButton);
    });
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "caf\xE9");
    QStringList said;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            said.clear();
            for (const auto *label : m_window.findChild<Toast *>()->findChildren<QLabel *>())
                said += label->text();
            return said.join(QLatin1Char(' ')).contains(QStringLiteral("Your own words were left out."));
        },
        3000))
        << qPrintable(said.join(QLatin1Char(' ')));
}

TEST_F(WordsTest, ThePageOfARuleLeadsToItsWords)
{
    m_window.checks().findings().setStrictness(Strictness::SignOff);
    press(Qt::Key_8, Qt::AltModifier);
    ChecksPage &page = m_window.checks().page();
    const NodeId objective = named(QStringLiteral("Awareness"))->id;
    const auto row = [&](QStringView rule) { return page.model().indexOf(*ruleNamed(rule), {objective}); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return row(u"D10").isValid() && row(u"D1").isValid(); }, 3000));
    const auto inRule = [&](QStringView rule, const std::function<void(RuleDialog &)> &act) {
        page.view().setCurrentIndex(row(rule));
        QTimer::singleShot(0, &m_window, [&] {
            auto *dialog = qobject_cast<RuleDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            act(*dialog);
            dialog->reject();
        });
        trigger("checks.rule");
    };
    QString list;
    inRule(u"D10", [&](RuleDialog &rule) {
        QTimer::singleShot(0, &rule, [&] {
            auto *words = qobject_cast<WordsDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(words, nullptr);
            list = words->findChild<QComboBox *>()->currentText();
            words->reject();
        });
        QTest::mouseClick(button(rule, QStringLiteral("Words…")), Qt::LeftButton);
    });
    EXPECT_EQ(list, QStringLiteral("A number in words"));
    inRule(u"D1", [](RuleDialog &rule) { EXPECT_EQ(button(rule, QStringLiteral("Words…")), nullptr); });
}

} // namespace
} // namespace espalier
