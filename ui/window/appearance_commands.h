// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The commands that choose between light, dark and high contrast, and their menu.
#pragma once

#include "ui/actions/actions.h"
#include "ui/settings/settings.h"

#include <vector>

namespace espalier {

class Appearance;

/// Both outlive the rows.
[[nodiscard]] std::vector<ActionRow> appearanceRows(Settings &settings, Appearance &appearance);
/// `menu` follows what is in force.
void fillAppearanceMenu(QMenu *menu, const Actions &actions, const Appearance &appearance);

} // namespace espalier
