// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ImportDialog: what an import took, guessed and left out. The tree is open already; nothing is asked.
#pragma once

#include "core/exchange/import_report.h"

#include <QDialog>

class QTreeWidget;

namespace espalier {

/// A group of a report with its notes; nothing where there are none.
void addNotes(QTreeWidget *list, const QString &title, const ImportNotes &notes);

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ImportReport &report, QWidget *parent);
};

} // namespace espalier
