// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What comes with the program keeps what it promises to those who begin with it.
#include "core/edit/template.h"
#include "core/model/queries.h"
#include "core/rules/derive.h"
#include "core/storage/library.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace espalier {
namespace {

/// Collects "record.field" of every field that some record, at any depth, sets.
class UsedFields
{
public:
    void add(const Tree &tree)
    {
        addStructure("tree", tree.info());
        forEachRegister([&](const auto &row) {
            for (const auto &record : tree.registers().*row.records)
                addStructure(row.key, record);
        });
    }
    [[nodiscard]] bool contains(const std::string &field) const { return m_used.contains(field); }

private:
    template <class Value>
    void addStructure(const std::string &name, const Value &value)
    {
        static const Value untouched{};
        forEachField<Value>([&](const auto &field) {
            if (value.*field.member == untouched.*field.member)
                return;
            m_used.insert(name + '.' + field.key);
            addInside(name + '.' + field.key, value.*field.member);
        });
    }
    template <class Value>
    void addInside(const std::string &name, const Value &value)
    {
        if constexpr (Structured<Value>) {
            addStructure(name, value);
        } else if constexpr (requires {
                                 typename Value::value_type;
                                 value.begin();
                             }) {
            for (const auto &entry : value)
                addInside(name, entry);
        }
    }

    std::set<std::string> m_used;
};

TEST(Library, TheExampleUsesEveryFieldThereIs)
{
    const Result<Tree> tree = exampleTree();
    ASSERT_TRUE(tree) << qPrintable(tree.error().text());
    UsedFields used;
    used.add(*tree);
    // A tree that opens for looking at cannot be tried out, which is what an example is for.
    const std::set<std::string> leftAtDefault{"tree.opensIn"};
    const auto check = [&]<class Record>(const std::string &name) {
        forEachField<Record>([&](const auto &field) {
            const std::string key = name + '.' + field.key;
            EXPECT_TRUE(used.contains(key) || leftAtDefault.contains(key)) << key << " is used nowhere";
        });
    };
    check.template operator()<TreeInfo>("tree");
    forEachRegister(
        [&]<class Record>(const RegisterRow<Record> &row) { check.template operator()<Record>(row.key); });
}

TEST(Library, TheExampleShowsWhatATreeCanHold)
{
    const Result<Tree> tree = exampleTree();
    ASSERT_TRUE(tree);
    const TreeSize size = sizeOf(*tree);
    EXPECT_GE(size.nodes, 40U);
    EXPECT_LE(size.nodes, 60U);
    EXPECT_GE(size.secondaryLinks, 4U);
    EXPECT_GE(size.roots.size(), 2U);
    EXPECT_GE(size.owners, 5U);
    EXPECT_TRUE(tree->info().asOf.isValid());

    const Derived derived = derive(*tree, judgedFrom(*tree, {}));
    std::set<Status> statuses;
    for (const Slot slot : placementOrder(*tree))
        statuses.insert(derived[slot].judged.status);
    for (const Status status : {Status::OnTrack, Status::Watch, Status::Act, Status::NoData})
        EXPECT_TRUE(statuses.contains(status)) << nameOf(status);
}

TEST(Library, TheFormulasOfTheExampleCanBeReckoned)
{
    const Result<Tree> tree = exampleTree();
    ASSERT_TRUE(tree);
    for (const Node &node : tree->nodes()) {
        const Result<void> fits = node.formula.isEmpty() ? Result<void>() : checkFormula(*tree, node);
        EXPECT_TRUE(fits) << qPrintable(node.title + QStringLiteral(": ") + fits.error().what);
    }
}

TEST(Library, AnUnknownTemplateIsRefusedWithTheNamesThereAre)
{
    const Result<Tree> tree = templateNamed(QStringLiteral("nonsense"));
    ASSERT_FALSE(tree);
    EXPECT_EQ(tree.error().kind, ErrorKind::Usage);
    for (const TemplateInfo &info : templates())
        EXPECT_TRUE(tree.error().what.contains(info.name)) << qPrintable(tree.error().what);
}

TEST(Library, ThereAreTemplatesForTheSixSituations)
{
    std::set<QString> names;
    for (const TemplateInfo &info : templates()) {
        names.insert(info.name);
        EXPECT_FALSE(info.about.contains(QLatin1Char('{'))) << qPrintable(info.about);
        EXPECT_FALSE(info.name.contains(QLatin1Char(' ')));
    }
    for (const char *name : {"subscription-growth", "ecommerce-revenue", "b2b-pipeline",
                             "retention-lifetime-value", "brand-to-demand", "product-launch"})
        EXPECT_TRUE(names.contains(QLatin1String(name))) << name;
}

/// Each template, filled in on a day.
class FilledTemplate : public testing::TestWithParam<QString>
{
protected:
    const QDate today{2027, 3, 8};
    Tree tree;

