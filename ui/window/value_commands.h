// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValueCommands: values from a file into the open tree, told beforehand and taken as one step.
#pragma once

#include "core/rules/derive.h"
#include "ui/actions/action_row.h"
#include "ui/window/editing.h"

class QWidget;

namespace espalier {

class ValueCommands final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where a file is looked for, `window` where it asks. All outlive it.
    ValueCommands(Editing &editing, std::function<const Derived &()> derived, std::function<QString()> folder,
                  QWidget *window);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// Asks for a file, shows what would become of it, and takes it.
    void takeFromFile();

Q_SIGNALS:
    void failed(const espalier::Error &error);
    /// Values were taken.
    void said(const QString &sentence);

private:
    Editing &m_editing;
    std::function<const Derived &()> m_derived;
    std::function<QString()> m_folder;
    QWidget *m_window;
};

} // namespace espalier
