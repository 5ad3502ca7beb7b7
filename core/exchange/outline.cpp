// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/outline.h"

#include "core/base/tr.h"
#include "core/storage/limits.h"

#include <algorithm>

namespace espalier {

namespace {

constexpr auto longestText = static_cast<qsizetype>(limits::stringBytes);

bool tooLong(const OutlineRow &row)
{
    return row.title.size() > longestText || row.sourceId.size() > longestText ||
           std::ranges::any_of(row.fields,
                               [](const OutlineField &field) { return field.text.size() > longestText; });
}

} // namespace

Result<int> append(Outline &outline, OutlineRow row)
{
    if (outline.rows.size() >= limits::nodes)
        return unreadable(
            row.line,
            Tr::tr("A tree has at most %1 nodes, and this has more. Split it first.").arg(limits::nodes));
    outline.rows.push_back(std::move(row));
    return outline.size() - 1;
}

Result<void> checkTexts(const Outline &outline)
{
    const auto row = std::ranges::find_if(outline.rows, tooLong);
    if (row == outline.rows.end())
        return {};
    return unreadable(row->line,
                      Tr::tr("One text is longer than %1 MiB. Is it an outline, or another kind of file?")
                          .arg(limits::stringBytes / (1024 * 1024)));
}

void addField(OutlineRow &row, Column column, const QString &raw, int line)
{
    QString text = raw.trimmed();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    if (text.isEmpty())
        return;
    const auto same = std::ranges::find(row.fields, column, &OutlineField::column);
    if (same == row.fields.end())
        row.fields.push_back({column, text, line});
    else
        same->text += QLatin1Char('\n') + text;
}

QString looseForm(const QString &name)
{
    return name.simplified().toCaseFolded();
}

tl::unexpected<Error> unreadable(int line, const QString &what, int column)
{
    Error error;
    error.kind = ErrorKind::Unreadable;
    error.what = what;
    error.line = line;
    error.column = column;
    return tl::unexpected<Error>(error);
}

} // namespace espalier
