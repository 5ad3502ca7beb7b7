// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/read_file.h"

#include "core/base/tr.h"
#include "core/storage/limits.h"

#include <QFile>
#include <QFileInfo>

namespace espalier {

Result<QByteArray> readFile(const QString &path)
{
    const auto unreadable = [&path](const QString &what) {
        return tl::unexpected<Error>(Error{ErrorKind::Unreadable, what, path, 0, 0});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(QFileInfo(path).isDir() ? Tr::tr("This is a folder, not a file.")
                          : QFileInfo::exists(path)
                              ? Tr::tr("The file cannot be read: %1.").arg(file.errorString())
                              : Tr::tr("There is no such file."));
    if (const auto fits = limits::checkFileSize(path, file.size()); !fits)
        return tl::unexpected(fits.error());
    // A pipe has no size before its end is reached, and a device may have no end.
    const QByteArray bytes = file.isSequential() ? file.read(limits::fileBytes + 1) : file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(Tr::tr("The file cannot be read: %1.").arg(file.errorString()));
    if (const auto fits = limits::checkFileSize(path, bytes.size()); !fits)
        return tl::unexpected(fits.error());
    return bytes;
}

} // namespace espalier
