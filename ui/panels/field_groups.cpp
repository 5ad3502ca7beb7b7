// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/field_groups.h"

#include "ui/panels/inheritance.h"
#include "ui/panels/words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace espalier {
namespace {

using Key = std::string_view;

constexpr std::array<Key, 8> essentials{"question",    "owner",  "indicator", "startValue",
                                        "targetValue", "source", "unit",      "direction"};
constexpr std::array<Key, 5> agreement{"definition", "reason", "cadence", "horizon", "bands"};
constexpr std::array<Key, 16> measure{"targetDate",   "targetHigh", "targetPath",    "targetBasis",
                                      "targetPoints", "startDate",  "valueKind",     "rollingDays",
                                      "decimals",     "formula",    "reportAddress", "forecastValue",
                                      "forecastBy",   "forecastOn", "attribution",   "dimensions"};
constexpr std::array<Key, 4> elsewhere{"id", "rank", "title", "notes"};
/// What the checks ask of a finished node.
constexpr std::array<Key, 10> needed{"question",  "owner",      "indicator", "targetValue", "source",
                                     "direction", "definition", "reason",    "cadence",     "horizon"};

template <std::size_t N>
bool holds(const std::array<Key, N> &keys, Key key)
{
    return std::ranges::find(keys, key) != keys.end();
}

/// Everything of the field table that stands nowhere else.
const std::vector<Key> &more()
{
    static const std::vector<Key> keys = [] {
        std::vector<Key> rest;
        forEachField<Node>([&rest](const auto &row) {
            const Key key(row.key);
            if (!holds(essentials, key) && !holds(agreement, key) && !holds(measure, key) &&
                !holds(elsewhere, key))
                rest.push_back(key);
        });
        return rest;
    }();
    return keys;
}

} // namespace

QString groupName(FieldGroup group)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("FieldGroup", "Essentials"), QT_TRANSLATE_NOOP("FieldGroup", "Agreement"),
        QT_TRANSLATE_NOOP("FieldGroup", "Measure"), QT_TRANSLATE_NOOP("FieldGroup", "Evidence"),
        QT_TRANSLATE_NOOP("FieldGroup", "More")};
    return QCoreApplication::translate("FieldGroup", names[static_cast<std::size_t>(group)]);
}

std::span<const Key> keysOf(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Essentials:
        return essentials;
    case FieldGroup::Agreement:
        return agreement;
    case FieldGroup::Measure:
        return measure;
    case FieldGroup::More:
        return more();
    case FieldGroup::Evidence:
        break;
    }
    return {};
}

bool standsElsewhere(Key key)
{
    return holds(elsewhere, key);
}

QStringList missingIn(FieldGroup group, const Tree &tree, const Derived &derived, Slot slot)
{
    QStringList labels;
    const Node &node = *tree.nodes().at(slot);
    for (const Key key : keysOf(group)) {
        if (!holds(needed, key))
            continue;
        forEachField<Node>([&](const auto &row) {
            using Value = typename std::remove_cvref_t<decltype(row)>::ValueType;
            if (key != Key(row.key) || !(node.*row.member == Value{}))
                return;
            if (!inheritanceOf(row.key, tree, derived, slot).origin.isInherited())
                labels.append(fieldLabel(row.label));
        });
    }
    return labels;
}

} // namespace espalier
