// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Ids: 128 bits, written as a lower-case UUID. An Id<Node> is not an Id<Person>; the all-zero id means
// "none". Ids order as their text does, which is the order of records in a file.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUuid>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace espalier {

/// The untyped 128 bits behind every Id.
struct RawId
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    [[nodiscard]] bool isNull() const { return high == 0 && low == 0; }
    [[nodiscard]] QByteArray text() const; ///< "8-4-4-4-12", lower case, ASCII
    /// Reads exactly the form text() writes (upper case accepted); anything else is nullopt.
    [[nodiscard]] static std::optional<RawId> fromText(QByteArrayView text);
    [[nodiscard]] static RawId fromUuid(const QUuid &uuid);

    constexpr auto operator<=>(const RawId &) const = default;
};

template <class Record>
struct Id : RawId
{
    constexpr Id() = default;
    constexpr explicit Id(RawId raw) : RawId(raw) {}
    constexpr auto operator<=>(const Id &) const = default;
};

/// Where new ids come from. Random in the program, counted in tests, derived from content in imports.
class IdSource
{
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual RawId next() = 0;

    template <class Record>
    [[nodiscard]] Id<Record> make()
    {
        return Id<Record>(next());
    }
};

/// Random UUIDs (version 4).
class RandomIds final : public IdSource
{
public:
    [[nodiscard]] RawId next() override;
};

/// 1, 2, 3, …: the same ids in every run.
class CountedIds final : public IdSource
{
public:
    explicit CountedIds(std::uint64_t space = 0) : m_space(space) {}
    [[nodiscard]] RawId next() override { return {m_space, ++m_last}; }

private:
    std::uint64_t m_space;
    std::uint64_t m_last = 0;
};

/// UUID version 5 of a name in Espalier's own namespace: the same name gives the same id everywhere.
[[nodiscard]] RawId idFromName(const QString &name);

/// A hash with the process's seed, so that a file cannot choose ids that collide.
[[nodiscard]] std::size_t hashOf(const RawId &id);

} // namespace espalier

template <>
struct std::hash<espalier::RawId>
{
    std::size_t operator()(const espalier::RawId &id) const noexcept { return espalier::hashOf(id); }
};
template <class Record>
struct std::hash<espalier::Id<Record>>
{
    std::size_t operator()(const espalier::Id<Record> &id) const noexcept { return espalier::hashOf(id); }
};
