// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/finding.h"

namespace espalier {

const std::vector<NodeId> &Finding::nodes() const
{
    static const std::vector<NodeId> none;
    return detail ? detail->nodes : none;
}

QString Finding::word(qsizetype index) const
{
    return detail ? detail->words.value(index) : QString();
}

double Finding::number(std::size_t index) const
{
    return detail && index < detail->numbers.size() ? detail->numbers[index] : 0;
}

bool Finding::operator==(const Finding &other) const
{
    return rule == other.rule && severity == other.severity && isWaived == other.isWaived &&
           subject == other.subject && about == other.about &&
           (detail == other.detail || (detail && other.detail && *detail == *other.detail));
}

std::vector<NodeId> nodesOf(const Tree &tree, const Finding &finding)
{
    if (!finding.nodes().empty())
        return finding.nodes();
    if (finding.subject == noSlot)
        return {};
    return {tree.nodes().at(finding.subject)->id};
}

} // namespace espalier
