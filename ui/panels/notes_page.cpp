// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/notes_page.h"

#include "ui/panels/remark_list.h"
#include "ui/panels/safe_markdown.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextBlock>

#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::milliseconds pauseBeforeCommit{500};

}

NotesPage::NotesPage(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_edit(new QPlainTextEdit), m_preview(new SafeMarkdown),
      m_toggle(new QToolButton), m_format(new QWidget)
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
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_format);
    tools->addStretch();
    tools->addWidget(m_toggle);
    column->addLayout(tools);
    column->addWidget(m_stack, 3);
    auto *buttons = new QHBoxLayout(m_format);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    const auto add = [&](const QString &drawing, const QString &name, const QKeySequence &keys, auto run) {
        auto *button = new QToolButton;
        button->setIcon(icon(drawing));
        button->setAccessibleName(name);
        button->setToolTip(
            keys.isEmpty() ? name
                           : QStringLiteral("%1  (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, run);
        buttons->addWidget(button);
        if (keys.isEmpty())
            return;
        auto *shortcut = new QShortcut(keys, m_edit);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QStringLiteral("bold"), tr("Bold"), QKeySequence(Qt::CTRL | Qt::Key_B),
        [this] { wrap(QStringLiteral("**"), QStringLiteral("**")); });
    add(QStringLiteral("list"), tr("List"), {}, [this] { toggleList(); });
    add(QStringLiteral("link"), tr("Link"), {},
        [this] { wrap(QStringLiteral("["), QStringLiteral("](https://)")); });
    auto *remarks = new QWidget;
    remarks->setObjectName(QStringLiteral("inspectorPage"));
    auto *rows = new QVBoxLayout(remarks);
    rows->setContentsMargins(0, 0, 4, 0);
    rows->setSpacing(6);
    const auto addList = [&](edit::Remarks member, const QString &title, const QString &prompt) {
        auto *list = new RemarkList(title, prompt);
        rows->addWidget(list);
        m_lists.push_back({member, list});
        connect(list, &RemarkList::added, this,
                [this, member](const QString &text) { Q_EMIT remarkAdded(m_node, member, text); });
        connect(list, &RemarkList::settled, this, [this, member](const Id<Remark> &remark, bool on) {
            Q_EMIT remarkSettled(m_node, member, remark, on);
        });
    };
    addList(&Node::questions, tr("Open questions"), tr("+ ask something…"));
    addList(&Node::wins, tr("Wins"), tr("+ what went well…"));
    addList(&Node::blockers, tr("Blockers"), tr("+ what stands in the way…"));
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(remarks);
    column->addWidget(scroll, 2);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCommit);
    connect(&m_pause, &QTimer::timeout, this, &NotesPage::commitNotes);
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
    m_format->setVisible(shown.writable && !m_toggle->isChecked());
    for (const List &list : m_lists)
        // Who may only look around may still ask.
        list.list->show(node.*list.remarks, shown.writable,
                        shown.writable || list.remarks == &Node::questions);
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
    commitNotes();
    for (const List &list : m_lists)
        list.list->flush();
}

void NotesPage::commitNotes()
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
        commitNotes();
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

void NotesPage::showPreview(bool on)
{
    commitNotes();
    m_format->setVisible(!on && !m_edit->isReadOnly());
    m_preview->setNotes(m_known);
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_preview) : m_edit);
}

void NotesPage::wrap(const QString &before, const QString &after)
{
    if (m_edit->isReadOnly())
        return;
    QTextCursor cursor = m_edit->textCursor();
    const QString inside = cursor.selectedText();
    const int start = cursor.selectionStart();
    cursor.insertText(before + inside + after);
    cursor.setPosition(start + static_cast<int>(before.size() + inside.size()));
    cursor.setPosition(start + static_cast<int>(before.size()), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NotesPage::toggleList()
{
    if (m_edit->isReadOnly())
        return;
    const QString mark = QStringLiteral("- ");
    QTextCursor cursor = m_edit->textCursor();
    const int last = cursor.selectionEnd();
    QTextBlock block = m_edit->document()->findBlock(cursor.selectionStart());
    const bool isList = block.text().startsWith(mark);
    cursor.beginEditBlock();
    int grown = 0;
    for (; block.isValid() && block.position() <= last + grown; block = block.next()) {
        cursor.setPosition(block.position());
        if (isList && block.text().startsWith(mark)) {
            cursor.setPosition(block.position() + static_cast<int>(mark.size()), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            grown -= static_cast<int>(mark.size());
        } else if (!isList) {
            cursor.insertText(mark);
            grown += static_cast<int>(mark.size());
        }
    }
    cursor.endEditBlock();
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace espalier
