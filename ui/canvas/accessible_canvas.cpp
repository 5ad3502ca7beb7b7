// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/accessible_canvas.h"

#include "core/model/queries.h"
#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <unordered_map>

namespace espalier {
namespace {

class AccessibleCard final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleCard(CanvasView &view, const NodeId &node) : m_view(&view), m_node(node) {}

    [[nodiscard]] const NodeId &node() const { return m_node; }

    [[nodiscard]] bool isValid() const override { return card() != noCard; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        const Tree &tree = m_view->document().tree();
        const Slot slot = tree.nodes().slotOf(m_node);
        if (what == QAccessible::Name)
            return m_view->faces().contentOf(slot, m_view->stage().hiddenUnder(card())).spoken();
        if (what != QAccessible::Description)
            return {};
        const Slot parent = tree.parentOf(slot);
        const auto drivers = static_cast<int>(placedChildren(tree, slot).size());
        const QString below = CanvasView::tr("%n driver(s)", nullptr, drivers);
        return parent == noSlot
                   ? below
                   : CanvasView::tr("supports %1, %2").arg(tree.nodes().at(parent)->title, below);
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect card = m_view->cardRect(m_node);
        return {m_view->viewport()->mapToGlobal(card.topLeft()), card.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!m_view || state.invalid)
            return state;
        const Selection &selection = m_view->selection();
        state.focusable = true;
        state.selectable = true;
        state.multiSelectable = true;
        state.selected = std::ranges::count(selection.nodes, m_node) > 0;
        state.focused = selection.current == m_node && m_view->hasFocus();
        const Tree &tree = m_view->document().tree();
        if (!placedChildren(tree, tree.nodes().slotOf(m_node)).empty()) {
            state.expandable = true;
            state.collapsed = m_view->isFolded(m_node);
            state.expanded = !state.collapsed;
        }
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->cardRect(m_node));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), toggleAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == setFocusAction())
            m_view->setCurrent(m_node);
        else if (action == toggleAction())
            m_view->toggleFold(m_node);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] Card card() const
    {
        if (!m_view)
            return noCard;
        const Slot slot = m_view->document().tree().nodes().slotOf(m_node);
        return slot == noSlot ? noCard : m_view->stage().cardOf(slot);
    }

    QPointer<CanvasView> m_view;
    NodeId m_node;
};

class AccessibleCanvas final : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView *view) : QAccessibleWidget(view, QAccessible::Tree) {}
    ~AccessibleCanvas() override
    {
        for (const auto &[node, id] : m_cards)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Description)
            return view().legendText();
        return QAccessibleWidget::text(what);
    }
    [[nodiscard]] int childCount() const override { return static_cast<int>(view().stage().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return cardOf(idOf(static_cast<Card>(index)));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *card = dynamic_cast<const AccessibleCard *>(child);
        return card ? indexOf(card->node()) : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const NodeId node = view().nodeAt(view().viewport()->mapFromGlobal(QPoint(x, y)));
        return node.isNull() ? nullptr : cardOf(node);
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return child(indexOf(view().current()));
    }
    [[nodiscard]] int indexOf(const NodeId &node) const
    {
        const Slot slot = view().document().tree().nodes().slotOf(node);
        const Card card = slot == noSlot ? noCard : view().stage().cardOf(slot);
        return card == noCard ? -1 : static_cast<int>(card);
    }

private:
    [[nodiscard]] CanvasView &view() const { return *static_cast<CanvasView *>(widget()); }
    [[nodiscard]] const NodeId &idOf(Card card) const
    {
        return view().document().tree().nodes().at(view().stage().slotOf(card))->id;
    }
    [[nodiscard]] QAccessibleInterface *cardOf(const NodeId &node) const
    {
        auto [entry, isNew] = m_cards.try_emplace(node, 0);
        if (isNew)
            entry->second = QAccessible::registerAccessibleInterface(new AccessibleCard(view(), node));
        return QAccessible::accessibleInterface(entry->second);
    }

    mutable std::unordered_map<NodeId, QAccessible::Id> m_cards; ///< those asked for so far
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<CanvasView *>(object);
    return view ? new AccessibleCanvas(view) : nullptr;
}

} // namespace

void offerAccessibleCanvas()
{
    QAccessible::removeFactory(makeAccessible);
    QAccessible::installFactory(makeAccessible);
}

void announceFocus(CanvasView &view)
{
    if (!QAccessible::isActive())
        return;
    const auto *canvas = dynamic_cast<AccessibleCanvas *>(QAccessible::queryAccessibleInterface(&view));
    const int index = canvas ? canvas->indexOf(view.current()) : -1;
    if (index < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace espalier
