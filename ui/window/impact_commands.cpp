// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/impact_commands.h"

#include "core/model/queries.h"
#include "core/session/document.h"
#include "ui/canvas/canvas_view.h"
#include "ui/impact/impact_bar.h"
#include "ui/impact/impact_page.h"

namespace espalier {

ImpactCommands::ImpactCommands(const Derivation &derivation, QObject *parent)
    : QObject(parent), m_derivation(derivation), m_bar(new ImpactBar),
      m_page(new ImpactPage([this] { return m_report ? &*m_report : nullptr; }))
{
    connect(m_bar, &ImpactBar::listWanted, this, &ImpactCommands::pageWanted);
    connect(m_bar, &ImpactBar::leaveWanted, this, &ImpactCommands::leave);
}

std::vector<ActionRow> ImpactCommands::rows()
{
    using Keys = QList<QKeySequence>;
    return {
        {"view.impact", QT_TRANSLATE_NOOP("Actions", "Show impact"),
         QT_TRANSLATE_NOOP(
             "Actions", "What the chosen node reaches, upward and downward, and what would be lost with it"),
         "impact", Menu::View, 2, Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}, KeyReach::Window,
         OpenTree | OneNode, [this] { ask({ImpactQuestion::Kind::Loss, m_canvas->current()}); }},
        {"view.causes", QT_TRANSLATE_NOOP("Actions", "Why is this red?"),
         QT_TRANSLATE_NOOP("Actions", "Follows what stands badly below the chosen node down to the causes"),
         "", Menu::View, 2, Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y)}, KeyReach::Window,
         OpenTree | OneNode, [this] { ask({ImpactQuestion::Kind::Causes, m_canvas->current()}); }},
    };
}

void ImpactCommands::join(CanvasView &canvas)
{
    m_canvas = &canvas;
    const Document &document = m_derivation.document();
    connect(&document, &Document::changed, this, &ImpactCommands::follow);
    connect(&document, &Document::treeReplaced, this, &ImpactCommands::leave);
    connect(&m_derivation, &Derivation::dayChanged, this, &ImpactCommands::follow);
    connect(m_bar, &ImpactBar::hiddenWanted, m_canvas, [this] { m_canvas->uncover(hidden()); });
    connect(m_canvas, &CanvasView::spotlightEndWanted, this, &ImpactCommands::leave);
    connect(m_canvas, &CanvasView::laidOut, this, [this] {
        // While a change goes round, the drawing follows a moment before the report.
        if (m_canvas->spotlight().isOn())
            m_bar->setHidden(static_cast<int>(hidden().size()));
    });
}

void ImpactCommands::ask(const ImpactQuestion &question)
{
    if (m_question == question) {
        leave();
        return;
    }
    const Tree &tree = m_derivation.document().tree();
    const std::optional<ImpactReport> report = ImpactReport::of(tree, m_derivation.now(), question);
    if (!report || report->isEmpty()) {
        Q_EMIT said(report ? tr("Nothing hangs on “%1”.").arg(report->name()) : notBad(question));
        return;
    }
    m_question = question;
    follow();
    m_page->fill(); // what is asked for is not waited for
}

QString ImpactCommands::notBad(const ImpactQuestion &question) const
{
    const Tree &tree = m_derivation.document().tree();
    const auto *id = std::get_if<NodeId>(&question.of);
    const Slot slot = id ? tree.nodes().slotOf(*id) : noSlot;
    if (slot != noSlot && m_derivation.now()[slot].judged.status == Status::NotMeasured)
        return tr("This node has no value that could be judged: nothing says whether it stands badly.");
    return tr("This node does not stand badly: there is nothing to follow down.");
}

void ImpactCommands::leave()
{
    if (!m_question)
        return;
    m_question.reset();
    m_report.reset();
    m_canvas->setSpotlight({});
    m_bar->hide();
    m_page->fill();
}

void ImpactCommands::follow()
{
    if (!m_question)
        return;
    m_report = ImpactReport::of(m_derivation.document().tree(), m_derivation.now(), *m_question);
    m_canvas->setSpotlight(m_report ? m_report->spotlight() : Spotlight());
    if (!m_report) {
        m_bar->hide();
        return;
    }
    m_bar->tell(*m_report, static_cast<int>(hidden().size()));
}

std::vector<NodeId> ImpactCommands::hidden() const
{
    const Tree &tree = m_derivation.document().tree();
    const auto &nodes = tree.nodes();
    std::vector<NodeId> hidden;
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        const bool isLit = m_canvas->spotlight().roleOf(node.slot()) != SpotRole::Quiet;
        if (isLit && !isParked(tree, node.slot()) && m_canvas->stage().cardOf(node.slot()) == noCard)
            hidden.push_back(node->id);
    }
    return hidden;
}

} // namespace espalier
