// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/parents_cell.h"

#include "core/edit/link.h"
#include "core/exchange/outline.h"
#include "ui/panels/text_editor.h"

#include <algorithm>

namespace espalier {

QString parentsText(const Tree &tree, Slot node)
{
    QStringList titles;
    for (const Tie &tie : tree.supports(node))
        titles.append(tree.nodes().at(tie.node)->title);
    return titles.join(QStringLiteral("; "));
}

ParentNames::ParentNames(const Tree &tree)
{
    for (const Node &node : tree.nodes()) {
        if (!node.code.isEmpty())
            m_codes.insert(looseForm(node.code), node.id);
        if (!node.title.isEmpty())
            m_titles[looseForm(node.title)].push_back(node.id);
    }
}

Result<NodeId> ParentNames::named(const QString &name) const
{
    const QString form = looseForm(name);
    if (const auto code = m_codes.constFind(form); code != m_codes.constEnd())
        return *code;
    const auto titled = m_titles.constFind(form);
    if (titled == m_titles.constEnd())
        return refuse(tr("No node is called “%1”.").arg(name));
    if (titled->size() > 1)
        return refuse(tr("Several nodes are called “%1”: write the code of one.").arg(name));
    return titled->front();
}

Result<std::vector<NodeId>> ParentNames::read(const QString &text) const
{
    if (const Result<NodeId> whole = named(text.simplified())) // its title may hold a semicolon
        return std::vector{*whole};
    std::vector<NodeId> parents;
    for (const QString &part : text.split(QLatin1Char(';'))) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const Result<NodeId> node = named(name);
        if (!node)
            return tl::unexpected(node.error());
        if (std::ranges::find(parents, *node) == parents.end())
            parents.push_back(*node);
    }
    return parents;
}

ParentsBox::ParentsBox(const QString &label, QWidget *parent)
    : FieldBox("parents", label, new LineEditor, parent)
{
}

void ParentsBox::load(const Shown &shown)
{
    m_node = shown.nodes.front();
    editor()->setWritable(shown.writable);
    if (!isTouched())
        static_cast<LineEditor *>(editor())->setValue(
            parentsText(shown.tree, shown.tree.nodes().slotOf(m_node)));
}

Result<Change> ParentsBox::change(const Tree &tree) const
{
    const auto parents = ParentNames(tree).read(static_cast<LineEditor *>(editor())->value());
    return parents ? edit::setParents(tree, m_node, *parents) : tl::unexpected(parents.error());
}

} // namespace espalier
