// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/canvas_view.h"

#include "core/model/queries.h"
#include "core/render/colour.h"
#include "core/session/document.h"
#include "ui/canvas/accessible_canvas.h"
#include "ui/canvas/link_layer.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/title_editor.h"

#include <QLabel>

#include <algorithm>

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
    return !change.links.empty() || !change.tiers.empty() ||
           std::ranges::any_of(change.nodes, standsElsewhere);
}

/// Whether anything computed may be another after a change: not when only words were edited.
bool changesDerived(const Change &change)
{
    Change rest = change;
    rest.nodes.clear();
    const auto onlyWords = [](const Delta<Node> &delta) {
        if (!delta.before || !delta.after)
            return false;
        Node words = *delta.before;
        words.title = delta.after->title;
        words.question = delta.after->question;
        words.definition = delta.after->definition;
        words.reason = delta.after->reason;
        words.notes = delta.after->notes;
        words.tags = delta.after->tags;
        return words == *delta.after;
    };
    return !rest.isEmpty() || !std::ranges::all_of(change.nodes, onlyWords);
}

QString hintStyle(const Theme &theme)
{
    return QStringLiteral("QLabel { background: %1; color: %2; border-radius: 5px; padding: 4px 8px; }")
        .arg(toColor(theme.ink).name(), toColor(theme.card).name());
}

} // namespace

CanvasView::CanvasView(Document &document, QDate today, QWidget *parent)
    : QGraphicsView(parent), m_document(document), m_today(today), m_camera(*this)
{
    offerAccessibleCanvas();
    setAccessibleName(tr("Canvas"));
    setScene(&m_scene);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_links = new LinkLayer(m_stage, m_faces, m_lighting);
    m_nodes = new NodeLayer(m_stage, m_faces, m_lighting);
    m_overlay = new Overlay(m_stage, m_faces);
    m_scene.addItem(m_links);
    m_scene.addItem(m_nodes);
    m_scene.addItem(m_overlay);

    setFrameStyle(QFrame::NoFrame);
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

    m_hint = new QLabel(viewport());
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();

    m_clock.setStartValue(0.0);
    m_clock.setEndValue(1.0);
    m_clock.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_clock, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &progress) { tick(progress.toDouble()); });

    connect(&m_document, &Document::changed, this, &CanvasView::followChange);
    connect(&m_document, &Document::treeReplaced, this, &CanvasView::restart);
    connect(&m_document, &Document::selectionRestored, this, &CanvasView::setSelection);
    m_faces.setTheme(themeOf(ThemeKind::Light));
    restart();
}

CanvasView::~CanvasView()
{
    // The editor says Done when it goes; there is nobody left to hear it.
    if (m_editor)
        m_editor->disconnect(this);
}

void CanvasView::restart()
{
    m_clock.stop();
    m_camera.stop();
    if (m_editor)
        m_editor->deleteLater();
    m_selection = {};
    m_state = ViewState();
    m_follow = Follow::Opening;
    m_lighting = {};
    deriveAgain();
    resetFaces();
    layOutNow();
    open();
    Q_EMIT selectionChanged();
    Q_EMIT breadcrumbsChanged();
}

void CanvasView::deriveAgain()
{
    m_derived = derive(m_document.tree(), judgedFrom(m_document.tree(), m_today));
}

void CanvasView::followChange(const Change &change)
{
    const Tree &tree = m_document.tree();
    if (changesDerived(change)) {
        const Derived before = std::move(m_derived);
        deriveAgain();
        m_faces.update(tree, before, m_derived, change);
    } else {
        m_faces.update(tree, m_derived, m_derived, change);
    }
    const auto isGone = [&tree](const NodeId &node) { return !tree.nodes().contains(node); };
    std::erase_if(m_state.folded, isGone);
    Selection left = m_selection;
    std::erase_if(left.nodes, isGone);
    if (isGone(m_state.focus))
        m_state.focus = {};
    if (m_editor && isGone(m_editedNode))
        m_editor->deleteLater();
    if (m_gesture == Gesture::Drag)
        endDrag(false);

    if (movesCards(change) || !m_state.filter.isEmpty())
        relayout(m_selection.current);
    if (!change.tiers.empty())
        m_labels.rebuild(tree, theme());
    chooseDimmed();
    refreshAids();
    viewport()->update();
    if (left != m_selection)
        setSelection(left);
    placeTitleEditor();
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

void CanvasView::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    deriveAgain();
    resetFaces();
    refreshAids();
}

void CanvasView::setTheme(const Theme &theme, StatusHues hues)
{
    m_hues = hues;
    m_faces.setTheme(theme);
    resetFaces();
    refreshAids();
}

