// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// DropHint: the words beside the cursor while something is dragged: what a drop would do, or why not.
#pragma once

#include <QLabel>

namespace espalier {

class DropHint final : public QLabel
{
    Q_OBJECT

public:
    /// Stands within `over`, and lets the mouse through.
    explicit DropHint(QWidget *over);

    /// Beside `at`, in coordinates of what it stands in; without words it hides.
    void sayAt(const QString &words, QPoint at);
};

} // namespace espalier
