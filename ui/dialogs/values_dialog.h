// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValuesDialog: what would become of the values in a file. How the file is read can be said here and is kept
// with the data source.
#pragma once

#include "core/rules/derive.h"
#include "ui/dialogs/values_preview.h"

#include <QDialog>

class QComboBox;

namespace espalier {

class ValuesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Tree and derived values outlive it; `path` is where `bytes` come from.
    ValuesDialog(const Tree &tree, const Derived &derived, QByteArray bytes, const QString &path,
                 const Context &context, QWidget *parent);

    /// What taking the values does: one step.
    [[nodiscard]] const Change &change() const { return m_preview->change(); }
    [[nodiscard]] int taken() const { return m_preview->taken(); }

private:
    void chooseSource();
    void read();

    const Tree &m_tree;
    const Derived &m_derived;
    QByteArray m_bytes;
    QString m_path;
    QComboBox *m_shape;
    QComboBox *m_decimal;
    QComboBox *m_source;
    ValuesPreview *m_preview;
};

} // namespace espalier
