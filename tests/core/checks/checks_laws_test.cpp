// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// After every edit the findings are those of a full run, and every fix that is offered mends what it is for.
#include "tests/core/checks/rule_tree.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_tree.h"

#include "core/edit/add.h"
#include "core/edit/bands.h"
#include "core/edit/link.h"
#include "core/model/fingerprint.h"
#include "core/rules/upstream.h"

namespace espalier::test {
namespace {

template <class Record>
KeyOf<Record> pick(const Tree &tree, std::uint32_t number)
{
    const Register<Record> &records = tree.all<Record>();
    if (records.size() == 0)
        return {};
    Slot slot = number % records.slotCount();
    while (!records.at(slot))
        slot = (slot + 1) % records.slotCount();
    return keyOf(*records.at(slot));
}

/// Titles that rules have something to say about.
QString titleOf(std::uint32_t number)
{
    static const std::array titles{"Leads",
                                   "Leads, email",
                                   "Leads, social",
                                   "Lead",
                                   "Launch newsletter",
                                   "Conversion rate",
                                   "Improve quality",
                                   "Improve quality by 20 % until Q4 2027",
                                   "Impressions",
                                   "Cost per lead",
                                   "",
                                   "World-class social media",
                                   "Followers",
                                   "Qualified leads per month"};
    return QString::fromLatin1(titles[number % titles.size()]);
}

/// A change of what checks read and the general commands seldom touch.
Result<Change> editedForChecks(const Tree &tree, const Command &command, Context &context)
{
    const NodeId node = pick<Node>(tree, command[1]);
    const auto number = [&](std::uint32_t below) { return static_cast<int>(command[2] % below); };
    switch (command[0] % 29) {
    case 0:
    case 1:
        return edit::setField(tree, node, &Node::title, titleOf(command[2]));
    case 2:
        return edit::setField(tree, node, &Node::indicator, static_cast<Indicator>(number(3)));
    case 3:
        return edit::setField(tree, node, &Node::role, static_cast<Role>(number(2)));
    case 4:
        return edit::setField(tree, node, &Node::unit, Unit{static_cast<Unit::Kind>(number(7)), {}});
    case 5:
        return edit::edit(tree, node, [&](Node &one) {
            one.targetValue = number(4) ? std::optional<double>(number(50)) : std::nullopt;
            one.startValue = command[3] % 3 ? std::optional<double>(command[3] % 50) : std::nullopt;
            one.direction = static_cast<Direction>(command[3] % 5);
            one.targetDate = command[3] % 2 ? context.day.addDays(number(200) - 100) : QDate();
        });
    case 6:
        return edit::setField(
            tree, node, &Node::formula,
            command[3] % 3
                ? QStringLiteral("{%1} * 2").arg(QString::fromLatin1(pick<Node>(tree, command[2]).text()))
                : QString());
    case 7: {
        const auto link = pick<Link>(tree, command[1]);
        return edit::edit(tree, link, [&](Link &one) {
            one.kind = static_cast<LinkKind>(number(3));
            one.sentence = command[3] % 2 ? QStringLiteral("because") : QString();
            one.confidence = static_cast<Confidence>(command[3] % 4);
            one.evidence = static_cast<Evidence>(command[2] % 3);
            one.lagDays = static_cast<int>(command[3] % 60);
            one.weight = command[3] % 3 ? std::optional<double>(command[2] % 100) : std::nullopt;
        });
    }
    case 8: {
        RuleSetting setting;
        setting.rule = QString::fromLatin1(rules()[command[2] % rules().size()].id);
        setting.draft = static_cast<RuleSeverity>(command[3] % 5);
        setting.signOff = static_cast<RuleSeverity>(command[3] / 5 % 5);
        setting.limits = {{QStringLiteral("most"), static_cast<double>(command[3] % 7), {}},
                          {QStringLiteral("hint"), static_cast<double>(command[3] % 5), {}}};
        return tree.all<RuleSetting>().size() > 4
                   ? edit::removeRecord(tree, pick<RuleSetting>(tree, command[1]))
                   : edit::addRecord(tree, setting, context);
    }
    case 9: {
        Waiver waiver;
        waiver.rule = QString::fromLatin1(rules()[command[2] % rules().size()].id);
        waiver.nodes = {node};
        if (command[3] % 3 == 0)
            waiver.nodes.push_back(pick<Node>(tree, command[3]));
        waiver.expires = command[3] % 2 ? context.day.addDays(number(3) - 1) : QDate();
        return tree.all<Waiver>().size() > 6 ? edit::removeRecord(tree, pick<Waiver>(tree, command[1]))
                                             : edit::addRecord(tree, waiver, context);
    }
    case 10:
        return edit::edit(tree, pick<Person>(tree, command[1]), [&](Person &person) {
            person.name = command[3] % 2 ? QStringLiteral("Marketing team") : QStringLiteral("Ann Lee");
            person.activeTo = command[3] % 3 ? QDate() : context.day.addDays(-1);
            person.organisation = command[3] % 5 ? QString() : QStringLiteral("Agency");
        });
    case 11:
        return edit::edit(tree, node, [&](Node &one) {
            one.owner = command[3] % 4 ? pick<Person>(tree, command[2]) : PersonId();
            one.source = command[3] % 3 ? pick<Source>(tree, command[2]) : SourceId();
            one.horizon.end = command[3] % 2 ? context.day.addDays(number(300)) : QDate();
        });
    case 12: {
        RandomTree random(command[2], {.nesting = 0});
        switch (command[3] % 5) {
        case 0:
            return edit::addRecord(tree, random.record<Source>(), context);
        case 1:
            return edit::addRecord(tree, random.record<Campaign>(), context);
        case 2:
            return edit::addRecord(tree, random.record<Action>(), context);
        case 3:
            return edit::addRecord(tree, random.record<DecisionRight>(), context);
        default:
            return edit::addRecord(tree, random.record<Dimension>(), context);
        }
    }
    case 13:
        return command[3] % 2 ? edit::removeRecord(tree, pick<Source>(tree, command[1]))
                              : edit::removeRecord(tree, pick<Campaign>(tree, command[1]));
    case 14:
        return edit::edit(tree, node, [&](Node &one) {
            one.dimensions.clear();
            if (command[3] % 2)
                one.dimensions.push_back({pick<Dimension>(tree, command[2]), QString::number(number(3)), {}});
            one.campaigns.clear();
            if (command[3] % 3 == 0)
                one.campaigns.push_back(pick<Campaign>(tree, command[2]));
        });
    case 15:
        return edit::editInfo(tree, [&](TreeInfo &info) {
            info.organisation = titleOf(command[2]);
            info.currency = command[3] % 2 ? QStringLiteral("EUR") : QStringLiteral("USD");
            if (command[3] % 8 == 0)
                info.asOf = context.day.addDays(number(20));
        });
    case 16: {
        Observation value;
        value.node = node;
        value.period = {context.day.addDays(-number(90) - 7), context.day.addDays(-number(90)), {}};
        value.value = command[3] % 50;
        return edit::addRecord(tree, value, context);
    }
    case 17:
        return edit::edit(tree, node, [&](Node &one) {
            one.cadence = Cadence{static_cast<Cadence::Kind>(number(8)), 9};
            one.lifecycle = static_cast<Lifecycle>(command[3] % 5);
            one.lastReviewed.on = command[3] % 3 ? QDate() : context.day.addDays(-number(500));
            one.lastReviewed.outcome = static_cast<ReviewOutcome>(command[3] % 4);
        });
    case 18:
        return edit::edit(tree, pick<Link>(tree, command[1]), [&](Link &one) {
            one.lagDays = command[3] % 2 ? std::optional(number(90)) : std::nullopt;
        });
    case 19:
        return edit::edit(tree, node, [&](Node &one) {
            one.bands = command[3] % 3 ? edit::usualBands(Direction::Higher) : std::vector<Band>();
            if (command[3] % 3 == 2)
                one.bands[command[2] % 3].from = command[3] % 90;
        });
    case 20:
        return edit::edit(tree, node, [&](Node &one) {
            one.attribution.model = static_cast<AttributionModel>(number(4));
            one.attribution.windowDays = command[3] % 2 ? std::optional(number(3)) : std::nullopt;
            one.vanity.verdict = static_cast<VanityVerdict>(command[3] % 4);
            one.actionability.canAct = static_cast<Answer>(command[3] % 3);
            one.channels.clear();
            if (command[3] % 2)
                one.channels.push_back(pick<Channel>(tree, command[2]));
        });
    case 21:
        return edit::edit(tree, pick<Campaign>(tree, command[1]), [&](Campaign &one) {
            one.criterion.node = command[3] % 2 ? node : NodeId();
            one.criterion.value = command[3] % 3 ? std::optional<double>(number(50)) : std::nullopt;
            one.budgetPlanned = command[3] % 5 ? std::optional<double>(number(3)) : std::nullopt;
            one.period.end = command[3] % 4 ? context.day.addDays(number(60) - 30) : QDate();
            one.verdict = static_cast<Verdict>(command[3] % 4);
            one.learning = command[3] % 7 ? QString() : QStringLiteral("Mails work");
        });
    case 22: { // a formula over its own drivers
        QStringList names;
        for (const Tie &tie : tree.drivers(tree.nodes().slotOf(node))) {
            if ((command[3] >> names.size()) % 4)
                names +=
                    QStringLiteral("{%1}").arg(QString::fromLatin1(tree.nodes().at(tie.node)->id.text()));
        }
        return edit::setField(tree, node, &Node::formula, names.join(QStringLiteral(" + ")));
    }
    case 23:
        return edit::edit(tree, pick<Experiment>(tree, command[1]), [&](Experiment &one) {
            one.state = static_cast<ExperimentState>(number(4));
            one.period.end = context.day.addDays(number(200) - 100);
            one.learning.clear();
            one.nodes = {pick<Node>(tree, command[3])};
        });
    case 24:
        return edit::edit(tree, node, [&](Node &one) {
            one.lifecycle = Lifecycle::Approved;
            one.signOff.by = QStringLiteral("Ann Lee");
            one.signOff.at = context.day.addDays(-number(20)).startOfDay(Qt::UTC);
            one.signOff.fingerprint = definitionFingerprint(one);
        });
    case 25: // what was signed off becomes another, sometimes confirmed below
        return edit::edit(tree, node, [&](Node &one) {
            one.definition = titleOf(command[2]);
            for (const UpstreamChange &change : upstreamChanges(tree)) {
                if (tree.nodes().at(change.node)->id == node && command[3] % 2)
                    one.upstreamConfirmed.fingerprint = change.fingerprint;
            }
        });
    case 26: {
        Proposal proposal;
        proposal.state = static_cast<ProposalState>(command[3] % 4);
        proposal.by = QStringLiteral("Ann Lee");
        proposal.decidedBy = command[3] % 3 ? QStringLiteral("Ann Lee") : QStringLiteral("Marketing team");
        proposal.decidedOn = context.day.addDays(-number(20));
        auto change = std::make_shared<Change>();
        if (const Node *now = tree.find(node)) {
            auto before = std::make_shared<Node>(*now);
            before->definition = QStringLiteral("As it was");
            change->nodes.push_back({before, std::make_shared<const Node>(*now)});
        }
        proposal.change.value = change;
        return tree.all<Proposal>().size() > 5 ? edit::removeRecord(tree, pick<Proposal>(tree, command[1]))
                                               : edit::addRecord(tree, proposal, context);
    }
    case 27:
        return edit::edit(tree, node, [&](Node &one) {
            one.lifecycle = Lifecycle::Retired;
            one.successor = command[3] % 2 ? pick<Node>(tree, command[2]) : NodeId();
            one.sunset = command[3] % 3 ? QDate() : context.day.addDays(number(20) - 10);
        });
    default:
        return edit::edit(tree, pick<Tier>(tree, command[1]), [&](Tier &tier) {
            tier.namingRule = command[3] % 2 ? QStringLiteral("Without a channel") : QString();
        });
    }
}

/// With ESPALIER_THOROUGH set the ten thousand edits of the acceptance.
std::size_t editCount()
{
    return qEnvironmentVariableIsSet("ESPALIER_THOROUGH") ? 12'000 : 1'000;
}

class ChecksLaws : public testing::TestWithParam<std::tuple<std::uint64_t, Strictness>>
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Tree tree = edit::newTree(context);
    Derived derived = derive(tree, context.day);
    Checks checks{programsWords(), std::get<1>(GetParam())};

