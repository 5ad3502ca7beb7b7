// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/spotlight_signs.h"

#include "core/render/colour.h"
#include "core/render/text.h"
#include "core/render/theme.h"
#include "ui/canvas/faces.h"
#include "ui/canvas/spotlight.h"

#include <QPainter>

namespace espalier {
namespace {

// In pixels at 100 %.
constexpr double signHeight = 18;
constexpr double signInset = 6;  // from the card's left edge
constexpr double signRaised = 3; // its middle above the card's upper edge, clear of the code below
constexpr double shaft = 4.5;    // of an arrow, from its middle
constexpr double head = 3.5;
constexpr double ring = 4.5;
constexpr double wordsInset = 8;
constexpr double badgeRoom = 18; // for the count of findings at the right
constexpr Font wordsFont{11, 600, false};
constexpr double leastScale = 0.8; // of a sign without words, where cards are smaller

/// An arrow to the goals: upward, or to the left where the drawing runs from there.
void paintArrow(QPainter &painter, const QPointF &middle, const QPointF &along)
{
    const QPointF side(-along.y(), along.x());
    const QPointF tip = middle + along * shaft;
    painter.drawLine(middle - along * shaft, tip);
    painter.drawLine(tip, tip - along * head + side * head);
    painter.drawLine(tip, tip - along * head - side * head);
}

/// On a card of this width at the origin.
void paintSign(QPainter &painter, double cardWidth, SpotRole role, const QString &said, const Theme &theme,
               const QPointF &toGoals)
{
    const double room = cardWidth - signInset - signHeight - wordsInset - badgeRoom;
    const QString words = elided(said, wordsFont, room);
    const double width = words.isEmpty() ? signHeight : signHeight + textWidth(words, wordsFont) + wordsInset;
    const QRectF sign(signInset, -signRaised - signHeight / 2, width, signHeight);
    const QPointF middle(sign.left() + signHeight / 2, sign.center().y());
    painter.setPen(QPen(toColor(theme.card), 1.5)); // sets it off from the card's edge
    painter.setBrush(toColor(words.isEmpty() ? theme.accent : theme.ink));
    painter.drawRoundedRect(sign, signHeight / 2, signHeight / 2);
    painter.setPen(QPen(toColor(theme.card), 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    if (role == SpotRole::Centre)
        painter.drawEllipse(middle, ring, ring);
    if (role == SpotRole::Up || role == SpotRole::Both)
        paintArrow(painter, middle, toGoals);
    if (role == SpotRole::Down || role == SpotRole::Both)
        paintArrow(painter, middle, -toGoals);
    if (words.isEmpty())
        return;
    painter.setFont(toFont(wordsFont, words));
    painter.drawText(sign.adjusted(signHeight, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
}

} // namespace

void paintSigns(QPainter &painter, const QTransform &world, const QRectF &window, const Stage &stage,
                const Theme &theme, const Spotlight &spotlight)
{
    if (world.m11() < Faces::textZoom)
        return;
    const QPointF toGoals = stage.layout().direction == Flow::LeftRight ? QPointF(-1, 0) : QPointF(0, -1);
    stage.visitCards(window.adjusted(0, -signHeight, 0, signHeight), [&](Card card) {
        const Slot slot = stage.slotOf(card);
        const SpotRole role = spotlight.roleOf(slot);
        if (role == SpotRole::Quiet)
            return;
        const QString words = spotlight.wordsOf(slot);
        const double scale = words.isEmpty() ? std::max(world.m11(), leastScale) : world.m11();
        const QRectF box = stage.boxOf(card);
        const QPointF corner = world.map(box.topLeft());
        painter.setWorldTransform(QTransform(scale, 0, 0, scale, corner.x(), corner.y()));
        paintSign(painter, box.width(), role, words, theme, toGoals);
    });
    painter.setWorldTransform({});
    painter.setBrush(Qt::NoBrush);
}

} // namespace espalier
