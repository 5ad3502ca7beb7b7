// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/key_catcher.h"

#include "ui/actions/keys.h"

#include <QKeyEvent>

namespace espalier {
namespace {

bool isHeld(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == 0 ||
           key == Qt::Key_unknown;
}

} // namespace

KeyCatcher::KeyCatcher(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("keyCatcher"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void KeyCatcher::start(const QString &text)
{
    m_isWaiting = true;
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::ClickFocus);
    setFocus(Qt::OtherFocusReason);
}

void KeyCatcher::stop()
{
    m_isWaiting = false;
    setFocusPolicy(Qt::NoFocus);
}

bool KeyCatcher::event(QEvent *event)
{
    if (!m_isWaiting)
        return QLabel::event(event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept();
        return true;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isHeld(key->key()))
            return true;
        stop();
        if (key->key() == Qt::Key_Escape)
            Q_EMIT left();
        else
            Q_EMIT caught(plain(QKeySequence(key->keyCombination())));
        return true;
    }
    case QEvent::FocusOut:
        stop();
        Q_EMIT left();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace espalier
