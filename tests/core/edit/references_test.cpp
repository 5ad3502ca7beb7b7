// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/references.h"

#include "core/edit/record_rules.h"

#include <gtest/gtest.h>

#include <limits>

namespace espalier {

/// A record of a kind that the program does not have. Standing in the field table is all it takes.
struct Gathering
{
    Id<Gathering> id;
    PersonId host;
    std::vector<PersonId> guests;
    std::vector<Assumption> bets;
    std::optional<double> cost;
    QByteArray unknown;

    bool operator==(const Gathering &) const = default;
};
template <>
inline constexpr auto fields<Gathering> = FieldRows{
    field("id", "Id", &Gathering::id, Identity),   field("host", "Host", &Gathering::host),
    field("guests", "Guests", &Gathering::guests), field("bets", "Bets", &Gathering::bets),
    field("cost", "Cost", &Gathering::cost),
};

namespace edit {
namespace {

constexpr PersonId ann{RawId{1, 1}};
constexpr PersonId bob{RawId{1, 2}};
constexpr NodeId node{RawId{2, 1}};
constexpr NodeId other{RawId{2, 2}};

Gathering gathering()
{
    return {Id<Gathering>(RawId{3, 1}), ann, {bob, ann}, {{node, 1, {}}, {other, 2, {}}}, 5.0, {}};
}

TEST(References, OfANewRecordAreFoundThroughTheFieldTable)
{
    const auto isAnn = [](PersonId id) { return id == ann; };
    EXPECT_TRUE(names<PersonId>(gathering(), isAnn));
    EXPECT_FALSE(names<SourceId>(gathering(), [](SourceId) { return true; }));
    EXPECT_FALSE(names<Id<Gathering>>(gathering(), [](Id<Gathering>) { return true; })) << "its own id";
    EXPECT_TRUE(names<NodeId>(gathering(), [](NodeId id) { return id == other; }));
}

TEST(References, AreHandedOverWithoutNamingAnybodyTwice)
{
    Gathering handed = gathering();
    mapReferences<PersonId>(handed, [](PersonId id) { return id == ann ? bob : id; });
    EXPECT_EQ(handed.host, bob);
    EXPECT_EQ(handed.guests, std::vector{bob});
}

TEST(References, ThatAreClearedTakeWhatIsAboutThemAlong)
{
    Gathering cleared = gathering();
    mapReferences<PersonId>(cleared, [](PersonId id) { return id == ann ? PersonId() : id; });
    mapReferences<NodeId>(cleared, [](NodeId id) { return id == node ? NodeId() : id; });
    EXPECT_TRUE(cleared.host.isNull());
    EXPECT_EQ(cleared.guests, std::vector{bob});
    ASSERT_EQ(cleared.bets.size(), 1U);
    EXPECT_EQ(cleared.bets.front().node, other);
}

TEST(References, NumbersOfANewRecordAreAskedToBeFinite)
{
    Gathering costly = gathering();
    EXPECT_TRUE(isFinite(costly));
    costly.cost = std::numeric_limits<double>::infinity();
    EXPECT_FALSE(isFinite(costly));
    costly = gathering();
    costly.bets.front().value = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(isFinite(costly));
}

} // namespace
} // namespace edit
} // namespace espalier
