// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// SentenceEditor: how a link supports, in one sentence, edited beside the link. Enter keeps it, leaving keeps
// it too; Esc leaves it as it was. Above the text stands whose sentence it is. Never smaller than at 100 %.
#pragma once

#include "ui/canvas/in_place_editor.h"

class QLabel;

namespace espalier {

class SentenceEditor final : public InPlaceEditor
{
    Q_OBJECT

public:
    /// `lead` is what the sentence continues: "A supports B because".
    SentenceEditor(const QString &lead, const QString &sentence, const QString &typed, const Theme &theme,
                   QWidget *parent);

    /// Beside `at` (pixels of the window), where it hides none of `cards` if there is such a place.
    void follow(QPoint at, const std::vector<QRect> &cards);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLabel *m_lead;
};

} // namespace espalier
