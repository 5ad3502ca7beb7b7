// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/modes/workshop.h"

#include "core/edit/record.h"
#include "core/edit/remark.h"
#include "ui/canvas/canvas_view.h"
#include "ui/modes/question_line.h"
#include "ui/modes/workshop_bar.h"
#include "ui/modes/workshop_side.h"
#include "ui/window/clock.h"

#include <array>

namespace espalier {

Workshop::Workshop(Editing &editing, const Clock &clock, CanvasView &canvas, QObject *parent)
    : QObject(parent), m_editing(editing), m_clock(clock), m_canvas(canvas),
      m_time([&clock] { return clock.now(); })
{
}

void Workshop::build(const Actions &actions)
{
    m_bar = new WorkshopBar(actions, m_time);
    m_bar->hide();
    m_side = new WorkshopSide;
    m_side->hide();
    connect(m_side, &WorkshopSide::nodeChosen, this, [this](const NodeId &node) {
        m_canvas.setCurrent(node);
        m_canvas.centerOnNode(node);
    });
    connect(m_side, &WorkshopSide::questionSettled, this, &Workshop::settle);
}

void Workshop::begin()
{
    m_isOn = true;
    m_zoomBefore = m_canvas.viewState().zoom;
    m_time.reset();
    m_bar->show();
    m_side->show();
    m_canvas.setDots(true);
    m_canvas.zoomTo(cardZoom);
    m_canvas.centerOnNode(m_canvas.current());
    refresh();
}

void Workshop::end()
{
    m_isOn = false;
    m_time.pause();
    setVoting(false);
    m_bar->hide();
    m_side->hide();
    m_canvas.setDots(false);
    if (m_zoomBefore == 0)
        m_canvas.zoomToFit();
    else
        m_canvas.zoomTo(m_zoomBefore);
}

void Workshop::setVoting(bool on)
{
    m_isVoting = on;
    m_bar->showVoting(on);
    Q_EMIT changed();
}

void Workshop::refresh()
{
    if (m_isOn)
        m_side->showOutcome(m_editing.tree());
}

void Workshop::vote(int dots)
{
    const std::vector<NodeId> nodes = m_editing.chosen().nodes;
    m_editing.perform(edit::editAll<Node>(m_editing.tree(), nodes, [dots](Node &node) { node.votes = dots; }),
                      VerbId::Vote);
}

void Workshop::askQuestion()
{
    const NodeId node = m_editing.chosen().current;
    if (node.isNull()) {
        Q_EMIT said(tr("Select the card that the question is about."));
        return;
    }
    auto *line = new QuestionLine(m_canvas, node);
    connect(line, &QuestionLine::asked, this, &Workshop::keepQuestion);
}

void Workshop::keepQuestion(const NodeId &node, const QString &text)
{
    Context context = m_editing.context();
    m_editing.perform(edit::addRemark(m_editing.tree(), node, &Node::questions, text, context), VerbId::Edit);
}

void Workshop::settle(const NodeId &node, const Id<Remark> &question, const QString &text)
{
    if (m_editing.perform(
            edit::settleRemark(m_editing.tree(), node, &Node::questions, question, true, m_editing.context()),
            VerbId::Edit))
        Q_EMIT settled(tr("Settled: %1").arg(text));
    else
        QMetaObject::invokeMethod(this, &Workshop::refresh, Qt::QueuedConnection); // the tick goes again
}

std::vector<ActionRow> Workshop::rows()
{
    using Keys = QList<QKeySequence>;
    std::vector<ActionRow> rows{
        {"mode.workshop", QT_TRANSLATE_NOOP("Actions", "Workshop"),
         QT_TRANSLATE_NOOP("Actions", "Large cards, a timer, dots and open questions, and nothing else"),
         "workshop", Menu::View, 0, Keys{QKeySequence(Qt::Key_F8)}, KeyReach::Window, OpenTree,
         [this] { Q_EMIT toggleWanted(); }, true},
        {"workshop.timer", QT_TRANSLATE_NOOP("Actions", "Start or pause the timer"), "", "timer", Menu::View,
         7, Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}, KeyReach::Window, OpenTree | InWorkshop,
         [this] { m_time.isRunning() ? m_time.pause() : m_time.start(); }},
        {"workshop.minute", QT_TRANSLATE_NOOP("Actions", "One minute more"), "", "add", Menu::View, 7,
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, KeyReach::Window, OpenTree | InWorkshop,
         [this] { m_time.add(std::chrono::minutes(1)); }},
        {"workshop.voting", QT_TRANSLATE_NOOP("Actions", "Vote with dots"),
         QT_TRANSLATE_NOOP("Actions", "1 to 9 give the selected card that many dots"), "dots", Menu::View, 7,
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}, KeyReach::Window,
         OpenTree | Writable | InWorkshop, [this] { setVoting(!m_isVoting); }, true},
        {"workshop.shortlist", QT_TRANSLATE_NOOP("Actions", "Go to the shortlist"), "", "", Menu::View, 7,
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J)}, KeyReach::Window, OpenTree | InWorkshop,
         [this] { m_side->focusShortlist(); }},
        {"workshop.page",
         QT_TRANSLATE_NOOP("Actions", "Page of the workshop…"),
         QT_TRANSLATE_NOOP("Actions", "Tree, shortlist, open questions and who does what, on one page"),
         "export",
         Menu::View,
         7,
         {},
         KeyReach::Window,
         OpenTree,
         [this] { Q_EMIT pageWanted(); }},
        {"tree.question", QT_TRANSLATE_NOOP("Actions", "Open question…"),
         QT_TRANSLATE_NOOP("Actions", "Ask something about the selected node, below its card"), "question",
         Menu::Insert, 3, Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, KeyReach::Window, OpenTree,
         [this] { askQuestion(); }},
    };
    static constexpr std::array votes{
        std::pair{"vote.0", QT_TRANSLATE_NOOP("Actions", "No dots")},
        std::pair{"vote.1", QT_TRANSLATE_NOOP("Actions", "1 dot")},
        std::pair{"vote.2", QT_TRANSLATE_NOOP("Actions", "2 dots")},
        std::pair{"vote.3", QT_TRANSLATE_NOOP("Actions", "3 dots")},
        std::pair{"vote.4", QT_TRANSLATE_NOOP("Actions", "4 dots")},
        std::pair{"vote.5", QT_TRANSLATE_NOOP("Actions", "5 dots")},
        std::pair{"vote.6", QT_TRANSLATE_NOOP("Actions", "6 dots")},
        std::pair{"vote.7", QT_TRANSLATE_NOOP("Actions", "7 dots")},
        std::pair{"vote.8", QT_TRANSLATE_NOOP("Actions", "8 dots")},
        std::pair{"vote.9", QT_TRANSLATE_NOOP("Actions", "9 dots")},
    };
    for (int dots = 0; dots < static_cast<int>(votes.size()); ++dots) {
        const auto &[id, text] = votes[static_cast<std::size_t>(dots)];
        rows.push_back({id, text, "", "dots", Menu::None, 0, Keys{QKeySequence(Qt::Key_0 + dots)},
                        KeyReach::Trees, OpenTree | Writable | SomeNode | Voting,
                        [this, dots] { vote(dots); }});
    }
    return rows;
}

} // namespace espalier
