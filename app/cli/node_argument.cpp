// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/node_argument.h"

#include "core/base/tr.h"

namespace espalier::cli {

Result<NodeId> nodeNamed(const Tree &tree, const QString &name)
{
    if (const auto id = RawId::fromText(name.toLatin1()); id && tree.find(NodeId(*id)))
        return NodeId(*id);
    std::vector<const Node *> found;
    for (const Node &node : tree.nodes()) {
        if (node.title == name || (!node.code.isEmpty() && node.code == name))
            found.push_back(&node);
    }
    if (found.size() == 1)
        return found.front()->id;
    if (found.empty())
        return fail(ErrorKind::Usage,
                    Tr::tr("No node is called “%1”. Give its whole title, its code or its id.").arg(name));
    QStringList candidates;
    for (const Node *node : found)
        candidates << QStringLiteral("%1 (%2)").arg(QString::fromLatin1(node->id.text()), node->code);
    return fail(ErrorKind::Usage, Tr::tr("%1 nodes are called “%2”. Give the id of one: %3.")
                                      .arg(found.size())
                                      .arg(name, candidates.join(QStringLiteral(", "))));
}

} // namespace espalier::cli
