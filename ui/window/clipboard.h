// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Clipboard: cut, copy and paste of branches, as rows of the catalogue. Text fields keep their own: there a
// paste is text.
#pragma once

#include "core/exchange/import_report.h"
#include "ui/actions/action_row.h"
#include "ui/window/editing.h"

namespace espalier {

class Clipboard final : public QObject
{
    Q_OBJECT

public:
    /// `isForLot` says whether a paste is meant for the parking lot whatever is chosen: of words, or of
    /// branches that were copied from a tree.
    Clipboard(Editing &editing, std::function<bool(bool isWords)> isForLot, QObject *parent = nullptr);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// Under the current node; where nothing is chosen, lines without depth go to the parking lot and
    /// branches on top.
    void paste();

Q_SIGNALS:
    void pasted(int nodes, const espalier::ImportReport &report);
    void refused(const espalier::Error &error);

private:
    bool copy();
    void cut();

    Editing &m_editing;
    std::function<bool(bool)> m_isForLot;
};

} // namespace espalier
