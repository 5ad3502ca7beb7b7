// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// QueryRun: one run of a saved query: until when it may take, who may stop it, and its failures as sentences.
// Behind runQuery(); each kind of database has its function here.
#pragma once

#include "core/storage/query.h"

namespace espalier {

struct QueryRun
{
    const SavedQuery &query;
    const QueryBounds &bounds;
    std::stop_token stop;
    std::chrono::steady_clock::time_point deadline;

    [[nodiscard]] bool isLate() const { return std::chrono::steady_clock::now() > deadline; }
    /// Why it ends now, if it does: stopped, or late.
    [[nodiscard]] Result<void> goesOn() const;

    /// A number as a cell has it. What is not finite is no number to read, but must not look like no value.
    [[nodiscard]] static QString textOf(double value);

    [[nodiscard]] tl::unexpected<Error> unreadable(const QString &what) const;
    /// What the database says itself, in one line of bounded length.
    [[nodiscard]] tl::unexpected<Error> refusedBy(const QString &words) const;
    [[nodiscard]] tl::unexpected<Error> mayOnlyRead() const;
    [[nodiscard]] tl::unexpected<Error> isNotOne() const;
    [[nodiscard]] tl::unexpected<Error> tookTooLong() const;
    [[nodiscard]] tl::unexpected<Error> isNoText(std::size_t row, const QString &column) const;
};

[[nodiscard]] Result<QueryTable> askSqlite(const QueryRun &run);
[[nodiscard]] Result<QueryTable> askPostgres(const QueryRun &run);

} // namespace espalier
