// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/overlay.h"

#include "core/render/colour.h"
#include "core/render/links.h"
#include "core/render/paint.h"
#include "core/render/text.h"
#include "ui/canvas/spotlight_signs.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace espalier {
namespace {

constexpr double frameGap = 2.5; // between a card and the frame around it, in device pixels
constexpr double cardCorner = 8;
constexpr double dotsHeight = 13;
constexpr double dotStep = 9;
constexpr int mostDots = 9; // drawn; more are a number
constexpr double ghostOpacity = 0.75;
constexpr std::size_t mostGhosts = 12;
constexpr double handleRadius = 6.5; // of the handle that links are drawn from, in device pixels
constexpr double handleReach = 10;
constexpr double plusReach = 3.5;
constexpr double newLinkArrow = 9;
constexpr double barReach = 14;      // of the bar beside a drop target
constexpr QPointF ghostStep{10, 10}; // each further ghost peeps out from behind the one before

/// About the lozenge at the upper right corner of a card and the number beside it.
QPainterPath findingShape(const std::optional<FindingBadge> &badge)
{
    constexpr double reach = 12;
    constexpr QSizeF digit(7, 18);
    QPainterPath shape;
    if (!badge)
        return shape;
    const QPointF centre(Faces::cardPixels().width() - 3, 1);
    shape.addPolygon(QPolygonF{centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                               centre + QPointF(0, reach), centre + QPointF(-reach, 0)});
    shape.closeSubpath();
    if (badge->count == 1)
        return shape;
    QPainterPath number;
    const double width =
        2 * reach + 5 + digit.width() * static_cast<double>(QString::number(badge->count).size());
    number.addRect(QRectF(centre.x() - width, centre.y() - digit.height() / 2, width, digit.height()));
    return shape.united(number);
}

} // namespace

Overlay::Overlay(const Stage &stage, Faces &faces, const Lighting &lighting)
    : m_stage(stage), m_faces(faces), m_lighting(lighting)
{
    setFlag(ItemUsesExtendedStyleOption);
}

void Overlay::setBounds(const QRectF &bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
}

QRectF Overlay::frameOf(Slot slot) const
{
    const Card card = slot == noSlot ? noCard : m_stage.cardOf(slot);
    return card == noCard ? QRectF() : m_stage.boxOf(card);
}

QRectF Overlay::setSelection(std::vector<Slot> selection, Slot current)
{
    QRectF dirty;
    for (const Slot slot : m_selection)
        dirty |= frameOf(slot);
    m_selection = std::move(selection);
    m_current = current;
    for (const Slot slot : m_selection)
        dirty |= frameOf(slot);
    return dirty;
}

QRectF Overlay::setHovered(Slot slot, bool isOnHandle)
{
    if (slot == m_hovered && isOnHandle == m_isOnHandle)
        return {};
    const QRectF before = frameOf(m_hovered);
    m_hovered = slot;
    m_isOnHandle = isOnHandle;
    return before | frameOf(slot);
}

QRectF Overlay::setDrag(std::optional<DragPreview> drag)
{
    const QRectF before = dragBounds();
    m_drag = std::move(drag);
    return before | dragBounds();
}

QRectF Overlay::setRubberBand(const QRectF &band)
{
    const QRectF before = m_rubberBand;
    m_rubberBand = band;
    return before | band;
}

QRectF Overlay::dragBounds() const
{
    if (!m_drag)
        return {};
    if (!m_drag->linked.empty()) {
        QRectF bounds =
            m_drag->target == noSlot ? QRectF(m_drag->pointer, QSizeF(1, 1)) : frameOf(m_drag->target);
        for (const Slot slot : m_drag->linked)
            bounds |= frameOf(slot);
        return bounds.adjusted(-barReach, -barReach, barReach, barReach);
    }
    const double steps = static_cast<double>(std::min(m_drag->slots.size(), mostGhosts));
    const QSizeF size = QSizeF(Faces::cardPixels()) + QSizeF(ghostStep.x(), ghostStep.y()) * steps;
    return QRectF(m_drag->pointer - m_drag->grip, size) |
           frameOf(m_drag->target).adjusted(-barReach, -barReach, barReach, barReach);
}

void Overlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const QTransform world = painter->worldTransform();
    const Theme &theme = m_faces.theme();
    painter->setWorldTransform({}); // the layers count in pixels of the window
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setBrush(Qt::NoBrush);
    const double reach = 8 / world.m11(); // of a frame around a card
    const QRectF framed = option->exposedRect.adjusted(-reach, -reach, reach, reach);
    for (const Spotlight::Words &words : m_lighting.spotlight.words) { // seen from afar as well
        if (frameOf(words.slot).intersects(framed))
            paintFrame(*painter, world, words.slot, 2, theme.ink, Qt::DashLine);
    }
    if (m_hovered != noSlot && !std::ranges::count(m_selection, m_hovered))
        paintFrame(*painter, world, m_hovered, 1.5, theme.accent);
    for (const Slot slot : m_selection)
        paintFrame(*painter, world, slot, slot == m_current ? 2.5 : 2, theme.accent);
    if (m_lighting.spotlight.isOn())
        paintSigns(*painter, world, option->exposedRect, m_stage, theme, m_lighting.spotlight);
    if (world.m11() >= Faces::textZoom) {
        paintStubTags(*painter, world, option->exposedRect);
        for (const LinkLine &line : {m_lighting.hoveredLink, m_lighting.chosenLink})
            paintWordsFrame(*painter, world, line);
    }
    if (!m_drag && m_hasHandles && world.m11() >= Faces::textZoom) {
        paintHandle(*painter, world, m_current);
        if (m_hovered != m_current)
            paintHandle(*painter, world, m_hovered);
    }
    if (!m_drag && hasFoldHandle() && world.m11() >= Faces::textZoom)
        paintFoldHandle(*painter, world);
    if (m_hasDots && world.m11() >= Faces::textZoom)
        paintDots(*painter, world, option->exposedRect);
    if (m_drag) {
        paintTarget(*painter, world);
        paintNewLinks(*painter, world);
        paintDrag(*painter, world);
    }
    if (!m_rubberBand.isNull()) {
        QColor fill = toColor(theme.accent);
        painter->setPen(QPen(fill, 1));
        fill.setAlphaF(0.1F);
        painter->setBrush(fill);
        painter->drawRect(world.mapRect(m_rubberBand));
    }
    painter->setWorldTransform(world);
}

void Overlay::paintFrame(QPainter &painter, const QTransform &world, Slot slot, double width, Rgb colour,
                         Qt::PenStyle style) const
{
    const QRectF box = frameOf(slot);
    if (box.isNull())
        return;
    // The card's pixels lie on whole device pixels, and so does its frame.
    const QRectF device = world.mapRect(box);
    const double gap = world.m11() < Faces::textZoom ? 1 : frameGap;
    const QRectF frame =
        QRectF(Faces::snapped(device.topLeft(), painter.device()->devicePixelRatio()), device.size())
            .adjusted(-gap, -gap, gap, gap);
    const double radius = cardCorner * world.m11() + gap;
    painter.save();
    if (world.m11() >= Faces::textZoom && painter.window().intersects(frame.toAlignedRect())) {
        // The counts of what is folded away and of what was found hang over the edge: the frame leaves them
        // alone.
        const std::uint32_t folded = m_stage.hiddenUnder(m_stage.cardOf(slot));
        QPainterPath counts = findingShape(m_faces.contentOf(slot, folded).finding);
        if (folded > 0)
            counts.addRect(Faces::foldCount);
        if (!counts.isEmpty()) {
            QPainterPath around;
            around.addRect(frame.adjusted(-width, -width, width, width));
            painter.setClipPath(around.subtracted(world.map(counts.translated(box.topLeft()))),
                                Qt::IntersectClip);
        }
    }
    painter.setPen(QPen(toColor(colour), width, style));
    painter.drawRoundedRect(frame, radius, radius);
    painter.restore();
}

void Overlay::paintStubTags(QPainter &painter, const QTransform &world, const QRectF &window) const
{
    painter.setWorldTransform(world);
    const double reach = Faces::cardPixels().width(); // of a tag from where the layout has the stub
    m_stage.visitCrossLinks(window.adjusted(-reach, -reach, reach, reach), [&](std::size_t index) {
        std::vector<Slot> parents;
        for (const Card parent : taggedParents(m_stage.layout(), index))
            parents.push_back(m_stage.slotOf(parent));
        if (parents.empty())
            return;
        const Card child = m_stage.layout().crossRoutes[index].link.child;
        Picture tag;
        addStubTag(tag, m_stage.boxOf(child), parents, m_faces.tree(), m_faces.theme());
        painter.setOpacity(m_lighting.isDimmed(m_stage.slotOf(child)) ? dimmedOpacity : 1);
        espalier::paint(tag, painter, tag.bounds);
    });
    painter.setOpacity(1);
    painter.setWorldTransform({});
}

