// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The field table, second part: Node, Link, Observation. The order of rows is the order in files.
#pragma once

#include "core/model/node.h"
#include "core/model/value_fields.h"

namespace espalier {

template <>
inline constexpr auto fields<Node> = FieldRows{
    field("id", "Id", &Node::id, Identity),
    field("rank", "Order", &Node::rank),
    field("code", "Code", &Node::code, Printed),
    field("alsoKnownAs", "Also known as", &Node::alsoKnownAs, Printed),
    field("tier", "Tier", &Node::tier, Printed),
    field("title", "Title", &Node::title, Printed),
    field("question", "Question", &Node::question, Printed),
    field("definition", "How it is calculated", &Node::definition, Signed | Printed),
    field("formula", "Formula", &Node::formula, Signed | Printed),
    field("reason", "Why it exists", &Node::reason, Printed),
    field("notes", "Notes", &Node::notes),
    field("tags", "Tags", &Node::tags, Printed),
    field("role", "Role", &Node::role, Printed),
    field("indicator", "Indicator", &Node::indicator, Printed),
    field("unit", "Unit", &Node::unit, Signed | Printed),
    field("decimals", "Decimals", &Node::decimals),
    field("direction", "Direction", &Node::direction, Signed | Printed),
    field("valueKind", "Kind of value", &Node::valueKind, Printed),
    field("rollingDays", "Rolling over days", &Node::rollingDays),
    field("startValue", "Start", &Node::startValue, Printed),
    field("startDate", "Start on", &Node::startDate, Printed),
    field("targetValue", "Target", &Node::targetValue, Signed | Printed),
    field("targetHigh", "Target, upper end", &Node::targetHigh, Signed | Printed),
    field("targetDate", "Target by", &Node::targetDate, Signed | Printed),
    field("targetPath", "Path to the target", &Node::targetPath, Signed),
    field("targetPoints", "Points on the path", &Node::targetPoints, Signed),
    field("targetBasis", "Basis of the target", &Node::targetBasis, Printed),
    field("forecastValue", "Forecast", &Node::forecastValue),
    field("forecastBy", "Forecast by", &Node::forecastBy),
    field("forecastOn", "Forecast on", &Node::forecastOn),
    field("bands", "Thresholds", &Node::bands, Signed | Printed),
    field("owner", "Owner", &Node::owner, Inherited | Printed),
    field("steward", "Data steward", &Node::steward, Printed),
    field("horizon", "Horizon", &Node::horizon, Inherited | Printed),
    field("cadence", "Refresh cadence", &Node::cadence, Inherited | Printed),
    field("source", "Data source", &Node::source, Inherited | Signed | Printed),
    field("reportAddress", "Address of the report", &Node::reportAddress),
    field("channels", "Channels", &Node::channels, Inherited | Printed),
    field("dimensions", "Dimensions", &Node::dimensions, Printed),
    field("campaigns", "Campaigns", &Node::campaigns, Printed),
    field("insights", "Insights", &Node::insights),
    field("wins", "Wins", &Node::wins),
    field("blockers", "Blockers", &Node::blockers),
    field("questions", "Open questions", &Node::questions),
    field("attribution", "Attribution", &Node::attribution, Inherited | Signed | Printed),
    field("actionability", "Actionability", &Node::actionability),
    field("vanity", "Vanity verdict", &Node::vanity),
    field("votes", "Votes", &Node::votes),
    field("lastReviewed", "Last reviewed", &Node::lastReviewed),
    field("upstreamConfirmed", "Upstream confirmed", &Node::upstreamConfirmed),
    field("lifecycle", "Lifecycle", &Node::lifecycle, Printed),
    field("successor", "Successor", &Node::successor),
    field("sunset", "Sunset", &Node::sunset),
    field("signOff", "Sign-off", &Node::signOff),
};

template <>
inline constexpr auto fields<Link> = FieldRows{
    field("child", "Child", &Link::child, Identity),
    field("parent", "Parent", &Link::parent, Identity),
    field("primary", "Primary", &Link::primary),
    field("rank", "Order", &Link::rank),
    field("sentence", "How it supports", &Link::sentence, Printed),
    field("kind", "Kind", &Link::kind, Printed),
    field("sign", "Sign", &Link::sign, Printed),
    field("weight", "Weight in %", &Link::weight, Printed),
    field("lagDays", "Lag in days", &Link::lagDays, Printed),
    field("evidence", "Evidence", &Link::evidence, Printed),
    field("evidenceText", "What the evidence is", &Link::evidenceText, Printed),
    field("lastTested", "Last tested", &Link::lastTested),
    field("confirmedOn", "Confirmed on", &Link::confirmedOn),
    field("confirmedBy", "Confirmed by", &Link::confirmedBy),
    field("confidence", "Confidence", &Link::confidence, Printed),
};

template <>
inline constexpr auto fields<Observation> = FieldRows{
    field("id", "Id", &Observation::id, Identity),
    field("node", "Node", &Observation::node),
    field("period", "Period", &Observation::period),
    field("dimensions", "Dimensions", &Observation::dimensions),
    field("value", "Value", &Observation::value),
    field("source", "Source", &Observation::source),
    field("state", "State", &Observation::state),
    field("comment", "Comment", &Observation::comment),
    field("fingerprint", "Fingerprint", &Observation::fingerprint),
    field("replaces", "Replaces", &Observation::replaces),
};

} // namespace espalier
