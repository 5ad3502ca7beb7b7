// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/tree_commands.h"

#include "core/edit/add.h"
#include "core/edit/move.h"
#include "core/edit/remove.h"
#include "core/edit/steps.h"
#include "ui/tools/move_tool.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

namespace espalier {

TreeCommands::TreeCommands(Editing &editing, QObject *parent) : QObject(parent), m_editing(editing) {}

void TreeCommands::began(const Result<Change> &change)
{
    const NodeId added = change ? edit::addedNode(*change) : NodeId();
    if (m_editing.perform(change, VerbId::Add, Selection::of(added)))
        Q_EMIT titleWanted(added);
}

void TreeCommands::addChild()
{
    Context context = m_editing.context();
    const NodeId current = m_editing.chosen().current;
    began(current.isNull() ? edit::addTopNode(m_editing.tree(), {}, context)
                           : edit::addChild(m_editing.tree(), current, {}, context));
}

void TreeCommands::addBeside(bool before)
{
    Context context = m_editing.context();
    const NodeId current = m_editing.chosen().current;
    const auto side = before ? edit::Side::Before : edit::Side::After;
    began(current.isNull() ? edit::addTopNode(m_editing.tree(), {}, context)
                           : edit::addSibling(m_editing.tree(), current, side, {}, context));
}

void TreeCommands::insertParent()
{
    Context context = m_editing.context();
    began(edit::insertParent(m_editing.tree(), m_editing.chosen().nodes, {}, context));
}

void TreeCommands::moveEach(Verb verb, edit::Turn turn)
{
    m_editing.perform(edit::toEach(m_editing.tree(), m_editing.chosen().nodes, turn, verb), VerbId::Move);
}

void TreeCommands::removeBranches()
{
    const std::vector<NodeId> nodes = m_editing.chosen().nodes;
    m_editing.perform(edit::removeBranch(m_editing.tree(), nodes), VerbId::Remove,
                      selectionWithout(m_editing.tree(), nodes));
}

void TreeCommands::removeOnly()
{
    const std::vector<NodeId> nodes = m_editing.chosen().nodes;
    edit::Steps steps(m_editing.tree());
    Result<void> done;
    for (const NodeId node : nodes)
        done = done ? steps.take(edit::removeNodeOnly(steps.tree(), node)) : done;
    m_editing.perform(done ? Result<Change>(steps.composed()) : tl::unexpected(done.error()), VerbId::Remove,
                      selectionWithout(m_editing.tree(), nodes));
}

void TreeCommands::duplicate()
{
    Context context = m_editing.context();
    const Drop drop{m_editing.chosen().nodes, m_editing.chosen().current, DropPlace::After, DropKind::Copy};
    const Result<Change> change = dropChange(m_editing.tree(), drop, context);
    m_editing.perform(change, VerbId::Duplicate,
                      change ? Selection::of(edit::addedNode(*change)) : Selection());
}

std::vector<ActionRow> TreeCommands::rows()
{
    using Keys = QList<QKeySequence>;
    constexpr Needs one = OpenTree | Writable | OneNode;
    constexpr Needs some = OpenTree | Writable | SomeNode;
    constexpr Needs placed = some | PlacedNode;
    return {
        {"edit.undo", QT_TRANSLATE_NOOP("Actions", "Undo"),
         QT_TRANSLATE_NOOP("Actions", "Take the last step back"), "undo", Menu::Edit, 0,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Z)}, KeyReach::Window, OpenTree | CanUndo,
         [this] { m_editing.undo(); }},
        {"edit.redo", QT_TRANSLATE_NOOP("Actions", "Redo"),
         QT_TRANSLATE_NOOP("Actions", "Do again what was taken back"), "redo", Menu::Edit, 0,
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
         KeyReach::Window, OpenTree | CanRedo, [this] { m_editing.redo(); }},
        {"tree.duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicate"),
         QT_TRANSLATE_NOOP("Actions", "Copy the branch beside itself"), "duplicate", Menu::Edit, 1,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_D)}, KeyReach::Window, some, [this] { duplicate(); }},
        {"tree.remove", QT_TRANSLATE_NOOP("Actions", "Delete branch"),
         QT_TRANSLATE_NOOP("Actions", "Delete what is selected and all that is placed under it"), "delete",
         Menu::Edit, 1, Keys{QKeySequence(Qt::Key_Delete)}, KeyReach::Trees, some,
         [this] { removeBranches(); }},
        {"tree.removeOnly", QT_TRANSLATE_NOOP("Actions", "Delete node only"),
         QT_TRANSLATE_NOOP("Actions", "Delete what is selected; what is under it moves up"), "", Menu::Edit,
         1, Keys{QKeySequence(Qt::SHIFT | Qt::Key_Delete)}, KeyReach::Trees, some, [this] { removeOnly(); }},
        {"tree.earlier", QT_TRANSLATE_NOOP("Actions", "Earlier"),
         QT_TRANSLATE_NOOP("Actions", "One place earlier among its siblings"), "up", Menu::Edit, 2,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Up), QKeySequence(Qt::ALT | Qt::Key_Up)}, KeyReach::Window,
         placed, [this] { moveEach(edit::moveEarlier, edit::Turn::FirstFirst); }},
        {"tree.later", QT_TRANSLATE_NOOP("Actions", "Later"),
         QT_TRANSLATE_NOOP("Actions", "One place later among its siblings"), "down", Menu::Edit, 2,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Down), QKeySequence(Qt::ALT | Qt::Key_Down)}, KeyReach::Window,
         placed, [this] { moveEach(edit::moveLater, edit::Turn::LastFirst); }},
        {"tree.promote", QT_TRANSLATE_NOOP("Actions", "Promote"),
         QT_TRANSLATE_NOOP("Actions", "Out: to the place after its parent"), "promote", Menu::Edit, 2,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Left)}, KeyReach::Window, placed | HasParent,
         [this] { moveEach(edit::promote, edit::Turn::LastFirst); }},
        {"tree.demote", QT_TRANSLATE_NOOP("Actions", "Demote"),
         QT_TRANSLATE_NOOP("Actions", "In: under the sibling before it"), "demote", Menu::Edit, 2,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Right)}, KeyReach::Window, placed,
         [this] { moveEach(edit::demote, edit::Turn::FirstFirst); }},
        {"tree.child", QT_TRANSLATE_NOOP("Actions", "Child"),
         QT_TRANSLATE_NOOP("Actions", "Add a driver under the selected node"), "child", Menu::Insert, 0,
         Keys{QKeySequence(Qt::Key_Tab)}, KeyReach::Trees, OpenTree | Writable, [this] { addChild(); }},
        {"tree.sibling", QT_TRANSLATE_NOOP("Actions", "Sibling"),
         QT_TRANSLATE_NOOP("Actions", "Add a node after the selected one"), "sibling", Menu::Insert, 0,
         Keys{QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, KeyReach::Trees,
         OpenTree | Writable, [this] { addBeside(false); }},
        {"tree.before", QT_TRANSLATE_NOOP("Actions", "Sibling before"),
         QT_TRANSLATE_NOOP("Actions", "Add a node before the selected one"), "before", Menu::Insert, 0,
         Keys{QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)},
         KeyReach::Trees, one, [this] { addBeside(true); }},
        {"tree.parent", QT_TRANSLATE_NOOP("Actions", "Parent"),
         QT_TRANSLATE_NOOP("Actions", "Put a new node above what is selected"), "parent", Menu::Insert, 0,
         Keys{QKeySequence(Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::SHIFT | Qt::Key_Backtab)},
         KeyReach::Trees, some, [this] { insertParent(); }},
    };
}

Selection selectionWithout(const Tree &tree, const std::vector<NodeId> &nodes)
{
    if (nodes.empty())
        return {};
    const Slot gone = tree.nodes().slotOf(nodes.front());
    if (gone == noSlot)
        return {};
    const std::unordered_set<NodeId> going(nodes.begin(), nodes.end());
    Slot parent = tree.parentOf(gone);
    while (parent != noSlot && going.contains(tree.nodes().at(parent)->id))
        parent = tree.parentOf(parent);
    if (parent == noSlot)
        return {};
    const auto stays = [&](const Tie &tie) {
        return tie.primary && !going.contains(tree.nodes().at(tie.node)->id);
    };
    const Tie *beside = nullptr;
    bool passed = false;
    for (const Tie &tie : tree.drivers(parent)) {
        passed = passed || tie.node == gone;
        if (stays(tie) && (!passed || !beside))
            beside = &tie;
    }
    return Selection::of(tree.nodes().at(beside ? beside->node : parent)->id);
}

} // namespace espalier
