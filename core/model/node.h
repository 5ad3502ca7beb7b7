// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Node: one goal, objective or metric. Link: a child supports a parent. Observation: a value of a node for a
// period. Plain values; what can be computed (status, inherited owner) is in core/rules and never stored.
#pragma once

#include "core/model/values.h"

namespace espalier {

/// Numbers are finite and in the unit as people say it: 19.4 for 19.4 %.
/// Fields flagged Inherited in the field table hold "not set" until somebody sets them here.
struct Node
{
    NodeId id;
    QByteArray rank; ///< order among nodes without a parent; among siblings the primary link's rank counts
    QString code;    ///< short, unique, for speech and print: M-14
    QStringList alsoKnownAs;
    TierId tier;
    QString title; ///< one line
    QString question;
    QString definition; ///< how it is calculated, in words
    QString formula;    ///< machine-readable, over other nodes as {uuid}
    QString reason;
    QString notes; ///< Markdown
    QStringList tags;
    Role role = Role::Key;
    Indicator indicator = Indicator::Unset;
    Unit unit;
    std::optional<int> decimals;
    Direction direction = Direction::Unset;
    ValueKind valueKind = ValueKind::Level;
    std::optional<int> rollingDays;
    std::optional<double> startValue;
    QDate startDate;
    std::optional<double> targetValue;
    std::optional<double> targetHigh; ///< upper end where the direction is a range
    QDate targetDate;
    TargetPath targetPath = TargetPath::Straight;
    std::vector<DatedValue> targetPoints; ///< for steps and per-period targets
    TargetBasis targetBasis = TargetBasis::Unset;
    std::optional<double> forecastValue;
    QString forecastBy;
    QDate forecastOn;
    std::vector<Band> bands; ///< empty: the tier's default bands
    PersonId owner;
    PersonId steward;
    Period horizon;
    Cadence cadence;
    SourceId source;
    QString reportAddress;
    std::vector<ChannelId> channels;
    std::vector<DimensionValue> dimensions;
    std::vector<CampaignId> campaigns;
    std::vector<InsightId> insights;
    std::vector<Remark> wins;
    std::vector<Remark> blockers;
    std::vector<Remark> questions; ///< open questions
    Attribution attribution;
    Actionability actionability;
    Vanity vanity;
    int votes = 0;
    Reviewed lastReviewed;
    UpstreamConfirmed upstreamConfirmed;
    Lifecycle lifecycle = Lifecycle::Draft;
    NodeId successor; ///< of a retired node
    QDate sunset;
    SignOff signOff;
    QByteArray unknown;

    bool operator==(const Node &) const = default;
};

/// Exactly one link of a node that has any is primary: it places the node in the drawing.
struct Link
{
    NodeId child;
    NodeId parent;
    bool primary = false;
    QByteArray rank;  ///< order among the drivers of `parent`
    QString sentence; ///< how it supports
    LinkKind kind = LinkKind::Influence;
    Sign sign = Sign::Plus;
    std::optional<double> weight; ///< share of the parent's roll-up, in %
    std::optional<int> lagDays;   ///< after how long the parent reacts
    Evidence evidence = Evidence::Assumed;
    QString evidenceText;
    QDate lastTested;
    QDate confirmedOn;
    QString confirmedBy;
    Confidence confidence = Confidence::Unset;
    QByteArray unknown;

    [[nodiscard]] LinkKey key() const { return {child, parent}; }
    bool operator==(const Link &) const = default;
};

/// A node has one current value a period and combination of dimensions; a correction names the one it
/// replaces.
struct Observation
{
    ObservationId id;
    NodeId node;
    Period period;
    std::vector<DimensionValue> dimensions;
    double value = 0;
    SourceId source;
    ObservationState state = ObservationState::Final;
    QString comment;
    Fingerprint fingerprint; ///< of the definition in force
    ObservationId replaces;
    QByteArray unknown;

    bool operator==(const Observation &) const = default;
};

} // namespace espalier
