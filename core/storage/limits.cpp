// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/limits.h"

#include "core/base/tr.h"

namespace espalier::limits {

Result<void> checkFileSize(const QString &file, std::int64_t bytes)
{
    if (bytes <= fileBytes)
        return {};
    Error error;
    error.kind = ErrorKind::Unreadable;
    error.file = file;
    error.what = Tr::tr("The file is %1 MiB large; a tree has at most %2 MiB. Is it the right file?")
                     .arg(bytes / (1024 * 1024))
                     .arg(fileBytes / (1024 * 1024));
    return tl::unexpected<Error>(error);
}

} // namespace espalier::limits
