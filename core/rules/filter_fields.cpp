// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/filter_fields.h"

#include "core/base/number.h"
#include "core/model/field_kind.h"
#include "core/rules/node_filter.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace espalier {
namespace {

using Visit = std::function<void(Slot, const QString &)>;

constexpr std::array aliases{std::pair{QLatin1StringView("tag"), QLatin1StringView("tags")},
                             std::pair{QLatin1StringView("channel"), QLatin1StringView("channels")},
                             std::pair{QLatin1StringView("campaign"), QLatin1StringView("campaigns")},
                             std::pair{QLatin1StringView("dimension"), QLatin1StringView("dimensions")}};

const QString statusKey = QStringLiteral("status");
const QString teamKey = QStringLiteral("team");
const QString missingKey = QStringLiteral("missing");
const QString hasKey = QStringLiteral("has");
const QString findingKey = QStringLiteral("finding");

/// One value and not a passage in which something may stand.
template <class Value>
constexpr bool isChoice()
{
    if constexpr (kind::Vector<Value> || kind::Optional<Value>)
        return isChoice<typename Value::value_type>();
    else
        return NamedEnum<Value> || kind::AnyId<Value> || std::is_arithmetic_v<Value> ||
               std::is_same_v<Value, QStringList> || std::is_same_v<Value, Cadence> ||
               std::is_same_v<Value, Unit>;
}

/// Calls `say` with the texts of a value. How deep it goes is fixed by the types.
template <class Value, class Say>
void sayTexts(const Value &value, const Say &say)
{
    if constexpr (std::is_same_v<Value, QString>) {
        if (!value.isEmpty())
            say(value);
    } else if constexpr (std::is_same_v<Value, QStringList> || kind::Vector<Value>) {
        for (const auto &one : value)
            sayTexts(one, say);
    } else if constexpr (kind::Optional<Value>) {
        if (value)
            sayTexts(*value, say);
    } else if constexpr (NamedEnum<Value>) {
        const std::string_view name = nameOf(value);
        say(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    } else if constexpr (kind::AnyId<Value>) {
        if (!value.isNull())
            say(valueOf(value));
    } else if constexpr (std::is_integral_v<Value>) {
        say(QString::number(value));
    } else if constexpr (std::is_floating_point_v<Value>) {
        say(QString::fromLatin1(numberText(value)));
    } else if constexpr (std::is_same_v<Value, Cadence> || std::is_same_v<Value, Unit>) {
        if (value.isSet())
            say(QString::fromUtf8(value.text()));
    } else if constexpr (std::is_same_v<Value, QDate>) {
        if (value.isValid())
            say(value.toString(Qt::ISODate));
    } else if constexpr (Structured<Value>) {
        forEachField<Value>([&](const auto &field) { sayTexts(value.*field.member, say); });
    }
}

template <class Value>
bool isFilledIn(const Value &value)
{
    if constexpr (std::is_same_v<Value, std::vector<Remark>>)
        return std::ranges::any_of(value, [](const Remark &one) { return !one.settled.isValid(); });
    else
        return !(value == Value());
}

/// Whether an empty value says that somebody has yet to answer.
template <class Row>
bool canBeMissing(const Row &row)
{
    using Value = typename Row::ValueType;
    if constexpr (NamedEnum<Value>)
        return nameOf(Value()) == "unset";
    else
        return row.is(Printed);
}

/// What is in force, inherited or not.
template <class Value>
Value inForce(const Node &node, Value Node::*member, const Tree &tree, const Derived &derived, Slot slot)
{
    if constexpr (std::is_same_v<Value, PersonId>)
        return member == &Node::owner ? derived.ownerOf(tree, slot) : node.*member;
    else if constexpr (std::is_same_v<Value, SourceId>)
        return derived.sourceOf(tree, slot);
    else if constexpr (std::is_same_v<Value, std::vector<ChannelId>>)
        return derived.channelsOf(tree, slot);
    else if constexpr (std::is_same_v<Value, Cadence>)
        return derived.cadenceOf(tree, slot);
    else if constexpr (std::is_same_v<Value, Period>)
        return derived.horizonOf(tree, slot);
    else if constexpr (std::is_same_v<Value, Attribution>)
        return derived.attributionOf(tree, slot);
    else
        return node.*member;
}

template <class Each>
void eachNode(const Tree &tree, const Each &each)
{
    for (auto node = tree.nodes().begin(); node != tree.nodes().end(); ++node)
        each(*node, node.slot());
}

template <class Row>
void eachValueOf(const Row &row, const Tree &tree, const Derived &derived, const Visit &visit)
{
    eachNode(tree, [&](const Node &node, Slot slot) {
        sayTexts(inForce(node, row.member, tree, derived, slot),
                 [&](const QString &text) { visit(slot, text); });
    });
}

template <class Record>
std::optional<QString> recordNamed(const QString &name, const Tree &tree, const Id<Record> * /*kind*/)
{
    if constexpr (requires(Record record) { record.name; }) {
        for (const Record &record : tree.all<Record>()) {
            if (record.name.compare(name, Qt::CaseInsensitive) == 0)
                return valueOf(record.id);
        }
    }
    return std::nullopt;
}

template <class Value>
std::optional<QString> valueTyped(const QString &typed, const Tree &tree)
{
    if constexpr (kind::Vector<Value> || kind::Optional<Value>) {
        return valueTyped<typename Value::value_type>(typed, tree);
    } else if constexpr (kind::AnyId<Value>) {
        return recordNamed(typed, tree, static_cast<const Value *>(nullptr));
    } else if constexpr (NamedEnum<Value>) {
        for (const std::string_view name : NamesOf<Value>::names) {
            const auto text = QLatin1StringView(name.data(), static_cast<qsizetype>(name.size()));
            if (text.compare(typed, Qt::CaseInsensitive) == 0)
                return QString(text);
        }
        return std::nullopt;
    } else if constexpr (std::is_same_v<Value, Cadence> || std::is_same_v<Value, Unit>) {
        const std::optional<Value> value = Value::fromText(typed.toUtf8());
        return value ? std::optional(QString::fromUtf8(value->text())) : std::nullopt;
    } else if constexpr (std::is_arithmetic_v<Value>) {
        const std::optional<double> number = numberFromText(typed.toLatin1());
        return number ? std::optional(QString::fromLatin1(numberText(*number))) : std::nullopt;
    } else {
        return typed;
    }
}

/// Calls `see(row)` with the row of a key; false where there is none.
template <class See>
bool withRow(const QString &key, const See &see)
{
    bool isFound = false;
    forEachField<Node>([&](const auto &row) {
        if (!isFound && key == QLatin1StringView(row.key)) {
            isFound = true;
            see(row);
        }
    });
    return isFound;
}

} // namespace

FilterKind filterKind(const QString &field)
{
    if (field == statusKey || field == teamKey || field == findingKey)
        return FilterKind::Choice;
    if (field == missingKey || field == hasKey)
        return FilterKind::Key;
    FilterKind kind = FilterKind::None;
    withRow(field, [&kind]<class Row>(const Row &) {
        kind = isChoice<typename Row::ValueType>() ? FilterKind::Choice : FilterKind::Text;
    });
    return kind;
}

QString filterField(const QString &typed)
{
    for (const auto &[alias, key] : aliases) {
        if (typed.compare(alias, Qt::CaseInsensitive) == 0)
            return key;
    }
    for (const QString &computed : {statusKey, teamKey, missingKey, hasKey, findingKey}) {
        if (typed.compare(computed, Qt::CaseInsensitive) == 0)
            return computed;
    }
    QString found;
    forEachField<Node>([&](const auto &row) {
        const QLatin1StringView key(row.key);
        if (typed.compare(key, Qt::CaseInsensitive) == 0)
            found = key;
    });
    return found;
}

std::optional<QString> filterValue(const QString &field, const QString &typed, const Tree &tree)
{
    if (typed.isEmpty())
        return std::nullopt;
    if (const std::optional<RawId> id = recordIn(typed))
        return valueOf(*id);
    if (field == statusKey)
        return valueTyped<Status>(typed, tree);
    if (field == teamKey)
        return typed;
    if (field == findingKey)
        return std::ranges::all_of(typed, [](QChar one) { return one.isLetterOrNumber(); })
                   ? std::optional(typed.toLower())
                   : std::nullopt;
    if (field == missingKey || field == hasKey) {
        const QString key = filterField(typed);
        return withRow(key, [](const auto &) {}) ? std::optional(key) : std::nullopt;
    }
    std::optional<QString> value;
    withRow(field, [&]<class Row>(const Row &) { value = valueTyped<typename Row::ValueType>(typed, tree); });
    return value;
}

void eachValue(const QString &field, const Tree &tree, const Derived &derived, const FindingWords &findings,
               const Visit &visit)
{
    if (field == statusKey) {
        eachNode(tree, [&](const Node &, Slot slot) {
            sayTexts(derived[slot].judged.status, [&](const QString &text) { visit(slot, text); });
        });
    } else if (field == teamKey) {
        eachNode(tree, [&](const Node &, Slot slot) {
            const Person *owner = tree.find(derived.ownerOf(tree, slot));
            if (owner && !owner->team.isEmpty())
                visit(slot, owner->team);
        });
    } else if (field == findingKey) {
        if (findings)
            findings([&](Slot slot, const QString &value) {
                if (slot < tree.nodes().slotCount() && tree.nodes().at(slot)) // it may be of an older tree
                    visit(slot, value);
            });
    } else if (field == missingKey || field == hasKey) {
        const bool wantsMissing = field == missingKey;
        forEachField<Node>([&](const auto &row) {
            if (row.is(Identity) || (wantsMissing && !canBeMissing(row)))
                return;
            const QString key = QLatin1StringView(row.key);
            eachNode(tree, [&](const Node &node, Slot slot) {
                if (isFilledIn(node.*row.member) != wantsMissing)
                    visit(slot, key);
            });
        });
    } else {
        withRow(field, [&](const auto &row) { eachValueOf(row, tree, derived, visit); });
    }
}

} // namespace espalier
