// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// KpitreeStore: a tree in a .kpitree file. It has no history.
#pragma once

#include "core/storage/store.h"

namespace espalier {

/// The text of a .kpitree file that reads back as this tree. Unwritable when it would not; `file` is how
/// messages call it.
[[nodiscard]] Result<QByteArray> provenKpitreeText(const Tree &tree, const QString &file);

class KpitreeStore final : public Store
{
public:
    using Store::Store;

    [[nodiscard]] FileFormat format() const override { return FileFormat::Kpitree; }
    [[nodiscard]] Result<Snapshot> load() override;
    [[nodiscard]] Result<FileHistory> history() override { return {}; }

protected:
    [[nodiscard]] Result<Saved> write(const Tree &tree, std::span<const HistoryEntry> history,
                                      bool keepBackup) override;
};

} // namespace espalier
