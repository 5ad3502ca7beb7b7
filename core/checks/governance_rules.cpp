// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// G: whether what was agreed holds, and whether somebody may agree to it.
#include "core/checks/rule_groups.h"

#include "core/base/tr.h"
#include "core/checks/proposal_rules.h"
#include "core/edit/kin.h"
#include "core/edit/link.h"
#include "core/edit/move.h"
#include "core/edit/record.h"
#include "core/edit/steps.h"
#include "core/model/queries.h"

#include <algorithm>
#include <array>

namespace espalier {

namespace {

// G4

void judgeRetired(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    if (!look.tree.nodes().contains(node.successor))
        found.add();
    if (node.sunset >= look.day())
        return; // until then it is still reported
    for (const Tie &tie : look.tree.supports(slot)) {
        // It may stand under its successor, as what that one was before.
        if (look.isJudged(tie.node) && look.node(tie.node).id != node.successor)
            found.add({{node.id, look.node(tie.node).id}, {}, {}});
    }
}
QString tellRetired(const Telling &telling)
{
    return telling.finding.nodes().empty()
               ? Tr::tr("%1 is retired and has no successor. What is read instead?").arg(telling.title())
               : Tr::tr("%1 is retired and still supports %2.").arg(telling.title(), telling.title(1));
}
/// What drives the retired node drives its successor, which supports what that one did; the retired one
/// stands under it.
Result<Change> handToSuccessor(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    const NodeId retired = nodesOf(tree, finding).front();
    const Slot slot = tree.nodes().slotOf(retired);
    const NodeId heir = tree.find(retired)->successor;
    const Node *successor = tree.find(heir);
    if (!successor || heir == retired || successor->lifecycle == Lifecycle::Retired ||
        successor->lifecycle == Lifecycle::Idea)
        return refuse(Tr::tr("Name a successor that is in use first."));
    edit::Steps steps(tree);
    Result<void> done;
    const auto take = [&](const Result<Change> &change) {
        if (done)
            done = steps.take(change);
    };
    if (edit::firstAbove(tree, tree.nodes().slotOf(heir), {slot}) != noSlot)
        take(edit::moveBranch(steps.tree(), std::span(&heir, 1), edit::placeBefore(steps.tree(), retired)));
    for (const Tie &tie : tree.drivers(slot)) {
        const NodeId driver = tree.nodes().at(tie.node)->id;
        if (driver == heir)
            continue;
        if (tie.primary) {
            take(edit::moveBranch(steps.tree(), std::span(&driver, 1), {heir, {}}));
        } else {
            if (!steps.tree().find(LinkKey{driver, heir}))
                take(edit::addLink(steps.tree(), driver, heir));
            take(edit::removeLink(steps.tree(), {driver, retired}));
        }
    }
    for (const Tie &tie : tree.supports(slot)) {
        const NodeId parent = tree.nodes().at(tie.node)->id;
        // What supports the parent through others already, or stands above it, is left as it is.
        const Result<Change> added = edit::addLink(steps.tree(), heir, parent);
        if (added && parent != heir)
            take(added);
    }
    take(edit::moveBranch(steps.tree(), std::span(&retired, 1), {heir, {}}));
    for (const Tie &tie : tree.supports(slot)) {
        const LinkKey key{retired, tree.nodes().at(tie.node)->id};
        if (key.parent != heir && steps.tree().find(key))
            take(edit::removeLink(steps.tree(), key));
    }
    return done ? Result<Change>(steps.composed()) : tl::unexpected(done.error());
}

// G5

void judgeLoad(const Look &look, Slot, Found &found)
{
    for (const Person &person : look.tree.all<Person>()) {
        const auto owned = look.facts.ownedBy().find(person.id);
        if (owned != look.facts.ownedBy().end() && owned->second > found.limit())
            found.add({{}, {person.name}, {static_cast<double>(owned->second)}});
    }
}
QString tellLoad(const Telling &telling)
{
    return Tr::tr("%1 owns %2 nodes: too many to act on.").arg(telling.word(), telling.number());
}

// G6

void judgeRights(const Look &look, Slot, Found &found)
{
    const auto namesSomebody = [](const DecisionRight &right) {
        return !right.approvesAdjustments.empty() || !right.signsOffNew.empty();
    };
    const auto &rights = look.tree.all<DecisionRight>();
    if (look.facts.judgedNodes() > 0 && std::none_of(rights.begin(), rights.end(), namesSomebody))
        found.add();
}
QString tellRights(const Telling &)
{
    return Tr::tr("Nobody has said who approves adjustments and who signs off new metrics.");
}
Result<Change> giveGoalOwnersTheRight(const Tree &tree, const Derived &, const Finding &, Context &context)
{
    DecisionRight right;
    const std::vector<Slot> tiers = tiersInOrder(tree);
    for (const Node &node : tree.nodes()) {
        const bool isGoal = !tiers.empty() && tree.tiers().at(tiers.front())->id == node.tier &&
                            node.lifecycle != Lifecycle::Idea && node.lifecycle != Lifecycle::Retired;
        if (isGoal && !node.owner.isNull() &&
            std::ranges::find(right.signsOffNew, node.owner) == right.signsOffNew.end())
            right.signsOffNew.push_back(node.owner);
    }
    if (right.signsOffNew.empty())
        return refuse(Tr::tr("No goal has an owner who could decide."));
    right.approvesAdjustments = right.signsOffNew;
    return edit::addRecord(tree, right, context);
}

// G7

void judgeAudits(const Look &look, Slot, Found &found)
{
    // Before the first value there is nothing to audit.
    if (look.tree.observations().size() == 0)
        return;
    for (const Source &source : look.tree.all<Source>()) {
        const auto last = std::ranges::max_element(source.audits, {}, &Audit::on);
        if (last == source.audits.end()) {
            found.add({{}, {source.name}, {-1, 0, 0, 0}}, Severity::Hint);
            continue;
        }
        const std::array<bool, 3> failed{last->consistent == Answer::No, last->timely == Answer::No,
                                         last->complete == Answer::No};
        const auto days = static_cast<double>(last->on.daysTo(look.day()));
        const bool isFailed = std::ranges::find(failed, true) != failed.end();
        if (isFailed || days > found.limit())
            found.add(
                {{}, {source.name}, {days, failed[0] ? 1.0 : 0, failed[1] ? 1.0 : 0, failed[2] ? 1.0 : 0}},
                isFailed ? Severity::Warning : Severity::Hint);
    }
}
QString tellAudits(const Telling &telling)
{
    const QString name = Tr::quoted(telling.word());
    const std::array names{Tr::tr("not consistent"), Tr::tr("not timely"), Tr::tr("not complete")};
    QStringList failed;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (telling.finding.number(i + 1) > 0)
            failed += names[i];
    }
    if (!failed.isEmpty())
        return Tr::tr("The data source %1 failed its audit: %2.")
            .arg(name, failed.join(QStringLiteral(", ")));
    if (telling.finding.number(0) < 0)
        return Tr::tr("The data source %1 has never been audited.").arg(name);
    return Tr::tr("The data source %1 was audited %2 days ago.").arg(name, telling.number());
}

// G9

void judgeOutsider(const Look &look, Slot slot, Found &found)
{
    const QString home = look.tree.info().organisation.simplified();
    const Person *owner = look.tree.find(look.node(slot).owner);
    if (!owner || home.isEmpty())
        return;
    const QString organisation = owner->organisation.simplified();
    if (!organisation.isEmpty() && organisation.compare(home, Qt::CaseInsensitive) != 0)
        found.add({{}, {owner->name, organisation}, {}});
}
QString tellOutsider(const Telling &telling)
{
    const QString owner = telling.word(0) == telling.word(1)
                              ? telling.word(0)
                              : QStringLiteral("%1 (%2)").arg(telling.word(0), telling.word(1));
    return Tr::tr("%1 belongs to %2. An agency may run it; somebody here owns it.")
        .arg(telling.title(), owner);
}

constexpr RuleGroup group = RuleGroup::Governance;
constexpr Severity silent = Severity::Silent;
constexpr Severity hint = Severity::Hint;
constexpr Severity warning = Severity::Warning;
constexpr Severity error = Severity::Error;

constexpr Facets definition = facet::texts | facet::formula | facet::measure | facet::target | facet::timing |
                              facet::scope | facet::standing;

constexpr Rule table[] = {
    {
        .id = "G1",
        .group = group,
        .draft = error,
        .signOff = error,
        .reads = definition | facet::proposals,
        .judge = judgeAlteration,
        .message = tellAlteration,
        .title = QT_TRANSLATE_NOOP("Check", "Approved definition changed without a proposal"),
        .why = QT_TRANSLATE_NOOP("Check", "Whoever compares this year with the last compares two things and "
                                          "does not know it. Spelling, notes, values and owner may change."),
        .source = "ISO 9001:2015, 7.5.3: changes of what was approved are controlled.",
        .mend = QT_TRANSLATE_NOOP("Check", "Put back what was approved and propose the change, or have it "
                                           "signed off anew."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Put back what was approved"), putBack},
    },
    {
        .id = "G2",
        .group = group,
        .draft = error,
        .signOff = error,
        .reach = Reach::Tree,
        .reads = facet::proposals | facet::rights | facet::people,
        .judge = judgeApprover,
        .message = tellApprover,
        .title = QT_TRANSLATE_NOOP("Check", "Approved by the proposer, or without the right"),
        .why = QT_TRANSLATE_NOOP("Check", "What only one person has looked at was not approved. Where there "
                                          "are but two people it cannot always be helped."),
        .source = "COSO, Internal Control: Integrated Framework (2013), principle 10: duties that do not go "
                  "together are parted.",
        .mend = QT_TRANSLATE_NOOP("Check", "Let somebody else approve it who has the right, or give that "
                                           "right in the decision rights."),
        .limits = {{{"people", 2, 1, QT_TRANSLATE_NOOP("Check", "people in a tree where it is a warning")}}},
    },
    {
        .id = "G3",
        .group = group,
        .draft = error,
        .signOff = error,
        .reach = Reach::Tree,
        .reads = facet::proposals,
        .judge = judgeProposal,
        .message = tellProposal,
        .title = QT_TRANSLATE_NOOP("Check", "Proposal without reason or effective date"),
        .why = QT_TRANSLATE_NOOP("Check", "In a year nobody knows why a line bends, nor from which day."),
        .source = "ISO 9001:2015, 6.3: a change is planned and its purpose considered.",
        .mend = QT_TRANSLATE_NOOP("Check", "Say in one sentence why, and from which day it holds."),
    },
    {
        .id = "G4",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reach = Reach::Parents,
        .judge = judgeRetired,
        .message = tellRetired,
        .title = QT_TRANSLATE_NOOP("Check", "Retired and still in use, or without a successor"),
        .why = QT_TRANSLATE_NOOP("Check", "What is retired is measured by nobody; what leans on it stands on "
                                          "nothing. Until its sunset it may stay."),
        .source = "Bourne and others, Designing, Implementing and Updating Performance Measurement Systems, "
                  "IJOPM (2000).",
        .mend = QT_TRANSLATE_NOOP("Check", "Name what is read instead, and hand over to it."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Hand over to the successor"), handToSuccessor},
        .judged = Judged::Retired,
    },
    {
        .id = "G5",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reach = Reach::Tree,
        .reads = facet::owner | facet::people,
        .judge = judgeLoad,
        .message = tellLoad,
        .title = QT_TRANSLATE_NOOP("Check", "Many nodes of one owner"),
        .why = QT_TRANSLATE_NOOP("Check", "Who answers for everything can act on little. It says how work is "
                                          "shared, not how somebody does."),
        .source = "Parmenter, Key Performance Indicators (2010): ten key figures are enough.",
        .mend = QT_TRANSLATE_NOOP("Check", "Give some of them to those who can move them."),
        .limits = {{{"most", 10, 1, QT_TRANSLATE_NOOP("Check", "own nodes of one owner")}}},
    },
    {
        .id = "G6",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reach = Reach::Tree,
        .reads = facet::rights,
        .judge = judgeRights,
        .message = tellRights,
        .title = QT_TRANSLATE_NOOP("Check", "No decision rights"),
        .why = QT_TRANSLATE_NOOP("Check", "Where nobody is named to decide, everybody does, or nobody."),
        .source = "Rogers and Blenko, Who Has the D?, HBR (2006).",
        .mend =
            QT_TRANSLATE_NOOP("Check", "Say in the decision rights who approves adjustments and who signs "
                                       "off what is new."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Let the owners of the goals decide"), giveGoalOwnersTheRight},
    },
    {
        .id = "G7",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reach = Reach::Tree,
        .reads = facet::sources | facet::values,
        .judge = judgeAudits,
        .message = tellAudits,
        .title = QT_TRANSLATE_NOOP("Check", "Data source failed its audit, or has none of late"),
        .why = QT_TRANSLATE_NOOP("Check", "A number is as good as its source, and sources change without "
                                          "notice."),
        .source = "DAMA International, DAMA-DMBOK (2017), chapter 13: data quality is measured again and "
                  "again.",
        .mend = QT_TRANSLATE_NOOP("Check", "Ask the three questions: consistent, timely, complete? Write the "
                                           "answers down with the source."),
        .limits = {{{"days", 100, 1, QT_TRANSLATE_NOOP("Check", "days from one audit to the next")}}},
    },
    {
        .id = "G8",
        .group = group,
        .draft = warning,
        .signOff = warning,
        .reach = Reach::Tree,
        .reads = definition | facet::proposals,
        .judge = judgeUpstream,
        .message = tellUpstream,
        .title = QT_TRANSLATE_NOOP("Check", "Upstream changed and not confirmed"),
        .why = QT_TRANSLATE_NOOP("Check", "Who supports a goal that means something else now works for the "
                                          "old one until somebody says so."),
        .source = "Akao, Hoshin Kanri (1991): a change is passed down and answered level by level.",
        .mend =
            QT_TRANSLATE_NOOP("Check", "Let its owner read the new definition and confirm, or change what "
                                       "does not fit any more."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Confirm that it still fits"), confirmUpstream},
    },
    {
        .id = "G9",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reads = facet::owner | facet::people | facet::info,
        .judge = judgeOutsider,
        .message = tellOutsider,
        .title = QT_TRANSLATE_NOOP("Check", "Owner outside the organisation"),
        .why = QT_TRANSLATE_NOOP("Check", "Who is paid for a number should not be the one to answer for it."),
        .source = "Quinn and Hilmer, Strategic Outsourcing, Sloan Management Review (1994).",
        .mend =
            QT_TRANSLATE_NOOP("Check", "Name an owner of your own; the agency may stay the data steward."),
    },
};

} // namespace

std::span<const Rule> governanceRules()
{
    return table;
}

} // namespace espalier
