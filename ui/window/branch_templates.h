// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// BranchTemplates: to keep a branch as a template of the tree, to insert it many times, and to look after the
// templates; the rows of the catalogue that offer it.
#pragma once

#include "ui/actions/action_row.h"
#include "ui/window/command_search.h"
#include "ui/window/editing.h"

class QWidget;

namespace espalier {

class BranchTemplates final : public QObject
{
    Q_OBJECT

public:
    /// `window` is where it asks. Both outlive it.
    BranchTemplates(Editing &editing, QWidget *window);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// Each template by name, for the command search; `isWritable`: whether one can be inserted now.
    [[nodiscard]] std::vector<SearchEntry> entries(bool isWritable);

Q_SIGNALS:
    /// A word in passing.
    void said(const QString &sentence);
    /// What a step did.
    void inserted(const QString &sentence);

private:
    void save();
    void insert(const Id<BranchTemplate> &id);
    void manage();

    Editing &m_editing;
    QWidget *m_window;
};

} // namespace espalier
