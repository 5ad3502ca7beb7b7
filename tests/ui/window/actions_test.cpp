// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "ui/actions/fuzzy.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>

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
    std::vector<QAccessibleInterface *> todo{QAccessible::queryAccessibleInterface(&m_window)};
    int controls = 0;
    while (!todo.empty()) {
        QAccessibleInterface *one = todo.back();
        todo.pop_back();
        if (!one || !one->isValid() || one->state().invisible)
            continue;
        for (int i = 0; i < std::min(one->childCount(), 500); ++i)
            todo.push_back(one->child(i));
        static const std::set<QAccessible::Role> spoken{
            QAccessible::Button,       QAccessible::CheckBox,       QAccessible::ComboBox,
            QAccessible::EditableText, QAccessible::PageTab,        QAccessible::Tree,
            QAccessible::TreeItem,     QAccessible::List,           QAccessible::MenuItem,
            QAccessible::ListItem,     QAccessible::ButtonDropDown, QAccessible::ButtonMenu,
            QAccessible::RadioButton,  QAccessible::Slider};
        if (!spoken.contains(one->role()) || !one->state().focusable)
            continue;
        ++controls;
        const QObject *object = one->object();
        EXPECT_FALSE(one->text(QAccessible::Name).isEmpty())
            << (object ? object->metaObject()->className() : "?") << ' '
            << (object ? object->objectName().toStdString() : std::string()) << " in "
            << (object && object->parent() ? object->parent()->objectName().toStdString() : std::string());
    }
    EXPECT_GT(controls, 25);
}

TEST(Fuzzy, FindsLettersInTheirOrderAndPrefersWordStarts)
{
    EXPECT_FALSE(fuzzyScore(QStringLiteral("xyz"), QStringLiteral("Repeat visit rate")));
    EXPECT_GT(*fuzzyScore(QStringLiteral("rvr"), QStringLiteral("Repeat visit rate")),
              *fuzzyScore(QStringLiteral("rvr"), QStringLiteral("Server reverse")));
    EXPECT_GT(*fuzzyScore(QStringLiteral("visit"), QStringLiteral("Repeat visit rate")),
              *fuzzyScore(QStringLiteral("visit"), QStringLiteral("Value in some item total")));
    EXPECT_TRUE(fuzzyScore(QStringLiteral("uber"), QStringLiteral("Über uns"))) << "accents do not matter";
}

} // namespace
} // namespace espalier