    void SetUp() override
    {
        Result<Tree> raw = templateNamed(GetParam());
        ASSERT_TRUE(raw) << qPrintable(raw.error().text());
        tree = *raw;
        edit::TemplateAnswers answers;
        answers.market = QStringLiteral("Portugal");
        const auto done = tree.apply(edit::fillIn(tree, answers, today));
        ASSERT_TRUE(done) << qPrintable(done.error().what);
    }
};

TEST_P(FilledTemplate, EveryNodeSaysAllThatASignOffAsksFor)
{
    for (const Node &node : tree.nodes()) {
        const auto title = qPrintable(node.title);
        EXPECT_FALSE(node.title.contains(QLatin1Char('{'))) << title;
        EXPECT_TRUE(node.question.endsWith(QLatin1Char('?'))) << title;
        EXPECT_FALSE(node.definition.isEmpty()) << title;
        EXPECT_FALSE(node.reason.isEmpty()) << title;
        EXPECT_NE(node.indicator, Indicator::Unset) << title;
        EXPECT_TRUE(node.cadence.isSet()) << title;
        EXPECT_TRUE(node.unit.isSet()) << title;
        EXPECT_NE(node.direction, Direction::Unset) << title;
        EXPECT_TRUE(node.targetValue.has_value()) << title;
        EXPECT_NE(tree.find(node.owner), nullptr) << title;
        EXPECT_NE(tree.find(node.source), nullptr) << title;
        EXPECT_EQ(node.bands.size(), 3U) << title;
        for (const Band &band : node.bands)
            EXPECT_FALSE(band.action.isEmpty()) << title;
    }
    for (const Link &link : tree.links())
        EXPECT_FALSE(link.sentence.isEmpty());
}

TEST_P(FilledTemplate, TheBandsOfANodeMeetWithoutGapOrOverlap)
{
    for (const Node &node : tree.nodes()) {
        for (const double value : {-1e9, 0.0, *node.targetValue, 1e12}) {
            const auto holding = std::ranges::count_if(node.bands, [&](const Band &band) {
                return (!band.from || value >= *band.from) && (!band.to || value < *band.to);
            });
            EXPECT_EQ(holding, 1) << qPrintable(node.title) << " at " << value;
        }
        for (const Band &band : node.bands) {
            for (const auto limit : {band.from, band.to}) {
                if (!limit)
                    continue;
                const auto holding = std::ranges::count_if(node.bands, [&](const Band &other) {
                    return (!other.from || *limit >= *other.from) && (!other.to || *limit < *other.to);
                });
                EXPECT_EQ(holding, 1) << qPrintable(node.title) << " at its limit " << *limit;
            }
        }
    }
}

TEST_P(FilledTemplate, TheGoalIsReachedByItsOwnTarget)
{
    for (const Node &node : tree.nodes()) {
        const auto holds = std::ranges::find_if(node.bands, [&](const Band &band) {
            return (!band.from || *node.targetValue >= *band.from) &&
                   (!band.to || *node.targetValue < *band.to);
        });
        EXPECT_EQ(holds->status, Status::OnTrack) << qPrintable(node.title);
    }
}

TEST_P(FilledTemplate, ItBeginsTodayAndNamesTheMarket)
{
    EXPECT_FALSE(tree.info().asOf.isValid());
    bool namesMarket = false;
    for (const Node &node : tree.nodes()) {
        EXPECT_EQ(node.startDate, today) << qPrintable(node.title);
        EXPECT_GT(node.targetDate, today) << qPrintable(node.title);
        EXPECT_FALSE(node.title.contains(QLatin1Char('{'))) << qPrintable(node.title);
        namesMarket = namesMarket || node.title.contains(QStringLiteral("Portugal"));
    }
    EXPECT_TRUE(namesMarket);
}

TEST_P(FilledTemplate, BothKindsOfIndicatorStandUnderTheGoal)
{
    std::size_t leading = 0;
    for (const Node &node : tree.nodes())
        leading += node.indicator == Indicator::Leading ? 1 : 0;
    EXPECT_GE(leading, 5U);
    EXPECT_GE(tree.nodes().size() - leading, 3U);
}

INSTANTIATE_TEST_SUITE_P(All, FilledTemplate,
                         testing::Values(QStringLiteral("subscription-growth"),
                                         QStringLiteral("ecommerce-revenue"), QStringLiteral("b2b-pipeline"),
                                         QStringLiteral("retention-lifetime-value"),
                                         QStringLiteral("brand-to-demand"), QStringLiteral("product-launch")),
                         [](const auto &instance) {
                             std::string name = instance.param.toStdString();
                             std::erase(name, '-');
                             return name;
                         });

TEST_P(FilledTemplate, TheGoalsTitleSaysTheNumberThatWasAnswered)
{
    for (const auto &[number, words] :
         {std::pair(7'500'000.0, "7.5 million"), std::pair(1'234.0, "1,234"), std::pair(0.5, "0.5")}) {
        Tree fresh = *templateNamed(GetParam());
        edit::TemplateAnswers answers;
        answers.goal = number;
        ASSERT_TRUE(fresh.apply(edit::fillIn(fresh, answers, today)));
        const QString title = fresh.nodes().at(topNodes(fresh).front())->title;
        EXPECT_TRUE(title.contains(QLatin1String(words))) << qPrintable(title);
    }
}

TEST(FillIn, AnswersTakeTheirPlaces)
{
    Tree tree = *templateNamed(QStringLiteral("b2b-pipeline"));
    const Slot top = topNodes(tree).front();
    const double old = *tree.nodes().at(top)->targetValue;
    const auto limit = tree.nodes().at(top)->bands.front().from;
    edit::TemplateAnswers answers;
    answers.goal = old * 2;
    const PersonId lead = tree.all<Person>().begin()->id;
    answers.people[lead] = QStringLiteral("Maya Lin");
    ASSERT_TRUE(tree.apply(edit::fillIn(tree, answers, QDate(2027, 1, 1))));
    EXPECT_EQ(tree.nodes().at(top)->targetValue, old * 2);
    EXPECT_EQ(tree.nodes().at(top)->bands.front().from, *limit * 2);
    EXPECT_EQ(tree.find(lead)->name, QStringLiteral("Maya Lin"));
    EXPECT_TRUE(tree.nodes().at(top)->title.contains(QStringLiteral("our market")));
    EXPECT_TRUE(tree.nodes().at(top)->title.contains(QStringLiteral("12 million")))
        << qPrintable(tree.nodes().at(top)->title);
}

} // namespace
} // namespace espalier
