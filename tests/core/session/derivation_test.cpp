// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/derivation.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/session/document.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_formula.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unordered_map>

namespace espalier {
namespace {

/// The nodes of which a Derived says something else than deriving everything would.
std::vector<QString> differing(const Tree &tree, const Derived &derived, QDate day)
{
    const Derived all = derive(tree, day);
    std::vector<QString> out;
    for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
        if (derived[it.slot()] != all[it.slot()] ||
            derived.formulas().of(it.slot()) != all.formulas().of(it.slot()) ||
            derived.formulas().circles() != all.formulas().circles())
            out.push_back(it->code + QStringLiteral(" ") + it->title);
    }
    return out;
}

class DerivationTest : public testing::Test
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Document document{edit::newTree(context)};
    const Derivation *derivation = nullptr;
    int stale = 0;
    int heard = 0;

    /// Reads what is derived in the middle of the announcement, for every node.
    void listen()
    {
        const auto read = [this] {
            ++heard;
            if (derivation && !differing(document.tree(), derivation->now(), context.day).empty())
                ++stale;
        };
        QObject::connect(&document, &Document::changed, &document, read);
        QObject::connect(&document, &Document::treeReplaced, &document, read);
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change);
        ASSERT_TRUE(document.perform({*change, VerbId::Edit, {}, {}, context.who, {}}));
    }
    NodeId add(const char *title)
    {
        const auto change = edit::addTopNode(document.tree(), QString::fromUtf8(title), context);
        perform(change);
        return edit::addedNode(*change);
    }
};

TEST_F(DerivationTest, IsNeverStaleWhoeverHearsOfAChangeFirst)
{
    listen(); // before the derivation can
    const Derivation late(document, context.day);
    derivation = &late;
    (void)late.now();
    const NodeId node = add("A");
    perform(edit::setField(document.tree(), node, &Node::title, QStringLiteral("B")));
    add("C");
    ASSERT_TRUE(document.undo());
    ASSERT_TRUE(document.redo());
    document.reset(edit::newTree(context));
    EXPECT_EQ(heard, 6);
    EXPECT_EQ(stale, 0);
}

TEST_F(DerivationTest, IsNotStaleAfterAStepWithinAStep)
{
    const Derivation early(document, context.day);
    derivation = &early;
    const NodeId node = add("A");
    bool isFirst = true;
    QObject::connect(&document, &Document::changed, &document, [&] {
        if (std::exchange(isFirst, false))
            perform(edit::setField(document.tree(), node, &Node::title, QStringLiteral("B")));
    });
    listen();
    add("C");
    EXPECT_EQ(heard, 2);
    EXPECT_EQ(stale, 0);
}

TEST_F(DerivationTest, AnEditTouchesWhatItIsAboutAndWhatLooksAtThat)
{
    Derivation shared(document, context.day);
    const NodeId top = add("Top");
    const auto addUnder = [&](const NodeId &parent, const char *title) {
        const auto change = edit::addChild(document.tree(), parent, QString::fromUtf8(title), context);
        perform(change);
        return edit::addedNode(*change);
    };
    const NodeId middle = addUnder(top, "Middle");
    const NodeId leaf = addUnder(middle, "Leaf");
    const NodeId other = addUnder(top, "Other");
    Person ann;
    Person bob;
    for (Person *person : {&ann, &bob}) {
        const auto change = edit::addRecord(document.tree(), *person, context);
        perform(change);
        person->id = change->people.front().after->id;
    }
    std::uint32_t before = shared.now().generation();
    const auto touched = [&] {
        QString names;
        const std::vector<Slot> others = shared.now().othersSince(before);
        for (const NodeId &node : {top, middle, leaf, other}) {
            const Slot slot = document.tree().nodes().slotOf(node);
            if (std::ranges::count(others, slot) > 0)
                names += document.tree().nodes().at(slot)->title.front();
        }
        before = shared.now().generation();
        return names;
    };
    perform(edit::setField(document.tree(), leaf, &Node::title, QStringLiteral("Low")));
    EXPECT_EQ(touched(), QStringLiteral("L"));
    perform(edit::setField(document.tree(), middle, &Node::owner, ann.id));
    EXPECT_EQ(touched(), QStringLiteral("ML"));
    perform(edit::setField(document.tree(), middle, &Node::owner, bob.id));
    EXPECT_EQ(touched(), QStringLiteral("ML")) << "who inherits shows another name";
    perform(edit::setField(document.tree(), leaf, &Node::targetValue, std::optional<double>(5)));
    EXPECT_EQ(touched(), QStringLiteral("TML")) << "the status rolls up";
    perform(edit::setField(document.tree(), other, &Node::owner, ann.id));
    EXPECT_EQ(touched(), QStringLiteral("O"));
}

