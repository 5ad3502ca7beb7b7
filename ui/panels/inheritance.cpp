// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inheritance.h"

#include "ui/panels/period_editor.h"
#include "ui/panels/words.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace espalier {
namespace {

struct Origins
{
    Q_DECLARE_TR_FUNCTIONS(espalier::Origins)
};

/// One inherited field: its origin, its value in words, and how it becomes the node's own.
struct Row
{
    std::string_view key;
    Origin DerivedNode::*origin;
    QString (*text)(const Tree &, const Derived &, Slot);
    void (*adopt)(Node &, const Tree &, const Derived &, Slot);
};

template <class Record>
QString nameIn(const Tree &tree, const Id<Record> &id)
{
    const Record *record = tree.find(id);
    return record ? nameOfRecord(*record) : QString();
}

const std::array rows{
    Row{"owner", &DerivedNode::owner,
        [](const Tree &t, const Derived &d, Slot s) { return nameIn(t, d.ownerOf(t, s)); },
        [](Node &n, const Tree &t, const Derived &d, Slot s) { n.owner = d.ownerOf(t, s); }},
    Row{"horizon", &DerivedNode::horizon,
        [](const Tree &t, const Derived &d, Slot s) { return periodText(QLocale(), d.horizonOf(t, s)); },
        [](Node &n, const Tree &t, const Derived &d, Slot s) { n.horizon = d.horizonOf(t, s); }},
    Row{"cadence", &DerivedNode::cadence,
        [](const Tree &t, const Derived &d, Slot s) { return word(d.cadenceOf(t, s)); },
        [](Node &n, const Tree &t, const Derived &d, Slot s) { n.cadence = d.cadenceOf(t, s); }},
    Row{"source", &DerivedNode::source,
        [](const Tree &t, const Derived &d, Slot s) { return nameIn(t, d.sourceOf(t, s)); },
        [](Node &n, const Tree &t, const Derived &d, Slot s) { n.source = d.sourceOf(t, s); }},
    Row{"channels", &DerivedNode::channels,
        [](const Tree &t, const Derived &d, Slot s) {
            QStringList names;
            for (const ChannelId &channel : d.channelsOf(t, s))
                names.append(nameIn(t, channel));
            return names.join(QStringLiteral(", "));
        },
        [](Node &n, const Tree &t, const Derived &d, Slot s) { n.channels = d.channelsOf(t, s); }},
    Row{"attribution", &DerivedNode::attribution,
        [](const Tree &t, const Derived &d, Slot s) { return word(d.attributionOf(t, s).model); },
        [](Node &n, const Tree &t, const Derived &d, Slot s) { n.attribution = d.attributionOf(t, s); }},
};

const Row *rowOf(const char *key)
{
    for (const Row &row : rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

QString fromText(const Tree &tree, const Origin &origin)
{
    const Node *node = origin.node == noSlot ? nullptr : tree.nodes().at(origin.node);
    switch (origin.from) {
    case Origin::From::Ancestor:
        return node ? Origins::tr("from %1").arg(node->code.isEmpty() ? node->title : node->code) : QString();
    case Origin::From::Tier: {
        const Tier *tier = node ? tree.find(node->tier) : nullptr;
        return tier ? Origins::tr("usual for %1").arg(tier->name) : QString();
    }
    case Origin::From::Source:
        return Origins::tr("as its data source");
    case Origin::From::Nowhere:
    case Origin::From::Own:
        break;
    }
    return {};
}

} // namespace

Inheritance inheritanceOf(const char *key, const Tree &tree, const Derived &derived, Slot node)
{
    const Row *row = rowOf(key);
    if (!row)
        return {};
    const Origin &origin = derived[node].*row->origin;
    if (!origin.isInherited())
        return {origin, {}, {}};
    return {origin, row->text(tree, derived, node), fromText(tree, origin)};
}

void adoptInherited(const char *key, Node &node, const Tree &tree, const Derived &derived, Slot slot)
{
    if (const Row *row = rowOf(key))
        row->adopt(node, tree, derived, slot);
}

} // namespace espalier
