// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Clipboard: cut, copy and paste of branches, as rows of the catalogue. Text fields keep their own: there a
// paste is text.
#pragma once

#include "core/exchange/import_report.h"
#include "ui/actions/action_row.h"
#include "ui/window/editing.h"

#include <functional>

namespace espalier {

class ParkingLot;

class Clipboard final : public QObject
{
    Q_OBJECT

public:
    /// While the parking lot has the keyboard its ideas are meant, and a paste goes there; `parksWords` says
    /// whether pasted words go there anyway. The lot outlives this.
    Clipboard(Editing &editing, const ParkingLot &lot, std::function<bool()> parksWords,
              QObject *parent = nullptr);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// Under the current node; where nothing is chosen, lines without depth go to the parking lot and
    /// branches on top.
    void paste();

Q_SIGNALS:
    void pasted(int nodes, const espalier::ImportReport &report);
    void refused(const espalier::Error &error);

private:
    [[nodiscard]] std::vector<NodeId> taken() const;
    bool copy();
    void cut();

    Editing &m_editing;
    const ParkingLot &m_lot;
    std::function<bool()> m_parksWords;
};

} // namespace espalier
