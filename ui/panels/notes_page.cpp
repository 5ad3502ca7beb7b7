// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/notes_page.h"

#include "ui/panels/safe_markdown.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::milliseconds pauseBeforeCommit{500};

}

NotesPage::NotesPage(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_edit(new QPlainTextEdit), m_preview(new SafeMarkdown),
      m_toggle(new QToolButton)
{
    m_edit->setAccessibleName(tr("Notes, Markdown"));
    m_edit->setPlaceholderText(tr("Notes in Markdown: **bold**, *italic*, - lists, [links](https://…)"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_preview->setAccessibleName(tr("Notes"));
    m_toggle->setCheckable(true);
    m_toggle->setText(tr("Preview"));
    m_toggle->setToolTip(tr("Show the notes as they read"));
    m_stack->addWidget(m_edit);
    m_stack->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    column->addWidget(m_toggle, 0, Qt::AlignRight);
    column->addWidget(m_stack, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCommit);
    connect(&m_pause, &QTimer::timeout, this, &NotesPage::flush);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_toggle, &QToolButton::toggled, this, &NotesPage::showPreview);
    connect(m_preview, &SafeMarkdown::linkRequested, this, &NotesPage::linkRequested);
}

void NotesPage::show(const Shown &shown)
{
    const Node &node = *shown.tree.find(shown.nodes.front());
    if (m_node != node.id)
        flush();
    const bool sameNode = m_node == node.id;
    m_node = node.id;
    m_edit->setReadOnly(!shown.writable);
    if (sameNode && node.notes == m_edit->toPlainText()) {
        m_known = node.notes;
    } else if (!sameNode || node.notes != m_known) {
        m_known = node.notes;
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(node.notes);
        m_edit->document()->setModified(false);
    }
    if (!sameNode)
        m_toggle->setChecked(!node.notes.isEmpty());
    if (m_toggle->isChecked())
        m_preview->setNotes(m_known);
}

void NotesPage::flush()
{
    m_pause.stop();
    const QString text = m_edit->toPlainText();
    // The text alone would not do: the editor gives back other spaces and line ends than it was given.
    if (m_node.isNull() || !m_edit->document()->isModified() || text == m_known || m_edit->isReadOnly())
        return;
    m_edit->document()->setModified(false);
    m_known = text;
    Q_EMIT notesEdited(m_node, text);
}

void NotesPage::edit()
{
    m_toggle->setChecked(false);
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

bool NotesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        flush();
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

void NotesPage::showPreview(bool on)
{
    flush();
    m_preview->setNotes(m_known);
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_preview) : m_edit);
}

} // namespace espalier
