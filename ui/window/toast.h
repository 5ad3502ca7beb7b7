// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Toast: a sentence about what just happened, at the lower edge, with at most two things to do about it. Goes
// by itself; asks nothing.
#pragma once

#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <array>
#include <functional>
#include <vector>

class QLabel;

namespace espalier {

class Toast final : public QWidget
{
    Q_OBJECT

public:
    /// Floats over `over`.
    explicit Toast(QWidget *over);

    struct Choice
    {
        QString button;
        std::function<void()> run;
    };
    void say(const QString &sentence, std::vector<Choice> choices = {});
    void say(const QString &sentence, const QString &button, std::function<void()> run);
    void dismiss();

Q_SIGNALS:
    /// What was said is no longer shown, or something else is.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();

    QWidget *m_over;
    QLabel *m_text;
    std::array<QToolButton *, 2> m_buttons{};
    QTimer m_time;
    std::vector<Choice> m_choices;
};

} // namespace espalier
