// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Toast: a sentence about what just happened, at the lower edge, with at most one thing to do about it. Goes
// by itself; asks nothing.
#pragma once

#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <functional>

class QLabel;

namespace espalier {

class Toast final : public QWidget
{
    Q_OBJECT

public:
    /// Floats over `over`.
    explicit Toast(QWidget *over);

    void say(const QString &sentence);
    void say(const QString &sentence, const QString &button, std::function<void()> run);
    void dismiss();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QWidget *m_over;
    QLabel *m_text;
    QToolButton *m_button;
    QTimer m_time;
    std::function<void()> m_run;
};

} // namespace espalier
