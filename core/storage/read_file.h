// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// readFile: all of a file that somebody named, or a sentence why not.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace espalier {

/// The bytes of a file or pipe. Unreadable where there is none, it is a folder, it may not be read, or it is
/// larger than limits::fileBytes; the Error names the path.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

} // namespace espalier
