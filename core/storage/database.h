// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Database: one connection to one SQLite file through Qt, closed with the object. Either a file that this
// program is building, or one that anybody may have sent. Stays in the thread that opened it.
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

struct sqlite3;

namespace espalier {

class Database
{
public:
    /// A new file for writing in one go. It must not exist; nothing is synced, which is up to the caller.
    [[nodiscard]] static Result<Database> create(const QString &path);

    /// A file that is not trusted, for reading: it can run no trigger, load no extension, open no other file,
    /// and takes at most ten seconds of work a statement. Checked page by page before anything is read.
    /// `applicationId` must stand in its header.
    [[nodiscard]] static Result<Database> openUntrusted(const QString &path, quint32 applicationId);

    Database(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(Database &&) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// A forward-only query, not yet prepared.
    [[nodiscard]] QSqlQuery query() const;
    [[nodiscard]] Result<void> run(const QString &sql);
    /// SQLite's own handle of the connection.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// Gives the statement that begins now its ten seconds.
    void renewDeadline() const;
    /// What went wrong last, as an Error: Unwritable for a file that is being built, else Unreadable.
    [[nodiscard]] tl::unexpected<Error> error() const;

private:
    explicit Database(QString path);
    [[nodiscard]] Result<void> openFile(const QString &file, const QString &options);
    [[nodiscard]] Result<void> disarm();
    [[nodiscard]] Result<void> checkPages();

    QString m_path; ///< as the user named it
    QString m_connection;
    sqlite3 *m_handle = nullptr;
    bool m_isNew = false;
    std::unique_ptr<QTemporaryDir> m_copy; ///< where the file is read when a journal lies beside it
    /// When the running statement is stopped; SQLite holds its address.
    std::unique_ptr<std::chrono::steady_clock::time_point> m_deadline =
        std::make_unique<std::chrono::steady_clock::time_point>();
};

} // namespace espalier
