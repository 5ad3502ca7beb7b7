// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Picture: a display list, the one thing that window, PNG, PDF and SVG are all made from, so that they cannot
// drift apart. Plain values in layout units (1/96 inch, y downward); no painter, no device, no thread of its
// own. Ops are drawn in order. A Group shifts what stands between it and its GroupEnd; groups nest and are
// always closed.
#pragma once

#include "core/base/rgb.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace espalier {

/// A face of the one family of the program (text.h says which). Sizes are in layout units.
struct Font
{
    std::uint16_t pixels = 12;  ///< ≥ 1
    std::uint16_t weight = 400; ///< 100 … 900
    bool italic = false;

    bool operator==(const Font &) const = default;
};

enum class Dash : std::uint8_t {
    Solid,
    Dashed, ///< 6 on, 4 off
    Short,  ///< 3 on, 2.5 off: rings and frames
    Dotted, ///< 1.5 on, 2 off
};

/// How a shape is filled and outlined. Colours are opaque: a tint is blended beforehand, so that every output
/// agrees.
struct Ink
{
    std::optional<Rgb> fill;
    std::optional<Rgb> stroke;
    float width = 1; ///< of the stroke, which lies half inside and half outside the shape
    Dash dash = Dash::Solid;

    bool operator==(const Ink &) const = default;
};

struct RoundRect
{
    QRectF rect;
    double radius = 0;     ///< of the corners
    bool leftOnly = false; ///< only the two corners at the left are round
    Ink ink;
};

struct Disc
{
    QPointF centre;
    double radius = 0;
    Ink ink;
};

/// Straight lines through `points`. Fewer than two points draw nothing.
struct Path
{
    std::vector<QPointF> points;
    bool closed = false;
    double corner = 0; ///< radius by which bends are rounded, where there is room
    double arrow = 0;  ///< length of the arrowhead whose tip is the last point; 0 is none
    Ink ink;
};

enum class Align : std::uint8_t {
    Left,
    Middle,
    Right
}; ///< of the anchor; never depends on the reading direction

/// One line of text. Its direction is that of its first strong letter.
struct Text
{
    QString text;
    QString whole; ///< what `text` is a part of, when it was cut or broken; else empty. For search and screen
                   ///< readers
    QPointF at;    ///< the anchor, on the baseline
    Font font;
    float width = 0; ///< as measured
    Align align = Align::Left;
    Rgb colour;
};

/// A small drawing used many times, in a square of side `size` with its origin at the top left.
struct Symbol;

struct Use
{
    std::shared_ptr<const Symbol> symbol; ///< never null
    QPointF centre;
    double size = 16;
};

/// Something one can point at: a card, the legend. `bounds` covers all that is drawn in it, in its own
/// coordinates.
struct Group
{
    QPointF origin;
    QRectF bounds;
    std::size_t end = 0; ///< index of its GroupEnd
    QString id;          ///< unique in the picture; may be empty
    QString title;       ///< what a screen reader says
};

struct GroupEnd
{
};

/// An area that opens `url` (http, https or mailto) when clicked.
struct HotSpot
{
    QRectF rect;
    QString url;
};

using Op = std::variant<RoundRect, Disc, Path, Text, Use, Group, GroupEnd, HotSpot>;

struct Symbol
{
    double size = 16;
    std::vector<Op> ops; ///< RoundRect, Disc, Path and Text only
};

/// A line of the table of contents: where a reader lands, and how deep it is nested (each line at most one
/// deeper than the line before; the first is 0).
struct Bookmark
{
    QString title;
    QPointF at;
    int depth = 0;
};

struct Picture
{
    QRectF bounds;
    std::vector<Op> ops;
    std::vector<Bookmark> bookmarks;
    QString title;
    Rgb ground{255, 255, 255};

    /// Opens a group; everything added until endGroup() is drawn relative to `origin`.
    void beginGroup(QPointF origin, QString id = {}, QString title = {});
    /// Closes the group opened last and notes what it covers.
    void endGroup(const QRectF &bounds);

private:
    std::vector<std::size_t> m_open;
};

/// What an op covers, strokes and arrowheads included; generous for text. Empty for GroupEnd.
[[nodiscard]] QRectF boundsOf(const Op &op);

} // namespace espalier
