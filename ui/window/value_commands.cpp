// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/value_commands.h"

#include "core/storage/read_file.h"
#include "ui/dialogs/values_dialog.h"

#include <QFileDialog>

namespace espalier {

ValueCommands::ValueCommands(Editing &editing, std::function<const Derived &()> derived,
                             std::function<QString()> folder, QWidget *window)
    : QObject(window), m_editing(editing), m_derived(std::move(derived)), m_folder(std::move(folder)),
      m_window(window)
{
}

std::vector<ActionRow> ValueCommands::rows()
{
    return {{"values.import",
             QT_TRANSLATE_NOOP("Actions", "Values from a file…"),
             QT_TRANSLATE_NOOP("Actions", "Take values from a CSV file, after a look at what would be taken"),
             "",
             Menu::File,
             2,
             {},
             KeyReach::Window,
             OpenTree | Writable,
             [this] { takeFromFile(); }}};
}

void ValueCommands::takeFromFile()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Values from a file"), m_folder(),
                                                      tr("Tables (*.csv *.tsv *.txt)") +
                                                          QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    ValuesDialog dialog(m_editing.tree(), m_derived(), *bytes, path, m_editing.context(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (m_editing.perform(dialog.change(), VerbId::Import))
        Q_EMIT said(tr("%n value(s) taken", nullptr, dialog.taken()));
}

} // namespace espalier
