// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// SummaryButton: a flat button whose text goes on in a second line rather than being cut. For the entries of
// a list that open when they are clicked.
#pragma once

#include <QAbstractButton>

namespace espalier {

class SummaryButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SummaryButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textLeft() const;
};

} // namespace espalier
