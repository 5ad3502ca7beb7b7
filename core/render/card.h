// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The card of a node. On screen all cards are of one size, whatever the detail, so that zooming moves
// nothing; on paper a card grows with its title. Everything stays inside cardSize() except the badge at the
// corner, the count of folded nodes at the lower edge, and the frame.
#pragma once

#include "core/render/card_content.h"
#include "core/render/picture.h"
#include "core/render/theme.h"

#include <QSizeF>

namespace espalier {

enum class Detail {
    Paper,    ///< as Full, the title in up to six lines, the status also as a word
    Full,     ///< a title of two lines, everything else in one
    Compact,  ///< title and status, larger: for a zoom at which Full cannot be read
    Overview, ///< colour and shape alone
};

/// Width and height of a card in layout units; whole numbers.
[[nodiscard]] QSizeF cardSize(const CardContent &content, Detail detail);

/// The card with its upper left corner at (0, 0). `bounds` also covers badge, count and frame.
[[nodiscard]] Picture card(const CardContent &content, const Theme &theme, Detail detail);

/// Adds the card to a larger picture, as a group with this id.
void addCard(Picture &picture, QPointF at, const CardContent &content, const Theme &theme, Detail detail,
             const QString &id);

/// True when the card does not show the whole title; a tool tip should.
[[nodiscard]] bool isTitleCut(const CardContent &content, Detail detail);

} // namespace espalier
