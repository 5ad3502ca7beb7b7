// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Records, trees and changes from tapes, driven by the field table: the reverse of record_writer.h. Every
// function says whether all went well; when not, the Reading holds the first problem and its place.
#pragma once

#include "core/base/rank.h"
#include "core/base/tr.h"
#include "core/model/field_kind.h"
#include "core/model/tree.h"
#include "core/storage/json_writer.h"
#include "core/storage/limits.h"
#include "core/storage/tape.h"

#include <bitset>
#include <limits>
#include <unordered_set>
#include <utility>

namespace espalier {

/// What readers share while one document is read.
struct Reading
{
    Problem problem;
    std::string_view list; ///< the register or member being read, for messages
    std::string_view key;  ///< the field being read, for messages
    std::size_t listEntries = 0;

    /// "In “nodes”, “owner” must be an id …, not “abc”."
    bool mustBe(TapeValue value, const QString &expected);
    bool fail(TapeValue value, const QString &sentence);
    /// Counts one structured entry of a list inside a record; a document has at most limits::listEntries.
    bool countEntry(TapeValue value);
};

/// Members that no row of the field table knows, gathered as one canonical object.
class UnknownMembers
{
public:
    bool take(Reading &reading, TapeValue key, TapeValue value);
    /// Empty when there are none.
    [[nodiscard]] QByteArray finish();

private:
    JsonWriter m_object;
    std::unordered_set<std::string> m_keys;
};

[[nodiscard]] QString fromTape(std::string_view utf8);
[[nodiscard]] std::optional<QDate> dayFromText(std::string_view text);
[[nodiscard]] std::optional<QDateTime> instantFromText(std::string_view text);
[[nodiscard]] QString namesListed(const std::string_view *names, std::size_t count);

[[nodiscard]] bool readBoxedTree(Reading &reading, TapeValue value, Boxed<Tree> &to);
[[nodiscard]] bool readBoxedChange(Reading &reading, TapeValue value, Boxed<Change> &to);
[[nodiscard]] bool readChange(Reading &reading, TapeValue value, Change &to);

template <Structured Record>
[[nodiscard]] bool readRecord(Reading &reading, TapeValue object, Record &to);

namespace reader {

inline bool text(Reading &reading, TapeValue value, std::string_view &to)
{
    if (value.kind() != Token::Kind::Text)
        return reading.mustBe(value, Tr::tr("text in quotes"));
    to = value.text();
    return true;
}

/// Reads text that `parse` turns into an optional value.
template <class Value, class Parse>
bool parsed(Reading &reading, TapeValue value, Value &to, const char *expected, Parse &&parse)
{
    if (value.kind() == Token::Kind::Text) {
        const std::string_view text = value.text();
        if (auto result = parse(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())))) {
            to = Value(*std::move(result));
            return true;
        }
    }
    return reading.mustBe(value, QString::fromUtf8(expected));
}

bool number(Reading &reading, TapeValue value, double &to);
bool wholeNumber(Reading &reading, TapeValue value, int &to);

inline std::string_view view(QByteArrayView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

} // namespace reader

template <class Value>
[[nodiscard]] bool readFieldValue(Reading &reading, TapeValue value, Value &to)
{
    using Kind = Token::Kind;
    if constexpr (std::same_as<Value, QString>) {
        std::string_view text;
        if (!reader::text(reading, value, text))
            return false;
        to = fromTape(text);
        return true;
    } else if constexpr (std::same_as<Value, QByteArray>) {
        return reader::parsed(reading, value, to, "an order of base-62 digits such as “V”, not ending in 0",
                              [](QByteArrayView text) {
                                  return isRank(text) ? std::optional(text.toByteArray()) : std::nullopt;
                              });
    } else if constexpr (std::same_as<Value, bool>) {
        if (value.kind() != Kind::True && value.kind() != Kind::False)
            return reading.mustBe(value, Tr::tr("true or false"));
        to = value.kind() == Kind::True;
        return true;
    } else if constexpr (std::same_as<Value, int>) {
        return reader::wholeNumber(reading, value, to);
    } else if constexpr (std::same_as<Value, double>) {
        return reader::number(reading, value, to);
    } else if constexpr (std::same_as<Value, QDate>) {
        return reader::parsed(reading, value, to, "a day such as “2026-03-31”",
                              [](QByteArrayView text) { return dayFromText(reader::view(text)); });
    } else if constexpr (std::same_as<Value, QDateTime>) {
        return reader::parsed(reading, value, to, "an instant in UTC such as “2026-03-31T09:30:00Z”",
                              [](QByteArrayView text) { return instantFromText(reader::view(text)); });
    } else if constexpr (kind::AnyId<Value>) {
        return reader::parsed(reading, value, to, "an id such as “0b5f3c1e-52d8-4d7f-9a57-2f6f0c2b9e11”",
                              &RawId::fromText);
    } else if constexpr (std::same_as<Value, Rgb>) {
        return reader::parsed(reading, value, to, "a colour such as “#3366cc”", &Rgb::fromText);
    } else if constexpr (std::same_as<Value, Cadence>) {
        return reader::parsed(reading, value, to,
                              "realTime, daily, weekly, monthly, quarterly, yearly or “every 10 days”",
                              &Cadence::fromText);
    } else if constexpr (std::same_as<Value, Unit>) {
        return reader::parsed(reading, value, to,
                              "a unit such as “percent”, “currency EUR”, “count leads”, “duration s”, "
                              "“score” or “custom NPS”",
                              &Unit::fromText);
    } else if constexpr (kind::Worded<Value>) {
        return reader::parsed(reading, value, to,
                              std::same_as<Value, LinkKey> ? "a link: two ids with “>” between them"
                                                           : "16 hexadecimal digits",
                              &Value::fromText);
    } else if constexpr (NamedEnum<Value>) {
        if (value.kind() == Kind::Text) {
            if (const auto named = valueNamed<Value>(value.text())) {
                to = *named;
                return true;
            }
        }
        constexpr auto &names = NamesOf<Value>::names;
        return reading.mustBe(value, Tr::tr("one of ") + namesListed(names.data(), names.size()));
    } else if constexpr (kind::Optional<Value>) {
        return readFieldValue(reading, value, to.emplace());
    } else if constexpr (kind::Vector<Value> || std::same_as<Value, QStringList>) {
        if (value.kind() != Kind::Array)
            return reading.mustBe(value, Tr::tr("a list in square brackets"));
        return value.forEachElement([&](TapeValue element) {
            if (Structured<typename Value::value_type> && !reading.countEntry(element))
                return false;
            return readFieldValue(reading, element, to.emplace_back());
        });
    } else if constexpr (std::same_as<Value, Boxed<Tree>>) {
        return readBoxedTree(reading, value, to);
    } else if constexpr (std::same_as<Value, Boxed<Change>>) {
        return readBoxedChange(reading, value, to);
    } else {
        static_assert(Structured<Value>, "a kind of field that files do not know yet");
        return readRecord(reading, value, to);
    }
}

