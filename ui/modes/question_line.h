// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// QuestionLine: asks for the text of an open question in place, below its card. Whatever leaves it keeps what
// was written: Enter, Esc, going elsewhere; nothing written asks nothing. The focus goes back to where it
// came from.
#pragma once

#include "core/model/values.h"

#include <QLineEdit>
#include <QPointer>

namespace espalier {

class CanvasView;

class QuestionLine final : public QLineEdit
{
    Q_OBJECT

public:
    /// Over `canvas`, which outlives it, at the card of `node`; deletes itself when it is done.
    QuestionLine(CanvasView &canvas, const NodeId &node);

Q_SIGNALS:
    void asked(const espalier::NodeId &node, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void place();
    void finish();

    CanvasView &m_canvas;
    NodeId m_node;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_isDone = false;
};

} // namespace espalier
