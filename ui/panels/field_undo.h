// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FieldUndo: text fields take the keys of undo and redo for themselves, even where nothing was typed since
// their text was shown. In a panel these keys are the window's then, which takes back the last step.
#pragma once

#include <QObject>

class QWidget;

namespace espalier {

class FieldUndo final : public QObject
{
    Q_OBJECT

public:
    /// For all fields in `panel`, now and later; `panel` owns it.
    explicit FieldUndo(QWidget &panel);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_panel;
};

} // namespace espalier
