// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "ui/entry/parking_lot.h"
#include "ui/window/toast.h"

#include <QToolButton>

namespace espalier {
namespace {

/// G ▸ (A ▸ B, C)
class UndoToastTest : public WindowTest
{
protected:
    UndoToastTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("G"));
        press(Qt::Key_Tab);
        type(QStringLiteral("A"));
        press(Qt::Key_Tab);
        type(QStringLiteral("B"));
        press(Qt::Key_Return);
        choose("A");
        press(Qt::Key_Return);
        type(QStringLiteral("C"));
        press(Qt::Key_Return);
    }
    void choose(const char *title)
    {
        m_window.canvas().setCurrent(named(QString::fromLatin1(title))->id);
        m_window.canvas().setFocus();
    }
    [[nodiscard]] Toast &toast() { return *m_window.findChild<Toast *>(); }
    [[nodiscard]] QString said() { return toast().isVisible() ? toast().accessibleName() : QString(); }
    [[nodiscard]] QToolButton *undoButton()
    {
        for (auto *button : toast().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Undo")))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QPoint middleOf(const char *title)
    {
        return m_window.canvas().cardRect(named(QString::fromLatin1(title))->id).center();
    }
    void drag(const char *what, const char *onto, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        QWidget *port = m_window.canvas().viewport();
        m_window.canvas().zoomToFit();
        QApplication::processEvents();
        const QPoint from = middleOf(what);
        const QPoint to = middleOf(onto);
        QTest::mousePress(port, Qt::LeftButton, keys, from);
        for (const QPoint at : {from + QPoint(12, 0), (from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             keys);
            QApplication::sendEvent(port, &move);
        }
        QTest::mouseRelease(port, Qt::LeftButton, keys, to);
        QApplication::processEvents();
    }
};

TEST_F(UndoToastTest, ARemovalIsSaidAndTheButtonTakesItBackWithoutTheFocus)
{
    const Tree before = tree();
    choose("B");
    press(Qt::Key_Delete);
    EXPECT_EQ(said(), QStringLiteral("“B” removed"));
    ASSERT_NE(undoButton(), nullptr);
    EXPECT_EQ(undoButton()->text(), QStringLiteral("Undo (Ctrl+Z)"));
    EXPECT_TRUE(m_window.canvas().hasFocus());
    QTest::mouseClick(undoButton(), Qt::LeftButton);
    EXPECT_EQ(tree(), before);
    EXPECT_EQ(said(), QString());
    EXPECT_TRUE(m_window.canvas().hasFocus());
    choose("A");
    press(Qt::Key_Delete);
    EXPECT_EQ(said(), QStringLiteral("2 nodes removed"));
}

TEST_F(UndoToastTest, GoesWithTheNextChangeSoThatItNeverUndoesAnotherOne)
{
    choose("B");
    press(Qt::Key_Delete);
    ASSERT_NE(undoButton(), nullptr);
    choose("C");
    press(Qt::Key_F2);
    type(QStringLiteral("hurn"));
    press(Qt::Key_Return);
    EXPECT_EQ(said(), QString());
    choose("G");
    press(Qt::Key_Delete);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(said(), QString()) << "what was taken back is not offered again";
}

TEST_F(UndoToastTest, ADragSaysWhereItWent)
{
    drag("C", "B");
    EXPECT_EQ(parentOf(QStringLiteral("C")), u"B");
    EXPECT_TRUE(said().startsWith(QStringLiteral("Moved “C” under “B”"))) << said().toStdString();
    EXPECT_TRUE(said().endsWith(QStringLiteral("1 node is in another tier now"))) << said().toStdString();
    press(Qt::Key_Z, Qt::ControlModifier);
    drag("C", "B", Qt::AltModifier);
    EXPECT_TRUE(said().startsWith(QStringLiteral("Copied “C” under “B”"))) << said().toStdString();
}

TEST_F(UndoToastTest, WhatIsParkedIsSaid)
{
    choose("C");
    trigger("tree.park");
    EXPECT_EQ(said(), QStringLiteral("“C” is in the parking lot now"));
}

} // namespace
} // namespace espalier
