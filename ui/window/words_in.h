// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// WordsIn: how many words at once become nodes: quick entry, the clipboard and the parking lot, with what is
// said about it afterwards and the rows of the catalogue that begin it.
#pragma once

#include "ui/window/clipboard.h"

namespace espalier {

class ParkingLot;
class QuickEntry;
class Toast;
class UndoToast;

class WordsIn final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` owns what it opens.
    WordsIn(Editing &editing, ParkingLot &lot, Toast &toast, UndoToast &done, QWidget &window);

    [[nodiscard]] std::vector<ActionRow> rows();
    /// The tree or the selection is another.
    void follow();
    /// The lists beside the canvas are due.
    void refresh();
    /// Whether words that are pasted are ideas, whatever is chosen.
    void setParking(bool on) { m_isParking = on; }
    /// Another document.
    void restart();

Q_SIGNALS:
    /// The parking lot was opened or closed.
    void lotShown();

private:
    void joinLot();
    void showLot(bool shown);
    void showLotFor(const Step &step);
    void addIdea(const QString &text);
    void park();
    void parkNodes(const std::vector<NodeId> &nodes);
    void placeIdeas();
    void openQuickEntry();
    void sayAdded(int nodes);
    void sayPasted(int nodes, const ImportReport &report);

    Editing &m_editing;
    ParkingLot &m_lot;
    Toast &m_toast;
    UndoToast &m_done;
    QWidget &m_window;
    Clipboard m_clipboard;
    bool m_isParking = false;
    QuickEntry *m_quick = nullptr; ///< made when it is first wanted; keeps its text
};

} // namespace espalier
