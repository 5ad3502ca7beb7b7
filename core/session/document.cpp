// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/document.h"

#include "core/model/register_table.h"

#include <utility>

namespace espalier {

namespace {

constexpr std::ptrdiff_t nowhere = -1;

std::size_t weightOf(const Change &change)
{
    std::size_t weight = 1;
    forEachRegister([&](const auto &row) { weight += (change.*row.deltas).size(); });
    return weight;
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
    if (!key.isEmpty() && key == m_mergeKey) {
        join(step);
    } else {
        m_mergeKey = key;
        m_sinceSave.push_back(step);
        keep(step);
    }
    announce(step, wasClean);
    return {};
}

void Document::join(const Step &step)
{
    // Whatever comes between forgets the key, so the last step is the one to join.
    Step &last = m_steps.back();
    m_records -= weightOf(last.change);
    last.change = compose(last.change, step.change);
    last.after = step.after;
    last.when = step.when;
    if (last.change.isEmpty()) { // typed and taken back: as if nothing had been
        m_steps.pop_back();
        m_sinceSave.pop_back();
        --m_done;
        m_mergeKey.clear();
        return;
    }
    m_records += weightOf(last.change);
    m_sinceSave.back() = last;
}

void Document::keep(const Step &step)
{
    while (canRedo()) {
        m_records -= weightOf(m_steps.back().change);
        m_steps.pop_back();
    }
    if (m_clean > position())
        m_clean = nowhere;
    m_records += weightOf(step.change);
    m_steps.push_back(step);
    ++m_done;
    enforceLimit();
}

void Document::enforceLimit()
{
    while (m_steps.size() > 1 && (m_steps.size() > m_limit.steps || m_records > m_limit.records)) {
        m_records -= weightOf(m_steps.front().change);
        m_steps.pop_front();
        --m_done;
        ++m_dropped;
    }
}

Result<void> Document::undo(const Author &who, const QDateTime &when)
{
    if (!canUndo())
        return refuse(QStringLiteral("There is nothing to undo."));
    const Step &step = m_steps[m_done - 1];
    const Step back{inverse(step.change), VerbId::Undo, step.after, step.before, who, when};
    if (auto done = m_tree.apply(back.change); !done)
        return done;
    const bool wasClean = isClean();
    --m_done;
    m_mergeKey.clear();
    m_sinceSave.push_back(back);
    announce(back, wasClean);
    Q_EMIT selectionRestored(back.after);
    return {};
}

Result<void> Document::redo(const Author &who, const QDateTime &when)
{
    if (!canRedo())
        return refuse(QStringLiteral("There is nothing to redo."));
    const Step &step = m_steps[m_done];
    const Step again{step.change, VerbId::Redo, step.before, step.after, who, when};
    if (auto done = m_tree.apply(again.change); !done)
        return done;
    const bool wasClean = isClean();
    ++m_done;
    m_mergeKey.clear();
    m_sinceSave.push_back(again);
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
    m_toAnnounce.clear();
    ++m_revision;
    Q_EMIT treeReplaced();
    Q_EMIT historyChanged();
    if (!wasClean)
        Q_EMIT cleanChanged(true);
}

void Document::announce(const Step &step, bool wasClean)
{
    ++m_revision;
    m_toAnnounce.push_back(step);
    if (m_isAnnouncing)
        return;
    m_isAnnouncing = true;
    while (!m_toAnnounce.empty()) {
        const Step next = std::move(m_toAnnounce.front());
        m_toAnnounce.pop_front();
        Q_EMIT changed(next.change);
        Q_EMIT performed(next);
        Q_EMIT historyChanged();
    }
    m_isAnnouncing = false;
    if (isClean() != wasClean)
        Q_EMIT cleanChanged(!wasClean);
}

} // namespace espalier
