// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/node_filter.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class NodeFilterTest : public ::testing::Test
{
protected:
    NodeFilterTest() : context{ids, QDate(2026, 3, 2), {}}, tree(edit::newTree(context))
    {
        Person person;
        person.name = QStringLiteral("Rosa T.");
        person.team = QStringLiteral("Growth");
        rosa = added(person);
        Channel channel;
        channel.name = QStringLiteral("Email");
        email = added(channel);
        goal = node({}, "Grow revenue");
        rate = node(goal, "Open rate");
        clicks = node(rate, "Click rate");
        apply(edit::edit(tree, rate, [&](Node &one) {
            one.owner = rosa;
            one.channels = {email};
            one.indicator = Indicator::Leading;
            one.tags = {QStringLiteral("spring")};
            one.questions.resize(1);
            one.questions.front().text = QStringLiteral("Which list?");
        }));
    }
    void apply(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << change.error().what.toStdString();
        ASSERT_TRUE(tree.apply(*change));
    }
    NodeId node(NodeId parent, const char *title)
    {
        const auto change = parent.isNull()
                                ? edit::addTopNode(tree, QString::fromLatin1(title), context)
                                : edit::addChild(tree, parent, QString::fromLatin1(title), context);
        apply(change);
        return edit::addedNode(*change);
    }
    template <class Record>
    Id<Record> added(const Record &record)
    {
        const auto change = edit::addRecord(tree, record, context);
        apply(change);
        return ((*change).*rowOf<Record>().deltas).front().after->id;
    }
    /// The titles that a text finds; what is refused, as a sentence.
    QStringList found(const char *text)
    {
        const auto filter = filterFromText(QString::fromUtf8(text), tree);
        if (!filter)
            return {filter.error().what};
        const std::vector<char> holds = matches(*filter, tree, derive(tree, context.day), findings);
        QStringList titles;
        for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
            if (holds[it.slot()])
                titles.append(it->title);
        }
        return titles;
    }

    CountedIds ids;
    Context context;
    Tree tree;
    PersonId rosa;
    ChannelId email;
    NodeId goal;
    NodeId rate;
    NodeId clicks;
    FindingWords findings; ///< what checks say
};

const QString theGoal = QStringLiteral("Grow revenue");
const QString theRate = QStringLiteral("Open rate");
const QString theClicks = QStringLiteral("Click rate");

TEST_F(NodeFilterTest, FindsEveryWordInAnyOrderAndCase)
{
    EXPECT_THAT(found("RATE open"), ElementsAre(theRate));
    EXPECT_THAT(found("\"open rate\""), ElementsAre(theRate));
    EXPECT_THAT(found("\"rate open\""), IsEmpty());
    EXPECT_THAT(found(""), UnorderedElementsAre(theGoal, theRate, theClicks));
}

TEST_F(NodeFilterTest, AsksWhatIsInForceAndWhatIsMissingOnTheNodeItself)
{
    EXPECT_THAT(found("owner:\"rosa t.\""), UnorderedElementsAre(theRate, theClicks));
    EXPECT_THAT(found("team:growth channel:email"), UnorderedElementsAre(theRate, theClicks));
    EXPECT_THAT(found("missing:owner"), UnorderedElementsAre(theGoal, theClicks));
    EXPECT_THAT(found("has:channels"), ElementsAre(theRate));
}

TEST_F(NodeFilterTest, NeedsOneConditionAFieldAndEveryField)
{
    EXPECT_THAT(found("indicator:leading"), ElementsAre(theRate));
    EXPECT_THAT(found("indicator:leading indicator:unset"),
                UnorderedElementsAre(theGoal, theRate, theClicks));
    EXPECT_THAT(found("indicator:leading tag:summer"), IsEmpty());
    EXPECT_THAT(found("indicator:Leading tag:SPRING open"), ElementsAre(theRate));
}

TEST_F(NodeFilterTest, AsksAnyFieldOfTheTable)
{
    EXPECT_THAT(found("title:grow"), ElementsAre(theGoal));
    EXPECT_THAT(found("status:notMeasured tier:\"Business goal\""), ElementsAre(theGoal));
    EXPECT_THAT(found("questions:list"), ElementsAre(theRate));
}

TEST_F(NodeFilterTest, KnowsOpenQuestionsFromSettledOnes)
{
    EXPECT_THAT(found("has:questions"), ElementsAre(theRate));
    apply(edit::edit(tree, rate, [](Node &one) { one.questions.front().settled = QDate(2026, 3, 1); }));
    EXPECT_THAT(found("has:questions"), IsEmpty());
}

