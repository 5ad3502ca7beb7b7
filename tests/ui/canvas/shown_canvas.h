// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A canvas in a window that is shown, on a small tree, without motion. Nodes are named by title; real events
// go in, pictures and signals come out.
#pragma once

#include "core/edit/add.h"
#include "core/edit/link.h"
#include "core/edit/new_tree.h"
#include "core/model/queries.h"
#include "core/session/derivation.h"
#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace espalier {

class ShownCanvas : public testing::Test
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Document document{smallTree()};
    Derivation derivation{document, context.day};
    CanvasView view{derivation};

    void SetUp() override
    {
        view.setMotion(0);
        view.resize(1200, 900);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
        QApplication::processEvents();
    }

    /// G ▸ O1 ▸ (M1 ▸ (T1, T2, T3), M2), G ▸ O2; T3 also supports M2.
    [[nodiscard]] Tree smallTree()
    {
        Tree tree = edit::newTree(context);
        const auto perform = [&tree](const Result<Change> &change) {
            ASSERT_TRUE(change) << qPrintable(change.error().what);
            ASSERT_TRUE(tree.apply(*change));
        };
        perform(edit::addTopNode(tree, QStringLiteral("G"), context));
        for (const char *row : {"O1 G", "O2 G", "M1 O1", "M2 O1", "T1 M1", "T2 M1", "T3 M1"}) {
            const QStringList words = QString::fromLatin1(row).split(QLatin1Char(' '));
            perform(edit::addChild(tree, idIn(tree, words[1]), words[0], context));
        }
        perform(edit::addLink(tree, idIn(tree, QStringLiteral("T3")), idIn(tree, QStringLiteral("M2"))));
        return tree;
    }

    static NodeId idIn(const Tree &tree, const QString &title)
    {
        for (const Node &node : tree.nodes()) {
            if (node.title == title)
                return node.id;
        }
        return {};
    }
    [[nodiscard]] NodeId node(const char *title) const
    {
        return idIn(document.tree(), QString::fromLatin1(title));
    }
    [[nodiscard]] QString titleOf(const NodeId &id) const
    {
        const Node *found = document.tree().find(id);
        return found ? found->title : QString();
    }
    /// Titles of the cards drawn, in order.
    [[nodiscard]] QString drawn() const
    {
        QStringList titles;
        for (Card card = 0; card < view.stage().size(); ++card)
            titles.append(document.tree().nodes().at(view.stage().slotOf(card))->title);
        return titles.join(QLatin1Char(' '));
    }
    [[nodiscard]] QString selected() const
    {
        QStringList titles;
        for (const NodeId &id : view.selection().nodes)
            titles.append(titleOf(id));
        titles.sort();
        return titles.join(QLatin1Char(' '));
    }
    [[nodiscard]] QPoint middleOf(const char *title) const { return view.cardRect(node(title)).center(); }
    /// A point of a card, 0 … 1 across and down.
    [[nodiscard]] QPoint pointOn(const char *title, double across, double down) const
    {
        const QRect card = view.cardRect(node(title));
        return card.topLeft() +
               QPoint(static_cast<int>(card.width() * across), static_cast<int>(card.height() * down));
    }

    void click(const char *title, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, middleOf(title));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

    /// A mouse event with buttons and keys held, which QTest::mouseMove cannot say.
    void moveMouse(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, buttons,
                          modifiers);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(view.viewport(), button, modifiers, at);
    }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseRelease(view.viewport(), button, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {},
              Qt::MouseButton button = Qt::LeftButton)
    {
        press(from, modifiers, button);
        moveMouse((from + to) / 2, modifiers, button);
        moveMouse(to, modifiers, button);
        release(to, modifiers, button);
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << qPrintable(change.error().what);
        Step step;
        step.change = *change;
        ASSERT_TRUE(document.perform(step));
    }
};

} // namespace espalier
