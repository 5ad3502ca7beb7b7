// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rule_page.h"

#include "core/base/tr.h"
#include "core/checks/telling.h"

namespace espalier {

namespace {

QString spoken(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tr::tr("error");
    case Severity::Warning:
        return Tr::tr("warning");
    case Severity::Hint:
        return Tr::tr("hint");
    case Severity::Silent:
        break;
    }
    return Tr::tr("silent");
}

constexpr const char *introduction =
    R"(# Checks

The tree says where it is weak. A draft is never blocked; for sign-off the same rules are stricter. A finding
names the thing, says why it matters and, where there is one, offers the fix as a change that can be undone.
Ideas in the parking lot raise none.

- **Another severity or limit:** a rule setting of the tree, by the id of the rule. Limits that make no sense are
  not heeded. A changed setting has the whole tree judged again.
- **Waivers:** a named person accepts a finding, with a reason and, if wanted, a last day. It holds for exactly
  the nodes that the finding names.
- **Words:** the lists that rules look for in titles are files in `resources/words`, a word or phrase a line. Your
  own are added to them in the window (Edit ▸ Words of the checks) or as files of the same names in the folder
  `espalier/words` of your data: `~/.local/share` on Linux, `%LOCALAPPDATA%` on Windows, `~/Library/Application
  Support` on macOS. Window and command line read both.
- **Score:** 100 × nodes ÷ (nodes + weight of the findings), rounded down. An error weighs 1, a warning 0.25, a
  hint 0.05. It is the tree’s, never a person’s; each rule’s share of what is missing is shown beside it.
)";

} // namespace

QString rulePage(const Rule &rule)
{
    const QString id = QLatin1String(rule.id);
    QStringList lines{QStringLiteral("### %1 · %2").arg(id, ruleText(rule.title)), QString()};
    lines << Tr::tr("As a draft: %1. For sign-off: %2.").arg(spoken(rule.draft), spoken(rule.signOff))
          << QString();
    lines << ruleText(rule.why) << QString();
    lines << Tr::tr("**Source:** %1").arg(QString::fromUtf8(rule.source)) << QString();
    lines << Tr::tr("**How to mend it:** %1").arg(ruleText(rule.mend));
    if (rule.fix.label)
        lines << QString() << Tr::tr("**Fix:** %1").arg(ruleText(rule.fix.label));
    QStringList lists;
    for (std::size_t i = 0; i < wordListCount; ++i) {
        const auto list = static_cast<WordList>(i);
        if (rule.words & markOf(list))
            lists << Tr::tr("- `%1`: %2").arg(QLatin1String(nameOf(list)), ruleText(meaningOf(list)));
    }
    if (!lists.isEmpty())
        lines << QString() << Tr::tr("**Words**, to which you can add your own:") << QString() << lists;
    bool hasLimit = false;
    for (const RuleLimit &limit : rule.limits) {
        if (!limit.key)
            continue;
        if (!hasLimit)
            lines << QString() << Tr::tr("**Limits**, each a setting of the tree:") << QString();
        hasLimit = true;
        lines << Tr::tr("- `%1`: %2, unless the tree says otherwise: %3")
                     .arg(QLatin1String(limit.key), ruleText(limit.meaning), QString::number(limit.standard));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString rulesPage()
{
    QStringList parts;
    parts << QString::fromUtf8(introduction);
    std::optional<RuleGroup> last;
    for (const Rule &rule : rules()) {
        if (rule.group != last)
            parts << QStringLiteral("## %1\n").arg(spoken(rule.group));
        last = rule.group;
        parts << rulePage(rule);
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace espalier
