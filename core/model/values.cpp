// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/values.h"

#include <charconv>

namespace espalier {

namespace {

constexpr auto cadenceNames =
    std::to_array<std::string_view>({"", "realTime", "daily", "weekly", "monthly", "quarterly", "yearly"});
constexpr auto unitNames =
    std::to_array<std::string_view>({"", "percent", "currency", "count", "duration", "score", "custom"});
constexpr std::string_view everyWord = "every ";
constexpr std::string_view daysWord = " days";
constexpr int longestCadence = 3650;

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view view(QByteArrayView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

template <class Number>
std::optional<Number> wholeNumber(std::string_view text, int base)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

QByteArray LinkKey::text() const
{
    return child.text() + '>' + parent.text();
}

std::optional<LinkKey> LinkKey::fromText(QByteArrayView text)
{
    const qsizetype middle = text.indexOf('>');
    if (middle < 0)
        return std::nullopt;
    const auto child = RawId::fromText(text.first(middle));
    const auto parent = RawId::fromText(text.sliced(middle + 1));
    if (!child || !parent)
        return std::nullopt;
    return LinkKey{NodeId(*child), NodeId(*parent)};
}

int Cadence::typicalDays() const
{
    switch (kind) {
    case Kind::Unset:
    case Kind::RealTime:
        return 0;
    case Kind::Daily:
        return 1;
    case Kind::Weekly:
        return 7;
    case Kind::Monthly:
        return 31;
    case Kind::Quarterly:
        return 92;
    case Kind::Yearly:
        return 366;
    case Kind::EveryNDays:
        return days;
    }
    return 0;
}

QByteArray Cadence::text() const
{
    if (kind == Kind::EveryNDays)
        return bytes(everyWord) + QByteArray::number(days) + bytes(daysWord);
    return bytes(cadenceNames.at(static_cast<std::size_t>(kind)));
}

std::optional<Cadence> Cadence::fromText(QByteArrayView text)
{
    std::string_view name = view(text);
    for (std::size_t i = 1; i < cadenceNames.size(); ++i) {
        if (cadenceNames[i] == name)
            return Cadence{static_cast<Kind>(i), 0};
    }
    if (!name.starts_with(everyWord) || !name.ends_with(daysWord) ||
        name.size() <= everyWord.size() + daysWord.size())
        return std::nullopt;
    name.remove_prefix(everyWord.size());
    name.remove_suffix(daysWord.size());
    const auto number = wholeNumber<int>(name, 10);
    if (!number || *number < 1 || *number > longestCadence)
        return std::nullopt;
    return Cadence{Kind::EveryNDays, *number};
}

QByteArray Unit::text() const
{
    QByteArray out = bytes(unitNames.at(static_cast<std::size_t>(kind)));
    if (!name.isEmpty())
        out += ' ' + name.toUtf8();
    return out;
}

std::optional<Unit> Unit::fromText(QByteArrayView text)
{
    const std::string_view all = view(text);
    const std::size_t space = all.find(' ');
    const std::string_view kindName = all.substr(0, space);
    for (std::size_t i = 1; i < unitNames.size(); ++i) {
        if (unitNames[i] != kindName)
            continue;
        if (space == std::string_view::npos)
            return Unit{static_cast<Kind>(i), {}};
        const QString name = QString::fromUtf8(text.sliced(static_cast<qsizetype>(space) + 1));
        if (name.isEmpty())
            return std::nullopt;
        return Unit{static_cast<Kind>(i), name};
    }
    return std::nullopt;
}

QByteArray Fingerprint::text() const
{
    return QByteArray::number(static_cast<qulonglong>(bits), 16).rightJustified(16, '0');
}

std::optional<Fingerprint> Fingerprint::fromText(QByteArrayView text)
{
    if (text.size() != 16)
        return std::nullopt;
    const auto bits = wholeNumber<std::uint64_t>(view(text), 16);
    if (!bits)
        return std::nullopt;
    return Fingerprint{*bits};
}

} // namespace espalier

std::size_t std::hash<espalier::LinkKey>::operator()(const espalier::LinkKey &key) const noexcept
{
    return qHashMulti(espalier::hashOf(key.child), key.parent.high, key.parent.low);
}
