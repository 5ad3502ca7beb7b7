// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include "core/base/atomic_file.h"
#include "core/base/tr.h"
#include "core/edit/new_tree.h"
#include "core/exchange/edge_table.h"
#include "core/exchange/tree_from_outline.h"
#include "core/storage/document_file.h"
#include "core/storage/limits.h"
#include "core/storage/read_file.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace espalier::cli {

namespace {

const QString standardStream = QStringLiteral("-");
const QString canonicalJson = QStringLiteral("kpitree");
const QString database = QStringLiteral("kpidb");

Exit exitOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreadable:
        return Exit::Unreadable;
    case ErrorKind::Unwritable:
    case ErrorKind::Conflict:
    case ErrorKind::Cancelled:
        return Exit::Unwritable;
    case ErrorKind::Refused:
    case ErrorKind::Usage:
        break;
    }
    return Exit::Usage;
}

/// Whether bytes are one of our own two forms, whatever the file is called.
bool isOwnFormat(const QByteArray &bytes, const QString &path, const QString &from)
{
    if (!from.isEmpty())
        return from == canonicalJson || from == database;
    return formatOfContent(bytes) == FileFormat::Kpidb || path.endsWith(QStringLiteral(".kpitree")) ||
           path.endsWith(QStringLiteral(".kpidb")) ||
           bytes.first(std::min<qsizetype>(bytes.size(), 64)).contains("\"kpitree\"");
}

Result<Input> readOwn(const QByteArray &bytes, const QString &path)
{
    const FileFormat format = formatOfContent(bytes);
    Input input;
    input.format = QLatin1String(nameOf(format).data(), static_cast<qsizetype>(nameOf(format).size()));
    if (format == FileFormat::Kpidb && path == standardStream)
        return fail(ErrorKind::Usage,
                    Tr::tr("A .kpidb file cannot come from standard input. Name the file."));
    if (format == FileFormat::Kpidb) {
        Result<Snapshot> snapshot = readTree(path);
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        input.tree = std::move(snapshot->tree);
        input.version = snapshot->version.text();
        input.readOnlyBecause = snapshot->readOnlyBecause;
        return input;
    }
    Result<LoadedTree> loaded = readKpitree(bytes, path == standardStream ? Tr::tr("standard input") : path);
    if (!loaded)
        return tl::unexpected(loaded.error());
    input.tree = std::move(loaded->tree);
    input.version = loaded->version.text();
    input.readOnlyBecause = loaded->readOnlyBecause;
    return input;
}

/// The table that --edges names, or the one that lies beside a table of nodes.
Result<std::optional<LinkTable>> readLinks(const InputOptions &given)
{
    QString path = QString::fromStdString(given.edges);
    if (path.isEmpty())
        path = edgesBeside(QString::fromStdString(given.path));
    if (path.isEmpty())
        return std::nullopt;
    return readFile(path).map(
        [&path](QByteArray bytes) { return std::optional(LinkTable{std::move(bytes), path}); });
}

} // namespace

Result<QByteArray> readStandardInput()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, Tr::tr("Standard input cannot be read."));
    const QByteArray bytes = in.read(limits::fileBytes + 1);
    if (const auto fits = limits::checkFileSize(Tr::tr("standard input"), bytes.size()); !fits)
        return tl::unexpected(fits.error());
    return bytes;
}

Exit say(const Error &error)
{
    note(error.text());
    return exitOf(error.kind);
}

void note(const QString &sentence)
{
    const QByteArray line = sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

Result<void> print(const QByteArray &data)
{
    const auto size = static_cast<std::size_t>(data.size());
    if (std::fwrite(data.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return fail(ErrorKind::Unwritable, Tr::tr("Standard output cannot be written."));
    return {};
}

void InputOptions::addTo(CLI::App &command)
{
    command.add_option("--from", from, "Read it as this format, whatever its suffix");
    command.add_option(
        "--edges", edges,
        "The links of a table of nodes: from_metric_id, to_metric_id, relationship_type, weight. "
        "Without it, edges.csv beside nodes.csv is taken");
}

Result<Input> read(const InputOptions &given)
{
    const QString path = QString::fromStdString(given.path);
    const QString from = QString::fromStdString(given.from);
    const Result<QByteArray> bytes = path == standardStream ? readStandardInput() : readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (isOwnFormat(*bytes, path, from)) {
        if (!given.edges.empty())
            return fail(ErrorKind::Usage, Tr::tr("A tree has its links in it. Leave --edges out."));
        return readOwn(*bytes, path);
    }
    Result<std::optional<LinkTable>> links = readLinks(given);
    if (!links)
        return tl::unexpected(links.error());

    DerivedIds tierIds(QStringLiteral("tiers"));
    ImportOptions options;
    options.tiers = edit::defaultTiers(tierIds);
    options.links = *std::move(links);
    options.title = path == standardStream ? QString() : QFileInfo(path).completeBaseName();
    const QString name = path == standardStream ? Tr::tr("standard input") : path;
    Result<Imported> imported = importTree(*bytes, name, from, options);
    if (!imported)
        return tl::unexpected(imported.error());
    Input input;
    input.tree = std::move(imported->tree);
    input.isImported = true;
    input.report = std::move(imported->report);
    input.format = input.report.format;
    return input;
}

Result<FileHistory> historyOf(const Input &input, const InputOptions &options)
{
    return input.format == database ? readHistory(QString::fromStdString(options.path)) : FileHistory();
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    if (path == standardStream)
        return print(bytes);
    const Result<WriteNotes> written = writeAtomically(path, bytes);
    if (!written)
        return tl::unexpected(written.error());
    for (const QString &sentence : written->sentences())
        note(sentence);
    return {};
}

Result<QDate> dayFrom(const QString &text)
{
    if (text.isEmpty())
        return QDate::currentDate();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorKind::Usage, Tr::tr("“%1” is not a day. Write it as YYYY-MM-DD.").arg(text));
    return day;
}

} // namespace espalier::cli
