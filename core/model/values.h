// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The small values that fields hold: ids of each register, cadence, unit, periods, bands and stamps.
// Plain and comparable. `unknown` keeps, as one JSON object, members that a foreign or newer program wrote.
#pragma once

#include "core/base/id.h"
#include "core/base/rgb.h"
#include "core/model/vocabulary.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace espalier {

struct Node;
struct Tier;
struct Person;
struct Source;
struct Campaign;
struct Experiment;
struct Insight;
struct Channel;
struct Dimension;
struct Term;
struct Event;
struct DecisionRight;
struct Action;
struct Proposal;
struct Baseline;
struct Review;
struct Learning;
struct View;
struct Scenario;
struct BranchTemplate;
struct Waiver;
struct RuleSetting;
struct CustomUnit;
struct Observation;
struct Remark;
struct Decision;

using NodeId = Id<Node>;
using TierId = Id<Tier>;
using PersonId = Id<Person>;
using SourceId = Id<Source>;
using CampaignId = Id<Campaign>;
using ExperimentId = Id<Experiment>;
using ChannelId = Id<Channel>;
using DimensionId = Id<Dimension>;
using InsightId = Id<Insight>;
using ActionId = Id<Action>;
using BaselineId = Id<Baseline>;
using ObservationId = Id<Observation>;

/// A shared immutable value that compares by content; empty when there is none. Lets a record hold a whole
/// tree.
template <class T>
struct Boxed
{
    std::shared_ptr<const T> value;

    bool operator==(const Boxed &other) const
    {
        return value == other.value || (value && other.value && *value == *other.value);
    }
};

/// Names one link: who supports whom. Written "CHILD>PARENT".
struct LinkKey
{
    NodeId child;
    NodeId parent;

    [[nodiscard]] bool isNull() const { return child.isNull() && parent.isNull(); }
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] static std::optional<LinkKey> fromText(QByteArrayView text);

    constexpr auto operator<=>(const LinkKey &) const = default;
};

/// How often a value is refreshed. Written "daily", "weekly", …, "every 10 days"; Unset means inherited.
struct Cadence
{
    enum class Kind { Unset, RealTime, Daily, Weekly, Monthly, Quarterly, Yearly, EveryNDays };
    Kind kind = Kind::Unset;
    int days = 0; ///< only for EveryNDays, 1 … 3650

    [[nodiscard]] bool isSet() const { return kind != Kind::Unset; }
    /// The usual length of one period in days; 0 for real time and unset.
    [[nodiscard]] int typicalDays() const;
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] static std::optional<Cadence> fromText(QByteArrayView text);

    bool operator==(const Cadence &) const = default;
};

/// What a value counts. Written as the kind and, where it has one, a name: "percent", "currency EUR",
/// "duration s", "count leads", "custom NPS".
struct Unit
{
    enum class Kind { Unset, Percent, Currency, Count, Duration, Score, Custom };
    Kind kind = Kind::Unset;
    QString name; ///< ISO 4217 code, the duration's unit (s, min, h, d), or the counted noun; may be empty

    [[nodiscard]] bool isSet() const { return kind != Kind::Unset; }
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] static std::optional<Unit> fromText(QByteArrayView text);

    bool operator==(const Unit &) const = default;
};

/// 64 bits over the fields that a sign-off covers; 16 hex digits. Zero means none.
struct Fingerprint
{
    std::uint64_t bits = 0;

    [[nodiscard]] bool isNull() const { return bits == 0; }
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] static std::optional<Fingerprint> fromText(QByteArrayView text);

    bool operator==(const Fingerprint &) const = default;
};

/// From the first to the last day, both included; an invalid day leaves that side open.
struct Period
{
    QDate start;
    QDate end;
    QByteArray unknown;

    [[nodiscard]] bool isSet() const { return start.isValid() || end.isValid(); }
    bool operator==(const Period &) const = default;
};

/// One threshold zone: it holds from ≤ value < to; an absent limit is open.
struct Band
{
    Status status = Status::NotMeasured;
    std::optional<double> from;
    std::optional<double> to;
    BandBasis basis = BandBasis::Unit;
    QString action;          ///< what to do
    PersonId who;            ///< none: the node's owner
    std::optional<int> days; ///< days to act; none: 5
    int afterReadings = 1;   ///< fires after this many readings in a row
    PersonId escalateTo;     ///< who is told when it is not done
    QByteArray unknown;

    bool operator==(const Band &) const = default;
};

/// A value due or measured on a day.
struct DatedValue
{
    QDate date;
    double value = 0;
    QByteArray unknown;

    bool operator==(const DatedValue &) const = default;
};

