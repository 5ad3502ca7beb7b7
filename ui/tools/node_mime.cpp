// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tools/node_mime.h"

namespace espalier {

QString nodeMimeType()
{
    return QStringLiteral("application/x-espalier-nodes");
}

std::unique_ptr<QMimeData> nodeMime(const std::vector<NodeId> &nodes)
{
    QByteArray lines;
    for (const NodeId &node : nodes)
        lines += node.text() + '\n';
    auto data = std::make_unique<QMimeData>();
    data->setData(nodeMimeType(), lines);
    return data;
}

std::vector<NodeId> nodesOf(const QMimeData &data)
{
    std::vector<NodeId> nodes;
    for (const QByteArray &line : data.data(nodeMimeType()).split('\n')) {
        if (const auto id = RawId::fromText(line))
            nodes.emplace_back(*id);
    }
    return nodes;
}

} // namespace espalier