TEST_F(DerivationTest, AValueTouchesTheFormulasThatTakeItWhereverTheyStand)
{
    Derivation shared(document, context.day);
    const NodeId revenue = add("Revenue");
    const NodeId orders = add("Orders");
    add("Other");
    const auto formula = QStringLiteral("{%1} * 50").arg(QString::fromLatin1(orders.text()));
    perform(edit::setField(document.tree(), revenue, &Node::formula, formula));
    const std::uint32_t before = shared.now().generation();
    Observation value;
    value.node = orders;
    value.period = {context.day, context.day, {}};
    value.value = 3;
    perform(edit::addRecord(document.tree(), value, context));
    const auto slotOf = [&](const NodeId &node) { return document.tree().nodes().slotOf(node); };
    EXPECT_EQ(shared.now()[slotOf(revenue)].judged.computed, 150);
    EXPECT_THAT(shared.now().othersSince(before),
                testing::UnorderedElementsAre(slotOf(orders), slotOf(revenue)));
}

TEST_F(DerivationTest, AnotherDayIsAnotherJudgement)
{
    Derivation shared(document, context.day);
    int days = 0;
    QObject::connect(&shared, &Derivation::dayChanged, &shared, [&days] { ++days; });
    EXPECT_EQ(shared.now().day(), context.day);
    shared.setToday(context.day);
    EXPECT_EQ(days, 0);
    shared.setToday(context.day.addDays(1));
    EXPECT_EQ(days, 1);
    EXPECT_EQ(shared.now().day(), context.day.addDays(1));
}

/// Formulas, values and units, so that most formulas come to something; now and then any other command.
Result<Change> editedFormulas(const Tree &tree, const test::Command &command, Context &context)
{
    const auto node = [&](std::uint32_t number) {
        Slot slot = number % tree.nodes().slotCount();
        while (!tree.nodes().at(slot))
            slot = (slot + 1) % tree.nodes().slotCount();
        return tree.nodes().at(slot)->id;
    };
    if (tree.nodes().size() < 8)
        return edit::addTopNode(tree, QStringLiteral("N"), context);
    const NodeId target = node(command[1]);
    switch (command[0] % 8) {
    case 0:
    case 1: {
        test::RandomFormula random(command[2], {node(command[2]), node(command[2] / 7), node(command[3])});
        return edit::setField(tree, target, &Node::formula, command[3] % 6 ? random.make().ours : QString());
    }
    case 2:
    case 3:
    case 4: {
        Observation value;
        value.node = target;
        value.period.end = context.day.addDays(-static_cast<int>(command[2] % 90));
        value.value = command[3] % 50;
        return edit::addRecord(tree, value, context);
    }
    case 5:
        if (command[3] % 5 == 0)
            return edit::editInfo(tree, [&](TreeInfo &info) {
                info.currency = command[2] % 2 ? QStringLiteral("EUR") : QStringLiteral("USD");
            });
        return edit::setField(tree, target, &Node::unit,
                              Unit{static_cast<Unit::Kind>(command[2] % 4),
                                   command[3] % 3 ? QString() : QStringLiteral("EUR")});
    case 6:
        return command[3] % 2
                   ? edit::setField(tree, target, &Node::cadence,
                                    Cadence{static_cast<Cadence::Kind>(command[2] % 6), 0})
                   : edit::setField(tree, target, &Node::valueKind, static_cast<ValueKind>(command[2] % 4));
    default:
        return test::edited(tree, {command[3], command[1], command[2], command[0]}, context);
    }
}

