// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/key_rules.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

class KeyRules : public testing::Test
{
protected:
    KeyRules()
    {
        const auto nothing = [] {};
        m_actions.add({
            {"tree.child",
             "Child",
             "",
             "",
             Menu::Insert,
             0,
             {QKeySequence(Qt::Key_Tab)},
             KeyReach::Trees,
             Anytime,
             nothing},
            {"edit.find",
             "Find…",
             "",
             "",
             Menu::Edit,
             0,
             {QKeySequence(Qt::CTRL | Qt::Key_F)},
             KeyReach::Window,
             Anytime,
             nothing},
            {"edit.filter",
             "Filter…",
             "",
             "",
             Menu::Edit,
             0,
             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
             KeyReach::Window,
             Anytime,
             nothing},
        });
    }
    [[nodiscard]] QString whyNot(std::size_t row, const QKeySequence &key) const
    {
        const Result<void> fine = mayHave(m_actions, m_actions.keys(), row, key);
        return fine ? QString() : fine.error().what;
    }

    Actions m_actions;
};

TEST_F(KeyRules, AConflictNamesTheOtherAction)
{
    EXPECT_TRUE(whyNot(2, QKeySequence(Qt::CTRL | Qt::Key_F)).contains(QStringLiteral("“Find…”")));
    EXPECT_TRUE(whyNot(0, QKeySequence(Qt::CTRL | Qt::Key_F)).contains(QStringLiteral("“Find…”")))
        << "a key of the window works on the canvas as well";
    EXPECT_EQ(whyNot(1, QKeySequence(Qt::CTRL | Qt::Key_F)), QString()) << "its own";
    EXPECT_EQ(whyNot(2, QKeySequence(Qt::CTRL | Qt::Key_G)), QString());
}

TEST_F(KeyRules, NothingTakesAwayWhatOneWritesWith)
{
    EXPECT_NE(whyNot(0, QKeySequence(Qt::Key_X)), QString());
    EXPECT_NE(whyNot(0, QKeySequence(Qt::Key_Left)), QString());
    EXPECT_NE(whyNot(1, QKeySequence(Qt::Key_Delete)), QString());
    EXPECT_EQ(whyNot(0, QKeySequence(Qt::Key_Delete)), QString()) << "on the canvas nobody writes with it";
    EXPECT_NE(whyNot(1, QKeySequence(Qt::ALT | Qt::Key_F)), QString()) << "opens the File menu";
    EXPECT_EQ(whyNot(1, QKeySequence(Qt::Key_F9)), QString());
}

TEST_F(KeyRules, AFileOfKeysComesBack)
{
    KeyTable table = m_actions.deliveredKeys();
    table[1] = {QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_J)};
    table[2] = {};
    const Result<KeyTable> read = readKeyFile(m_actions, keyFile(m_actions, table));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, table);
}

TEST_F(KeyRules, AFileOfKeysThatIsWrongSaysWhere)
{
    const auto lineOf = [&](const char *bytes) { return readKeyFile(m_actions, bytes).error().line; };
    EXPECT_EQ(lineOf("# a remark\nedit.find\tCtrl+J\nno.such\tCtrl+K\n"), 3);
    EXPECT_EQ(lineOf("edit.find\tCtrl+\n"), 1);
    EXPECT_FALSE(readKeyFile(m_actions, "edit.find\tCtrl+Shift+F\n")) << "that is the filter's";
    EXPECT_FALSE(readKeyFile(m_actions, QByteArray(100'000, '\n')));
    EXPECT_FALSE(readKeyFile(m_actions, "\xff\xfe\t\t\n"));
}

TEST_F(KeyRules, RememberedKeysThatClashAreAsDelivered)
{
    KeyTable wanted = m_actions.deliveredKeys();
    wanted[0] = {QKeySequence(Qt::CTRL | Qt::Key_F)};
    wanted[2] = {QKeySequence(Qt::CTRL | Qt::Key_J)};
    const KeyTable kept = withoutClashes(m_actions, wanted);
    EXPECT_EQ(kept[0], m_actions.deliveredKeys()[0]);
    EXPECT_EQ(kept[2], wanted[2]);
    wanted = m_actions.deliveredKeys();
    std::swap(wanted[1], wanted[2]);
    EXPECT_EQ(withoutClashes(m_actions, wanted), wanted) << "two may change places";
}

TEST_F(KeyRules, KeysAndTipsFollowAtOnce)
{
    KeyTable table = m_actions.keys();
    table[1] = {QKeySequence(Qt::Key_F9)};
    m_actions.setKeys(table);
    EXPECT_EQ(m_actions.action("edit.find")->shortcut(), QKeySequence(Qt::Key_F9));
    EXPECT_TRUE(m_actions.action("edit.find")->toolTip().contains(QStringLiteral("F9")));
    EXPECT_EQ(m_actions.keysOf("edit.find"), QStringLiteral("F9"));
}

} // namespace
} // namespace espalier
