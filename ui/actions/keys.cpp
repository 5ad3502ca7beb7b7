// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/keys.h"

#include <QStringList>

namespace espalier {
namespace {

constexpr qsizetype mostKeys = 8; ///< an action; a file may say more

bool isSign(int key)
{
    return key > Qt::Key_Space && key < Qt::Key_AsciiTilde + 1 && !(key >= Qt::Key_0 && key <= Qt::Key_9) &&
           !(key >= Qt::Key_A && key <= Qt::Key_Z);
}

} // namespace

QKeySequence plain(const QKeySequence &key)
{
    if (key.isEmpty())
        return key;
    Qt::Key last = key[0].key();
    Qt::KeyboardModifiers held = key[0].keyboardModifiers() & ~Qt::KeypadModifier;
    if (last == Qt::Key_Enter)
        last = Qt::Key_Return;
    if (last == Qt::Key_Backtab) {
        last = Qt::Key_Tab;
        held |= Qt::ShiftModifier;
    }
    if (isSign(last))
        held &= ~Qt::ShiftModifier;
    return {QKeyCombination(held, last)};
}

KeyList plain(const KeyList &keys)
{
    KeyList all;
    for (const QKeySequence &key : keys) {
        const QKeySequence one = plain(key);
        if (!one.isEmpty() && !all.contains(one) && all.size() < mostKeys)
            all.append(one);
    }
    return all;
}

KeyList asSent(const KeyList &keys)
{
    KeyList all;
    for (const QKeySequence &key : keys) {
        all.append(key);
        const Qt::KeyboardModifiers held = key[0].keyboardModifiers();
        if (key[0].key() == Qt::Key_Return)
            all.append(QKeySequence(QKeyCombination(held, Qt::Key_Enter)));
        if (key[0].key() == Qt::Key_Tab && (held & Qt::ShiftModifier))
            all.append(QKeySequence(QKeyCombination(held, Qt::Key_Backtab)));
    }
    return all;
}

QString keyText(const KeyList &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

bool isBare(const QKeySequence &key)
{
    const bool isFunction = key[0].key() >= Qt::Key_F1 && key[0].key() <= Qt::Key_F35;
    return !isFunction &&
           !(key[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isFixed(const QKeySequence &key)
{
    if (!isBare(key))
        return false;
    switch (key[0].key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_Escape:
        return true;
    default:
        return key[0].key() < Qt::Key_Escape; // all that has a sign
    }
}

QStringList portable(const KeyList &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts;
}

KeyList fromPortable(const QStringList &texts)
{
    KeyList keys;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (key.count() == 1 && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return plain(keys);
}

} // namespace espalier
