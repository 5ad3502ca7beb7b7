// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/paste.h"

#include "core/edit/branch.h"
#include "core/edit/copy.h"
#include "core/edit/kin.h"
#include "core/edit/record.h"
#include "core/edit/references.h"
#include "core/edit/steps.h"
#include "core/model/queries.h"

namespace espalier::edit {

namespace {

/// Calls visit.template operator()<Record>() for each kind of record that a pasted node brings along.
template <class Visit>
void forEachCompanion(const Visit &visit)
{
    visit.template operator()<Person>();
    visit.template operator()<Source>();
    visit.template operator()<Channel>();
    visit.template operator()<Dimension>();
}

/// The records of a kind that the nodes name, in no order, each once.
template <class Record>
std::unordered_set<Id<Record>> namedBy(const Tree &tree, std::span<const Slot> nodes)
{
    std::unordered_set<Id<Record>> found;
    for (const Slot node : nodes) {
        static_cast<void>(names<Id<Record>>(*tree.nodes().at(node), [&](const Id<Record> &id) {
            if (tree.find(id))
                found.insert(id);
            return false;
        }));
    }
    return found;
}

/// A record as it can stand in `tree`: what it names there is none of is forgotten.
template <class Record>
Record fitting(Record record, const Tree &tree)
{
    forEachCompanion([&]<class Other>() {
        mapReferences<Id<Other>>(record,
                                 [&](const Id<Other> &id) { return tree.find(id) ? id : Id<Other>(); });
    });
    return record;
}

} // namespace

Result<Tree> excerpt(const Tree &tree, std::span<const NodeId> nodes)
{
    const auto roots = outermost(tree, nodes);
    if (!roots)
        return tl::unexpected(roots.error());
    std::vector<Slot> all;
    for (const NodeId root : *roots) {
        const std::vector<Slot> branch = branchOf(tree, tree.nodes().slotOf(root));
        all.insert(all.end(), branch.begin(), branch.end());
    }
    const std::unordered_set<Slot> inside(all.begin(), all.end());
    Change change;
    for (const Tier &tier : tree.tiers())
        appendNew(change, tier);
    forEachCompanion([&]<class Record>() {
        for (const Id<Record> &id : namedBy<Record>(tree, all))
            appendNew(change, *tree.find(id));
    });
    const std::vector<QByteArray> ranks = ranksBetween({}, {}, roots->size());
    std::size_t top = 0;
    for (const Slot slot : all) {
        Node node = *tree.nodes().at(slot);
        const Slot parent = tree.parentOf(slot);
        if (parent == noSlot || !inside.contains(parent))
            node.rank = ranks[top++];
        appendNew(change, std::move(node));
        for (const Tie &tie : tree.supports(slot)) {
            // Without the link that placed it a node stands on top, its other links would place it elsewhere.
            if (inside.contains(parent) && inside.contains(tie.node))
                appendNew(change, *tree.links().at(tie.link));
        }
    }
    Tree cut;
    const auto done = cut.apply(change);
    return done ? Result<Tree>(std::move(cut)) : tl::unexpected(done.error());
}

Result<Change> pasteAll(const Tree &from, const Tree &to, const Place &place, Context &context)
{
    std::vector<Slot> all;
    std::vector<NodeId> roots;
    for (const std::vector<Slot> &tops : {topNodes(from), parkedNodes(from)}) {
        for (const Slot top : tops) {
            roots.push_back(from.nodes().at(top)->id);
            const std::vector<Slot> branch = branchOf(from, top);
            all.insert(all.end(), branch.begin(), branch.end());
        }
    }
    Steps steps(to);
    Result<void> done;
    forEachCompanion([&]<class Record>() {
        for (const Id<Record> &id : namedBy<Record>(from, all)) {
            const Record &record = *from.find(id);
            const auto isNamesake = [&](const Record &other) {
                return other.name.compare(record.name, Qt::CaseInsensitive) == 0;
            };
            if (!done || to.find(id) || std::ranges::any_of(to.all<Record>(), isNamesake))
                continue;
            Record added = fitting(record, steps.tree());
            added.rank.clear();
            done = steps.take(addRecord(steps.tree(), std::move(added), context));
        }
    });
    if (done)
        done = steps.take(copyBranch(from, roots, steps.tree(), place, context));
    return done ? Result<Change>(steps.composed()) : tl::unexpected(done.error());
}

} // namespace espalier::edit
