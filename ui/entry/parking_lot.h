// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ParkingLot: ideas that have no parent yet, beside the canvas. They are typed, pasted or dragged in, dragged
// onto a card, deleted, or placed one after another (PlaceMode). Asks for everything by signals.
#pragma once

#include "core/model/tree.h"
#include "ui/canvas/title_aid.h"
#include "ui/tools/move_tool.h"

#include <QListWidget>
#include <QStackedWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace espalier {

class DropHint;
class PlaceMode;
class TitleLine;

/// What becomes of nodes that are dropped into the lot.
using ParkPreview = std::function<DropPreview(const std::vector<NodeId> &)>;

/// The list itself: rows that can be dragged to where nodes can be dropped, and a place to drop nodes.
class IdeaList final : public QListWidget
{
    Q_OBJECT

public:
    explicit IdeaList(QWidget *parent = nullptr);

    void show(const Tree &tree, const std::vector<Slot> &ideas);
    [[nodiscard]] std::vector<NodeId> chosen() const;
    void setParkPreview(ParkPreview preview) { m_preview = std::move(preview); }

Q_SIGNALS:
    void parkWanted(const std::vector<espalier::NodeId> &nodes);
    void removeWanted(const std::vector<espalier::NodeId> &ideas);

protected:
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    ParkPreview m_preview;
    DropPreview m_parks; ///< what is dragged over it
    DropHint *m_hint;
};

class ParkingLot final : public QWidget
{
    Q_OBJECT

public:
    explicit ParkingLot(QWidget *parent = nullptr);

    /// For the line in which an idea is typed.
    void setTitleAid(TitleAid aid);
    /// O(nodes).
    void show(const Tree &tree);
    void setWritable(bool writable);
    void setParkPreview(ParkPreview preview);
    [[nodiscard]] PlaceMode &placeMode() { return *m_place; }
    [[nodiscard]] std::vector<NodeId> ideas() const { return m_ideas; }
    [[nodiscard]] std::vector<NodeId> chosen() const { return m_list->chosen(); }
    /// Whether what is pasted now is meant for here.
    [[nodiscard]] bool hasKeyboard() const;
    void focusLine();
    void showPlaceMode(bool on);

Q_SIGNALS:
    void addWanted(const QString &text);
    void parkWanted(const std::vector<espalier::NodeId> &nodes);
    void removeWanted(const std::vector<espalier::NodeId> &ideas);
    void placeModeWanted();
    void closeWanted();

private:
    QLabel *m_title;
    QToolButton *m_placeButton;
    QStackedWidget *m_pages;
    IdeaList *m_list;
    TitleLine *m_line = nullptr;
    PlaceMode *m_place;
    QWidget *m_listPage;
    std::vector<NodeId> m_ideas;
    bool m_isWritable = true;
};

} // namespace espalier
