// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FindingsButton: how many errors, warnings and hints were found, each behind its lozenge, as a flat button.
#pragma once

#include "core/checks/checks.h"
#include "core/render/theme.h"

#include <QAbstractButton>

namespace espalier {

class FindingsButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FindingsButton(QWidget *parent = nullptr);

    /// Nothing: it is not known yet.
    void show(const std::optional<FindingCounts> &counts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        std::optional<FindingKind> kind;
        QString text;
    };
    std::vector<Part> m_parts;
};

} // namespace espalier
