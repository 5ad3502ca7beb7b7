// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// InPlaceEditor: one line of text, edited where it stands on the canvas, shown broken and growing with what
// is typed. Enter and Esc are done, leaving is done too: nothing typed is ever lost. A pasted line break
// becomes a space.
#pragma once

#include "core/render/theme.h"
#include "ui/canvas/title_edit.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace espalier {

class InPlaceEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// The cursor stands at the end of `text`, behind `typed`.
    InPlaceEditor(const QString &text, const QString &typed, const Theme &theme, QWidget *parent);

    [[nodiscard]] QString line() const;
    /// Says Done once, as when the focus leaves.
    void finish();

Q_SIGNALS:
    void edited(const QString &line, espalier::TitleEdit why);

protected:
    static constexpr int frame = 6; ///< inside the editor, around its text

    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

    void finishAs(TitleEdit why);
    /// As high as the text; moved up where it would leave the window.
    void fitHeight();

private:
    QTimer m_pause; ///< half a second without a key
    bool m_isFinished = false;
};

} // namespace espalier
