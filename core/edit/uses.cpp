// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/uses.h"

#include "core/base/tr.h"

namespace espalier::edit {

Result<Change> handOverNodes(const Tree &tree, const PersonId &from, const PersonId &to)
{
    if (!tree.find(from) || !tree.find(to))
        return refuse(Tr::tr("The person is not in the tree any more."));
    Draft draft(tree);
    for (const Node &node : tree.nodes()) {
        if (node.owner == from)
            draft.edit<Node>(node.id).owner = to;
    }
    return draft.take();
}

} // namespace espalier::edit
