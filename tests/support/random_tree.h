// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Random valid trees for property tests: every register and every field of the field table, several parents,
// values, baselines with whole trees, proposals with changes, members that no program knows. The same seed
// gives the same tree. A new field needs nothing here; a new kind of value does not compile until it has its
// row in randomValue().
#pragma once

#include "core/model/codes.h"
#include "core/model/tree.h"

#include <QTimeZone>

#include <array>
#include <concepts>
#include <cstdint>
#include <random>

namespace espalier::test {

/// splitmix64 (Steele, Lea, Flood 2014): the same numbers with every standard library.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 … count - 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    bool oneIn(std::size_t count) { return below(count) == 0; }

private:
    std::uint64_t m_state;
};

struct RandomTreeOptions
{
    std::size_t nodes = 12;
    std::size_t otherRecordsAtLeast = 0; ///< in each other register
    std::size_t otherRecords = 3;        ///< at most
    std::size_t observations = 10;
    std::size_t extraParents = 4; ///< secondary links, at most
    int nesting = 1;              ///< trees in trees in …
};

class RandomTree
{
public:
    RandomTree(std::uint64_t seed, const RandomTreeOptions &options) : m_dice(seed), m_options(options) {}

    [[nodiscard]] Tree make()
    {
        Change change;
        TreeInfo info = record<TreeInfo>();
        change.info = {std::make_shared<const TreeInfo>(), std::make_shared<const TreeInfo>(std::move(info))};
        forEachRegister([&]<class Record>(const RegisterRow<Record> &) {
            if constexpr (!std::same_as<Record, Node> && !std::same_as<Record, Link> &&
                          !std::same_as<Record, Observation>) {
                const std::size_t least =
                    std::max<std::size_t>(m_options.otherRecordsAtLeast, std::same_as<Record, Tier> ? 1 : 0);
                const std::size_t most = std::max(least, m_options.otherRecords);
                const std::size_t count = least + m_dice.below(most - least + 1);
                for (std::size_t i = 0; i < count; ++i)
                    appendNew(change, identified<Record>());
            }
        });
        addNodes(change);
        Tree tree;
        const Result<void> done =
            tree.apply(change).and_then([&] { return tree.apply(forgottenCodes(tree)); });
        Q_ASSERT_X(done.has_value(), "RandomTree", qPrintable(done ? QString() : done.error().what));
        return tree;
    }

    /// A change in the form that files keep: sorted, and edits hold the key and the fields that differ.
    [[nodiscard]] Change sparseChange()
    {
        Change change;
        const auto node = [](NodeId id, const QString &title) {
            Node one;
            one.id = id;
            one.title = title;
            return std::make_shared<const Node>(std::move(one));
        };
        std::array ids{newId<Node>(), newId<Node>(), newId<Node>()};
        std::ranges::sort(ids);
        append<Node>(change, {node(ids[0], text()), node(ids[0], QStringLiteral("new title"))});
        append<Node>(change, {nullptr, std::make_shared<const Node>(identified<Node>(ids[1]))});
        append<Node>(change, {std::make_shared<const Node>(identified<Node>(ids[2])), nullptr});
        Link link = record<Link>();
        link.child = ids[0];
        link.parent = ids[1];
        appendNew(change, link);
        if (m_dice.oneIn(2))
            change.info = {std::make_shared<const TreeInfo>(),
                           std::make_shared<const TreeInfo>(record<TreeInfo>())};
        return change;
    }

    /// Any record, all fields at random; each holds its default half of the time.
    template <Structured Record>
    [[nodiscard]] Record record()
    {
        Record out;
        forEachField<Record>([&](const auto &row) {
            if (!m_dice.oneIn(2))
                out.*row.member = randomValue<typename std::remove_cvref_t<decltype(row)>::ValueType>();
        });
        if (m_dice.oneIn(8))
            out.unknown =
                QByteArrayLiteral(R"({"x-tool": {"seen": [1, 2.5, null, true], "by": "A, \"B\""}, "y": -3})");
        return out;
    }

