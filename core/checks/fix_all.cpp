// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/fix_all.h"

#include "core/checks/telling.h"
#include "core/edit/steps.h"

#include <algorithm>

namespace espalier {

namespace {

/// A fix may show another finding; fixes that undo each other come to an end here.
constexpr int mostRounds = 8;

} // namespace

FixedAll fixAll(const Tree &before, const Derived &derivedBefore, const Checks &checksBefore,
                const std::function<bool(const Finding &)> &wanted, Context &context)
{
    FixedAll fixed;
    edit::Steps steps(before);
    Derived derived = derivedBefore;
    Checks checks = checksBefore;
    const auto isThere = [&](const Finding &finding) {
        const auto found =
            finding.subject == noSlot ? checks.foundInTree(finding.rule) : checks.foundAt(finding.subject);
        return std::ranges::find(found, finding) != found.end();
    };
    bool isAnyDone = true;
    for (int round = 0; isAnyDone && round < mostRounds; ++round) {
        isAnyDone = false;
        for (const Finding &finding : checks.all(steps.tree())) {
            if (finding.isWaived || !rules()[finding.rule].fix.make || !wanted(finding) || !isThere(finding))
                continue;
            const Result<Fix> fix = fixOf(steps.tree(), derived, finding, context);
            if (!fix)
                continue;
            const QString found = textOf(steps.tree(), derived, finding);
            if (!steps.take(fix->change))
                continue;
            fixed.done +=
                QStringLiteral("%1 %2 → %3").arg(QLatin1String(rules()[finding.rule].id), found, fix->label);
            derived.follow(steps.tree(), fix->change, derived.day());
            checks.follow(steps.tree(), derived, fix->change);
            isAnyDone = true;
        }
    }
    fixed.change = steps.composed();
    return fixed;
}

} // namespace espalier
