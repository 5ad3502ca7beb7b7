// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Files: which file the window's tree belongs to, and everything that reads or writes one: new, open, save,
// import. Asks only where something would be lost. Says what went wrong in sentences, through signals.
#pragma once

#include "core/exchange/import_report.h"
#include "core/storage/document_file.h"
#include "ui/actions/action_row.h"
#include "ui/settings/settings.h"
#include "ui/window/editing.h"

namespace espalier {

class Files final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `window` is the parent of its dialogs.
    Files(Editing &editing, Settings &settings, QWidget *window);

    [[nodiscard]] std::vector<ActionRow> rows();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QString path() const { return m_file.path(); }
    /// What the window calls the document: the file's name, or the tree's title.
    [[nodiscard]] QString folder() const; ///< where its file stands, else the user's own
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyBecause.isEmpty(); }

    void open(const QString &path);
    /// A tree that has no file yet; `clean` when it is not the user's work (an example). Ask mayClose()
    /// first, and before the user puts work into the new tree.
    void adopt(Tree tree, bool clean);
    bool save();
    bool saveAs();
    /// True when nothing unsaved stands in the way, or the user said so.
    [[nodiscard]] bool mayClose();
    void close();

Q_SIGNALS:
    /// Before it is asked whether anything is unsaved: what is being typed belongs into the tree.
    void editsWanted();
    /// Before another tree comes in, while the old one still stands: keep its view.
    void aboutToClose();
    void opened();
    void closed();
    /// Path, name or saved state are others.
    void stateChanged();
    void said(const QString &sentence);
    void failed(const espalier::Error &error);
    /// The file was changed by somebody else since it was read.
    void conflict(const espalier::Error &error);
    void readOnlyOpened(const QString &because, bool locked);
    void imported(const espalier::ImportReport &report);
    void newWanted();
    void exportWanted();
    void quitWanted();

public:
    void overwrite();
    void reload();
    void openAnyway();

private:
    void newTree();
    void openByDialog();
    void importFile(const QString &path);
    void take(DocumentFile file, Tree tree);
    bool finish(const Result<SaveNotes> &result);

    Editing &m_editing;
    Settings &m_settings;
    QWidget *m_window;
    DocumentFile m_file;
    QString m_readOnlyBecause;
    bool m_isOpen = false;
    bool m_isNew = false; ///< holds work that was never in a file
};

} // namespace espalier
