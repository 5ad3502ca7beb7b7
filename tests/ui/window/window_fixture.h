// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A window with settings of its own, on a small tree, as a user would have it open.
#pragma once

#include "core/edit/new_tree.h"
#include "ui/outline/outline_view.h"
#include "ui/panels/inspector.h"
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
        m_settings.setReducedMotion(true);
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
    /// A key as the user presses it, to whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
        QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    void type(const QString &text)
    {
        QWidget *target = QApplication::focusWidget();
        ASSERT_NE(target, nullptr);
        QTest::keyClicks(target, text);
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
    MainWindow m_window{m_settings, m_appearance, m_clock};
};

} // namespace espalier
