// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CanvasView, links: which one is chosen, what it says under the pointer, and its sentence, edited beside it.

#include "core/session/document.h"
#include "ui/canvas/accessible_canvas.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/sentence_editor.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace espalier {
namespace {

constexpr double linkReach = 5; // pixels of the window, around a line

/// A word of a closed list, in the same words as in the inspector.
template <NamedEnum Enum>
QString wordOf(Enum value)
{
    const std::string_view name = nameOf(value);
    return QCoreApplication::translate("Word", QByteArray(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace

LinkLine CanvasView::lineUnder(QPoint at) const
{
    if (minimapPlace().contains(at) || legendPlace().contains(at))
        return {};
    const QPointF point = m_camera.toDrawing(at);
    const bool isOnCard = m_stage.cardAt(point) != noCard; // a tag may lie on it, but no line
    return lineAt(m_stage, m_faces, point, isOnCard ? 0 : linkReach / zoom(), zoom() >= Faces::textZoom);
}

QString CanvasView::linkWords(const LinkKey &key) const
{
    const Tree &tree = m_document.tree();
    const Link *link = tree.find(key);
    if (!link)
        return {};
    const QString child = tree.find(key.child)->title;
    const QString parent = tree.find(key.parent)->title;
    return link->primary ? tr("%1 supports %2").arg(child, parent)
                         : tr("%1 also supports %2").arg(child, parent);
}

QRect CanvasView::linkRect(const LinkKey &link) const
{
    const LinkLine line = lineOf(m_stage, m_document.tree(), link);
    if (line.isNone())
        return {};
    const QRectF drawn =
        pointsOf(m_stage, line).boundingRect().united(wordsOf(m_stage, m_faces, line)).adjusted(-1, -1, 1, 1);
    return viewportTransform().mapRect(drawn).toAlignedRect();
}

QString CanvasView::linkToolTip(const LinkLine &line) const
{
    const Tree &tree = m_document.tree();
    const auto paragraph = [](const QString &text) {
        return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    };
    const std::vector<LinkKey> links = linksOf(m_stage, tree, line);
    if (links.empty()) {
        const auto hidden = static_cast<int>(m_stage.linksIn(line.index));
        return paragraph(
            hidden == 1 ? tr("1 link from or to a folded node: unfold it to choose the link")
                        : tr("%n links from or to folded nodes: unfold them to choose one", nullptr, hidden));
    }
    QString text;
    for (const LinkKey &key : links) {
        const Link &link = *tree.find(key);
        text += paragraph(linkWords(key));
        if (!link.sentence.isEmpty())
            text += paragraph(tr("because %1").arg(link.sentence));
        QStringList facts{wordOf(link.evidence)};
        if (link.confidence != Confidence::Unset)
            facts.append(tr("confidence: %1").arg(wordOf(link.confidence)));
        text += paragraph(facts.join(QStringLiteral(" · ")));
    }
    return text;
}

void CanvasView::hoverLink(const LinkLine &line)
{
    if (line == m_lighting.hoveredLink)
        return;
    m_lighting.hoveredLink = line;
    viewport()->update();
}

bool CanvasView::pressLink(const LinkLine &line)
{
    const std::vector<LinkKey> links = linksOf(m_stage, m_document.tree(), line);
    if (links.empty())
        return false;
    // Words may stand for several: a further click goes to the next one.
    const auto chosen = std::ranges::find(links, m_link);
    setLink(chosen == links.end() || chosen + 1 == links.end() ? links.front() : *(chosen + 1));
    return true;
}

void CanvasView::setLink(const LinkKey &link)
{
    if (link == m_link || (!link.isNull() && !m_document.tree().find(link)))
        return;
    if (!link.isNull()) {
        m_link = {}; // gone without a word: the next one is told of at once
        reveal(link.child);
        setSelection(Selection::of(link.child));
    }
    m_link = link;
    updateLinks();
    announceFocus(*this);
    Q_EMIT linkSelected(m_link);
}

void CanvasView::updateLinks()
{
    m_lighting.hoveredLink = {};
    m_lighting.chosenLink = m_link.isNull() ? LinkLine() : lineOf(m_stage, m_document.tree(), m_link);
    std::vector<Slot> framed;
    if (m_link.isNull()) {
        for (const NodeId &node : m_selection.nodes)
            framed.push_back(slotOf(node));
    } else {
        framed = {slotOf(m_link.child), slotOf(m_link.parent)};
    }
    (void)m_overlay->setSelection(std::move(framed), m_link.isNull() ? slotOf(m_selection.current) : noSlot);
    updatePath();
    viewport()->update();
}

void CanvasView::selectNextLink()
{
    const Tree &tree = m_document.tree();
    const bool walks = !m_link.isNull() && (m_link.child == m_linksOf || m_link.parent == m_linksOf);
    if (!walks)
        m_linksOf = m_selection.current;
    const Slot slot = slotOf(m_linksOf);
    if (slot == noSlot)
        return;
    std::vector<LinkKey> links;
    const auto add = [&](std::span<const Tie> ties) {
        for (const Tie &tie : ties) {
            const LinkKey key = tree.links().at(tie.link)->key();
            if (!lineOf(m_stage, tree, key).isNone())
                links.push_back(key);
        }
    };
    add(tree.supports(slot));
    add(tree.drivers(slot));
    if (links.empty())
        return;
    const auto chosen = std::ranges::find(links, m_link);
    const NodeId walked = m_linksOf;
    setLink(!walks || chosen == links.end() || chosen + 1 == links.end() ? links.front() : *(chosen + 1));
    m_linksOf = walked;
    bringIntoView(m_link.child == walked ? m_link.parent : m_link.child);
}

bool CanvasView::takesLinkKey(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return !m_link.isNull() && !m_isReadOnly;
    case Qt::Key_Escape:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return !m_link.isNull();
    default:
        return false;
    }
}

void CanvasView::pressLinkKey(const QKeyEvent &event)
{
    const LinkKey link = m_link;
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT linkRemovalRequested(link);
        break;
    case Qt::Key_Escape:
        setLink({});
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(link.parent);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(link.child);
        break;
    default:
        beginSentenceEdit(link);
        return;
    }
    Q_EMIT linkKeysDone();
}

void CanvasView::beginSentenceEdit(LinkKey link, const QString &typed)
{
    const Link *record = m_document.tree().find(link);
    if (!record || m_isReadOnly)
        return;
    endTitleEdit();
    setLink(link);
    bringIntoView(link.child);
    // Nobody types into something that moves.
    m_clock.stop();
    tick(1);
    m_sentence = new SentenceEditor(tr("%1 because").arg(linkWords(link)), record->sentence, typed, theme(),
                                    viewport());
    m_sentenceOf = link;
    connect(m_sentence, &SentenceEditor::edited, this, [this, link](const QString &text, TitleEdit why) {
        if (why != TitleEdit::Typing) {
            const QPointer<SentenceEditor> done = std::exchange(m_sentence, nullptr);
            const bool hadFocus = done->hasFocus();
            done->hide();
            done->deleteLater();
            if (hadFocus)
                setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT sentenceEdited(link, text, why != TitleEdit::Typing);
    });
    m_sentence->show(); // then it knows how large it is
    placeEditors();
    m_sentence->setFocus(Qt::OtherFocusReason);
}

bool CanvasView::isEditingSentence() const
{
    return m_sentence && m_sentence->isVisibleTo(viewport());
}

void CanvasView::placeSentenceEditor()
{
    const LinkLine line = lineOf(m_stage, m_document.tree(), m_sentenceOf);
    const QRect child = cardRect(m_sentenceOf.child);
    const QPointF at = line.isNone() ? m_camera.toDrawing(child.center()) : middleOf(m_stage, m_faces, line);
    m_sentence->follow(m_camera.toWindow(at).toPoint(), {child, cardRect(m_sentenceOf.parent)});
}

} // namespace espalier
