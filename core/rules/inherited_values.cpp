// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The values that the origins of a Derived point at.
#include "core/rules/derive.h"

#include <algorithm>

namespace espalier {

namespace {

const Tier *tierOf(const Tree &tree, Slot node)
{
    return tree.find(tree.nodes().at(node)->tier);
}

} // namespace

PersonId Derived::ownerOf(const Tree &tree, Slot node) const
{
    const Origin origin = m_nodes[node].owner;
    if (origin.from == Origin::From::Nowhere)
        return {};
    return origin.from == Origin::From::Tier ? tierOf(tree, origin.node)->owner
                                             : tree.nodes().at(origin.node)->owner;
}

Period Derived::horizonOf(const Tree &tree, Slot node) const
{
    const Origin origin = m_nodes[node].horizon;
    if (origin.from == Origin::From::Nowhere)
        return {};
    return origin.from == Origin::From::Tier ? tierOf(tree, origin.node)->horizon
                                             : tree.nodes().at(origin.node)->horizon;
}

Cadence Derived::cadenceOf(const Tree &tree, Slot node) const
{
    const Origin origin = m_nodes[node].cadence;
    switch (origin.from) {
    case Origin::From::Nowhere:
        return {};
    case Origin::From::Tier:
        return tierOf(tree, origin.node)->cadence;
    case Origin::From::Source:
        return tree.find(sourceOf(tree, node))->cadence;
    case Origin::From::Own:
    case Origin::From::Ancestor:
        break;
    }
    return tree.nodes().at(origin.node)->cadence;
}

SourceId Derived::sourceOf(const Tree &tree, Slot node) const
{
    const Origin origin = m_nodes[node].source;
    return origin.from == Origin::From::Nowhere ? SourceId() : tree.nodes().at(origin.node)->source;
}

const std::vector<ChannelId> &Derived::channelsOf(const Tree &tree, Slot node) const
{
    static const std::vector<ChannelId> none;
    const Origin origin = m_nodes[node].channels;
    return origin.from == Origin::From::Nowhere ? none : tree.nodes().at(origin.node)->channels;
}

Attribution Derived::attributionOf(const Tree &tree, Slot node) const
{
    const Origin origin = m_nodes[node].attribution;
    return origin.from == Origin::From::Nowhere ? tree.info().attribution
                                                : tree.nodes().at(origin.node)->attribution;
}

std::optional<qint64> Derived::patienceOf(const Tree &tree, Slot node) const
{
    const Cadence cadence = cadenceOf(tree, node);
    if (!cadence.isSet())
        return std::nullopt;
    const Source *source = tree.find(sourceOf(tree, node));
    // A value stands for its day; the next one cannot be there before the day after, however often it is
    // refreshed.
    return qint64{std::max(1, cadence.typicalDays())} + (source ? source->delayDays : 0);
}

} // namespace espalier
