// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// LinkCommands: what is done to links, and the rows of the catalogue that offer it. A link that has just been
// made and the sentence typed for it are one step.
#pragma once

#include "ui/actions/action_row.h"
#include "ui/canvas/canvas_view.h"
#include "ui/window/editing.h"

#include <QPointer>

namespace espalier {

class LinkCommands final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    LinkCommands(Editing &editing, CanvasView &canvas, QObject *parent = nullptr);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// Of OneLink, SecondaryLink and PlacedNode those that are so.
    [[nodiscard]] Needs met() const;
    /// The nodes support the target as well; of a single one it is asked how.
    void add(const Drop &drop);
    void remove(const LinkKey &link);
    /// Asks beside the link how it supports, the cursor behind `typed`.
    void askSentence(const LinkKey &link, const QString &typed = {});

Q_SIGNALS:
    /// A link is gone; the sentence says what became of its driver.
    void removed(const QString &sentence);

private:
    /// The canvas has the keys until they are done with links; then they go back to where they came from.
    void borrowKeys();
    void giveKeysBack();
    void makePrimary();
    void setSentence(const LinkKey &link, const QString &sentence, bool isDone);

    Editing &m_editing;
    CanvasView &m_canvas;
    QPointer<QWidget> m_keysOf; ///< had the focus before the canvas
};

} // namespace espalier
