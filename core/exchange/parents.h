// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Parents that are named instead of shown: the id or the title of another row, before or after this one.
#pragma once

#include "core/exchange/outline.h"

#include <QHash>
#include <QList>

namespace espalier {

struct ParentName
{
    int row = 0;       ///< the child
    QString name;      ///< as the input has it: one id or title, or several divided by ; or |
    bool isId = false; ///< from a column of ids; what matches no id is still tried as a title, and the other
                       ///< way round
    int line = 0;
};

/// Finds the rows of an outline by what other rows call them.
class RowNames
{
public:
    explicit RowNames(const Outline &outline);

    /// The row that `name`, the whole of wanted.name or a part of it, means for wanted.row; −1 when there is
    /// none. Reports what it had to guess.
    [[nodiscard]] int find(const QString &name, const ParentName &wanted, ImportReport &report) const;

private:
    QHash<QString, int> m_byId;
    QHash<QString, QList<int>> m_byTitle;
    QHash<QString, QList<int>> m_byLooseTitle;
};

/// Adds a parent, the first one as the primary. One that is added twice goes with settleParents().
void addParent(Outline &outline, int child, int parent);

/// After addParent(): no parent twice, and no circle; the link that would close one is reported and left out.
void settleParents(Outline &outline, ImportReport &report);

/// Makes parents of names. The first name of a row without a parent is its primary parent, each further one
/// another parent. Unknown and ambiguous names, rows that name themselves, and the link that would close a
/// circle are reported and left out. Linear in rows and names.
void placeByName(Outline &outline, const std::vector<ParentName> &names, ImportReport &report);

/// Takes the id from every row that repeats the id of a row before, and reports it: two rows are never
/// merged.
void dropRepeatedIds(Outline &outline, ImportReport &report);

} // namespace espalier
