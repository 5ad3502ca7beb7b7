// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValuesDialog: what would become of the values in a file, before any of it does: new ones, corrections, and
// what could not be placed or read, with lines. How the file is read can be said here and is kept with the
// data source.
#pragma once

#include "core/edit/context.h"
#include "core/exchange/values_csv.h"
#include "core/rules/derive.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace espalier {

class ValuesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Tree and derived values outlive it; `path` is where `bytes` come from.
    ValuesDialog(const Tree &tree, const Derived &derived, QByteArray bytes, const QString &path,
                 const Context &context, QWidget *parent);

    /// What taking the values does: one step.
    [[nodiscard]] const Change &change() const { return m_change; }
    [[nodiscard]] int taken() const { return m_taken; }

private:
    void chooseSource();
    void read();
    void showRead(const ReadValues &values);
    void showRefused(const QString &sentence);

    const Tree &m_tree;
    const Derived &m_derived;
    QByteArray m_bytes;
    QString m_path;
    Context m_context;
    QComboBox *m_shape;
    QComboBox *m_decimal;
    QComboBox *m_source;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_take;
    Change m_change;
    int m_taken = 0;
};

} // namespace espalier
