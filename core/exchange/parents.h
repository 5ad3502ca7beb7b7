// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Parents that are named instead of shown: the id or the title of another row, before or after this one.
#pragma once

#include "core/exchange/outline.h"

namespace espalier {

struct ParentName
{
    int row = 0;       ///< the child
    QString name;      ///< as the input has it: one id or title, or several divided by ; or |
    bool isId = false; ///< from a column of ids; what matches no id is still tried as a title, and the other
                       ///< way round
    int line = 0;
};

/// Makes parents of names. The first name of a row without a parent is its primary parent, each further one
/// another parent. Unknown and ambiguous names, rows that name themselves, and the link that would close a
/// cycle are reported and left out. Linear in rows and names.
void placeByName(Outline &outline, const std::vector<ParentName> &names, ImportReport &report);

/// Takes the id from every row that repeats the id of a row before, and reports it: two rows are never
/// merged.
void dropRepeatedIds(Outline &outline, ImportReport &report);

} // namespace espalier
