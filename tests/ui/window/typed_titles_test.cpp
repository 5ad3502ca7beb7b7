// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"
#include "ui/outline/title_line.h"

#include <QClipboard>
#include <QListWidget>

namespace espalier {
namespace {

class TypedTitlesTest : public WindowTest
{
protected:
    void SetUp() override
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Return);
    }
    [[nodiscard]] QListWidget *offer()
    {
        for (auto *list : m_window.findChildren<QListWidget *>(QStringLiteral("completions"))) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }
    [[nodiscard]] QString ownerOf(const QString &title)
    {
        const Node *node = named(title);
        const Person *owner = node ? tree().find(node->owner) : nullptr;
        return owner ? owner->name : QString();
    }
};

TEST_F(TypedTitlesTest, TokensAreTakenWithTheTitleInOneStep)
{
    press(Qt::Key_F2);
    type(QStringLiteral(" one @Lena -> 25%"));
    QTest::qWait(600); // the half second after which typing is committed
    ASSERT_NE(named(QStringLiteral("Goal one")), nullptr);
    EXPECT_EQ(tree().all<Person>().size(), 0U); // not before the title is done
    press(Qt::Key_Return);
    EXPECT_EQ(ownerOf(QStringLiteral("Goal one")), u"Lena");
    EXPECT_EQ(named(QStringLiteral("Goal one"))->targetValue, 25);
    trigger("edit.undo");
    EXPECT_NE(named(QStringLiteral("Goal")), nullptr);
    EXPECT_EQ(tree().all<Person>().size(), 0U);
}

TEST_F(TypedTitlesTest, ATitleThatHoldsSignsIsEditedUnharmed)
{
    press(Qt::Key_F2);
    type(QStringLiteral(" \\#1"));
    press(Qt::Key_Return);
    ASSERT_NE(named(QStringLiteral("Goal #1")), nullptr);
    press(Qt::Key_F2);
    type(QStringLiteral("0"));
    press(Qt::Key_Return);
    EXPECT_NE(named(QStringLiteral("Goal #10")), nullptr);
    EXPECT_EQ(tree().all<Channel>().size(), 0U);
}

TEST_F(TypedTitlesTest, PastedTextReadsNoTokens)
{
    QApplication::clipboard()->setText(QStringLiteral("with @Lena\n#1"));
    press(Qt::Key_F2);
    type(QStringLiteral(" "));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    EXPECT_NE(named(QStringLiteral("Goal with @Lena #1")), nullptr);
    EXPECT_EQ(tree().all<Person>().size(), 0U);
}

TEST_F(TypedTitlesTest, CompletionTakesANameAndEscapeClosesItAlone)
{
    press(Qt::Key_F2);
    type(QStringLiteral(" @\"Lena Vogt\""));
    press(Qt::Key_Tab); // the next node
    type(QStringLiteral("Objective @le"));
    ASSERT_NE(offer(), nullptr);
    press(Qt::Key_Escape);
    EXPECT_EQ(offer(), nullptr);
    EXPECT_TRUE(m_window.canvas().isEditingTitle());
    type(QStringLiteral("x !w"));
    ASSERT_NE(offer(), nullptr);
    press(Qt::Key_Return);
    EXPECT_TRUE(m_window.canvas().isEditingTitle());
    press(Qt::Key_Return);
    const Node *node = named(QStringLiteral("Objective"));
    ASSERT_NE(node, nullptr);
    EXPECT_EQ(node->cadence.kind, Cadence::Kind::Weekly);
    EXPECT_EQ(ownerOf(QStringLiteral("Objective")), u"lex");
}

TEST_F(TypedTitlesTest, TheOutlineReadsThemToo)
{
    m_window.outline().setFocus();
    press(Qt::Key_F2);
    ASSERT_NE(qobject_cast<TitleLine *>(QApplication::focusWidget()), nullptr);
    type(QStringLiteral(" @Bo"));
    press(Qt::Key_Tab);
    EXPECT_EQ(ownerOf(QStringLiteral("Goal")), u"Bo");
    type(QStringLiteral("Child >> Nowhere"));
    press(Qt::Key_Return);
    EXPECT_EQ(parentOf(QStringLiteral("Child >> Nowhere")), u"Goal"); // and a toast says why
    EXPECT_TRUE(m_window.outline().hasFocus());
}

} // namespace
} // namespace espalier
