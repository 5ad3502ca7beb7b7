// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/clipboard.h"

#include "core/edit/add.h"
#include "core/edit/paste.h"
#include "core/edit/record.h"
#include "core/edit/remove.h"
#include "core/edit/tier_order.h"
#include "core/model/queries.h"
#include "ui/entry/branch_mime.h"
#include "ui/entry/parking_lot.h"
#include "ui/window/tree_commands.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace espalier {

namespace {

/// The same branches as ideas for the parking lot.
Tree asIdeas(Tree tree)
{
    std::vector<NodeId> tops;
    for (const Slot slot : topNodes(tree))
        tops.push_back(tree.nodes().at(slot)->id);
    const auto change = edit::editAll<Node>(tree, tops, [](Node &node) { node.lifecycle = Lifecycle::Idea; });
    if (change)
        static_cast<void>(tree.apply(*change)); // made of this very tree
    return tree;
}

/// Lines say nothing of tiers: under a node they begin in the tier below it, as a child that is typed does.
Tree below(const NodeId &parent, const Tree &tree, Tree pasted)
{
    const edit::TierOrder order(tree);
    const std::size_t first = order.indexOf(order.below(tree.find(parent)->tier));
    Change change;
    for (const std::vector<Slot> &tops : {topNodes(pasted), parkedNodes(pasted)}) {
        for (const Slot top : tops) {
            const std::size_t now = order.indexOf(pasted.nodes().at(top)->tier);
            if (now >= first)
                continue;
            for (const Slot slot : branchOf(pasted, top)) {
                const Node &node = *pasted.nodes().at(slot);
                auto lower = std::make_shared<Node>(node);
                lower->tier = order.at(std::min(order.indexOf(node.tier) + first - now, order.size() - 1));
                change.nodes.push_back({std::make_shared<Node>(node), std::move(lower)});
            }
        }
    }
    static_cast<void>(pasted.apply(change)); // made of this very tree
    return pasted;
}

} // namespace

Clipboard::Clipboard(Editing &editing, const ParkingLot &lot, std::function<bool()> parksWords,
                     QObject *parent)
    : QObject(parent), m_editing(editing), m_lot(lot), m_parksWords(std::move(parksWords))
{
}

std::vector<NodeId> Clipboard::taken() const
{
    return m_lot.hasKeyboard() ? m_lot.chosen() : m_editing.chosen().nodes;
}

bool Clipboard::copy()
{
    const auto branches = edit::excerpt(m_editing.tree(), taken());
    auto data = branches ? branchMime(*branches) : tl::unexpected(branches.error());
    if (!data) {
        Q_EMIT refused(data.error());
        return false;
    }
    QGuiApplication::clipboard()->setMimeData(data->release()); // which owns it then
    return true;
}

void Clipboard::cut()
{
    const std::vector<NodeId> nodes = taken();
    if (copy())
        m_editing.perform(edit::removeBranch(m_editing.tree(), nodes), VerbId::Remove,
                          selectionWithout(m_editing.tree(), nodes));
}

void Clipboard::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return;
    const Tree &tree = m_editing.tree();
    std::vector<Tier> tiers;
    for (const Slot slot : tiersInOrder(tree))
        tiers.push_back(*tree.tiers().at(slot));
    auto pasted = pastedTree(*data, tiers);
    if (!pasted) {
        Q_EMIT refused(pasted.error());
        return;
    }
    const bool isWords = !pasted->report.format.isEmpty(); // else branches of a tree, as they were copied
    const bool isForLot = m_lot.hasKeyboard() || (isWords && m_parksWords());
    const NodeId parent = isForLot ? NodeId() : m_editing.chosen().current;
    // One line, and nowhere to put it: an idea.
    const bool isLine = pasted->tree.nodes().size() == 1 && isWords;
    if (isForLot || (parent.isNull() && isLine))
        pasted->tree = asIdeas(std::move(pasted->tree));
    else if (isWords && !parent.isNull())
        pasted->tree = below(parent, tree, std::move(pasted->tree));
    Context context = m_editing.context();
    const Result<Change> change = edit::pasteAll(pasted->tree, tree, {parent, {}}, context);
    Selection after;
    if (change && (!parent.isNull() || !topNodes(pasted->tree).empty()))
        after = Selection::of(edit::addedNode(*change));
    const int count = static_cast<int>(pasted->tree.nodes().size());
    if (m_editing.perform(change, VerbId::Paste, after))
        Q_EMIT this->pasted(count, pasted->report);
}

std::vector<ActionRow> Clipboard::rows()
{
    using Keys = QList<QKeySequence>;
    return {
        {"edit.cut", QT_TRANSLATE_NOOP("Actions", "Cut"),
         QT_TRANSLATE_NOOP("Actions", "Copy the selected branches and take them out of the tree"), "cut",
         Menu::Edit, 1, Keys{QKeySequence(Qt::CTRL | Qt::Key_X)}, KeyReach::Window, OpenTree | Writable,
         [this] { cut(); }},
        {"edit.copy", QT_TRANSLATE_NOOP("Actions", "Copy"),
         QT_TRANSLATE_NOOP("Actions",
                           "Copy the selected branches, for another tree, a letter or a spreadsheet"),
         "copy", Menu::Edit, 1, Keys{QKeySequence(Qt::CTRL | Qt::Key_C)}, KeyReach::Window, OpenTree,
         [this] { copy(); }},
        {"edit.paste", QT_TRANSLATE_NOOP("Actions", "Paste"),
         QT_TRANSLATE_NOOP("Actions",
                           "Lines, bullets or cells become a branch under the selected node, without "
                           "one ideas in the parking lot"),
         "paste", Menu::Edit, 1, Keys{QKeySequence(Qt::CTRL | Qt::Key_V)}, KeyReach::Window,
         OpenTree | Writable, [this] { paste(); }},
    };
}

} // namespace espalier
