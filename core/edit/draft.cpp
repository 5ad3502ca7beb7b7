// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/draft.h"

namespace espalier::edit {

Draft::Draft(const Tree &tree) : m_tree(tree) {}
Draft::~Draft() = default;

Change Draft::take() const
{
    Change change;
    forEachRegister([&]<class Record>(const RegisterRow<Record> &row) {
        for (const Touch<Record> &touch : std::get<Touched<Record>>(m_touched).list) {
            const Delta<Record> delta{touch.before, touch.after};
            if (!delta.isEmpty())
                (change.*row.deltas).push_back(delta);
        }
    });
    return change;
}

} // namespace espalier::edit
