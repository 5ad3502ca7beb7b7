// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/matrix_header.h"

#include <QPainter>
#include <QTextLayout>

namespace espalier {
namespace {

constexpr int columnLines = 3;
constexpr int beside = 8;
constexpr int above = 6;

} // namespace

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    if (orientation == Qt::Horizontal)
        setMinimumSectionSize(72);
}

QSize MatrixHeader::sizeHint() const
{
    if (orientation() == Qt::Vertical)
        return QHeaderView::sizeHint();
    return {QHeaderView::sizeHint().width(), columnLines * fontMetrics().lineSpacing() + 2 * above};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(palette().color(QPalette::WindowText));
    const QVariant ownFont = model()->headerData(section, orientation(), Qt::FontRole);
    const QFont font = ownFont.isValid() ? ownFont.value<QFont>() : this->font();
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const bool isColumn = orientation() == Qt::Horizontal;
    const int mostLines = isColumn ? columnLines : 1;
    const int top = isColumn ? above : (rect.height() - metrics.lineSpacing()) / 2;
    const QRect room = rect.adjusted(beside, top, -beside, 0);
    const QString text = model()->headerData(section, orientation()).toString();
    QTextLayout layout(text, font);
    layout.beginLayout();
    int y = room.top();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool isLast = i + 1 == mostLines;
        const QString rest = text.mid(line.textStart(), isLast ? -1 : line.textLength());
        const QRect place(room.left(), y, room.width(), metrics.lineSpacing());
        painter->drawText(
            place, static_cast<int>(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
            metrics.elidedText(rest, Qt::ElideRight, room.width()));
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    painter->restore();
}

} // namespace espalier
