// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/findings_button.h"

#include "ui/checks/finding_words.h"
#include "ui/style/finding_icon.h"

#include <QLocale>
#include <QPainter>

namespace espalier {
namespace {

constexpr int padding = 5;
constexpr int iconSide = 16;
constexpr int iconGap = 4;
constexpr int partGap = 10;

} // namespace

FindingsButton::FindingsButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    show(std::nullopt);
}

void FindingsButton::show(const std::optional<FindingCounts> &counts)
{
    m_parts.clear();
    const auto put = [this](int count, FindingKind kind) {
        if (count > 0)
            m_parts.push_back({kind, QLocale().toString(count)});
    };
    QString said = tr("Checking…");
    if (counts) {
        put(counts->errors, FindingKind::Error);
        put(counts->warnings, FindingKind::Warning);
        put(counts->hints, FindingKind::Hint);
        said = countWords(*counts);
    }
    if (m_parts.empty())
        m_parts.push_back({std::nullopt, said});
    setAccessibleName(tr("Checks: %1").arg(said));
    setToolTip(tr("%1 – show them").arg(said));
    updateGeometry();
    update();
}

QSize FindingsButton::sizeHint() const
{
    int width = 2 * padding - partGap;
    for (const Part &part : m_parts)
        width += (part.kind ? iconSide + iconGap : 0) + fontMetrics().horizontalAdvance(part.text) + partGap;
    return {width, std::max(iconSide, fontMetrics().height()) + 4};
}

void FindingsButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().brush(QPalette::AlternateBase));
        painter.drawRoundedRect(QRectF(rect()), 5, 5);
    }
    int x = padding;
    painter.setPen(palette().color(QPalette::WindowText));
    for (const Part &part : m_parts) {
        if (part.kind) {
            findingIcon(*part.kind).paint(&painter, QRect(x, (height() - iconSide) / 2, iconSide, iconSide));
            x += iconSide + iconGap;
        }
        const int width = fontMetrics().horizontalAdvance(part.text);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, part.text);
        x += width + partGap;
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace espalier
