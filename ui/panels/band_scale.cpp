// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/band_scale.h"

#include "core/edit/bands.h"
#include "core/render/colour.h"
#include "core/render/paint.h"
#include "ui/panels/words.h"
#include "ui/style/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr int barTop = 18; // below the words of start and target
constexpr int barHeight = 18;
constexpr int below = 18;   // the limits
constexpr int sideways = 8; // half a handle, so that none is cut
constexpr int symbolSize = 13;
constexpr int steps = 1000;     // of a handle over the scale
constexpr double beyond = 0.18; // of the scale, at either end

/// 1, 2 or 5 times a power of ten, near a hundredth of the span.
double niceStep(double span)
{
    const double raw = span / 100;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double digit = raw / power;
    return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
}

} // namespace

BandHandle::BandHandle(QWidget *parent) : QAbstractSlider(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setRange(0, steps);
    setSingleStep(1);
    setPageStep(10);
}

bool BandHandle::event(QEvent *event)
{
    // The arrows are the handle's while it has the focus, whatever the window does with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
            event->accept();
            return true;
        }
    }
    return QAbstractSlider::event(event);
}

void BandHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(hasFocus() ? QPalette::Highlight : QPalette::WindowText);
    painter.setPen(QPen(palette().color(QPalette::Window), 1));
    painter.setBrush(ink);
    const double width = hasFocus() ? 7 : 5;
    painter.drawRoundedRect(QRectF((this->width() - width) / 2, 0.5, width, height() - 1), 2.5, 2.5);
}

void BandHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(true);
}

void BandHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        Q_EMIT draggedTo(mapToParent(event->position().toPoint()).x());
}

void BandHandle::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void BandHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    Q_EMIT left();
}

void BandHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

BandScale::BandScale(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BandScale::sizeHint() const
{
    return {240, barTop + barHeight + below};
}

void BandScale::setBands(const std::vector<Band> &bands, const AmountStyle &style,
                         std::optional<double> start, std::optional<double> target)
{
    m_bands.clear();
    for (const std::size_t i : edit::bandOrder(bands))
        m_bands.push_back(bands[i]);
    m_style = style;
    m_start = start;
    m_target = target;
    const std::size_t limits = m_bands.empty() ? 0 : m_bands.size() - 1;
    while (m_handles.size() > limits) {
        m_handles.back()->deleteLater();
        m_handles.back()->hide();
        m_handles.pop_back();
    }
    while (m_handles.size() < limits) {
        auto *handle = new BandHandle(this);
        const std::size_t place = m_handles.size();
        connect(handle, &BandHandle::draggedTo, this,
                [this, place](int x) { Q_EMIT limitMoved(place, rounded(valueAt(x))); });
        connect(handle, &QAbstractSlider::sliderReleased, this, &BandScale::finished);
        connect(handle, &BandHandle::left, this, &BandScale::finished); // a row of arrow keys is one step
        connect(handle, &QAbstractSlider::actionTriggered, this, [this, place, handle](int) {
            const int by = handle->sliderPosition() - handle->value();
            if (by == 0 || place + 1 >= m_bands.size() || !m_bands[place].to)
                return;
            const double limit = *m_bands[place].to + by * m_step;
            handle->setSliderPosition(handle->value()); // placed when the limit has moved
            Q_EMIT limitMoved(place, rounded(limit));
        });
        handle->setEnabled(m_writable);
        handle->show();
        m_handles.push_back(handle);
    }
    // A scale that moves under the hand that drags on it would run away.
    if (std::ranges::none_of(m_handles, &BandHandle::isSliderDown))
        fitScale();
    placeHandles();
    update();
}

void BandScale::setWritable(bool writable)
{
    m_writable = writable;
    for (BandHandle *handle : m_handles)
        handle->setEnabled(writable);
}

void BandScale::fitScale()
{
    std::vector<double> values;
    for (const Band &band : m_bands) {
        for (const std::optional<double> &limit : {band.from, band.to}) {
            if (limit)
                values.push_back(*limit);
        }
    }
    for (const std::optional<double> &mark : {m_start, m_target}) {
        if (mark)
            values.push_back(*mark);
    }
    if (values.empty())
        values.push_back(0);
    const auto [least, most] = std::ranges::minmax(values);
    const double span = most > least ? most - least : std::max(std::abs(most), 1.0);
    m_low = least - span * beyond;
    m_high = most + span * beyond;
    m_step = niceStep(m_high - m_low);
}

double BandScale::xOf(double value) const
{
    return sideways + (value - m_low) / (m_high - m_low) * (width() - 2 * sideways);
}

double BandScale::valueAt(double x) const
{
    return m_low + (x - sideways) / std::max(1, width() - 2 * sideways) * (m_high - m_low);
}

double BandScale::rounded(double value) const
{
    // Through decimal digits, so that 0.1 + 0.2 is 0.3 in the file.
    const double stepped = std::round(value / m_step) * m_step;
    const int digits = std::clamp(static_cast<int>(-std::floor(std::log10(m_step))), 0, 12);
    return QString::number(stepped, 'f', digits).toDouble();
}

void BandScale::placeHandles()
{
    for (std::size_t i = 0; i < m_handles.size(); ++i) {
        BandHandle *handle = m_handles[i];
        const double limit = m_bands[i].to.value_or(m_low);
        const QSize size = handle->sizeHint();
        handle->setGeometry(static_cast<int>(std::lround(xOf(limit))) - size.width() / 2,
                            barTop + barHeight / 2 - size.height() / 2, size.width(), size.height());
        const QSignalBlocker quiet(handle);
        handle->setValue(static_cast<int>(std::lround((limit - m_low) / (m_high - m_low) * steps)));
        const QString name = tr("Limit between %1 and %2: %3")
                                 .arg(statusWord(m_bands[i].status), statusWord(m_bands[i + 1].status),
                                      amountText(limit, m_style));
        handle->setAccessibleName(name);
        handle->setToolTip(name);
    }
}

void BandScale::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHandles();
}

