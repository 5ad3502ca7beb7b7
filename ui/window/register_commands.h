// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RegisterCommands: the window of the registers and what the lists beside the canvas do to people, channels
// and sources, with their rows of the catalogue. The window is made when it is asked for.
#pragma once

#include "ui/actions/actions.h"
#include "ui/impact/impact_report.h"
#include "ui/panels/filter_list.h"
#include "ui/window/editing.h"

namespace espalier {

class Derived;
class RegistersDialog;
class Toast;

class RegisterCommands final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    RegisterCommands(Editing &editing, std::function<const Derived &()> derived, QWidget *window);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// Keys that also work in the window of the registers: undo, redo, save.
    void shareKeys(const QList<QAction *> &actions) { m_shared = actions; }
    /// Shows a record of a register; empty: the registers as they were left.
    void open(const QByteArray &registerKey, const QByteArray &record);
    /// Does what the people, channels and sources beside the canvas are asked to do.
    void join(FilterList &list);
    void setWritable(bool writable);
    /// Commits what is being typed.
    void flush();
    /// Another tree stands in the document: what is shown of the old one goes.
    void close();

Q_SIGNALS:
    void refused(const espalier::Error &error);
    /// What hangs on a person or a source should be shown.
    void impactWanted(const espalier::ImpactQuestion &question);
    /// The query that a source keeps should be asked.
    void queryWanted(const espalier::SourceId &source);
    /// What has just been done and can be undone.
    void said(const QString &sentence);

private:
    void rename(const FilterChoice &choice, const QString &name);
    void merge(const FilterChoice &from, const FilterChoice &into);
    void remove(const FilterChoice &choice);
    void recolour(const FilterChoice &choice, std::optional<Rgb> colour);
    void handOver(const PersonId &from, const PersonId &to);
    void showMenu(FilterList &list, const FilterChoice &choice, const QPoint &at);
    void perform(const Result<Change> &change, const QString &sentence);

    Editing &m_editing;
    std::function<const Derived &()> m_derived;
    QWidget *m_window;
    RegistersDialog *m_dialog = nullptr;
    Toast *m_toast = nullptr; ///< in the dialog
    QList<QAction *> m_shared;
    bool m_writable = true;
};

} // namespace espalier