    void expectAllAnew(const QString &after) const
    {
        Checks full(programsWords(), checks.strictness());
        full.run(tree, derived);
        const auto write = [&](const Checks &which) {
            QStringList lines;
            for (const Finding &finding : which.all(tree))
                lines += QStringLiteral("%1 %2 %3 %4")
                             .arg(QString::fromLatin1(rules()[finding.rule].id))
                             .arg(static_cast<int>(finding.severity))
                             .arg(finding.isWaived)
                             .arg(textOf(tree, derived, finding));
            return lines;
        };
        if (full.all(tree) != checks.all(tree)) {
            ASSERT_EQ(write(checks), write(full)) << qPrintable(after);
        }
        ASSERT_EQ(full.all(tree), checks.all(tree)) << qPrintable(after);
        ASSERT_EQ(full.counts(), checks.counts()) << qPrintable(after);
        ASSERT_EQ(full.score().points, checks.score().points) << qPrintable(after);
        for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it) {
            ASSERT_EQ(full.countsAt(it.slot()), checks.countsAt(it.slot())) << qPrintable(it->title);
            ASSERT_EQ(full.facts()[it.slot()], checks.facts()[it.slot()]) << qPrintable(it->title);
            ASSERT_TRUE(std::ranges::equal(full.facts().twins(it.slot()), checks.facts().twins(it.slot())));
        }
        ASSERT_EQ(full.facts().goals(), checks.facts().goals());
        ASSERT_EQ(full.facts().ownedBy(), checks.facts().ownedBy());
        ASSERT_EQ(full.facts().judgedNodes(), checks.facts().judgedNodes());
    }
};

