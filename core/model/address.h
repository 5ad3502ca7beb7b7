// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the address of a saved query says on the face of it.
#pragma once

#include <QStringView>

namespace espalier {

/// Whether it names a PostgreSQL server, and not a file.
[[nodiscard]] bool isServerAddress(QStringView address);

/// Whether a password stands in it, which no document may keep: "scheme://user:word@host", or a parameter
/// that is called so. Without a host yet, as it is typed, a word behind the colon that is no port is one.
[[nodiscard]] bool holdsPassword(QStringView address);

} // namespace espalier
