// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The playbook: which bands ask for something now, who has to do it until when, whether an Action was
// recorded for it; which values are awaited; which Actions are overdue. Computed from the tree and a day,
// never stored.
#pragma once

#include "core/rules/derive.h"

namespace espalier {

/// A watch or act band of a node, or of its tier, that its latest readings stand in, so many in a row that it
/// fires. A watch band fires only where it says what to do. Limits that nobody wrote fire nothing.
struct FiredBand
{
    Slot node = noSlot;
    int band = 0;           ///< index in the node's bands, or in the tier's where it has none
    QDate since;            ///< when the reading was over with which it fired
    QDate due;              ///< by then somebody should have acted
    PersonId who;           ///< the band's person, else the node's owner; null where there is neither
    PersonId escalateTo;    ///< who is told when it is not done
    ActionId action;        ///< recorded for it since its readings began, or open; null where nothing is
    bool isOverdue = false; ///< the day has come and gone: of the open Action, else of the band itself

    bool operator==(const FiredBand &) const = default;
};

/// The band itself.
[[nodiscard]] const Band &bandOf(const Tree &tree, const FiredBand &fired);

/// In the order of the tree; `derived` is of it. Nodes that are late, parked or retired fire nothing.
/// O(nodes + actions + readings of the nodes that stand in a watch or act band).
[[nodiscard]] std::vector<FiredBand> firedBands(const Tree &tree, const Derived &derived);
/// The same of one node. O(actions + its readings).
[[nodiscard]] std::optional<FiredBand> firedBandAt(const Tree &tree, const Derived &derived, Slot slot);

/// The Action that a band asks for, without an id; its text is what the band says, or empty. What is due
/// already is due in as many days from now as the band gives.
[[nodiscard]] Action plannedAction(const Tree &tree, const FiredBand &fired, QDate day);

/// An open Action past its day.
struct OverdueAction
{
    ActionId action;
    bool isEscalated = false; ///< for so long that the person named for it is to be told
};
/// The longest overdue first. O(actions).
[[nodiscard]] std::vector<OverdueAction> overdueActions(const Tree &tree, QDate day);

/// A value of a period that is over and that is not there.
struct AwaitedValue
{
    Slot node = noSlot;
    QDate last;       ///< the end of the last period that has one; invalid where none ever had
    QDate end;        ///< of the period awaited; invalid likewise
    QDate expectedBy; ///< counting the delay of the source; invalid likewise
    bool isLate = false;
};
/// Of nodes that are measured: with a cadence and a value, or with a target or bands, no formula and no
/// drivers that would stand for it. Late ones first, then by the day they were expected, then as in the tree.
/// O(nodes + observations).
[[nodiscard]] std::vector<AwaitedValue> awaitedValues(const Tree &tree, const Derived &derived);

} // namespace espalier
