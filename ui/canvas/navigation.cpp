// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/navigation.h"

#include <cmath>
#include <limits>

namespace espalier {
namespace {

/// The drawn driver whose middle is nearest to that of `card`, across the tiers.
Card middleChild(const Stage &stage, Card card, bool turned)
{
    Card best = noCard;
    double least = std::numeric_limits<double>::infinity();
    const QPointF centre = stage.restOf(card).center();
    const Card end = stage.endOfBranch(card);
    for (Card child = card + 1; child < end; ++child) {
        if (stage.parentOf(child) != card)
            continue;
        const QPointF off = stage.restOf(child).center() - centre;
        const double aside = std::abs(turned ? off.y() : off.x());
        if (aside < least) {
            least = aside;
            best = child;
        }
    }
    return best;
}

} // namespace

Card neighbourOf(const Stage &stage, Card card, Arrow arrow)
{
    const bool turned = stage.layout().direction == Flow::LeftRight;
    const bool stacked = stage.layout().places[card].stacked;
    const Arrow up = turned ? Arrow::Left : Arrow::Up;
    const Arrow down = turned ? Arrow::Right : Arrow::Down;
    if (stage.layout().direction != Flow::Outline) {
        if (arrow == up && stage.parentOf(card) != noCard && !stacked)
            return stage.parentOf(card);
        if (arrow == down) {
            if (const Card child = middleChild(stage, card, turned); child != noCard)
                return child;
        }
    }
    const QRectF from = stage.restOf(card);
    Card best = noCard;
    double least = std::numeric_limits<double>::infinity();
    for (Card other = 0; other < stage.size(); ++other) {
        if (other == card)
            continue;
        const QRectF to = stage.restOf(other);
        double ahead = 0;
        double aside = 0;
        switch (arrow) {
        case Arrow::Left:
            ahead = from.left() - to.right();
            break;
        case Arrow::Right:
            ahead = to.left() - from.right();
            break;
        case Arrow::Up:
            ahead = from.top() - to.bottom();
            break;
        case Arrow::Down:
            ahead = to.top() - from.bottom();
            break;
        }
        const bool across = arrow == Arrow::Left || arrow == Arrow::Right;
        aside = std::abs(across ? from.center().y() - to.center().y() : from.center().x() - to.center().x());
        if (ahead < 0)
            continue;
        const double distance = ahead + 2 * aside;
        if (distance < least) {
            least = distance;
            best = other;
        }
    }
    return best;
}

} // namespace espalier
