// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/facet.h"

#include <array>
#include <cstring>

#include "core/model/node_fields.h"

namespace espalier {

namespace {

struct KeyFacets
{
    const char *key;
    Facets facets;
};

/// Keys of the field table; a field that is not here belongs to `standing`.
constexpr std::array keys{
    KeyFacets{"code", facet::title},           KeyFacets{"alsoKnownAs", facet::title},
    KeyFacets{"title", facet::title},          KeyFacets{"question", facet::texts},
    KeyFacets{"definition", facet::texts},     KeyFacets{"reason", facet::texts},
    KeyFacets{"notes", facet::texts},          KeyFacets{"tags", facet::texts},
    KeyFacets{"wins", facet::texts},           KeyFacets{"blockers", facet::texts},
    KeyFacets{"questions", facet::texts},      KeyFacets{"formula", facet::formula},
    KeyFacets{"unit", facet::measure},         KeyFacets{"decimals", facet::measure},
    KeyFacets{"direction", facet::measure},    KeyFacets{"valueKind", facet::measure},
    KeyFacets{"rollingDays", facet::measure},  KeyFacets{"startValue", facet::target},
    KeyFacets{"startDate", facet::target},     KeyFacets{"targetValue", facet::target},
    KeyFacets{"targetHigh", facet::target},    KeyFacets{"targetDate", facet::target},
    KeyFacets{"targetPath", facet::target},    KeyFacets{"targetPoints", facet::target},
    KeyFacets{"targetBasis", facet::target},   KeyFacets{"forecastValue", facet::target},
    KeyFacets{"forecastBy", facet::target},    KeyFacets{"forecastOn", facet::target},
    KeyFacets{"bands", facet::target},         KeyFacets{"owner", facet::owner},
    KeyFacets{"steward", facet::owner},        KeyFacets{"horizon", facet::timing},
    KeyFacets{"cadence", facet::timing},       KeyFacets{"source", facet::timing},
    KeyFacets{"reportAddress", facet::timing}, KeyFacets{"role", facet::kind},
    KeyFacets{"indicator", facet::kind},       KeyFacets{"channels", facet::scope},
    KeyFacets{"dimensions", facet::scope},     KeyFacets{"campaigns", facet::scope},
    KeyFacets{"attribution", facet::scope},
};

constexpr Facets facetsOf(std::string_view key)
{
    for (const KeyFacets &row : keys) {
        if (key == row.key)
            return row.facets;
    }
    return facet::standing;
}

} // namespace

Facets facetsBetween(const Node *before, const Node *after)
{
    if (!before || !after)
        return facet::node;
    Facets facets = 0;
    forEachField<Node>([&](const auto &field) {
        if (before->*field.member != after->*field.member)
            facets |= facetsOf(field.key);
    });
    return facets;
}

Facets registersIn(const Change &change)
{
    Facets facets = 0;
    const auto look = [&](const auto &deltas, Facets facet) {
        if (!deltas.empty())
            facets |= facet;
    };
    look(change.people, facet::people);
    look(change.sources, facet::sources);
    look(change.campaigns, facet::campaigns);
    look(change.experiments, facet::experiments);
    look(change.channels, facet::channels);
    look(change.dimensions, facet::channels);
    look(change.decisionRights, facet::rights);
    look(change.actions, facet::actions);
    look(change.proposals, facet::proposals);
    look(change.insights, facet::registers);
    look(change.terms, facet::registers);
    look(change.events, facet::registers);
    look(change.baselines, facet::registers);
    look(change.reviews, facet::registers);
    look(change.learningLog, facet::registers);
    look(change.units, facet::registers);
    if (!change.info.isEmpty())
        facets |= facet::info;
    return facets;
}

} // namespace espalier