void CanvasView::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
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
    m_faces.reset(tree, m_derived, options);
    m_labels.rebuild(tree, theme());
    m_hint->setStyleSheet(hintStyle(theme()));
}

void CanvasView::layOutNow()
{
    const Tree &tree = m_document.tree();
    const std::vector<char> found =
        m_state.filter.isEmpty() ? std::vector<char>() : matches(m_state.filter, tree, m_derived);
    m_lighting.path.clear(); // its cards are those of the layout that goes
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
    updatePath();
}

void CanvasView::relayout(const NodeId &anchor)
{
    // Without a card to hold on to, the first one stays where it is.
    Slot held = slotOf(anchor);
    if ((held == noSlot || m_stage.cardOf(held) == noCard) && m_stage.size() > 0)
        held = m_stage.slotOf(0);
    m_stage.remember();
    layOutNow();
    if (const QPointF shift = m_stage.glideFromRemembered(held); !shift.isNull())
        m_camera.place(zoom(), m_camera.shown().topLeft() + shift, {});
    startClock();
    placeTitleEditor();
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
    if (m_find.isEmpty())
        return;
    m_lighting.dimmed = matches(m_find, m_document.tree(), m_derived);
    for (char &dimmed : m_lighting.dimmed)
        dimmed = !dimmed;
    Q_EMIT findChanged(findCount());
}

ViewState CanvasView::viewState() const
{
    ViewState state = m_state;
    state.zoom = m_follow == Follow::Nothing ? m_camera.targetZoom() : 0;
    state.centre = m_camera.shown().center();
    return state;
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

void CanvasView::setFolded(const NodeId &node, bool folded)
{
    if (slotOf(node) == noSlot || folded == isFolded(node))
        return;
    if (folded) {
        if (placedChildren(m_document.tree(), slotOf(node)).empty())
            return;
        m_state.folded.insert(std::ranges::lower_bound(m_state.folded, node), node);
    } else {
        foldTheTiersHidden();
        std::erase(m_state.folded, node);
    }
    relayout(node);
}

void CanvasView::toggleFold(const NodeId &node)
{
    setFolded(node, !isFolded(node));
}

bool CanvasView::isFolded(const NodeId &node) const
{
    const Card card = cardOf(node);
    return card != noCard ? m_stage.hiddenUnder(card) > 0 : std::ranges::binary_search(m_state.folded, node);
}

void CanvasView::foldTheTiersHidden()
{
    if (m_state.toTier.isNull())
        return;
    for (Card card = 0; card < m_stage.size(); ++card) {
        if (m_stage.hiddenUnder(card) > 0)
            m_state.folded.push_back(m_document.tree().nodes().at(m_stage.slotOf(card))->id);
    }
    std::ranges::sort(m_state.folded);
    m_state.folded.erase(std::ranges::unique(m_state.folded).begin(), m_state.folded.end());
    m_state.toTier = {};
}

void CanvasView::foldAll()
{
    const Tree &tree = m_document.tree();
    m_state.folded.clear();
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        if (std::ranges::any_of(tree.drivers(it.slot()), &Tie::primary))
            m_state.folded.push_back(it->id);
    }
    std::ranges::sort(m_state.folded);
    relayoutAll();
}

void CanvasView::unfoldAll()
{
    m_state.folded.clear();
    m_state.toTier = {};
    relayoutAll();
}

void CanvasView::showToTier(const TierId &tier)
{
    m_state.folded.clear();
    m_state.toTier = tier;
    relayoutAll();
}

void CanvasView::focusOn(const NodeId &node)
{
    if (slotOf(node) == noSlot || node == m_state.focus)
        return;
    m_state.focus = node;
    relayout(node);
    fit(true);
    Q_EMIT breadcrumbsChanged();
}

void CanvasView::focusOut()
{
    const Slot focus = slotOf(m_state.focus);
    if (focus == noSlot)
        return;
    const NodeId before = m_state.focus;
    const Slot parent = m_document.tree().parentOf(focus);
    m_state.focus = parent == noSlot ? NodeId() : m_document.tree().nodes().at(parent)->id;
    relayout(before);
    fit(true);
    Q_EMIT breadcrumbsChanged();
}

std::vector<NodeId> CanvasView::breadcrumbs() const
{
    std::vector<NodeId> way;
    for (Slot slot = slotOf(m_state.focus); slot != noSlot; slot = m_document.tree().parentOf(slot))
        way.push_back(m_document.tree().nodes().at(slot)->id);
    std::ranges::reverse(way);
    return way;
}

void CanvasView::setFilter(const NodeFilter &filter)
{
    if (filter == m_state.filter)
        return;
    m_state.filter = filter;
    relayoutAll();
}

