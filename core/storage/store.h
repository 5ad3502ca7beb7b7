// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Store: where one tree is kept, whatever the form. A save replaces the whole file at once or leaves it as it
// was; it is refused when the file is not the one that was loaded, and when what was written would not read
// back as the tree. Used by one thread at a time.
#pragma once

#include "core/base/atomic_file.h"
#include "core/model/tree.h"
#include "core/storage/kpitree.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <span>

namespace espalier {

enum class FileFormat { Kpitree, Kpidb };
ESPALIER_NAMES(FileFormat, "kpitree", "kpidb");

/// Which bytes stand in a file. Times lie on network disks and file watchers miss changes; contents do not.
/// BLAKE2b (RFC 7693): as safe against chance and malice as SHA-256, which in Qt takes longer than all the
/// rest of opening a file.
struct Revision
{
    qint64 size = 0;
    QByteArray blake2b;

    [[nodiscard]] static Revision of(QByteArrayView bytes);
    /// Of what stands at `path` now; nullopt when nothing does.
    [[nodiscard]] static Result<std::optional<Revision>> at(const QString &path);

    bool operator==(const Revision &) const = default;
};

/// A tree as it was loaded, and from what.
struct Snapshot
{
    Tree tree;
    Revision revision;
    FormatVersion version;
    QString readOnlyBecause; ///< empty when it may be written back
};

/// One thing somebody did, as kept in a file that has a history.
struct HistoryEntry
{
    QDateTime at; ///< UTC
    QString who;
    QString verb;
    QByteArray change; ///< as changeText() gives it

    bool operator==(const HistoryEntry &) const = default;
};

using FileHistory = std::vector<HistoryEntry>; ///< oldest first

struct Saved
{
    Revision revision;
    WriteNotes notes;
};

/// What a save may assume of the file that it replaces.
struct SaveOptions
{
    /// The bytes that were loaded, or nullopt for a file that should not be there yet.
    std::optional<Revision> expected = std::nullopt;
    bool overwrite = false; ///< replace whatever stands there
    bool keepBackup = false;
};

class Store
{
public:
    explicit Store(QString path) : m_path(std::move(path)) {}
    virtual ~Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] virtual FileFormat format() const = 0;

    /// Unreadable, with a sentence and where possible a place, when it cannot be read whole.
    [[nodiscard]] virtual Result<Snapshot> load() = 0;

    /// Who did what in the file as it stands, oldest first; empty for forms without history and for a file
    /// that is not there.
    [[nodiscard]] virtual Result<FileHistory> history() = 0;

    /// Conflict when the file is not the expected one; Unwritable when the disk refuses. `history` is the
    /// whole one; forms without history leave it out.
    [[nodiscard]] Result<Saved> save(const Tree &tree, std::span<const HistoryEntry> history,
                                     const SaveOptions &options);

protected:
    /// Writes the whole file and reads it back before it takes its place.
    [[nodiscard]] virtual Result<Saved> write(const Tree &tree, std::span<const HistoryEntry> history,
                                              bool keepBackup) = 0;

private:
    QString m_path;
};

/// Whether a tree that was read back is the one that was written. Proposals may hold whole records where the
/// file keeps the fields that differ, so that the texts decide when the values are not equal.
[[nodiscard]] Result<void> checkReadBack(const Tree &written, const Result<Tree> &readBack);

} // namespace espalier
