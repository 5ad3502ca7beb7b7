// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/node_filter.h"

#include "core/rules/filter_fields.h"

#include <QHash>

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

RawId NodeFilter::idOf(QLatin1StringView field) const
{
    const auto isOn = [field](const Condition &condition) { return condition.field == field; };
    const auto first = std::ranges::find_if(conditions, isOn);
    if (first == conditions.end() || std::any_of(first + 1, conditions.end(), isOn))
        return {};
    return recordIn(first->value).value_or(RawId());
}

void NodeFilter::setOnly(QLatin1StringView field, const QString &value)
{
    std::erase_if(conditions, [field](const Condition &condition) { return condition.field == field; });
    if (!value.isEmpty())
        conditions.push_back({field, value});
}

QString valueOf(const RawId &record)
{
    return record.isNull() ? QString()
                           : QLatin1Char('{') + QString::fromLatin1(record.text()) + QLatin1Char('}');
}

std::optional<RawId> recordIn(const QString &value)
{
    if (!value.startsWith(QLatin1Char('{')) || !value.endsWith(QLatin1Char('}')))
        return std::nullopt;
    return RawId::fromText(QStringView(value).sliced(1).chopped(1).toLatin1());
}

bool asksForFindings(const NodeFilter &filter)
{
    return std::ranges::any_of(filter.conditions, [](const Condition &condition) {
        return condition.field == QLatin1StringView("finding");
    });
}

std::vector<char> matches(const NodeFilter &filter, const Tree &tree, const Derived &derived,
                          const FindingWords &findings)
{
    std::vector<char> found(tree.nodes().slotCount(), 0);
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        const Node &node = *it;
        found[it.slot()] =
            std::ranges::all_of(filter.words, [&node](const QString &word) { return holdsWord(node, word); });
    }
    for (auto condition = filter.conditions.begin(); condition != filter.conditions.end(); ++condition) {
        const auto isSame = [&](const Condition &other) { return other.field == condition->field; };
        if (std::any_of(filter.conditions.begin(), condition, isSame))
            continue; // it was asked with the first one on this field
        std::vector<const QString *> wanted;
        for (const Condition &other : filter.conditions) {
            if (isSame(other))
                wanted.push_back(&other.value);
        }
        const bool isText = filterKind(condition->field) == FilterKind::Text;
        std::vector<char> holds(found.size(), 0);
        eachValue(condition->field, tree, derived, findings, [&](Slot slot, const QString &value) {
            holds[slot] = holds[slot] || std::ranges::any_of(wanted, [&](const QString *one) {
                              return isText ? value.contains(*one, Qt::CaseInsensitive)
                                            : value.compare(*one, Qt::CaseInsensitive) == 0;
                          });
        });
        std::ranges::transform(found, holds, found.begin(), [](char a, char b) { return a && b; });
    }
    return found;
}

std::vector<ValueCount> valuesOf(const QString &field, const Tree &tree, const Derived &derived,
                                 const FindingWords &findings)
{
    QHash<QString, int> counts;
    eachValue(field, tree, derived, findings, [&counts](Slot, const QString &value) { ++counts[value]; });
    std::vector<ValueCount> values;
    values.reserve(static_cast<std::size_t>(counts.size()));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        values.push_back({it.key(), it.value()});
    std::ranges::sort(values, [](const ValueCount &a, const ValueCount &b) {
        return a.nodes != b.nodes ? a.nodes > b.nodes : a.value < b.value;
    });
    return values;
}

} // namespace espalier
