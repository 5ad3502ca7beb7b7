// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/canvas_view.h"

#include "core/model/queries.h"
#include "core/render/colour.h"
#include "core/session/derivation.h"
#include "core/session/document.h"
#include "ui/canvas/accessible_canvas.h"
#include "ui/canvas/drop_hint.h"
#include "ui/canvas/link_layer.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/sentence_editor.h"
#include "ui/canvas/tier_header.h"
#include "ui/canvas/title_editor.h"

#include <algorithm>
#include <functional>

namespace espalier {
namespace {

constexpr int mapDelay = 250; // ms after a change until the minimap shows it

/// Whether cards may come, go or stand elsewhere after a change.
bool movesCards(const Change &change)
{
    const auto standsElsewhere = [](const Delta<Node> &delta) {
        return !delta.before || !delta.after || delta.before->tier != delta.after->tier ||
               delta.before->rank != delta.after->rank || delta.before->lifecycle != delta.after->lifecycle;
    };
    const auto isElsewhere = [](const Delta<Tier> &delta) {
        return !delta.before || !delta.after || delta.before->rank != delta.after->rank;
    };
    return !change.links.empty() || std::ranges::any_of(change.tiers, isElsewhere) ||
           std::ranges::any_of(change.nodes, standsElsewhere);
}

/// Cards whose line is lit where another of the family is quiet: the outer lines of a family draw its bus,
/// and the lit ones must be drawn over it.
std::vector<Card> litWays(const Stage &stage, const Lighting &lighting)
{
    std::vector<Card> ways;
    if (!lighting.spotlight.isOn())
        return ways;
    const auto isQuiet = [&](Card card) { return lighting.isDimmed(stage.slotOf(card)); };
    std::vector<char> hasQuiet(stage.size(), 0);
    for (Card card = 0; card < stage.size(); ++card) {
        if (const Card parent = stage.parentOf(card); parent != noCard && isQuiet(card))
            hasQuiet[parent] = 1;
    }
    for (Card card = 0; card < stage.size(); ++card) {
        const Card parent = stage.parentOf(card);
        if (parent != noCard && hasQuiet[parent] && !isQuiet(card) && !isQuiet(parent))
            ways.push_back(card);
    }
    return ways;
}

} // namespace

CanvasView::CanvasView(const Derivation &derivation, QWidget *parent)
    : QGraphicsView(parent), m_derivation(derivation), m_document(derivation.document()), m_camera(*this)
{
    offerAccessibleCanvas();
    setAccessibleName(tr("Canvas"));
    setScene(&m_scene);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_links = new LinkLayer(m_stage, m_faces, m_lighting);
    m_nodes = new NodeLayer(m_stage, m_faces, m_lighting);
    m_overlay = new Overlay(m_stage, m_faces, m_lighting);
    m_scene.addItem(m_links);
    m_scene.addItem(m_nodes);
    m_scene.addItem(m_overlay);

    setFrameStyle(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // of the drawing; words on cards have their own
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontAdjustForAntialiasing | DontSavePainterState);
    setTransformationAnchor(NoAnchor);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setInteractive(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    viewport()->setMouseTracking(true);
    viewport()->setAccessibleName(tr("Drawing"));

    m_header = new TierHeader(*this, m_stage, m_labels);
    m_hint = new DropHint(viewport());

    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    m_clock.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_clock, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &progress) { tick(progress.toDouble()); });

    connect(&m_document, &Document::changed, this, &CanvasView::followChange);
    connect(&m_document, &Document::treeReplaced, this, &CanvasView::restart);
    connect(&m_derivation, &Derivation::dayChanged, this, [this] {
        resetFaces();
        refreshAids();
    });
    connect(&m_document, &Document::selectionRestored, this, &CanvasView::setSelection);
    m_faces.setTheme(themeOf(ThemeKind::Light));
    restart();
}

CanvasView::~CanvasView()
{
    // The editor says Done when it goes; there is nobody left to hear it.
    if (m_editor)
        m_editor->disconnect(this);
    if (m_sentence)
        m_sentence->disconnect(this);
}

