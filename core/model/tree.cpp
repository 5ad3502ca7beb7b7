// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/tree.h"

#include "core/base/tr.h"

#include <algorithm>
#include <unordered_set>

namespace espalier {

namespace {

enum class Attachment { Supports, Drivers, Observations };

/// One thing to detach from or attach to a node.
struct Wire
{
    Slot node;
    Attachment what;
    bool attach;
    Slot record; ///< link or observation
    Tie tie;     ///< of a link
};

template <class Record>
QString nameOf(const Record &record)
{
    if constexpr (requires { record.title; })
        return record.title;
    else if constexpr (requires { record.name; })
        return record.name;
    else
        return {};
}

template <class Record>
QString called(const RegisterRow<Record> &row, const Record &record)
{
    const QString name = nameOf(record);
    const QString kind = Tr::label(row.label);
    return name.isEmpty() ? Tr::tr("the %1 %2").arg(kind, QString::fromLatin1(keyOf(record).text()))
                          : Tr::tr("the %1 “%2”").arg(kind, name);
}

QString titleOf(const Tree &tree, NodeId id)
{
    const Node *node = tree.find(id);
    return node ? Tr::quoted(node->title) : QString::fromLatin1(id.text());
}

QString sentence(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

template <>
bool Boxed<Tree>::operator==(const Boxed<Tree> &other) const
{
    return value == other.value || (value && other.value && *value == *other.value);
}

template <>
bool Boxed<Change>::operator==(const Boxed<Change> &other) const
{
    return value == other.value || (value && other.value && *value == *other.value);
}

struct Tree::Rewiring
{
    std::vector<Wire> wires;

    void link(const Tree &tree, const Link &link, bool attach)
    {
        const Slot slot = tree.links().slotOf(link.key());
        const Slot child = tree.nodes().slotOf(link.child);
        const Slot parent = tree.nodes().slotOf(link.parent);
        if (slot == noSlot || child == noSlot || parent == noSlot)
            return; // a missing end is refused by checkInvariants
        wires.push_back({child, Attachment::Supports, attach, slot, {slot, parent, link.primary}});
        wires.push_back({parent, Attachment::Drivers, attach, slot, {slot, child, link.primary}});
    }
    void observation(const Tree &tree, const Observation &observation, bool attach)
    {
        const Slot slot = tree.observations().slotOf(observation.id);
        const Slot node = tree.nodes().slotOf(observation.node);
        if (slot != noSlot && node != noSlot)
            wires.push_back({node, Attachment::Observations, attach, slot, {}});
    }
};

Tree::Tree() : m_info(std::make_shared<const TreeInfo>()) {}
Tree::Tree(const Tree &) = default;
Tree::Tree(Tree &&) noexcept = default;
Tree &Tree::operator=(const Tree &) = default;
Tree &Tree::operator=(Tree &&) noexcept = default;
Tree::~Tree() = default;

const Tree::Kin &Tree::kin(Slot node) const
{
    static const Kin none;
    return node < m_kin.size() && m_kin[node] ? *m_kin[node] : none;
}

Result<void> Tree::apply(const Change &change)
{
    Tree next = *this;
    Rewiring rewiring;
    for (const Delta<Link> &delta : change.links) {
        if (delta.before)
            rewiring.link(*this, *delta.before, false);
    }
    for (const Delta<Observation> &delta : change.observations) {
        if (delta.before)
            rewiring.observation(*this, *delta.before, false);
    }

    if (!change.info.isEmpty()) {
        if (!change.info.before || !change.info.after || *change.info.before != *m_info)
            return refuse(Tr::tr("The tree's own fields were changed meanwhile. Nothing was altered."));
        next.m_info = change.info.after;
    }
    Result<void> done;
    forEachRegister([&](const auto &row) {
        if (done)
            done = next.swapRecords(row, change);
    });
    if (!done)
        return done;

    for (const Delta<Link> &delta : change.links) {
        if (delta.after)
            rewiring.link(next, *delta.after, true);
    }
    for (const Delta<Observation> &delta : change.observations) {
        if (delta.after)
            rewiring.observation(next, *delta.after, true);
    }
    next.rewire(rewiring);
    if (done = next.checkInvariants(change, *this); !done)
        return done;
    *this = std::move(next);
    return {};
}

template <class Record>
Result<void> Tree::swapRecords(const RegisterRow<Record> &row, const Change &change)
{
    Register<Record> &records = m_registers.*row.records;
    const Deltas<Record> &deltas = change.*row.deltas;
    // Removals first: an added record may take the slot of a removed one.
    for (const Delta<Record> &delta : deltas) {
        if (!delta.before)
            continue;
        if (delta.after && keyOf(*delta.after) != keyOf(*delta.before))
            return refuse(sentence(Tr::tr("%1 cannot become another one.").arg(called(row, *delta.before))));
        const Slot slot = records.slotOf(keyOf(*delta.before));
        if (slot == noSlot)
            return refuse(
                sentence(Tr::tr("%1 is not in the tree any more.").arg(called(row, *delta.before))));
        if (records.shared(slot) != delta.before && *records.at(slot) != *delta.before)
            return refuse(sentence(Tr::tr("%1 was changed meanwhile.").arg(called(row, *delta.before))));
        if (delta.after)
            records.replace(slot, delta.after);
        else
            records.erase(slot);
    }
    for (const Delta<Record> &delta : deltas) {
        if (!delta.after)
            continue;
        if (delta.before) {
            // A second delta of the same record would attach its links and values twice.
            const Slot slot = records.slotOf(keyOf(*delta.after));
            if (slot == noSlot || records.shared(slot) != delta.after)
                return refuse(
                    sentence(Tr::tr("%1 is altered twice by one change.").arg(called(row, *delta.before))));
            continue;
        }
        if (keyOf(*delta.after).isNull())
            return refuse(sentence(Tr::tr("%1 has no id.").arg(called(row, *delta.after))));
        if (const Record *there = records.find(keyOf(*delta.after)))
            return refuse(sentence(
                Tr::tr("%1 has the same id as %2.").arg(called(row, *delta.after), called(row, *there))));
        records.insert(delta.after);
    }
    return {};
}

void Tree::rewire(Rewiring &rewiring)
{
    auto &wires = rewiring.wires;
    std::ranges::stable_sort(wires, {}, &Wire::node);
    m_kin.resize(m_registers.nodes.slotCount());

    const auto byChild = [this](const Tie &a, const Tie &b) {
        const Link &x = *links().at(a.link);
        const Link &y = *links().at(b.link);
        return x.rank != y.rank ? x.rank < y.rank : x.child < y.child;
    };
    const auto byParent = [this](const Tie &a, const Tie &b) {
        if (a.primary != b.primary)
            return a.primary;
        const Link &x = *links().at(a.link);
        const Link &y = *links().at(b.link);
        return x.rank != y.rank ? x.rank < y.rank : x.parent < y.parent;
    };
    const auto byPeriod = [this](Slot a, Slot b) {
        const Observation &x = *observations().at(a);
        const Observation &y = *observations().at(b);
        if (x.period.end != y.period.end)
            return x.period.end < y.period.end;
        return x.period.start != y.period.start ? x.period.start < y.period.start : x.id < y.id;
    };

    for (auto group = wires.begin(); group != wires.end();) {
        const auto end =
            std::find_if(group, wires.end(), [&](const Wire &wire) { return wire.node != group->node; });
        Kin kin = this->kin(group->node);
        std::unordered_set<Slot> lostLinks;
        std::unordered_set<Slot> lostObservations;
        for (auto wire = group; wire != end; ++wire) {
            if (!wire->attach)
                (wire->what == Attachment::Observations ? lostObservations : lostLinks).insert(wire->record);
        }
        const auto lost = [&](const Tie &tie) { return lostLinks.contains(tie.link); };
        std::erase_if(kin.supports, lost);
        std::erase_if(kin.drivers, lost);
        std::erase_if(kin.observations, [&](Slot slot) { return lostObservations.contains(slot); });
        const auto supportsKept = static_cast<std::ptrdiff_t>(kin.supports.size());
        const auto driversKept = static_cast<std::ptrdiff_t>(kin.drivers.size());
        const auto observationsKept = static_cast<std::ptrdiff_t>(kin.observations.size());
        for (auto wire = group; wire != end; ++wire) {
            if (!wire->attach)
                continue;
            switch (wire->what) {
            case Attachment::Supports:
                kin.supports.push_back(wire->tie);
                break;
            case Attachment::Drivers:
                kin.drivers.push_back(wire->tie);
                break;
            case Attachment::Observations:
                kin.observations.push_back(wire->record);
                break;
            }
        }
        // What was there is in order already: sorting only the new ones keeps an edit under a wide node
        // linear.
        const auto settle = [](auto &list, std::ptrdiff_t kept, const auto &before) {
            std::sort(list.begin() + kept, list.end(), before);
            std::inplace_merge(list.begin(), list.begin() + kept, list.end(), before);
        };
        settle(kin.supports, supportsKept, byParent);
        settle(kin.drivers, driversKept, byChild);
        settle(kin.observations, observationsKept, byPeriod);
        const bool bare = kin.supports.empty() && kin.drivers.empty() && kin.observations.empty();
        m_kin.edit(group->node) = bare ? nullptr : std::make_shared<const Kin>(std::move(kin));
        group = end;
    }
}

Result<void> Tree::checkInvariants(const Change &change, const Tree &before) const
{
    for (const Delta<Link> &delta : change.links) {
        const Link &link = delta.record();
        if (delta.after) {
            if (link.child == link.parent)
                return refuse(Tr::tr("%1 cannot support itself.").arg(titleOf(*this, link.child)));
            for (const NodeId end : {link.child, link.parent}) {
                if (!nodes().contains(end))
                    return refuse(Tr::tr("A link between %1 and %2 has an end that does not exist.")
                                      .arg(titleOf(*this, link.child), titleOf(*this, link.parent)));
            }
        }
        const Slot child = nodes().slotOf(link.child);
        if (child == noSlot)
            continue;
        const auto up = supports(child);
        const auto primaries = std::ranges::count_if(up, [](const Tie &tie) { return tie.primary; });
        if (!up.empty() && primaries != 1)
            return refuse(Tr::tr("%1 needs exactly one primary link; it would have %2.")
                              .arg(titleOf(*this, link.child))
                              .arg(primaries));
    }
    for (const Delta<Node> &delta : change.nodes) {
        if (delta.after) {
            if (!tiers().contains(delta.after->tier))
                return refuse(Tr::tr("The tier of “%1” does not exist.").arg(delta.after->title));
            continue;
        }
        const Slot slot = before.nodes().slotOf(delta.before->id);
        const auto stays = [&](const Tie &tie) {
            return links().contains(before.links().at(tie.link)->key());
        };
        if (std::ranges::any_of(before.supports(slot), stays) ||
            std::ranges::any_of(before.drivers(slot), stays))
            return refuse(Tr::tr("“%1” cannot go while links to it stay.").arg(delta.before->title));
        for (const Slot observation : before.observationsOf(slot)) {
            const Observation *kept = observations().find(before.observations().at(observation)->id);
            if (kept && kept->node == delta.before->id)
                return refuse(Tr::tr("“%1” cannot go while values of it stay.").arg(delta.before->title));
        }
    }
    for (const Delta<Observation> &delta : change.observations) {
        if (delta.after && !nodes().contains(delta.after->node))
            return refuse(Tr::tr("A value belongs to a node that does not exist."));
    }
    const bool tierGone =
        std::ranges::any_of(change.tiers, [](const Delta<Tier> &delta) { return !delta.after; });
    if (tierGone) {
        for (const Node &node : nodes()) {
            if (!tiers().contains(node.tier))
                return refuse(Tr::tr("A tier cannot go while “%1” stands in it.").arg(node.title));
        }
    }
    return checkNoCircle(change);
}

Result<void> Tree::checkNoCircle(const Change &change) const
{
    std::vector<const Link *> added;
    for (const Delta<Link> &delta : change.links) {
        if (!delta.before && delta.after)
            added.push_back(delta.after.get());
    }
    const auto circle = [this](NodeId child, NodeId parent) {
        return refuse(Tr::tr("%1 cannot support %2: %2 already supports %1, directly or through others.")
                          .arg(titleOf(*this, child), titleOf(*this, parent)));
    };

    // A few links: look upward from each parent for its child. Many: strip nodes without drivers until none
    // is left (Kahn 1962), linear in the tree.
    constexpr std::size_t few = 16;
    if (added.size() <= few) {
        for (const Link *link : added) {
            const Slot child = nodes().slotOf(link->child);
            std::unordered_set<Slot> seen;
            std::vector<Slot> open{nodes().slotOf(link->parent)};
            while (!open.empty()) {
                const Slot at = open.back();
                open.pop_back();
                if (at == child)
                    return circle(link->child, link->parent);
                for (const Tie &tie : supports(at)) {
                    if (seen.insert(tie.node).second)
                        open.push_back(tie.node);
                }
            }
        }
        return {};
    }

    std::vector<std::uint32_t> waiting(nodes().slotCount(), 0);
    std::vector<Slot> open;
    for (auto it = nodes().begin(); it != nodes().end(); ++it) {
        waiting[it.slot()] = static_cast<std::uint32_t>(drivers(it.slot()).size());
        if (waiting[it.slot()] == 0)
            open.push_back(it.slot());
    }
    std::size_t stripped = 0;
    while (!open.empty()) {
        const Slot at = open.back();
        open.pop_back();
        ++stripped;
        for (const Tie &tie : supports(at)) {
            if (--waiting[tie.node] == 0)
                open.push_back(tie.node);
        }
    }
    if (stripped == nodes().size())
        return {};
    for (const Link *link : added) {
        if (waiting[nodes().slotOf(link->child)] > 0 && waiting[nodes().slotOf(link->parent)] > 0)
            return circle(link->child, link->parent);
    }
    return refuse(Tr::tr("Some nodes support each other in a circle."));
}

bool Tree::operator==(const Tree &other) const
{
    return (m_info == other.m_info || *m_info == *other.m_info) && m_registers == other.m_registers;
}

} // namespace espalier
