// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Mnemonics: the underlined letters of menus. Given when a menu is built, so that they are unique in every
// language and nobody has to keep them so.
#pragma once

class QMenu;
class QMenuBar;

namespace espalier {

/// Gives each entry of the menu and of its submenus a letter of its own, as long as there are letters: the
/// first letter of a word if it is free, else any letter of the text.
void giveMnemonics(QMenu *menu);
void giveMnemonics(QMenuBar *bar);

} // namespace espalier
