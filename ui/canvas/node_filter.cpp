// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/node_filter.h"

#include <algorithm>

namespace espalier {
namespace {

bool holdsWord(const Node &node, const QString &word)
{
    const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    return in(node.title) || in(node.code) || in(node.question) || std::ranges::any_of(node.tags, in) ||
           std::ranges::any_of(node.alsoKnownAs, in);
}

} // namespace

std::vector<char> matches(const NodeFilter &filter, const Tree &tree, const Derived &derived)
{
    const QStringList words = filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<char> found(tree.nodes().slotCount(), 0);
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        const Node &node = *it;
        const Slot slot = it.slot();
        const auto holds = [&node](const QString &word) { return holdsWord(node, word); };
        found[slot] = (filter.tier.isNull() || node.tier == filter.tier) &&
                      (filter.owner.isNull() || derived.ownerOf(tree, slot) == filter.owner) &&
                      (filter.source.isNull() || derived.sourceOf(tree, slot) == filter.source) &&
                      (filter.channel.isNull() ||
                       derived.channelsOf(tree, slot).end() !=
                           std::ranges::find(derived.channelsOf(tree, slot), filter.channel)) &&
                      std::ranges::all_of(words, holds);
    }
    return found;
}

} // namespace espalier
