// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The field table, third part: the registers and TreeInfo. The order of rows is the order in files.
#pragma once

#include "core/model/registers.h"
#include "core/model/value_fields.h"

namespace espalier {

template <>
inline constexpr auto fields<TreeInfo> = FieldRows{
    field("title", "Title", &TreeInfo::title),
    field("organisation", "Organisation", &TreeInfo::organisation),
    field("marking", "Marking", &TreeInfo::marking),
    field("purpose", "What these numbers are for, and not for", &TreeInfo::purpose),
    field("period", "Period", &TreeInfo::period),
    field("currency", "Currency", &TreeInfo::currency),
    field("firstMonth", "First month of the year", &TreeInfo::firstMonth),
    field("firstWeekday", "First day of the week", &TreeInfo::firstWeekday),
    field("asOf", "Judged as of", &TreeInfo::asOf),
    field("opensIn", "Opens in", &TreeInfo::opensIn),
    field("rollUp", "Roll-up", &TreeInfo::rollUp),
    field("attribution", "Attribution", &TreeInfo::attribution),
    field("attributionAssumptions", "Assumptions of the attribution", &TreeInfo::attributionAssumptions),
    field("attributionChallenges", "Challenges of the attribution", &TreeInfo::attributionChallenges),
};

template <>
inline constexpr auto fields<Tier> = FieldRows{
    field("id", "Id", &Tier::id, Identity),
    field("rank", "Order", &Tier::rank),
    field("name", "Name", &Tier::name),
    field("plural", "Plural", &Tier::plural),
    field("letter", "Letter of its codes", &Tier::letter),
    field("lastCode", "Highest code given", &Tier::lastCode),
    field("color", "Colour", &Tier::color),
    field("description", "Description", &Tier::description),
    field("namingRule", "Naming rule", &Tier::namingRule),
    field("owner", "Owner", &Tier::owner),
    field("horizon", "Horizon", &Tier::horizon),
    field("cadence", "Refresh cadence", &Tier::cadence),
    field("bands", "Thresholds", &Tier::bands),
    field("requiredInDraft", "Required in draft", &Tier::requiredInDraft),
    field("requiredAtSignOff", "Required at sign-off", &Tier::requiredAtSignOff),
};

template <>
inline constexpr auto fields<Person> = FieldRows{
    field("id", "Id", &Person::id, Identity),
    field("rank", "Order", &Person::rank),
    field("name", "Name", &Person::name),
    field("role", "Role", &Person::role),
    field("team", "Team", &Person::team),
    field("organisation", "Organisation", &Person::organisation),
    field("contact", "Contact", &Person::contact),
    field("color", "Colour", &Person::color),
    field("deputy", "Deputy", &Person::deputy),
    field("activeFrom", "Active from", &Person::activeFrom),
    field("activeTo", "Active to", &Person::activeTo),
};

template <>
inline constexpr auto fields<Source> = FieldRows{
    field("id", "Id", &Source::id, Identity),
    field("rank", "Order", &Source::rank),
    field("name", "Name", &Source::name),
    field("system", "System", &Source::system),
    field("owner", "Owner", &Source::owner),
    field("cadence", "Refresh cadence", &Source::cadence),
    field("delayDays", "Days until the value arrives", &Source::delayDays),
    field("address", "Address", &Source::address),
    field("color", "Colour", &Source::color),
    field("savedImport", "Saved import", &Source::savedImport),
    field("audits", "Audits", &Source::audits),
};

template <>
inline constexpr auto fields<Campaign> = FieldRows{
    field("id", "Id", &Campaign::id, Identity),
    field("rank", "Order", &Campaign::rank),
    field("name", "Name", &Campaign::name),
    field("kind", "Kind", &Campaign::kind),
    field("aim", "Aim", &Campaign::aim),
    field("period", "Period", &Campaign::period),
    field("agency", "Agency", &Campaign::agency),
    field("channels", "Channels", &Campaign::channels),
    field("budgetPlanned", "Budget planned", &Campaign::budgetPlanned),
    field("budgetSpent", "Budget spent", &Campaign::budgetSpent),
    field("criterion", "Success criterion", &Campaign::criterion),
    field("verdict", "Verdict", &Campaign::verdict),
    field("learning", "Learning", &Campaign::learning),
};

template <>
inline constexpr auto fields<Experiment> = FieldRows{
    field("id", "Id", &Experiment::id, Identity),
    field("rank", "Order", &Experiment::rank),
    field("name", "Name", &Experiment::name),
    field("hypothesis", "Hypothesis", &Experiment::hypothesis),
    field("nodes", "Nodes", &Experiment::nodes),
    field("links", "Links", &Experiment::links),
    field("control", "Control group", &Experiment::control),
    field("expected", "Expected amount", &Experiment::expected),
    field("period", "Period", &Experiment::period),
    field("state", "State", &Experiment::state),
    field("result", "Result", &Experiment::result),
    field("sampleSize", "Sample size", &Experiment::sampleSize),
    field("learning", "Learning", &Experiment::learning),
    field("verdict", "Verdict", &Experiment::verdict),
};

template <>
inline constexpr auto fields<Insight> = FieldRows{
    field("id", "Id", &Insight::id, Identity), field("rank", "Order", &Insight::rank),
    field("text", "Text", &Insight::text),     field("method", "Method", &Insight::method),
    field("date", "Date", &Insight::date),     field("by", "By", &Insight::by),
    field("nodes", "Nodes", &Insight::nodes),  field("links", "Links", &Insight::links),
};

template <>
inline constexpr auto fields<Channel> = FieldRows{
    field("id", "Id", &Channel::id, Identity),
    field("rank", "Order", &Channel::rank),
    field("name", "Name", &Channel::name),
    field("color", "Colour", &Channel::color),
};

template <>
inline constexpr auto fields<Dimension> = FieldRows{
    field("id", "Id", &Dimension::id, Identity),
    field("rank", "Order", &Dimension::rank),
    field("name", "Name", &Dimension::name),
    field("values", "Values", &Dimension::values),
};

template <>
inline constexpr auto fields<Term> = FieldRows{
    field("id", "Id", &Term::id, Identity), field("rank", "Order", &Term::rank),
    field("word", "Word", &Term::word),     field("meaning", "Meaning", &Term::meaning),
    field("owner", "Owner", &Term::owner),
};

template <>
inline constexpr auto fields<Event> = FieldRows{
    field("id", "Id", &Event::id, Identity),
    field("date", "Date", &Event::date),
    field("what", "What", &Event::what),
    field("nodes", "Nodes", &Event::nodes),
};

template <>
inline constexpr auto fields<DecisionRight> = FieldRows{
    field("id", "Id", &DecisionRight::id, Identity),
    field("rank", "Order", &DecisionRight::rank),
    field("tier", "Tier", &DecisionRight::tier),
    field("branch", "Branch", &DecisionRight::branch),
    field("approvesAdjustments", "Approves adjustments", &DecisionRight::approvesAdjustments),
    field("signsOffNew", "Signs off new metrics", &DecisionRight::signsOffNew),
    field("consult", "Consult", &DecisionRight::consult),
    field("ownerMay", "What an owner may change alone", &DecisionRight::ownerMay),
};

template <>
inline constexpr auto fields<Action> = FieldRows{
    field("id", "Id", &Action::id, Identity),
    field("text", "Text", &Action::text),
    field("who", "Who", &Action::who),
    field("due", "Due", &Action::due),
    field("escalateTo", "Escalate to", &Action::escalateTo),
    field("escalateAfterDays", "Escalate after days", &Action::escalateAfterDays),
    field("state", "State", &Action::state),
    field("since", "Since", &Action::since),
    field("closed", "Closed on", &Action::closed),
    field("origin", "Comes from", &Action::origin),
};

template <>
inline constexpr auto fields<Proposal> = FieldRows{
    field("id", "Id", &Proposal::id, Identity),
    field("title", "Title", &Proposal::title),
    field("change", "Change", &Proposal::change),
    field("reason", "Reason", &Proposal::reason),
    field("effective", "Effective", &Proposal::effective),
    field("by", "By", &Proposal::by),
    field("on", "On", &Proposal::on),
    field("answers", "Answers", &Proposal::answers),
    field("state", "State", &Proposal::state),
    field("decidedBy", "Decided by", &Proposal::decidedBy),
    field("decidedOn", "Decided on", &Proposal::decidedOn),
};

template <>
inline constexpr auto fields<Baseline> = FieldRows{
    field("id", "Id", &Baseline::id, Identity), field("name", "Name", &Baseline::name),
    field("date", "Date", &Baseline::date),     field("signOff", "Sign-off", &Baseline::signOff),
    field("note", "Note", &Baseline::note),     field("tree", "Tree", &Baseline::tree),
};

template <>
inline constexpr auto fields<Review> = FieldRows{
    field("id", "Id", &Review::id, Identity),
    field("kind", "Kind", &Review::kind),
    field("date", "Date", &Review::date),
    field("next", "Next", &Review::next),
    field("attendees", "Attendees", &Review::attendees),
    field("baseline", "Baseline", &Review::baseline),
    field("decisions", "Decisions", &Review::decisions),
    field("actions", "Actions", &Review::actions),
    field("minutes", "Minutes", &Review::minutes),
};

template <>
inline constexpr auto fields<Learning> = FieldRows{
    field("id", "Id", &Learning::id, Identity),
    field("date", "Date", &Learning::date),
    field("text", "Text", &Learning::text),
    field("by", "By", &Learning::by),
    field("nodes", "Nodes", &Learning::nodes),
    field("experiment", "Experiment", &Learning::experiment),
    field("campaign", "Campaign", &Learning::campaign),
};

template <>
inline constexpr auto fields<View> = FieldRows{
    field("id", "Id", &View::id, Identity),      field("rank", "Order", &View::rank),
    field("name", "Name", &View::name),          field("kind", "Kind", &View::kind),
    field("focus", "Focus", &View::focus),       field("toTier", "Down to tier", &View::toTier),
    field("drawing", "Drawing", &View::drawing), field("colorBy", "Colour by", &View::colorBy),
    field("filter", "Filter", &View::filter),    field("folded", "Folded", &View::folded),
    field("caption", "Caption", &View::caption),
};

template <>
inline constexpr auto fields<Scenario> = FieldRows{
    field("id", "Id", &Scenario::id, Identity),
    field("rank", "Order", &Scenario::rank),
    field("name", "Name", &Scenario::name),
    field("note", "Note", &Scenario::note),
    field("assumptions", "Assumptions", &Scenario::assumptions),
};

template <>
inline constexpr auto fields<BranchTemplate> = FieldRows{
    field("id", "Id", &BranchTemplate::id, Identity),
    field("rank", "Order", &BranchTemplate::rank),
    field("name", "Name", &BranchTemplate::name),
    field("description", "Description", &BranchTemplate::description),
    field("placeholders", "Placeholders", &BranchTemplate::placeholders),
    field("tree", "Tree", &BranchTemplate::tree),
};

template <>
inline constexpr auto fields<Waiver> = FieldRows{
    field("id", "Id", &Waiver::id, Identity),      field("rule", "Rule", &Waiver::rule),
    field("nodes", "Nodes", &Waiver::nodes),       field("by", "By", &Waiver::by),
    field("reason", "Reason", &Waiver::reason),    field("on", "On", &Waiver::on),
    field("expires", "Expires", &Waiver::expires),
};

template <>
inline constexpr auto fields<RuleSetting> = FieldRows{
    field("id", "Id", &RuleSetting::id, Identity),   field("rule", "Rule", &RuleSetting::rule),
    field("draft", "In draft", &RuleSetting::draft), field("signOff", "At sign-off", &RuleSetting::signOff),
    field("limits", "Limits", &RuleSetting::limits),
};

template <>
inline constexpr auto fields<CustomUnit> = FieldRows{
    field("id", "Id", &CustomUnit::id, Identity),
    field("rank", "Order", &CustomUnit::rank),
    field("name", "Name", &CustomUnit::name),
    field("symbol", "Symbol", &CustomUnit::symbol),
    field("decimals", "Decimals", &CustomUnit::decimals),
};

} // namespace espalier
