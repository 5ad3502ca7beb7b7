// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/inline_markup.h"
#include "core/base/tr.h"
#include "core/exchange/export_loss.h"
#include "core/exchange/markdown_outline.h"
#include "core/exchange/text_decoding.h"
#include "core/exchange/text_export.h"
#include "core/model/queries.h"

#include <algorithm>
#include <array>

namespace espalier {

namespace {

constexpr auto kept = std::to_array<std::string_view>(
    {"nodes", "nodes.title", "nodes.notes", "nodes.tier", "links", "links.primary", "tiers", "tiers.name",
     "tiers.plural", "tiers.letter", "tiers.color", "tiers.description", "tiers.lastCode", "tree.title"});

/// Deeper ones stand at this depth, or the indentation of a chain would grow with its square.
constexpr int deepest = 200;

/// A title that a reader would take for a list, a heading, a quote or a rule begins with a backslash.
QString escapedTitle(const QString &title)
{
    QString text = escapedInline(title);
    const qsizetype marker = listMarkerLength(text);
    if (marker > 0 && text.front().isDigit()) {
        qsizetype at = 0;
        while (text[at].isDigit())
            ++at;
        return text.insert(at, u'\\');
    }
    if (!text.isEmpty() && QStringView(u"-+*#>=|~").contains(text.front()))
        text.prepend(u'\\');
    return text;
}

/// How many nodes stand in another tier than their depth says to a reader.
std::size_t unusualTiers(const Tree &tree, const std::vector<Slot> &order)
{
    const std::vector<int> places = tierIndexBySlot(tree);
    const auto placeOf = [&](Slot slot) { return places[tree.tiers().slotOf(tree.nodes().at(slot)->tier)]; };
    const int lowest = static_cast<int>(tree.tiers().size()) - 1;
    return static_cast<std::size_t>(std::ranges::count_if(order, [&](Slot slot) {
        const Slot parent = tree.parentOf(slot);
        return !isParked(tree, slot) &&
               placeOf(slot) != (parent == noSlot ? 0 : std::min(placeOf(parent) + 1, lowest));
    }));
}

} // namespace

TextExport writeMarkdown(const Tree &tree)
{
    TextExport written;
    QByteArray &out = written.bytes;
    std::vector<int> depths(tree.nodes().slotCount(), 0);
    std::size_t tooDeep = 0;
    const std::vector<Slot> order = writingOrder(tree);
    for (const Slot slot : order) {
        const Slot parent = tree.parentOf(slot);
        const int depth = parent == noSlot ? 0 : depths[parent] + 1;
        depths[slot] = depth;
        tooDeep += depth > deepest ? 1U : 0U;
        const QByteArray indent(2 * static_cast<qsizetype>(std::min(depth, deepest)), ' ');
        const Node &node = *tree.nodes().at(slot);
        out += indent + "- " + escapedTitle(node.title).toUtf8() + '\n';
        LineReader notes(node.notes);
        while (const auto line = notes.next())
            out += indent + (line->isEmpty() ? "  >" : "  > ") + line->toUtf8() + '\n';
    }

    written.lost = lossOf(tree, kept);
    if (const TreeSize size = sizeOf(tree); size.secondaryLinks > 0)
        written.lost += Tr::tr("%1 × further parent.").arg(size.secondaryLinks);
    if (const std::size_t unusual = unusualTiers(tree, order); unusual > 0)
        written.lost += Tr::tr("%1 × tier that is not what the depth says.").arg(unusual);
    if (tooDeep > 0)
        written.lost += Tr::tr("%1 nodes stand deeper than %2 levels and are written at that depth.")
                            .arg(tooDeep)
                            .arg(deepest);
    return written;
}

} // namespace espalier