/// Applies every fix that is offered, each to a copy of the tree.
std::size_t expectFixesMend(const Tree &tree, const Derived &derived, const Checks &checks, Context &context)
{
    std::size_t fixed = 0;
    for (const Finding &finding : checks.all(tree)) {
        const Result<Fix> fix = fixOf(tree, derived, finding, context);
        EXPECT_EQ(fix.has_value(), !fixLabelOf(tree, derived, finding).isEmpty())
            << rules()[finding.rule].id << " offers what it does not do, or hides what it does";
        if (!fix)
            continue;
        ++fixed;
        Tree mended = tree;
        Derived after = derived;
        Checks then = checks;
        const auto done = mended.apply(fix->change);
        EXPECT_TRUE(done) << rules()[finding.rule].id << ": " << qPrintable(done.error().what);
        EXPECT_TRUE(brokenPromises(mended).empty()) << rules()[finding.rule].id;
        after.follow(mended, fix->change, derived.day());
        then.follow(mended, after, fix->change);
        for (const Finding &left : then.all(mended)) {
            const bool isSame = left.rule == finding.rule && left.subject == finding.subject &&
                                left.nodes() == finding.nodes() &&
                                (left.detail == finding.detail || left == finding);
            EXPECT_FALSE(isSame) << qPrintable(textOf(mended, after, left));
        }
    }
    return fixed;
}

