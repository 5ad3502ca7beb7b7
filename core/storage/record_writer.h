// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Records, trees and changes as canonical JSON, driven by the field table. Fields that hold their default are
// left out; members that the file brought and this program does not know follow the known ones.
#pragma once

#include "core/model/field_kind.h"
#include "core/model/tree.h"
#include "core/storage/json_writer.h"

#include <algorithm>
#include <vector>

namespace espalier {

/// "2026-03-31", and "2026-03-31T09:30:00Z" with milliseconds only where there are some. Refused by the
/// writer when a year has not four digits.
void writeDay(JsonWriter &out, QDate day);
void writeInstant(JsonWriter &out, const QDateTime &instant);

/// The members of a tree in file order, into the open object. Observations are left out of trees that stand
/// inside records.
enum class Observations : bool { LeftOut, Included };
void writeTreeMembers(JsonWriter &out, const Tree &tree, Observations observations);

/// A change as an object: a list a register, an entry a record with its key, `before` and `after`. An edit
/// holds only the fields that differ.
void writeChange(JsonWriter &out, const Change &change);

template <Structured Record>
void writeRecord(JsonWriter &out, const Record &record, JsonWriter::Layout layout);

template <class Value>
void writeFieldValue(JsonWriter &out, const Value &value)
{
    using Layout = JsonWriter::Layout;
    if constexpr (std::same_as<Value, QString>) {
        out.text(value);
    } else if constexpr (std::same_as<Value, QByteArray>) { // a rank
        out.utf8(value);
    } else if constexpr (std::same_as<Value, bool>) {
        out.boolean(value);
    } else if constexpr (std::same_as<Value, int>) {
        out.integer(value);
    } else if constexpr (std::same_as<Value, double>) {
        out.number(value);
    } else if constexpr (std::same_as<Value, QDate>) {
        writeDay(out, value);
    } else if constexpr (std::same_as<Value, QDateTime>) {
        writeInstant(out, value);
    } else if constexpr (std::same_as<Value, QStringList>) {
        out.beginList(Layout::OneLine);
        for (const QString &text : value)
            out.text(text);
        out.endList();
    } else if constexpr (kind::AnyId<Value> || kind::Worded<Value>) {
        out.utf8(value.text());
    } else if constexpr (NamedEnum<Value>) {
        out.utf8(nameOf(value));
    } else if constexpr (kind::Optional<Value>) {
        writeFieldValue(out, *value); // unset ones are left out
    } else if constexpr (kind::Vector<Value>) {
        out.beginList(Structured<kind::ElementOf<Value>> ? Layout::Lines : Layout::OneLine);
        for (const auto &element : value)
            writeFieldValue(out, element);
        out.endList();
    } else if constexpr (std::same_as<Value, Boxed<Tree>>) {
        out.beginObject(Layout::Lines);
        writeTreeMembers(out, *value.value, Observations::LeftOut);
        out.endObject();
    } else if constexpr (std::same_as<Value, Boxed<Change>>) {
        out.beginObject(Layout::Lines);
        writeChange(out, *value.value);
        out.endObject();
    } else {
        static_assert(Structured<Value>, "a kind of field that files do not know yet");
        writeRecord(out, value, Layout::OneLine);
    }
}

/// The known fields that `isWritten(field)` and that do not hold their default.
template <Structured Record, class Condition>
void writeFields(JsonWriter &out, const Record &record, Condition &&isWritten)
{
    static const Record defaults{};
    forEachField<Record>([&](const auto &row) {
        if (!isWritten(row) || record.*row.member == defaults.*row.member)
            return;
        out.key(row.key);
        writeFieldValue(out, record.*row.member);
    });
}

template <Structured Record>
void writeRecord(JsonWriter &out, const Record &record, JsonWriter::Layout layout)
{
    out.beginObject(layout);
    writeFields(out, record, [](const auto &) { return true; });
    out.members(record.unknown);
    out.endObject();
}

/// Links and observations are one line each.
template <class Record>
inline constexpr JsonWriter::Layout layoutOf =
    std::same_as<Record, Link> || std::same_as<Record, Observation> ? JsonWriter::Layout::OneLine
                                                                    : JsonWriter::Layout::Lines;

/// Whether `a` stands before `b` in a file: by id, links by child and parent, observations by node, period,
/// dimensions and id.
template <class Record>
[[nodiscard]] bool standsBefore(const Record &a, const Record &b)
{
    return keyOf(a) < keyOf(b);
}
[[nodiscard]] bool standsBefore(const Observation &a, const Observation &b);

/// The records of a register in file order.
template <class Record>
[[nodiscard]] std::vector<const Record *> inFileOrder(const Register<Record> &records)
{
    std::vector<const Record *> sorted;
    sorted.reserve(records.size());
    for (const Record &record : records)
        sorted.push_back(&record);
    const auto before = [](const Record *a, const Record *b) { return standsBefore(*a, *b); };
    if (!std::ranges::is_sorted(sorted, before))
        std::ranges::sort(sorted, before);
    return sorted;
}

} // namespace espalier
