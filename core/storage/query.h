// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A saved query: one SQL statement, asked of a database that other programs own. It can only read, for ten
// seconds, and gives a table of texts. Nothing here runs by itself: whoever calls has shown the statement and
// its address to a person who agreed.
#pragma once

#include "core/storage/query_address.h"
#include "core/storage/query_table.h"

#include <stop_token>

namespace espalier {

struct SavedQuery
{
    QueryAddress address;
    QString sql;
    QString password; ///< of a server; empty: libpq looks in PGPASSWORD and the pgpass file
};

/// Asks, and waits for the answer; any thread may. Numbers have a point and as many digits as the database
/// gives, days are YYYY-MM-DD, nothing is an empty text.
///
/// SQLite: the file is opened for reading alone and must be there; the statement may select, and nothing
/// else (an authorizer refuses the rest). PostgreSQL: the statement is opened as a cursor by the server in a
/// transaction that is read-only and never committed. In both a text of several statements does nothing. What
/// functions of the server do outside its tables is up to the rights of its user.
///
/// Unreadable, with a sentence for a person, when the database cannot be reached or refuses, the time is up
/// or the result is beyond `bounds`; Cancelled soon after `stop` asks for it. No error names the password.
[[nodiscard]] Result<QueryTable> runQuery(const SavedQuery &query, const std::stop_token &stop = {},
                                          const QueryBounds &bounds = {});

} // namespace espalier
