// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/undo_toast.h"

#include "core/model/queries.h"

#include <algorithm>
#include <unordered_set>

namespace espalier {
namespace {

QString nameOf(const Node &node)
{
    return node.title.isEmpty() ? UndoToast::tr("Untitled") : node.title;
}

QString removedWords(const Step &step)
{
    const Node *removed = nullptr;
    int count = 0;
    for (const Delta<Node> &delta : step.change.nodes) {
        if (!delta.after) {
            removed = &*delta.before;
            ++count;
        }
    }
    if (count == 0)
        return {};
    return count == 1 ? UndoToast::tr("“%1” removed").arg(nameOf(*removed))
                      : UndoToast::tr("%n nodes removed", nullptr, count);
}

/// What is placed under another node by the step: those at the top of what was moved or copied.
QString placedWords(const Step &step, const Tree &tree)
{
    std::unordered_set<NodeId> made;
    for (const Delta<Node> &delta : step.change.nodes) {
        if (!delta.before)
            made.insert(delta.after->id);
    }
    std::vector<const Link *> placed;
    for (const Delta<Link> &delta : step.change.links) {
        const bool wasPrimary = delta.before && delta.before->primary;
        if (delta.after && delta.after->primary && !wasPrimary && !made.contains(delta.after->parent))
            placed.push_back(&*delta.after);
    }
    if (placed.empty())
        return {};
    const Node *parent = tree.find(placed.front()->parent);
    const Node *child = tree.find(placed.front()->child);
    if (!parent || !child)
        return {};
    const bool isCopy = !made.empty();
    const int count = static_cast<int>(placed.size());
    QStringList facts;
    if (count == 1 && isCopy)
        facts += UndoToast::tr("Copied “%1” under “%2”").arg(nameOf(*child), nameOf(*parent));
    else if (count == 1)
        facts += UndoToast::tr("Moved “%1” under “%2”").arg(nameOf(*child), nameOf(*parent));
    else if (std::ranges::any_of(placed, [&](const Link *link) { return link->parent != parent->id; }))
        facts += isCopy ? UndoToast::tr("Copied %n branches", nullptr, count)
                        : UndoToast::tr("Moved %n branches", nullptr, count);
    else if (isCopy)
        facts += UndoToast::tr("Copied %n branches under “%1”", nullptr, count).arg(nameOf(*parent));
    else
        facts += UndoToast::tr("Moved %n branches under “%1”", nullptr, count).arg(nameOf(*parent));
    const auto shifted =
        static_cast<int>(std::ranges::count_if(step.change.nodes, [](const Delta<Node> &delta) {
            return delta.before && delta.after && delta.before->tier != delta.after->tier;
        }));
    if (shifted > 0)
        facts += shifted == 1 ? UndoToast::tr("1 node is in another tier now")
                              : UndoToast::tr("%n nodes are in another tier now", nullptr, shifted);
    return facts.join(QStringLiteral(" · "));
}

QString parkedWords(const Step &step, const Tree &tree)
{
    std::vector<const Node *> parked;
    for (const Delta<Node> &delta : step.change.nodes) {
        if (delta.after && isParked(tree, tree.nodes().slotOf(delta.after->id)))
            parked.push_back(&*delta.after);
    }
    if (parked.empty())
        return {};
    return parked.size() == 1 ? UndoToast::tr("“%1” is in the parking lot now").arg(nameOf(*parked.front()))
                              : UndoToast::tr("%n branches are in the parking lot now", nullptr,
                                              static_cast<int>(parked.size()));
}

} // namespace

QString wordsFor(const Step &step, const Tree &tree)
{
    switch (step.verb) {
    case VerbId::Remove:
        return removedWords(step);
    case VerbId::Move:
    case VerbId::Duplicate:
        return placedWords(step, tree);
    case VerbId::Park:
        return parkedWords(step, tree);
    default:
        return {};
    }
}

UndoToast::UndoToast(Editing &editing, Toast &toast, std::function<QString()> undoKey, QObject *parent)
    : QObject(parent), m_editing(editing), m_toast(toast), m_undoKey(std::move(undoKey))
{
    connect(&editing.document(), &Document::changed, this, [this] {
        if (m_isSaid)
            m_toast.dismiss();
    });
    connect(&toast, &Toast::ended, this, [this] { m_isSaid = false; });
}

void UndoToast::say(const QString &sentence, std::vector<Toast::Choice> more)
{
    const QString key = m_undoKey();
    more.insert(more.begin(), {key.isEmpty() ? tr("Undo") : tr("Undo (%1)", "a key").arg(key),
                               [this] { m_editing.undo(); }});
    m_toast.say(sentence, std::move(more));
    m_isSaid = true;
}

void UndoToast::tell(const Step &step)
{
    if (const QString words = wordsFor(step, m_editing.tree()); !words.isEmpty())
        say(words);
}

} // namespace espalier
