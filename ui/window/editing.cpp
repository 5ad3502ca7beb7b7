// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/editing.h"

#include "ui/window/clock.h"

namespace espalier {

Editing::Editing(Document &document, const Clock &clock, std::function<Selection()> chosen,
                 std::function<QString()> author, QObject *parent)
    : QObject(parent), m_document(document), m_clock(clock), m_chosen(std::move(chosen)),
      m_author(std::move(author))
{
}

Context Editing::context()
{
    return {m_ids, m_clock.today(), m_author()};
}

QDateTime Editing::now() const
{
    return m_clock.now().toUTC();
}

bool Editing::perform(const Result<Change> &change, VerbId verb, const Selection &after, const MergeKey &key)
{
    if (!change) {
        Q_EMIT refused(change.error());
        return false;
    }
    if (change->isEmpty())
        return false;
    Step step{*change, verb, m_chosen(), {}, m_author(), now()};
    step.after = after.isEmpty() ? step.before : after;
    if (const Result<void> result = m_document.perform(step, key); !result) {
        Q_EMIT refused(result.error());
        return false;
    }
    Q_EMIT done(step);
    return true;
}

void Editing::undo()
{
    if (const Result<void> result = m_document.undo(m_author(), now()); !result)
        Q_EMIT refused(result.error());
}

void Editing::redo()
{
    if (const Result<void> result = m_document.redo(m_author(), now()); !result)
        Q_EMIT refused(result.error());
}

} // namespace espalier
