// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValuesPage: what has been measured: the latest value, the target due, a curve, and each observation.
#pragma once

#include "core/render/card_content.h"
#include "ui/panels/field_box.h"

#include <QTreeWidget>

namespace espalier {

/// The curve of the cards, larger.
class Curve final : public QWidget
{
    Q_OBJECT

public:
    explicit Curve(QWidget *parent = nullptr);

    void setSparkline(const Sparkline &sparkline);
    [[nodiscard]] QSize sizeHint() const override { return {240, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sparkline m_sparkline;
};

class ValuesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesPage(QWidget *parent = nullptr);

    void show(const Shown &shown);

private:
    QLabel *m_latest;
    QLabel *m_due;
    Curve *m_curve;
    QTreeWidget *m_list;
    QLabel *m_none;
};

} // namespace espalier