TEST_F(NodeFilterTest, AsksForWhatChecksFind)
{
    EXPECT_THAT(found("finding:d1"), IsEmpty()) << "nobody checked";
    findings = [this](const auto &visit) {
        visit(tree.nodes().slotOf(rate), QStringLiteral("d1"));
        visit(tree.nodes().slotOf(rate), QStringLiteral("error"));
        visit(tree.nodes().slotOf(clicks), QStringLiteral("error"));
        visit(tree.nodes().slotCount() + 5, QStringLiteral("error")); // of a tree that was
    };
    EXPECT_THAT(found("finding:D1"), ElementsAre(theRate));
    EXPECT_THAT(found("finding:Error click"), ElementsAre(theClicks));
    EXPECT_THAT(found("finding:warning"), IsEmpty());
    EXPECT_THAT(found("finding:\"no word\""), ElementsAre(QStringLiteral("No finding is called “no word”.")));
    EXPECT_THAT(valuesOf(QStringLiteral("finding"), tree, derive(tree, context.day), findings),
                ElementsAre(ValueCount{QStringLiteral("error"), 2}, ValueCount{QStringLiteral("d1"), 1}));
    const auto filter = filterFromText(QStringLiteral("finding:D1"), tree);
    EXPECT_TRUE(asksForFindings(*filter));
    EXPECT_EQ(textOf(*filter), QStringLiteral("finding:d1"));
}

TEST_F(NodeFilterTest, SaysWhatMeansNothing)
{
    EXPECT_THAT(found("owner:Nobody"), ElementsAre(QStringLiteral("No owner is called “Nobody”.")));
    EXPECT_THAT(found("status:"), ElementsAre(QStringLiteral("Say what “status” should be.")));
    EXPECT_THAT(found("see:this"), IsEmpty()) << "an unknown word before a colon is no field";
    const QString many = QStringLiteral("a ").repeated(NodeFilter::mostTerms + 1);
    EXPECT_FALSE(filterFromText(many, tree));
}

TEST_F(NodeFilterTest, NamesRecordsByIdSoThatANewNameChangesNothing)
{
    const auto filter = filterFromText(QStringLiteral("owner:\"Rosa T.\""), tree);
    ASSERT_TRUE(filter);
    const QString text = textOf(*filter);
    apply(edit::setField(tree, rosa, &Person::name, QStringLiteral("Rosa Torres")));
    EXPECT_EQ(filterFromText(text, tree), *filter);
    EXPECT_EQ(filter->recordOf<Person>(QLatin1StringView("owner")), rosa);
}

TEST_F(NodeFilterTest, CountsTheValuesThatOccur)
{
    const auto values = valuesOf(QStringLiteral("indicator"), tree, derive(tree, context.day));
    EXPECT_THAT(values, ElementsAre(ValueCount{QStringLiteral("unset"), 2},
                                    ValueCount{QStringLiteral("leading"), 1}));
}

/// Pieces that texts of filters are made of, and others.
QString randomText()
{
    static const std::vector<QString> pieces{QStringLiteral("status:"),
                                             QStringLiteral("act"),
                                             QStringLiteral("owner:"),
                                             QStringLiteral("title:"),
                                             QStringLiteral("\""),
                                             QStringLiteral("\\"),
                                             QStringLiteral(" "),
                                             QStringLiteral("tag:"),
                                             QStringLiteral("\u00e4\u2028:"),
                                             QStringLiteral("{"),
                                             QStringLiteral("}"),
                                             QStringLiteral("missing:owner"),
                                             QStringLiteral(":"),
                                             QStringLiteral("weekly"),
                                             QStringLiteral("finding:"),
                                             QStringLiteral("D1"),
                                             QStringLiteral("cadence:"),
                                             QStringLiteral("{00000000-0000-0000-0000-000000000001}")};
    QString text;
    for (const auto &piece : *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces)))
        text += piece;
    return text;
}

RC_GTEST_PROP(NodeFilterLaws, WhatIsWrittenReadsBackTheSame, ())
{
    const QString text = randomText();
    const auto filter = filterFromText(text, Tree());
    RC_PRE(filter.has_value());
    RC_ASSERT(filterFromText(textOf(*filter), Tree()) == *filter);
}

} // namespace
} // namespace espalier