TEST_P(ChecksLaws, FollowingIsJudgingEverything)
{
    checks.run(tree, derived);
    Change last;
    std::size_t found = 0;
    std::size_t fixed = 0;
    std::size_t number = 0;
    for (const Command &command : randomCommands(std::get<0>(GetParam()), editCount())) {
        Result<Change> change;
        if (command[3] % 9 == 0 && !last.isEmpty())
            change = inverse(last);
        else if (command[3] % 2 == 0 && tree.nodes().size() > 5)
            change = editedForChecks(tree, {command[3] / 2, command[1], command[2], command[0]}, context);
        else
            change = edited(tree, command, context);
        if (!change || change->isEmpty() || !tree.apply(*change))
            continue;
        last = *change;
        derived.follow(tree, *change, judgedFrom(tree, context.day));
        checks.follow(tree, derived, *change);
        found += checks.all(tree).size();
        ASSERT_NO_FATAL_FAILURE(expectAllAnew(QString::number(++number)));
        if (number % 50 == 0)
            fixed += expectFixesMend(tree, derived, checks, context);
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_GT(fixed, 0U);
    EXPECT_GT(found, number) << "too little was found to prove anything";
}
INSTANTIATE_TEST_SUITE_P(Seeds, ChecksLaws,
                         testing::Combine(testing::Values(1, 2, 3),
                                          testing::Values(Strictness::Draft, Strictness::SignOff)));

} // namespace
} // namespace espalier::test
