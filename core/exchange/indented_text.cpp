// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/indented_text.h"

#include "core/base/tr.h"
#include "core/exchange/indentation.h"
#include "core/exchange/text_decoding.h"

namespace espalier {

namespace {

/// A bullet a word processor or a typist puts before a line. Numbers stay: "1.2 Retention" is a title.
QStringView withoutBullet(QStringView line)
{
    constexpr QStringView bullets = u"-*+•◦▪▫‣⁃●○■□·–—";
    if (line.size() > 1 && bullets.contains(line.front()) && line[1].isSpace())
        return line.sliced(2).trimmed();
    return line;
}

} // namespace

Result<Outline> readIndentedText(const QString &text, ImportReport &report)
{
    Outline outline;
    IndentStack open;
    const int tabWidth = tabWidthOf(text);
    std::size_t bullets = 0;
    LineReader lines(text);
    while (const auto line = lines.next()) {
        const QStringView trimmed = line->trimmed();
        const QStringView bare = withoutBullet(trimmed);
        OutlineRow row;
        row.title = oneLine(bare);
        if (row.title.isEmpty())
            continue;
        bullets += bare.size() != trimmed.size() ? 1U : 0U;
        row.line = lines.number();
        const qsizetype indent = indentOf(*line, tabWidth);
        const IndentStack::Place place = open.place(indent);
        if (place.between)
            report.guessed.add(row.line, Tr::tr("“%1” is indented less than the line above, and no line "
                                                "before it stands there; check where it belongs.")
                                             .arg(row.title.left(80)));
        row.parent = place.parent;
        const auto added = append(outline, std::move(row));
        if (!added)
            return tl::unexpected(added.error());
        open.push(indent, *added);
    }
    if (bullets > 0)
        report.took.add(0, Tr::tr("%1 bullets before titles were dropped.").arg(bullets));
    return outline;
}

} // namespace espalier
