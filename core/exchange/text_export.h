// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Trees as text that other programs read. Pure: bytes in memory and what they leave behind; writing the file
// is the caller's. Both forms come back through readOutline().
#pragma once

#include "core/model/tree.h"

#include <QByteArray>
#include <QStringList>
#include <QStringView>

#include <span>

namespace espalier {

struct TextExport
{
    QByteArray bytes;
    QStringList lost; ///< sentences; empty when the format holds the whole tree
};

/// One row a node, parents before their children, header as columnName(), ids and all parents by id (the
/// primary first). RFC 4180, UTF-8 with byte order mark, CRLF. A text that a spreadsheet would run as a
/// formula gets a leading apostrophe, which readCsvOutline() takes off again; numbers stay numbers.
[[nodiscard]] TextExport writeCsv(const Tree &tree);

/// Nested bullets, two spaces a level, notes as quotes below their node; UTF-8, \n. Titles come back as they
/// were.
[[nodiscard]] TextExport writeMarkdown(const Tree &tree);

/// All nodes as these formats have them: branch after branch, parked ideas last, each with all below it.
[[nodiscard]] std::vector<Slot> writingOrder(const Tree &tree);

struct TextFormat
{
    QStringView suffix; ///< "csv"; also the name for --to
    QStringView title;
    TextExport (*write)(const Tree &tree);
};

[[nodiscard]] std::span<const TextFormat> textFormats();

} // namespace espalier
