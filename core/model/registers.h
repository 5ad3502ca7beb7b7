// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The registers that stand beside the nodes: tiers, people, sources, campaigns and all the rest, and
// TreeInfo, the fields of the tree itself. Plain values. `rank` is the order within the register.
#pragma once

#include "core/model/values.h"

namespace espalier {

class Tree;
struct Change;

// Both hold records that box them in turn, so that their comparison is compiled where they are whole
// (tree.cpp).
template <>
bool Boxed<Tree>::operator==(const Boxed<Tree> &other) const;
template <>
bool Boxed<Change>::operator==(const Boxed<Change> &other) const;

/// The fields of the tree itself.
struct TreeInfo
{
    QString title;
    QString organisation;
    QString marking; ///< "confidential", …
    QString purpose; ///< what these numbers are for, and not for
    Period period;
    QString currency;     ///< ISO 4217
    int firstMonth = 1;   ///< of the business year, 1 … 12
    int firstWeekday = 1; ///< 1 = Monday … 7
    QDate asOf;           ///< judged from this day instead of the clock's; samples have one
    OpensIn opensIn = OpensIn::Design;
    RollUp rollUp = RollUp::Weighted;
    Attribution attribution;
    QString attributionAssumptions;
    std::vector<Challenge> attributionChallenges;
    QByteArray unknown;

    bool operator==(const TreeInfo &) const = default;
};

/// A level of the hierarchy. The lowest rank is the top tier.
struct Tier
{
    TierId id;
    QByteArray rank;
    QString name;
    QString plural;
    QString letter;   ///< of the codes of its nodes
    int lastCode = 0; ///< the highest number ever given; codes are never reused
    Rgb color;
    QString description;
    QString namingRule;
    PersonId owner; ///< defaults of its nodes
    Period horizon;
    Cadence cadence;
    std::vector<Band> bands;
    QStringList requiredInDraft; ///< keys of the field table
    QStringList requiredAtSignOff;
    QByteArray unknown;

    bool operator==(const Tier &) const = default;
};

struct Person
{
    PersonId id;
    QByteArray rank;
    QString name;
    QString role;
    QString team;
    QString organisation;
    QString contact;
    std::optional<Rgb> color;
    PersonId deputy;
    QDate activeFrom;
    QDate activeTo;
    QByteArray unknown;

    bool operator==(const Person &) const = default;
};

struct Source
{
    SourceId id;
    QByteArray rank;
    QString name;
    QString system;
    PersonId owner;
    Cadence cadence;
    int delayDays = 0; ///< after the end of a period until the value arrives
    QString address;
    std::optional<Rgb> color;
    SavedImport savedImport;
    std::vector<Audit> audits;
    QByteArray unknown;

    bool operator==(const Source &) const = default;
};

struct Campaign
{
    CampaignId id;
    QByteArray rank;
    QString name;
    CampaignKind kind = CampaignKind::Other;
    QString aim;
    Period period;
    QString agency;
    std::vector<ChannelId> channels;
    std::optional<double> budgetPlanned; ///< in the tree's currency
    std::optional<double> budgetSpent;
    SuccessCriterion criterion;
    Verdict verdict = Verdict::Unset;
    QString learning;
    QByteArray unknown;

    bool operator==(const Campaign &) const = default;
};

struct Experiment
{
    ExperimentId id;
    QByteArray rank;
    QString name;
    QString hypothesis;
    std::vector<NodeId> nodes;
    std::vector<LinkKey> links;
    QString control;
    QString expected; ///< the amount expected, as said: "+10 % completions"
    Period period;
    ExperimentState state = ExperimentState::Planned;
    QString result;
    std::optional<int> sampleSize;
    QString learning;
    Verdict verdict = Verdict::Unset;
    QByteArray unknown;

    bool operator==(const Experiment &) const = default;
};

struct Insight
{
    InsightId id;
    QByteArray rank;
    QString text;
    QString method;
    QDate date;
    QString by;
    std::vector<NodeId> nodes;
    std::vector<LinkKey> links;
    QByteArray unknown;

    bool operator==(const Insight &) const = default;
};

struct Channel
{
    ChannelId id;
    QByteArray rank;
    QString name;
    std::optional<Rgb> color;
    QByteArray unknown;

    bool operator==(const Channel &) const = default;
};

struct Dimension
{
    DimensionId id;
    QByteArray rank;
    QString name;
    QStringList values;
    QByteArray unknown;

