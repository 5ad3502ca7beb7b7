// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/query_table.h"

#include "core/base/tr.h"

namespace espalier {

namespace {

tl::unexpected<Error> tooMuch(const QString &what)
{
    return fail(ErrorKind::Unreadable, what);
}

} // namespace

Result<QueryTable> QueryTable::of(const QStringList &names, const QueryBounds &bounds)
{
    if (names.isEmpty())
        return tooMuch(Tr::tr("The query gives no columns. Let it select some."));
    if (static_cast<std::size_t>(names.size()) > bounds.columns)
        return tooMuch(Tr::tr("The query gives %1 columns; at most %2 are read. Name those that are needed.")
                           .arg(names.size())
                           .arg(bounds.columns));
    QueryTable table;
    table.m_names = names;
    table.m_bounds = bounds;
    return table;
}

Result<void> QueryTable::add(QStringView cell)
{
    const std::size_t column = m_ends.size() % columns();
    if (m_ends.size() == m_bounds.rows * columns())
        return tooMuch(Tr::tr("The query gives more than %1 rows. Narrow it, for example to the last year.")
                           .arg(m_bounds.rows));
    if (cell.size() > m_bounds.cell)
        return tooMuch(Tr::tr("Row %1 holds a text of more than %2 characters in the column “%3”. Leave the "
                              "column out, or shorten it in the query.")
                           .arg(rows() + 1)
                           .arg(m_bounds.cell)
                           .arg(name(column)));
    if (m_text.size() + cell.size() > m_bounds.text)
        return tooMuch(Tr::tr("The query gives more text than %1 MiB. Narrow it, or leave columns out.")
                           .arg(m_bounds.text / (1024 * 1024)));
    m_text += cell;
    m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    return {};
}

QStringView QueryTable::cell(std::size_t row, std::size_t column) const
{
    const std::size_t at = row * columns() + column;
    const qsizetype begin = at == 0 ? 0 : m_ends[at - 1];
    return QStringView(m_text).sliced(begin, m_ends[at] - begin);
}

} // namespace espalier
