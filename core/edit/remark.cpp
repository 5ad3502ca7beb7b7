// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/remark.h"

#include "core/base/tr.h"
#include "core/edit/record.h"

#include <algorithm>

namespace espalier::edit {

Result<Change> addRemark(const Tree &tree, const NodeId &node, Remarks list, const QString &text,
                         Context &context)
{
    Remark remark;
    remark.id = Id<Remark>(context.ids.next());
    remark.text = text.simplified();
    remark.who = context.who;
    remark.since = context.day;
    if (remark.text.isEmpty())
        return refuse(Tr::tr("Write what is to be remembered."));
    return edit(tree, node, [&](Node &edited) { (edited.*list).push_back(remark); });
}

Result<Change> settleRemark(const Tree &tree, const NodeId &node, Remarks list, const Id<Remark> &remark,
                            bool settled, const Context &context)
{
    return edit(tree, node, [&](Node &edited) {
        for (Remark &each : edited.*list) {
            if (each.id == remark)
                each.settled = settled ? context.day : QDate();
        }
    });
}

bool concernsOnly(Remarks list, const Change &change)
{
    const auto isOnlyThat = [list](const Delta<Node> &delta) {
        if (!delta.before || !delta.after)
            return false;
        Node without = *delta.after;
        without.*list = (*delta.before).*list;
        return without == *delta.before;
    };
    if (change.nodes.empty() || !std::ranges::all_of(change.nodes, isOnlyThat))
        return false;
    Change rest = change;
    rest.nodes.clear();
    return rest.isEmpty();
}

} // namespace espalier::edit
