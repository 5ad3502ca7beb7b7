// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpidb_store.h"

#include "core/base/tr.h"
#include "core/storage/kpidb_reader.h"
#include "core/storage/kpidb_writer.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace espalier {

namespace {

/// A name for a new file beside `path`, of the kind that removeLeftovers() knows.
QString temporaryBeside(const QString &path)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr int length = 6;
    const QString file = fileBehind(path).value_or(path);
    QString name;
    do {
        name = file + QLatin1Char('.');
        for (int i = 0; i < length; ++i)
            name += QLatin1Char(
                letters[QRandomGenerator::global()->bounded(static_cast<quint32>(letters.size()))]);
    } while (QFileInfo::exists(name));
    return name;
}

/// The error of building a new file, with the name that the user knows.
tl::unexpected<Error> notWritten(Error error, const QString &path)
{
    error.kind = ErrorKind::Unwritable;
    error.file = path;
    error.what += Tr::tr(" Nothing was changed.");
    return tl::unexpected<Error>(error);
}

} // namespace

Result<Snapshot> KpidbStore::load()
{
    const auto revision = Revision::at(path());
    if (!revision)
        return tl::unexpected<Error>(revision.error());
    return kpidb::read(path()).map([&](LoadedTree loaded) {
        return Snapshot{std::move(loaded.tree), revision->value_or(Revision()), loaded.version,
                        loaded.readOnlyBecause};
    });
}

Result<FileHistory> KpidbStore::history()
{
    if (!QFileInfo::exists(path()))
        return {};
    return kpidb::readHistory(path());
}

Result<Saved> KpidbStore::write(const Tree &tree, std::span<const HistoryEntry> history, bool keepBackup)
{
    const QString temporary = temporaryBeside(path());
    const auto build = [&]() -> Result<Saved> {
        // An empty file is an empty database, and a disk that refuses it is spoken of as everywhere else.
        if (const Result<WriteNotes> begun = writeAtomically(temporary, {}); !begun) {
            Error error = begun.error();
            error.file = path();
            return tl::unexpected<Error>(error);
        }
        if (const Result<void> written = kpidb::write(temporary, tree, history); !written)
            return notWritten(written.error(), path());
        const auto readBack = kpidb::read(temporary).map([](LoadedTree loaded) { return loaded.tree; });
        if (const Result<void> same = checkReadBack(tree, readBack); !same)
            return notWritten(same.error(), path());
        const auto revision = Revision::at(temporary);
        if (!revision)
            return notWritten(revision.error(), path());
        return replaceAtomically(temporary, path(), {keepBackup}).map([&](const WriteNotes &notes) {
            return Saved{revision->value_or(Revision()), notes};
        });
    };
    Result<Saved> saved = build();
    QFile::remove(temporary);
    return saved;
}

} // namespace espalier