/// With ESPALIER_THOROUGH set the ten thousand edits of the acceptance.
std::size_t editCount(std::size_t usual)
{
    return qEnvironmentVariableIsSet("ESPALIER_THOROUGH") ? 20'000 : usual; // half of them are refused
}

class DerivationLaws : public testing::TestWithParam<std::uint64_t>
{
};

TEST_P(DerivationLaws, FollowingIsDerivingEverything)
{
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Document document{edit::newTree(context)};
    const Derivation derivation(document, context.day);
    std::size_t steps = 0;
    const auto commands = test::randomCommands(GetParam(), editCount(4'000));
    for (const test::Command &command : commands) {
        const Derived before = derivation.now();
        std::unordered_map<NodeId, Slot> known;
        for (auto it = document.tree().nodes().begin(); it != document.tree().nodes().end(); ++it)
            known.insert({it->id, it.slot()});
        if (command[3] % 7 == 0 && document.canUndo()) {
            ASSERT_TRUE(document.undo());
        } else {
            const auto change = test::edited(document.tree(), command, context);
            if (!change || change->isEmpty())
                continue;
            ASSERT_TRUE(document.perform({*change, VerbId::Edit, {}, {}, context.who, {}}));
        }
        ++steps;
        const Tree &tree = document.tree();
        const QDate day = judgedFrom(tree, context.day);
        ASSERT_EQ(differing(tree, derivation.now(), day), std::vector<QString>()) << steps;
        std::vector<Slot> others = derivation.now().othersSince(before.generation());
        std::ranges::sort(others);
        ASSERT_EQ(std::ranges::adjacent_find(others), others.end()) << steps;
        for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
            const auto was = known.find(it->id);
            const bool isSame = was != known.end() && before[was->second] == derivation.now()[it.slot()];
            ASSERT_TRUE(isSame || std::ranges::binary_search(others, it.slot())) << steps;
        }
    }
    EXPECT_GT(steps, commands.size() / 2);
}

TEST_P(DerivationLaws, FollowingFormulasIsReckoningThemAll)
{
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Document document{edit::newTree(context)};
    const Derivation derivation(document, context.day);
    std::size_t steps = 0;
    std::array<int, 6> states{};
    const auto commands = test::randomCommands(GetParam(), editCount(1'500));
    for (const test::Command &command : commands) {
        (void)derivation.now();
        if (command[3] % 7 == 0 && document.canUndo()) {
            ASSERT_TRUE(document.undo());
        } else {
            const auto change = editedFormulas(document.tree(), command, context);
            if (!change || change->isEmpty())
                continue;
            ASSERT_TRUE(document.perform({*change, VerbId::Edit, {}, {}, context.who, {}}));
        }
        ++steps;
        const Tree &tree = document.tree();
        ASSERT_EQ(differing(tree, derivation.now(), judgedFrom(tree, context.day)), std::vector<QString>())
            << steps;
        for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it)
            ++states[static_cast<std::size_t>(derivation.now().formulas().of(it.slot()).state)];
    }
    EXPECT_GT(steps, commands.size() / 2);
    for (const int count : states)
        EXPECT_GT(count, 50) << "every state occurs";
}

INSTANTIATE_TEST_SUITE_P(Seeds, DerivationLaws, testing::Range<std::uint64_t>(1, 4));

} // namespace
} // namespace espalier
