// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/title_index.h"

#include <algorithm>

namespace espalier::edit {

TitleIndex::TitleIndex(const Tree &tree)
{
    for (const Node &node : tree.nodes()) {
        const std::vector<Trigram> trigrams = trigramsOf(node.title);
        if (trigrams.empty())
            continue;
        const auto entry = static_cast<std::uint32_t>(m_entries.size());
        m_entries.push_back({node.id, trigrams.size()});
        for (const Trigram trigram : trigrams)
            m_holders[trigram].push_back(entry);
    }
}

std::vector<TitleIndex::Trigram> TitleIndex::trigramsOf(const QString &title)
{
    constexpr unsigned letterBits = 16;
    constexpr Trigram three = (Trigram(1) << (3 * letterBits)) - 1;
    constexpr Trigram padding = (Trigram(u' ') << letterBits) | u' ';
    std::vector<Trigram> trigrams;
    Trigram last = padding;
    bool isInWord = false;
    const auto take = [&](char16_t letter) {
        last = ((last << letterBits) | letter) & three;
        trigrams.push_back(last);
    };
    for (const QChar c : title.toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            take(c.unicode());
            isInWord = true;
        } else if (isInWord) {
            take(u' ');
            last = padding;
            isInWord = false;
        }
    }
    if (isInWord)
        take(u' ');
    std::ranges::sort(trigrams);
    trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
    return trigrams;
}

std::vector<TitleIndex::Match> TitleIndex::alike(const QString &title, double least, std::size_t most) const
{
    const std::vector<Trigram> wanted = trigramsOf(title);
    std::unordered_map<std::uint32_t, std::size_t> shared;
    for (const Trigram trigram : wanted) {
        if (const auto holders = m_holders.find(trigram); holders != m_holders.end()) {
            for (const std::uint32_t entry : holders->second)
                ++shared[entry];
        }
    }
    std::vector<Match> matches;
    for (const auto &[entry, count] : shared) {
        const double likeness =
            2.0 * static_cast<double>(count) / static_cast<double>(wanted.size() + m_entries[entry].trigrams);
        if (likeness >= least)
            matches.push_back({m_entries[entry].node, likeness});
    }
    std::ranges::sort(matches, [](const Match &a, const Match &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.node < b.node;
    });
    matches.resize(std::min(matches.size(), most));
    return matches;
}

} // namespace espalier::edit
