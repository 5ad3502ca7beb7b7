// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Duties: who has to do what now, and a message that reminds of what is pressing.
#pragma once

#include "core/rules/playbook.h"

#include <QStringList>

#include <span>

namespace espalier {

/// What one person, or nobody, has to do.
struct Duties
{
    PersonId who;                     ///< null: nobody is named for it
    std::vector<AwaitedValue> values; ///< late ones first
    std::vector<ActionId> actions;    ///< open, the earliest due first, those without a day last
    std::vector<FiredBand> bands;     ///< that nobody recorded an Action for

    [[nodiscard]] std::size_t count() const { return values.size() + actions.size() + bands.size(); }
};

/// By name, nobody last; whoever has nothing to do is left out. As firedBands() and awaitedValues().
[[nodiscard]] std::vector<Duties> dutiesOf(const Tree &tree, const Derived &derived);
/// The same without what may wait: values that are not late, Actions that are not overdue.
[[nodiscard]] std::vector<Duties> pressingDuties(const Tree &tree, const Derived &derived);

/// A line for each, bands first, then Actions, then values; plain text.
[[nodiscard]] QStringList dutyLines(const Tree &tree, const Derived &derived, const Duties &duties);
/// A message to each of them, one below the other; plain text. Empty for none.
[[nodiscard]] QString reminderText(const Tree &tree, const Derived &derived, std::span<const Duties> duties);

} // namespace espalier
