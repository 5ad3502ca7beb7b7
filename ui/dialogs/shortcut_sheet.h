// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ShortcutSheet: all keys on one sheet, made from the catalogue.
#pragma once

#include "ui/actions/action_row.h"

#include <QDialog>

#include <utility>
#include <vector>

namespace espalier {

class Actions;

/// The menus in the order in which keys are listed, and what stands above each.
[[nodiscard]] std::vector<std::pair<Menu, QString>> keySections();

class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const Actions &actions, QWidget *parent);
};

} // namespace espalier
