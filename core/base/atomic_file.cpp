// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/atomic_file.h"

#include "core/base/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace espalier {

namespace {

using namespace std::chrono_literals;

constexpr auto leftoverAge = 1h;
constexpr qsizetype leftoverSuffix = 7; // ".XXXXXX"
constexpr int longestLinkChain = 40;    // as Linux

/// Where a path leads, and what stands there now.
struct Target
{
    QString path; ///< no symbolic link
    QFileInfo old;
};

tl::unexpected<Error> unwritable(const QString &path, const QString &why)
{
    return tl::unexpected<Error>(
        Error{ErrorKind::Unwritable, why + Tr::tr(" Nothing was changed."), path, 0, 0});
}

/// The sentence for an error number of the system; 0 when it gave none.
tl::unexpected<Error> unwritable(const QString &path, int number)
{
    switch (number) {
    case ENOSPC:
        return unwritable(path, Tr::tr("The disk is full. Free some space, or save to another disk."));
    case EDQUOT:
        return unwritable(path, Tr::tr("Your share of this disk is used up. Free some space, or save to "
                                       "another disk."));
    case EFBIG:
        return unwritable(path, Tr::tr("The file is larger than this disk or this account allows. Save to "
                                       "another disk."));
    case EROFS:
        return unwritable(path, Tr::tr("The disk is read-only. Save to another disk."));
    case EACCES:
    case EPERM:
        return unwritable(path, Tr::tr("You have no permission to write here. Save to another folder, or "
                                       "ask the owner of this one."));
    case ENOENT:
    case ENOTDIR:
        return unwritable(path, Tr::tr("The folder %1 does not exist. Create it, or save to another one.")
                                    .arg(QFileInfo(path).path()));
    case ENAMETOOLONG:
        return unwritable(path, Tr::tr("The name is too long. Choose a shorter one."));
    default:
        return unwritable(
            path,
            Tr::tr("The disk or the network reports: %1. Save again, or save to another disk.")
                .arg(QString::fromStdString(std::generic_category().message(number == 0 ? EIO : number))));
    }
}

Result<Target> targetOf(const QString &path)
{
    if (path.isEmpty())
        return unwritable(path, Tr::tr("There is no file name. Give one."));
    const Result<QString> target = fileBehind(path);
    if (!target)
        return tl::unexpected(target.error());
    const QFileInfo file(*target);
    if (file.exists() && !file.isFile())
        return unwritable(path, Tr::tr("This is a folder or a device, not a file. Choose another name."));
    return Target{*target, file};
}

/// Waits until the disk has what was written. Qt's own call ignores the errors, and a full network disk
/// reports here.
bool sync(int handle)
{
#if defined(Q_OS_WIN)
    return ::_commit(handle) == 0;
#else
#ifdef F_FULLFSYNC
    if (::fcntl(handle, F_FULLFSYNC) == 0)
        return true; // elsewhere macOS leaves the bytes in the cache of the drive
#endif
    int result = 0;
    do
        result = ::fsync(handle);
    while (result != 0 && errno == EINTR);
    return result == 0;
#endif
}

/// Makes a rename in the folder last. Windows has no such call, and some network disks refuse it.
bool syncFolderOf(const QString &path)
{
#ifdef Q_OS_WIN
    return true;
#else
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = sync(handle) || errno == EINVAL || errno == ENOTSUP;
    ::close(handle);
    return done;
#endif
}

bool writeAll(QFileDevice &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
    return file.flush() && file.error() == QFileDevice::NoError;
}

QString backupOf(const QString &path)
{
    return path + u'~';
}

/// The backup that a failed save made is one of the names, as nothing took the place of the file.
bool hasOtherNames(const QString &path)
{
    const std::filesystem::path file = QFileInfo(path).filesystemFilePath();
    std::error_code error;
    const auto names = std::filesystem::hard_link_count(file, error);
    if (error)
        return false;
    const bool isBackup =
        std::filesystem::equivalent(file, QFileInfo(backupOf(path)).filesystemFilePath(), error);
    return names > (isBackup ? 2U : 1U);
}

WriteNotes notesOn(const Target &target)
{
    WriteNotes notes;
#ifndef Q_OS_WIN
    if (target.old.exists()) {
        notes.ownerChanged = target.old.ownerId() != ::geteuid();
        notes.hardLinkBroken = hasOtherNames(target.path);
    }
#endif
    return notes;
}

/// A hard link takes no space and cannot be torn; a file system without them gets a copy.
bool keepBackup(const QString &path)
{
    QFile old(path);
    if (!old.open(QIODevice::ReadOnly) || !sync(old.handle()))
        return false;
    const QString backup = backupOf(path);
    QFile::remove(backup);
    std::error_code error;
    std::filesystem::create_hard_link(QFileInfo(path).filesystemFilePath(),
                                      QFileInfo(backup).filesystemFilePath(), error);
    if (!error)
        return true;
    const QByteArray bytes = old.readAll();
    return old.error() == QFileDevice::NoError && writeAtomically(backup, bytes).has_value();
}

bool isLeftover(const QFileInfo &file, const QString &name, QByteArrayView header)
{
    const QString other = file.fileName();
    if (other.size() != name.size() + leftoverSuffix || !other.startsWith(name) || other[name.size()] != u'.')
        return false;
    const QStringView random = QStringView(other).last(leftoverSuffix - 1);
    if (!std::all_of(random.begin(), random.end(),
                     [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); }))
        return false;
    if (file.lastModified().addDuration(leftoverAge) > QDateTime::currentDateTime())
        return false;
#ifndef Q_OS_WIN
    if (file.ownerId() != ::geteuid())
        return false;
#endif
    QFile content(file.filePath());
    if (!content.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = content.read(header.size());
    return start == header.first(start.size()); // killed early, it may hold less than the header
}

} // namespace

