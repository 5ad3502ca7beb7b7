// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FieldCommits: when what is typed into the boxes of a page becomes a Change: on Enter, on leaving a field,
// and after half a second without a key. Each Change is asked for with the field's merge key, so that typing
// is one step until the field is left.
#pragma once

#include "ui/panels/field_box.h"

#include <QPointer>
#include <QTimer>

namespace espalier {

class FieldCommits final : public QObject
{
    Q_OBJECT

public:
    /// `context` outlives it; its tree must be set before the first box is edited.
    explicit FieldCommits(const EditorContext &context, QObject *parent = nullptr);

    void adopt(FieldBox *box);
    /// Commits what is being typed.
    void flush();
    void setWritable(bool writable) { m_writable = writable; }
    [[nodiscard]] bool isWritable() const { return m_writable; }
    /// Passes a change on, or why there is none. `mergeKey` is empty for what is a step by itself.
    void request(const Result<Change> &change, const QByteArray &mergeKey = {});
    [[nodiscard]] static QByteArray mergeKeyOf(const FieldBox &box);

Q_SIGNALS:
    void changeRequested(const espalier::Change &change, const QByteArray &mergeKey);
    void refused(const espalier::Error &error);
    /// A user is done with a field and had changed it; more may follow in the same step.
    void committed(espalier::FieldBox *box);
    /// The focus left a field that was committed to: the next commit is a new step.
    void left();
    /// A user wants to see a record that a field names.
    void recordWanted(const QByteArray &registerKey, const QByteArray &record);

private:
    void commit(FieldBox *box);
    void followFocus(const QWidget *now);

    const EditorContext &m_context;
    QTimer m_pause;
    QPointer<FieldBox> m_typing;  ///< edited and not committed yet
    QPointer<FieldBox> m_visited; ///< committed to, and not left yet
    bool m_writable = true;
};

} // namespace espalier
