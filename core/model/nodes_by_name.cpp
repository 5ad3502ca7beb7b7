// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/nodes_by_name.h"

namespace espalier {

namespace {

QString keyOf(QStringView name)
{
    return name.toString().simplified().toCaseFolded();
}

void enter(QHash<QString, std::vector<NodeId>> &names, const QString &name, const NodeId &node)
{
    const QString key = keyOf(name);
    if (key.isEmpty())
        return;
    std::vector<NodeId> &nodes = names[key];
    if (nodes.empty() || nodes.back() != node) // one node enters after the other
        nodes.push_back(node);
}

} // namespace

NodesByName::NodesByName(const Tree &tree)
{
    for (const Node &node : tree.nodes()) {
        m_ids.insert(QString::fromLatin1(node.id.text()), {node.id});
        enter(m_codes, node.code, node.id);
        enter(m_titles, node.title, node.id);
        for (const QString &name : node.alsoKnownAs)
            enter(m_others, name, node.id);
    }
}

std::vector<NodeId> NodesByName::find(QStringView name) const
{
    const QString key = keyOf(name);
    for (const auto *names : {&m_ids, &m_codes, &m_titles, &m_others}) {
        if (const auto found = names->constFind(key); found != names->constEnd())
            return *found;
    }
    return {};
}

} // namespace espalier