QStringList WriteNotes::sentences() const
{
    QStringList out;
    if (ownerChanged)
        out += Tr::tr("The file belonged to another user; it now belongs to you.");
    if (hardLinkBroken)
        out += Tr::tr("The file had other names (hard links); they keep the old content.");
    if (permissionsChanged)
        out += Tr::tr("The permissions of the file could not be kept; check who may read it.");
    if (backupMissing)
        out += Tr::tr("No backup of the old file could be made beside it.");
    if (folderNotSynced)
        out += Tr::tr("The disk did not confirm the new file; keep the computer running and save again.");
    return out;
}

Result<QString> fileBehind(const QString &path)
{
    QFileInfo file(path);
    for (int links = 0; file.isSymLink(); ++links) {
        if (links == longestLinkChain)
            return unwritable(path, Tr::tr("The symbolic link leads back to itself. Save under another "
                                           "name."));
        file = QFileInfo(file.symLinkTarget());
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

Result<WriteNotes> writeAtomically(const QString &path, QByteArrayView bytes, WriteOptions options)
{
    const Result<Target> target = targetOf(path);
    if (!target)
        return tl::unexpected(target.error());
    WriteNotes notes = notesOn(*target);

    // A QSaveFile that is not committed removes its temporary file. Buffered, it loses errors of the last
    // flush.
    QSaveFile file(target->path);
    file.setDirectWriteFallback(false);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return unwritable(path, errno);
    if (target->old.exists())
        notes.permissionsChanged = !file.setPermissions(target->old.permissions());
    errno = 0;
    if (!writeAll(file, bytes) || !sync(file.handle()) || file.size() != bytes.size())
        return unwritable(path, errno);

    if (options.keepBackup && target->old.exists())
        notes.backupMissing = !keepBackup(target->path);
    errno = 0;
    if (!file.commit())
        return unwritable(path, errno);
    notes.folderNotSynced = !syncFolderOf(target->path);
    return notes;
}

Result<WriteNotes> replaceAtomically(const QString &temporary, const QString &path, WriteOptions options)
{
    const auto replace = [&]() -> Result<WriteNotes> {
        const Result<Target> target = targetOf(path);
        if (!target)
            return tl::unexpected(target.error());
        WriteNotes notes = notesOn(*target);
        QFile file(temporary);
        errno = 0;
        if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
            return unwritable(path, errno);
        if (target->old.exists())
            notes.permissionsChanged = !file.setPermissions(target->old.permissions());
        errno = 0;
        if (!sync(file.handle()))
            return unwritable(path, errno);
        file.close();

        if (options.keepBackup && target->old.exists())
            notes.backupMissing = !keepBackup(target->path);
        std::error_code error;
        std::filesystem::rename(QFileInfo(temporary).filesystemFilePath(),
                                QFileInfo(target->path).filesystemFilePath(), error);
        if (error)
            return unwritable(path, error.value());
        notes.folderNotSynced = !syncFolderOf(target->path);
        return notes;
    };
    Result<WriteNotes> result = replace();
    if (!result)
        QFile::remove(temporary);
    return result;
}

int removeLeftovers(const QString &path, QByteArrayView header)
{
    const Result<Target> target = targetOf(path);
    if (!target)
        return 0;
    const QFileInfo file(target->path);
    int removed = 0;
    const QFileInfoList siblings = file.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &sibling : siblings) {
        if (isLeftover(sibling, file.fileName(), header) && QFile::remove(sibling.filePath()))
            ++removed;
    }
    return removed;
}

} // namespace espalier