/// One value of one dimension: product = Pro.
struct DimensionValue
{
    DimensionId dimension;
    QString value;
    QByteArray unknown;

    bool operator==(const DimensionValue &) const = default;
};

/// A win, a blocker or an open question on a node.
struct Remark
{
    Id<Remark> id;
    QString text;
    QString who;
    QDate since;
    QDate settled; ///< invalid while it stands
    QByteArray unknown;

    bool operator==(const Remark &) const = default;
};

struct Challenge
{
    QString text;
    QString by;
    QDate on;
    QString answer;
    QByteArray unknown;

    bool operator==(const Challenge &) const = default;
};

struct Attribution
{
    AttributionModel model = AttributionModel::Unset;
    std::optional<int> windowDays;
    QString scope;
    QByteArray unknown;

    [[nodiscard]] bool isSet() const { return model != AttributionModel::Unset; }
    bool operator==(const Attribution &) const = default;
};

/// The three questions of the vanity interview, and the decision the metric changes.
struct Actionability
{
    Answer canAct = Answer::Unset;
    Answer connects = Answer::Unset;
    Answer optimises = Answer::Unset;
    QString decision;
    QByteArray unknown;

    bool operator==(const Actionability &) const = default;
};

struct Vanity
{
    VanityVerdict verdict = VanityVerdict::Unset;
    NodeId replaceBy;
    QString reason;
    QString by;
    QDate on;
    QByteArray unknown;

    bool operator==(const Vanity &) const = default;
};

struct Reviewed
{
    QDate on;
    QString by;
    ReviewOutcome outcome = ReviewOutcome::Unset;
    QByteArray unknown;

    bool operator==(const Reviewed &) const = default;
};

struct UpstreamConfirmed
{
    Fingerprint fingerprint;
    QString by;
    QDate on;
    QByteArray unknown;

    bool operator==(const UpstreamConfirmed &) const = default;
};

/// Who approved a node, who wrote it down, when and how, and the fingerprint it was given for.
struct SignOff
{
    QString by;
    QString recordedBy;
    QDateTime at; ///< UTC
    ApprovedHow how = ApprovedHow::Here;
    Fingerprint fingerprint;
    QByteArray unknown;

    [[nodiscard]] bool isSet() const { return !by.isEmpty(); }
    bool operator==(const SignOff &) const = default;
};

/// One look at a data source: the three questions, by whom and when.
struct Audit
{
    QDate on;
    QString by;
    Answer consistent = Answer::Unset;
    Answer timely = Answer::Unset;
    Answer complete = Answer::Unset;
    QString note;
    QByteArray unknown;

    bool operator==(const Audit &) const = default;
};

/// Where the values of a source come from, and how the columns were understood last time.
struct SavedImport
{
    QString shape;   ///< "long", "dates", "metrics"
    QString address; ///< the file it came from, as typed; the database that `query` asks, without a password
    QString query;   ///< one SQL statement that reads; empty: `address` is a file of values
    QStringList columns; ///< "COLUMN=MEANING", in file order
    QByteArray unknown;

    bool operator==(const SavedImport &) const = default;
};

/// What makes a campaign a success: this node at this value by this day.
struct SuccessCriterion
{
    NodeId node;
    std::optional<double> value;
    QDate date;
    QByteArray unknown;

    bool operator==(const SuccessCriterion &) const = default;
};

struct ActionOrigin
{
    OriginKind kind = OriginKind::None;
    NodeId node;
    QString detail; ///< the band's status, the decision's question, the blocker's text
    QByteArray unknown;

    bool operator==(const ActionOrigin &) const = default;
};

struct AskedTeam
{
    QString team;
    TeamAnswer answer = TeamAnswer::None;
    QString words;
    QDate on;
    QByteArray unknown;

    bool operator==(const AskedTeam &) const = default;
};

/// A question put to a review, and what became of it.
struct Decision
{
    Id<Decision> id;
    QString question;
    QStringList options;
    QString recommendation;
    PersonId decider;
    QDate decideBy;
    DecisionOutcome outcome = DecisionOutcome::Open;
    QString reason;
    NodeId node;
    std::vector<ActionId> actions;
    QByteArray unknown;

    bool operator==(const Decision &) const = default;
};

/// What-if: this node at this value.
struct Assumption
{
    NodeId node;
    double value = 0;
    QByteArray unknown;

    bool operator==(const Assumption &) const = default;
};

struct NamedNumber
{
    QString name;
    double value = 0;
    QByteArray unknown;

    bool operator==(const NamedNumber &) const = default;
};

} // namespace espalier

template <>
struct std::hash<espalier::LinkKey>
{
    std::size_t operator()(const espalier::LinkKey &key) const noexcept;
};
