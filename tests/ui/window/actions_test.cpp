// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/spoken_controls.h"
#include "tests/ui/window/window_fixture.h"

#include "ui/actions/fuzzy.h"
#include "ui/window/command_search.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace espalier {
namespace {

class ActionsTest : public WindowTest
{
};

TEST_F(ActionsTest, EveryRowIsNamedOnceAndDoesSomething)
{
    std::set<std::string> ids;
    for (const ActionRow &row : m_window.actions().rows()) {
        EXPECT_TRUE(ids.insert(row.id).second) << row.id;
        EXPECT_TRUE(row.run) << row.id;
        EXPECT_STRNE(row.text, "") << row.id;
    }
}

TEST_F(ActionsTest, NoKeyMeansTwoThings)
{
    std::map<QString, std::string> keys;
    for (const ActionRow &row : m_window.actions().rows()) {
        for (const QKeySequence &key : row.keys) {
            EXPECT_FALSE(key.isEmpty()) << row.id;
            const auto [there, isNew] = keys.emplace(key.toString(), row.id);
            EXPECT_TRUE(isNew) << row.id << " and " << there->second << ": " << key.toString().toStdString();
        }
    }
}

TEST_F(ActionsTest, MenuLettersAreUniqueInEachMenu)
{
    const auto check = [](const QList<QAction *> &actions) {
        std::set<QChar> letters;
        for (const QAction *action : actions) {
            const qsizetype at = action->text().indexOf(QLatin1Char('&'));
            if (at >= 0) {
                EXPECT_TRUE(letters.insert(action->text()[at + 1].toLower()).second)
                    << action->text().toStdString();
            }
        }
        return letters.size();
    };
    EXPECT_GE(check(m_window.menuBar()->actions()), 5U);
    for (const QAction *menu : m_window.menuBar()->actions())
        EXPECT_GT(check(menu->menu()->actions()), 0U) << menu->text().toStdString();
}

TEST_F(ActionsTest, WithoutATreeOnlyWhatNeedsNoneIsEnabled)
{
    EXPECT_TRUE(action("file.new")->isEnabled());
    EXPECT_TRUE(action("help.search")->isEnabled());
    for (const char *id : {"file.save", "tree.child", "edit.undo", "view.fit"})
        EXPECT_FALSE(action(id)->isEnabled()) << id;
}

TEST_F(ActionsTest, ActionsFollowSelectionAndHistory)
{
    newTree();
    EXPECT_TRUE(action("tree.child")->isEnabled());
    EXPECT_FALSE(action("tree.remove")->isEnabled());
    EXPECT_FALSE(action("edit.undo")->isEnabled());
    press(Qt::Key_Return);
    type(QStringLiteral("Goal"));
    press(Qt::Key_Return);
    EXPECT_TRUE(action("tree.remove")->isEnabled());
    EXPECT_TRUE(action("edit.undo")->isEnabled());
    EXPECT_FALSE(action("tree.promote")->isEnabled()) << "a goal stands on top";
}

TEST_F(ActionsTest, BrowseChangesNothing)
{
    newTree();
    press(Qt::Key_Return);
    type(QStringLiteral("Goal"));
    press(Qt::Key_Return);
    trigger("mode.browse");
    for (const char *id : {"tree.child", "tree.remove", "tree.rename", "edit.undo"})
        EXPECT_FALSE(action(id)->isEnabled()) << id;
    trigger("mode.design");
    EXPECT_TRUE(action("tree.child")->isEnabled());
}

/// Everything that can be focused or pressed has a name that a screen reader can say.
TEST_F(ActionsTest, NoControlIsWithoutAName)
{
    newTree();
    press(Qt::Key_Return);
    type(QStringLiteral("Goal"));
    press(Qt::Key_Return);
    for (const Inspector::Tab tab : {Inspector::Tab::Cascade, Inspector::Tab::Values, Inspector::Tab::Notes,
                                     Inspector::Tab::History, Inspector::Tab::Fields}) {
        m_window.inspector().showTab(tab);
        QApplication::processEvents();
        const SpokenControls controls = spokenControls(m_window);
        EXPECT_THAT(controls.unnamed, testing::IsEmpty());
        EXPECT_GT(controls.count, 15);
    }
}

TEST_F(ActionsTest, NoWidgetThatTakesTheFocusIsWithoutAName)
{
    newTree();
    press(Qt::Key_Return);
    type(QStringLiteral("Goal"));
    press(Qt::Key_Return);
    for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
        const bool isInside = qobject_cast<const QLineEdit *>(widget) &&
                              qobject_cast<const QComboBox *>(widget->parentWidget());
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || isInside ||
            !widget->isVisibleTo(&m_window))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString() << " in "
            << widget->parentWidget()->objectName().toStdString();
    }
}

TEST_F(ActionsTest, EveryActionIsReachedFromAMenuAndFromTheSearch)
{
    newTree();
    std::set<const QAction *> inMenus;
    std::vector<QMenu *> todo;
    for (const QAction *top : m_window.menuBar()->actions())
        todo.push_back(top->menu());
    while (!todo.empty()) {
        QMenu *menu = todo.back();
        todo.pop_back();
        Q_EMIT menu->aboutToShow(); // some are filled then
        for (const QAction *action : menu->actions()) {
            inMenus.insert(action);
            if (action->menu())
                todo.push_back(action->menu());
        }
    }
    const std::vector<SearchEntry> found = entriesOf(m_window.actions());
    EXPECT_EQ(found.size(), m_window.actions().rows().size());
    for (std::size_t i = 0; i < m_window.actions().rows().size(); ++i) {
        const ActionRow &row = m_window.actions().rows()[i];
        const bool isInMenu = inMenus.contains(m_window.actions().at(i));
        EXPECT_TRUE(isInMenu || (row.menu == Menu::None && !row.keys.isEmpty()))
            << row.id << " has neither a menu nor a key";
    }
}

TEST(Fuzzy, FindsWholePiecesAndBeginningsOfWords)
{
    EXPECT_FALSE(fuzzyScore(QStringLiteral("xyz"), QStringLiteral("Repeat visit rate")));
    EXPECT_TRUE(fuzzyScore(QStringLiteral("rvr"), QStringLiteral("Repeat visit rate")));
    EXPECT_TRUE(fuzzyScore(QStringLiteral("repvis"), QStringLiteral("Repeat visit rate")));
    EXPECT_TRUE(fuzzyScore(QStringLiteral("eat"), QStringLiteral("Repeat visit rate")));
    EXPECT_FALSE(fuzzyScore(QStringLiteral("own"), QStringLiteral("Opportunity win rate")))
        << "letters found just anywhere are noise";
    EXPECT_GT(*fuzzyScore(QStringLiteral("rate"), QStringLiteral("Win rate")),
              *fuzzyScore(QStringLiteral("rate"), QStringLiteral("Pirates seen")))
        << "a word that begins so comes first";
    EXPECT_TRUE(fuzzyScore(QStringLiteral("uber"), QStringLiteral("Über uns"))) << "accents do not matter";
}

} // namespace
} // namespace espalier
