// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/describe.h"

#include "core/base/tr.h"
#include "core/compare/words.h"

#include <unordered_set>

namespace espalier {

namespace {

/// What happened to the primary links and the existence of nodes, seen across deltas.
struct Moves
{
    std::unordered_map<NodeId, NodeId> from; ///< primary parent that was lost
    std::unordered_map<NodeId, NodeId> to;   ///< primary parent that was won
    std::unordered_set<NodeId> come;
    std::unordered_set<NodeId> gone;

    explicit Moves(const Change &change)
    {
        for (const Delta<Node> &delta : change.nodes) {
            if (!delta.before)
                come.insert(delta.after->id);
            else if (!delta.after)
                gone.insert(delta.before->id);
        }
        for (const Delta<Link> &delta : change.links) {
            const bool was = delta.before && delta.before->primary;
            const bool is = delta.after && delta.after->primary;
            if (was && !is)
                from[delta.before->child] = delta.before->parent;
            if (is && !was)
                to[delta.after->child] = delta.after->parent;
        }
    }
    [[nodiscard]] bool comesOrGoes(NodeId node) const { return come.contains(node) || gone.contains(node); }
};

/// Sentences by weight: what comes, what goes, what moves, links, fields, registers, values.
class Description
{
public:
    Description(const Change &change, const Tree &tree)
        : m_change(change), m_moves(change), m_words(change, tree)
    {
        for (const Delta<Node> &delta : change.nodes) {
            if (!delta.before)
                added.append(addition(*delta.after));
            else if (!delta.after)
                removed.append(Tr::tr("Removed %1").arg(m_words.node(delta.before->id)));
        }
        for (const Delta<Node> &delta : change.nodes) {
            if (delta.before && delta.after)
                edited(delta);
        }
        for (const Delta<Link> &delta : change.links)
            link(delta);
        if (!change.info.isEmpty())
            fields.append(changes(Tr::tr("Changed the tree"), change.info));
        forEachRegister([&]<class Record>(const RegisterRow<Record> &row) {
            if constexpr (!std::is_same_v<Record, Node> && !std::is_same_v<Record, Link> &&
                          !std::is_same_v<Record, Observation>) {
                for (const Delta<Record> &delta : change.*row.deltas)
                    record(delta);
            }
        });
        values();
        // Siblings that were ranked anew to make room for something are no news.
        if (added.isEmpty() && moved.isEmpty())
            moved = m_reordered;
    }

    QStringList added, removed, moved, links, fields, registers, observations;
    std::size_t shifted = 0; ///< nodes that took another tier

private:
    QString addition(const Node &node) const
    {
        const QString name = m_words.node(node.id);
        if (const auto parent = m_moves.to.find(node.id); parent != m_moves.to.end())
            return Tr::tr("Added %1 under %2").arg(name, m_words.node(parent->second));
        return (node.lifecycle == Lifecycle::Idea ? Tr::tr("Added the idea %1") : Tr::tr("Added %1 on top"))
            .arg(name);
    }

    void edited(const Delta<Node> &delta)
    {
        const Node &before = *delta.before;
        const Node &after = *delta.after;
        const QString name = m_words.node(after.id);
        shifted += before.tier != after.tier ? 1 : 0;
        const bool lost = m_moves.from.contains(after.id);
        const bool placed = m_moves.to.contains(after.id);
        if (after.lifecycle == Lifecycle::Idea && before.lifecycle != Lifecycle::Idea && !placed)
            moved.append(Tr::tr("Parked %1").arg(name));
        else if (lost && !placed)
            moved.append(Tr::tr("Moved %1 to the top").arg(name));
        else if (before.rank != after.rank && !placed)
            m_reordered.append(Tr::tr("Reordered %1").arg(name));
        if (before.title != after.title)
            fields.append(before.title.isEmpty()
                              ? Tr::tr("Named %1").arg(name)
                              : Tr::tr("Renamed %1 to %2").arg(quoted(before.title), name));
        if (before.definition != after.definition) {
            const auto [was, is] = differingWords(before.definition, after.definition);
            fields.append(Tr::tr("Redefined %1: %2 → %3")
                              .arg(name, was.isEmpty() ? QStringLiteral("…") : was,
                                   is.isEmpty() ? QStringLiteral("…") : is));
        }
        fields.append(changes(Tr::tr("Changed %1").arg(name), delta,
                              {"rank", "title", "definition", placed || lost ? "lifecycle" : ""}));
    }