/// The field table of one record as an array, found by key.
template <Structured Record>
struct ReadRow
{
    std::string_view key;
    bool isIdentity;
    bool (*read)(Reading &, TapeValue, Record &);
};

template <Structured Record, std::size_t Index>
[[nodiscard]] bool readField(Reading &reading, TapeValue value, Record &to)
{
    return readFieldValue(reading, value, to.*(rowAt<Index>(fields<Record>).member));
}

template <Structured Record, std::size_t... Index>
[[nodiscard]] constexpr auto makeReadRows(std::index_sequence<Index...>)
{
    return std::array<ReadRow<Record>, sizeof...(Index)>{
        {{rowAt<Index>(fields<Record>).key, rowAt<Index>(fields<Record>).is(Identity),
          &readField<Record, Index>}...}};
}

template <Structured Record>
inline constexpr auto readRows = makeReadRows<Record>(std::make_index_sequence<fields<Record>.count>());

/// Reads known members one by one. Files have them in the order of the table, so that each is looked for
/// after the one before.
template <Structured Record>
class FieldReader
{
public:
    enum class Outcome { Read, Unknown, Failed };

    Outcome read(Reading &reading, TapeValue key, TapeValue value, Record &to)
    {
        constexpr auto &rows = readRows<Record>;
        for (std::size_t tried = 0; tried < rows.size(); ++tried) {
            const std::size_t i =
                m_next + tried < rows.size() ? m_next + tried : m_next + tried - rows.size();
            if (rows[i].key != key.text())
                continue;
            reading.key = rows[i].key;
            if (m_seen[i]) {
                reading.fail(key, Tr::tr("“%1” is there twice; keep one of them.").arg(fromTape(key.text())));
                return Outcome::Failed;
            }
            m_seen.set(i);
            m_next = i + 1;
            return rows[i].read(reading, value, to) ? Outcome::Read : Outcome::Failed;
        }
        return Outcome::Unknown;
    }

private:
    std::bitset<readRows<Record>.size()> m_seen;
    std::size_t m_next = 0;
};

template <Structured Record>
bool readRecord(Reading &reading, TapeValue object, Record &to)
{
    if (object.kind() != Token::Kind::Object)
        return reading.mustBe(object, Tr::tr("an object in braces"));
    FieldReader<Record> known;
    std::optional<UnknownMembers> unknown;
    const bool done = object.forEachMember([&](TapeValue key, TapeValue value) {
        using Outcome = typename FieldReader<Record>::Outcome;
        const Outcome outcome = known.read(reading, key, value, to);
        if (outcome != Outcome::Unknown)
            return outcome == Outcome::Read;
        if (!unknown)
            unknown.emplace();
        return unknown->take(reading, key, value);
    });
    if (done && unknown)
        to.unknown = unknown->finish();
    return done;
}

/// Gathers the members and records of one tree, then builds it.
class TreeReader
{
public:
    explicit TreeReader(Reading &reading) : m_reading(reading) {}

    [[nodiscard]] static bool isRegister(std::string_view key);
    /// One record of the register `key`.
    [[nodiscard]] bool takeRecord(std::string_view key, TapeValue record);
    /// Any other member, and a register as a whole.
    [[nodiscard]] bool takeMember(TapeValue key, TapeValue value);
    /// The tree, if the model accepts its records together; else the problem points at the record that the
    /// model refuses first.
    [[nodiscard]] std::optional<Tree> finish();

    template <class Record>
    [[nodiscard]] bool add(TapeValue value);

private:
    [[nodiscard]] Change firstRecords(std::size_t count) const;

    Reading &m_reading;
    TreeInfo m_info;
    FieldReader<TreeInfo> m_infoFields;
    UnknownMembers m_unknown;
    Change m_change;
    std::array<std::vector<std::uint32_t>, std::tuple_size_v<decltype(registerTable)>> m_places;
};

} // namespace espalier
