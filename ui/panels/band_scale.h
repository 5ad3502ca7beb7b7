// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// BandScale: threshold bands on a line, in the colours and shapes of their statuses, with a handle on each
// limit, to be dragged or moved with the arrow keys. Start and target are marked. It knows numbers only.
#pragma once

#include "core/model/amount_text.h"
#include "ui/panels/value_editor.h"

#include <QAbstractSlider>

namespace espalier {

/// One limit: a slider over the whole scale that shows nothing but its grip.
class BandHandle final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit BandHandle(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override { return {13, 24}; }

Q_SIGNALS:
    /// The mouse drags it to this place in its parent.
    void draggedTo(int x);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
};

class BandScale final : public QWidget
{
    Q_OBJECT

public:
    explicit BandScale(QWidget *parent = nullptr);

    /// The bands without trouble; `style` writes their limits, `start` and `target` are in the same measure.
    void setBands(const std::vector<Band> &bands, const AmountStyle &style, std::optional<double> start,
                  std::optional<double> target);
    void setWritable(bool writable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    /// A user moved the limit above the band in this place, counted from the lowest.
    void limitMoved(std::size_t place, double limit);
    /// A handle was let go or left.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitScale();
    void placeHandles();
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double valueAt(double x) const;
    [[nodiscard]] double rounded(double value) const;
    void paintMark(QPainter &painter, double value, const QString &word) const;

    std::vector<Band> m_bands; ///< from the lowest
    AmountStyle m_style;
    std::optional<double> m_start;
    std::optional<double> m_target;
    double m_low = 0;
    double m_high = 1;
    double m_step = 0.01; ///< of the arrow keys
    std::vector<BandHandle *> m_handles;
    bool m_writable = true;
};

} // namespace espalier
