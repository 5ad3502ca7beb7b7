// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/copy.h"

#include "core/base/tr.h"
#include "core/edit/branch.h"
#include "core/edit/code.h"
#include "core/edit/kin.h"
#include "core/edit/link.h"
#include "core/edit/references.h"
#include "core/edit/tier_order.h"
#include "core/model/queries.h"

namespace espalier::edit {

namespace {

/// Copies branches one after another into a draft.
class Copier
{
public:
    Copier(const Tree &from, Draft &draft, Context &context)
        : m_from(from), m_to(draft.tree()), m_draft(draft), m_context(context), m_fromOrder(from),
          m_toOrder(m_to)
    {
    }

    /// Says that a branch will be copied under `parent`, so that the copies of several find each other.
    void enlist(NodeId root, NodeId parent)
    {
        const std::vector<Slot> branch = branchOf(m_from, m_from.nodes().slotOf(root));
        for (const Slot slot : branch) {
            m_copies.emplace(m_from.nodes().at(slot)->id, m_context.ids.make<Node>());
            m_tiers[slot] = m_toOrder.indexOf(tierInTarget(m_from.nodes().at(slot)->tier));
        }
        std::size_t &tier = m_tiers[branch.front()];
        if (!parent.isNull())
            tier = std::max(tier, m_toOrder.indexOf(m_to.find(parent)->tier));
        else if (!isParked(m_from, branch.front()))
            tier = 0;
        m_enlisted.insert(m_enlisted.end(), branch.begin(), branch.end());
    }

    /// Shifts the tiers of all that is enlisted by the least that restores their order.
    void chooseTiers()
    {
        std::vector<Slot> open(m_enlisted.rbegin(), m_enlisted.rend());
        while (!open.empty()) {
            const Slot slot = open.back();
            open.pop_back();
            for (const Tie &tie : m_from.drivers(slot)) {
                const auto driver = m_tiers.find(tie.node);
                if (driver != m_tiers.end() && driver->second < m_tiers[slot]) {
                    driver->second = m_tiers[slot];
                    open.push_back(tie.node);
                }
            }
        }
    }

    void copy(NodeId root, NodeId parent, const QByteArray &rank)
    {
        const std::vector<Slot> branch = branchOf(m_from, m_from.nodes().slotOf(root));
        for (const Slot slot : branch) {
            copyNode(slot);
            if (slot != branch.front() || !parent.isNull())
                copyLinks(slot, slot == branch.front());
        }
        Node &top = m_draft.edit<Node>(m_copies.at(root));
        const auto up = m_from.supports(branch.front());
        // The copy of a parked idea on top is parked; that of a placed one is placed.
        if (top.lifecycle == Lifecycle::Idea && !(parent.isNull() && isParked(m_from, branch.front())))
            top.lifecycle = Lifecycle::Draft;
        if (parent.isNull()) {
            top.rank = rank;
            return;
        }
        Link link = up.empty() ? Link() : relinked(*m_from.links().at(up.front().link), parent);
        link.child = top.id;
        link.parent = parent;
        link.primary = true;
        link.rank = rank;
        m_draft.add(std::move(link));
    }

private:
    TierId tierInTarget(TierId tier) const
    {
        const TierId there = inTarget(tier);
        return there.isNull() ? m_toOrder.at(std::min(m_fromOrder.indexOf(tier), m_toOrder.size() - 1))
                              : there;
    }

    /// What stands for a record of `from` in the other tree: the copy, the same id, the same name
    /// in any case, or none.
    template <class Record>
    Id<Record> inTarget(const Id<Record> &id) const
    {
        if constexpr (std::is_same_v<Record, Node>) {
            if (const auto copy = m_copies.find(id); copy != m_copies.end())
                return copy->second;
        }
        if (&m_from == &m_to || m_to.find(id))
            return id;
        if constexpr (requires(Record record) { record.name; }) {
            const Record *there = m_from.find(id);
            for (const Record &record : m_to.all<Record>()) {
                if (there && record.name.compare(there->name, Qt::CaseInsensitive) == 0)
                    return record.id;
            }
        }
        return {};
    }

