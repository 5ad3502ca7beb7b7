// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TitleEditor: the title of a card, edited where it stands. Enter and Esc keep the text and are done, Tab
// keeps it and asks for a driver, leaving keeps it too. Never smaller than at 100 %.
#pragma once

#include "ui/canvas/in_place_editor.h"
#include "ui/canvas/title_aid.h"

namespace espalier {

class TitleEditor final : public InPlaceEditor
{
    Q_OBJECT

public:
    /// Opens over `card` (pixels of the window) with the cursor at the end of the title, behind `typed`.
    TitleEditor(const QString &title, const QString &typed, const Theme &theme, TitleAid aid,
                QWidget *parent);

    /// The card is elsewhere now, or of another size.
    void follow(const QRect &card, double zoom);
    /// The text as it was typed, on one line.
    [[nodiscard]] QString title() const { return line(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    TitleAid m_aid;
};

} // namespace espalier
