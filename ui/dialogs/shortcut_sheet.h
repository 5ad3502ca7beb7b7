// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ShortcutSheet: all keys on one sheet, made from the catalogue.
#pragma once

#include <QDialog>

namespace espalier {

class Actions;

class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const Actions &actions, QWidget *parent);
};

} // namespace espalier
