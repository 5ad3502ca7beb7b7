// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/exercise_commands.h"

#include "core/edit/exercise.h"
#include "core/model/queries.h"
#include "ui/dialogs/exercise_dialog.h"
#include "ui/dialogs/exercise_file.h"

namespace espalier {
namespace {

/// The exercise that a node belongs to.
std::optional<edit::ExercisePlace> exerciseAt(const Tree &tree, const NodeId &id)
{
    const Node *node = tree.find(id);
    if (!node)
        return std::nullopt;
    for (const CampaignId &campaign : node->campaigns) {
        if (const auto place = edit::exerciseOf(tree, campaign))
            return place;
    }
    return std::nullopt;
}

/// The title of the top node that a node is placed under.
QString goalOf(const Tree &tree, const NodeId &id)
{
    Slot top = tree.nodes().slotOf(id);
    for (Slot slot = top; slot != noSlot; slot = tree.parentOf(slot))
        top = slot;
    return top == noSlot || isParked(tree, top) ? QString() : tree.nodes().at(top)->title;
}

} // namespace

ExerciseCommands::ExerciseCommands(Editing &editing, std::function<QString()> folder, QWidget *window)
    : QObject(window), m_editing(editing), m_folder(std::move(folder)), m_window(window)
{
}

std::vector<ActionRow> ExerciseCommands::rows()
{
    return {
        {"exercise.open",
         QT_TRANSLATE_NOOP("Actions", "Alignment exercise…"),
         QT_TRANSLATE_NOOP("Actions", "From a campaign to its objective and three KPIs; on a node of a "
                                      "campaign, what was answered for it"),
         "exercise",
         Menu::Insert,
         7,
         {},
         KeyReach::Window,
         OpenTree | Writable,
         [this] { open(); }},
        {"exercise.page",
         QT_TRANSLATE_NOOP("Actions", "Page of the exercise…"),
         QT_TRANSLATE_NOOP("Actions", "The alignment exercise of the selected node on one page, with room "
                                      "for a reviewer's remarks"),
         "export",
         Menu::File,
         2,
         {},
         KeyReach::Window,
         OpenTree | OneNode,
         [this] { writePage(); }}};
}

void ExerciseCommands::writePage()
{
    const Tree &tree = m_editing.tree();
    const auto place = exerciseAt(tree, m_editing.chosen().current);
    if (!place) {
        Error error;
        error.what = tr("The selected node belongs to no alignment exercise. Select its objective or one of "
                        "its KPIs, or begin one: Insert ▸ Alignment exercise.");
        Q_EMIT refused(error);
        return;
    }
    const Result<QString> path = writeExercisePage(m_window, edit::answersAt(tree, *place), m_folder());
    if (!path)
        Q_EMIT refused(path.error());
    else if (!path->isEmpty())
        Q_EMIT said(tr("Written to %1").arg(*path));
}

void ExerciseCommands::open()
{
    const Tree &tree = m_editing.tree();
    const NodeId current = m_editing.chosen().current;
    const auto place = exerciseAt(tree, current);
    Context context = m_editing.context();
    ExerciseDialog dialog(context.day, context.who, m_folder(), m_window);
    QStringList goals;
    for (const Slot top : topNodes(tree))
        goals.append(tree.nodes().at(top)->title);
    ExerciseAnswers answers = place ? edit::answersAt(tree, *place) : m_kept;
    if (answers.goal.isEmpty())
        answers.goal = goalOf(tree, current);
    dialog.beginIn(answers, goals, place.has_value());
    if (!dialog.goThrough(place ? answers : m_kept))
        return;
    if (place) {
        m_editing.perform(edit::changeExercise(tree, *place, dialog.answers(), context), VerbId::Edit);
        return;
    }
    const Result<Change> change = edit::addExercise(tree, dialog.answers(), exerciseWords(), context);
    Selection added;
    if (change && !change->campaigns.empty()) {
        Tree after = tree;
        if (after.apply(*change)) {
            if (const auto there = edit::exerciseOf(after, change->campaigns.front().after->id))
                added = Selection::of(there->objective);
        }
    }
    m_editing.perform(change, VerbId::Add, added);
}

} // namespace espalier
