// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// References of records to records, read from the field table: whoever removes a person, a source or a node
// hands over or clears every field that names it, and a new field is covered by standing in the table.
// Identity fields, frozen copies (baselines, templates) and waiting proposals are left alone.
#pragma once

#include "core/edit/draft.h"

#include <algorithm>
#include <type_traits>
#include <unordered_map>

namespace espalier::edit {

namespace detail {

template <class Value>
inline constexpr bool isKey = false;
template <class Record>
inline constexpr bool isKey<Id<Record>> = true;
template <>
inline constexpr bool isKey<LinkKey> = true;

template <class Value>
inline constexpr bool isList = false;
template <class Value>
inline constexpr bool isList<std::vector<Value>> = true;

/// Whether a value of this type can name a record by Key.
template <class Value, class Key>
consteval bool mayName()
{
    if constexpr (std::is_same_v<Value, Key>) {
        return true;
    } else if constexpr (isList<Value>) {
        return mayName<typename Value::value_type, Key>();
    } else if constexpr (Structured<Value>) {
        return applyRows(fields<Value>, [](const auto &...row) {
            return ((!row.is(Identity) &&
                     mayName<typename std::remove_cvref_t<decltype(row)>::ValueType, Key>()) ||
                    ...);
        });
    } else {
        return false;
    }
}

/// Whether an entry of a list is about a record (the value of a dimension, the assumption on a node), so that
/// it goes when the record does. Such structures name it first.
template <class Value>
consteval bool isAboutARecord()
{
    if constexpr (Structured<Value>) {
        constexpr auto &first = rowAt<0>(fields<Value>);
        return isKey<typename std::remove_cvref_t<decltype(first)>::ValueType> && !first.is(Identity);
    } else {
        return isKey<Value>;
    }
}
template <class Value>
bool isAboutNothing(const Value &value)
{
    if constexpr (Structured<Value>)
        return (value.*rowAt<0>(fields<Value>).member).isNull();
    else
        return value.isNull();
}

} // namespace detail

/// Whether some reference by Key in `value` satisfies `wanted`.
template <class Key, class Value, class Wanted>
[[nodiscard]] bool names(const Value &value, const Wanted &wanted)
{
    if constexpr (!detail::mayName<Value, Key>()) {
        return false;
    } else if constexpr (std::is_same_v<Value, Key>) {
        return !value.isNull() && wanted(value);
    } else if constexpr (detail::isList<Value>) {
        return std::ranges::any_of(value, [&](const auto &entry) { return names<Key>(entry, wanted); });
    } else {
        bool found = false;
        forEachField<Value>([&](const auto &row) {
            if (!row.is(Identity))
                found = found || names<Key>(value.*row.member, wanted);
        });
        return found;
    }
}

/// Puts map(key) in the place of every reference by Key. What becomes null in a list goes, and so does an
/// entry that is about it; a list of keys holds none twice afterwards.
template <class Key, class Value, class Map>
void mapReferences(Value &value, const Map &map)
{
    if constexpr (!detail::mayName<Value, Key>()) {
        return;
    } else if constexpr (std::is_same_v<Value, Key>) {
        if (!value.isNull())
            value = map(value);
    } else if constexpr (detail::isList<Value>) {
        using Entry = typename Value::value_type;
        Value kept;
        for (Entry &entry : value) {
            mapReferences<Key>(entry, map);
            if constexpr (detail::isAboutARecord<Entry>()) {
                if (detail::isAboutNothing(entry) || std::ranges::find(kept, entry) != kept.end())
                    continue;
            }
            kept.push_back(std::move(entry));
        }
        value = std::move(kept);
    } else {
        forEachField<Value>([&](const auto &row) {
            if (!row.is(Identity))
                mapReferences<Key>(value.*row.member, map);
        });
    }
}

/// Who takes the place of a record that goes; null: nobody.
template <class Key>
using Heirs = std::unordered_map<Key, Key>;

/// Hands over every reference that the records before the draft hold. O(records of the kinds that can hold
/// one). A node's observations are not asked for their node: they go with it.
template <class Key>
void handOver(Draft &draft, const Heirs<Key> &heirs)
{
    if (heirs.empty())
        return;
    const auto goes = [&](const Key &key) { return heirs.contains(key); };
    forEachRegister([&]<class Record>(const RegisterRow<Record> &) {
        constexpr bool ownsIt = std::is_same_v<Record, Observation> && std::is_same_v<Key, NodeId>;
        if constexpr (detail::mayName<Record, Key>() && !ownsIt) {
            for (const Record &record : draft.tree().all<Record>()) {
                if (!names<Key>(record, goes) || !draft.find<Record>(keyOf(record)))
                    continue;
                mapReferences<Key>(draft.edit<Record>(keyOf(record)), [&](const Key &key) {
                    const auto heir = heirs.find(key);
                    if (heir == heirs.end())
                        return key;
                    if constexpr (std::is_same_v<KeyOf<Record>, Key>)
                        return heir->second == keyOf(record) ? Key() : heir->second;
                    else
                        return heir->second;
                });
            }
        }
    });
    static_assert(!detail::mayName<TreeInfo, Key>(), "the tree's own fields name no record");
}

} // namespace espalier::edit
