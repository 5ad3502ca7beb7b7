// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What kinds of values the field table holds, as concepts. Those who go through the table (files, filters,
// editors, the spreadsheet) handle these kinds; a new field of a known kind needs nothing in any of them.
#pragma once

#include "core/base/id.h"
#include "core/model/field.h"
#include "core/model/names_of.h"
#include "core/model/values.h"

#include <QByteArray>
#include <QByteArrayView>

#include <concepts>
#include <optional>
#include <vector>

namespace espalier::kind {

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool isVector = false;
template <class T>
inline constexpr bool isVector<std::vector<T>> = true;

template <class T>
inline constexpr bool isBoxed = false;
template <class T>
inline constexpr bool isBoxed<Boxed<T>> = true;

template <class T>
concept Optional = isOptional<T>;
template <class T>
concept Vector = isVector<T>;
/// A whole tree or change inside a record.
template <class T>
concept Box = isBoxed<T>;
template <class T>
concept AnyId = std::derived_from<T, RawId>;
/// Written as one short ASCII or UTF-8 text of its own grammar: cadence, unit, colour, fingerprint, link key.
template <class T>
concept Worded = !AnyId<T> && requires(const T &value, QByteArrayView text) {
    { value.text() } -> std::same_as<QByteArray>;
    { T::fromText(text) } -> std::same_as<std::optional<T>>;
};

template <Vector List>
using ElementOf = typename List::value_type;

} // namespace espalier::kind
