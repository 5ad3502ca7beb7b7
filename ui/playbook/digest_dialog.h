// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// DigestDialog: what changed in the tree since a day, as it would be copied.
#pragma once

#include "core/rules/derive.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace espalier {

class DayEditor;

class DigestDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Since a month ago, unless another day is typed. Both outlive it.
    DigestDialog(const Tree &tree, const Derived &now, QWidget *parent);

    [[nodiscard]] QString text() const;

private:
    void tell();

    const Tree &m_tree;
    const Derived &m_now;
    DayEditor *m_since;
    QLabel *m_problem;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace espalier
