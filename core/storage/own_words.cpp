// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/own_words.h"

#include "core/base/atomic_file.h"
#include "core/base/tr.h"
#include "core/storage/library.h"
#include "core/storage/read_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringDecoder>

namespace espalier {

namespace {

Result<void> checkLength(const QString &path, qsizetype bytes, qsizetype lines)
{
    if (bytes <= limits::ownWordBytes && lines <= limits::ownWordLines)
        return {};
    const QString what = Tr::tr("A list of words has at most %1 lines and %2 KiB. Take some away.")
                             .arg(limits::ownWordLines)
                             .arg(limits::ownWordBytes / 1024);
    return tl::unexpected<Error>(Error{ErrorKind::Unreadable, what, path, 0, 0});
}

} // namespace

OwnWords::OwnWords(QString folder) : m_folder(std::move(folder)) {}

QString OwnWords::usualFolder()
{
    // By name, so that programs that are called otherwise find it too.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/espalier/words");
}

QString OwnWords::path(const QString &list) const
{
    return QStringLiteral("%1/%2.txt").arg(m_folder, list);
}

Result<QString> OwnWords::read(const QString &list) const
{
    const QString file = path(list);
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return QString();
    const auto unreadable = [&file](const QString &what) {
        return tl::unexpected<Error>(Error{ErrorKind::Unreadable, what, file, 0, 0});
    };
    if (!info.isFile()) // a pipe would be waited for
        return unreadable(Tr::tr("This is no file."));
    if (const auto fits = checkLength(file, info.size(), 0); !fits)
        return tl::unexpected(fits.error());
    const Result<QByteArray> bytes = readFile(file);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString lines = decoder.decode(*bytes);
    if (decoder.hasError())
        return unreadable(Tr::tr("This is no UTF-8 text: save it as UTF-8."));
    if (const auto fits = checkLength(file, bytes->size(), lines.count(QLatin1Char('\n'))); !fits)
        return tl::unexpected(fits.error());
    return lines;
}

Result<void> OwnWords::keep(const QString &list, const QString &lines) const
{
    const QString file = path(list);
    QByteArray bytes = lines.toUtf8();
    if (!bytes.isEmpty() && !bytes.endsWith('\n'))
        bytes.append('\n');
    if (const auto fits = checkLength(file, bytes.size(), bytes.count('\n')); !fits)
        return fits;
    if (!QDir().mkpath(m_folder))
        return tl::unexpected<Error>(
            Error{ErrorKind::Unwritable,
                  Tr::tr("The folder cannot be made: see whether you may write there."), m_folder, 0, 0});
    return writeAtomically(file, bytes).map([](const WriteNotes &) {});
}

QString allWords(const OwnWords &own, const QString &list, QStringList &warnings)
{
    const Result<QString> added = own.read(list);
    if (!added)
        warnings.append(Tr::tr("Your own words were left out. %1").arg(added.error().text()));
    return wordList(list) + QLatin1Char('\n') + added.value_or(QString());
}

} // namespace espalier
