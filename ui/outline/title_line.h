// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TitleLine: the title of a row of the outline, edited on one line that scrolls sideways.
#pragma once

#include "ui/canvas/title_aid.h"

#include <QPlainTextEdit>

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

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    TitleAid m_aid;
};

} // namespace espalier
