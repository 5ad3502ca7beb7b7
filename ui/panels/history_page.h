// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// HistoryPage: what was done to the current node since the document was opened, latest first; to the whole
// tree while none is chosen.
#pragma once

#include "core/session/step.h"
#include "ui/panels/field_box.h"

#include <QTreeWidget>

namespace espalier {

/// What a step did to a node, in one line; empty when it did nothing to it.
[[nodiscard]] QString whatHappened(const Step &step, const NodeId &node, const Tree &tree);
/// What it did to the whole tree.
[[nodiscard]] QString whatHappened(const Step &step, const Tree &tree);

class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    /// One that `joins` went into the step before it: what typing merged is one row.
    void addStep(const Step &step, bool joins);
    /// Another document.
    void forget();
    void show(const Shown &shown);

private:
    std::vector<Step> m_steps;
    QTreeWidget *m_list;
    QLabel *m_none;
};

} // namespace espalier
