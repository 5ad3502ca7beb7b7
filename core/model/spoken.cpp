// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/spoken.h"

#include "core/base/tr.h"

namespace espalier {

QString spoken(const Cadence &cadence)
{
    if (!cadence.isSet())
        return Tr::word("unset");
    if (cadence.kind == Cadence::Kind::EveryNDays)
        return Tr::tr("every %1 days").arg(cadence.days);
    const QByteArray name = cadence.text();
    return Tr::word({name.data(), static_cast<std::size_t>(name.size())});
}

} // namespace espalier
