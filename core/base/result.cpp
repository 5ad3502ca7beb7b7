// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

#include "core/base/tr.h"

namespace espalier {

QString Error::text() const
{
    QString place = file;
    if (line > 0) {
        place += place.isEmpty() ? Tr::tr("line %1").arg(line) : QStringLiteral(":%1").arg(line);
        if (column > 0)
            place += file.isEmpty() ? Tr::tr(", column %1").arg(column) : QStringLiteral(":%1").arg(column);
    }
    return place.isEmpty() ? what : place + QStringLiteral(": ") + what;
}

tl::unexpected<Error> fail(ErrorKind kind, const QString &what)
{
    return tl::unexpected<Error>(Error{kind, what, {}, 0, 0});
}

tl::unexpected<Error> refuse(const QString &what)
{
    return fail(ErrorKind::Refused, what);
}

} // namespace espalier
