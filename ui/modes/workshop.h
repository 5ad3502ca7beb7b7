// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Workshop: what is done while people sit together: time, dots, open questions, and the one page at the end.
// The window puts its bar and its side in their places and takes the panels away.
#pragma once

#include "ui/actions/actions.h"
#include "ui/modes/countdown.h"
#include "ui/window/editing.h"

namespace espalier {

class CanvasView;
class Clock;
class WorkshopBar;
class WorkshopSide;

class Workshop final : public QObject
{
    Q_OBJECT

public:
    static constexpr double cardZoom = 1.5;

    /// All outlive it.
    Workshop(Editing &editing, const Clock &clock, CanvasView &canvas, QObject *parent = nullptr);

    /// Begin and end are one row: it emits toggleWanted().
    [[nodiscard]] std::vector<ActionRow> rows();
    /// Makes bar and side, hidden; whoever takes them owns them. `actions` holds the rows.
    void build(const Actions &actions);
    [[nodiscard]] WorkshopBar *bar() const { return m_bar; }
    [[nodiscard]] WorkshopSide *side() const { return m_side; }

    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] bool isVoting() const { return m_isVoting; }
    [[nodiscard]] Countdown &time() { return m_time; }

    void begin();
    void end();
    void setVoting(bool on);
    /// The lists at the side; O(nodes), nothing while no workshop is on.
    void refresh();

Q_SIGNALS:
    void toggleWanted();
    /// Voting began or ended.
    void changed();
    void pageWanted();
    /// A question was; what a step did.
    void settled(const QString &sentence);
    void said(const QString &sentence);

private:
    void vote(int dots);
    void askQuestion();
    void keepQuestion(const NodeId &node, const QString &text);
    void settle(const NodeId &node, const Id<Remark> &question, const QString &text);

    Editing &m_editing;
    const Clock &m_clock;
    CanvasView &m_canvas;
    Countdown m_time;
    WorkshopBar *m_bar = nullptr;
    WorkshopSide *m_side = nullptr;
    double m_zoomBefore = 1; ///< 0: all fitted into the window
    bool m_isOn = false;
    bool m_isVoting = false;
};

} // namespace espalier