    bool operator==(const Dimension &) const = default;
};

struct Term
{
    Id<Term> id;
    QByteArray rank;
    QString word;
    QString meaning;
    PersonId owner;
    QByteArray unknown;

    bool operator==(const Term &) const = default;
};

struct Event
{
    Id<Event> id;
    QDate date;
    QString what;
    std::vector<NodeId> nodes;
    QByteArray unknown;

    bool operator==(const Event &) const = default;
};

/// Who approves what. Without tier and branch it holds for the whole tree.
struct DecisionRight
{
    Id<DecisionRight> id;
    QByteArray rank;
    TierId tier;
    NodeId branch;
    std::vector<PersonId> approvesAdjustments;
    std::vector<PersonId> signsOffNew;
    std::vector<PersonId> consult;
    QStringList ownerMay; ///< keys of fields an owner may change alone
    QByteArray unknown;

    bool operator==(const DecisionRight &) const = default;
};

struct Action
{
    ActionId id;
    QString text;
    PersonId who;
    QDate due;
    PersonId escalateTo;
    std::optional<int> escalateAfterDays;
    ActionState state = ActionState::Open;
    QDate since;
    QDate closed;
    ActionOrigin origin;
    QByteArray unknown;

    bool operator==(const Action &) const = default;
};

struct Proposal
{
    Id<Proposal> id;
    QString title;
    Boxed<Change> change;
    QString reason;
    QDate effective;
    QString by;
    QDate on;
    std::vector<AskedTeam> answers;
    ProposalState state = ProposalState::Open;
    QString decidedBy;
    QDate decidedOn;
    QByteArray unknown;

    bool operator==(const Proposal &) const = default;
};

/// A full copy of the tree without observations, never rewritten.
struct Baseline
{
    BaselineId id;
    QString name;
    QDate date;
    SignOff signOff;
    QString note;
    Boxed<Tree> tree;
    QByteArray unknown;

    bool operator==(const Baseline &) const = default;
};

struct Review
{
    Id<Review> id;
    ReviewKind kind = ReviewKind::Monthly;
    QDate date;
    QDate next;
    std::vector<PersonId> attendees;
    BaselineId baseline;
    std::vector<Decision> decisions;
    std::vector<ActionId> actions;
    QString minutes;
    QByteArray unknown;

    bool operator==(const Review &) const = default;
};

struct Learning
{
    Id<Learning> id;
    QDate date;
    QString text;
    QString by;
    std::vector<NodeId> nodes;
    ExperimentId experiment;
    CampaignId campaign;
    QByteArray unknown;

    bool operator==(const Learning &) const = default;
};

/// A saved way to look at the tree; a slide is a view with a place in the presentation.
struct View
{
    Id<View> id;
    QByteArray rank;
    QString name;
    ViewKind kind = ViewKind::View;
    NodeId focus;
    TierId toTier;
    Drawing drawing = Drawing::TopDown;
    ColorBy colorBy = ColorBy::Tier;
    QString filter;
    std::vector<NodeId> folded;
    QString caption;
    QByteArray unknown;

    bool operator==(const View &) const = default;
};

struct Scenario
{
    Id<Scenario> id;
    QByteArray rank;
    QString name;
    QString note;
    std::vector<Assumption> assumptions;
    QByteArray unknown;

    bool operator==(const Scenario &) const = default;
};

/// A branch to be inserted many times; `placeholders` are the words in braces in its texts.
struct BranchTemplate
{
    Id<BranchTemplate> id;
    QByteArray rank;
    QString name;
    QString description;
    QStringList placeholders;
    Boxed<Tree> tree;
    QByteArray unknown;

    bool operator==(const BranchTemplate &) const = default;
};

struct Waiver
{
    Id<Waiver> id;
    QString rule;
    std::vector<NodeId> nodes;
    QString by;
    QString reason;
    QDate on;
    QDate expires;
    QByteArray unknown;

    bool operator==(const Waiver &) const = default;
};

struct RuleSetting
{
    Id<RuleSetting> id;
    QString rule;
    RuleSeverity draft = RuleSeverity::Standard;
    RuleSeverity signOff = RuleSeverity::Standard;
    std::vector<NamedNumber> limits;
    QByteArray unknown;

    bool operator==(const RuleSetting &) const = default;
};

struct CustomUnit
{
    Id<CustomUnit> id;
    QByteArray rank;
    QString name;
    QString symbol;
    int decimals = 0;
    QByteArray unknown;

    bool operator==(const CustomUnit &) const = default;
};

} // namespace espalier