void BandScale::paintMark(QPainter &painter, double value, const QString &word) const
{
    const double x = xOf(value);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawLine(QPointF(x, barTop - 4), QPointF(x, barTop + barHeight));
    const int room = painter.fontMetrics().horizontalAdvance(word);
    const double left = std::clamp(x - room / 2.0, 0.0, std::max(0.0, double(width() - room)));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QPointF(left, barTop - 6), word);
}

void BandScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeNow();
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    painter.setFont(small);
    for (const Band &band : m_bands) {
        const double left = band.from ? xOf(*band.from) : sideways;
        const double right = band.to ? xOf(*band.to) : width() - sideways;
        const QRectF part(left, barTop, right - left, barHeight);
        const StatusInk &ink = theme.inkOf(band.status);
        painter.setPen(QPen(toColor(ink.outline), 1));
        painter.setBrush(toColor(ink.tint));
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
        if (part.width() > symbolSize + 10)
            paint(*theme.symbolOf(band.status), painter, part.center(), symbolSize);
    }
    if (m_start)
        paintMark(painter, *m_start, tr("start"));
    if (m_target)
        paintMark(painter, *m_target, tr("target"));
    painter.setPen(palette().color(QPalette::WindowText));
    double free = 0; // where the next limit may begin
    for (std::size_t i = 0; i + 1 < m_bands.size(); ++i) {
        const double limit = m_bands[i].to.value_or(m_low);
        const QString text = amountText(limit, m_style);
        const double room = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(xOf(limit) - room / 2, 0.0, std::max(0.0, width() - room));
        if (left < free)
            continue; // its handle says it, and the line of its band
        painter.drawText(QPointF(left, barTop + barHeight + below - 4), text);
        free = left + room + 6;
    }
}

} // namespace espalier