void Overlay::paintWordsFrame(QPainter &painter, const QTransform &world, const LinkLine &line) const
{
    const QRectF words = wordsOf(m_stage, m_faces, line);
    if (words.isEmpty())
        return;
    const QRectF frame = world.mapRect(words).adjusted(-1, -1, 1, 1);
    painter.setPen(QPen(toColor(m_faces.theme().accent), line == m_lighting.chosenLink ? 2 : 1.5));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
}

void Overlay::paintDots(QPainter &painter, const QTransform &world, const QRectF &window) const
{
    const Theme &theme = m_faces.theme();
    painter.setWorldTransform(world);
    m_stage.visitCards(window.adjusted(0, -dotsHeight, 0, dotsHeight), [&](Card card) {
        const Slot slot = m_stage.slotOf(card);
        const int votes = m_faces.tree().nodes().at(slot)->votes;
        if (votes <= 0)
            return;
        // A strip astride the card's upper edge, clear of the link that comes in at its middle.
        const QPointF corner = m_stage.boxOf(card).topLeft();
        const int drawn = votes > mostDots ? 1 : votes;
        const QString count = votes > mostDots ? QStringLiteral("× %1").arg(votes) : QString();
        const double width = drawn * dotStep + 5 + (count.isEmpty() ? 0 : 34);
        const QRectF strip(corner.x() + 8, corner.y() - dotsHeight / 2, width, dotsHeight);
        painter.setPen(QPen(toColor(theme.accent), 1));
        painter.setBrush(toColor(theme.card));
        painter.drawRoundedRect(strip, dotsHeight / 2, dotsHeight / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toColor(theme.accent));
        for (int i = 0; i < drawn; ++i)
            painter.drawEllipse(QPointF(strip.left() + 7 + i * dotStep, strip.center().y()), 3.2, 3.2);
        if (!count.isEmpty()) {
            painter.setFont(toFont({.pixels = 11, .weight = 600}, count));
            painter.setPen(toColor(theme.ink));
            painter.drawText(strip.adjusted(13, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, count);
        }
    });
    painter.setWorldTransform({});
    painter.setBrush(Qt::NoBrush);
}

void Overlay::paintTarget(QPainter &painter, const QTransform &world) const
{
    const QRectF box = frameOf(m_drag->target);
    if (box.isNull())
        return;
    const QRectF device = world.mapRect(box);
    const Theme &theme = m_faces.theme();
    const Rgb colour = m_drag->preview.allowed ? theme.accent : theme.inkQuiet;
    const double radius = cardCorner * world.m11();
    if (m_drag->drop.place == DropPlace::Under || !m_drag->preview.allowed) {
        QColor fill = toColor(colour);
        painter.setPen(QPen(fill, 3, m_drag->preview.allowed ? Qt::SolidLine : Qt::DashLine));
        fill.setAlphaF(0.12F);
        painter.setBrush(fill);
        painter.drawRoundedRect(device, radius, radius);
        painter.setBrush(Qt::NoBrush);
        return;
    }
    // A bar where the card would stand: beside its sibling, or above and below it in a column.
    const bool before = m_drag->drop.place == DropPlace::Before;
    const bool across = m_drag->isColumn;
    const double gap = (across ? 7 : 10) * world.m11();
    QLineF bar;
    if (across) {
        const double y = before ? device.top() - gap : device.bottom() + gap;
        bar = {device.left(), y, device.right(), y};
    } else {
        const double x = before ? device.left() - gap : device.right() + gap;
        bar = {x, device.top(), x, device.bottom()};
    }
    painter.setPen(QPen(toColor(colour), 4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(bar);
}

QPointF Overlay::handleOf(Slot slot) const
{
    // Where the card's own link upward arrives: a further one begins there too.
    const QRectF box = frameOf(slot);
    return m_stage.layout().direction == Flow::TopDown ? QPointF(box.center().x(), box.top())
                                                       : QPointF(box.left(), box.center().y());
}

Slot Overlay::handleAt(const QPointF &window, const QTransform &world) const
{
    if (!m_hasHandles || world.m11() < Faces::textZoom)
        return noSlot;
    for (const Slot slot : {m_hovered, m_current}) {
        if (!frameOf(slot).isNull() && QLineF(world.map(handleOf(slot)), window).length() <= handleReach)
            return slot;
    }
    return noSlot;
}

void Overlay::paintHandle(QPainter &painter, const QTransform &world, Slot slot) const
{
    if (frameOf(slot).isNull())
        return;
    const Theme &theme = m_faces.theme();
    const bool isLit = m_isOnHandle && slot == m_hovered;
    const QPointF middle = world.map(handleOf(slot));
    painter.setPen(QPen(toColor(theme.accent), 1.5));
    painter.setBrush(toColor(isLit ? theme.accent : theme.card));
    painter.drawEllipse(middle, handleRadius, handleRadius);
    painter.setPen(QPen(toColor(isLit ? theme.card : theme.accent), 1.5));
    painter.drawLine(middle - QPointF(plusReach, 0), middle + QPointF(plusReach, 0));
    painter.drawLine(middle - QPointF(0, plusReach), middle + QPointF(0, plusReach));
    painter.setBrush(Qt::NoBrush);
}

bool Overlay::hasFoldHandle() const
{
    return !frameOf(m_hovered).isNull() && m_stage.hiddenUnder(m_stage.cardOf(m_hovered)) == 0 &&
           std::ranges::any_of(m_faces.tree().drivers(m_hovered), &Tie::primary);
}

Slot Overlay::foldHandleAt(const QPointF &window, const QTransform &world) const
{
    if (!hasFoldHandle() || world.m11() < Faces::textZoom)
        return noSlot;
    const QPointF middle = world.map(frameOf(m_hovered).topLeft() + Faces::foldCount.center());
    return QLineF(middle, window).length() <= handleReach ? m_hovered : noSlot;
}

void Overlay::paintFoldHandle(QPainter &painter, const QTransform &world) const
{
    const Theme &theme = m_faces.theme();
    const QPointF middle = world.map(frameOf(m_hovered).topLeft() + Faces::foldCount.center());
    painter.setPen(QPen(toColor(theme.inkQuiet), 1.5));
    painter.setBrush(toColor(theme.card));
    painter.drawEllipse(middle, handleRadius, handleRadius);
    painter.drawLine(middle - QPointF(plusReach, 0), middle + QPointF(plusReach, 0));
    painter.setBrush(Qt::NoBrush);
}

void Overlay::paintNewLinks(QPainter &painter, const QTransform &world) const
{
    if (m_drag->linked.empty())
        return;
    const Theme &theme = m_faces.theme();
    const QColor colour = toColor(m_drag->preview.allowed ? theme.accent : theme.inkQuiet);
    const QRectF target = frameOf(m_drag->target);
    const bool isDown = m_stage.layout().direction == Flow::TopDown;
    for (const Slot slot : m_drag->linked) {
        if (frameOf(slot).isNull())
            continue;
        const QPointF from = world.map(handleOf(slot));
        QPointF to = world.map(m_drag->pointer);
        if (!target.isNull()) // to the side of the card that looks this way
            to = world.map(
                isDown ? QPointF(target.center().x(),
                                 target.top() < frameOf(slot).top() ? target.bottom() : target.top())
                       : QPointF(target.left() < frameOf(slot).left() ? target.right() : target.left(),
                                 target.center().y()));
        const QLineF line(from, to);
        if (line.length() < 1)
            continue;
        const QPointF along(line.dx() / line.length(), line.dy() / line.length());
        const QPointF side(-along.y(), along.x());
        const QPointF base = to - along * newLinkArrow;
        painter.setPen(QPen(colour, 2, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(from, base);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF({to, base + side * newLinkArrow / 2, base - side * newLinkArrow / 2}));
        painter.setBrush(Qt::NoBrush);
    }
}

void Overlay::paintDrag(QPainter &painter, const QTransform &world)
{
    const std::size_t shown = std::min(m_drag->slots.size(), mostGhosts);
    painter.setOpacity(ghostOpacity);
    for (std::size_t i = shown; i-- > 0;) {
        const QPointF at = m_drag->pointer - m_drag->grip + ghostStep * static_cast<double>(i);
        m_faces.paintCard(painter, world.map(at), world.m11(), m_drag->slots[i], 0, true);
    }
    painter.setOpacity(1);
}

} // namespace espalier
