// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/interview_commands.h"

#include <algorithm>

namespace espalier {

InterviewCommands::InterviewCommands(Editing &editing, QWidget *window)
    : QObject(window), m_editing(editing), m_window(window)
{
    connect(&editing.document(), &Document::treeReplaced, this, [this] { m_drafts.clear(); });
}

std::vector<ActionRow> InterviewCommands::rows()
{
    return {{"interview.open",
             QT_TRANSLATE_NOOP("Actions", "Vanity interview…"),
             QT_TRANSLATE_NOOP("Actions", "Three questions about each selected metric, and the verdict: keep "
                                          "it, demote it, or replace it"),
             "interview",
             Menu::Edit,
             4,
             {},
             KeyReach::Window,
             OpenTree | Writable | SomeNode,
             [this] { ask(m_editing.chosen().nodes); }}};
}

void InterviewCommands::ask(const std::vector<NodeId> &nodes)
{
    std::vector<NodeId> known;
    std::ranges::copy_if(nodes, std::back_inserter(known),
                         [this](const NodeId &node) { return m_editing.tree().find(node) != nullptr; });
    if (known.empty())
        return;
    InterviewDialog dialog(
        m_editing.tree(), std::move(known), [this] { return m_editing.context(); }, m_drafts, m_window);
    connect(&dialog, &InterviewDialog::kept, this, [this](const Change &change) {
        m_editing.perform(change, VerbId::Edit);
        m_editing.document().endMerge();
    });
    dialog.exec();
}

} // namespace espalier
