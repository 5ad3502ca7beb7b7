// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/markdown_outline.h"

#include "core/base/inline_markup.h"
#include "core/base/tr.h"
#include "core/exchange/indentation.h"
#include "core/exchange/indented_text.h"
#include "core/exchange/text_decoding.h"

#include <algorithm>
#include <array>

namespace espalier {

namespace {

constexpr int deepestHeading = 6;

bool isThematicBreak(QStringView line)
{
    if (line.isEmpty() || !QStringView(u"-*_").contains(line.front()))
        return false;
    qsizetype marks = 0;
    for (const QChar c : line) {
        if (c == line.front())
            ++marks;
        else if (!c.isSpace())
            return false;
    }
    return marks >= 3;
}

/// 1 or 2 when `line` underlines the paragraph above it as a heading of that level, else 0.
int underlineLevel(QStringView line)
{
    const auto isAll = [line](QChar mark) {
        return line.size() >= 2 && std::ranges::all_of(line, [mark](QChar c) { return c == mark; });
    };
    return isAll(u'=') ? 1 : isAll(u'-') ? 2 : 0;
}

QStringView withoutHeadingMarks(QStringView line, int level)
{
    line = line.sliced(level).trimmed();
    qsizetype end = line.size();
    while (end > 0 && line[end - 1] == u'#')
        --end;
    if (end == 0 || line[end - 1].isSpace())
        line = line.first(end).trimmed();
    return line;
}

class MarkdownReader
{
public:
    MarkdownReader(const QString &text, ImportReport &report)
        : m_report(report), m_tabWidth(tabWidthOf(text)), m_lines(text)
    {
        m_headings.fill(-1);
    }

    Result<Outline> run()
    {
        while (const auto line = m_lines.next()) {
            if (auto read = readLine(*line); !read)
                return tl::unexpected(read.error());
        }
        endParagraph();
        if (!m_fence.isEmpty())
            m_report.guessed.add(
                m_fenceLine, Tr::tr("This code block is never closed; all below it was read as part of it."));
        if (m_inComment)
            m_report.guessed.add(m_commentLine,
                                 Tr::tr("This comment is never closed; all below it was skipped."));
        if (m_ticks > 0)
            m_report.leftOut.add(0, Tr::tr("%1 task boxes: a node is not done or undone.").arg(m_ticks));
        return std::move(m_outline);
    }

private:
    Result<void> readLine(QStringView line)
    {
        const QStringView bare = line.trimmed();
        if (inFence(line, bare) || inComment(bare))
            return {};
        if (bare.isEmpty()) {
            endParagraph();
            return {};
        }
        if (const int level = m_paragraph.isEmpty() ? 0 : underlineLevel(bare); level > 0) {
            const QString title = std::exchange(m_paragraph, {});
            return addHeading(level, title, m_paragraphLine);
        }
        if (isThematicBreak(bare)) {
            endParagraph();
            return {};
        }
        if (const int level = headingLevel(bare); level > 0) {
            endParagraph();
            return addHeading(level, withoutHeadingMarks(bare, level), m_lines.number());
        }
        if (const qsizetype marker = listMarkerLength(bare); marker > 0) {
            endParagraph();
            return addItem(indentOf(line, m_tabWidth), bare.sliced(marker));
        }
        addText(line, bare);
        return {};
    }

    /// Fenced code may hold anything; it stays with the notes as it is.
    bool inFence(QStringView line, QStringView bare)
    {
        if (m_fence.isEmpty()) {
            if (!bare.startsWith(u"```") && !bare.startsWith(u"~~~"))
                return false;
            qsizetype length = 3;
            while (length < bare.size() && bare[length] == bare.front())
                ++length;
            m_fence = bare.first(length);
            m_fenceLine = m_lines.number();
            endParagraph();
            appendParagraph(bare);
            return true;
        }
        const bool closes = bare.startsWith(m_fence) &&
                            std::ranges::all_of(bare, [this](QChar c) { return c == m_fence.front(); });
        appendParagraph(closes ? bare : line);
        if (closes) {
            m_fence = {};
            endParagraph();
        }
        return true;
    }

