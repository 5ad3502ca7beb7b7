// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Statement: one prepared statement, run row by row. It speaks to SQLite itself behind Qt's connection: rows
// of fifty columns through QSqlQuery's variants cost four times as much to read and eight times as much to
// write (bench_storage). Lives no longer than its Database. Places and columns count from 0.
#pragma once

#include "core/storage/database.h"

#include <cstdint>
#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace espalier {

class Statement
{
public:
    [[nodiscard]] static Result<Statement> prepare(const Database &database, const QByteArray &sql);

    void bindInteger(int place, std::int64_t value);
    void bindReal(int place, double value);
    /// UTF-8; copied.
    void bindText(int place, std::string_view value);
    /// Runs it with what is bound; then everything is unbound, which is NULL.
    [[nodiscard]] Result<void> run();

    /// To the next row; false after the last one.
    [[nodiscard]] Result<bool> next();
    enum class Cell { Null, Integer, Real, Text, Bytes };
    [[nodiscard]] int columns() const;
    [[nodiscard]] std::string_view columnName(int column) const;
    [[nodiscard]] Cell cell(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// UTF-8 as far as whoever wrote it kept to it; valid until the next row.
    [[nodiscard]] std::string_view text(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    Statement(const Database &database, sqlite3_stmt *statement)
        : m_database(&database), m_statement(statement)
    {
    }

    const Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace espalier
