// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/field_undo.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace espalier {
namespace {

bool hasOwn(const QObject *field, bool isUndo)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(field))
        return hasOwn(combo->lineEdit(), isUndo);
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return true; // no text field: its keys are its own affair
}

} // namespace

FieldUndo::FieldUndo(QWidget &panel) : QObject(&panel), m_panel(panel)
{
    qApp->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType() ||
        !m_panel.isAncestorOf(static_cast<QWidget *>(watched)))
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if ((!isUndo && !key->matches(QKeySequence::Redo)) || hasOwn(watched, isUndo))
        return false;
    key->ignore();
    return true;
}

} // namespace espalier