    void copyNode(Slot slot)
    {
        Node node = *m_from.nodes().at(slot);
        forEachRegister([&]<class Record>(const RegisterRow<Record> &) {
            if constexpr (!std::is_same_v<Record, Tier> && !std::is_same_v<Record, Link>)
                mapReferences<Id<Record>>(node, [&](const Id<Record> &id) { return inTarget(id); });
        });
        node.id = m_copies.at(node.id);
        node.tier = m_toOrder.at(m_tiers.at(slot));
        node.code = nextCode(m_draft, node.tier);
        node.formula = overCopies(node.formula);
        for (auto *remarks : {&node.wins, &node.blockers, &node.questions}) {
            for (Remark &remark : *remarks)
                remark.id = m_context.ids.make<Remark>();
        }
        node.votes = 0;
        node.lastReviewed = {};
        node.upstreamConfirmed = {};
        node.signOff = {};
        node.successor = {};
        node.sunset = {};
        if (node.lifecycle != Lifecycle::Idea)
            node.lifecycle = Lifecycle::Draft;
        m_draft.add(std::move(node));
    }

    /// Links to parents that are copied too or stand in the target; the root's primary one is the caller's.
    void copyLinks(Slot slot, bool isRoot)
    {
        for (const Tie &tie : m_from.supports(slot)) {
            if (isRoot && tie.primary)
                continue;
            const Link &old = *m_from.links().at(tie.link);
            const NodeId parent = inTarget(old.parent);
            if (parent.isNull())
                continue;
            const bool isInside = m_copies.contains(old.parent);
            const TierId upper = isInside ? TierId() : m_to.find(parent)->tier;
            if (!isInside && m_toOrder.indexOf(upper) > m_tiers.at(slot))
                continue;
            Link link = isInside ? old : relinked(old, parent);
            link.child = m_copies.at(old.child);
            link.parent = parent;
            link.primary = old.primary;
            link.rank = old.rank;
            link.confirmedOn = {};
            link.confirmedBy.clear();
            m_draft.add(std::move(link));
        }
    }

    QString overCopies(const QString &formula) const
    {
        constexpr qsizetype idLength = 36;
        QString text = formula;
        for (qsizetype at = text.indexOf(QLatin1Char('{')); at >= 0;
             at = text.indexOf(QLatin1Char('{'), at + 1)) {
            const auto id = RawId::fromText(text.mid(at + 1, idLength).toLatin1());
            const auto copy = id ? m_copies.find(NodeId(*id)) : m_copies.end();
            if (copy != m_copies.end())
                text.replace(at + 1, idLength, QString::fromLatin1(copy->second.text()));
        }
        return text;
    }

    const Tree &m_from;
    const Tree &m_to;
    Draft &m_draft;
    Context &m_context;
    TierOrder m_fromOrder;
    TierOrder m_toOrder;
    std::vector<Slot> m_enlisted;
    std::unordered_map<NodeId, NodeId> m_copies;
    std::unordered_map<Slot, std::size_t> m_tiers; ///< by slot of `from`, as an index in the target
};

} // namespace

Result<Change> copyBranch(const Tree &from, std::span<const NodeId> nodes, const Tree &to, const Place &place,
                          Context &context)
{
    const auto roots = outermost(from, nodes);
    if (!roots)
        return tl::unexpected(roots.error());
    if (TierOrder(to).isEmpty())
        return refuse(Tr::tr("The tree has no tiers: add one first."));
    if (!place.parent.isNull() && !to.find(place.parent))
        return refuse(Tr::tr("The node is not in the tree any more."));
    Draft draft(to);
    Copier copier(from, draft, context);
    for (const NodeId root : *roots)
        copier.enlist(root, place.parent);
    copier.chooseTiers();
    const std::vector<QByteArray> ranks = makeRoom(draft, place, roots->size());
    for (std::size_t i = 0; i < roots->size(); ++i)
        copier.copy((*roots)[i], place.parent, ranks[i]);
    return draft.take();
}

Result<Change> duplicate(const Tree &tree, std::span<const NodeId> nodes, Context &context)
{
    const auto roots = outermost(tree, nodes);
    if (!roots)
        return tl::unexpected(roots.error());
    Draft draft(tree);
    Copier copier(tree, draft, context);
    for (const NodeId root : *roots)
        copier.enlist(root, placeAfter(tree, root).parent);
    copier.chooseTiers();
    for (const NodeId root : *roots) {
        if (isParked(tree, tree.nodes().slotOf(root))) {
            copier.copy(root, NodeId(), ranksForIdeas(tree, 1).front());
        } else {
            const Place place = placeAfter(tree, root);
            copier.copy(root, place.parent, makeRoom(draft, place, 1).front());
        }
    }
    return draft.take();
}

} // namespace espalier::edit
