// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/drop_hint.h"

#include <algorithm>

namespace espalier {
namespace {

constexpr int widest = 340;
constexpr int fromEdge = 4;
constexpr QPoint offset{16, 20};

} // namespace

DropHint::DropHint(QWidget *over) : QLabel(over)
{
    setObjectName(QStringLiteral("dropHint"));
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::sayAt(const QString &words, QPoint at)
{
    setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    const QRect room = parentWidget()->rect();
    const int most = std::min(widest, room.width() - 2 * fromEdge);
    if (words != text() || width() > most) {
        setText(words);
        setWordWrap(false);
        adjustSize();
        if (width() > most) {
            setWordWrap(true);
            resize(most, heightForWidth(most));
        }
    }
    const QPoint place = at + offset;
    move(std::clamp(place.x(), fromEdge, std::max(fromEdge, room.right() - width() - fromEdge)),
         place.y() + height() > room.bottom() ? at.y() - offset.y() - height() : place.y());
    raise();
}

} // namespace espalier
