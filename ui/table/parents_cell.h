// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What a node supports, as one cell: "Win customers; O-3", titles or codes, the primary parent first.
#pragma once

#include "core/base/result.h"
#include "ui/panels/field_box.h"

#include <QHash>

namespace espalier {

/// The titles, "; " between them; codes or ids where a title would not be read again.
[[nodiscard]] QString parentsText(const Tree &tree, Slot node);

/// The nodes of a tree by what they may be called in such a cell.
class ParentNames
{
    Q_DECLARE_TR_FUNCTIONS(espalier::ParentNames)

public:
    /// O(nodes).
    explicit ParentNames(const Tree &tree);

    /// The parents of `child`, as `text` names them. Refused where a name is nobody's, or that of several of
    /// which not just one is its parent already.
    [[nodiscard]] Result<std::vector<NodeId>> read(const Tree &tree, NodeId child, const QString &text) const;

private:
    [[nodiscard]] Result<NodeId> named(const Tree &tree, NodeId child, const QString &name) const;

    QHash<QString, std::vector<NodeId>> m_called; ///< titles, codes and ids, by loose form
};

/// The editor of such a cell.
class ParentsBox final : public FieldBox
{
    Q_OBJECT

public:
    ParentsBox(const QString &label, QWidget *parent);

    void load(const Shown &shown) override;
    [[nodiscard]] Result<Change> change(const Tree &tree) const override;

private:
    NodeId m_node;
};

} // namespace espalier
