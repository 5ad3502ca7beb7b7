// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// WorkshopBar: the one line of controls that a workshop needs: time, dots, questions, the page at its end.
#pragma once

#include "ui/actions/actions.h"
#include "ui/modes/countdown.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace espalier {

class WorkshopBar final : public QWidget
{
    Q_OBJECT

public:
    /// The rows of Workshop stand in `actions`; both outlive the bar.
    WorkshopBar(const Actions &actions, const Countdown &time, QWidget *parent = nullptr);

    void showVoting(bool on);

private:
    QToolButton *add(QHBoxLayout *row, const Actions &actions, const char *id, const QString &text);
    void showTime();

    const Countdown &m_time;
    QLabel *m_left;
    QLabel *m_hint;
    QToolButton *m_start = nullptr;
};

} // namespace espalier
