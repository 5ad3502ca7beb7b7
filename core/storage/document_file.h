// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// DocumentFile: the file behind an open document: which form it has, who has it locked, which bytes were
// loaded, whether it may be written. readTree, readHistory and writeTree are the same without a document, for
// the command line. Used by one thread at a time.
#pragma once

#include "core/session/step.h"
#include "core/storage/file_lock.h"
#include "core/storage/store.h"

namespace espalier {

/// By the suffix: ".kpidb" is a database, all others are canonical JSON.
[[nodiscard]] FileFormat formatForPath(const QString &path);
/// By the first bytes; what is no database is read as JSON.
[[nodiscard]] FileFormat formatOfContent(QByteArrayView start);

/// The tree in a file of either form, recognised by content, not by name.
[[nodiscard]] Result<Snapshot> readTree(const QString &path);
/// Who did what in such a file, oldest first; empty for a form without history.
[[nodiscard]] Result<FileHistory> readHistory(const QString &path);
/// Replaces or creates a file, in the form that its suffix says. Without lock and without a look at what was
/// there: for output files.
[[nodiscard]] Result<Saved> writeTree(const QString &path, const Tree &tree);
/// Likewise in the form `format`; only a database keeps the history.
[[nodiscard]] Result<Saved> writeTree(const QString &path, const Tree &tree, FileFormat format,
                                      std::span<const HistoryEntry> history = {});

/// What any file but a database lacks of a history of so many steps, for "Not in the file: %1"; empty for
/// none.
[[nodiscard]] QString historyLoss(std::size_t steps);

/// What a person is told once after a save.
struct SaveNotes
{
    WriteNotes written;
    QString historyLoss; ///< a sentence; empty when the history that was there is kept

    [[nodiscard]] QStringList sentences() const;
};

class DocumentFile
{
public:
    /// No file yet: an unnamed document.
    DocumentFile() = default;

    /// Loads and locks. When somebody else has the lock, or the folder is read-only, the document is open for
    /// reading.
    struct Opened;
    [[nodiscard]] static Result<Opened> open(const QString &path);

    /// Empty for an unnamed document.
    [[nodiscard]] QString path() const { return m_store ? m_store->path() : QString(); }
    /// A sentence, empty when save() may write.
    [[nodiscard]] const QString &readOnlyBecause() const { return m_readOnlyBecause; }
    /// Whether the reason is somebody's lock, which openAnyway() can lift.
    [[nodiscard]] bool isLockedByAnother() const { return m_isLockedByAnother; }
    /// The user knows that the lock is forgotten. Refused when its process is running on this computer.
    [[nodiscard]] Result<void> openAnyway();

    /// The tree as the file has it now, which save() then expects to find. The lock stays; on failure so does
    /// everything else.
    [[nodiscard]] Result<Tree> reload();

    /// Writes to path(). Refused when read-only or unnamed; Conflict when another program changed the file
    /// since it was loaded or saved. The first save of a session keeps the old file as "name~".
    [[nodiscard]] Result<SaveNotes> save(const Tree &tree, std::span<const Step> since);
    /// Likewise, whatever another program wrote.
    [[nodiscard]] Result<SaveNotes> overwrite(const Tree &tree, std::span<const Step> since);
    /// Writes to another file, which the user agreed to replace if it exists, and stays with it. The history
    /// goes with the tree, where the form of the new file has one. On failure the document stays with the
    /// file it had.
    [[nodiscard]] Result<SaveNotes> saveAs(const QString &path, const Tree &tree,
                                           std::span<const Step> since);

private:
    enum class Existing : bool { AsLoaded, Any };
    [[nodiscard]] Result<SaveNotes> write(const Tree &tree, std::span<const Step> since, Existing existing);
    [[nodiscard]] Result<SaveNotes> writeTo(Store &store, const Tree &tree, Result<FileHistory> history,
                                            std::span<const Step> since, const SaveOptions &options);
    void lock();

    std::unique_ptr<Store> m_store;
    std::unique_ptr<FileLock> m_lock;
    std::optional<Revision> m_revision;
    QString m_readOnlyBecause;
    bool m_isLockedByAnother = false;
    bool m_hasBackup = false;
};

struct DocumentFile::Opened
{
    DocumentFile file;
    Tree tree;
};

} // namespace espalier
