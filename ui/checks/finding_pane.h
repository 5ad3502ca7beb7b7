// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FindingPane: all about one finding: what was found, why it matters, where that is said, how to mend it; and
// the buttons that mend it or let it stand. Who lets it stand says why, here.
#pragma once

#include "core/checks/checks.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace espalier {

class FindingPane final : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        RuleIndex rule = 0;
        Severity severity = Severity::Hint;
        QString about;
        QString says;
        QString waived;       ///< by whom, why and until when; empty: nobody lets it stand
        QString fix;          ///< the label of its fix; empty where there is none
        bool isAsked = false; ///< the vanity interview answers it
        bool isWritable = true;
        QDate today;
    };

    explicit FindingPane(QWidget *parent = nullptr);

    /// Nothing: `instead` is said.
    void show(const std::optional<Shown> &shown, const QString &instead = {});
    /// Asks why it may stand.
    void askWaiver();
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    void interviewWanted();
    void fixWanted();
    void fixAllWanted();
    void takeBackWanted();
    void ruleWanted();
    /// `until` is invalid where there is no end.
    void waived(const QString &reason, const QDate &until);
    /// The hands go back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void endAsking();
    void waive();

    Shown m_shown;
    QTextBrowser *m_text;
    QWidget *m_buttons;
    QPushButton *m_interview;
    QPushButton *m_fix;
    QPushButton *m_fixAll;
    QPushButton *m_waive;
    QPushButton *m_takeBack;
    QPushButton *m_rule;
    QWidget *m_asking;
    QLineEdit *m_reason;
    QComboBox *m_until;
    QPushButton *m_agree;
};

} // namespace espalier
