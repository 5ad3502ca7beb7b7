// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// From an Outline to a Tree: rows become nodes, depth becomes tiers, cells become fields, names become people
// and data sources. The same outline gives the same tree, byte for byte, ids included.
#pragma once

#include "core/exchange/outline.h"
#include "core/exchange/outline_formats.h"
#include "core/model/tree.h"

#include <QByteArrayView>

#include <vector>

namespace espalier {

struct ImportOptions
{
    std::vector<Tier> tiers;        ///< the new tree's, top tier first; at least one
    QString title;                  ///< of the tree where the outline has several tops: the name of its file
    std::optional<LinkTable> links; ///< of a table of nodes, when they stand in a table of their own
};

/// 1, 2, 3, … of a name, hashed: ids for what an import adds around the nodes, the same in every run.
class DerivedIds final : public IdSource
{
public:
    explicit DerivedIds(QString name) : m_name(std::move(name)) {}
    [[nodiscard]] RawId next() override;

private:
    QString m_name;
    int m_count = 0;
};

/// Ids are UUIDv5 of the row's id in the source, else of its titles from the top and its place among
/// namesakes; a UUID in the source is kept. The source's id becomes the code where it is short and free, else
/// it is also-known-as. Each row takes its tier from its tier or level cell, else one below its parent's; the
/// lowest tier nests. Further parents become secondary links. A list without any parent waits in the parking
/// lot, namesakes side by side. Cells that are not understood are reported and set nothing. Refused only
/// where `outline` breaks its own promises, or without tiers.
[[nodiscard]] Result<Tree> treeFromOutline(const Outline &outline, const ImportOptions &options,
                                           ImportReport &report);

struct Imported
{
    Tree tree;
    ImportReport report;
};

/// The bytes of a file to a tree: readOutline(), then treeFromOutline(). An Error names the file.
[[nodiscard]] Result<Imported> importTree(QByteArrayView bytes, const QString &fileName, QStringView from,
                                          const ImportOptions &options);

} // namespace espalier
