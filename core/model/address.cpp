// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/address.h"

#include <algorithm>

namespace espalier {

bool isServerAddress(QStringView address)
{
    const QStringView text = address.trimmed();
    return text.startsWith(u"postgresql://", Qt::CaseInsensitive) ||
           text.startsWith(u"postgres://", Qt::CaseInsensitive);
}

bool holdsPassword(QStringView address)
{
    for (const QStringView word : {QStringView(u"password="), QStringView(u"pwd=")}) {
        if (address.contains(word, Qt::CaseInsensitive))
            return true;
    }
    const qsizetype scheme = address.indexOf(u"://");
    if (scheme < 0)
        return false;
    const QStringView rest = address.sliced(scheme + 3).trimmed();
    // Up to the last sign that can end the user: a password may hold any other.
    const qsizetype at = rest.lastIndexOf(u'@');
    if (at >= 0)
        return rest.first(at).contains(u':');
    const auto end = std::ranges::find_if(rest, [](QChar sign) { return sign == u'/' || sign == u'?'; });
    const QStringView host = rest.first(end - rest.begin());
    const qsizetype colon = host.startsWith(u'[') ? -1 : host.indexOf(u':');
    return colon >= 0 &&
           !std::ranges::all_of(host.sliced(colon + 1), [](QChar sign) { return sign.isDigit(); });
}

} // namespace espalier
