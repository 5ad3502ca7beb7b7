// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/json_schema.h"

#include "core/model/field_kind.h"
#include "core/model/register_table.h"
#include "core/storage/json_writer.h"
#include "core/storage/migrations.h"

#include <limits>

namespace espalier {

namespace {

using Layout = JsonWriter::Layout;

void writeWord(JsonWriter &out, std::string_view key, std::string_view value)
{
    out.key(key);
    out.utf8(value);
}

void writePattern(JsonWriter &out, std::string_view pattern)
{
    writeWord(out, "type", "string");
    writeWord(out, "pattern", pattern);
}

void writeReference(JsonWriter &out, std::string_view definition)
{
    writeWord(out, "$ref", "#/$defs/" + std::string(definition));
}

template <Structured Record>
void writeProperties(JsonWriter &out, Layout layout);

/// The members of the schema of one value, into the open object.
template <class Value>
void writeValueSchema(JsonWriter &out)
{
    if constexpr (kind::Optional<Value>) {
        writeValueSchema<typename Value::value_type>(out);
    } else if constexpr (std::same_as<Value, QString>) {
        writeWord(out, "type", "string");
    } else if constexpr (std::same_as<Value, QByteArray>) {
        writePattern(out, "^[0-9A-Za-z]*[1-9A-Za-z]$");
    } else if constexpr (std::same_as<Value, bool>) {
        writeWord(out, "type", "boolean");
    } else if constexpr (std::same_as<Value, int>) {
        writeWord(out, "type", "integer");
        out.key("minimum");
        out.integer(std::numeric_limits<int>::min());
        out.key("maximum");
        out.integer(std::numeric_limits<int>::max());
    } else if constexpr (std::same_as<Value, double>) {
        writeWord(out, "type", "number");
    } else if constexpr (std::same_as<Value, QDate>) {
        writeReference(out, "day");
    } else if constexpr (std::same_as<Value, QDateTime>) {
        writeReference(out, "instant");
    } else if constexpr (kind::AnyId<Value>) {
        writeReference(out, "id");
    } else if constexpr (std::same_as<Value, LinkKey>) {
        writeReference(out, "linkKey");
    } else if constexpr (std::same_as<Value, Rgb>) {
        writePattern(out, "^#[0-9A-Fa-f]{6}$");
    } else if constexpr (std::same_as<Value, Fingerprint>) {
        writePattern(out, "^[0-9A-Fa-f]{16}$");
    } else if constexpr (std::same_as<Value, Cadence>) {
        writePattern(out, "^(realTime|daily|weekly|monthly|quarterly|yearly|every [0-9]{1,4} days)$");
    } else if constexpr (std::same_as<Value, Unit>) {
        writePattern(out, "^(percent|currency|count|duration|score|custom)( [\\s\\S]+)?$");
    } else if constexpr (NamedEnum<Value>) {
        out.key("enum");
        out.beginList(Layout::OneLine);
        for (const std::string_view name : NamesOf<Value>::names)
            out.utf8(name);
        out.endList();
    } else if constexpr (std::same_as<Value, Boxed<Tree>>) {
        writeReference(out, "tree");
    } else if constexpr (std::same_as<Value, Boxed<Change>>) {
        writeReference(out, "change");
    } else if constexpr (kind::Vector<Value> || std::same_as<Value, QStringList>) {
        writeWord(out, "type", "array");
        out.key("items");
        out.beginObject(Layout::OneLine);
        writeValueSchema<typename Value::value_type>(out);
        out.endObject();
    } else {
        static_assert(Structured<Value>, "a kind of field that the schema does not know yet");
        writeWord(out, "type", "object");
        writeProperties<Value>(out, Layout::OneLine);
    }
}

template <Structured Record>
void writeFieldSchemas(JsonWriter &out)
{
    forEachField<Record>([&](const auto &row) {
        out.key(row.key);
        out.beginObject(Layout::OneLine);
        writeWord(out, "title", row.label);
        writeValueSchema<typename std::remove_cvref_t<decltype(row)>::ValueType>(out);
        out.endObject();
    });
}

template <Structured Record>
void writeProperties(JsonWriter &out, Layout layout)
{
    out.key("properties");
    out.beginObject(layout);
    writeFieldSchemas<Record>(out);
    out.endObject();
}

template <Structured Record>
void writeRequired(JsonWriter &out)
{
    out.key("required");
    out.beginList(Layout::OneLine);
    forEachField<Record>([&](const auto &row) {
        if (row.is(Identity))
            out.utf8(std::string_view(row.key));
    });
    out.endList();
}

/// A register as a list of whole records.
template <class Record>
void writeRegister(JsonWriter &out, const RegisterRow<Record> &row)
{
    out.key(row.key);
    out.beginObject(Layout::OneLine);
    writeWord(out, "type", "array");
    out.key("items");
    out.beginObject(Layout::OneLine);
    writeReference(out, row.key);
    writeRequired<Record>(out);
    out.endObject();
    out.endObject();
}

/// What a change keeps of one record: its key, and one side or both.
template <Structured Record>
void writeDeltaSchema(JsonWriter &out, std::string_view definition)
{
    writeWord(out, "type", "object");
    out.key("properties");
    out.beginObject(Layout::OneLine);
    forEachField<Record>([&](const auto &row) {
        if (!row.is(Identity))
            return;
        out.key(row.key);
        out.beginObject(Layout::OneLine);
        writeValueSchema<typename std::remove_cvref_t<decltype(row)>::ValueType>(out);
        out.endObject();
    });
    for (const std::string_view side : {"before", "after"}) {
        out.key(side);
        out.beginObject(Layout::OneLine);
        writeReference(out, definition);
        out.endObject();
    }
    out.endObject();
    writeRequired<Record>(out);
    out.key("additionalProperties");
    out.boolean(false);
}

void define(JsonWriter &out, std::string_view name, std::string_view pattern)
{
    out.key(name);
    out.beginObject(Layout::OneLine);
    writePattern(out, pattern);
    out.endObject();
}

void writeTreeDefinition(JsonWriter &out)
{
    out.key("tree");
    out.beginObject(Layout::Lines);
    writeWord(out, "description", "A whole tree without values, as it stands inside records");
    writeWord(out, "type", "object");
    out.key("properties");
    out.beginObject(Layout::Lines);
    writeFieldSchemas<TreeInfo>(out);
    forEachRegister([&]<class Record>(const RegisterRow<Record> &row) {
        if constexpr (!std::same_as<Record, Observation>)
            writeRegister(out, row);
    });
    out.endObject();
    out.endObject();
}

void writeChangeDefinition(JsonWriter &out)
{
    out.key("change");
    out.beginObject(Layout::Lines);
    writeWord(out, "description",
              "What is added (after), removed (before), or edited (both, the fields that differ)");
    writeWord(out, "type", "object");
    out.key("properties");
    out.beginObject(Layout::Lines);
    out.key("info");
    out.beginObject(Layout::OneLine);
    writeDeltaSchema<TreeInfo>(out, "info");
    out.endObject();
    forEachRegister([&]<class Record>(const RegisterRow<Record> &row) {
        out.key(row.key);
        out.beginObject(Layout::OneLine);
        writeWord(out, "type", "array");
        out.key("items");
        out.beginObject(Layout::OneLine);
        writeDeltaSchema<Record>(out, row.key);
        out.endObject();
        out.endObject();
    });
    out.endObject();
    out.key("additionalProperties");
    out.boolean(false);
    out.endObject();
}

template <Structured Record>
void writeRecordDefinition(JsonWriter &out, std::string_view name, std::string_view label)
{
    out.key(name);
    out.beginObject(Layout::Lines);
    writeWord(out, "description", label);
    writeWord(out, "type", "object");
    writeProperties<Record>(out, Layout::Lines);
    out.endObject();
}

} // namespace

QByteArray kpitreeSchema()
{
    JsonWriter out;
    out.beginObject(Layout::Lines);
    writeWord(out, "$schema", "https://json-schema.org/draft/2020-12/schema");
    out.key("$id");
    out.text(QStringLiteral("urn:espalier:kpitree:%1").arg(currentVersion.text()));
    writeWord(out, "title", "KPI tree");
    writeWord(out, "description",
              "A .kpitree file. Members that are left out have their default; members that are not described "
              "here are "
              "kept as they are.");
    writeReference(out, "tree");
    out.key("properties");
    out.beginObject(Layout::Lines);
    out.key("format");
    out.beginObject(Layout::OneLine);
    writeWord(out, "const", "kpitree");
    out.endObject();
    define(out, "version", "^[0-9]+\\.[0-9]+$");
    writeRegister(out, rowOf<Observation>());
    out.endObject();
    out.key("required");
    out.beginList(Layout::OneLine);
    out.utf8(std::string_view("format"));
    out.utf8(std::string_view("version"));
    out.endList();

    out.key("$defs");
    out.beginObject(Layout::Lines);
    constexpr std::string_view uuid =
        "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}";
    define(out, "id", "^" + std::string(uuid) + "$");
    define(out, "linkKey", "^" + std::string(uuid) + ">" + std::string(uuid) + "$");
    define(out, "day", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    define(out, "instant", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$");
    writeTreeDefinition(out);
    writeChangeDefinition(out);
    writeRecordDefinition<TreeInfo>(out, "info", "the tree itself");
    forEachRegister([&]<class Record>(const RegisterRow<Record> &row) {
        writeRecordDefinition<Record>(out, row.key, row.label);
    });
    out.endObject();
    out.endObject();
    return out.finish() + '\n';
}

} // namespace espalier
