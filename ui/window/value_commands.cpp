// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/value_commands.h"

#include "core/storage/read_file.h"
#include "ui/dialogs/query_dialog.h"
#include "ui/dialogs/values_dialog.h"

#include <QFileDialog>

namespace espalier {

ValueCommands::ValueCommands(Editing &editing, std::function<const Derived &()> derived,
                             std::function<QString()> folder, Settings &settings, Passwords &passwords,
                             QWidget *window)
    : QObject(window), m_editing(editing), m_derived(std::move(derived)), m_folder(std::move(folder)),
      m_settings(settings), m_passwords(passwords), m_window(window)
{
}

std::vector<ActionRow> ValueCommands::rows()
{
    return {
        {"values.import",
         QT_TRANSLATE_NOOP("Actions", "Values from a file…"),
         QT_TRANSLATE_NOOP("Actions", "Take values from a CSV file, after a look at what would be taken"),
         "",
         Menu::File,
         2,
         {},
         KeyReach::Window,
         OpenTree | Writable,
         [this] { takeFromFile(); }},
        {"values.query",
         QT_TRANSLATE_NOOP("Actions", "Values from a database…"),
         QT_TRANSLATE_NOOP("Actions", "Take values by a data source’s query of SQLite or PostgreSQL, after "
                                      "a look at what would be taken"),
         "",
         Menu::File,
         2,
         {},
         KeyReach::Window,
         OpenTree | Writable,
         [this] { takeFromDatabase({}); }}};
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
    if (dialog.exec() == QDialog::Accepted)
        take(dialog.change(), dialog.taken());
}

void ValueCommands::takeFromDatabase(const SourceId &source)
{
    QueryDialog dialog({m_editing.tree(), m_derived(), m_folder(), m_settings, m_passwords, source},
                       m_editing.context(), m_window);
    if (dialog.exec() == QDialog::Accepted)
        take(dialog.change(), dialog.taken());
}

void ValueCommands::take(const Change &change, int values)
{
    if (m_editing.perform(change, VerbId::Import))
        Q_EMIT said(values == 1  ? tr("1 value taken")
                    : values > 0 ? tr("%n values taken", nullptr, values)
                                 : tr("The data source keeps how its values are read"));
}

} // namespace espalier
