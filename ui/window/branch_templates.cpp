// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/branch_templates.h"

#include "core/edit/add.h"
#include "core/edit/record.h"
#include "ui/dialogs/insert_template_dialog.h"
#include "ui/dialogs/names_dialog.h"
#include "ui/dialogs/save_template_dialog.h"
#include "ui/panels/register_editor.h"
#include "ui/style/icons.h"

namespace espalier {

BranchTemplates::BranchTemplates(Editing &editing, QWidget *window)
    : QObject(window), m_editing(editing), m_window(window)
{
}

std::vector<ActionRow> BranchTemplates::rows()
{
    return {{"template.insert",
             QT_TRANSLATE_NOOP("Actions", "Insert template…"),
             QT_TRANSLATE_NOOP("Actions", "A branch that was kept as a template, for one channel or several"),
             "template",
             Menu::Insert,
             6,
             {},
             KeyReach::Window,
             OpenTree | Writable,
             [this] { insert({}); }},
            {"template.save",
             QT_TRANSLATE_NOOP("Actions", "Save branch as template…"),
             QT_TRANSLATE_NOOP("Actions", "Keep the branch, to insert it again with other words"),
             "",
             Menu::Insert,
             6,
             {},
             KeyReach::Window,
             OpenTree | Writable | OneNode,
             [this] { save(); }},
            {"template.manage",
             QT_TRANSLATE_NOOP("Actions", "Manage templates…"),
             QT_TRANSLATE_NOOP("Actions", "Rename, reorder or remove templates of branches"),
             "",
             Menu::Insert,
             6,
             {},
             KeyReach::Window,
             OpenTree | Writable,
             [this] { manage(); }}};
}

std::vector<SearchEntry> BranchTemplates::entries(bool isWritable)
{
    std::vector<SearchEntry> entries;
    for (const BranchTemplate *record : choicesOf<BranchTemplate>(m_editing.tree())) {
        entries.push_back({tr("Insert %1").arg(record->name), tr("template"),
                           icon(QStringLiteral("template")), [this, id = record->id] { insert(id); },
                           isWritable});
    }
    return entries;
}

void BranchTemplates::save()
{
    const NodeId node = m_editing.chosen().current;
    if (!m_editing.tree().find(node))
        return;
    SaveTemplateDialog dialog(m_editing.tree(), node, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Context context = m_editing.context();
    const Result<Change> change = dialog.change(context);
    if (m_editing.perform(change, VerbId::Register))
        Q_EMIT said(tr("Kept as the template “%1”.").arg(change->branchTemplates.front().after->name));
}

void BranchTemplates::insert(const Id<BranchTemplate> &id)
{
    const Tree &tree = m_editing.tree();
    if (tree.all<BranchTemplate>().size() == 0) {
        Q_EMIT said(tr("This tree keeps no template yet: save a branch as one first."));
        return;
    }
    InsertTemplateDialog dialog(tree, m_editing.chosen().current, id, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Context context = m_editing.context();
    const Result<Change> change = dialog.change(context);
    if (m_editing.perform(change, VerbId::Template,
                          change ? Selection::of(edit::addedNode(*change)) : Selection()))
        Q_EMIT inserted(change->nodes.size() == 1 ? tr("1 node inserted from a template")
                                                  : tr("%n nodes inserted from a template", nullptr,
                                                       static_cast<int>(change->nodes.size())));
}

void BranchTemplates::manage()
{
    NamesDialog dialog(tr("Templates of branches"),
                       tr("This tree keeps no template yet. Save a branch as one from the Insert menu."),
                       m_window);
    std::vector<Id<BranchTemplate>> ids;
    const auto refresh = [&] {
        ids.clear();
        QStringList names;
        for (const BranchTemplate *record : choicesOf<BranchTemplate>(m_editing.tree())) {
            ids.push_back(record->id);
            names.append(record->name);
        }
        dialog.setNames(names);
    };
    refresh();
    const auto perform = [&](const Result<Change> &change) {
        m_editing.perform(change, VerbId::Register);
        refresh();
    };
    connect(&dialog, &NamesDialog::renamed, this, [&](std::size_t row, const QString &name) {
        m_editing.perform(edit::setField(m_editing.tree(), ids.at(row), &BranchTemplate::name, name),
                          VerbId::Register);
    });
    connect(&dialog, &NamesDialog::removed, this,
            [&](std::size_t row) { perform(edit::removeRecord(m_editing.tree(), ids.at(row))); });
    connect(&dialog, &NamesDialog::moved, this, [&](std::size_t row, std::size_t before) {
        perform(edit::moveRecord(m_editing.tree(), ids.at(row),
                                 before < ids.size() ? ids[before] : Id<BranchTemplate>()));
    });
    dialog.exec();
}

} // namespace espalier
