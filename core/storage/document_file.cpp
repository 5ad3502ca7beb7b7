// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/document_file.h"

#include "core/base/tr.h"
#include "core/storage/kpidb_store.h"
#include "core/storage/kpitree_store.h"

#include <QFile>
#include <QFileInfo>

namespace espalier {

namespace {

constexpr QByteArrayView databaseMagic("SQLite format 3", 16); // with its zero
constexpr QByteArrayView kpitreeStart("{\n  \"format\": \"kpitree\"");

std::unique_ptr<Store> makeStore(const QString &path, FileFormat format)
{
    if (format == FileFormat::Kpidb)
        return std::make_unique<KpidbStore>(path);
    return std::make_unique<KpitreeStore>(path);
}

FileFormat formatAt(const QString &path)
{
    QFile file(path);
    // A file that cannot be opened is refused by its store, with the reason.
    if (!file.open(QIODevice::ReadOnly))
        return formatForPath(path);
    return formatOfContent(file.read(databaseMagic.size()));
}

Result<void> appendSteps(FileHistory &history, std::span<const Step> steps)
{
    for (const Step &step : steps) {
        const Result<QByteArray> change = changeText(step.change);
        if (!change)
            return tl::unexpected<Error>(change.error());
        const std::string_view verb = nameOf(step.verb);
        history.push_back({step.when, step.who,
                           QString::fromLatin1(verb.data(), static_cast<qsizetype>(verb.size())), *change});
    }
    return {};
}

} // namespace

FileFormat formatForPath(const QString &path)
{
    return path.endsWith(QStringLiteral(".kpidb"), Qt::CaseInsensitive) ? FileFormat::Kpidb
                                                                        : FileFormat::Kpitree;
}

FileFormat formatOfContent(QByteArrayView start)
{
    return start.startsWith(databaseMagic) ? FileFormat::Kpidb : FileFormat::Kpitree;
}

Result<Snapshot> readTree(const QString &path)
{
    return makeStore(path, formatAt(path))->load();
}

Result<FileHistory> readHistory(const QString &path)
{
    return makeStore(path, formatAt(path))->history();
}

Result<Saved> writeTree(const QString &path, const Tree &tree)
{
    return writeTree(path, tree, formatForPath(path));
}

Result<Saved> writeTree(const QString &path, const Tree &tree, FileFormat format,
                        std::span<const HistoryEntry> history)
{
    SaveOptions options;
    options.overwrite = true;
    return makeStore(path, format)->save(tree, history, options);
}

QString historyLoss(std::size_t steps)
{
    if (steps == 0)
        return {};
    return Tr::tr("the history (%1), which only a database (.kpidb) keeps.")
        .arg(steps == 1 ? Tr::tr("1 step") : Tr::tr("%1 steps").arg(steps));
}

QStringList SaveNotes::sentences() const
{
    QStringList out = written.sentences();
    if (!historyLoss.isEmpty())
        out += historyLoss;
    return out;
}

Result<DocumentFile::Opened> DocumentFile::open(const QString &path)
{
    Opened opened;
    DocumentFile &file = opened.file;
    const FileFormat format = formatAt(path);
    file.m_store = makeStore(path, format);
    file.lock();
    Result<Snapshot> snapshot = file.m_store->load();
    if (!snapshot)
        return tl::unexpected<Error>(snapshot.error());
    if (file.m_lock->isLocked())
        removeLeftovers(path, format == FileFormat::Kpidb ? databaseMagic : kpitreeStart);
    file.m_revision = std::move(snapshot->revision);
    if (!snapshot->readOnlyBecause.isEmpty()) {
        file.m_readOnlyBecause = snapshot->readOnlyBecause;
        file.m_isLockedByAnother = false;
        file.m_lock.reset();
    }
    opened.tree = std::move(snapshot->tree);
    return opened;
}

Result<Tree> DocumentFile::reload()
{
    if (!m_store)
        return refuse(Tr::tr("The tree has no file yet. Save it under a name."));
    Result<Snapshot> snapshot = m_store->load();
    if (!snapshot)
        return tl::unexpected<Error>(snapshot.error());
    m_revision = std::move(snapshot->revision);
    if (!snapshot->readOnlyBecause.isEmpty())
        m_readOnlyBecause = snapshot->readOnlyBecause;
    return std::move(snapshot->tree);
}

void DocumentFile::lock()
{
    m_lock = std::make_unique<FileLock>(m_store->path());
    const FileLock::Outcome outcome = m_lock->tryLock();
    const QFileInfo file(m_store->path());
    m_isLockedByAnother = outcome == FileLock::Outcome::Taken;
    if (m_isLockedByAnother)
        m_readOnlyBecause =
            Tr::tr("The file is open in %1. Here it is open for reading only.").arg(m_lock->holder());
    else if (outcome == FileLock::Outcome::NotPermitted || (file.exists() && !file.isWritable()))
        m_readOnlyBecause = Tr::tr("You have no permission to change this file. It is open for reading "
                                   "only; save it under another name to change it.");
    else
        m_readOnlyBecause.clear();
}

Result<void> DocumentFile::openAnyway()
{
    if (!m_isLockedByAnother)
        return {};
    if (m_lock->takeOver() != FileLock::Outcome::Locked)
        return refuse(Tr::tr("The file is still open in %1. Close it there first.").arg(m_lock->holder()));
    m_isLockedByAnother = false;
    m_readOnlyBecause.clear();
    return {};
}

Result<SaveNotes> DocumentFile::save(const Tree &tree, std::span<const Step> since)
{
    return write(tree, since, Existing::AsLoaded);
}

Result<SaveNotes> DocumentFile::overwrite(const Tree &tree, std::span<const Step> since)
{
    return write(tree, since, Existing::Any);
}

Result<SaveNotes> DocumentFile::write(const Tree &tree, std::span<const Step> since, Existing existing)
{
    if (!m_store)
        return refuse(Tr::tr("The tree has no file yet. Save it under a name."));
    if (!m_readOnlyBecause.isEmpty())
        return refuse(m_readOnlyBecause);
    Result<FileHistory> history = m_store->history();
    if (!history && existing == Existing::AsLoaded) {
        // It could be read when it was opened: somebody else has written to it since.
        Error error = history.error();
        error.kind = ErrorKind::Conflict;
        error.what =
            Tr::tr("Another program changed the file, and it cannot be read any more. %1").arg(error.what);
        return tl::unexpected(error);
    }
    return writeTo(
        *m_store, tree, std::move(history), since,
        {.expected = m_revision, .overwrite = existing == Existing::Any, .keepBackup = !m_hasBackup});
}

Result<SaveNotes> DocumentFile::saveAs(const QString &path, const Tree &tree, std::span<const Step> since)
{
    const bool isSameFile = m_store && fileBehind(path) == fileBehind(this->path());
    if (isSameFile && m_readOnlyBecause.isEmpty())
        return overwrite(tree, since);
    DocumentFile next;
    next.m_store = makeStore(path, formatForPath(path));
    next.lock();
    if (next.m_isLockedByAnother)
        return refuse(Tr::tr("%1 is open in %2. Close it there, or choose another name.")
                          .arg(path, next.m_lock->holder()));
    // What was done in the file it comes from belongs to the tree, not to the place.
    auto history = m_store ? m_store->history() : FileHistory();
    Result<SaveNotes> written =
        next.writeTo(*next.m_store, tree, std::move(history), since, {.overwrite = true, .keepBackup = true});
    if (written)
        *this = std::move(next);
    return written;
}

Result<SaveNotes> DocumentFile::writeTo(Store &store, const Tree &tree, Result<FileHistory> history,
                                        std::span<const Step> since, const SaveOptions &options)
{
    SaveNotes notes;
    if (!history) { // the tree itself is what there is to save
        notes.historyLoss = Tr::tr("The history could not be read any more and is not in the file.");
        history.emplace();
    } else if (store.format() != FileFormat::Kpidb && !history->empty()) {
        notes.historyLoss = Tr::tr("Not in the file: %1").arg(historyLoss(history->size()));
    }
    if (const Result<void> done = appendSteps(*history, since); !done)
        return tl::unexpected<Error>(done.error());
    Result<Saved> saved = store.save(tree, *history, options);
    if (!saved)
        return tl::unexpected<Error>(saved.error());
    m_revision = std::move(saved->revision);
    m_hasBackup = true;
    notes.written = saved->notes;
    return notes;
}

} // namespace espalier
