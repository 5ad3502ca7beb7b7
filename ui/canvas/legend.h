// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Legend: every status, kind of link and colour in use, in a strip at the lower edge of the window. What is
// not on the canvas is not explained.
#pragma once

#include "ui/canvas/faces.h"
#include "ui/canvas/stage.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QRect>

class QPainter;

namespace espalier {

class Legend
{
    Q_DECLARE_TR_FUNCTIONS(espalier::Legend)

public:
    void rebuild(const Stage &stage, const Faces &faces);
    void clear();

    /// Where it stands in a room of this size; empty when there is nothing to explain, or no room for it.
    [[nodiscard]] QRect place(QSize room) const;
    void paint(QPainter &painter, const QRect &place);
    /// All of it in words, for screen readers.
    [[nodiscard]] QString spoken() const;

private:
    enum class Sign { Status, Solid, Dashed, Swatch };
    struct Entry
    {
        Sign sign;
        Status status = Status::NotMeasured;
        Rgb colour;
        QString text;
        int width = 0; ///< sign, text and the gap behind
    };
    struct Line
    {
        std::size_t first = 0;
        std::size_t count = 0;
        int width = 0;
    };

    void add(Entry entry);
    void draw(QPainter &painter, const QRect &place) const;
    [[nodiscard]] std::vector<Line> lines(int room) const;
    void paintSign(QPainter &painter, const Entry &entry, QPointF at) const;

    std::vector<Entry> m_entries;
    Theme m_theme;
    QPixmap m_picture; ///< of all of it: it is painted again with every step of a scroll
};

} // namespace espalier
