// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/record_values.h"

#include "core/model/fingerprint.h"
#include "core/rules/target_due.h"
#include "tests/core/edit/edited.h"
#include "tests/support/record_value.h"

namespace espalier::edit {
namespace {

class RecordValues : public Edited
{
protected:
    Observation value(const char *title, QDate start, QDate end, double number)
    {
        Observation made;
        made.node = node(title);
        made.period = {start, end, {}};
        made.value = number;
        return made;
    }
    /// Records, and says what became of each: N, C or S.
    QString record(const std::vector<Observation> &values)
    {
        const Result<RecordedValues> recorded = recordValues(tree, values, context);
        if (!recorded)
            return recorded.error().what;
        EXPECT_TRUE(tree.apply(recorded->change));
        QString letters;
        for (const Recorded outcome : recorded->outcomes)
            letters += QLatin1Char("NCS"[static_cast<int>(outcome)]);
        return letters;
    }
    std::vector<double> current(const char *title)
    {
        std::vector<double> values;
        for (const Slot slot : currentObservations(tree, tree.nodes().slotOf(node(title)), QDate(2030, 1, 1)))
            values.push_back(tree.observations().at(slot)->value);
        return values;
    }
    const QDate first{2026, 10, 1};
    const QDate last{2026, 10, 31};
};

TEST_F(RecordValues, ACorrectionNamesWhatItReplacesAndTheSameIsSkipped)
{
    EXPECT_EQ(record({value("T1", first, last, 12), value("T2", first, last, 3)}), QStringLiteral("NN"));
    EXPECT_EQ(record({value("T1", first, last, 12), value("T2", first, last, 4)}), QStringLiteral("SC"));
    EXPECT_EQ(record({value("T2", first, last, 3)}), QStringLiteral("C"))
        << "back to what it was is a correction";
    EXPECT_EQ(current("T2"), std::vector<double>{3});
    EXPECT_EQ(tree.observations().size(), 4U);
    for (const Observation &observation : tree.observations())
        EXPECT_EQ(observation.fingerprint, definitionFingerprint(*tree.find(observation.node)));
    for (const Observation &observation : tree.observations())
        EXPECT_TRUE(observation.replaces.isNull() ||
                    tree.find(observation.replaces)->node == observation.node);
}

TEST_F(RecordValues, LaterOnesSeeEarlierOnes)
{
    EXPECT_EQ(record({value("T1", first, last, 1), value("T1", first, last, 2), value("T1", first, last, 2)}),
              QStringLiteral("NCS"));
    EXPECT_EQ(current("T1"), std::vector<double>{2});
}

TEST_F(RecordValues, WhatReplacesAToldValueNeedsNoIdOfItsOwn)
{
    CountedIds files(7);
    Observation wrong = value("T1", first, last, 12);
    wrong.id = files.make<Observation>();
    Observation right = value("T1", first, last, 13);
    right.replaces = wrong.id;
    Observation taken = value("T2", first, last, 3);
    taken.id = files.make<Observation>();
    EXPECT_EQ(record({taken, wrong, right}), QStringLiteral("NNN"));
    EXPECT_EQ(current("T1"), std::vector<double>{13});
    EXPECT_EQ(record({taken, wrong, right}), QStringLiteral("SSS"));

    Observation told = value("T3", first, last, 1);
    told.id = files.make<Observation>();
    Observation again = value("T3", first, last, 2);
    again.id = taken.id;
    again.replaces = told.id;
    EXPECT_EQ(record({told, again}), QStringLiteral("NN")) << "its id is another value's";
    EXPECT_EQ(current("T3"), std::vector<double>{2});
}

TEST_F(RecordValues, WhatStandsInThePlaceOfWhatIsNamedWithIt)
{
    EXPECT_EQ(record({value("T1", first, last, 12), value("T2", first, last, 3)}), QStringLiteral("NN"));
    const std::vector<Observation> values{value("T1", first, last, 12),
                                          value("T1", {2026, 11, 1}, {2026, 11, 30}, 5),
                                          value("T2", first, last, 4)};
    const Result<RecordedValues> recorded = recordValues(tree, values, context);
    ASSERT_TRUE(recorded) << qPrintable(recorded.error().what);
    const std::vector<CorrectedValue> corrected = correctedValues(tree, *recorded);
    ASSERT_EQ(corrected.size(), 1U);
    EXPECT_EQ(corrected.front().index, 2U);
    EXPECT_EQ(corrected.front().before->value, 3);
    EXPECT_EQ(corrected.front().after->value, 4);
}

TEST_F(RecordValues, AnotherStateIsACorrectionToo)
{
    Observation early = value("T1", first, last, 1);
    early.state = ObservationState::Provisional;
    EXPECT_EQ(record({early, value("T1", first, last, 1)}), QStringLiteral("NC"));
    EXPECT_EQ(current("T1").size(), 1U);
}

TEST_F(RecordValues, APeriodIsTheSameWhereTheStartIsNotKnown)
{
    EXPECT_EQ(record({value("T1", {}, last, 1), value("T1", first, last, 1)}), QStringLiteral("NS"));
    EXPECT_EQ(record({value("T1", first, last, 5), value("T1", last, {}, 5)}), QStringLiteral("CN"))
        << "the last day alone is another period than the month that it ends";
    EXPECT_EQ(record({value("T1", last.addDays(-6), last, 2)}), QStringLiteral("N"));
}

TEST_F(RecordValues, CombinationsOfDimensionsAreValuesOfTheirOwn)
{
    const DimensionId market = ids.make<Dimension>();
    const DimensionId product = ids.make<Dimension>();
    const auto in = [&](std::vector<DimensionValue> dimensions, double number) {
        Observation made = value("T1", first, last, number);
        made.dimensions = std::move(dimensions);
        return made;
    };
    const DimensionValue pro{product, QStringLiteral("Pro"), {}};
    const DimensionValue north{market, QStringLiteral("North"), {}};
    EXPECT_EQ(
        record({in({}, 1), in({pro}, 1), in({pro, north}, 1), in({north, pro}, 1), in({north, pro}, 2)}),
        QStringLiteral("NNNSC"));
    EXPECT_EQ(current("T1"), std::vector<double>{1});
}

TEST_F(RecordValues, WhatAFileSaysOfItselfHolds)
{
    Observation wrong = value("T1", first, last, 1);
    wrong.id = ids.make<Observation>();
    Observation right = value("T1", first, last, 2);
    right.id = ids.make<Observation>();
    right.replaces = wrong.id;
    EXPECT_EQ(record({right, wrong}), QStringLiteral("NN")) << "in any order";
    EXPECT_EQ(*tree.find(right.id), right);
    EXPECT_EQ(*tree.find(wrong.id), wrong);
    EXPECT_EQ(current("T1"), std::vector<double>{2});
    EXPECT_EQ(record({right, wrong}), QStringLiteral("SS"));
    right.value = 3; // an id that the tree has never stands for another value
    EXPECT_EQ(record({right}), QStringLiteral("C"));
    EXPECT_EQ(tree.find(right.id)->value, 2);
    EXPECT_EQ(current("T1"), std::vector<double>{3});
}

TEST_F(RecordValues, AFileThatTellsAllMayHavePeriodsThatOverlap)
{
    Observation open = value("T1", {}, last, 1); // could be either of the others
    Observation month = value("T1", first, last, 2);
    Observation day = value("T1", last, last, 3);
    for (Observation *one : {&open, &month, &day})
        one->id = ids.make<Observation>();
    EXPECT_EQ(record({open, month, day}), QStringLiteral("NNN"));
    EXPECT_EQ(current("T1").size(), 3U);
}

TEST_F(RecordValues, WhatIsNoValueIsRefusedWithTheNode)
{
    EXPECT_TRUE(record({value("T1", {}, {}, 1)}).contains(QStringLiteral("T1")));
    EXPECT_TRUE(record({value("T1", first, last, std::numeric_limits<double>::infinity())})
                    .contains(QStringLiteral("T1")));
    EXPECT_TRUE(record({value("nobody", first, last, 1)}).contains(QStringLiteral("not in the tree")));
    EXPECT_EQ(tree.observations().size(), 0U);
}

TEST_F(RecordValues, OneTypedValueIsAChange)
{
    perform(test::recordValue(tree, value("M1", last, last, 7), context));
    EXPECT_EQ(current("M1"), std::vector<double>{7});
}

} // namespace
} // namespace espalier::edit
