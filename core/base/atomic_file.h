// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Writing files so that at every moment, whatever fails or is killed, the old file or the new one stands
// there whole. Documents, exports and recovery files all go through here. An Ok means that the new bytes have
// reached the disk; an Error means that the old file is untouched. Files may be written from any thread, one
// file by one at a time. A symbolic link is followed: what it points at is replaced, the link stays.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace espalier {

struct WriteOptions
{
    /// Keep what stood there as "name~". For documents: true at the first save of a session, then false.
    bool keepBackup = false;
};

/// What changed beside the content although the file was written; a person is told once.
struct WriteNotes
{
    bool ownerChanged = false;       ///< the file belonged to another user and now belongs to this one
    bool hardLinkBroken = false;     ///< other names of the old file still show the old content
    bool permissionsChanged = false; ///< the old file's permissions could not be given to the new one
    bool backupMissing = false;      ///< a backup was asked for and could not be made
    bool folderNotSynced = false;    ///< the file stands there, but the disk did not confirm its new name

    /// A plain sentence for each note.
    [[nodiscard]] QStringList sentences() const;

    bool operator==(const WriteNotes &) const = default;
};

/// The file that a path leads to, by its one name without symbolic links; it need not be there yet.
/// Unwritable for links that lead back to themselves.
[[nodiscard]] Result<QString> fileBehind(const QString &path);

/// Replaces or creates the file `path` with `bytes`. Never writes into the old file, not even as a fallback.
[[nodiscard]] Result<WriteNotes> writeAtomically(const QString &path, QByteArrayView bytes,
                                                 WriteOptions options = {});

/// Puts the complete file `temporary`, which stands in the same folder as `path` and is open nowhere, in the
/// place of `path`. `temporary` is gone afterwards, whatever happens. Name it `path` + ".XXXXXX" (six letters
/// or digits), so that removeLeftovers() finds it after a crash.
[[nodiscard]] Result<WriteNotes> replaceAtomically(const QString &temporary, const QString &path,
                                                   WriteOptions options = {});

/// Removes what killed writers of `path` left beside it: files of this user named `path` + ".XXXXXX", older
/// than an hour, that start as `header` does. Call it with the lock of `path` held. Returns how many were
/// removed.
int removeLeftovers(const QString &path, QByteArrayView header);

} // namespace espalier
