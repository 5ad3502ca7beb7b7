// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NotesPage: the notes of the current node, as Markdown to edit and as the page it makes.
#pragma once

#include "ui/panels/field_box.h"

#include <QTimer>

class QPlainTextEdit;
class QStackedWidget;

namespace espalier {

class SafeMarkdown;

class NotesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPage(QWidget *parent = nullptr);

    void show(const Shown &shown);
    void flush();
    /// Puts the cursor into the text.
    void edit();

Q_SIGNALS:
    void notesEdited(const espalier::NodeId &node, const QString &markdown);
    void left();
    void linkRequested(const QUrl &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPreview(bool on);

    QStackedWidget *m_stack;
    QPlainTextEdit *m_edit;
    SafeMarkdown *m_preview;
    QToolButton *m_toggle;
    QTimer m_pause;
    NodeId m_node;
    QString m_known; ///< what the tree holds
};

} // namespace espalier
