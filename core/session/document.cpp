// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/document.h"

#include "core/base/tr.h"
#include "core/model/register_table.h"

#include <utility>

namespace espalier {

namespace {

constexpr std::ptrdiff_t nowhere = -1;

std::size_t weightOf(const Step &step)
{
    std::size_t weight = 1 + step.before.nodes.size() + step.after.nodes.size();
    forEachRegister([&](const auto &row) { weight += (step.change.*row.deltas).size(); });
    return weight;
}

/// What two steps of one author did together.
Step joined(const Step &first, const Step &second)
{
    Step both = second;
    both.change = compose(first.change, second.change);
    both.before = first.before;
    if (first.verb != second.verb)
        both.verb = VerbId::Edit;
    return both;
}

} // namespace

Document::Document(Tree tree, HistoryLimit limit, QObject *parent)
    : QObject(parent), m_tree(std::move(tree)), m_limit(limit)
{
}

Result<void> Document::perform(const Step &step, const MergeKey &key)
{
    if (step.change.isEmpty())
        return {};
    if (auto done = m_tree.apply(step.change); !done)
        return done;
    const bool wasClean = isClean();
    const bool joins = !key.isEmpty() && key == m_mergeKey;
    if (joins) {
        join(step);
    } else {
        m_mergeKey = key;
        remember(step);
        keep(step);
    }
    announce(step, wasClean, joins);
    return {};
}

void Document::join(const Step &step)
{
    // Whatever comes between forgets the key, so the last step is the one to join.
    Step &last = m_steps.back();
    m_records -= weightOf(last);
    last = joined(last, step);
    m_sinceSaveRecords -= weightOf(m_sinceSave.back());
    m_sinceSave.pop_back();
    if (last.change.isEmpty()) { // typed and taken back: as if nothing had been
        m_steps.pop_back();
        --m_done;
        m_mergeKey.clear();
        return;
    }
    m_records += weightOf(last);
    remember(last);
}

void Document::remember(const Step &step)
{
    m_sinceSave.push_back(step);
    m_sinceSave.back().before = {};
    m_sinceSave.back().after = {};
    m_sinceSaveRecords += weightOf(m_sinceSave.back());
    if (m_sinceSave.size() > m_limit.steps || m_sinceSaveRecords > m_limit.records)
        foldSinceSave();
}

void Document::foldSinceSave()
{
    // The last step stays as it is: the next one may join it.
    const std::size_t last = m_sinceSave.size() - 1;
    std::vector<Step> folded;
    std::size_t records = weightOf(m_sinceSave[last]);
    for (std::size_t i = 0; i < last; ++i) {
        Step step = std::move(m_sinceSave[i]);
        if (i + 1 < last && m_sinceSave[i + 1].who == step.who)
            step = joined(step, m_sinceSave[++i]);
        if (step.change.isEmpty()) // done and undone
            continue;
        records += weightOf(step);
        folded.push_back(std::move(step));
    }
    folded.push_back(std::move(m_sinceSave[last]));
    m_sinceSave = std::move(folded);
    m_sinceSaveRecords = records;
}

void Document::keep(const Step &step)
{
    while (canRedo()) {
        m_records -= weightOf(m_steps.back());
        m_steps.pop_back();
    }
    if (m_clean > position())
        m_clean = nowhere;
    m_records += weightOf(step);
    m_steps.push_back(step);
    ++m_done;
    enforceLimit();
}

void Document::enforceLimit()
{
    while (m_steps.size() > 1 && (m_steps.size() > m_limit.steps || m_records > m_limit.records)) {
        m_records -= weightOf(m_steps.front());
        m_steps.pop_front();
        --m_done;
        ++m_dropped;
    }
}

Result<void> Document::undo(const Author &who, const QDateTime &when)
{
    if (!canUndo())
        return refuse(Tr::tr("There is nothing to undo."));
    const Step &step = m_steps[m_done - 1];
    const Step back{inverse(step.change), VerbId::Undo, step.after, step.before, who, when};
    if (auto done = m_tree.apply(back.change); !done)
        return done;
    const bool wasClean = isClean();
    --m_done;
    m_mergeKey.clear();
    remember(back);
    announce(back, wasClean);
    Q_EMIT selectionRestored(back.after);
    return {};
}

Result<void> Document::redo(const Author &who, const QDateTime &when)
{
    if (!canRedo())
        return refuse(Tr::tr("There is nothing to redo."));
    const Step &step = m_steps[m_done];
    const Step again{step.change, VerbId::Redo, step.before, step.after, who, when};
    if (auto done = m_tree.apply(again.change); !done)
        return done;
    const bool wasClean = isClean();
    ++m_done;
    m_mergeKey.clear();
    remember(again);
    announce(again, wasClean);
    Q_EMIT selectionRestored(again.after);
    return {};
}

void Document::markClean()
{
    const bool wasClean = isClean();
    m_clean = position();
    m_mergeKey.clear();
    m_sinceSave.clear();
    m_sinceSaveRecords = 0;
    if (!wasClean)
        Q_EMIT cleanChanged(true);
}

void Document::reset(Tree tree)
{
    const bool wasClean = isClean();
    m_tree = std::move(tree);
    m_steps.clear();
    m_done = 0;
    m_records = 0;
    m_dropped = 0;
    m_clean = 0;
    m_mergeKey.clear();
    m_sinceSave.clear();
    m_sinceSaveRecords = 0;
    m_toAnnounce.clear();
    ++m_revision;
    Q_EMIT treeReplaced();
    Q_EMIT historyChanged();
    if (!wasClean)
        Q_EMIT cleanChanged(true);
}

void Document::announce(const Step &step, bool wasClean, bool joins)
{
    ++m_revision;
    m_toAnnounce.emplace_back(step, joins);
    if (m_isAnnouncing)
        return;
    m_isAnnouncing = true;
    while (!m_toAnnounce.empty()) {
        const auto [next, isJoined] = std::move(m_toAnnounce.front());
        m_toAnnounce.pop_front();
        Q_EMIT changed(next.change);
        Q_EMIT performed(next, isJoined);
        Q_EMIT historyChanged();
    }
    m_isAnnouncing = false;
    if (isClean() != wasClean)
        Q_EMIT cleanChanged(!wasClean);
}

} // namespace espalier
