// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FoldingGroup: a heading that folds what stands below it, and says in a few quiet words what is inside.
#pragma once

#include <QToolButton>
#include <QWidget>

class QLabel;

namespace espalier {

class FoldingGroup final : public QWidget
{
    Q_OBJECT

public:
    FoldingGroup(const QString &title, bool open, QWidget *parent);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    /// Stands behind the title: what is missing, or what is inside. Shown in full as tool tip.
    void setNote(const QString &note);
    /// Where the contents go.
    [[nodiscard]] QWidget *body() const { return m_body; }

Q_SIGNALS:
    void opened();

private:
    void showState();

    QString m_title;
    QToolButton *m_head;
    QLabel *m_note;
    QWidget *m_body;
    bool m_isOpen;
};

} // namespace espalier
