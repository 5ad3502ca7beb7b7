// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/files.h"

#include "core/edit/new_tree.h"
#include "core/exchange/edge_table.h"
#include "core/exchange/tree_from_outline.h"
#include "core/model/queries.h"
#include "core/storage/read_file.h"
#include "ui/dialogs/ask_where_to_write.h"
#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace espalier {
namespace {

bool isTreeFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("kpitree") || suffix == QStringLiteral("kpidb");
}

} // namespace

Files::Files(Editing &editing, Settings &settings, QWidget *window)
    : QObject(window), m_editing(editing), m_settings(settings), m_window(window)
{
    connect(&m_editing.document(), &Document::cleanChanged, this, &Files::stateChanged);
}

QString Files::folder() const
{
    return path().isEmpty() ? QDir::homePath() : QFileInfo(path()).path();
}

QString Files::name() const
{
    if (!path().isEmpty())
        return QFileInfo(path()).fileName();
    const Tree &tree = m_editing.tree();
    if (!tree.info().title.isEmpty())
        return tree.info().title;
    const std::vector<Slot> tops = topNodes(tree);
    const QString goal = tops.empty() ? QString() : tree.nodes().at(tops.front())->title.simplified();
    return goal.isEmpty() ? tr("New tree") : goal;
}

void Files::take(DocumentFile file, Tree tree)
{
    m_file = std::move(file);
    m_readOnlyBecause = m_file.readOnlyBecause();
    m_isOpen = true;
    m_isNew = false;
    m_editing.document().reset(std::move(tree));
    if (!path().isEmpty())
        m_settings.addRecentFile(path());
    Q_EMIT opened();
    Q_EMIT stateChanged();
    if (isReadOnly())
        Q_EMIT readOnlyOpened(m_readOnlyBecause, m_file.isLockedByAnother());
}

void Files::adopt(Tree tree, bool clean)
{
    Q_EMIT aboutToClose();
    take(DocumentFile(), std::move(tree));
    m_isNew = !clean;
    Q_EMIT stateChanged();
}

void Files::newTree()
{
    if (!mayClose())
        return;
    Context context = m_editing.context();
    adopt(edit::newTree(context), true);
}

