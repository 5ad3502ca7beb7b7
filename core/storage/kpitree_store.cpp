// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpitree_store.h"

#include "core/storage/limits.h"

#include <QFile>

namespace espalier {

Result<Snapshot> KpitreeStore::load()
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly)) {
        Error error{ErrorKind::Unreadable, {}, path(), 0, 0};
        error.what = QStringLiteral("The file cannot be opened: %1.").arg(file.errorString());
        return tl::unexpected<Error>(error);
    }
    if (const Result<void> fits = limits::checkFileSize(path(), file.size()); !fits)
        return tl::unexpected<Error>(fits.error());
    // One byte more than allowed, for devices that do not say how large they are.
    const QByteArray bytes = file.read(limits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        Error error{ErrorKind::Unreadable, {}, path(), 0, 0};
        error.what = QStringLiteral("The file cannot be read: %1.").arg(file.errorString());
        return tl::unexpected<Error>(error);
    }
    return readKpitree(bytes, path()).map([&](LoadedTree loaded) {
        return Snapshot{std::move(loaded.tree), Revision::of(bytes), loaded.version, loaded.readOnlyBecause};
    });
}

Result<Saved> KpitreeStore::write(const Tree &tree, std::span<const HistoryEntry>, bool keepBackup)
{
    const Result<QByteArray> text = kpitreeText(tree);
    if (!text)
        return tl::unexpected<Error>(text.error());
    const auto readBack = readKpitree(*text, path()).map([](LoadedTree loaded) { return loaded.tree; });
    if (const Result<void> same = checkReadBack(tree, readBack); !same)
        return tl::unexpected<Error>(same.error());
    return writeAtomically(path(), *text, {keepBackup}).map([&](const WriteNotes &notes) {
        return Saved{Revision::of(*text), notes};
    });
}

} // namespace espalier
