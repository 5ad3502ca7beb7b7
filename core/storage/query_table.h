// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// QueryTable: what a query gave, as texts: the names of its columns and the cells row by row. Bounded while
// it is filled, so that no query can fill the memory.
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <chrono>
#include <cstdint>
#include <vector>

namespace espalier {

/// More than this is refused, never cut off: half of a result would be taken for the whole.
struct QueryBounds
{
    std::size_t rows = 500'000;
    std::size_t columns = 200;
    qsizetype cell = 64 * 1024;        ///< in UTF-16 units
    qsizetype text = 64 * 1024 * 1024; ///< all cells together
    std::chrono::milliseconds time = std::chrono::seconds(10);
};

class QueryTable
{
public:
    /// Refused when there are too many, or none.
    [[nodiscard]] static Result<QueryTable> of(const QStringList &names, const QueryBounds &bounds);

    /// The next cell, left to right; a row begins where the one before is full. Refused beyond the bounds.
    [[nodiscard]] Result<void> add(QStringView cell);

    [[nodiscard]] std::size_t columns() const { return static_cast<std::size_t>(m_names.size()); }
    [[nodiscard]] std::size_t rows() const { return m_ends.size() / columns(); }
    [[nodiscard]] QString name(std::size_t column) const { return m_names[static_cast<qsizetype>(column)]; }
    [[nodiscard]] QStringView cell(std::size_t row, std::size_t column) const;

private:
    QStringList m_names;
    QueryBounds m_bounds;
    QString m_text;
    std::vector<std::uint32_t> m_ends; ///< of each cell in the text
};

} // namespace espalier
