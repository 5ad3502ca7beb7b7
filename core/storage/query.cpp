// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/query.h"

#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/storage/query_run.h"

#include <cmath>

namespace espalier {

namespace {

/// Whether all of it is seen where it is shown: a terminal hides text for other control characters, or hides
/// what stands before a return of the carriage alone.
bool isShown(const QString &sql)
{
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const bool isBreak = sql[i] == u'\n' || sql[i] == u'\t' ||
                             (sql[i] == u'\r' && i + 1 < sql.size() && sql[i + 1] == u'\n');
        if (sql[i].category() == QChar::Other_Control && !isBreak)
            return false;
    }
    return sql.isValidUtf16();
}

} // namespace

QString QueryRun::textOf(double value)
{
    if (std::isfinite(value))
        return QString::fromLatin1(numberText(value));
    return std::isnan(value) ? QStringLiteral("NaN") : QStringLiteral("infinity");
}

tl::unexpected<Error> QueryRun::unreadable(const QString &what) const
{
    return tl::unexpected<Error>(Error{ErrorKind::Unreadable, what, query.address.text, 0, 0});
}

tl::unexpected<Error> QueryRun::refusedBy(const QString &words) const
{
    constexpr qsizetype longest = 300;
    QString line = words.left(4 * longest).simplified();
    if (line.size() > longest)
        line = line.first(longest - 1) + u'…';
    return unreadable(Tr::tr("The database answers: %1").arg(line));
}

tl::unexpected<Error> QueryRun::mayOnlyRead() const
{
    return unreadable(Tr::tr("A saved query may only read. The database was asked to do something else, and "
                             "did nothing."));
}

tl::unexpected<Error> QueryRun::isNotOne() const
{
    return unreadable(Tr::tr("A saved query is one statement that selects. Nothing was done."));
}

tl::unexpected<Error> QueryRun::tookTooLong() const
{
    return unreadable(
        Tr::tr("The query took longer than %1 s and was stopped. Narrow it, or let the database "
               "prepare what it needs.")
            .arg(std::chrono::duration_cast<std::chrono::seconds>(bounds.time).count()));
}

tl::unexpected<Error> QueryRun::isNoText(std::size_t row, const QString &column) const
{
    return unreadable(
        Tr::tr("Row %1 holds bytes that are no text in the column “%2”. Leave the column out, or "
               "convert it in the query.")
            .arg(row)
            .arg(column));
}

Result<void> QueryRun::goesOn() const
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, Tr::tr("The query was stopped."));
    if (isLate())
        return tookTooLong();
    return {};
}

Result<QueryTable> runQuery(const SavedQuery &query, const std::stop_token &stop, const QueryBounds &bounds)
{
    const QueryRun run{query, bounds, stop, std::chrono::steady_clock::now() + bounds.time};
    constexpr qsizetype longestQuery = 100'000;
    if (query.sql.trimmed().isEmpty())
        return run.unreadable(Tr::tr("There is no query. Write the statement that selects the values."));
    if (query.sql.size() > longestQuery)
        return run.unreadable(Tr::tr("The query is longer than %1 characters. Let the database keep a view.")
                                  .arg(longestQuery));
    if (!isShown(query.sql))
        return run.unreadable(Tr::tr("The query holds a character that is no text. Write it again."));
    auto table = query.address.isServer() ? askPostgres(run) : askSqlite(run);
    if (!table && table.error().file.isEmpty())
        table.error().file = query.address.text;
    return table;
}

} // namespace espalier
