// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/diff.h"

namespace espalier {

namespace {

/// Whether both registers hold the very same record in a slot.
template <class Record>
bool isShared(const Register<Record> &records, const Register<Record> &others, Slot slot)
{
    return slot < others.slotCount() && records.shared(slot) == others.shared(slot);
}

template <class Record>
void appendDiff(Change &change, const Register<Record> &from, const Register<Record> &to)
{
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (isShared(from, to, it.slot()))
            continue;
        const Slot there = to.slotOf(keyOf(*it));
        Delta<Record> delta{from.shared(it.slot()), there == noSlot ? nullptr : to.shared(there)};
        if (!delta.isEmpty())
            append<Record>(change, std::move(delta));
    }
    for (auto it = to.begin(); it != to.end(); ++it) {
        if (!isShared(to, from, it.slot()) && !from.contains(keyOf(*it)))
            append<Record>(change, {nullptr, to.shared(it.slot())});
    }
}

} // namespace

Change diff(const Tree &from, const Tree &to)
{
    Change change;
    if (&from.info() != &to.info() && from.info() != to.info())
        change.info = {std::make_shared<const TreeInfo>(from.info()),
                       std::make_shared<const TreeInfo>(to.info())};
    forEachRegister([&]<class Record>(const RegisterRow<Record> &) {
        appendDiff(change, from.all<Record>(), to.all<Record>());
    });
    return change;
}

} // namespace espalier
