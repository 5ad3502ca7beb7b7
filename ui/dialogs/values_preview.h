// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValuesPreview: what would become of values that were read, before any of it does: new ones, corrections,
// and what could not be placed or read, with lines.
#pragma once

#include "core/edit/context.h"
#include "core/exchange/values_csv.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace espalier {

/// What a source keeps of how its values were read.
struct KeptImport
{
    SourceId source; ///< null: nothing is kept
    SavedImport import;
};

class ValuesPreview final : public QWidget
{
    Q_OBJECT

public:
    /// The tree outlives it. `take` is the button that takes the values; it says how many, and cannot be
    /// pressed where there are none.
    ValuesPreview(const Tree &tree, const Context &context, QPushButton *take);

    void setValues(const ReadValues &values, const KeptImport &kept);
    /// Why there are none.
    void setRefused(const QString &sentence);
    void clear();

    /// What taking the values does: one step.
    [[nodiscard]] const Change &change() const { return m_change; }
    [[nodiscard]] int taken() const { return m_taken; }

private:
    void updateTake();

    const Tree &m_tree;
    Context m_context;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_take;
    Change m_change;
    int m_taken = 0;
};

} // namespace espalier
