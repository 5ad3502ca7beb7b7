// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Changes every value of some types in a whole tree, found by type through the field table and not by name: a
// new field is covered by standing there. Nested trees and proposals are included.
#pragma once

#include "core/model/tree.h"

#include <concepts>

namespace espalier::edit {

/// The change that lets `map` alter every value it accepts by reference; applies to `tree`. `map` must treat
/// equal values alike, so that what fits together still does. Linear in the tree.
template <class Map>
[[nodiscard]] Change mapValues(const Tree &tree, const Map &map);

namespace detail {

template <class Map, class Value>
void mapIn(Value &value, const Map &map);

template <class Record, class Map>
std::shared_ptr<const Record> mapped(const std::shared_ptr<const Record> &record, const Map &map)
{
    if (!record)
        return nullptr;
    Record copy = *record;
    mapIn(copy, map);
    return std::make_shared<const Record>(std::move(copy));
}

template <class Map>
void mapBoxed(Boxed<Tree> &boxed, const Map &map)
{
    if (!boxed.value)
        return;
    Tree copy = *boxed.value;
    // Every `before` was just read from this very tree and no end of a link changes: it cannot be refused.
    [[maybe_unused]] const Result<void> done = copy.apply(mapValues(copy, map));
    Q_ASSERT(done);
    boxed.value = std::make_shared<const Tree>(std::move(copy));
}

template <class Map>
void mapBoxed(Boxed<Change> &boxed, const Map &map)
{
    if (!boxed.value)
        return;
    Change copy = *boxed.value;
    copy.info = {mapped(copy.info.before, map), mapped(copy.info.after, map)};
    forEachRegister([&](const auto &row) {
        for (auto &delta : copy.*row.deltas)
            delta = {mapped(delta.before, map), mapped(delta.after, map)};
    });
    boxed.value = std::make_shared<const Change>(std::move(copy));
}

template <class Value>
inline constexpr bool isSequence = false;
template <class Value>
inline constexpr bool isSequence<std::vector<Value>> = true;
template <class Value>
inline constexpr bool isSequence<QList<Value>> = true;

template <class Map, class Value>
void mapIn(Value &value, const Map &map)
{
    if constexpr (std::invocable<const Map &, Value &>) {
        map(value);
    } else if constexpr (Structured<Value>) {
        forEachField<Value>([&](const auto &field) { mapIn(value.*field.member, map); });
    } else if constexpr (isSequence<Value>) {
        for (auto &entry : value)
            mapIn(entry, map);
    } else if constexpr (std::is_same_v<Value, Boxed<Tree>> || std::is_same_v<Value, Boxed<Change>>) {
        mapBoxed(value, map);
    }
}

} // namespace detail

template <class Map>
Change mapValues(const Tree &tree, const Map &map)
{
    Change change;
    TreeInfo info = tree.info();
    detail::mapIn(info, map);
    if (info != tree.info())
        change.info = {std::make_shared<const TreeInfo>(tree.info()), std::make_shared<const TreeInfo>(info)};
    forEachRegister([&](const auto &row) {
        const auto &records = tree.registers().*row.records;
        for (auto it = records.begin(); it != records.end(); ++it) {
            const auto &before = records.shared(it.slot());
            auto after = detail::mapped(before, map);
            if (*after != *before)
                (change.*row.deltas).push_back({before, std::move(after)});
        }
    });
    return change;
}

} // namespace espalier::edit
