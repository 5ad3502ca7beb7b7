// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// KpidbStore: a tree in a .kpidb file, an SQLite database of plain tables (kpidb_schema.h) with a history.
// It is read whole, after everything that a hostile database could do was switched off, and never edited: a
// save builds a new database beside it and puts it in its place. Needs a QCoreApplication, as Qt's SQL
// drivers do.
#pragma once

#include "core/storage/store.h"

namespace espalier {

class KpidbStore final : public Store
{
public:
    using Store::Store;

    [[nodiscard]] FileFormat format() const override { return FileFormat::Kpidb; }
    [[nodiscard]] Result<Snapshot> load() override;
    [[nodiscard]] Result<FileHistory> history() override;

protected:
    [[nodiscard]] Result<Saved> write(const Tree &tree, std::span<const HistoryEntry> history,
                                      bool keepBackup) override;
};

} // namespace espalier