    bool inComment(QStringView bare)
    {
        if (!m_inComment && !bare.startsWith(u"<!--"))
            return false;
        if (!m_inComment) {
            endParagraph();
            m_commentLine = m_lines.number();
            m_report.leftOut.add(m_commentLine, Tr::tr("A comment was skipped."));
        }
        m_inComment = !bare.contains(u"-->");
        return true;
    }

    Result<void> addHeading(int level, QStringView markdown, int line)
    {
        int parent = -1;
        for (int above = level - 1; above > 0 && parent < 0; --above)
            parent = m_headings[static_cast<std::size_t>(above)];
        const auto row = addRow(parent, markdown, line);
        if (!row)
            return tl::unexpected(row.error());
        if (*row >= 0) {
            std::fill(m_headings.begin() + level, m_headings.end(), -1);
            m_headings[static_cast<std::size_t>(level)] = *row;
            m_heading = *row;
            m_items.clear();
        }
        m_continues = false;
        return {};
    }

    Result<void> addItem(qsizetype indent, QStringView markdown)
    {
        // "- - title" is an empty item in an item; nobody means two.
        while (!markdown.isEmpty() && QStringView(u"-*+").contains(markdown.front()) &&
               listMarkerLength(markdown) > 0)
            markdown = markdown.sliced(listMarkerLength(markdown));
        if (markdown.startsWith(u"[ ]") || markdown.startsWith(u"[x]", Qt::CaseInsensitive)) {
            if (markdown.size() == 3 || markdown[3].isSpace()) {
                markdown = markdown.sliced(3);
                ++m_ticks;
            }
        }
        const IndentStack::Place place = m_items.place(indent, m_heading);
        const auto row = addRow(place.parent, markdown, m_lines.number());
        if (!row)
            return tl::unexpected(row.error());
        if (*row >= 0) {
            m_items.push(indent, *row);
            if (place.between)
                m_report.guessed.add(m_lines.number(),
                                     Tr::tr("“%1” is indented less than the item above, and no item "
                                            "before it stands there; check where it belongs.")
                                         .arg(m_outline.rows.back().title.left(80)));
        }
        m_continues = *row >= 0;
        return {};
    }

    /// The new row's index; −1 when nothing is left of its title, which the report says.
    Result<int> addRow(int parent, QStringView markdown, int line)
    {
        const PlainInline plain = plainInline(oneLine(markdown));
        OutlineRow row;
        row.title = oneLine(plain.text);
        row.parent = parent;
        row.line = line;
        if (row.title.isEmpty() && !plain.addresses.isEmpty())
            row.title = oneLine(plain.addresses.front());
        if (row.title.isEmpty()) {
            m_report.leftOut.add(line, Tr::tr("A heading or list item without a title."));
            return -1;
        }
        addField(row, Column::Notes, plain.addresses.join(u'\n'), line);
        return append(m_outline, std::move(row));
    }

    void addText(QStringView line, QStringView bare)
    {
        const bool isQuote = bare.startsWith(u'>');
        if (m_continues && !isQuote && m_paragraph.isEmpty()) {
            continueTitle(line, bare);
            return;
        }
        appendParagraph(isQuote ? bare.sliced(bare.startsWith(u"> ") ? 2 : 1) : bare);
    }

    /// A line right below an item belongs to the same paragraph (CommonMark 0.31, 4.8).
    void continueTitle(QStringView line, QStringView bare)
    {
        OutlineRow &row = m_outline.rows.back();
        const PlainInline plain = plainInline(oneLine(bare));
        m_report.guessed.add(m_lines.number(),
                             Tr::tr("This line goes on with the title of line %1.").arg(row.line));
        row.title += u' ' + oneLine(plain.text);
        row.title = row.title.trimmed();
        addField(row, Column::Notes, plain.addresses.join(u'\n'), m_lines.number());
        m_continues = !line.endsWith(u"  ");
    }

