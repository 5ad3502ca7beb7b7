// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/parents_cell.h"

#include "core/edit/link.h"
#include "core/exchange/outline.h"
#include "ui/panels/text_editor.h"

#include <algorithm>

namespace espalier {

namespace {

/// What means the node in such a cell: its title where that is one part and not empty, else its code, else
/// its id.
QString partFor(const Node &node)
{
    if (!node.title.isEmpty() && !node.title.contains(QLatin1Char(';')))
        return node.title;
    return node.code.isEmpty() ? QString::fromLatin1(node.id.text()) : node.code;
}

/// Says while one types what cannot be read.
class ParentsEditor final : public LineEditor
{
public:
    void show(const Tree &tree, const NodeId &node)
    {
        m_tree = &tree;
        m_node = node;
        setValue(parentsText(tree, tree.nodes().slotOf(node)));
    }
    [[nodiscard]] QString problem() const override
    {
        if (!m_tree)
            return {};
        const auto parents = ParentNames(*m_tree).read(*m_tree, m_node, value());
        return parents ? QString() : parents.error().what;
    }

private:
    const Tree *m_tree = nullptr;
    NodeId m_node;
};

} // namespace

QString parentsText(const Tree &tree, Slot node)
{
    QStringList parts;
    for (const Tie &tie : tree.supports(node))
        parts.append(partFor(*tree.nodes().at(tie.node)));
    return parts.join(QStringLiteral("; "));
}

ParentNames::ParentNames(const Tree &tree)
{
    for (const Node &node : tree.nodes()) {
        QStringList names{looseForm(node.title), looseForm(node.code),
                          looseForm(QString::fromLatin1(node.id.text()))};
        names.removeDuplicates();
        for (const QString &name : names) {
            if (!name.isEmpty())
                m_called[name].push_back(node.id);
        }
    }
}

Result<NodeId> ParentNames::named(const Tree &tree, NodeId child, const QString &name) const
{
    const auto called = m_called.constFind(looseForm(name));
    if (called == m_called.constEnd())
        return refuse(tr("No node is called “%1”.").arg(name));
    if (called->size() == 1)
        return called->front();
    // Of several the one that is a parent already is meant: what stands there can be read again.
    std::vector<NodeId> known;
    for (const NodeId node : *called) {
        if (tree.find(LinkKey{child, node}))
            known.push_back(node);
    }
    if (known.size() == 1)
        return known.front();
    return refuse(tr("Several nodes are called “%1”: write the code of one.").arg(name));
}

Result<std::vector<NodeId>> ParentNames::read(const Tree &tree, NodeId child, const QString &text) const
{
    if (const Result<NodeId> whole = named(tree, child, text.simplified())) // its title may hold a semicolon
        return std::vector{*whole};
    std::vector<NodeId> parents;
    for (const QString &part : text.split(QLatin1Char(';'))) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const Result<NodeId> node = named(tree, child, name);
        if (!node)
            return tl::unexpected(node.error());
        if (std::ranges::find(parents, *node) == parents.end())
            parents.push_back(*node);
    }
    return parents;
}

ParentsBox::ParentsBox(const QString &label, QWidget *parent)
    : FieldBox("parents", label, new ParentsEditor, parent)
{
}

void ParentsBox::load(const Shown &shown)
{
    m_node = shown.nodes.front();
    editor()->setWritable(shown.writable);
    if (!isTouched())
        static_cast<ParentsEditor *>(editor())->show(shown.tree, m_node);
}

Result<Change> ParentsBox::change(const Tree &tree) const
{
    const auto parents = ParentNames(tree).read(tree, m_node, static_cast<LineEditor *>(editor())->value());
    return parents ? edit::setParents(tree, m_node, *parents) : tl::unexpected(parents.error());
}

} // namespace espalier
