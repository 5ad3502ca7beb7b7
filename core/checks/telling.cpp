// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/telling.h"

#include "core/base/tr.h"

namespace espalier {

QString textOf(const Tree &tree, const Derived &derived, const Finding &finding)
{
    return rules()[finding.rule].message({tree, derived, finding});
}

QString ruleText(const char *english)
{
    return QCoreApplication::translate("Check", english);
}

Result<Fix> fixOf(const Tree &tree, const Derived &derived, const Finding &finding, Context &context)
{
    const RuleFix &fix = rules()[finding.rule].fix;
    if (!fix.make)
        return refuse(Tr::tr("Nothing mends this but a person."));
    return fix.make(tree, derived, finding, context).and_then([&](Change change) -> Result<Fix> {
        if (change.isEmpty())
            return refuse(Tr::tr("Nothing mends this but a person."));
        return Fix{ruleText(fix.label), std::move(change)};
    });
}

QString fixLabelOf(const Tree &tree, const Derived &derived, const Finding &finding)
{
    const RuleFix &fix = rules()[finding.rule].fix;
    if (!fix.make)
        return {};
    CountedIds ids; // of a change that nobody keeps
    Context context{ids, derived.day(), {}};
    const bool isOffered =
        fix.offers ? fix.offers(tree, derived, finding) : fixOf(tree, derived, finding, context).has_value();
    return isOffered ? ruleText(fix.label) : QString();
}

} // namespace espalier
