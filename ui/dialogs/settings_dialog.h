// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// SettingsDialog: the few things that belong to a user rather than to a tree.
#pragma once

#include "ui/settings/settings.h"

#include <QDialog>

namespace espalier {

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Writes into `settings` when accepted.
    SettingsDialog(Settings &settings, QWidget *parent);
};

} // namespace espalier
