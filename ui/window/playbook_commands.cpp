// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/playbook_commands.h"

#include "core/rules/playbook.h"
#include "ui/playbook/playbook_page.h"

namespace espalier {

PlaybookCommands::PlaybookCommands(Editing &editing, std::function<const Derived &()> derived,
                                   QObject *parent)
    : QObject(parent), m_editing(editing), m_derived(std::move(derived)),
      m_page(new PlaybookPage(m_derived, [this] { return m_editing.context(); }))
{
    connect(m_page, &PlaybookPage::stepWanted, this,
            [this](const Result<Change> &change, const QString &sentence) {
                if (m_editing.perform(change, VerbId::Register))
                    Q_EMIT done(sentence);
            });
    connect(m_page, &PlaybookPage::said, this, &PlaybookCommands::said);
    connect(m_page, &PlaybookPage::left, this, &PlaybookCommands::selectionWanted);
}

std::vector<ActionRow> PlaybookCommands::rows()
{
    using Keys = QList<QKeySequence>;
    // What is not seen is not settled.
    const auto whenSeen = [this](auto run) {
        return [this, run] {
            if (m_page->isVisible())
                run();
            else
                Q_EMIT pageWanted();
        };
    };
    const auto atPage = [this](void (PlaybookPage::*run)()) {
        return [this, run] {
            Q_EMIT pageWanted();
            (m_page->*run)();
        };
    };
    const auto settling = [this](ActionState state) { return [this, state] { m_page->settle(state); }; };
    return {
        {"playbook.record", QT_TRANSLATE_NOOP("Actions", "Record what is done about it…"),
         QT_TRANSLATE_NOOP("Actions", "An Action for the band in which the chosen node stands"), "",
         Menu::Edit, 4, Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, KeyReach::Window,
         OpenTree | Writable | OneNode, [this] { record(m_editing.chosen().current); }},
        {"playbook.new",
         QT_TRANSLATE_NOOP("Actions", "New Action…"),
         QT_TRANSLATE_NOOP("Actions", "An Action of your own, from the chosen node"),
         "",
         Menu::Edit,
         4,
         {},
         KeyReach::Window,
         OpenTree | Writable,
         atPage(&PlaybookPage::begin)},
        {"playbook.done",
         QT_TRANSLATE_NOOP("Actions", "The chosen Action is done"),
         QT_TRANSLATE_NOOP("Actions", "Space in the playbook"),
         "",
         Menu::Edit,
         4,
         {},
         KeyReach::Window,
         OpenTree | Writable,
         whenSeen(settling(ActionState::Done))},
        {"playbook.drop",
         QT_TRANSLATE_NOOP("Actions", "Drop the chosen Action"),
         QT_TRANSLATE_NOOP("Actions", "It will not be done; Delete in the playbook"),
         "",
         Menu::Edit,
         4,
         {},
         KeyReach::Window,
         OpenTree | Writable,
         whenSeen(settling(ActionState::Dropped))},
        {"playbook.reopen",
         QT_TRANSLATE_NOOP("Actions", "Reopen the chosen Action"),
         QT_TRANSLATE_NOOP("Actions", "It is still to be done; Space in the playbook"),
         "",
         Menu::Edit,
         4,
         {},
         KeyReach::Window,
         OpenTree | Writable,
         whenSeen(settling(ActionState::Open))},
        {"playbook.reminder",
         QT_TRANSLATE_NOOP("Actions", "Copy reminder…"),
         QT_TRANSLATE_NOOP("Actions",
                           "A message to somebody: bands without an Action, overdue Actions, late values"),
         "",
         Menu::Edit,
         4,
         {},
         KeyReach::Window,
         OpenTree,
         atPage(&PlaybookPage::showReminders)},
        {"playbook.digest",
         QT_TRANSLATE_NOOP("Actions", "Copy digest…"),
         QT_TRANSLATE_NOOP("Actions", "What changed since a day, as Markdown"),
         "",
         Menu::Edit,
         4,
         {},
         KeyReach::Window,
         OpenTree,
         atPage(&PlaybookPage::showDigest)},
    };
}

bool PlaybookCommands::isAsked(const NodeId &node) const
{
    const Tree &tree = m_editing.tree();
    const Slot slot = tree.nodes().slotOf(node);
    const auto fired = slot == noSlot ? std::nullopt : firedBandAt(tree, m_derived(), slot);
    return fired && fired->action.isNull();
}

void PlaybookCommands::record(const NodeId &node)
{
    Q_EMIT pageWanted();
    m_page->record(node);
}

} // namespace espalier
