// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/formula_guard.h"

namespace espalier {

namespace {

/// Apostrophes count as quotes, so that a text that itself begins with "'=" is guarded too and comes back
/// whole.
bool isRun(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && (text[at] == u'"' || text[at] == u'\'' ||
                                (text[at].isSpace() && text[at] != u'\t' && text[at] != u'\r')))
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
}

} // namespace

QString guarded(const QString &text)
{
    return isRun(text) ? u'\'' + text : text;
}

QStringView unguarded(QStringView cell)
{
    return cell.startsWith(u'\'') && isRun(cell.sliced(1)) ? cell.sliced(1) : cell;
}

QByteArray csvCell(const QString &text)
{
    const QByteArray cell = guarded(text).toUtf8();
    const bool needsQuotes = cell.contains(',') || cell.contains('"') || cell.contains('\n') ||
                             cell.contains('\r') || cell.contains(';') || cell.startsWith(' ');
    return needsQuotes ? '"' + QByteArray(cell).replace('"', "\"\"") + '"' : cell;
}

} // namespace espalier
