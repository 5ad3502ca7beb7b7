// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A user without a plan at a window: keys, clicks, drags, pastes, edits in every panel, undo and redo, all as
// real events. What it does follows from a seed, and each thing done is told in words, so that somebody can
// do it again by hand. It touches no file and keeps the tree below about a hundred nodes.
#pragma once

#include "tests/support/random_tree.h"
#include "tests/ui/window/window_fixture.h"

#include <QTimer>

#include <deque>

namespace espalier {

class RandomUser : public WindowTest
{
protected:
    explicit RandomUser(std::uint64_t seed);

    /// One thing, and what it left open is sent away.
    void act();
    /// Leaves every field, so that what was being typed is done.
    void rest();
    /// The last things done, one a line.
    [[nodiscard]] std::string story() const;

private:
    struct Stroke
    {
        int key;
        Qt::KeyboardModifiers modifiers;
    };
    struct Kind
    {
        std::size_t weight;
        void (RandomUser::*run)();
    };

    // What is done.
    void pressKey();
    void chooseInMenu();
    void clickCard();
    void openMenu();
    void dragCard();
    void dragHandle();
    void linkByKeys();
    void typeWords();
    void paste();
    void undoAndRedo();
    void editField();
    void pressButton();
    void editCell();
    void crossInMatrix();
    void editOutline();
    void dropIdea();
    void enterQuickly();
    void parkIdeas();
    void holdWorkshop();
    void editRegister();
    void renamePeople();
    void filterOrFind();
    void lookElsewhere();

    // With what.
    [[nodiscard]] Qt::KeyboardModifiers someModifiers();
    [[nodiscard]] QString someWords();
    [[nodiscard]] QString someLines();
    [[nodiscard]] QString someValue();
    [[nodiscard]] NodeId someNode();
    /// Nodes whose cards can be seen; all that fit where none could.
    [[nodiscard]] std::vector<NodeId> seen();
    /// On a card, at its edges, beside it, or anywhere.
    [[nodiscard]] QPoint somePoint(const std::vector<NodeId> &nodes);
    template <class Choices>
    [[nodiscard]] auto oneOf(const Choices &choices)
    {
        return *(std::begin(choices) + static_cast<std::ptrdiff_t>(m_dice.below(std::size(choices))));
    }
    /// 0 … length - 1, or 0 where there is no length.
    [[nodiscard]] int below(int length);
    [[nodiscard]] static QString nameOf(Qt::KeyboardModifiers held);
    [[nodiscard]] bool isHarmless(std::string_view action) const;

    // How.
    void tell(const QString &what);
    void strike(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void write(const QString &text);
    /// Replaces what stands in the field that has the cursor, and leaves it by some key.
    void fillIn(const QString &text);
    void dragOn(QWidget *canvas, QPoint from, QPoint to, Qt::KeyboardModifiers held);
    void dropOn(QWidget *target, const std::vector<NodeId> &nodes, QPoint at);
    void clickSomeButton(QWidget &in, const char *where);
    void turnToWindow();
    void answer();
    void closeWhatIsOpen();

    test::Dice m_dice;
    std::vector<Stroke> m_strokes;
    QTimer m_watch; ///< answers dialogs and menus from inside their own loops
    bool m_willAnswer = false;
    int m_answers = 0;
    int m_done = 0;
    std::deque<QString> m_told;
};

} // namespace espalier