void Files::openByDialog()
{
    const QString recent = m_settings.recentFiles().value(0);
    const QString folder = recent.isEmpty() ? QDir::homePath() : QFileInfo(recent).path();
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open"), folder,
                                     tr("KPI trees (*.kpitree *.kpidb)") + QStringLiteral(";;") +
                                         tr("Lists and tables (*.md *.txt *.csv *.tsv *.json)") +
                                         QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void Files::open(const QString &path)
{
    if (!isTreeFile(path) && QFileInfo::exists(path) && QFileInfo(path).suffix().toLower() != QString()) {
        importFile(path);
        return;
    }
    if (!mayClose())
        return;
    if (m_isOpen && !this->path().isEmpty() && QFileInfo(path) == QFileInfo(this->path())) {
        reload(); // to open it anew would meet our own lock
        return;
    }
    Result<DocumentFile::Opened> opened = DocumentFile::open(path);
    if (!opened) {
        m_settings.forgetRecentFile(path);
        Q_EMIT failed(opened.error());
        return;
    }
    Q_EMIT aboutToClose();
    take(std::move(opened->file), std::move(opened->tree));
}

void Files::importFile(const QString &path)
{
    ImportOptions options;
    options.tiers = edit::defaultTiers(m_editing.ids());
    options.title = QFileInfo(path).completeBaseName();
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    if (const QString links = edgesBeside(path); !links.isEmpty()) {
        Result<QByteArray> table = readFile(links);
        if (!table) {
            Q_EMIT failed(table.error());
            return;
        }
        options.links = LinkTable{std::move(*table), links};
    }
    Result<Imported> imported = importTree(*bytes, path, {}, options);
    if (!imported) {
        Q_EMIT failed(imported.error());
        return;
    }
    const ImportReport report = imported->report;
    if (!mayClose())
        return;
    Q_EMIT aboutToClose();
    take(DocumentFile(), std::move(imported->tree));
    m_isNew = true;
    Q_EMIT stateChanged();
    Q_EMIT this->imported(report);
}

bool Files::finish(const Result<SaveNotes> &result)
{
    if (!result) {
        if (result.error().kind == ErrorKind::Conflict)
            Q_EMIT conflict(result.error());
        else
            Q_EMIT failed(result.error());
        return false;
    }
    m_isNew = false;
    m_readOnlyBecause = m_file.readOnlyBecause();
    m_editing.document().markClean();
    m_settings.addRecentFile(path());
    for (const QString &sentence : result->sentences())
        Q_EMIT said(sentence);
    Q_EMIT stateChanged();
    return true;
}

bool Files::save()
{
    Q_EMIT editsWanted();
    if (path().isEmpty() || isReadOnly())
        return saveAs();
    return finish(m_file.save(m_editing.tree(), m_editing.document().sinceSave()));
}

void Files::overwrite()
{
    finish(m_file.overwrite(m_editing.tree(), m_editing.document().sinceSave()));
}

bool Files::saveAs()
{
    Q_EMIT editsWanted();
    const QString folder = path().isEmpty() ? QDir::homePath() : QFileInfo(path()).path();
    QString suggested = path().isEmpty() ? name().simplified() : QFileInfo(path()).fileName();
    suggested.replace(QLatin1Char('/'), QLatin1Char('-'));
    if (!isTreeFile(suggested))
        suggested += QStringLiteral(".kpitree");
    const QString chosen = askWhereToWrite(m_window, tr("Save as"), QDir(folder).filePath(suggested),
                                           {{tr("KPI tree, text"), QStringLiteral("kpitree")},
                                            {tr("KPI tree, database"), QStringLiteral("kpidb")}});
    if (chosen.isEmpty())
        return false;
    return finish(m_file.saveAs(chosen, m_editing.tree(), m_editing.document().sinceSave()));
}

void Files::reload()
{
    Result<Tree> tree = m_file.reload();
    if (!tree) {
        Q_EMIT failed(tree.error());
        return;
    }
    Q_EMIT aboutToClose();
    take(std::move(m_file), std::move(*tree));
}

void Files::openAnyway()
{
    if (const Result<void> result = m_file.openAnyway(); !result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_readOnlyBecause = m_file.readOnlyBecause();
    Q_EMIT stateChanged();
}

bool Files::mayClose()
{
    if (m_isOpen)
        Q_EMIT editsWanted();
    if (!m_isOpen || (m_editing.document().isClean() && !m_isNew))
        return true;
    QMessageBox question(m_window);
    question.setWindowTitle(tr("Unsaved changes"));
    question.setTextFormat(Qt::PlainText);
    question.setIconPixmap(icon(QStringLiteral("save")).pixmap(messageIcon));
    question.setText(tr("Save the changes to “%1”?").arg(name()));
    question.setInformativeText(tr("What is not saved is lost."));
    QPushButton *save = question.addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(save);
    question.exec();
    if (question.clickedButton() == save)
        return this->save();
    return question.clickedButton() == discard;
}

void Files::close()
{
    if (!m_isOpen || !mayClose())
        return;
    Q_EMIT aboutToClose();
    m_isOpen = false;
    m_isNew = false;
    m_file = DocumentFile();
    m_readOnlyBecause.clear();
    m_editing.document().reset(Tree());
    Q_EMIT closed();
    Q_EMIT stateChanged();
}

std::vector<ActionRow> Files::rows()
{
    using Keys = QList<QKeySequence>;
    return {
        {"file.new", QT_TRANSLATE_NOOP("Actions", "New"), QT_TRANSLATE_NOOP("Actions", "Begin an empty tree"),
         "new", Menu::File, 0, Keys{QKeySequence(Qt::CTRL | Qt::Key_N)}, KeyReach::Window, Anytime,
         [this] { newTree(); }},
        {"file.start", QT_TRANSLATE_NOOP("Actions", "New from…"),
         QT_TRANSLATE_NOOP("Actions", "Template, alignment exercise, list or example"), "template",
         Menu::File, 0, Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, KeyReach::Window, Anytime,
         [this] { Q_EMIT newWanted(); }},
        {"file.open", QT_TRANSLATE_NOOP("Actions", "Open…"),
         QT_TRANSLATE_NOOP("Actions", "Open a tree, or a list to make one from"), "open", Menu::File, 0,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_O)}, KeyReach::Window, Anytime, [this] { openByDialog(); }},
        {"file.save", QT_TRANSLATE_NOOP("Actions", "Save"),
         QT_TRANSLATE_NOOP("Actions", "Write the tree to its file"), "save", Menu::File, 1,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_S)}, KeyReach::Window, OpenTree, [this] { save(); }},
        {"file.saveAs", QT_TRANSLATE_NOOP("Actions", "Save as…"),
         QT_TRANSLATE_NOOP("Actions", "Write the tree to another file and stay with that"), "", Menu::File, 1,
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, KeyReach::Window, OpenTree,
         [this] { saveAs(); }},
        {"file.export", QT_TRANSLATE_NOOP("Actions", "Export picture…"),
         QT_TRANSLATE_NOOP("Actions", "The tree as PNG, PDF or SVG"), "export", Menu::File, 2,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_E)}, KeyReach::Window, OpenTree,
         [this] { Q_EMIT exportWanted(); }},
        {"file.close", QT_TRANSLATE_NOOP("Actions", "Close"), "", "", Menu::File, 3,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_W)}, KeyReach::Window, OpenTree, [this] { close(); }},
        {"file.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "", "", Menu::File, 3,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Q)}, KeyReach::Window, Anytime,
         [this] { Q_EMIT quitWanted(); }},
    };
}

} // namespace espalier
