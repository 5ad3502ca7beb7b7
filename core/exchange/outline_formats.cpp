// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/outline_formats.h"

#include "core/base/tr.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv.h"
#include "core/exchange/edge_table.h"
#include "core/exchange/indented_text.h"
#include "core/exchange/json_outline.h"
#include "core/exchange/markdown_outline.h"
#include "core/exchange/table_outline.h"
#include "core/exchange/text_decoding.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>

namespace espalier {

namespace {

enum Format : std::size_t { Json, Markdown, Csv, Tsv, Text };

constexpr std::array<OutlineFormat, 5> formats{{
    {u"json", QT_TRANSLATE_NOOP("Tr", "JSON outline"), u" json ", readJsonOutline},
    {u"markdown", "Markdown", u" md markdown mdown mkd ", readMarkdownOutline},
    {u"csv", "CSV", u" csv ", readCsvOutline},
    {u"tsv", QT_TRANSLATE_NOOP("Tr", "table divided by tabs"), u" tsv tab ", readTsvOutline},
    {u"text", QT_TRANSLATE_NOOP("Tr", "indented text"), u" txt text outline ", readIndentedText},
}};

QString listed()
{
    QStringList names;
    for (const OutlineFormat &format : formats)
        names += format.name.toString();
    return names.join(QStringLiteral(", "));
}

/// Most of the first lines are list items, or one is a heading.
bool looksLikeMarkdown(QStringView text)
{
    constexpr int sampleLines = 200;
    int lines = 0;
    int items = 0;
    int headings = 0;
    LineReader reader(text);
    for (auto line = reader.next(); line && lines < sampleLines; line = reader.next()) {
        const QStringView bare = line->trimmed();
        lines += bare.isEmpty() ? 0 : 1;
        items += listMarkerLength(bare) > 0 ? 1 : 0;
        headings += headingLevel(bare) > 0 ? 1 : 0;
    }
    return headings > 0 || (items > 0 && 2 * items >= lines);
}

/// The first record names at least two columns that are known.
bool looksLikeTable(QStringView text)
{
    constexpr qsizetype sampleLength = 4096;
    LineReader lines(text);
    const QStringView first = lines.next().value_or(QStringView());
    ImportReport unused;
    const QStringView header = first.first(std::min(first.size(), sampleLength));
    const auto table = parseCsv(header, sniffSeparator(header), unused);
    if (!table || table->records() == 0 || table->cells(0) < 2)
        return false;
    int known = 0;
    for (std::size_t column = 0; column < table->cells(0); ++column) {
        const QStringView name = table->cell(0, column);
        known += columnFromName(name) || levelNumber(name) > 0 || tierHeight(name) > 0 ? 1 : 0;
    }
    return known >= 2;
}

const OutlineFormat &formatByContent(QStringView text)
{
    const QStringView bare = text.trimmed();
    if (bare.startsWith(u'{') || bare.startsWith(u'['))
        return formats[Json];
    if (looksLikeTable(bare))
        return formats[Csv];
    return formats[looksLikeMarkdown(bare) ? Markdown : Text];
}

/// The Error of a reader, which knows no files.
tl::unexpected<Error> named(Error error, const QString &fileName)
{
    error.file = fileName;
    return tl::unexpected<Error>(std::move(error));
}

Result<void> readLinks(const LinkTable &links, Outline &outline, ImportReport &report)
{
    ImportReport own;
    const auto text = decodeText(links.bytes, own);
    if (!text)
        return named(text.error(), links.fileName);
    if (auto read = readEdges(*text, outline, own, report); !read)
        return named(read.error(), links.fileName);
    report.addAll(own, QFileInfo(links.fileName).fileName());
    return {};
}

Result<Outline> readLinkedTable(const QString &text, const OutlineFormat &format, ImportReport &report)
{
    if (&format != &formats[Csv] && &format != &formats[Tsv])
        return fail(ErrorKind::Usage,
                    Tr::tr("This was read as %1; only the nodes of a table have their links in a second "
                           "file. Leave the links out, or give a table.")
                        .arg(Tr::tr(format.title)));
    const auto table = &format == &formats[Tsv] ? parseCsv(text, u'\t', report) : parseCsv(text, report);
    return table ? readTable(*table, report, Links::InAnotherTable) : tl::unexpected(table.error());
}

} // namespace

Result<const OutlineFormat *> formatFromName(QStringView name)
{
    const auto found = std::ranges::find_if(formats, [name](const OutlineFormat &format) {
        return name.compare(format.name, Qt::CaseInsensitive) == 0 ||
               format.suffixes.contains(QString(u' ' + name.toString().toLower() + u' '));
    });
    if (found == formats.end() || name.trimmed().isEmpty())
        return fail(
            ErrorKind::Usage,
            Tr::tr("“%1” is not a format that outlines are read from. These are: %2.").arg(name, listed()));
    return &*found;
}

Result<const OutlineFormat *> formatOf(const QString &fileName, QStringView text)
{
    const qsizetype folder = fileName.lastIndexOf(u'/');
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot <= folder + 1)
        return &formatByContent(text);
    const QStringView suffix = QStringView(fileName).sliced(dot + 1);
    const auto known = formatFromName(suffix);
    if (!known)
        return unreadable(
            0,
            Tr::tr(
                "Files of the kind “.%1” are not read. Outlines are read from: %2; --from names one of them.")
                .arg(suffix, listed()));
    // Lists are often kept in plain text files; their bullets say more than the suffix.
    if (*known == &formats[Text] && looksLikeMarkdown(text))
        return &formats[Markdown];
    return known;
}

Result<Outline> readOutline(QByteArrayView bytes, const QString &fileName, QStringView from,
                            ImportReport &report, const std::optional<LinkTable> &links)
{
    const auto text = decodeText(bytes, report);
    if (!text)
        return named(text.error(), fileName);
    const auto format = from.isEmpty() ? formatOf(fileName, *text) : formatFromName(from);
    if (!format)
        return named(format.error(), fileName);
    report.format = Tr::tr((*format)->title);

    auto outline = links ? readLinkedTable(*text, **format, report) : (*format)->read(*text, report);
    if (!outline)
        return named(outline.error(), fileName);
    if (auto checked = checkTexts(*outline); !checked)
        return named(checked.error(), fileName);
    if (outline->rows.empty())
        return named(unreadable(0, Tr::tr("There is nothing in it that could be a node.")).value(), fileName);
    if (links) {
        if (auto read = readLinks(*links, *outline, report); !read)
            return tl::unexpected(read.error());
    }
    return outline;
}

} // namespace espalier
