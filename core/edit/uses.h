// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Who names a record, and handing over what a person owns.
#pragma once

#include "core/base/result.h"
#include "core/edit/references.h"

namespace espalier::edit {

/// How many records name one: what is affected when it goes.
struct Uses
{
    std::size_t nodes = 0;
    std::size_t others = 0;

    [[nodiscard]] bool isEmpty() const { return nodes + others == 0; }
    bool operator==(const Uses &) const = default;
};

/// O(records of the kinds that can name one). A record that names itself is not counted.
template <class Record>
[[nodiscard]] Uses usesOf(const Tree &tree, const Id<Record> &id)
{
    Uses uses;
    const auto isIt = [&](const Id<Record> &key) { return key == id; };
    forEachRegister([&]<class Other>(const RegisterRow<Other> &) {
        if constexpr (detail::mayName<Other, Id<Record>>()) {
            std::size_t count = 0;
            for (const Other &other : tree.all<Other>()) {
                if constexpr (std::is_same_v<Other, Record>) {
                    if (other.id == id)
                        continue;
                }
                count += names<Id<Record>>(other, isIt) ? 1 : 0;
            }
            (std::is_same_v<Other, Node> ? uses.nodes : uses.others) += count;
        }
    });
    return uses;
}

/// Every node that `from` owns is owned by `to` afterwards. What else names `from` (a deputy, a tier's usual
/// owner, who acts in a band) stays. O(nodes).
[[nodiscard]] Result<Change> handOverNodes(const Tree &tree, const PersonId &from, const PersonId &to);

} // namespace espalier::edit
