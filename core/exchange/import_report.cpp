// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import_report.h"

#include "core/base/text.h"
#include "core/base/tr.h"

namespace espalier {

QString shortened(QStringView text)
{
    constexpr qsizetype longest = 80;
    const QString line = oneLine(text.left(4 * longest));
    return line.size() > longest ? line.first(longest - 1) + u'…' : line;
}

QString listText(const QString &heading, const ImportNotes &notes)
{
    if (notes.isEmpty())
        return {};
    QString out = heading + QStringLiteral(":\n");
    for (const ImportNote &note : notes.notes()) {
        out += QStringLiteral("  ");
        if (note.line > 0)
            out += Tr::tr("line %1: ").arg(note.line);
        out += note.text + QLatin1Char('\n');
    }
    if (const std::size_t rest = notes.count() - notes.notes().size(); rest > 0)
        out += Tr::tr("  … and %1 more\n").arg(rest);
    return out;
}

void ImportNotes::add(int line, const QString &text)
{
    ++m_count;
    if (m_notes.size() < shown)
        m_notes.push_back({line, text});
}

void ImportNotes::add(int line, int column, const QString &text)
{
    add(line, Tr::tr("column %1: %2").arg(column).arg(text));
}

void ImportNotes::addAll(const ImportNotes &other, const QString &file)
{
    for (const ImportNote &note : other.m_notes)
        add(0, note.line > 0 ? Tr::tr("%1, line %2: %3").arg(file).arg(note.line).arg(note.text)
                             : QStringLiteral("%1: %2").arg(file, note.text));
    m_count += other.m_count - other.m_notes.size();
}

void ImportReport::addAll(const ImportReport &other, const QString &file)
{
    took.addAll(other.took, file);
    guessed.addAll(other.guessed, file);
    leftOut.addAll(other.leftOut, file);
}

QString ImportReport::text() const
{
    QString out = Tr::tr("Read as %1.\n").arg(format);
    out += listText(Tr::tr("Took"), took);
    out += listText(Tr::tr("Guessed"), guessed);
    return out + listText(Tr::tr("Left out"), leftOut);
}

} // namespace espalier
