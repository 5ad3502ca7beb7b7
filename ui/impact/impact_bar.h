// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ImpactBar: one line above the canvas that says what is shown there: what would go, what that reaches, and
// what would be lost; hidden while nothing is shown. Esc leaves.
#pragma once

#include "ui/impact/impact_report.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace espalier {

class ImpactBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactBar(QWidget *parent = nullptr);

    /// `hidden`: so many of the nodes that it is about are not drawn. Says it aloud where that is new.
    void tell(const ImpactReport &report, int hidden);
    /// Others are drawn now.
    void setHidden(int nodes);
    /// What it says, as plain text; empty while it is hidden.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void listWanted();
    /// What is not drawn should be.
    void hiddenWanted();
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showText();

    QLabel *m_text;
    QToolButton *m_uncover;
    QToolButton *m_list;
    QString m_title; ///< in the bar, elided
    QString m_wholeTitle;
    std::vector<ImpactFact> m_facts;
    int m_hidden = 0;
};

} // namespace espalier
