// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/words_in.h"

#include "core/edit/add.h"
#include "core/edit/idea.h"
#include "core/edit/move.h"
#include "core/edit/remove.h"
#include "core/edit/steps.h"
#include "core/edit/typed.h"
#include "core/exchange/typed_text.h"
#include "core/model/queries.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/entry/parking_lot.h"
#include "ui/entry/place_mode.h"
#include "ui/entry/quick_entry.h"
#include "ui/window/toast.h"
#include "ui/window/tree_commands.h"
#include "ui/window/undo_toast.h"

namespace espalier {

WordsIn::WordsIn(Editing &editing, ParkingLot &lot, Toast &toast, UndoToast &done, QWidget &window)
    : QObject(&window), m_editing(editing), m_lot(lot), m_toast(toast), m_done(done), m_window(window),
      m_clipboard(editing, lot, [this] { return m_isParking; })
{
    joinLot();
    connect(&m_clipboard, &Clipboard::pasted, this, &WordsIn::sayPasted);
    connect(&m_clipboard, &Clipboard::refused, &editing, &Editing::refused);
}

void WordsIn::joinLot()
{
    m_lot.hide();
    connect(&m_lot, &ParkingLot::addWanted, this, &WordsIn::addIdea);
    connect(&m_lot, &ParkingLot::removeWanted, this, [this](const std::vector<NodeId> &ideas) {
        m_editing.perform(edit::removeBranch(m_editing.tree(), ideas), VerbId::Remove);
    });
    connect(&m_lot, &ParkingLot::parkWanted, this, &WordsIn::parkNodes);
    m_lot.setParkPreview(
        [this](const std::vector<NodeId> &nodes) { return previewPark(m_editing.tree(), nodes); });
    connect(&m_lot, &ParkingLot::placeModeWanted, this, &WordsIn::placeIdeas);
    connect(&m_lot, &ParkingLot::closeWanted, this, [this] { showLot(false); });
    connect(&m_editing, &Editing::done, this, &WordsIn::showLotFor);
    PlaceMode &mode = m_lot.placeMode();
    connect(&mode, &PlaceMode::placeWanted, this, [this](NodeId idea, NodeId parent, TierId tier) {
        m_editing.perform(edit::placeIdea(m_editing.tree(), idea, parent, tier), VerbId::Move);
    });
    connect(&mode, &PlaceMode::duplicateWanted, this, [this](NodeId idea, NodeId twin) {
        const Node *gone = m_editing.tree().find(idea);
        const QString title = gone ? gone->title : QString();
        if (!m_editing.perform(edit::mergeIdea(m_editing.tree(), idea, twin), VerbId::Edit))
            return;
        const Node *stays = m_editing.tree().find(twin);
        m_done.say(tr("“%1” merged into “%2”").arg(title, stays ? stays->title : QString()));
    });
    connect(&mode, &PlaceMode::ended, this, [this] {
        refresh();
        m_lot.showPlaceMode(false);
    });
}

void WordsIn::follow()
{
    if (m_quick)
        m_quick->retarget();
    m_lot.placeMode().follow();
}

void WordsIn::refresh()
{
    m_lot.show(m_editing.tree());
}

void WordsIn::restart()
{
    if (m_lot.placeMode().isRunning())
        m_lot.placeMode().end();
    refresh();
}

void WordsIn::showLot(bool shown)
{
    if (shown)
        refresh();
    m_lot.setVisible(shown);
    Q_EMIT lotShown();
}

/// Who puts something into the lot sees where it went.
void WordsIn::showLotFor(const Step &step)
{
    const Tree &tree = m_editing.tree();
    const bool parks = std::ranges::any_of(step.change.nodes, [&](const Delta<Node> &delta) {
        const bool wasIdea = delta.before && delta.before->lifecycle == Lifecycle::Idea;
        return delta.after && !wasIdea && isParked(tree, tree.nodes().slotOf(delta.after->id));
    });
    if (parks && m_lot.isHidden())
        showLot(true);
}

void WordsIn::addIdea(const QString &text)
{
    const TypedText read = readTyped(text, QLocale());
    Context context = m_editing.context();
    edit::Steps steps(m_editing.tree());
    const Result<Change> idea = edit::addIdea(m_editing.tree(), read.line.title, context);
    Result<void> done = steps.take(idea);
    if (done && !read.tokens.empty()) {
        const auto typed = edit::applyTyped(steps.tree(), edit::addedNode(*idea), read.line, context);
        done = steps.take(typed.map([](const edit::Typed &made) { return made.change; }));
        if (typed && !typed->notes.empty())
            m_toast.say(typed->notes.front().text);
    }
    m_editing.perform(done ? Result<Change>(steps.composed()) : tl::unexpected(done.error()), VerbId::Add);
}

void WordsIn::park()
{
    parkNodes(m_editing.chosen().nodes);
}

void WordsIn::parkNodes(const std::vector<NodeId> &nodes)
{
    m_editing.perform(edit::park(m_editing.tree(), nodes), VerbId::Park,
                      selectionWithout(m_editing.tree(), nodes));
}

void WordsIn::placeIdeas()
{
    refresh();
    if (m_lot.ideas().empty()) {
        showLot(true);
        m_lot.focusLine();
        return;
    }
    showLot(true);
    m_lot.showPlaceMode(true);
    m_lot.placeMode().start(m_editing.tree(), m_lot.ideas());
}

void WordsIn::openQuickEntry()
{
    if (!m_quick) {
        m_quick = new QuickEntry([this]() -> const Tree & { return m_editing.tree(); },
                                 [this] { return m_editing.chosen().current; }, &m_window);
        connect(m_quick, &QuickEntry::placeWanted, this, [this](const std::vector<TypedRow> &rows) {
            Context context = m_editing.context();
            const edit::Place place{m_editing.chosen().current, {}};
            const auto typed = edit::addTyped(m_editing.tree(), rows, place, context);
            const auto change = typed.map([](const edit::Typed &done) { return done.change; });
            const Selection after = change ? Selection::of(edit::addedNode(*change)) : Selection();
            if (!m_editing.perform(change, VerbId::Add, after))
                return;
            m_quick->clear();
            m_quick->hide();
            sayAdded(static_cast<int>(rows.size()));
        });
    }
    m_quick->open();
}

void WordsIn::sayAdded(int nodes)
{
    m_done.say(nodes == 1 ? tr("1 node added") : tr("%n nodes added", nullptr, nodes));
}

void WordsIn::sayPasted(int nodes, const ImportReport &report)
{
    QStringList facts{nodes == 1 ? tr("1 node pasted") : tr("%n nodes pasted", nullptr, nodes)};
    if (!report.guessed.isEmpty())
        facts += tr("%1 guessed").arg(report.guessed.count());
    if (!report.leftOut.isEmpty())
        facts += tr("%1 left out").arg(report.leftOut.count());
    std::vector<Toast::Choice> more;
    if (facts.size() > 1)
        more.push_back({tr("Report…"), [this, report] { ImportDialog(report, &m_window).exec(); }});
    m_done.say(facts.join(QStringLiteral(" · ")), std::move(more));
}

std::vector<ActionRow> WordsIn::rows()
{
    std::vector<ActionRow> rows = m_clipboard.rows();
    rows.push_back(
        {"tree.quickEntry",
         QT_TRANSLATE_NOOP("Actions", "Quick entry…"),
         QT_TRANSLATE_NOOP("Actions", "Type many nodes as an indented list, owners and targets included"),
         "quick",
         Menu::Insert,
         1,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
         KeyReach::Window,
         OpenTree | Writable,
         [this] { openQuickEntry(); }});
    rows.push_back(
        {"tree.placeIdeas",
         QT_TRANSLATE_NOOP("Actions", "Place ideas…"),
         QT_TRANSLATE_NOOP("Actions", "Take the ideas of the parking lot one after another, one key each"),
         "parking",
         Menu::Insert,
         1,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
         KeyReach::Window,
         OpenTree | Writable,
         [this] { placeIdeas(); }});
    rows.push_back(
        {"tree.park",
         QT_TRANSLATE_NOOP("Actions", "Park"),
         QT_TRANSLATE_NOOP("Actions", "Take the selected branches out of the tree, to the parking lot"),
         "parking",
         Menu::Edit,
         2,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)},
         KeyReach::Window,
         OpenTree | Writable | SomeNode,
         [this] { park(); }});
    rows.push_back({"view.parking",
                    QT_TRANSLATE_NOOP("Actions", "Parking lot"),
                    QT_TRANSLATE_NOOP("Actions", "Show the ideas that have no parent yet"),
                    "parking",
                    Menu::View,
                    5,
                    {},
                    KeyReach::Window,
                    OpenTree,
                    [this] { showLot(m_lot.isHidden()); },
                    true});
    return rows;
}

} // namespace espalier
