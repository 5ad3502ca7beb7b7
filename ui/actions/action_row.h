// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ActionRow: one thing a user can do, in one place: its words, icon, keys, when it can be done, and what it
// does. Menus, toolbar, context menus, shortcut sheet and command search are all made from these rows.
#pragma once

#include <QKeySequence>
#include <QList>

#include <cstdint>
#include <functional>

namespace espalier {

/// What must be so for an action to be possible; the window says what is so now.
enum Need : std::uint32_t {
    Anytime = 0,
    OpenTree = 1U << 0U,
    Writable = 1U << 1U,   ///< open, neither read-only nor in Browse
    SomeNode = 1U << 2U,   ///< one or more selected
    OneNode = 1U << 3U,    ///< exactly one selected
    HasParent = 1U << 4U,  ///< the current node supports another one
    HasDrivers = 1U << 5U, ///< the current node has something below
    CanUndo = 1U << 6U,
    CanRedo = 1U << 7U,
    Named = 1U << 8U,      ///< the document has a file
    Focused = 1U << 9U,    ///< only a branch is shown
    Searching = 1U << 10U, ///< the find bar has matches
    OneLink = 1U << 11U,   ///< a link is selected on the canvas
    SecondaryLink = 1U << 12U,
    PlacedNode = 1U << 13U, ///< no secondary link is selected: the current node is meant, where it is placed
    HasSecond = 1U << 19U,  ///< the second window is open
    InWorkshop = 1U << 20U,
    Voting = 1U << 21U, ///< digits are dots
};
using Needs = std::uint32_t;

/// Where the keys work.
enum class KeyReach : std::uint8_t {
    Window,
    Trees, ///< only while the canvas or the outline has the focus
};

enum class Menu : std::uint8_t { None, File, Edit, Insert, View, Help };

struct ActionRow
{
    const char *id;   ///< "tree.child"; never shown
    const char *text; ///< English, to be translated in the context "Actions"; no mnemonic, those are given
    const char *tip;  ///< a sentence; may be empty
    const char *icon; ///< a drawing of resources/icons; may be empty
    Menu menu = Menu::None;
    int section = 0; ///< a line stands between sections of a menu
    QList<QKeySequence> keys = {};
    KeyReach reach = KeyReach::Window;
    Needs needs = Anytime;
    std::function<void()> run = {};
    bool checkable = false;
};

} // namespace espalier
