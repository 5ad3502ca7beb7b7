// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TypedTitles: what is typed where a title stands, tokens included, made into steps. While somebody types
// only the words become the title; what the tokens say is done once, when the title is, and all of it is one
// step.
#pragma once

#include "ui/canvas/title_aid.h"
#include "ui/canvas/title_edit.h"
#include "ui/window/editing.h"

namespace espalier {

class TypedTitles final : public QObject
{
    Q_OBJECT

public:
    explicit TypedTitles(Editing &editing, QObject *parent = nullptr);

    /// For the editors of titles.
    [[nodiscard]] TitleAid aid() const;
    void take(const NodeId &node, const QString &text, TitleEdit why);

Q_SIGNALS:
    /// Why something typed was not taken; it stays in the title.
    void said(const QString &sentence);

private:
    Editing &m_editing;
};

} // namespace espalier
