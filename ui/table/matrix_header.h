// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// MatrixHeader: names of columns on up to three lines, so that goals are read and not guessed at; names of
// rows on one. What has no room ends in "…".
#pragma once

#include <QHeaderView>

namespace espalier {

class MatrixHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace espalier
