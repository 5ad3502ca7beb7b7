// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace espalier {

/// The button that people see with this text; null where there is none.
template <class Button>
[[nodiscard]] Button *buttonIn(const QWidget &widget, const QString &text)
{
    for (auto *one : widget.findChildren<Button *>()) {
        if (one->text() == text && one->isVisibleTo(&widget))
            return one;
    }
    return nullptr;
}

} // namespace espalier