void CanvasView::restart()
{
    m_clock.stop();
    m_camera.stop();
    if (m_editor)
        m_editor->deleteLater();
    if (m_sentence)
        m_sentence->deleteLater();
    m_selection = {};
    m_link = {};
    m_state = ViewState();
    m_state.choosesTiers = true;
    m_follow = Follow::Opening;
    m_lighting = {};
    m_faces.forgetFindings();
    resetFaces();
    if (isTooMuchToRead())
        m_state.toTier = m_document.tree().tiers().at(tiersInOrder(m_document.tree()).front())->id;
    layOutNow();
    open();
    Q_EMIT selectionChanged();
    Q_EMIT breadcrumbsChanged();
}

NodeId CanvasView::stillAfter(const Change &change) const
{
    // What a card was dropped on stays where it is; otherwise what one looks at does.
    for (const Delta<Link> &delta : change.links) {
        if (delta.after && delta.after->primary && delta.after->child == m_selection.current &&
            (!delta.before || !delta.before->primary))
            return delta.after->parent;
    }
    return m_selection.current;
}

void CanvasView::followChange(const Change &change)
{
    const Tree &tree = m_document.tree();
    (void)m_derivation.now(); // brought up to the tree: the faces look at it
    m_faces.update(change);
    const auto isGone = [&tree](const NodeId &node) { return !tree.nodes().contains(node); };
    std::erase_if(m_state.folded, isGone);
    Selection left = m_selection;
    std::erase_if(left.nodes, isGone);
    if (isGone(m_state.focus))
        m_state.focus = {};
    if (m_editor && isGone(m_editedNode))
        m_editor->deleteLater();
    if (m_sentence && !tree.find(m_sentenceOf))
        m_sentence->deleteLater();
    if (!tree.find(m_link))
        setLink({});
    if (m_gesture == Gesture::Drag)
        endDrag(false);
    endLinking(false);

    if (movesCards(change) || !m_state.filter.isEmpty()) {
        relayout(stillAfter(change));
    } else {
        chooseDimmed();
        refreshAids();
    }
    if (!change.tiers.empty()) {
        m_labels.rebuild(tree, theme());
        placeHeader();
    }
    viewport()->update();
    if (left != m_selection)
        setSelection(left);
    placeEditors();
}

Slot CanvasView::slotOf(const NodeId &node) const
{
    return m_document.tree().nodes().slotOf(node);
}

Card CanvasView::cardOf(const NodeId &node) const
{
    const Slot slot = slotOf(node);
    return slot == noSlot ? noCard : m_stage.cardOf(slot);
}

void CanvasView::setTheme(const Theme &theme, StatusHues hues)
{
    m_hues = hues;
    m_faces.setTheme(theme);
    resetFaces();
    refreshAids();
}

void CanvasView::setFindings(CardFindings findings)
{
    m_faces.setFindings(std::move(findings));
    showFindings(true);
}

void CanvasView::showFindings(bool everywhere)
{
    const auto &nodes = m_document.tree().nodes();
    std::vector<Slot> chosen;
    for (const NodeId &node : m_selection.nodes)
        chosen.push_back(slotOf(node));
    std::ranges::sort(chosen);
    bool isAnyOther = false;
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        const bool mayGrow = everywhere || !std::ranges::binary_search(chosen, node.slot());
        isAnyOther |= m_faces.showFindings(node.slot(), mayGrow);
    }
    if (isAnyOther)
        viewport()->update();
    if (asksForFindings(m_state.filter) && filtered() != m_filtered)
        relayout(m_selection.current);
    else if (asksForFindings(m_find))
        chooseDimmed();
}

void CanvasView::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_overlay->setHandles(!readOnly);
    endLinking(false);
    if (m_stage.size() == 0)
        viewport()->update();
}

void CanvasView::resetFaces()
{
    const Tree &tree = m_document.tree();
    CardOptions options;
    options.colorBy = m_state.colorBy;
    options.hues = m_hues;
    options.questions = m_state.questions;
    options.bandsName = m_state.drawing != Drawing::Outline;
    options.locale = locale();
    m_faces.reset(tree, m_derivation.now(), options);
    m_labels.rebuild(tree, theme());
    placeHeader();
}

std::vector<char> CanvasView::filtered() const
{
    return matches(m_state.filter, m_document.tree(), m_derivation.now(), m_faces.findingWords());
}

