// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Field: one row of the field table. Every codec, the diff, the fingerprint, the table and the inspector
// iterate these rows; none lists fields by hand. A key is part of the file format and never changes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace espalier {

enum FieldFlags : std::uint8_t {
    Plain = 0,
    Inherited = 1, ///< not set here means: as the primary parent, at the top as the tier
    Signed = 2,    ///< part of the fingerprint that a sign-off covers
    Printed = 4,   ///< stands in printed dictionaries
    Identity = 8,  ///< names the record; never changes and is never compared as content
};
constexpr FieldFlags operator|(FieldFlags a, FieldFlags b)
{
    return static_cast<FieldFlags>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

template <class Record, class Value>
struct Field
{
    using RecordType = Record;
    using ValueType = Value;

    const char *key;   ///< the name in files
    const char *label; ///< the English name in the window and in tables
    Value Record::*member;
    FieldFlags flags;

    [[nodiscard]] constexpr bool is(FieldFlags flag) const { return (flags & flag) != 0; }
};

template <class Record, class Value>
[[nodiscard]] constexpr Field<Record, Value> field(const char *key, const char *label, Value Record::*member,
                                                   FieldFlags flags = Plain)
{
    return {key, label, member, flags};
}

namespace detail {

template <std::size_t index, class Row>
struct RowAt
{
    Row row;
};
template <class Indices, class... Row>
struct RowList;
template <std::size_t... index, class... Row>
struct RowList<std::index_sequence<index...>, Row...> : RowAt<index, Row>...
{
};

} // namespace detail

/// A list of rows, each of its own type: what std::tuple is, at a tenth of its cost to the compiler, which
/// counts here because nearly every file includes the field table.
template <class... Row>
struct FieldRows : detail::RowList<std::index_sequence_for<Row...>, Row...>
{
    static constexpr std::size_t count = sizeof...(Row);

    constexpr explicit(false) FieldRows(Row... row)
        : detail::RowList<std::index_sequence_for<Row...>, Row...>{{row}...}
    {
    }
};

/// The row of a given place: `rowAt<0>(rows)`.
template <std::size_t index, class Row>
[[nodiscard]] constexpr const Row &rowAt(const detail::RowAt<index, Row> &rows)
{
    return rows.row;
}

/// Calls `visit(row…)` once with all rows.
template <std::size_t... index, class... Row, class Visit>
constexpr decltype(auto) applyRows(const detail::RowList<std::index_sequence<index...>, Row...> &rows,
                                   Visit &&visit)
{
    return visit(static_cast<const detail::RowAt<index, Row> &>(rows).row...);
}

/// The rows of a record or of a structured value, in the order of the file: `fields<Node>` is a Rows of
/// Field.
template <class Record>
inline constexpr auto fields = nullptr;

/// Whether T has rows in the field table.
template <class T>
concept Structured = !std::is_same_v<std::remove_cvref_t<decltype(fields<T>)>, std::nullptr_t>;

/// Calls `visit(field)` for every row of Record, in file order.
template <Structured Record, class Visit>
constexpr void forEachField(Visit &&visit)
{
    applyRows(fields<Record>, [&visit](const auto &...row) { (visit(row), ...); });
}

} // namespace espalier
