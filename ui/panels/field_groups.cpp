// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/field_groups.h"

#include "core/model/queries.h"
#include "ui/panels/inheritance.h"
#include "ui/panels/words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace espalier {
namespace {

using Key = std::string_view;

constexpr std::array<Key, 11> essentials{"question",    "owner",      "indicator", "startValue",
                                         "targetValue", "targetHigh", "direction", "targetDate",
                                         "unit",        "decimals",   "source"};
constexpr std::array<Key, 5> agreement{"definition", "reason", "horizon", "cadence", "bands"};
constexpr std::array<Key, 13> measure{
    "startDate",     "targetPath",    "targetBasis", "targetPoints", "valueKind",   "rollingDays", "formula",
    "reportAddress", "forecastValue", "forecastBy",  "forecastOn",   "attribution", "dimensions"};
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

bool isMissing(Key key, const Tree &tree, const Derived &derived, Slot slot)
{
    if (!holds(needed, key))
        return false;
    const Node &node = *tree.nodes().at(slot);
    bool missing = false;
    forEachField<Node>([&](const auto &row) {
        using Value = typename std::remove_cvref_t<decltype(row)>::ValueType;
        if (key == Key(row.key))
            missing = node.*row.member == Value{} &&
                      !inheritanceOf(row.key, tree, derived, slot).origin.isInherited();
    });
    return missing;
}

bool isMissing(const MissingField &field, const Tree &tree, const Derived &derived)
{
    const Link *link = tree.find(field.link);
    return link ? link->sentence.isEmpty() : isMissing(field.key, tree, derived, field.node);
}

/// What the inspector shows of a node, from the top, as far as something may be missing there.
std::vector<MissingField> fieldsInOrder(const Tree &tree, Slot slot)
{
    std::vector<MissingField> fields;
    for (const Tie &tie : tree.supports(slot))
        fields.push_back({slot, "sentence", tree.links().at(tie.link)->key()});
    for (const FieldGroup group : {FieldGroup::Essentials, FieldGroup::Agreement}) {
        for (const Key key : keysOf(group))
            fields.push_back({slot, key, {}});
    }
    return fields;
}

QString labelOf(Key key)
{
    QString label;
    forEachField<Node>([&](const auto &row) {
        if (key == Key(row.key))
            label = fieldLabel(row.label);
    });
    return label;
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
    for (const Key key : keysOf(group)) {
        if (isMissing(key, tree, derived, slot))
            labels.append(labelOf(key));
    }
    return labels;
}

std::optional<MissingField> nextMissing(const Tree &tree, const Derived &derived, const MissingField &after)
{
    const std::vector<Slot> order = placementOrder(tree);
    if (order.empty())
        return std::nullopt;
    const auto at = std::ranges::find(order, after.node);
    const std::size_t first = at == order.end() ? 0 : static_cast<std::size_t>(at - order.begin());
    // The node's later fields, the other nodes, and at last its earlier fields.
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= order.size(); ++i) {
        const Slot slot = order[(first + i) % order.size()];
        if (tree.nodes().at(slot)->lifecycle == Lifecycle::Retired)
            continue;
        const std::vector<MissingField> fields = fieldsInOrder(tree, slot);
        if (i == 0) {
            const auto place = std::ranges::find(fields, after);
            begin = place == fields.end() ? 0 : static_cast<std::size_t>(place - fields.begin()) + 1;
        }
        const std::size_t to = i == order.size() ? begin : fields.size();
        for (std::size_t k = i == 0 ? begin : 0; k < to; ++k) {
            if (isMissing(fields[k], tree, derived))
                return fields[k];
        }
    }
    return std::nullopt;
}

} // namespace espalier
