// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// LinkLines: which link of the tree a line of the drawing is, which line is at a point, and the words that
// stand for lines which are not drawn in full. Pure: from the Stage's arrays and what the cards show.
#pragma once

#include "ui/canvas/faces.h"
#include "ui/canvas/stage.h"

namespace espalier {

/// One line of the drawing.
struct LinkLine
{
    enum class Kind : std::uint8_t { None, Primary, Cross };
    Kind kind = Kind::None;
    std::uint32_t index = 0; ///< the lower card of a primary link; of a cross link that of its route

    [[nodiscard]] bool isNone() const { return kind == Kind::None; }
    bool operator==(const LinkLine &) const = default;
};

/// The line within `reach` pixels of a point of the drawing, or whose words are there. Where the lines of a
/// family run together they are nobody's. With `readsWords` stubs have their words.
[[nodiscard]] LinkLine lineAt(const Stage &stage, const Faces &faces, const QPointF &point, double reach,
                              bool readsWords);
/// The links that a line stands for, the first one first. A line stands for several where its words name
/// several; none where it is drawn for several links of folded nodes.
[[nodiscard]] std::vector<LinkKey> linksOf(const Stage &stage, const Tree &tree, const LinkLine &line);
/// The line of a link; none where neither it nor what hides its ends is drawn.
[[nodiscard]] LinkLine lineOf(const Stage &stage, const Tree &tree, const LinkKey &link);

/// From the child to the parent as it is drawn now; empty for a stub that is words alone.
[[nodiscard]] QPolygonF pointsOf(const Stage &stage, const LinkLine &line);
/// Where the words of a stub stand; empty for other lines.
[[nodiscard]] QRectF wordsOf(const Stage &stage, const Faces &faces, const LinkLine &line);
/// The middle of what one sees of it, in pixels of the drawing.
[[nodiscard]] QPointF middleOf(const Stage &stage, const Faces &faces, const LinkLine &line);

/// What the stub with this number says, elided, and what it stands for: for the first stub of each card,
/// since the stubs of one card are one line. Empty for others.
struct StubWords
{
    QString text;
    QRectF place; ///< from the stub's end, in pixels at 100 %
};
[[nodiscard]] StubWords stubWords(const Stage &stage, const Faces &faces, std::size_t route);
inline constexpr Font stubFont{10, 500, false};
inline constexpr double stubRoom = 100; ///< for the words beside a stub: half a card

} // namespace espalier
