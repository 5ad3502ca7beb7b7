// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, what of the tree is drawn, and how: folds, tiers, focus, filter, drawing; and what find
// and spotlight light up.

#include "core/model/queries.h"
#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/overlay.h"

#include <algorithm>

namespace espalier {

void CanvasView::setFolded(const NodeId &node, bool folded)
{
    if (slotOf(node) == noSlot || folded == isFolded(node))
        return;
    m_state.choosesTiers = false;
    if (folded) {
        if (placedChildren(m_document.tree(), slotOf(node)).empty())
            return;
        m_state.folded.insert(std::ranges::lower_bound(m_state.folded, node), node);
    } else {
        foldTheTiersHidden();
        std::erase(m_state.folded, node);
    }
    relayout(node);
    selectWhatIsShown();
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
    m_state.choosesTiers = false;
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
    m_state.choosesTiers = false;
    const Tree &tree = m_document.tree();
    m_state.folded.clear();
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        if (std::ranges::any_of(tree.drivers(it.slot()), &Tie::primary))
            m_state.folded.push_back(it->id);
    }
    std::ranges::sort(m_state.folded);
    relayoutAll();
    selectWhatIsShown();
}

void CanvasView::unfoldAll()
{
    m_state.choosesTiers = false;
    m_state.folded.clear();
    m_state.toTier = {};
    relayoutAll();
}

void CanvasView::showToTier(const TierId &tier)
{
    m_state.choosesTiers = false;
    m_state.folded.clear();
    m_state.toTier = tier;
    relayoutAll();
    selectWhatIsShown();
}

void CanvasView::uncover(std::span<const NodeId> nodes)
{
    const Tree &tree = m_document.tree();
    std::vector<Slot> hidden;
    for (const NodeId &node : nodes) {
        if (const Slot slot = slotOf(node); slot != noSlot && cardOf(node) == noCard && !isParked(tree, slot))
            hidden.push_back(slot);
    }
    if (hidden.empty())
        return;
    foldTheTiersHidden();
    std::vector<bool> isAbove(tree.nodes().slotCount());
    for (const Slot slot : hidden) {
        for (Slot above = tree.parentOf(slot); above != noSlot && !isAbove[above];
             above = tree.parentOf(above))
            isAbove[above] = true;
    }
    std::erase_if(m_state.folded, [&](const NodeId &folded) {
        const Slot slot = slotOf(folded);
        return slot != noSlot && isAbove[slot];
    });
    if (const Slot focus = slotOf(m_state.focus); focus != noSlot) {
        std::vector<bool> isInFocus(tree.nodes().slotCount());
        for (const Slot slot : branchOf(tree, focus))
            isInFocus[slot] = true;
        if (!std::ranges::all_of(hidden, [&](Slot slot) { return isInFocus[slot]; })) {
            m_state.focus = {};
            Q_EMIT breadcrumbsChanged();
        }
    }
    if (!m_state.filter.isEmpty()) {
        const std::vector<char> found = filtered();
        if (!std::ranges::all_of(hidden, [&](Slot slot) { return found[slot] != 0; }))
            m_state.filter = {};
    }
    relayout(m_selection.current);
}

void CanvasView::focusOn(const NodeId &node)
{
    if (slotOf(node) == noSlot || node == m_state.focus)
        return;
    m_state.choosesTiers = false;
    m_state.focus = node;
    relayout(node);
    fit(true);
    selectWhatIsShown();
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
    if (!filter.isEmpty())
        showTiersNobodyHid();
    relayoutAll();
    selectWhatIsShown();
}

void CanvasView::showTiersNobodyHid()
{
    if (m_state.choosesTiers)
        m_state.toTier = {};
    m_state.choosesTiers = false;
}

void CanvasView::setDrawing(Drawing drawing)
{
    if (drawing == m_state.drawing)
        return;
    m_state.drawing = drawing;
    resetFaces();
    if (m_state.choosesTiers) {
        layOutNow();
        open(); // what can be read is another now
        Q_EMIT viewStateChanged();
        return;
    }
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
    if (!find.isEmpty() && m_state.choosesTiers && !m_state.toTier.isNull()) {
        showTiersNobodyHid();
        relayout(m_selection.current);
    }
    chooseDimmed();
    if (m_find.isEmpty())
        Q_EMIT findChanged(0);
    viewport()->update();
}

int CanvasView::placedCount() const
{
    const Tree &tree = m_document.tree();
    return static_cast<int>(tree.nodes().size() - parkedNodes(tree).size());
}

int CanvasView::countPlaced(const std::vector<char> &found) const
{
    const Tree &tree = m_document.tree();
    int count = 0;
    for (auto node = tree.nodes().begin(); node != tree.nodes().end(); ++node)
        count += found[node.slot()] && !isParked(tree, node.slot()) ? 1 : 0;
    return count;
}

int CanvasView::findCount() const
{
    return m_find.isEmpty() ? 0 : countPlaced(m_found);
}

void CanvasView::find(int step)
{
    if (findCount() == 0)
        return;
    const Tree &tree = m_document.tree();
    const std::vector<Slot> order = placementOrder(tree);
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const auto current = std::ranges::find(order, slotOf(m_selection.current));
    std::ptrdiff_t at = current != order.end() ? current - order.begin() : step > 0 ? -1 : 0;
    do {
        at = (at + step + count) % count;
    } while (!m_found[order[static_cast<std::size_t>(at)]]);
    setCurrent(tree.nodes().at(order[static_cast<std::size_t>(at)])->id);
}

void CanvasView::setSpotlight(Spotlight spotlight)
{
    m_lighting.spotlight = std::move(spotlight);
    if (m_lighting.spotlight.isOn() && m_state.choosesTiers && !m_state.toTier.isNull()) {
        showTiersNobodyHid();
        relayout(m_selection.current);
    }
    chooseDimmed();
    viewport()->update();
    Q_EMIT spotlightChanged();
}

void CanvasView::setDots(bool shown)
{
    m_overlay->setDots(shown);
    viewport()->update();
}

} // namespace espalier
