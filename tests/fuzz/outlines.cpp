// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/outline_formats.h"
#include "core/exchange/tree_from_outline.h"
#include "tests/fuzz/targets.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace espalier::fuzz {

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What outline.h promises of every outline.
void requireLaws(const Outline &outline)
{
    require(!outline.rows.empty());
    QSet<QString> ids;
    for (const OutlineRow &row : outline.rows) {
        require(!row.title.isEmpty() && row.title.trimmed() == row.title && !row.title.contains(u'\n'));
        require(row.title.isValidUtf16());
        require(row.parent >= -1 && row.parent < outline.size());
        require(row.otherParents.empty() || row.parent >= 0);
        require(std::ranges::find(row.otherParents, row.parent) == row.otherParents.end());
        require(QSet<int>(row.otherParents.begin(), row.otherParents.end()).size() ==
                static_cast<qsizetype>(row.otherParents.size()));
        require(row.sourceId.isEmpty() || !ids.contains(row.sourceId));
        ids.insert(row.sourceId);
        require(
            std::ranges::none_of(row.fields, [](const OutlineField &field) { return field.text.isEmpty(); }));
    }
}

ImportOptions oneTier()
{
    ImportOptions options;
    DerivedIds ids(QStringLiteral("tier"));
    Tier tier;
    tier.id = ids.make<Tier>();
    tier.rank = "V";
    tier.name = QStringLiteral("Metric");
    options.tiers = {tier, tier};
    options.tiers.back().id = ids.make<Tier>();
    options.tiers.back().rank = "k";
    return options;
}

/// Reads; what is read keeps its promises and always makes a tree, the same one twice.
void import(QByteArrayView bytes, QStringView format, const std::optional<LinkTable> &links = std::nullopt)
{
    ImportReport report;
    const auto outline = readOutline(bytes, QStringLiteral("fuzz"), format, report, links);
    if (!outline) {
        require(!outline.error().what.isEmpty());
        return;
    }
    requireLaws(*outline);
    ImportOptions options = oneTier();
    options.links = links;
    const auto tree = treeFromOutline(*outline, options, report);
    require(tree.has_value());
    require(tree->nodes().size() == outline->rows.size());
    const auto second = importTree(bytes, QStringLiteral("fuzz"), format, options);
    require(second && second->tree == *tree && second->report == report);
}

} // namespace

void csv(QByteArrayView bytes)
{
    import(bytes, u"csv");
}

/// The bytes are the links of a few nodes that are always the same.
void edges(QByteArrayView bytes)
{
    import("id,title,parent\n1,A\n2,B,1\n3,C\n4,a\n5,2\n", u"csv",
           LinkTable{bytes.toByteArray(), QStringLiteral("links")});
}

void json(QByteArrayView bytes)
{
    import(bytes, u"json");
}

void markdown(QByteArrayView bytes)
{
    import(bytes, u"markdown");
}

void text(QByteArrayView bytes)
{
    import(bytes, u"text");
}

} // namespace espalier::fuzz
