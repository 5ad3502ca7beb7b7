// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/check_report.h"

#include "core/base/tr.h"
#include "core/checks/telling.h"

#include <nlohmann/json.hpp>

#include <QUrl>

namespace espalier::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string toJson(const QString &text)
{
    return text.toStdString();
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tr::tr("error");
    case Severity::Warning:
        return Tr::tr("warning");
    default:
        return Tr::tr("hint");
    }
}

QString counted(int number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(number);
}

/// SARIF has its own words for severities.
std::string levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Hint:
        return "note";
    case Severity::Silent:
        break;
    }
    return "none";
}

Json ruleJson(const Rule &rule)
{
    return {{"id", rule.id},
            {"shortDescription", {{"text", rule.title}}},
            {"fullDescription", {{"text", rule.why}}},
            {"help", {{"text", std::string(rule.mend) + " (" + rule.source + ")"}}},
            {"defaultConfiguration", {{"level", levelOf(rule.signOff)}}}};
}

} // namespace

QByteArray checkText(const CheckedTree &checked)
{
    QStringList lines;
    for (const Finding &finding : checked.findings) {
        if (!finding.isWaived)
            lines << QStringLiteral("%1 %2: %3")
                         .arg(QLatin1String(rules()[finding.rule].id), word(finding.severity),
                              textOf(checked.tree, checked.derived, finding));
    }
    const FindingCounts counts = checked.checks.counts();
    QStringList sums{counted(counts.errors, Tr::tr("1 error"), Tr::tr("%1 errors")),
                     counted(counts.warnings, Tr::tr("1 warning"), Tr::tr("%1 warnings")),
                     counted(counts.hints, Tr::tr("1 hint"), Tr::tr("%1 hints"))};
    if (counts.waived > 0)
        sums << Tr::tr("%1 waived").arg(counts.waived);
    const Score score = checked.checks.score();
    lines << Tr::tr("Score %1 of 100: %2").arg(score.points).arg(sums.join(QStringLiteral(", ")));
    for (const Score::Cost &cost : score.costs) {
        const Rule &rule = rules()[cost.rule];
        lines << Tr::tr("  %1 points: %2 %3 (%4)")
                     .arg(cost.points, 5, 'f', 1)
                     .arg(QLatin1String(rule.id), ruleText(rule.title))
                     .arg(cost.findings);
    }
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

QByteArray checkJson(const CheckedTree &checked)
{
    Json findings = Json::array();
    for (const Finding &finding : checked.findings) {
        if (finding.isWaived)
            continue;
        const Rule &rule = rules()[finding.rule];
        Json nodes = Json::array();
        for (const NodeId &id : nodesOf(checked.tree, finding)) {
            const Node *node = checked.tree.find(id);
            nodes.push_back({{"id", id.text().toStdString()}, {"title", node ? toJson(node->title) : ""}});
        }
        const QString fix = fixLabelOf(checked.tree, checked.derived, finding);
        findings.push_back({{"rule", rule.id},
                            {"severity", nameOf(finding.severity)},
                            {"nodes", nodes},
                            {"message", toJson(textOf(checked.tree, checked.derived, finding))},
                            {"why", rule.why},
                            {"fix", fix.isEmpty() ? Json(nullptr) : Json(toJson(fix))}});
    }
    const FindingCounts counts = checked.checks.counts();
    const Json out{
        {"score", checked.checks.score().points},
        {"counts", {{"error", counts.errors}, {"warning", counts.warnings}, {"hint", counts.hints}}},
        {"findings", findings}};
    return QByteArray::fromStdString(out.dump(2) + "\n");
}

QByteArray checkSarif(const CheckedTree &checked)
{
    Json ruleRows = Json::array();
    for (const Rule &rule : rules())
        ruleRows.push_back(ruleJson(rule));
    const std::string uri = QUrl::toPercentEncoding(checked.path, "/").toStdString();
    Json results = Json::array();
    for (const Finding &finding : checked.findings) {
        Json places = Json::array();
        for (const NodeId &id : nodesOf(checked.tree, finding)) {
            const Node *node = checked.tree.find(id);
            places.push_back({{"fullyQualifiedName", id.text().toStdString()},
                              {"name", node ? toJson(node->title) : ""},
                              {"kind", "object"}});
        }
        Json location{{"physicalLocation", {{"artifactLocation", {{"uri", uri}}}}}};
        if (!places.empty())
            location["logicalLocations"] = places;
        Json result{{"ruleId", rules()[finding.rule].id},
                    {"ruleIndex", finding.rule},
                    {"level", levelOf(finding.severity)},
                    {"message", {{"text", toJson(textOf(checked.tree, checked.derived, finding))}}},
                    {"locations", Json::array({location})}};
        if (finding.isWaived)
            result["suppressions"] = Json::array({{{"kind", "external"}}});
        results.push_back(std::move(result));
    }
    const Json driver{{"name", "espalier-cli"}, {"version", ESPALIER_VERSION}, {"rules", ruleRows}};
    const Json out{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({{{"tool", {{"driver", driver}}}, {"results", results}}})}};
    return QByteArray::fromStdString(out.dump(2) + "\n");
}

} // namespace espalier::cli
