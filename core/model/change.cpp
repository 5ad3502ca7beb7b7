// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/change.h"

#include "core/model/register_table.h"

#include <unordered_map>

namespace espalier {

namespace {

template <class Record>
Deltas<Record> composed(const Deltas<Record> &first, const Deltas<Record> &second)
{
    if (first.empty() || second.empty()) {
        Deltas<Record> kept;
        for (const auto *list : {&first, &second}) {
            for (const Delta<Record> &delta : *list) {
                if (!delta.isEmpty())
                    kept.push_back(delta);
            }
        }
        return kept;
    }
    Deltas<Record> all = first;
    std::unordered_map<KeyOf<Record>, std::size_t> at;
    for (std::size_t i = 0; i < all.size(); ++i)
        at.emplace(keyOf(all[i].record()), i);
    for (const Delta<Record> &delta : second) {
        const auto [it, isNew] = at.emplace(keyOf(delta.record()), all.size());
        if (isNew)
            all.push_back(delta);
        else
            all[it->second].after = delta.after;
    }
    std::erase_if(all, [](const Delta<Record> &delta) { return delta.isEmpty(); });
    return all;
}

} // namespace

Change::Change() = default;
Change::Change(const Change &) = default;
Change::Change(Change &&) noexcept = default;
Change &Change::operator=(const Change &) = default;
Change &Change::operator=(Change &&) noexcept = default;
Change::~Change() = default;
bool Change::operator==(const Change &) const = default;

bool Change::isEmpty() const
{
    bool empty = info.isEmpty();
    forEachRegister([&](const auto &row) {
        for (const auto &delta : this->*row.deltas)
            empty = empty && delta.isEmpty();
    });
    return empty;
}

Change inverse(const Change &change)
{
    Change back;
    back.info = {change.info.after, change.info.before};
    forEachRegister([&](const auto &row) {
        const auto &from = change.*row.deltas;
        auto &to = back.*row.deltas;
        to.reserve(from.size());
        for (const auto &delta : from)
            to.push_back({delta.after, delta.before});
    });
    return back;
}

Change compose(const Change &first, const Change &second)
{
    Change both;
    both.info = first.info;
    if (!first.info.before)
        both.info = second.info;
    else if (second.info.after)
        both.info.after = second.info.after;
    if (both.info.isEmpty())
        both.info = {};
    forEachRegister(
        [&](const auto &row) { both.*row.deltas = composed(first.*row.deltas, second.*row.deltas); });
    return both;
}

} // namespace espalier
