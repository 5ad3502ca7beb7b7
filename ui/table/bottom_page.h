// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// BottomPage: a page of the pane below the canvas. It knows a tree only while it is seen, asks for changes
// and never makes them.
#pragma once

#include "core/model/change.h"
#include "core/session/step.h"

#include <QWidget>

namespace espalier {

class BottomPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a tree, or none.
    virtual void setTree(const Tree *tree) = 0;
    [[nodiscard]] virtual const Tree *tree() const = 0;
    virtual void treeChanged(const Change &change) = 0;
    /// Everything that follows from the day may be another.
    virtual void dayChanged() = 0;
    virtual void setWritable(bool writable) = 0;
    /// What is chosen elsewhere.
    virtual void choose(const Selection &selection) = 0;
    /// It is folded away: keeps what is being typed.
    virtual void leave() {}
    /// It asks for little, whatever it holds: going to a page moves nothing beside or above it.
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 130}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void selectionChosen(const espalier::Selection &selection);
    void changeRequested(const espalier::Result<espalier::Change> &change, espalier::VerbId verb);
};

} // namespace espalier
