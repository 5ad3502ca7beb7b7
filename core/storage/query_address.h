// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// QueryAddress: the database that a saved query is asked: an SQLite file, or a PostgreSQL server. It is read
// from the text that a data source keeps, and never holds a password.
#pragma once

#include "core/base/result.h"

#include <utility>
#include <vector>

namespace espalier {

struct QueryAddress
{
    QString text; ///< as it was written; errors name it
    QString file; ///< absolute; empty: a server

    QString host; ///< empty: libpq's own choice, which is a socket of this machine
    int port = 0; ///< 0: libpq's own choice
    QString user;
    QString database;
    /// sslmode, sslrootcert and service, by these names.
    std::vector<std::pair<QString, QString>> options;

    [[nodiscard]] bool isServer() const { return file.isEmpty(); }
    /// Of a server: whether nobody can stand between this program and it.
    [[nodiscard]] bool isThisMachine() const;
    /// The same for two ways of writing one place, and for no two places: what a consent is given to, and a
    /// password kept under.
    [[nodiscard]] QString place() const;
};

/// "postgresql://user@host:port/database?sslmode=…" or the path of a file, from `folder` where it is
/// relative. Refused with a sentence when it is empty, of another kind, has a password in it, or says what is
/// not known.
[[nodiscard]] Result<QueryAddress> queryAddress(const QString &text, const QString &folder);

} // namespace espalier