void CanvasView::setDrawing(Drawing drawing)
{
    if (drawing == m_state.drawing)
        return;
    m_state.drawing = drawing;
    resetFaces();
    relayout(m_selection.current);
    fit(true);
}

void CanvasView::setColorBy(ColorBy colorBy)
{
    m_state.colorBy = colorBy;
    resetFaces();
    refreshAids();
    Q_EMIT viewStateChanged();
}

void CanvasView::setQuestions(bool shown)
{
    m_state.questions = shown;
    resetFaces();
    refreshAids();
    Q_EMIT viewStateChanged();
}

void CanvasView::setLegend(bool shown)
{
    m_state.legend = shown;
    refreshAids();
    Q_EMIT viewStateChanged();
}

void CanvasView::setMinimap(bool shown)
{
    m_state.minimap = shown;
    refreshAids();
    Q_EMIT viewStateChanged();
}

void CanvasView::setFind(const NodeFilter &find)
{
    m_find = find;
    chooseDimmed();
    if (m_find.isEmpty())
        Q_EMIT findChanged(0);
    viewport()->update();
}

int CanvasView::findCount() const
{
    if (m_find.isEmpty())
        return 0;
    int count = 0;
    for (Card card = 0; card < m_stage.size(); ++card)
        count += m_lighting.isDimmed(m_stage.slotOf(card)) ? 0 : 1;
    return count;
}

void CanvasView::find(int step)
{
    if (findCount() == 0)
        return;
    const auto count = static_cast<int>(m_stage.size());
    const Card current = cardOf(m_selection.current);
    int at = current == noCard ? (step > 0 ? -1 : 0) : static_cast<int>(current);
    do {
        at = (at + step + count) % count;
    } while (m_lighting.isDimmed(m_stage.slotOf(static_cast<Card>(at))));
    setCurrent(m_document.tree().nodes().at(m_stage.slotOf(static_cast<Card>(at)))->id);
}

void CanvasView::setSelection(const Selection &selection)
{
    Selection chosen;
    std::vector<Slot> slots;
    for (const NodeId &node : selection.nodes) {
        if (const Slot slot = slotOf(node); slot != noSlot) {
            chosen.nodes.push_back(node);
            slots.push_back(slot);
        }
    }
    if (std::ranges::count(chosen.nodes, selection.current))
        chosen.current = selection.current;
    else if (!chosen.nodes.empty())
        chosen.current = chosen.nodes.back();
    updatePart(m_overlay->setSelection(std::move(slots), slotOf(chosen.current)));
    if (chosen == m_selection)
        return;
    if (m_editor && chosen.current != m_editedNode)
        endTitleEdit();
    m_selection = chosen;
    updatePath();
    announceFocus(*this);
    Q_EMIT selectionChanged();
}

void CanvasView::setCurrent(const NodeId &node)
{
    if (slotOf(node) == noSlot)
        return;
    reveal(node);
    setSelection(Selection::of(node));
    bringIntoView(node);
}

void CanvasView::selectBranch(const NodeId &node)
{
    const Slot top = slotOf(node);
    if (top == noSlot)
        return;
    Selection branch;
    for (const Slot slot : branchOf(m_document.tree(), top))
        branch.nodes.push_back(m_document.tree().nodes().at(slot)->id);
    branch.current = node;
    setSelection(branch);
}

void CanvasView::reveal(const NodeId &node)
{
    if (cardOf(node) != noCard)
        return;
    const Tree &tree = m_document.tree();
    if (isParked(tree, slotOf(node)))
        return;
    foldTheTiersHidden();
    bool isInFocus = m_state.focus.isNull();
    for (Slot slot = slotOf(node); slot != noSlot; slot = tree.parentOf(slot)) {
        const NodeId above = tree.nodes().at(slot)->id;
        isInFocus = isInFocus || above == m_state.focus;
        if (above != node)
            std::erase(m_state.folded, above);
    }
    if (!isInFocus) {
        m_state.focus = {};
        Q_EMIT breadcrumbsChanged();
    }
    if (!m_state.filter.isEmpty() && !matches(m_state.filter, tree, m_derived)[slotOf(node)])
        m_state.filter = {};
    relayout(m_selection.current);
}

QRect CanvasView::cardRect(const NodeId &node) const
{
    const Card card = cardOf(node);
    return card == noCard ? QRect() : viewportTransform().mapRect(m_stage.restOf(card)).toAlignedRect();
}

NodeId CanvasView::nodeAt(QPoint window) const
{
    const Card card = m_stage.cardAt(m_camera.toDrawing(window));
    return card == noCard ? NodeId() : m_document.tree().nodes().at(m_stage.slotOf(card))->id;
}

} // namespace espalier
