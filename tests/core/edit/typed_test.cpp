// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/typed.h"

#include "core/edit/record.h"
#include "tests/core/edit/edited.h"

namespace espalier::edit {
namespace {

class TypedLines : public Edited
{
protected:
    std::vector<TypedNote> apply(const char *title, const TypedLine &line)
    {
        const auto typed = applyTyped(tree, node(title), line, context);
        EXPECT_TRUE(typed);
        EXPECT_TRUE(tree.apply(typed->change));
        return typed->notes;
    }
    static TypedLine supporting(const char *title, const char *parent)
    {
        TypedLine line;
        line.title = QString::fromUtf8(title);
        line.otherParents = {QString::fromUtf8(parent)};
        return line;
    }
};

TEST_F(TypedLines, setsFieldsAndMakesWhoIsNotThereYet)
{
    Person lena;
    lena.name = QStringLiteral("Lena Vogt");
    perform(addRecord(tree, lena, context));
    TypedLine line;
    line.title = QStringLiteral("Win rate");
    line.owner = QStringLiteral("LENA vogt");
    line.channels = {QStringLiteral("paid")};
    line.cadence.kind = Cadence::Kind::Weekly;
    line.indicator = Indicator::Leading;
    line.start = 25;
    line.target = 15;
    line.unit.kind = Unit::Kind::Percent;
    line.targetDate = QDate(2027, 3, 31);
    EXPECT_TRUE(apply("M1", line).empty());
    const Node &made = record("Win rate");
    EXPECT_EQ(tree.find(made.owner)->name, u"Lena Vogt");
    ASSERT_EQ(made.channels.size(), 1U);
    EXPECT_EQ(tree.find(made.channels.front())->name, u"paid");
    EXPECT_EQ(made.cadence, line.cadence);
    EXPECT_EQ(made.targetValue, 15);
    EXPECT_EQ(made.direction, Direction::Lower);
    EXPECT_EQ(made.targetDate, line.targetDate);
}

TEST_F(TypedLines, leaveAloneWhatTheyDoNotSay)
{
    TypedLine line;
    line.title = QStringLiteral("M1");
    line.owner = QStringLiteral("Bo");
    apply("M1", line);
    line.owner.clear();
    line.target = 5;
    apply("M1", line);
    EXPECT_EQ(tree.find(record("M1").owner)->name, u"Bo");
    EXPECT_EQ(tree.all<Person>().size(), 1U);
    EXPECT_EQ(record("M1").direction, Direction::Unset);
}

TEST_F(TypedLines, linkToOtherParentsByTitleOrCode)
{
    EXPECT_TRUE(apply("T1", supporting("T1", "m2")).empty());
    EXPECT_NE(tree.find(link("T1", "M2")), nullptr);
    EXPECT_TRUE(apply("T2", supporting("T2", record("M2").code.toLatin1().constData())).empty());
    EXPECT_NE(tree.find(link("T2", "M2")), nullptr);
}

TEST_F(TypedLines, keepInTheTitleWhatCannotBeLinked)
{
    EXPECT_EQ(apply("T1", supporting("T1", "Nobody")).size(), 1U);
    EXPECT_FALSE(node("T1 >> Nobody").isNull());
    perform(addTopNode(tree, QStringLiteral("O1"), context));
    EXPECT_EQ(apply("T2", supporting("T2", "O1")).size(), 1U);
    EXPECT_FALSE(node("T2 >> O1").isNull());
    EXPECT_EQ(apply("M1", supporting("M1", "T3")).size(), 1U);
    EXPECT_FALSE(node("M1 >> T3").isNull());
}

TEST_F(TypedLines, makeABranchWhoseRowsMayNameEachOther)
{
    std::vector<TypedRow> rows(3);
    rows[0].line.title = QStringLiteral("A");
    rows[1] = {supporting("B", "C"), 0, 2};
    rows[2].line.title = QStringLiteral("C");
    const auto typed = addTyped(tree, rows, {node("O2"), {}}, context);
    ASSERT_TRUE(typed);
    perform(typed->change);
    EXPECT_EQ(drawn(), u"G(O1(M1(T1 T2) M2(T3)) O2(A(B) C))");
    EXPECT_NE(tree.find(link("B", "C")), nullptr);
    EXPECT_EQ(tierOf("B"), u"T");
}

} // namespace
} // namespace espalier::edit
