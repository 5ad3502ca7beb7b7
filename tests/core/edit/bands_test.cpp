// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/bands.h"

#include <gtest/gtest.h>

namespace espalier::edit {
namespace {

using Limit = std::optional<double>;

Band band(Status status, Limit from, Limit to, BandBasis basis = BandBasis::Unit)
{
    Band band;
    band.status = status;
    band.from = from;
    band.to = to;
    band.basis = basis;
    return band;
}

/// Act below 18, watch to 23, on track from there; the best first, as files often have them.
std::vector<Band> three()
{
    return {band(Status::OnTrack, 23, {}), band(Status::Watch, 18, 23), band(Status::Act, {}, 18)};
}

TEST(Bands, AreCountedFromTheLowest)
{
    EXPECT_EQ(bandOrder(three()), (std::vector<std::size_t>{2, 1, 0}));
    EXPECT_EQ(troubleOf(three(), Direction::Higher), BandTrouble::None);
    EXPECT_EQ(troubleOf({}, Direction::Higher), BandTrouble::None);
}

TEST(Bands, ALimitMovesForBothNeighboursAndNotBeyondThem)
{
    const auto moved = withLimit(three(), 0, 20);
    EXPECT_EQ(moved[2].to, 20);
    EXPECT_EQ(moved[1].from, 20);
    EXPECT_EQ(moved[1].to, 23);
    EXPECT_EQ(withLimit(three(), 0, 40), three()) << "watch would hold nothing";
    EXPECT_EQ(withLimit(three(), 5, 1), three());
}

TEST(Bands, AnEditedLimitTakesItsNeighbourAlong)
{
    std::vector<Band> after = three();
    after[1].to = 24;
    const auto settled = withNeighbours(three(), after);
    EXPECT_EQ(settled[0].from, 24);
    EXPECT_EQ(settled[1].from, 18);
    after = three();
    after[1].from = 17;
    EXPECT_EQ(withNeighbours(three(), after)[2].to, 17);
}

TEST(Bands, TroubleIsNamedAndMended)
{
    const std::vector<Band> gap{band(Status::Act, {}, 18), band(Status::OnTrack, 23, {})};
    EXPECT_EQ(troubleOf(gap, Direction::Higher), BandTrouble::Gap);
    EXPECT_EQ(mended(gap, Direction::Higher, {})[0].to, 23);
    const std::vector<Band> overlap{band(Status::Act, {}, 20), band(Status::OnTrack, 18, {})};
    EXPECT_EQ(troubleOf(overlap, Direction::Higher), BandTrouble::Overlap);
    EXPECT_EQ(mended(overlap, Direction::Higher, {})[0].to, 18);
    for (const auto &bands : {gap, overlap})
        EXPECT_EQ(troubleOf(mended(bands, Direction::Higher, {}), Direction::Higher), BandTrouble::None);
}

TEST(Bands, ThatAllHoldEverythingAreLaidBesideEachOther)
{
    const std::vector<Band> open{band(Status::Act, {}, {}), band(Status::Watch, {}, {}),
                                 band(Status::OnTrack, {}, {})};
    const auto laid = mended(open, Direction::Higher, {}, 25);
    EXPECT_EQ(laid[0].to, 25);
    EXPECT_EQ(laid[1].to, 27.5);
    EXPECT_EQ(troubleOf(laid, Direction::Higher), BandTrouble::None);
}

TEST(Bands, FollowTheDirectionAndKeepWhatToDo)
{
    std::vector<Band> bands = three();
    bands[2].action = QStringLiteral("Stop");
    EXPECT_EQ(troubleOf(bands, Direction::Lower), BandTrouble::AgainstDirection);
    EXPECT_EQ(troubleOf(bands, Direction::Range), BandTrouble::None);
    const auto turned = mended(bands, Direction::Lower, {});
    EXPECT_EQ(troubleOf(turned, Direction::Lower), BandTrouble::None);
    EXPECT_EQ(turned.back().status, Status::Act);
    EXPECT_EQ(turned.back().action, QStringLiteral("Stop"));
    EXPECT_EQ(turned.back().from, 23);
}

TEST(Bands, OfTwoBasesAreConvertedByTheTarget)
{
    const std::vector<Band> mixed{band(Status::Act, {}, 20),
                                  band(Status::OnTrack, 80, {}, BandBasis::PercentOfDue)};
    EXPECT_EQ(troubleOf(mixed, Direction::Higher), BandTrouble::MixedBasis);
    const auto one = mended(mixed, Direction::Higher, 25);
    EXPECT_EQ(one[1].basis, BandBasis::Unit);
    EXPECT_EQ(one[1].from, 20);
    EXPECT_EQ(inBasis(one, BandBasis::PercentOfDue, 25)[1].from, 80);
    EXPECT_EQ(inBasis(one, BandBasis::PercentOfDue, {})[1].from, 20) << "no target, no conversion";
}

TEST(Bands, TheUsualOnesFitTheirDirection)
{
    for (const Direction direction : {Direction::Higher, Direction::Lower, Direction::Unset})
        EXPECT_EQ(troubleOf(usualBands(direction), direction), BandTrouble::None);
    EXPECT_EQ(usualBands(Direction::Lower).back().from, 115);
}

} // namespace
} // namespace espalier::edit
