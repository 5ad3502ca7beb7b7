// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Document: one Tree and its history, the one mutable thing. It knows neither files nor widgets: a window,
// the journal and the store follow its signals. Lives in the thread of its window; copies of tree() may go
// anywhere. Every signal comes after the tree has changed, changed() first. A step performed while another is
// being announced (somebody leaves a field because of it) is announced after it: all hear of the steps in the
// order in which they happened, and tree() may be ahead of what they hear.
#pragma once

#include "core/base/result.h"
#include "core/model/tree.h"
#include "core/session/step.h"

#include <QObject>

#include <cstdint>
#include <deque>
#include <span>

namespace espalier {

/// How much of the past is kept. The oldest steps go first; the newest stays whatever its size.
struct HistoryLimit
{
    std::size_t steps = 10'000;
    std::size_t records = 2'000'000; ///< deltas and chosen nodes in all steps together
};

/// Names the field somebody types in: commits with the same key are one step until endMerge().
using MergeKey = QByteArray;

class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(Tree tree = {}, HistoryLimit limit = {}, QObject *parent = nullptr);

    [[nodiscard]] const Tree &tree() const { return m_tree; }
    /// Another number whenever the tree is another one. Who keeps something computed from the tree keeps this
    /// beside it.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

    /// Applies the step's change and keeps the step; what could be redone is gone then. Refused like
    /// Tree::apply, and then nothing has happened. A change that changes nothing leaves no step.
    /// With a key the step joins the last one of the same key, unless something came between: another
    /// step, an undo, a save, endMerge().
    [[nodiscard]] Result<void> perform(const Step &step, const MergeKey &key = {});
    /// The field was left: the next commit begins a new step.
    void endMerge() { m_mergeKey.clear(); }

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    /// The step that undo() would take back; null when there is none.
    [[nodiscard]] const Step *undoStep() const { return canUndo() ? &m_steps[m_done - 1] : nullptr; }
    /// The one that redo() would do again.
    [[nodiscard]] const Step *redoStep() const { return canRedo() ? &m_steps[m_done] : nullptr; }
    /// Refused when there is nothing to undo (redo). `who` and `when` go into sinceSave().
    Result<void> undo(const Author &who = {}, const QDateTime &when = {});
    Result<void> redo(const Author &who = {}, const QDateTime &when = {});

    /// Whether the tree is what was saved last, or undone and redone back to it.
    [[nodiscard]] bool isClean() const { return m_clean == position(); }
    /// The tree as it stands was saved; sinceSave() begins anew.
    void markClean();
    /// All that happened since the last save, undo as the inverse step, without selections: what a history
    /// keeps. Beyond the HistoryLimit each two neighbours of one author become one step, again and again, so
    /// that a session without a save is told the more coarsely the longer ago it was, and never in part.
    [[nodiscard]] std::span<const Step> sinceSave() const { return m_sinceSave; }

    /// Another tree, without history and clean: a file was opened or recovered.
    void reset(Tree tree);

Q_SIGNALS:
    void changed(const espalier::Change &change);
    /// Each step as it is performed, one per commit of typing and per undo, for the journal. One that `joins`
    /// went into the step before it.
    void performed(const espalier::Step &step, bool joins);
    /// Undo or redo: views choose this again.
    void selectionRestored(const espalier::Selection &selection);
    void cleanChanged(bool clean);
    /// What can be undone or redone is another.
    void historyChanged();
    void treeReplaced();

private:
    /// Counts every step ever kept, so that it stays right when the oldest are dropped.
    [[nodiscard]] std::ptrdiff_t position() const { return m_dropped + static_cast<std::ptrdiff_t>(m_done); }
    void join(const Step &step);
    void keep(const Step &step);
    void enforceLimit();
    void remember(const Step &step);
    void foldSinceSave();
    void announce(const Step &step, bool wasClean, bool joins = false);

    Tree m_tree;
    std::uint64_t m_revision = 0;
    HistoryLimit m_limit;
    std::deque<Step> m_steps;
    std::size_t m_done = 0;       ///< steps that are done; those after it can be redone
    std::size_t m_records = 0;    ///< weight of m_steps
    std::ptrdiff_t m_dropped = 0; ///< steps evicted
    std::ptrdiff_t m_clean = 0;   ///< the position that was saved; below m_dropped, no way leads back to it
    MergeKey m_mergeKey;
    std::vector<Step> m_sinceSave;
    std::size_t m_sinceSaveRecords = 0;             ///< weight of m_sinceSave
    std::deque<std::pair<Step, bool>> m_toAnnounce; ///< and whether it joined the one before
    bool m_isAnnouncing = false;
};

} // namespace espalier
