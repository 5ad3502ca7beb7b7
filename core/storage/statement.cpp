// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/statement.h"

#include <sqlite3.h>

namespace espalier {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(const Database &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql.constData(), static_cast<int>(sql.size()), &statement,
                           nullptr) != SQLITE_OK)
        return database.error();
    database.renewDeadline();
    return Statement(database, statement);
}

void Statement::bindInteger(int place, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), place + 1, value);
}

void Statement::bindReal(int place, double value)
{
    sqlite3_bind_double(m_statement.get(), place + 1, value);
}

void Statement::bindText(int place, std::string_view value)
{
    // A bound text that is too large for SQLite leaves NULL, which reading back finds.
    sqlite3_bind_text64(m_statement.get(), place + 1, value.data(), value.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

Result<void> Statement::run()
{
    const int outcome = sqlite3_step(m_statement.get());
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    if (outcome != SQLITE_DONE)
        return m_database->error();
    return {};
}

Result<bool> Statement::next()
{
    const int outcome = sqlite3_step(m_statement.get());
    if (outcome != SQLITE_ROW && outcome != SQLITE_DONE)
        return m_database->error();
    return outcome == SQLITE_ROW;
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement.get());
}

std::string_view Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement.get(), column);
}

Statement::Cell Statement::cell(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL:
        return Cell::Null;
    case SQLITE_INTEGER:
        return Cell::Integer;
    case SQLITE_FLOAT:
        return Cell::Real;
    case SQLITE_TEXT:
        return Cell::Text;
    default:
        return Cell::Bytes;
    }
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    if (!text)
        return {}; // out of memory
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

} // namespace espalier
