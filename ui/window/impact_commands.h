// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ImpactCommands: what a node, a person or a source reaches and why a node stands badly, brought to the
// canvas, the bar above it and the list below; with the rows of the catalogue. Costs nothing while nothing is
// shown; while something is, it is found anew once a change, in O(nodes + links) for a handful of goals.
#pragma once

#include "core/session/derivation.h"
#include "ui/actions/action_row.h"
#include "ui/impact/impact_report.h"

namespace espalier {

class CanvasView;
class ImpactBar;
class ImpactPage;

class ImpactCommands final : public QObject
{
    Q_OBJECT

public:
    /// Outlives it. Makes the bar and the page; whoever takes them owns them.
    explicit ImpactCommands(const Derivation &derivation, QObject *parent = nullptr);

    [[nodiscard]] std::vector<ActionRow> rows();
    [[nodiscard]] ImpactBar &bar() { return *m_bar; }
    [[nodiscard]] ImpactPage &page() { return *m_page; }
    /// Lights the cards of this canvas, which outlives it. Once, when the canvas already follows the
    /// document.
    void join(CanvasView &canvas);
    /// Shows it until somebody leaves; the same again leaves. What is asked about may go and come back.
    void ask(const ImpactQuestion &question);
    void leave();

Q_SIGNALS:
    /// The list should be seen and have the cursor.
    void pageWanted();
    void said(const QString &sentence);

private:
    void follow();
    /// Why a node has no causes to be shown.
    [[nodiscard]] QString notBad(const ImpactQuestion &question) const;
    /// How many of the nodes that are lit are not drawn.
    [[nodiscard]] std::vector<NodeId> hidden() const;

    const Derivation &m_derivation;
    ImpactBar *m_bar;
    ImpactPage *m_page;
    CanvasView *m_canvas = nullptr;
    std::optional<ImpactQuestion> m_question;
    std::optional<ImpactReport> m_report; ///< to the question, of the tree as it is
};

} // namespace espalier