private:
    template <class Record>
    Record identified(Id<Record> id = {})
    {
        Record out = record<Record>();
        out.id = id.isNull() ? newId<Record>() : id;
        return out;
    }
    template <class Record>
    Id<Record> newId()
    {
        return Id<Record>(RawId{m_dice.next(), m_dice.next() | 1});
    }

    void addNodes(Change &change)
    {
        std::vector<NodeId> nodes;
        for (std::size_t i = 0; i < m_options.nodes; ++i) {
            Node node = identified<Node>();
            node.tier = change.tiers[m_dice.below(change.tiers.size())].after->id;
            nodes.push_back(node.id);
            appendNew(change, std::move(node));
        }
        const auto link = [&](std::size_t child, std::size_t parent, bool primary) {
            Link out = record<Link>();
            out.child = nodes[child];
            out.parent = nodes[parent];
            out.primary = primary;
            appendNew(change, std::move(out));
        };
        // Parents come before their children, so that there is no circle.
        std::vector<std::size_t> primaryOf(nodes.size());
        for (std::size_t i = 1; i < nodes.size(); ++i) {
            primaryOf[i] = m_dice.oneIn(6) ? i : m_dice.below(i);
            if (primaryOf[i] != i)
                link(i, primaryOf[i], true);
        }
        std::vector<std::pair<std::size_t, std::size_t>> extra;
        for (std::size_t i = 0; i < m_options.extraParents && nodes.size() > 2; ++i) {
            const std::size_t child = 1 + m_dice.below(nodes.size() - 1);
            const std::pair pair(child, m_dice.below(child));
            if (primaryOf[child] != child && primaryOf[child] != pair.second &&
                std::ranges::find(extra, pair) == extra.end()) {
                link(pair.first, pair.second, false);
                extra.push_back(pair);
            }
        }
        for (std::size_t i = 0; i < m_options.observations && !nodes.empty(); ++i) {
            Observation observation = identified<Observation>();
            observation.node = nodes[m_dice.below(nodes.size())];
            appendNew(change, std::move(observation));
        }
    }

    QString text()
    {
        static const std::array texts{
            QStringLiteral("Revenue"),
            QStringLiteral("a \"quoted\" \\ word, with: commas {and} [brackets]"),
            QStringLiteral("first line\nsecond\tcolumn\r\n"),
            QStringLiteral("\u0001\u001f\u007f\b\f"),
            QString::fromUtf8("מדד ההצלחה"),
            QString::fromUtf8("收入增长 🚀 𝒳"),
            QString::fromUtf8("é e\u0301 ß İ \u2028\ufeff\ufffd"),
            QStringLiteral("{\"a\": 1}"),
            QStringLiteral(" "),
        };
        return texts[m_dice.below(texts.size())];
    }
    double number()
    {
        static constexpr std::array numbers{0.0,
                                            -0.0,
                                            1.0,
                                            19.4,
                                            -0.1,
                                            1e308,
                                            -1e308,
                                            1e-308,
                                            5e-324,
                                            1e21,
                                            1e20,
                                            1.5e-7,
                                            1e-6,
                                            1e-10,
                                            1234567.891,
                                            9007199254740991.0,
                                            9007199254740992.0,
                                            9007199254740994.0,
                                            -9007199254740993.0,
                                            18446744073709551616.0,
                                            0.3,
                                            100.0};
        if (m_dice.oneIn(3))
            return static_cast<double>(m_dice.next() % 2'000'001) / 1000.0 - 1000.0;
        return numbers[m_dice.below(numbers.size())];
    }
    QDate day()
    {
        return QDate(1, 1, 1).addDays(
            static_cast<qint64>(m_dice.below(m_dice.oneIn(4) ? 3'652'059 : 750'000)));
    }
    QByteArray rank()
    {
        QByteArray out;
        for (std::size_t i = m_dice.below(4); i > 0; --i)
            out += static_cast<char>('a' + static_cast<char>(m_dice.below(26)));
        return out + static_cast<char>('A' + static_cast<char>(m_dice.below(26)));
    }

    template <class Value>
    Value randomValue()
    {
        if constexpr (std::same_as<Value, QString>) {
            return text();
        } else if constexpr (std::same_as<Value, QByteArray>) {
            return rank();
        } else if constexpr (std::same_as<Value, bool>) {
            return m_dice.oneIn(2);
        } else if constexpr (std::same_as<Value, int>) {
            return static_cast<int>(static_cast<std::int64_t>(m_dice.below(4'000'000'000U)) - 2'000'000'000);
        } else if constexpr (std::same_as<Value, double>) {
            return number();
        } else if constexpr (std::same_as<Value, QDate>) {
            return day();
        } else if constexpr (std::same_as<Value, QDateTime>) {
            const int fraction = m_dice.oneIn(2) ? 0 : static_cast<int>(m_dice.below(1000));
            return QDateTime(day(), QTime(static_cast<int>(m_dice.below(24)), 59, 7, fraction), Qt::UTC);
        } else if constexpr (std::same_as<Value, QStringList>) {
            QStringList out;
            for (std::size_t i = m_dice.below(3); i > 0; --i)
                out += text();
            return out;
        } else if constexpr (std::derived_from<Value, RawId>) {
            return Value(RawId{m_dice.next(), m_dice.next()});
        } else if constexpr (std::same_as<Value, LinkKey>) {
            return {newId<Node>(), newId<Node>()};
        } else if constexpr (std::same_as<Value, Cadence>) {
            const auto kind = static_cast<Cadence::Kind>(1 + m_dice.below(7));
            return {kind, kind == Cadence::Kind::EveryNDays ? 1 + static_cast<int>(m_dice.below(3650)) : 0};
        } else if constexpr (std::same_as<Value, Unit>) {
            return {static_cast<Unit::Kind>(1 + m_dice.below(6)), m_dice.oneIn(2) ? QString() : text()};
        } else if constexpr (std::same_as<Value, Fingerprint>) {
            return {m_dice.next()};
        } else if constexpr (std::same_as<Value, Rgb>) {
            return Rgb::of(static_cast<std::uint32_t>(m_dice.below(0x1000000)));
        } else if constexpr (NamedEnum<Value>) {
            return static_cast<Value>(m_dice.below(NamesOf<Value>::names.size()));
        } else if constexpr (std::same_as<Value, Boxed<Tree>>) {
            if (m_options.nesting == 0)
                return {};
            RandomTreeOptions inner = m_options;
            inner.nodes = std::min<std::size_t>(m_options.nodes, 4);
            inner.observations = 0; // trees in records have none
            inner.otherRecords = 1;
            --inner.nesting;
            return {std::make_shared<const Tree>(RandomTree(m_dice.next(), inner).make())};
        } else if constexpr (std::same_as<Value, Boxed<Change>>) {
            if (m_options.nesting == 0)
                return {};
            RandomTreeOptions inner = m_options;
            --inner.nesting;
            return {std::make_shared<const Change>(RandomTree(m_dice.next(), inner).sparseChange())};
        } else if constexpr (Structured<Value>) {
            return record<Value>();
        } else if constexpr (requires {
                                 typename Value::value_type;
                                 std::declval<Value>().push_back(std::declval<typename Value::value_type>());
                             }) {
            Value out;
            for (std::size_t i = m_dice.below(4); i > 0; --i)
                out.push_back(randomValue<typename Value::value_type>());
            return out;
        } else {
            return Value(randomValue<typename Value::value_type>()); // optional
        }
    }

    Dice m_dice;
    RandomTreeOptions m_options;
};

[[nodiscard]] inline Tree randomTree(std::uint64_t seed, const RandomTreeOptions &options = {})
{
    return RandomTree(seed, options).make();
}

} // namespace espalier::test
