// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The field table, first part: the structured values that stand inside records.
#pragma once

#include "core/model/field.h"
#include "core/model/values.h"

namespace espalier {

template <>
inline constexpr auto fields<Period> = FieldRows{
    field("start", "From", &Period::start),
    field("end", "To", &Period::end),
};

template <>
inline constexpr auto fields<Band> = FieldRows{
    field("status", "Status", &Band::status, Signed),
    field("from", "From", &Band::from, Signed),
    field("to", "Below", &Band::to, Signed),
    field("basis", "Measured in", &Band::basis, Signed),
    field("action", "What to do", &Band::action, Signed),
    field("who", "Who acts", &Band::who),
    field("days", "Days to act", &Band::days, Signed),
    field("afterReadings", "After readings", &Band::afterReadings, Signed),
    field("escalateTo", "Who is told", &Band::escalateTo),
};

template <>
inline constexpr auto fields<DatedValue> = FieldRows{
    field("date", "Day", &DatedValue::date),
    field("value", "Value", &DatedValue::value),
};

template <>
inline constexpr auto fields<DimensionValue> = FieldRows{
    field("dimension", "Dimension", &DimensionValue::dimension),
    field("value", "Value", &DimensionValue::value),
};

template <>
inline constexpr auto fields<Remark> = FieldRows{
    field("id", "Id", &Remark::id, Identity),
    field("text", "Text", &Remark::text),
    field("who", "Who", &Remark::who),
    field("since", "Since", &Remark::since),
    field("settled", "Settled on", &Remark::settled),
};

template <>
inline constexpr auto fields<Challenge> = FieldRows{
    field("text", "Text", &Challenge::text),
    field("by", "By", &Challenge::by),
    field("on", "On", &Challenge::on),
    field("answer", "Answer", &Challenge::answer),
};

template <>
inline constexpr auto fields<Attribution> = FieldRows{
    field("model", "Model", &Attribution::model),
    field("windowDays", "Window in days", &Attribution::windowDays),
    field("scope", "Scope", &Attribution::scope),
};

template <>
inline constexpr auto fields<Actionability> = FieldRows{
    field("canAct", "Can we act on it?", &Actionability::canAct),
    field("connects", "Does it connect to a goal?", &Actionability::connects),
    field("optimises", "Does it help to optimise?", &Actionability::optimises),
    field("decision", "The decision it changes", &Actionability::decision),
};

template <>
inline constexpr auto fields<Vanity> = FieldRows{
    field("verdict", "Verdict", &Vanity::verdict),
    field("replaceBy", "Replace by", &Vanity::replaceBy),
    field("reason", "Reason", &Vanity::reason),
    field("by", "By", &Vanity::by),
    field("on", "On", &Vanity::on),
};

template <>
inline constexpr auto fields<Reviewed> = FieldRows{
    field("on", "On", &Reviewed::on),
    field("by", "By", &Reviewed::by),
    field("outcome", "Outcome", &Reviewed::outcome),
};

template <>
inline constexpr auto fields<UpstreamConfirmed> = FieldRows{
    field("fingerprint", "Fingerprint", &UpstreamConfirmed::fingerprint),
    field("by", "By", &UpstreamConfirmed::by),
    field("on", "On", &UpstreamConfirmed::on),
};

template <>
inline constexpr auto fields<SignOff> = FieldRows{
    field("by", "Approved by", &SignOff::by),
    field("recordedBy", "Recorded by", &SignOff::recordedBy),
    field("at", "When", &SignOff::at),
    field("how", "How", &SignOff::how),
    field("fingerprint", "Fingerprint", &SignOff::fingerprint),
};

template <>
inline constexpr auto fields<Audit> = FieldRows{
    field("on", "On", &Audit::on),
    field("by", "By", &Audit::by),
    field("consistent", "Consistent?", &Audit::consistent),
    field("timely", "Timely?", &Audit::timely),
    field("complete", "Complete?", &Audit::complete),
    field("note", "Note", &Audit::note),
};

template <>
inline constexpr auto fields<SavedImport> = FieldRows{
    field("shape", "Shape", &SavedImport::shape),
    field("address", "Address", &SavedImport::address),
    field("query", "Query", &SavedImport::query),
    field("columns", "Columns", &SavedImport::columns),
};

template <>
inline constexpr auto fields<SuccessCriterion> = FieldRows{
    field("node", "Node", &SuccessCriterion::node),
    field("value", "Value", &SuccessCriterion::value),
    field("date", "By", &SuccessCriterion::date),
};

template <>
inline constexpr auto fields<ActionOrigin> = FieldRows{
    field("kind", "Kind", &ActionOrigin::kind),
    field("node", "Node", &ActionOrigin::node),
    field("detail", "Detail", &ActionOrigin::detail),
};

template <>
inline constexpr auto fields<AskedTeam> = FieldRows{
    field("team", "Team", &AskedTeam::team),
    field("answer", "Answer", &AskedTeam::answer),
    field("words", "Words", &AskedTeam::words),
    field("on", "On", &AskedTeam::on),
};

template <>
inline constexpr auto fields<Decision> = FieldRows{
    field("id", "Id", &Decision::id, Identity),
    field("question", "Question", &Decision::question),
    field("options", "Options", &Decision::options),
    field("recommendation", "Recommendation", &Decision::recommendation),
    field("decider", "Who decides", &Decision::decider),
    field("decideBy", "Decide by", &Decision::decideBy),
    field("outcome", "Outcome", &Decision::outcome),
    field("reason", "Reason", &Decision::reason),
    field("node", "Node", &Decision::node),
    field("actions", "Actions", &Decision::actions),
};

template <>
inline constexpr auto fields<Assumption> = FieldRows{
    field("node", "Node", &Assumption::node),
    field("value", "Value", &Assumption::value),
};

template <>
inline constexpr auto fields<NamedNumber> = FieldRows{
    field("name", "Name", &NamedNumber::name),
    field("value", "Value", &NamedNumber::value),
};

} // namespace espalier
