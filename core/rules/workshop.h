// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What a workshop has come to, as the tree has it: what got the most dots, what is still asked, and who does
// what. Dots belong to nodes, never to people.
#pragma once

#include "core/model/tree.h"

#include <vector>

namespace espalier {

struct WorkshopOutcome
{
    struct Question
    {
        Slot node = noSlot;
        std::size_t index = 0; ///< in the node's questions
    };
    struct Part
    {
        Slot person = noSlot;
        std::vector<Slot> nodes;   ///< they own themselves, branch after branch
        std::vector<Slot> actions; ///< not done or dropped; the one due first leads
    };

    std::vector<Slot> shortlist; ///< nodes with dots, most dots first, else branch after branch
    std::vector<Question> questions;
    std::vector<Part> parts;  ///< of people who do something, in their order
    std::vector<Slot> parked; ///< ideas that have no place yet
};

/// O(nodes log nodes + actions).
[[nodiscard]] WorkshopOutcome workshopOutcome(const Tree &tree);

} // namespace espalier
