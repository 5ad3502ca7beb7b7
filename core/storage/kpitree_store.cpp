// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpitree_store.h"

#include "core/storage/read_file.h"

namespace espalier {

Result<QByteArray> provenKpitreeText(const Tree &tree, const QString &file)
{
    Result<QByteArray> text = kpitreeText(tree);
    if (!text)
        return text;
    const auto readBack = readKpitree(*text, file).map([](LoadedTree loaded) { return loaded.tree; });
    if (const Result<void> same = checkReadBack(tree, readBack); !same)
        return tl::unexpected<Error>(same.error());
    return text;
}

Result<Snapshot> KpitreeStore::load()
{
    const Result<QByteArray> bytes = readFile(path());
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return readKpitree(*bytes, path()).map([&](LoadedTree loaded) {
        return Snapshot{std::move(loaded.tree), Revision::of(*bytes), loaded.version, loaded.readOnlyBecause};
    });
}

Result<Saved> KpitreeStore::write(const Tree &tree, std::span<const HistoryEntry>, bool keepBackup)
{
    const Result<QByteArray> text = provenKpitreeText(tree, path());
    if (!text)
        return tl::unexpected<Error>(text.error());
    return writeAtomically(path(), *text, {keepBackup}).map([&](const WriteNotes &notes) {
        return Saved{Revision::of(*text), notes};
    });
}

} // namespace espalier
