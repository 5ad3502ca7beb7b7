// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/link_commands.h"

#include "core/edit/link.h"
#include "core/edit/record.h"
#include "core/model/queries.h"
#include "ui/tools/move_tool.h"

#include <QApplication>

namespace espalier {
namespace {

MergeKey mergeKeyOf(const LinkKey &link)
{
    return "link " + link.text();
}

} // namespace

LinkCommands::LinkCommands(Editing &editing, CanvasView &canvas, QObject *parent)
    : QObject(parent), m_editing(editing), m_canvas(canvas)
{
    connect(&canvas, &CanvasView::linkRemovalRequested, this, &LinkCommands::remove);
    connect(&canvas, &CanvasView::sentenceEdited, this, &LinkCommands::setSentence);
    connect(&canvas, &CanvasView::linkKeysDone, this, &LinkCommands::giveKeysBack);
    // A click chose something else: the keys stay where it was. Later, since keys may be done just then.
    connect(
        &canvas, &CanvasView::linkSelected, this,
        [this] {
            if (m_canvas.link().isNull() && !m_canvas.isLinking())
                m_keysOf = nullptr;
        },
        Qt::QueuedConnection);
}

void LinkCommands::borrowKeys()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus != &m_canvas && !m_canvas.isAncestorOf(focus))
        m_keysOf = focus;
    m_canvas.setFocus(Qt::ShortcutFocusReason);
}

void LinkCommands::giveKeysBack()
{
    // Who went elsewhere meanwhile stays there.
    if (m_keysOf && m_canvas.hasFocus())
        m_keysOf->setFocus(Qt::OtherFocusReason);
    m_keysOf = nullptr;
}

Needs LinkCommands::met() const
{
    const Link *link = m_editing.tree().find(m_canvas.link());
    if (!link)
        return PlacedNode;
    return link->primary ? OneLink | PlacedNode : OneLink | SecondaryLink;
}

void LinkCommands::add(const Drop &drop)
{
    Context context = m_editing.context();
    const Result<Change> change = dropChange(m_editing.tree(), drop, context);
    if (drop.nodes.size() != 1) {
        m_editing.perform(change, VerbId::Link);
        giveKeysBack();
        return;
    }
    const LinkKey link{drop.nodes.front(), drop.target};
    if (m_editing.perform(change, VerbId::Link, {}, mergeKeyOf(link)))
        askSentence(link);
    else
        giveKeysBack();
}

void LinkCommands::askSentence(const LinkKey &link, const QString &typed)
{
    borrowKeys();
    m_canvas.beginSentenceEdit(link, typed);
}

void LinkCommands::setSentence(const LinkKey &link, const QString &sentence, bool isDone)
{
    if (const Link *record = m_editing.tree().find(link); record && record->sentence != sentence)
        m_editing.perform(edit::setField(m_editing.tree(), link, &Link::sentence, sentence), VerbId::Edit, {},
                          mergeKeyOf(link));
    if (!isDone)
        return;
    m_editing.document().endMerge();
    giveKeysBack();
}

void LinkCommands::remove(const LinkKey &link)
{
    const Link *record = m_editing.tree().find(link);
    if (!record)
        return;
    const bool wasPrimary = record->primary;
    if (!m_editing.perform(edit::removeLink(m_editing.tree(), link), VerbId::Link, Selection::of(link.child)))
        return;
    const Tree &tree = m_editing.tree();
    const Slot child = tree.nodes().slotOf(link.child);
    const QString title = tree.nodes().at(child)->title;
    const Slot parent = tree.parentOf(child);
    if (!wasPrimary)
        Q_EMIT removed(tr("%1 no longer supports %2").arg(title, tree.find(link.parent)->title));
    else if (parent != noSlot)
        Q_EMIT removed(tr("%1 stands under %2 now").arg(title, tree.nodes().at(parent)->title));
    else if (isParked(tree, child))
        Q_EMIT removed(tr("%1 is in the parking lot now").arg(title));
    else
        Q_EMIT removed(tr("%1 stands on top now").arg(title));
}

void LinkCommands::makePrimary()
{
    const LinkKey link = m_canvas.link();
    if (m_editing.perform(edit::makePrimary(m_editing.tree(), link), VerbId::Link))
        m_canvas.setLink(link); // its rows in the outline are others now
}

std::vector<ActionRow> LinkCommands::rows()
{
    using Keys = QList<QKeySequence>;
    constexpr Needs one = OpenTree | OneLink;
    return {
        {"link.add", QT_TRANSLATE_NOOP("Actions", "Also support…"),
         QT_TRANSLATE_NOOP("Actions", "Choose another card that what is selected supports as well"), "link",
         Menu::Insert, 0, Keys{QKeySequence(Qt::CTRL | Qt::Key_L)}, KeyReach::Window,
         OpenTree | Writable | SomeNode,
         [this] {
             borrowKeys();
             m_canvas.beginLinking();
             if (!m_canvas.isLinking())
                 giveKeysBack();
         }},
        {"link.next", QT_TRANSLATE_NOOP("Actions", "Next link of this node"),
         QT_TRANSLATE_NOOP("Actions", "Go round what the node supports and what supports it"), "", Menu::Edit,
         3, Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, KeyReach::Window, OpenTree | SomeNode,
         [this] {
             borrowKeys();
             m_canvas.selectNextLink();
             if (m_canvas.link().isNull())
                 giveKeysBack();
         }},
        {"link.sentence",
         QT_TRANSLATE_NOOP("Actions", "Edit how it supports"),
         QT_TRANSLATE_NOOP("Actions", "The sentence of the selected link; Enter or F2 on the canvas"),
         "rename",
         Menu::Edit,
         3,
         {},
         KeyReach::Window,
         one | Writable,
         [this] { askSentence(m_canvas.link()); }},
        {"link.primary",
         QT_TRANSLATE_NOOP("Actions", "Make the link primary"),
         QT_TRANSLATE_NOOP("Actions", "The selected link places its node from now on"),
         "",
         Menu::Edit,
         3,
         {},
         KeyReach::Window,
         one | Writable | SecondaryLink,
         [this] { makePrimary(); }},
        {"link.remove",
         QT_TRANSLATE_NOOP("Actions", "Remove link"),
         QT_TRANSLATE_NOOP("Actions", "The nodes stay; Delete on the canvas while the link is selected"),
         "delete",
         Menu::Edit,
         3,
         {},
         KeyReach::Window,
         one | Writable,
         [this] { remove(m_canvas.link()); }},
        {"link.driver",
         QT_TRANSLATE_NOOP("Actions", "Go to the driver"),
         QT_TRANSLATE_NOOP("Actions", "The node at the lower end of the selected link"),
         "down",
         Menu::Edit,
         3,
         {},
         KeyReach::Window,
         one,
         [this] { m_canvas.setCurrent(m_canvas.link().child); }},
        {"link.supported",
         QT_TRANSLATE_NOOP("Actions", "Go to the parent"),
         QT_TRANSLATE_NOOP("Actions", "The node at the upper end of the selected link"),
         "up",
         Menu::Edit,
         3,
         {},
         KeyReach::Window,
         one,
         [this] { m_canvas.setCurrent(m_canvas.link().parent); }},
    };
}

} // namespace espalier
