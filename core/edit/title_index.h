// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TitleIndex: which nodes are called nearly the same. Two titles are as alike as their sets of trigrams
// (three letters in a row of each word, padded with blanks, as in PostgreSQL's pg_trgm): the Sørensen–Dice
// coefficient, twice what they share by what both have. Order of words, case, signs, plurals and slips of
// the pen hardly matter. A copy: it knows the titles as they were.
#pragma once

#include "core/model/tree.h"

#include <unordered_map>

namespace espalier::edit {

class TitleIndex
{
public:
    TitleIndex() = default;
    /// O(letters of all titles). Nodes without a title are left out.
    explicit TitleIndex(const Tree &tree);

    struct Match
    {
        NodeId node;
        double likeness = 0; ///< above 0, 1 for the same words
    };
    /// The nodes alike to `title` by at least `least`, the most alike first, at most `most`. Looks only at
    /// nodes that share a trigram.
    [[nodiscard]] std::vector<Match> alike(const QString &title, double least, std::size_t most) const;

private:
    using Trigram = std::uint64_t;
    [[nodiscard]] static std::vector<Trigram> trigramsOf(const QString &title);

    struct Entry
    {
        NodeId node;
        std::size_t trigrams = 0;
    };
    std::vector<Entry> m_entries;
    std::unordered_map<Trigram, std::vector<std::uint32_t>> m_holders; ///< indexes of entries
};

} // namespace espalier::edit
