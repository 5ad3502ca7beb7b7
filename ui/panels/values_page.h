// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValuesPage: what has been measured: the latest value, the target due, a curve, and each observation.
#pragma once

#include "core/render/history.h"
#include "ui/panels/field_box.h"

#include <QTreeWidget>

namespace espalier {

/// The history of a node's values with its target, thresholds, limits and what happened meanwhile.
class Curve final : public QWidget
{
    Q_OBJECT

public:
    explicit Curve(QWidget *parent = nullptr);

    void setHistory(History history);
    [[nodiscard]] QSize sizeHint() const override { return {280, 210}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    History m_history;
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
    QLabel *m_told; ///< the history in words
    QTreeWidget *m_list;
    QLabel *m_none;
};

} // namespace espalier
