// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/action.h"

#include "core/base/text.h"
#include "core/edit/record.h"

namespace espalier::edit {

Result<Change> recordAction(const Tree &tree, Action action, Context &context)
{
    action.text = oneLine(action.text);
    if (action.text.isEmpty())
        return refuse(Tr::tr("Say what is to be done."));
    if ((!action.who.isNull() && !tree.find(action.who)) ||
        (!action.escalateTo.isNull() && !tree.find(action.escalateTo)))
        return refuse(Tr::tr("The person is not in the tree any more."));
    if (!action.origin.node.isNull() && !tree.find(action.origin.node))
        return refuse(Tr::tr("The node that this comes from is not in the tree any more."));
    action.id = {};
    action.state = ActionState::Open;
    action.since = context.day;
    action.closed = {};
    return addRecord(tree, std::move(action), context);
}

Result<Change> settleAction(const Tree &tree, const ActionId &action, ActionState state,
                            const Context &context)
{
    return edit(tree, action, [&](Action &record) {
        if (record.state == state)
            return;
        record.state = state;
        record.closed = state == ActionState::Open ? QDate() : context.day;
    });
}

} // namespace espalier::edit
