// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FileLock: tells other programs, on this computer and on others that see the same folder, that a document is
// open for writing. The lock is the file ".~lock.NAME#" beside it (where symbolic links lead), removed when
// the object goes. A lock of a process that is gone from this computer is taken over; a lock of another
// computer, or one that cannot be read, never is unless the user says so.
#pragma once

#include <QLockFile>
#include <QString>

namespace espalier {

class FileLock
{
public:
    explicit FileLock(const QString &documentPath);

    enum class Outcome {
        Locked,
        Taken,        ///< somebody else has it; holder() says who
        NotPermitted, ///< the folder cannot be written: open read-only
    };
    [[nodiscard]] Outcome tryLock();
    /// After Taken, when the user knows better: removes the other lock and takes it. Taken again when the
    /// other process runs on this computer.
    [[nodiscard]] Outcome takeOver();
    [[nodiscard]] bool isLocked() const { return m_lock.isLocked(); }

    /// "espalier on the computer HOST (process 123)", as far as the lock says.
    [[nodiscard]] QString holder() const;

private:
    QLockFile m_lock;
};

} // namespace espalier
