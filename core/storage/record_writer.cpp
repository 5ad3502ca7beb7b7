// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/record_writer.h"

#include "core/base/tr.h"

#include <array>
#include <compare>

namespace espalier {

namespace {

using Layout = JsonWriter::Layout;

/// "YYYY-MM-DD"; empty, and refused, outside the years 0 … 9999.
std::string_view dayText(JsonWriter &out, QDate day, std::array<char, 10> &text)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    constexpr int lastYear = 9999;
    if (year < 0 || year > lastYear) {
        out.refuse(Tr::tr("its year is not one of 0000 to 9999"));
        return {};
    }
    const auto digits = [&text](std::size_t at, int width, int number) {
        for (int i = width - 1; i >= 0; --i) {
            text[at + static_cast<std::size_t>(i)] = static_cast<char>('0' + number % 10);
            number /= 10;
        }
    };
    text[4] = text[7] = '-';
    digits(0, 4, year);
    digits(5, 2, month);
    digits(8, 2, dayOfMonth);
    return {text.data(), text.size()};
}

/// Where a problem lies, as the start of a sentence.
template <class Record>
QString placeOf(const RegisterRow<Record> &row, const Record &record)
{
    return Tr::tr("The %1 %2: ").arg(Tr::label(row.label), QString::fromLatin1(keyOf(record).text()));
}

template <class Record>
void writeIdentity(JsonWriter &out, const Record &record)
{
    writeFields(out, record, [](const auto &row) { return row.is(Identity); });
}

/// One side of a delta: all fields of a record that comes or goes, else those that differ from the other
/// side.
template <class Record>
void writeSide(JsonWriter &out, std::string_view side, const Record *record, const Record *other)
{
    if (!record)
        return;
    out.key(side);
    out.beginObject(Layout::OneLine);
    writeFields(out, *record, [&](const auto &row) {
        return !row.is(Identity) && (!other || record->*row.member != other->*row.member);
    });
    if (!other || record->unknown != other->unknown)
        out.members(record->unknown);
    out.endObject();
}

template <class Record>
void writeDelta(JsonWriter &out, const Delta<Record> &delta)
{
    out.beginObject(Layout::OneLine);
    writeIdentity(out, delta.record());
    writeSide(out, "before", delta.before.get(), delta.after.get());
    writeSide(out, "after", delta.after.get(), delta.before.get());
    out.endObject();
}

} // namespace

void writeDay(JsonWriter &out, QDate day)
{
    std::array<char, 10> text;
    out.utf8(dayText(out, day, text));
}

void writeInstant(JsonWriter &out, const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    std::array<char, 10> text;
    QByteArray whole = QByteArray::fromStdString(std::string(dayText(out, utc.date(), text)));
    whole +=
        utc.time().toString(utc.time().msec() == 0 ? u"'T'HH:mm:ss'Z'" : u"'T'HH:mm:ss.zzz'Z'").toLatin1();
    out.utf8(whole);
}

bool standsBefore(const Observation &a, const Observation &b)
{
    if (a.node != b.node)
        return a.node < b.node;
    if (a.period.start != b.period.start)
        return a.period.start < b.period.start;
    if (a.period.end != b.period.end)
        return a.period.end < b.period.end;
    const auto byDimension = [](const DimensionValue &x, const DimensionValue &y) {
        if (const auto order = x.dimension <=> y.dimension; order != 0)
            return order;
        return x.value.compare(y.value) <=> 0;
    };
    const auto order = std::lexicographical_compare_three_way(
        a.dimensions.begin(), a.dimensions.end(), b.dimensions.begin(), b.dimensions.end(), byDimension);
    return order != 0 ? order < 0 : a.id < b.id;
}

void writeTreeMembers(JsonWriter &out, const Tree &tree, Observations observations)
{
    writeFields(out, tree.info(), [](const auto &) { return true; });
    forEachRegister([&]<class Record>(const RegisterRow<Record> &row) {
        if (std::same_as<Record, Observation> && observations == Observations::LeftOut)
            return;
        const Register<Record> &records = tree.registers().*row.records;
        if (records.size() == 0)
            return;
        out.key(row.key);
        out.beginList(Layout::Lines);
        for (const Record *record : inFileOrder(records)) {
            writeRecord(out, *record, layoutOf<Record>);
            out.placeProblem([&] { return placeOf(row, *record); });
        }
        out.endList();
    });
    out.members(tree.info().unknown);
}

void writeChange(JsonWriter &out, const Change &change)
{
    if (change.info.before || change.info.after) {
        out.key("info");
        writeDelta(out, change.info);
    }
    forEachRegister([&]<class Record>(const RegisterRow<Record> &row) {
        const Deltas<Record> &deltas = change.*row.deltas;
        if (deltas.empty())
            return;
        std::vector<const Delta<Record> *> sorted;
        for (const Delta<Record> &delta : deltas)
            sorted.push_back(&delta);
        std::ranges::stable_sort(sorted, {}, [](const auto *delta) { return keyOf(delta->record()); });
        out.key(row.key);
        out.beginList(Layout::Lines);
        for (const Delta<Record> *delta : sorted)
            writeDelta(out, *delta);
        out.endList();
    });
}

} // namespace espalier
