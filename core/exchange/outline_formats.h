// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The formats that outlines are read from: one row each, in this table and nowhere else. To add one, write
// its reader and its row.
#pragma once

#include "core/exchange/outline.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace espalier {

struct OutlineFormat
{
    QStringView name;     ///< for --from: "markdown"
    const char *title;    ///< for people, to be translated: "Markdown"
    QStringView suffixes; ///< one space around each: " md markdown "
    Result<Outline> (*read)(const QString &text, ImportReport &report);
};

/// The format called `name`, or a Usage error that lists them all.
[[nodiscard]] Result<const OutlineFormat *> formatFromName(QStringView name);

/// The format of a file by its suffix; by its content where there is none that is known, as in a paste or
/// from standard input. Unreadable for a suffix of a format that is not read.
[[nodiscard]] Result<const OutlineFormat *> formatOf(const QString &fileName, QStringView text);

/// The links between the nodes of a table, kept in a second one (edge_table.h).
struct LinkTable
{
    QByteArray bytes;
    QString fileName;
};

/// Bytes to an outline: decoded, recognised (or read as the format called `from`, when it is not empty),
/// read, checked. Unreadable when there is no row in it; Usage when `links` come with anything but a table.
/// An Error names `fileName`, or that of the links.
[[nodiscard]] Result<Outline> readOutline(QByteArrayView bytes, const QString &fileName, QStringView from,
                                          ImportReport &report,
                                          const std::optional<LinkTable> &links = std::nullopt);

} // namespace espalier
