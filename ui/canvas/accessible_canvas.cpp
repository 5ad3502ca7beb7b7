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
#include <map>
#include <unordered_map>

namespace espalier {
namespace {

QAccessibleInterface *accessibleCard(CanvasView &view, const NodeId &node);
QAccessibleInterface *accessibleLink(CanvasView &view, const LinkKey &link);

QRect onScreen(const CanvasView &view, const QRect &window)
{
    return {view.viewport()->mapToGlobal(window.topLeft()), window.size()};
}

/// A painted thing that can be chosen, and has no children but what it says.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    explicit AccessibleItem(CanvasView &view) : m_view(&view) {}

    QPointer<CanvasView> m_view;
};

class AccessibleLink final : public AccessibleItem
{
public:
    AccessibleLink(CanvasView &view, const LinkKey &link) : AccessibleItem(view), m_link(link) {}

    [[nodiscard]] const LinkKey &link() const { return m_link; }
    [[nodiscard]] bool isValid() const override { return m_view && m_view->document().tree().find(m_link); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? accessibleCard(*m_view, m_link.child) : nullptr;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Link; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        if (what == QAccessible::Name)
            return m_view->linkWords(m_link);
        const QString sentence = m_view->document().tree().find(m_link)->sentence;
        return what != QAccessible::Description || sentence.isEmpty()
                   ? QString()
                   : CanvasView::tr("because %1").arg(sentence);
    }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? onScreen(*m_view, m_view->linkRect(m_link)) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->link() == m_link;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->linkRect(m_link));
        return state;
    }
    void doAction(const QString &action) override
    {
        if (isValid() && action == setFocusAction())
            m_view->setLink(m_link);
    }

private:
    LinkKey m_link;
};

class AccessibleCard final : public AccessibleItem
{
public:
    AccessibleCard(CanvasView &view, const NodeId &node) : AccessibleItem(view), m_node(node) {}

    [[nodiscard]] const NodeId &node() const { return m_node; }

    [[nodiscard]] bool isValid() const override { return card() != noCard; }
    [[nodiscard]] int childCount() const override { return static_cast<int>(supports().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const Tie &tie = supports()[static_cast<std::size_t>(index)];
        return accessibleLink(*m_view, m_view->document().tree().links().at(tie.link)->key());
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *link = dynamic_cast<const AccessibleLink *>(child);
        const auto ties = supports();
        const auto found = std::ranges::find_if(ties, [&](const Tie &tie) {
            return link && m_view->document().tree().links().at(tie.link)->key() == link->link();
        });
        return found == ties.end() ? -1 : static_cast<int>(found - ties.begin());
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        const Tree &tree = m_view->document().tree();
        const Slot slot = tree.nodes().slotOf(m_node);
        if (what == QAccessible::Name) {
            QString card =
                m_view->faces().contentOf(slot, m_view->stage().hiddenUnder(this->card())).spoken();
            const Spotlight &spotlight = m_view->spotlight();
            for (const QString &words : {spotlight.spokenOf(slot), spotlight.wordsOf(slot)}) {
                if (!words.isEmpty())
                    card += QStringLiteral(", ") + words;
            }
            const Tier *tier = tree.find(tree.nodes().at(slot)->tier);
            return tier ? QStringLiteral("%1, %2").arg(tier->name, card) : card;
        }
        if (what != QAccessible::Description)
            return {};
        const Slot parent = tree.parentOf(slot);
        const auto drivers = static_cast<int>(placedChildren(tree, slot).size());
        const QString below =
            drivers == 1 ? CanvasView::tr("1 driver") : CanvasView::tr("%n drivers", nullptr, drivers);
        return parent == noSlot
                   ? below
                   : CanvasView::tr("supports %1, %2").arg(tree.nodes().at(parent)->title, below);
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        return onScreen(*m_view, m_view->cardRect(m_node));
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
        state.focused = selection.current == m_node && m_view->link().isNull() && m_view->hasFocus();
        const Tree &tree = m_view->document().tree();
        if (!placedChildren(tree, tree.nodes().slotOf(m_node)).empty()) {
            state.expandable = true;
            state.collapsed = m_view->isFolded(m_node);
            state.expanded = !state.collapsed;
        }
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->cardRect(m_node));
        return state;
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

private:
    [[nodiscard]] std::span<const Tie> supports() const
    {
        if (!isValid())
            return {};
        const Tree &tree = m_view->document().tree();
        return tree.supports(tree.nodes().slotOf(m_node));
    }
    [[nodiscard]] Card card() const
    {
        if (!m_view)
            return noCard;
        const Slot slot = m_view->document().tree().nodes().slotOf(m_node);
        return slot == noSlot ? noCard : m_view->stage().cardOf(slot);
    }

    NodeId m_node;
};

class AccessibleCanvas final : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView *view) : QAccessibleWidget(view, QAccessible::Tree) {}
    ~AccessibleCanvas() override
    {
        for (const auto &[link, id] : m_links)
            QAccessible::deleteAccessibleInterface(id);
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
        return view().link().isNull() ? child(indexOf(view().current())) : linkOf(view().link());
    }
    [[nodiscard]] int indexOf(const NodeId &node) const
    {
        const Slot slot = view().document().tree().nodes().slotOf(node);
        const Card card = slot == noSlot ? noCard : view().stage().cardOf(slot);
        return card == noCard ? -1 : static_cast<int>(card);
    }

    [[nodiscard]] QAccessibleInterface *cardOf(const NodeId &node) const
    {
        auto [entry, isNew] = m_cards.try_emplace(node, 0);
        if (isNew)
            entry->second = QAccessible::registerAccessibleInterface(new AccessibleCard(view(), node));
        return QAccessible::accessibleInterface(entry->second);
    }

    [[nodiscard]] QAccessibleInterface *linkOf(const LinkKey &link) const
    {
        auto [entry, isNew] = m_links.try_emplace(link, 0);
        if (isNew)
            entry->second = QAccessible::registerAccessibleInterface(new AccessibleLink(view(), link));
        return QAccessible::accessibleInterface(entry->second);
    }

private:
    [[nodiscard]] CanvasView &view() const { return *static_cast<CanvasView *>(widget()); }
    [[nodiscard]] const NodeId &idOf(Card card) const
    {
        return view().document().tree().nodes().at(view().stage().slotOf(card))->id;
    }
    // Those asked for so far.
    mutable std::unordered_map<NodeId, QAccessible::Id> m_cards;
    mutable std::map<LinkKey, QAccessible::Id> m_links;
};

AccessibleCanvas &accessibleCanvas(CanvasView &view)
{
    return *static_cast<AccessibleCanvas *>(QAccessible::queryAccessibleInterface(&view));
}

QAccessibleInterface *accessibleCard(CanvasView &view, const NodeId &node)
{
    return accessibleCanvas(view).cardOf(node);
}

QAccessibleInterface *accessibleLink(CanvasView &view, const LinkKey &link)
{
    return accessibleCanvas(view).linkOf(link);
}

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
    QAccessibleInterface *focus = canvas ? canvas->focusChild() : nullptr;
    if (!focus)
        return;
    QAccessibleEvent event(focus, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace espalier
