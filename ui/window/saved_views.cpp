// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/saved_views.h"

#include "core/edit/record.h"
#include "ui/canvas/canvas_view.h"
#include "ui/dialogs/names_dialog.h"
#include "ui/panels/register_editor.h"
#include "ui/style/icons.h"

#include <QInputDialog>
#include <QMenu>

namespace espalier {
namespace {

/// What of a view is looked through, and not what it is called.
void takeOver(View &view, const View &seen)
{
    view.focus = seen.focus;
    view.toTier = seen.toTier;
    view.drawing = seen.drawing;
    view.colorBy = seen.colorBy;
    view.filter = seen.filter;
    view.folded = seen.folded;
}

constexpr int nameWidth = 420; // pixels of a dialog in which a whole name can be read

std::vector<const View *> viewsOf(const Tree &tree)
{
    std::vector<const View *> views = choicesOf<View>(tree);
    std::erase_if(views, [](const View *view) { return view->kind != ViewKind::View; });
    return views;
}

} // namespace

View viewOf(const ViewState &state, const QString &name)
{
    View view;
    view.name = name;
    view.focus = state.focus;
    view.toTier = state.choosesTiers ? TierId() : state.toTier; // nobody chose it
    view.drawing = state.drawing;
    view.colorBy = state.colorBy;
    view.filter = textOf(state.filter);
    view.folded = state.folded;
    return view;
}

Result<ViewState> seenThrough(const View &view, const ViewState &now, const Tree &tree)
{
    const Result<NodeFilter> filter = filterFromText(view.filter, tree);
    if (!filter)
        return tl::unexpected(filter.error());
    ViewState state = now;
    state.zoom = 0;
    state.focus = tree.find(view.focus) ? view.focus : NodeId();
    state.toTier = view.toTier;
    state.choosesTiers = false;
    state.drawing = view.drawing;
    state.colorBy = view.colorBy;
    state.filter = *filter;
    state.folded = view.folded;
    std::ranges::sort(state.folded);
    return state;
}

SavedViews::SavedViews(Editing &editing, CanvasView &canvas, QWidget *window)
    : QObject(window), m_editing(editing), m_canvas(canvas), m_window(window)
{
}

std::vector<ActionRow> SavedViews::rows()
{
    return {{"view.save",
             QT_TRANSLATE_NOOP("Actions", "Save this view…"),
             QT_TRANSLATE_NOOP("Actions", "Keep branch, tiers, colours, filter and folds under a name"),
             "view",
             Menu::None,
             2,
             {},
             KeyReach::Window,
             OpenTree | Writable,
             [this] { save(); }},
            {"view.manage",
             QT_TRANSLATE_NOOP("Actions", "Manage saved views…"),
             QT_TRANSLATE_NOOP("Actions", "Rename, reorder or remove saved views"),
             "",
             Menu::None,
             2,
             {},
             KeyReach::Window,
             OpenTree | Writable,
             [this] { manage(); }}};
}

void SavedViews::show(const Id<View> &id)
{
    const View *view = m_editing.tree().find(id);
    if (!view)
        return;
    const Result<ViewState> state = seenThrough(*view, m_canvas.viewState(), m_editing.tree());
    if (!state) {
        Q_EMIT refused(state.error());
        return;
    }
    m_canvas.setViewState(*state);
    m_shown = id;
}

void SavedViews::fillMenu(QMenu *menu, QAction *save, QAction *manage)
{
    menu->clear();
    for (const View *view : viewsOf(m_editing.tree())) {
        QString name = view->name;
        QAction *action = menu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(view->id == m_shown);
        connect(action, &QAction::triggered, this, [this, id = view->id] { show(id); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No view is saved yet"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(save);
    if (const View *shown = m_editing.tree().find(m_shown)) {
        QAction *action = menu->addAction(tr("Update “%1” to this view").arg(shown->name));
        action->setEnabled(save->isEnabled());
        connect(action, &QAction::triggered, this, [this] { update(m_shown); });
    }
    menu->addAction(manage);
}

std::vector<SearchEntry> SavedViews::entries()
{
    std::vector<SearchEntry> entries;
    for (const View *view : viewsOf(m_editing.tree())) {
        entries.push_back({view->name, tr("saved view"), icon(QStringLiteral("view")),
                           [this, id = view->id] { show(id); }});
    }
    return entries;
}

void SavedViews::save()
{
    const View *shown = m_editing.tree().find(m_shown);
    QInputDialog ask(m_window);
    ask.setWindowTitle(tr("Save this view"));
    ask.setLabelText(tr("Name of the view"));
    ask.setTextValue(shown ? shown->name : QString());
    ask.resize(nameWidth, ask.sizeHint().height());
    if (ask.exec() != QDialog::Accepted)
        return;
    const QString name = ask.textValue().simplified();
    if (name.isEmpty())
        return;
    for (const View *view : viewsOf(m_editing.tree())) {
        if (view->name.compare(name, Qt::CaseInsensitive) == 0) {
            update(view->id);
            return;
        }
    }
    Context context = m_editing.context();
    const Result<Change> change =
        edit::addRecord(m_editing.tree(), viewOf(m_canvas.viewState(), name), context);
    if (m_editing.perform(change, VerbId::Register))
        m_shown = change->views.front().after->id;
}

void SavedViews::update(const Id<View> &id)
{
    const View seen = viewOf(m_canvas.viewState(), {});
    m_editing.perform(edit::edit(m_editing.tree(), id, [&seen](View &view) { takeOver(view, seen); }),
                      VerbId::Register);
    m_shown = id;
}

void SavedViews::manage()
{
    NamesDialog dialog(tr("Saved views"),
                       tr("No view is saved yet. Save the present one from the View menu."), m_window);
    std::vector<Id<View>> ids;
    const auto refresh = [&] {
        ids.clear();
        QStringList names;
        for (const View *view : viewsOf(m_editing.tree())) {
            ids.push_back(view->id);
            names.append(view->name);
        }
        dialog.setNames(names);
    };
    refresh();
    const auto perform = [&](const Result<Change> &change) {
        m_editing.perform(change, VerbId::Register);
        refresh();
    };
    connect(&dialog, &NamesDialog::renamed, this, [&](std::size_t row, const QString &name) {
        m_editing.perform(edit::setField(m_editing.tree(), ids.at(row), &View::name, name), VerbId::Register);
    });
    connect(&dialog, &NamesDialog::removed, this,
            [&](std::size_t row) { perform(edit::removeRecord(m_editing.tree(), ids.at(row))); });
    connect(&dialog, &NamesDialog::moved, this, [&](std::size_t row, std::size_t before) {
        perform(
            edit::moveRecord(m_editing.tree(), ids.at(row), before < ids.size() ? ids[before] : Id<View>()));
    });
    connect(&dialog, &NamesDialog::chosen, this, [&](std::size_t row) { show(ids.at(row)); });
    dialog.exec();
}

} // namespace espalier