QPointF CanvasView::layOutNow(std::optional<Slot> anchor)
{
    const Tree &tree = m_document.tree();
    const std::vector<char> found = m_state.filter.isEmpty() ? std::vector<char>() : filtered();
    m_filterCount = found.empty() ? 0 : countPlaced(found);
    if (asksForFindings(m_state.filter))
        m_filtered = found;
    m_lighting.path.clear(); // its cards are those of the layout that goes
    QPointF shift;
    if (anchor)
        shift = m_stage.rebuildGliding(tree, m_state, found, Faces::cardPixels(), *anchor);
    else
        m_stage.rebuild(tree, m_state, found, Faces::cardPixels());
    const QRectF bounds = m_stage.bounds();
    // Cards may stand anywhere while they glide or are dragged: the items reach as far as one can scroll.
    const QRectF everywhere = bounds.adjusted(-1e7, -1e7, 1e7, 1e7);
    m_nodes->setBounds(everywhere);
    m_links->setBounds(everywhere);
    m_overlay->setBounds(everywhere);
    m_scene.setSceneRect(everywhere);
    m_camera.setBounds(bounds);
    m_minimap.setBounds(bounds);
    chooseDimmed();
    refreshAids();
    updateLinks();
    placeHeader();
    Q_EMIT laidOut();
    return shift;
}

void CanvasView::placeHeader()
{
    if (const QMargins room = m_header->room(); room != viewportMargins())
        setViewportMargins(room);
    m_header->place();
}

void CanvasView::relayout(const NodeId &anchor)
{
    // Without a card to hold on to, the first one stays where it is.
    Slot held = slotOf(anchor);
    if ((held == noSlot || m_stage.cardOf(held) == noCard) && m_stage.size() > 0)
        held = m_stage.slotOf(0);
    if (const QPointF shift = layOutNow(held); !shift.isNull())
        m_camera.place(zoom(), m_camera.shown().topLeft() + shift, {});
    startClock();
    placeEditors();
    viewport()->update();
    Q_EMIT viewStateChanged();
}

void CanvasView::relayoutAll()
{
    relayout(m_selection.current);
    if (m_follow == Follow::Fit)
        fit(true);
    else if (cardOf(m_selection.current) == noCard && m_stage.size() > 0)
        bringIntoView(m_document.tree().nodes().at(m_stage.slotOf(0))->id);
}

void CanvasView::refreshAids()
{
    if (m_state.legend)
        m_legend.rebuild(m_stage, m_faces);
    else
        m_legend.clear();
    m_mapDue.start(mapDelay, this);
    viewport()->update();
}

void CanvasView::chooseDimmed()
{
    m_lighting.dimmed.clear();
    m_links->setLitWays({});
    if (m_find.isEmpty()) {
        const std::vector<SpotRole> &roles = m_lighting.spotlight.roles;
        m_lighting.dimmed.resize(roles.size());
        std::ranges::transform(roles, m_lighting.dimmed.begin(),
                               [](SpotRole role) { return role == SpotRole::Quiet; });
        m_links->setLitWays(litWays(m_stage, m_lighting));
        return;
    }
    m_found = matches(m_find, m_document.tree(), m_derivation.now(), m_faces.findingWords());
    m_lighting.dimmed.resize(m_found.size());
    std::ranges::transform(m_found, m_lighting.dimmed.begin(), std::logical_not<>());
    Q_EMIT findChanged(findCount());
}

void CanvasView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        resetFaces();
        refreshAids();
    }
}

ViewState CanvasView::viewState() const
{
    ViewState state = m_state;
    state.zoom = m_follow == Follow::Nothing ? m_camera.targetZoom() : 0;
    state.centre = m_camera.shown().center();
    return state;
}

void CanvasView::showAnew()
{
    ViewState state;
    state.choosesTiers = true;
    setViewState(state);
}

void CanvasView::setViewState(const ViewState &state)
{
    m_clock.stop();
    m_camera.stop();
    m_state = state;
    std::ranges::sort(m_state.folded);
    resetFaces();
    layOutNow();
    if (state.zoom > 0) {
        m_follow = Follow::Nothing;
        m_camera.place(m_camera.bounded(state.zoom), state.centre, QRectF(viewport()->rect()).center());
    } else {
        open();
    }
    viewport()->update();
    Q_EMIT viewStateChanged();
    Q_EMIT breadcrumbsChanged();
}

} // namespace espalier
