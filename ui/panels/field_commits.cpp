// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/field_commits.h"

#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::milliseconds pauseBeforeCommit{500};

}

FieldCommits::FieldCommits(const EditorContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCommit);
    connect(&m_pause, &QTimer::timeout, this, &FieldCommits::flush);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now) // else another window has it: what is typed here goes on later
            followFocus(now);
    });
}

void FieldCommits::adopt(FieldBox *box)
{
    connect(box, &FieldBox::edited, this, [this, box] {
        if (m_typing && m_typing != box)
            flush();
        m_typing = box;
        m_pause.start();
    });
    connect(box, &FieldBox::finished, this, [this, box] {
        const bool touched = box->isTouched();
        commit(box);
        if (touched && m_writable)
            Q_EMIT committed(box);
        box->settle();
        m_visited = box; // Enter, or a choice: more may follow in the same step
        followFocus(QApplication::focusWidget());
    });
    connect(box->editor(), &ValueEditor::recordWanted, this, &FieldCommits::recordWanted);
}

void FieldCommits::followFocus(const QWidget *now)
{
    // A list that drops down is a window of its own, and still a part of the field.
    while (now && now != m_visited)
        now = now->parentWidget();
    if (!m_visited || now)
        return;
    m_visited = nullptr;
    Q_EMIT left();
}

void FieldCommits::commit(FieldBox *box)
{
    if (m_typing == box) {
        m_typing = nullptr;
        m_pause.stop();
    }
    if (box->isTouched() && m_writable)
        request(box->change(*m_context.tree), mergeKeyOf(*box));
}

QByteArray FieldCommits::mergeKeyOf(const FieldBox &box)
{
    return QByteArray(box.key()) + ' ' + box.subject();
}

void FieldCommits::request(const Result<Change> &change, const QByteArray &mergeKey)
{
    if (!change)
        Q_EMIT refused(change.error());
    else if (!change->isEmpty())
        Q_EMIT changeRequested(*change, mergeKey);
}

void FieldCommits::flush()
{
    if (m_typing)
        commit(m_typing);
}

} // namespace espalier
