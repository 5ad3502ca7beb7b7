// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NodeFilter: which nodes somebody looks for. Every condition that is set must hold. A plain value, for find
// (the rest is dimmed) and for filter (only what matches, and the way to it, is drawn).
#pragma once

#include "core/model/tree.h"
#include "core/rules/derive.h"

#include <QString>

namespace espalier {

struct NodeFilter
{
    QString words;  ///< each word stands in title, code, question, tags or other names; case is ignored
    PersonId owner; ///< own or inherited
    ChannelId channel;
    SourceId source;
    TierId tier;

    [[nodiscard]] bool isEmpty() const { return *this == NodeFilter(); }
    bool operator==(const NodeFilter &) const = default;
};

/// By node slot, 1 where the filter holds. An empty filter holds everywhere. O(nodes).
[[nodiscard]] std::vector<char> matches(const NodeFilter &filter, const Tree &tree, const Derived &derived);

} // namespace espalier
