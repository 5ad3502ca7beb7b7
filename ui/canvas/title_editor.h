// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TitleEditor: the title of a card, edited where it stands. Enter and Esc keep the text and are done, Tab
// keeps it and asks for a driver, leaving keeps it too: nothing typed is ever lost. A title is one line of
// text, shown broken; a pasted line break becomes a space. Never smaller than at 100 %.
#pragma once

#include "core/render/theme.h"
#include "ui/canvas/title_aid.h"
#include "ui/canvas/title_edit.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace espalier {

class TitleEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Opens over `card` (pixels of the window) with the cursor at the end of the title, behind `typed`.
    TitleEditor(const QString &title, const QString &typed, const Theme &theme, TitleAid aid,
                QWidget *parent);

    /// The card is elsewhere now, or of another size.
    void follow(const QRect &card, double zoom);
    /// The text as it was typed, on one line.
    [[nodiscard]] QString title() const;
    /// Says Done once, as when the focus leaves.
    void finish();

Q_SIGNALS:
    void edited(const QString &title, espalier::TitleEdit why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void finish(TitleEdit why);
    void fitHeight();

    TitleAid m_aid;
    QTimer m_pause; ///< half a second without a key
    QRect m_card;
    bool m_isFinished = false;
};

} // namespace espalier
