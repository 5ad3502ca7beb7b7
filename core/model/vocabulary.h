// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The closed word lists of the domain. Each enumeration stands beside the names that files use for it.
#pragma once

#include "core/model/names_of.h"

namespace espalier {

/// What a list of names of one enumeration looks like: NAMES(Role, "key", "diagnostic").
#define ESPALIER_NAMES(Enum, ...)                                                                            \
    template <>                                                                                              \
    struct NamesOf<Enum>                                                                                     \
    {                                                                                                        \
        static constexpr auto names = std::to_array<std::string_view>({__VA_ARGS__});                        \
    }

enum class Role { Key, Diagnostic };
ESPALIER_NAMES(Role, "key", "diagnostic");

enum class Indicator { Unset, Leading, Lagging };
ESPALIER_NAMES(Indicator, "unset", "leading", "lagging");

enum class Direction { Unset, Higher, Lower, Range, Hold };
ESPALIER_NAMES(Direction, "unset", "higher", "lower", "range", "hold");

enum class ValueKind { Level, PeriodTotal, TotalToDate, Rolling };
ESPALIER_NAMES(ValueKind, "level", "periodTotal", "totalToDate", "rolling");

enum class Lifecycle { Draft, Idea, Proposed, Approved, Retired };
ESPALIER_NAMES(Lifecycle, "draft", "idea", "proposed", "approved", "retired");

enum class TargetPath { Straight, Steps, LastYear, PerPeriod };
ESPALIER_NAMES(TargetPath, "straight", "steps", "lastYear", "perPeriod");

enum class TargetBasis { Unset, History, Plan, Benchmark, Guess };
ESPALIER_NAMES(TargetBasis, "unset", "history", "plan", "benchmark", "guess");

enum class Status { NotMeasured, OnTrack, Watch, Act, NoData };
ESPALIER_NAMES(Status, "notMeasured", "onTrack", "watch", "act", "noData");

/// What the limits of a band are measured in: the node's unit, or % of the target due on the day.
enum class BandBasis { Unit, PercentOfDue };
ESPALIER_NAMES(BandBasis, "unit", "percentOfDue");

enum class LinkKind { Influence, Formula, Guards };
ESPALIER_NAMES(LinkKind, "influence", "formula", "guards");

enum class Sign { Plus, Minus };
ESPALIER_NAMES(Sign, "+", "-");

enum class Evidence { Assumed, Observed, Tested };
ESPALIER_NAMES(Evidence, "assumed", "observed", "tested");

enum class Confidence { Unset, Low, Medium, High };
ESPALIER_NAMES(Confidence, "unset", "low", "medium", "high");

enum class ObservationState { Final, Provisional, Estimate };
ESPALIER_NAMES(ObservationState, "final", "provisional", "estimate");

enum class Answer { Unset, Yes, No };
ESPALIER_NAMES(Answer, "unset", "yes", "no");

enum class VanityVerdict { Unset, Keep, Demote, Replace };
ESPALIER_NAMES(VanityVerdict, "unset", "keep", "demote", "replace");

enum class ReviewOutcome { Unset, Keep, Change, Retire };
ESPALIER_NAMES(ReviewOutcome, "unset", "keep", "change", "retire");

enum class ApprovedHow { Here, Meeting, Mail, Paper };
ESPALIER_NAMES(ApprovedHow, "here", "meeting", "mail", "paper");

enum class AttributionModel {
    Unset,
    LastClick,
    FirstClick,
    Linear,
    TimeDecay,
    PositionBased,
    DataDriven,
    MediaMix,
    Experiments,
    Other
};
ESPALIER_NAMES(AttributionModel, "unset", "lastClick", "firstClick", "linear", "timeDecay", "positionBased",
               "dataDriven", "mediaMix", "experiments", "other");

enum class CampaignKind { Other, Content, Paid, Email, Webinar, Launch };
ESPALIER_NAMES(CampaignKind, "other", "content", "paid", "email", "webinar", "launch");

/// What to do with a campaign or with what an experiment tried.
enum class Verdict { Unset, Scale, Change, Stop };
ESPALIER_NAMES(Verdict, "unset", "scale", "change", "stop");

enum class ExperimentState { Planned, Running, Ended, Stopped };
ESPALIER_NAMES(ExperimentState, "planned", "running", "ended", "stopped");

enum class ActionState { Open, Done, Dropped };
ESPALIER_NAMES(ActionState, "open", "done", "dropped");

/// What an Action comes from.
enum class OriginKind { None, Band, Decision, Blocker, Review };
ESPALIER_NAMES(OriginKind, "none", "band", "decision", "blocker", "review");

enum class ProposalState { Open, Approved, Refused, Withdrawn };
ESPALIER_NAMES(ProposalState, "open", "approved", "refused", "withdrawn");

enum class TeamAnswer { None, Agree, Object };
ESPALIER_NAMES(TeamAnswer, "none", "agree", "object");

enum class ReviewKind { Monthly, Quarterly, PostMortem };
ESPALIER_NAMES(ReviewKind, "monthly", "quarterly", "postMortem");

enum class DecisionOutcome { Open, Approved, Changed, Refused, Postponed };
ESPALIER_NAMES(DecisionOutcome, "open", "approved", "changed", "refused", "postponed");

/// How a parent without values of its own sums up its drivers.
enum class RollUp { Weighted, Worst };
ESPALIER_NAMES(RollUp, "weighted", "worst");

enum class OpensIn { Design, Browse };
ESPALIER_NAMES(OpensIn, "design", "browse");

enum class Drawing { TopDown, LeftRight, Outline };
ESPALIER_NAMES(Drawing, "top-down", "left-right", "outline");

enum class ColorBy { Tier, Status, Owner, Team, Indicator, Channel, Horizon, SignOff, Evidence };
ESPALIER_NAMES(ColorBy, "tier", "status", "owner", "team", "indicator", "channel", "horizon", "signoff",
               "evidence");

enum class ViewKind { View, Slide };
ESPALIER_NAMES(ViewKind, "view", "slide");

enum class RuleSeverity { Standard, Silent, Hint, Warning, Error };
ESPALIER_NAMES(RuleSeverity, "standard", "silent", "hint", "warning", "error");

} // namespace espalier
