// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/address.h"

namespace espalier {

bool isServerAddress(QStringView address)
{
    const QStringView text = address.trimmed();
    return text.startsWith(u"postgresql://", Qt::CaseInsensitive) ||
           text.startsWith(u"postgres://", Qt::CaseInsensitive);
}

bool holdsPassword(QStringView address)
{
    const qsizetype scheme = address.indexOf(u"://");
    if (scheme < 0)
        return false;
    const QStringView rest = address.sliced(scheme + 3);
    // Up to the last sign that can end the user: a password may hold any other.
    const qsizetype at = rest.lastIndexOf(u'@');
    if (at >= 0 && rest.first(at).contains(u':'))
        return true;
    const qsizetype question = rest.indexOf(u'?');
    return question >= 0 && rest.sliced(question).contains(u"password=", Qt::CaseInsensitive);
}

} // namespace espalier
