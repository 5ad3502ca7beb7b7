// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// KpitreeStore: a tree in a .kpitree file. It has no history.
#pragma once

#include "core/storage/store.h"

namespace espalier {

class KpitreeStore final : public Store
{
public:
    using Store::Store;

    [[nodiscard]] Result<Snapshot> load() override;
    [[nodiscard]] Result<std::vector<HistoryEntry>> history() override { return {}; }

protected:
    [[nodiscard]] Result<Saved> write(const Tree &tree, std::span<const HistoryEntry> history,
                                      bool keepBackup) override;
};

} // namespace espalier
