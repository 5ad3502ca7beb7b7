// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValueCommands: values from a file or a database into the open tree, told beforehand and taken as one step.
#pragma once

#include "core/rules/derive.h"
#include "ui/actions/action_row.h"
#include "ui/window/editing.h"

class QWidget;

namespace espalier {

class Passwords;
class Settings;

class ValueCommands final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where a file is looked for, `window` where it asks. All outlive it.
    ValueCommands(Editing &editing, std::function<const Derived &()> derived, std::function<QString()> folder,
                  Settings &settings, Passwords &passwords, QWidget *window);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// Asks for a file, shows what would become of it, and takes it.
    void takeFromFile();
    /// Shows the query of a data source, asks it when told to, and takes what it gave. Null: of the first one
    /// that keeps a query.
    void takeFromDatabase(const SourceId &source);

Q_SIGNALS:
    void failed(const espalier::Error &error);
    /// Values were taken.
    void said(const QString &sentence);

private:
    void take(const Change &change, int values);

    Editing &m_editing;
    std::function<const Derived &()> m_derived;
    std::function<QString()> m_folder;
    Settings &m_settings;
    Passwords &m_passwords;
    QWidget *m_window;
};

} // namespace espalier
