// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"
#include "ui/canvas/sentence_editor.h"
#include "ui/window/toast.h"

#include <QLabel>

namespace espalier {
namespace {

/// G ▸ (O1 ▸ M1, O2), as typed on the canvas.
class LinksTest : public WindowTest
{
protected:
    void SetUp() override
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("G"));
        press(Qt::Key_Tab);
        type(QStringLiteral("O1"));
        press(Qt::Key_Tab);
        type(QStringLiteral("M1"));
        press(Qt::Key_Return);
        m_window.canvas().setCurrent(id("O1"));
        press(Qt::Key_Return);
        type(QStringLiteral("O2"));
        press(Qt::Key_Return);
    }
    [[nodiscard]] NodeId id(const char *title) { return named(QString::fromLatin1(title))->id; }
    [[nodiscard]] LinkKey m1ToO2() { return {id("M1"), id("O2")}; }
    void supportAlso()
    {
        Q_EMIT m_window.canvas().dropRequested(
            {{id("M1")}, id("O2"), DropPlace::Under, DropKind::AlsoSupport});
        QApplication::processEvents();
    }
    [[nodiscard]] QString toast()
    {
        const auto *toast = m_window.findChild<Toast *>();
        return toast->isVisible() ? toast->accessibleName() : QString();
    }
};

TEST_F(LinksTest, AfterALinkIsMadeItIsAskedHowAndOneUndoTakesBothBack)
{
    const Tree before = tree();
    supportAlso();
    ASSERT_TRUE(tree().find(m1ToO2())) << "it is there before anything is answered";
    ASSERT_TRUE(m_window.canvas().isEditingSentence());
    type(QStringLiteral("it pays"));
    press(Qt::Key_Return);
    EXPECT_EQ(tree().find(m1ToO2())->sentence, QStringLiteral("it pays"));
    trigger("edit.undo");
    EXPECT_EQ(tree(), before);
    trigger("edit.redo");
    ASSERT_TRUE(tree().find(m1ToO2()));
    EXPECT_EQ(tree().find(m1ToO2())->sentence, QStringLiteral("it pays"));
}

TEST_F(LinksTest, TheInspectorShowsTheLinkThatIsChosenAndCtrlILeadsThere)
{
    supportAlso();
    press(Qt::Key_Escape);
    m_window.canvas().setCurrent(id("M1"));
    m_window.canvas().setFocus();
    m_window.canvas().setLink(m1ToO2());
    QApplication::processEvents();
    EXPECT_TRUE(m_window.canvas().hasFocus()) << "the keys mean the link";
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(m_window.inspector().isAncestorOf(QApplication::focusWidget()));
    EXPECT_EQ(m_window.inspector().focusedField(), "sentence");
    type(QStringLiteral("it pays"));
    m_window.canvas().setFocus();
    EXPECT_EQ(tree().find(m1ToO2())->sentence, QStringLiteral("it pays"));
    EXPECT_EQ(tree().find(LinkKey{id("M1"), id("O1")})->sentence, QString());
}

TEST_F(LinksTest, EscapeKeepsTheSentence)
{
    supportAlso();
    type(QStringLiteral("it"));
    press(Qt::Key_Escape);
    ASSERT_TRUE(tree().find(m1ToO2()));
    EXPECT_EQ(tree().find(m1ToO2())->sentence, QStringLiteral("it"));
}

TEST_F(LinksTest, ALaterEditOfTheSentenceIsAStepOfItsOwn)
{
    supportAlso();
    press(Qt::Key_Return);
    press(Qt::Key_F2);
    type(QStringLiteral("it pays"));
    press(Qt::Key_Return);
    trigger("edit.undo");
    ASSERT_TRUE(tree().find(m1ToO2()));
    EXPECT_EQ(tree().find(m1ToO2())->sentence, QString());
}

TEST_F(LinksTest, DeleteRemovesTheChosenLinkAndNotItsNode)
{
    supportAlso();
    press(Qt::Key_Escape);
    ASSERT_EQ(m_window.canvas().link(), m1ToO2());
    press(Qt::Key_Delete);
    EXPECT_FALSE(tree().find(m1ToO2()));
    EXPECT_TRUE(named(QStringLiteral("M1")));
    EXPECT_EQ(toast(), QStringLiteral("M1 no longer supports O2"));
    press(Qt::Key_Delete);
    EXPECT_FALSE(named(QStringLiteral("M1"))) << "no link is chosen any more";
}

TEST_F(LinksTest, RemovingThePrimaryLinkSaysWhereItsNodeStandsNow)
{
    m_window.canvas().setLink({id("M1"), id("O1")});
    trigger("link.remove");
    EXPECT_EQ(parentOf(QStringLiteral("M1")), QStringLiteral("G"));
    EXPECT_EQ(toast(), QStringLiteral("M1 stands under G now"));
}

TEST_F(LinksTest, WhatIsDoneToALinkNeedsOne)
{
    m_window.canvas().setCurrent(id("M1"));
    for (const char *action : {"link.sentence", "link.primary", "link.remove", "link.driver"})
        EXPECT_FALSE(this->action(action)->isEnabled()) << action;
    m_window.canvas().setLink({id("M1"), id("O1")});
    EXPECT_TRUE(action("link.remove")->isEnabled());
    EXPECT_FALSE(action("link.primary")->isEnabled()) << "it is";
}

TEST_F(LinksTest, MadePrimaryTheLinkPlacesItsNodeAndStaysChosen)
{
    supportAlso();
    press(Qt::Key_Escape);
    trigger("link.primary");
    EXPECT_EQ(parentOf(QStringLiteral("M1")), QStringLiteral("O2"));
    EXPECT_EQ(m_window.canvas().link(), m1ToO2());
    trigger("link.supported");
    EXPECT_EQ(m_window.canvas().current(), id("O2"));
}

TEST_F(LinksTest, AChosenLinkOpensItsFieldsAndTheKeysStayOnTheCanvas)
{
    m_window.canvas().setCurrent(id("M1"));
    m_window.canvas().setFocus();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_window.canvas().link(), (LinkKey{id("M1"), id("O1")}));
    EXPECT_TRUE(m_window.canvas().hasFocus());
    bool seen = false;
    for (const QLabel *label : m_window.inspector().findChildren<QLabel *>())
        seen = seen || (label->isVisible() && label->text() == QStringLiteral("For O1"));
    EXPECT_TRUE(seen);
}

} // namespace
} // namespace espalier
