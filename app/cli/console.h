// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the command line says and reads: data on standard output, sentences on standard error, UTF-8
// throughout.
#pragma once

#include "app/cli/command.h"
#include "core/exchange/import_report.h"
#include "core/model/tree.h"
#include "core/storage/store.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace espalier::cli {

/// Says an error in one sentence and gives the exit code of its kind.
[[nodiscard]] Exit say(const Error &error);
/// A sentence on standard error.
void note(const QString &sentence);
/// Data on standard output; false when it could not be written (a closed pipe, a full disk).
[[nodiscard]] Result<void> print(const QByteArray &data);

/// A tree and what is known of where it came from.
struct Input
{
    Tree tree;
    QString format;          ///< "kpitree", "kpidb", or the name of the outline format
    QString version;         ///< of the file format; empty for outlines, which have none
    bool isImported = false; ///< from an outline, with a report
    ImportReport report;
    QString readOnlyBecause; ///< a newer version of the format wrote it
};

/// What to read, as the command line says it.
struct InputOptions
{
    std::string path;  ///< "-" for standard input
    std::string from;  ///< forces the format; empty: by suffix and content
    std::string edges; ///< the links of a table of nodes; empty: those of edgesBeside(), where they are

    /// Adds the options --from and --edges; the path is the command's own.
    void addTo(CLI::App &command);
};

/// All of standard input; Unreadable when it is larger than any tree.
[[nodiscard]] Result<QByteArray> readStandardInput();
/// Reads any format.
[[nodiscard]] Result<Input> read(const InputOptions &options);
/// Who did what in the file that `input` was read from; empty for forms without history.
[[nodiscard]] Result<FileHistory> historyOf(const Input &input, const InputOptions &options);

/// The bytes to a file, whole or not at all, or, for "-", to standard output.
[[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes);

/// A day as the command line takes it, YYYY-MM-DD; Usage otherwise. Empty text is today.
[[nodiscard]] Result<QDate> dayFrom(const QString &text);

} // namespace espalier::cli
