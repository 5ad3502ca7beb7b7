// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Verbs on the fields of any record, and on whole records of the registers. What a field may hold is decided
// here, once, for the inspector, the table, the command line and fixes: titles are one line, numbers finite,
// codes unique, tiers in order.
#pragma once

#include "core/base/result.h"
#include "core/base/tr.h"
#include "core/edit/context.h"
#include "core/edit/record_rules.h"
#include "core/edit/references.h"

#include <concepts>
#include <span>

namespace espalier::edit {

/// Alters several records at once, all or none: `mutate(record)` gets each in turn. It must not touch what
/// names the record; who is primary is changed by makePrimary(), who supports whom by the verbs on links.
template <class Record, std::invocable<Record &> Mutate>
[[nodiscard]] Result<Change> editAll(const Tree &tree, std::span<const KeyOf<Record>> keys, Mutate &&mutate)
{
    Draft draft(tree);
    for (const KeyOf<Record> &key : keys) {
        if (!tree.find(key))
            return refuse(
                Tr::tr("The %1 is not in the tree any more.").arg(Tr::label(rowOf<Record>().label)));
        Record &record = draft.edit<Record>(key);
        mutate(record);
        if (keyOf(record) != key)
            return refuse(Tr::tr("A %1 cannot become another one.").arg(Tr::label(rowOf<Record>().label)));
        if (!isFinite(record))
            return refuse(Tr::tr("A value must be a number that can be written down."));
    }
    for (const KeyOf<Record> &key : keys) {
        if (auto fits = settle(draft, *tree.find(key)); !fits)
            return tl::unexpected(fits.error());
    }
    return draft.take();
}

template <class Record, std::invocable<Record &> Mutate>
[[nodiscard]] Result<Change> edit(const Tree &tree, const Id<Record> &id, Mutate &&mutate)
{
    return editAll<Record>(tree, std::span(&id, 1), mutate);
}
template <std::invocable<Link &> Mutate>
[[nodiscard]] Result<Change> edit(const Tree &tree, const LinkKey &key, Mutate &&mutate)
{
    return editAll<Link>(tree, std::span(&key, 1), mutate);
}

/// One field: setField(tree, id, &Node::question, text).
template <class Record, class Value>
[[nodiscard]] Result<Change> setField(const Tree &tree, const Id<Record> &id, Value Record::*member,
                                      const std::type_identity_t<Value> &value)
{
    return edit(tree, id, [&](Record &record) { record.*member = value; });
}
template <class Value>
[[nodiscard]] Result<Change> setField(const Tree &tree, const LinkKey &key, Value Link::*member,
                                      const std::type_identity_t<Value> &value)
{
    return edit(tree, key, [&](Link &link) { link.*member = value; });
}

/// The fields of the tree itself.
template <std::invocable<TreeInfo &> Mutate>
[[nodiscard]] Result<Change> editInfo(const Tree &tree, Mutate &&mutate)
{
    Change change;
    const auto before = std::make_shared<const TreeInfo>(tree.info());
    const auto after = std::make_shared<TreeInfo>(*before);
    mutate(*after);
    if (!isFinite(*after))
        return refuse(Tr::tr("A value must be a number that can be written down."));
    if (*before != *after)
        change.info = {before, after};
    return change;
}

/// A new record of a register, or an observation: with an id unless it has one, the last in its order.
template <class Record>
    requires(!std::is_same_v<Record, Node> && !std::is_same_v<Record, Link>)
[[nodiscard]] Result<Change> addRecord(const Tree &tree, Record record, Context &context)
{
    if (record.id.isNull())
        record.id = context.ids.make<Record>();
    if constexpr (requires { record.rank; }) {
        if (record.rank.isEmpty())
            record.rank = lastRank<Record>(tree);
    }
    if (!isFinite(record))
        return refuse(Tr::tr("A value must be a number that can be written down."));
    Draft draft(tree);
    draft.add(record);
    if (auto fits = settle(draft, record); !fits)
        return tl::unexpected(fits.error());
    return draft.take();
}

/// Takes a record away; every field that names it names `heir` afterwards, or nothing. The nodes of a tier
/// need an heir: the tier next to it, by default the one below, for the last the one above. What replaced a
/// removed observation replaces what that one did. O(records that can name it).
template <class Record>
    requires(!std::is_same_v<Record, Node> && !std::is_same_v<Record, Link>)
[[nodiscard]] Result<Change> removeRecord(const Tree &tree, const Id<Record> &id, Id<Record> heir = {})
{
    if (!tree.find(id) || (!heir.isNull() && !tree.find(heir)))
        return refuse(Tr::tr("The %1 is not in the tree any more.").arg(Tr::label(rowOf<Record>().label)));
    if (heir == id)
        return refuse(Tr::tr("What is removed cannot take its own place."));
    Draft draft(tree);
    if constexpr (std::is_same_v<Record, Observation>) {
        removeObservation(draft, id);
    } else {
        if constexpr (std::is_same_v<Record, Tier>) {
            const Result<TierId> next = tierHeir(tree, id, heir);
            if (!next)
                return tl::unexpected(next.error());
            heir = *next;
        }
        draft.remove<Record>(id);
        handOver(draft, Heirs<Id<Record>>{{id, heir}});
    }
    return draft.take();
}

/// Puts a record before another one of its register; before none: last. Refused for a tier that would stand
/// above what its nodes support.
template <class Record>
    requires requires(Record record) { record.rank; } && (!std::is_same_v<Record, Node>)
[[nodiscard]] Result<Change> moveRecord(const Tree &tree, const Id<Record> &id, const Id<Record> &before)
{
    if (!tree.find(id))
        return refuse(Tr::tr("The %1 is not in the tree any more.").arg(Tr::label(rowOf<Record>().label)));
    std::vector<const Record *> others;
    for (const Record &record : tree.all<Record>()) {
        if (record.id != id)
            others.push_back(&record);
    }
    std::ranges::sort(others, [](const Record *a, const Record *b) {
        return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
    });
    const auto at = std::ranges::find_if(others, [&](const Record *other) { return other->id == before; });
    const auto index = static_cast<std::size_t>(at - others.begin());
    Draft draft(tree);
    const QByteArray rank = rankBetween(index == 0 ? QByteArray() : others[index - 1]->rank,
                                        at == others.end() ? QByteArray() : (*at)->rank);
    if (!rank.isEmpty()) {
        draft.edit<Record>(id).rank = rank;
    } else {
        const std::vector<QByteArray> all = ranksBetween({}, {}, others.size() + 1);
        for (std::size_t i = 0; i < others.size(); ++i)
            draft.edit<Record>(others[i]->id).rank = all[i < index ? i : i + 1];
        draft.edit<Record>(id).rank = all[index];
    }
    if (auto fits = settle(draft, *tree.find(id)); !fits)
        return tl::unexpected(fits.error());
    return draft.take();
}

} // namespace espalier::edit