    void link(const Delta<Link> &delta)
    {
        const Link &link = delta.record();
        const QString child = m_words.node(link.child);
        const QString parent = m_words.node(link.parent);
        if (m_moves.comesOrGoes(link.child)) {
            if (delta.after && !link.primary)
                links.append(Tr::tr("Linked %1: also supports %2").arg(child, parent));
            return;
        }
        const bool was = delta.before && delta.before->primary;
        const bool is = delta.after && delta.after->primary;
        const auto from = m_moves.from.find(link.child);
        if (is && !was) {
            moved.append(
                from == m_moves.from.end() || m_moves.gone.contains(from->second)
                    ? Tr::tr("Placed %1 under %2").arg(child, parent)
                    : Tr::tr("Moved %1 from %2 to %3").arg(child, m_words.node(from->second), parent));
            return;
        }
        if (!delta.before)
            links.append(Tr::tr("Linked %1: also supports %2").arg(child, parent));
        else if (!delta.after && !was && !m_moves.gone.contains(link.parent))
            links.append(Tr::tr("Unlinked %1: no longer supports %2").arg(child, parent));
        else if (delta.after && was == is && delta.before->rank != delta.after->rank)
            m_reordered.append(Tr::tr("Reordered %1 under %2").arg(child, parent));
        if (delta.before && delta.after)
            fields.append(
                changes(Tr::tr("Changed %1 supports %2").arg(child, parent), delta, {"rank", "primary"}));
    }

    template <class Record>
    void record(const Delta<Record> &delta)
    {
        if (!delta.before)
            registers.append(Tr::tr("Added %1").arg(m_words.record(*delta.after)));
        else if (!delta.after)
            registers.append(Tr::tr("Removed %1").arg(m_words.record(*delta.before)));
        else
            registers.append(
                changes(Tr::tr("Changed %1").arg(m_words.record(*delta.after)), delta, {"rank", "lastCode"}));
    }

    void values()
    {
        struct Count
        {
            int added = 0, corrected = 0, removed = 0;
        };
        std::vector<NodeId> order;
        std::unordered_map<NodeId, Count> counts;
        for (const Delta<Observation> &delta : m_change.observations) {
            const NodeId node = delta.record().node;
            if (m_moves.comesOrGoes(node))
                continue;
            const auto [it, isNew] = counts.try_emplace(node);
            if (isNew)
                order.push_back(node);
            ++(!delta.before ? it->second.added : !delta.after ? it->second.removed : it->second.corrected);
        }
        for (const NodeId node : order) {
            const Count &count = counts.at(node);
            const QString name = m_words.node(node);
            const auto tell = [&](int number, const QString &one, const QString &many) {
                if (number > 0)
                    observations.append(number == 1 ? one.arg(name) : many.arg(number).arg(name));
            };
            tell(count.added, Tr::tr("Added a value of %1"), Tr::tr("Added %1 values of %2"));
            tell(count.corrected, Tr::tr("Changed a value of %1"), Tr::tr("Changed %1 values of %2"));
            tell(count.removed, Tr::tr("Removed a value of %1"), Tr::tr("Removed %1 values of %2"));
        }
    }

    /// "Changed “T”: owner Ann → Bob; cadence weekly → daily", or nothing when only `silent` fields differ.
    template <class Record>
    QStringList changes(const QString &what, const Delta<Record> &delta,
                        std::initializer_list<std::string_view> silent = {}) const
    {
        QStringList all;
        forEachField<Record>([&](const auto &row) {
            const auto &before = *delta.before.*row.member;
            const auto &after = *delta.after.*row.member;
            if (before == after || row.is(Identity) || std::ranges::find(silent, row.key) != silent.end())
                return;
            QString label = Tr::label(row.label);
            if (label == QLatin1String(row.label)) // other languages have their own capitals
                label[0] = label[0].toLower();
            const QString was = m_words.of(before);
            const QString is = m_words.of(after);
            all += was == is ? label : QStringLiteral("%1 %2 → %3").arg(label, was, is);
        });
        if (all.isEmpty())
            return {};
        return {what + QStringLiteral(": ") + all.join(QStringLiteral("; "))};
    }

    const Change &m_change;
    Moves m_moves;
    Words m_words;
    QStringList m_reordered;
};

} // namespace

QStringList describe(const Change &change, const Tree &tree, qsizetype most)
{
    const Description told(change, tree);
    QStringList all = told.added + told.removed + told.moved + told.links + told.fields + told.registers +
                      told.observations;
    if (all.size() > most) {
        const qsizetype more = all.size() - most;
        all.resize(most);
        all.append(Tr::tr("… and %1 more").arg(more));
    }
    return all;
}

QString headline(const Change &change, const Tree &tree)
{
    const Description told(change, tree);
    QString line;
    qsizetype more = 0;
    // One verb says it all: what comes, goes or moves brings the rest with it.
    for (const QStringList *list : {&told.added, &told.removed, &told.moved}) {
        if (line.isEmpty() && !list->isEmpty()) {
            line = list->front();
            more = list->size() - 1;
        }
    }
    const bool moves = !line.isEmpty();
    if (!moves) {
        const QStringList rest = told.links + told.fields + told.registers + told.observations;
        if (rest.isEmpty())
            return {};
        line = rest.front();
        more = rest.size() - 1;
    }
    if (more > 0)
        line += Tr::tr(", and %1 more").arg(more);
    if (moves && told.shifted > 0)
        line += told.shifted == 1 ? Tr::tr("; one node took another tier")
                                  : Tr::tr("; %1 nodes took another tier").arg(told.shifted);
    return line;
}

} // namespace espalier
