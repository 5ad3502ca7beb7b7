// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/node_argument.h"

#include "core/base/tr.h"
#include "core/model/nodes_by_name.h"

namespace espalier::cli {

Result<NodeId> nodeNamed(const Tree &tree, const QString &name)
{
    const std::vector<NodeId> found = NodesByName(tree).find(name);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(ErrorKind::Usage,
                    Tr::tr("No node is called “%1”. Give its whole title, its code or its id.").arg(name));
    QStringList candidates;
    for (const NodeId &id : found)
        candidates << QStringLiteral("%1 (%2)").arg(QString::fromLatin1(id.text()), tree.find(id)->code);
    return fail(ErrorKind::Usage, Tr::tr("%1 nodes are called “%2”. Give the id of one: %3.")
                                      .arg(found.size())
                                      .arg(name, candidates.join(QStringLiteral(", "))));
}

} // namespace espalier::cli
