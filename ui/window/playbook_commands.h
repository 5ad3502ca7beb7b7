// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// PlaybookCommands: the page of the playbook, joined to the one way in which the tree is altered, with the
// rows of the catalogue.
#pragma once

#include "core/rules/derive.h"
#include "ui/actions/action_row.h"
#include "ui/window/editing.h"

namespace espalier {

class PlaybookPage;

class PlaybookCommands final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. Makes the page; whoever takes it owns it.
    PlaybookCommands(Editing &editing, std::function<const Derived &()> derived, QObject *parent = nullptr);

    [[nodiscard]] std::vector<ActionRow> rows();
    [[nodiscard]] PlaybookPage &page() { return *m_page; }
    /// A band of the node fired, and nobody promised anything. O(actions + its readings).
    [[nodiscard]] bool isAsked(const NodeId &node) const;
    /// Opens the form for what the node asks for.
    void record(const NodeId &node);

Q_SIGNALS:
    /// The page should be seen and have the cursor.
    void pageWanted();
    void selectionWanted(const espalier::Selection &selection);
    void said(const QString &sentence);
    /// A step was done.
    void done(const QString &sentence);

private:
    Editing &m_editing;
    std::function<const Derived &()> m_derived;
    PlaybookPage *m_page;
};

} // namespace espalier
