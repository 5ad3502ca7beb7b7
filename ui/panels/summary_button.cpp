// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/summary_button.h"

#include <QPainter>

#include <algorithm>

namespace espalier {
namespace {

constexpr int padding = 3;
constexpr int iconSide = 16;
constexpr int iconGap = 8;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

SummaryButton::SummaryButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int SummaryButton::textLeft() const
{
    return padding + (icon().isNull() ? 0 : iconSide + iconGap);
}

QSize SummaryButton::sizeHint() const
{
    constexpr int usualWidth = 240;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize SummaryButton::minimumSizeHint() const
{
    return {iconSide + 2 * padding, iconSide + 2 * padding};
}

int SummaryButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - textLeft() - padding), QWIDGETSIZE_MAX);
    return std::max(iconSide, fontMetrics().boundingRect(room, textFlags, text()).height()) + 2 * padding;
}

void SummaryButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icon().paint(&painter, QRect(padding, (height() - iconSide) / 2, iconSide, iconSide));
    // Where it only tells, in Browse, it is as legible as anywhere.
    painter.setPen(palette().color(QPalette::Active, QPalette::WindowText));
    painter.drawText(rect().adjusted(textLeft(), 0, -padding, 0), textFlags, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace espalier
