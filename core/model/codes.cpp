// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/codes.h"

#include "core/model/register_table.h"

#include <QHash>

#include <algorithm>

namespace espalier {

std::optional<NumberedCode> numberedCode(QStringView code)
{
    const qsizetype dash = code.lastIndexOf(u'-');
    bool isNumber = false;
    const int number = dash > 0 ? code.sliced(dash + 1).toInt(&isNumber) : 0;
    if (!isNumber || number < 1)
        return std::nullopt;
    return NumberedCode{code.first(dash), number};
}

Change forgottenCodes(const Tree &tree)
{
    QHash<QStringView, int> highest;
    for (const Tier &tier : tree.tiers())
        highest.insert(tier.letter, 0);
    for (const Node &node : tree.nodes()) {
        const auto code = numberedCode(node.code);
        const auto entry = code ? highest.find(code->letter) : highest.end();
        if (entry != highest.end())
            *entry = std::max(*entry, code->number);
    }
    Change change;
    for (const Tier &tier : tree.tiers()) {
        if (tier.letter.isEmpty() || highest.value(tier.letter) <= tier.lastCode)
            continue;
        Tier lifted = tier;
        lifted.lastCode = highest.value(tier.letter);
        const auto &before = tree.all<Tier>().shared(tree.tiers().slotOf(tier.id));
        append<Tier>(change, {before, std::make_shared<const Tier>(std::move(lifted))});
    }
    return change;
}

} // namespace espalier
