// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/file_lock.h"

#include "core/base/atomic_file.h"
#include "core/base/tr.h"

#include <QFileInfo>

namespace espalier {

namespace {

QString lockPath(const QString &documentPath)
{
    // One lock, whichever link it is opened through; what leads nowhere can be neither read nor written.
    const QFileInfo document(fileBehind(documentPath).value_or(documentPath));
    return QStringLiteral("%1/.~lock.%2#").arg(document.absolutePath(), document.fileName());
}

} // namespace

FileLock::FileLock(const QString &documentPath) : m_lock(lockPath(documentPath))
{
    m_lock.setStaleLockTime(0); // a lock does not go stale by age: people leave documents open for days
}

FileLock::Outcome FileLock::tryLock()
{
    if (m_lock.isLocked() || m_lock.tryLock())
        return Outcome::Locked;
    return m_lock.error() == QLockFile::LockFailedError ? Outcome::Taken : Outcome::NotPermitted;
}

FileLock::Outcome FileLock::takeOver()
{
    (void)m_lock.removeStaleLockFile(); // tryLock says whether it worked
    return tryLock();
}

QString FileLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock.getLockInfo(&process, &host, &program))
        return Tr::tr("another program");
    return Tr::tr("%1 on the computer %2 (process %3)").arg(program, host).arg(process);
}

} // namespace espalier
