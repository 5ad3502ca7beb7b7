// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// SettingsDialog: what belongs to a user rather than to a tree, on pages: General, and Keys.
#pragma once

#include "ui/actions/actions.h"
#include "ui/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace espalier {

class KeysPage;

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What can be set.
    enum class Topic { Name, Language, Appearance, Motion, Keys };
    /// All of them with their names, for who looks for one.
    [[nodiscard]] static std::vector<std::pair<Topic, QString>> topics();

    /// Writes into `settings` and gives `actions` their keys when accepted; both outlive the dialog.
    SettingsDialog(Settings &settings, Actions &actions, QWidget *parent);

    void goTo(Topic topic);
    void accept() override;

private:
    [[nodiscard]] QWidget *general();

    Settings &m_settings;
    Actions &m_actions;
    QListWidget *m_pages;
    QLineEdit *m_author;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QCheckBox *m_still;
    KeysPage *m_keys;
};

/// The keys that `settings` remember, for the rows that are there; what clashes is as delivered.
[[nodiscard]] KeyTable rememberedKeys(const Settings &settings, const Actions &actions);

} // namespace espalier
