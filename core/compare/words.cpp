// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/words.h"

#include "core/base/tr.h"

#include <algorithm>

namespace espalier {

QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = oneLine(QStringView(text).left(4 * most));
    return line.size() <= most ? line : line.left(most - 1).trimmed() + QChar(0x2026);
}

QString quoted(const QString &text)
{
    return Tr::quoted(shortened(text));
}

std::pair<QString, QString> differingWords(const QString &before, const QString &after)
{
    const QStringList a = oneLine(before).split(QLatin1Char(' '));
    const QStringList b = oneLine(after).split(QLatin1Char(' '));
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const auto middle = [head](const QStringList &words, qsizetype end) {
        return shortened(words.mid(head, std::max(end, head) - head).join(QLatin1Char(' ')));
    };
    return {middle(a, a.size() - tail), middle(b, b.size() - std::max<qsizetype>(tail - 1, 0))};
}

Words::Words(const Change &change, const Tree &tree) : m_change(change), m_tree(tree)
{
    for (const Delta<Node> &delta : change.nodes)
        m_nodes.emplace(delta.record().id, &delta.record());
}

QString Words::node(NodeId id) const
{
    const auto changed = m_nodes.find(id);
    const Node *node = changed == m_nodes.end() ? m_tree.find(id) : changed->second;
    if (!node)
        return Tr::tr("a node that is gone");
    if (!node->title.isEmpty())
        return quoted(node->title);
    return node->code.isEmpty() ? Tr::tr("a node without a title") : node->code;
}

} // namespace espalier
