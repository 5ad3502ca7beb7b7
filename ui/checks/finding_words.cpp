// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/finding_words.h"

#include "core/checks/telling.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace espalier {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr qsizetype mostTitles = 3; // on one line

/// As files would name them, and as they are typed.
constexpr std::array groupWords{"structure", "definition", "time",     "threshold",
                                "link",      "vanity",     "campaign", "governance"};
static_assert(groupWords.size() == ruleGroupCount);

QLatin1StringView wordOf(RuleGroup group)
{
    return QLatin1StringView(groupWords[static_cast<std::size_t>(group)]);
}

QString wordOf(Severity severity)
{
    const std::string_view name = nameOf(severity);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

FindingKind kindOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingKind::Error;
    case Severity::Warning:
        return FindingKind::Warning;
    default:
        return FindingKind::Hint;
    }
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Hint:
        return Words::tr("Hint");
    case Severity::Silent:
        break;
    }
    return Words::tr("Silent");
}

QString countWords(const FindingCounts &counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts += counts.errors == 1 ? Words::tr("1 error") : Words::tr("%n errors", nullptr, counts.errors);
    if (counts.warnings > 0)
        parts += counts.warnings == 1 ? Words::tr("1 warning")
                                      : Words::tr("%n warnings", nullptr, counts.warnings);
    if (counts.hints > 0)
        parts += counts.hints == 1 ? Words::tr("1 hint") : Words::tr("%n hints", nullptr, counts.hints);
    return parts.isEmpty() ? Words::tr("Nothing found") : parts.join(QStringLiteral(", "));
}

std::optional<FindingBadge> badgeOf(const FindingCounts &counts)
{
    if (counts.all() == 0)
        return std::nullopt;
    return FindingBadge{kindOf(counts.worst()), counts.all()};
}

QString titlesOf(const Tree &tree, const Finding &finding)
{
    QStringList titles;
    const std::vector<NodeId> nodes = nodesOf(tree, finding);
    for (const NodeId &id : nodes) {
        if (titles.size() == mostTitles)
            break;
        if (const Node *node = tree.find(id))
            titles += node->title.isEmpty() ? Words::tr("(no title)") : node->title;
    }
    if (titles.isEmpty())
        return Words::tr("The tree");
    const auto left = static_cast<int>(nodes.size()) - static_cast<int>(titles.size());
    const QString all = titles.join(QStringLiteral(", "));
    return left > 0 ? Words::tr("%1 and %n more", nullptr, left).arg(all) : all;
}

QString findingWord(const QString &word)
{
    if (const auto rule = ruleNamed(word))
        return Words::tr("%1 · %2", "id and title of a rule")
            .arg(QLatin1String(rules()[*rule].id), ruleText(rules()[*rule].title));
    for (std::size_t i = 0; i < ruleGroupCount; ++i) {
        if (word == wordOf(static_cast<RuleGroup>(i)))
            return spoken(static_cast<RuleGroup>(i));
    }
    const QByteArray name = word.toLatin1();
    const auto severity = valueNamed<Severity>(std::string_view(name.constData()));
    return severity ? severityWord(*severity) : word;
}

void forEachFindingWord(const Checks &checks, const Tree &tree,
                        const std::function<void(Slot, const QString &)> &visit)
{
    std::vector<std::pair<Slot, QString>> said;
    const auto take = [&](std::span<const Finding> findings) {
        for (const Finding &finding : findings) {
            if (finding.about == noSlot || finding.isWaived)
                continue;
            const Rule &rule = rules()[finding.rule];
            said.emplace_back(finding.about, QString::fromLatin1(rule.id).toLower());
            said.emplace_back(finding.about, wordOf(rule.group));
            said.emplace_back(finding.about, wordOf(finding.severity));
        }
    };
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it)
        take(checks.foundAt(it.slot()));
    for (RuleIndex rule = 0; rule < rules().size(); ++rule)
        take(checks.foundInTree(rule));
    std::ranges::sort(said);
    const auto twice = std::ranges::unique(said);
    said.erase(twice.begin(), twice.end());
    for (const auto &[slot, word] : said)
        visit(slot, word);
}

std::vector<Finding> foundAbout(const Checks &checks, const Tree &tree, Slot node)
{
    std::vector<Finding> found;
    const auto take = [&](std::span<const Finding> findings) {
        std::ranges::copy_if(findings, std::back_inserter(found), [node](const Finding &finding) {
            return finding.about == node && !finding.isWaived;
        });
    };
    // Mostly it is found where it is, or where it is compared with its siblings.
    take(checks.foundAt(node));
    for (const Tie &tie : tree.supports(node))
        take(checks.foundAt(tie.node));
    for (RuleIndex rule = 0; rule < rules().size(); ++rule)
        take(checks.foundInTree(rule));
    if (found.size() < static_cast<std::size_t>(checks.countsAt(node).all())) {
        found.clear();
        for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it)
            take(checks.foundAt(it.slot()));
        for (RuleIndex rule = 0; rule < rules().size(); ++rule)
            take(checks.foundInTree(rule));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Finding::severity);
    return found;
}

} // namespace espalier