    void appendParagraph(QStringView text)
    {
        if (m_paragraph.isEmpty())
            m_paragraphLine = m_lines.number();
        else
            m_paragraph += u'\n';
        m_paragraph += text;
    }

    /// What was gathered becomes notes of the row above it.
    void endParagraph()
    {
        m_continues = false;
        if (m_paragraph.isEmpty())
            return;
        const QString text = std::exchange(m_paragraph, {});
        if (m_outline.rows.empty()) {
            m_report.leftOut.add(
                m_paragraphLine,
                Tr::tr("“%1” stands before the first heading or list item.").arg(oneLine(text).left(80)));
            return;
        }
        OutlineRow &row = m_outline.rows.back();
        const auto notes = std::ranges::find(row.fields, Column::Notes, &OutlineField::column);
        if (notes != row.fields.end())
            notes->text += u'\n'; // an empty line between paragraphs
        addField(row, Column::Notes, text, m_paragraphLine);
    }

    ImportReport &m_report;
    int m_tabWidth;
    LineReader m_lines;
    Outline m_outline;
    std::array<int, deepestHeading + 1> m_headings{}; ///< the open heading of each level, −1 where none is
    int m_heading = -1;                               ///< the last heading, under which lists hang
    IndentStack m_items;
    QString m_paragraph;
    int m_paragraphLine = 0;
    bool m_continues = false; ///< the line before was an item's, so that text goes on with its title
    QStringView m_fence;
    int m_fenceLine = 0;
    bool m_inComment = false;
    int m_commentLine = 0;
    std::size_t m_ticks = 0;
};

/// The text behind YAML front matter, or the whole of it. Lines are blanked, so that numbers stay right.
QString withoutFrontMatter(const QString &text, ImportReport &report)
{
    LineReader lines(text);
    if (const auto first = lines.next(); !first || first->trimmed() != u"---")
        return text;
    qsizetype end = -1;
    while (const auto line = lines.next()) {
        if (*line == u"---" || *line == u"...") {
            end = line->data() + line->size() - text.constData();
            break;
        }
    }
    if (end < 0)
        return text;
    report.leftOut.add(
        1, Tr::tr("The front matter (lines 1 to %1) is not part of the outline.").arg(lines.number()));
    QString rest = text;
    for (qsizetype i = 0; i < end; ++i) {
        if (rest[i] != u'\n' && rest[i] != u'\r')
            rest[i] = u' ';
    }
    return rest;
}

} // namespace

qsizetype listMarkerLength(QStringView line)
{
    constexpr QStringView bullets = u"-*+•◦▪‣–";
    constexpr qsizetype mostDigits = 9;
    qsizetype length = 0;
    while (length < line.size() && length <= mostDigits && line[length] >= u'0' && line[length] <= u'9')
        ++length;
    if (length > mostDigits || length == line.size())
        return 0;
    const bool isMarker =
        length > 0 ? line[length] == u'.' || line[length] == u')' : bullets.contains(line.front());
    if (!isMarker)
        return 0;
    ++length;
    if (length < line.size() && !line[length].isSpace())
        return 0;
    while (length < line.size() && line[length].isSpace())
        ++length;
    return length;
}

int headingLevel(QStringView line)
{
    int level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    return level <= deepestHeading && (level == line.size() || line[level].isSpace()) ? level : 0;
}

Result<Outline> readMarkdownOutline(const QString &text, ImportReport &report)
{
    ImportReport found = report;
    auto outline = MarkdownReader(withoutFrontMatter(text, found), found).run();
    if (outline && outline->rows.empty() && !text.trimmed().isEmpty()) {
        report.guessed.add(
            0,
            Tr::tr(
                "There is no heading and no list item; every line was read as a node, by its indentation."));
        return readIndentedText(text, report);
    }
    report = std::move(found);
    return outline;
}

} // namespace espalier
