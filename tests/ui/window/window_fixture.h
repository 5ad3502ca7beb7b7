// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A window with settings of its own, on a small tree, as a user would have it open.
#pragma once

#include "core/edit/new_tree.h"
#include "ui/outline/outline_view.h"
#include "ui/panels/inspector.h"
#include "ui/settings/passwords.h"
#include "ui/window/clock.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace espalier {

class WindowTest : public testing::Test
{
protected:
    WindowTest()
    {
        m_settings.setAuthor(QStringLiteral("Tester"));
        m_window.show();
        m_window.activateWindow();
        QApplication::setActiveWindow(&m_window);
        QApplication::processEvents();
    }

    [[nodiscard]] const Tree &tree() { return m_window.document().tree(); }
    [[nodiscard]] QAction *action(const char *id) { return m_window.actions().action(id); }
    void trigger(const char *id)
    {
        ASSERT_TRUE(action(id)->isEnabled()) << id;
        action(id)->trigger();
        QApplication::processEvents();
    }
    /// Night falls, and the program comes to the front.
    void beginDay(QDate day)
    {
        m_now.setDate(day);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QApplication::processEvents();
    }
    /// Where a key goes. A popup of its own (the command search) has no focus that the application knows.
    [[nodiscard]] QWidget *keyTarget()
    {
        if (QWidget *focus = QApplication::focusWidget())
            return focus;
        QWidget *popup = QApplication::activePopupWidget();
        return popup && popup->focusWidget() ? popup->focusWidget() : &m_window;
    }
    /// A key as the user presses it, to whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(keyTarget(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
        comeBack();
    }
    /// As a window manager does when a popup is gone; the offscreen platform leaves no window active.
    void comeBack()
    {
        const QWidget *active = QApplication::activeWindow();
        if (!QApplication::activePopupWidget() &&
            (!active || !active->isVisible() || active->windowType() == Qt::Popup))
            QApplication::setActiveWindow(&m_window);
    }
    /// Each letter to whatever has the focus by then.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QWidget *target = keyTarget();
            if (c.unicode() < 128)
                QTest::keyClick(target, c.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
        QApplication::processEvents();
    }
    void newTree() { trigger("file.new"); }
    [[nodiscard]] const Node *named(const QString &title)
    {
        for (const Node &node : tree().nodes()) {
            if (node.title == title)
                return &node;
        }
        return nullptr;
    }
    [[nodiscard]] QString parentOf(const QString &title)
    {
        const Node *node = named(title);
        if (!node)
            return QStringLiteral("(no such node)");
        const Slot parent = tree().parentOf(tree().nodes().slotOf(node->id));
        return parent == noSlot ? QString() : tree().nodes().at(parent)->title;
    }

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Appearance m_appearance{AppearanceChoice::Light};
    QDateTime m_now{QDate(2026, 11, 2), QTime(9, 30)};
    Clock m_clock{[this] { return m_now; }};
    NoPasswords m_passwords;
    MainWindow m_window{withoutMotion(m_settings), m_appearance, m_clock, m_passwords};

private:
    /// Before the window reads it: nothing is on its way while a test looks.
    static Settings &withoutMotion(Settings &settings)
    {
        settings.setReducedMotion(true);
        return settings;
    }
};

} // namespace espalier
