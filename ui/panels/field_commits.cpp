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
        Q_EMIT left();
    });
    connect(box->editor(), &ValueEditor::recordWanted, this, &FieldCommits::recordWanted);
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
