// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/record.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/window/filter_bar.h"
#include "ui/window/find_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <gmock/gmock.h>

namespace espalier {
namespace {

class FilterTest : public WindowTest
{
protected:
    FilterTest()
    {
        newTree();
        m_window.canvas().setFocus();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        for (const char *title : {"Open rate", "Click rate", "Spend"}) {
            m_window.canvas().setFocus();
            m_window.canvas().setCurrent(named(QStringLiteral("Goal"))->id);
            press(Qt::Key_Tab);
            type(QString::fromLatin1(title));
            press(Qt::Key_Return);
        }
    }
    QLineEdit *line() { return m_window.findChild<QLineEdit *>(QStringLiteral("filterWords")); }
    QStringList chips()
    {
        QStringList texts;
        for (auto *chip : line()->parentWidget()->findChildren<QToolButton *>(QStringLiteral("condition"))) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
        return texts;
    }
    QString count()
    {
        auto *bar = m_window.findChild<FilterBar *>();
        for (auto *label : bar->findChildren<QLabel *>(QStringLiteral("quiet")))
            return label->text();
        return {};
    }
    std::size_t cards() { return m_window.canvas().stage().size(); }
};

TEST_F(FilterTest, WordsNarrowTheDrawingAsTheyAreTyped)
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(line()->hasFocus());
    type(QStringLiteral("rate"));
    EXPECT_EQ(cards(), 3U);
    EXPECT_EQ(count(), QStringLiteral("2 of 4 shown"));
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape); // the completion
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window.canvas().hasFocus()) << QApplication::focusWidget()->metaObject()->className();
    EXPECT_EQ(cards(), 3U) << "leaving the bar keeps the filter";
}

TEST_F(FilterTest, AConditionIsCompletedAndTakenAwayByKeys)
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("missing:own"));
    press(Qt::Key_Return);
    EXPECT_THAT(chips(), testing::ElementsAre(QStringLiteral("Missing: Owner  ×")));
    EXPECT_EQ(line()->text(), QString());
    EXPECT_EQ(count(), QStringLiteral("4 of 4 shown"));
    type(QStringLiteral("tag:spring"));
    press(Qt::Key_Return);
    EXPECT_EQ(cards(), 0U);
    press(Qt::Key_Backspace);
    EXPECT_EQ(chips().size(), 1);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(chips().isEmpty());
    EXPECT_EQ(cards(), 4U);
}

TEST_F(FilterTest, AConditionOnSomebodyWhoIsGoneSaysSoAndGoesWithOneClick)
{
    m_window.canvas().setCurrent(named(QStringLiteral("Spend"))->id);
    press(Qt::Key_F2);
    type(QStringLiteral(" @Bo"));
    press(Qt::Key_Return);
    ASSERT_EQ(tree().all<Person>().size(), 1U);
    const PersonId bo = tree().all<Person>().begin()->id;
    NodeFilter filter;
    filter.setOnly(QLatin1StringView("owner"), valueOf(bo));
    m_window.canvas().setFilter(filter);
    EXPECT_EQ(chips(), QStringList{QStringLiteral("Owner: Bo  ×")});
    Document &document = m_window.document();
    const Result<Change> change = edit::removeRecord(tree(), bo);
    ASSERT_TRUE(change);
    ASSERT_TRUE(document.perform({*change, VerbId::Register, {}, {}, {}, m_now.toUTC()}));
    QTRY_COMPARE(chips(), QStringList{QStringLiteral("Owner: (no longer in the tree)  ×")});
    EXPECT_EQ(count(), QStringLiteral("Nothing matches: take a condition away"));
    for (auto *chip : line()->parentWidget()->findChildren<QToolButton *>(QStringLiteral("condition"))) {
        if (chip->isVisible())
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    QTRY_COMPARE(chips(), QStringList());
    EXPECT_EQ(cards(), 4U);
}

TEST_F(FilterTest, WhatMeansNothingIsSaidBesideTheWords)
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("owner:Zoe"));
    press(Qt::Key_Return);
    EXPECT_EQ(count(), QStringLiteral("No owner is called “Zoe”."));
    EXPECT_EQ(cards(), 4U);
}

TEST_F(FilterTest, FindCountsAndOpensWhatIsFolded)
{
    m_window.canvas().setCurrent(named(QStringLiteral("Goal"))->id);
    trigger("view.foldAll");
    ASSERT_EQ(cards(), 1U);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("rate"));
    EXPECT_EQ(m_window.canvas().findCount(), 2);
    press(Qt::Key_F3);
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("Open rate"))->id);
    EXPECT_GT(cards(), 1U);
    press(Qt::Key_F3);
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("Click rate"))->id);
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("Open rate"))->id);
}

} // namespace
} // namespace espalier
