// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/store.h"

#include "core/base/tr.h"

#include <QCryptographicHash>
#include <QFile>

namespace espalier {

Revision Revision::of(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(bytes);
    return {bytes.size(), hash.result()};
}

Result<std::optional<Revision>> Revision::at(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        Error error{ErrorKind::Unreadable, {}, path, 0, 0};
        error.what = Tr::tr("The file cannot be read (%1), so that it is not known whether it changed.")
                         .arg(file.errorString());
        return tl::unexpected<Error>(error);
    }
    return Revision{file.size(), hash.result()};
}

Result<Saved> Store::save(const Tree &tree, std::span<const HistoryEntry> history, const SaveOptions &options)
{
    if (!options.overwrite) {
        const auto current = Revision::at(m_path);
        if (!current)
            return tl::unexpected<Error>(current.error());
        if (*current != options.expected) {
            Error error{ErrorKind::Conflict, {}, m_path, 0, 0};
            error.what = !options.expected ? Tr::tr("A file of this name is there already.")
                         : !*current       ? Tr::tr("The file is not there any more; somebody moved or "
                                                          "deleted it.")
                                           : Tr::tr("Somebody else changed the file since it was opened.");
            error.what += Tr::tr(" Nothing was written. Save under another name, or overwrite it.");
            return tl::unexpected<Error>(error);
        }
    }
    return write(tree, history, options.keepBackup);
}

Result<void> checkReadBack(const Tree &written, const Result<Tree> &readBack)
{
    if (readBack && *readBack == written)
        return {};
    const Result<LoadedTree> expected = asLoaded(written, currentVersion);
    if (!expected)
        return tl::unexpected<Error>(expected.error());
    const Result<QByteArray> text = kpitreeText(expected->tree);
    if (!text)
        return tl::unexpected<Error>(text.error());
    if (readBack && kpitreeText(*readBack) == text)
        return {};
    return fail(ErrorKind::Unwritable,
                Tr::tr("The tree would not read back from the file as it is (%1). Nothing was written; "
                       "undo the last steps and save again.")
                    .arg(readBack ? Tr::tr("a value differs") : readBack.error().what));
}

} // namespace espalier
