// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TitleLine: the title of a row of the outline, edited on one line that scrolls sideways.
#pragma once

#include "ui/canvas/title_aid.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace espalier {

class TitleLine final : public QPlainTextEdit
{
    Q_OBJECT

public:
    TitleLine(TitleAid aid, QWidget *parent);

    void setTitle(const QString &title);
    /// The text as it was typed.
    [[nodiscard]] QString text() const { return toPlainText().simplified(); }
    [[nodiscard]] int lineHeight() const;

Q_SIGNALS:
    /// Half a second without a key: what stands there is worth keeping.
    void paused();
    /// Enter or Esc, or Tab: then a driver is wanted as well.
    void finished(bool wantsChild);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    TitleAid m_aid;
    QTimer m_pause;
};

} // namespace espalier
