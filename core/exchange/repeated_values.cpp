// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/repeated_values.h"

#include "core/base/tr.h"

#include <unordered_map>
#include <unordered_set>

namespace espalier {

namespace {

QString periodText(const Period &period)
{
    const QString start = period.start.toString(Qt::ISODate);
    const QString end = period.end.toString(Qt::ISODate);
    return start.isEmpty() || end.isEmpty() || start == end ? start.isEmpty() ? end : start
                                                            : Tr::tr("%1 to %2").arg(start, end);
}

/// One value a node, period and combination of dimensions.
struct ValueKey
{
    NodeId node;
    QDate start;
    QDate end;
    QString dimensions;

    bool operator==(const ValueKey &) const = default;
};
struct HashOfKey
{
    std::size_t operator()(const ValueKey &key) const noexcept
    {
        return qHashMulti(hashOf(key.node), key.start.toJulianDay(), key.end.toJulianDay(), key.dimensions);
    }
};

ValueKey keyOf(const Observation &observation)
{
    QString dimensions;
    for (const DimensionValue &value : observation.dimensions)
        dimensions += QString::fromLatin1(value.dimension.text()) + value.value + u'\n';
    return {observation.node, observation.period.start, observation.period.end, dimensions};
}

} // namespace

void dropRepeated(const Tree &tree, ReadValues &read)
{
    std::unordered_set<ObservationId> replaced; // these stand beside the value that corrects them
    for (const ReadValue &value : read.values) {
        if (!value.observation.replaces.isNull())
            replaced.insert(value.observation.replaces);
    }
    std::unordered_map<ValueKey, std::size_t, HashOfKey> first;
    std::vector<ReadValue> kept;
    kept.reserve(read.values.size());
    for (ReadValue &value : read.values) {
        const Observation &observation = value.observation;
        if (observation.id.isNull() || !replaced.contains(observation.id)) {
            const auto [at, isNew] = first.try_emplace(keyOf(observation), kept.size());
            if (!isNew) {
                const ReadValue &before = kept[at->second];
                if (before.observation.value != observation.value)
                    read.repeated.add(value.line, value.column,
                                      Tr::tr("“%1” has a value for %2 in line %3 already, which was taken.")
                                          .arg(shortened(tree.find(observation.node)->title),
                                               periodText(observation.period))
                                          .arg(before.line));
                continue;
            }
        }
        kept.push_back(std::move(value));
    }
    read.values = std::move(kept);
}

} // namespace espalier
