// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CardContent: what one card says, as words and numbers, without fonts or colours of a theme.
// CardContents gathers what is spread over the tree (experiments, proposals, colours of owners) once for many
// cards.
#pragma once

#include "core/render/theme.h"
#include "core/rules/derive.h"
#include "core/rules/zones.h"

#include <QHash>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace espalier {

/// A little curve of the latest values.
struct Sparkline
{
    std::vector<double> values; ///< oldest first; fewer than two draw nothing
    std::vector<Zone> zones;
    std::optional<double> target;

    bool operator==(const Sparkline &) const = default;
};

struct FindingBadge
{
    FindingKind kind = FindingKind::Warning; ///< the worst of them
    int count = 1;

    bool operator==(const FindingBadge &) const = default;
};

struct CardContent
{
    QString code;
    QString tierName; ///< only where no band names the tier
    QString indicator;
    QString title;
    QString question; ///< empty where questions are switched off
    Status status = Status::NotMeasured;
    bool provisional = false;
    QString value;         ///< "19.4 %", "no data since 2 Nov", "not measured"
    bool isFigure = false; ///< the value is a number, not words
    QString target;        ///< "≥ 25 %"
    QString bareTarget;    ///< "≥ 25", for where there is no room for the unit
    StatusCounts below;    ///< of a roll-up; empty where the node has values of its own
    Sparkline sparkline;
    QString owner; ///< short: "Priya N."; empty when nobody
    QString initials;
    bool ownerInherited = false;
    QString cadence;
    std::vector<Mark> marks;
    std::optional<FindingBadge> finding;
    int folded = 0;            ///< how many nodes are hidden under this one
    Rgb edge;                  ///< what the left edge is coloured by
    std::optional<Rgb> avatar; ///< in colour-by owner
    QString address;           ///< of the report; only http, https and mailto

    bool operator==(const CardContent &) const = default;

    /// All of it as one sentence, for screen readers, tool tips and the titles in SVG.
    [[nodiscard]] QString spoken() const;
};

struct CardOptions
{
    ColorBy colorBy = ColorBy::Tier;
    StatusHues hues = StatusHues::Standard; ///< for colour-by status
    bool questions = true;
    bool bandsName = true; ///< bands name the tiers, so that cards need not
    QLocale locale = QLocale::c();
};

/// One entry of the legend of a colour-by.
struct ColourKey
{
    Rgb colour;
    QString name;
};

class CardContents
{
public:
    /// Keeps references: `tree` and `derived` must outlive it. O(nodes + experiments + proposals).
    CardContents(const Tree &tree, const Derived &derived, const CardOptions &options = {});
    CardContents(Tree &&, const Derived &, const CardOptions & = {}) = delete;

    /// Marks, values and words of one node; findings and folding are the caller's to add.
    [[nodiscard]] CardContent of(Slot node) const;

    /// What the edge of this node is coloured by.
    [[nodiscard]] ColourKey keyOf(Slot node) const;
    /// Which colour of the palette each owner or channel takes, by slot. Where it is another than before,
    /// nodes that did not change have another colour.
    [[nodiscard]] const std::vector<std::size_t> &turns() const { return m_turns; }

private:
    /// Gives a turn to those records only that a node has and that have no colour of their own.
    template <class Record, class UsersOf>
    void takeTurns(const UsersOf &forEachUsed);
    [[nodiscard]] std::vector<Mark> marksOf(Slot slot, const Node &node) const;
    void addValue(CardContent &content, Slot slot, const Node &node) const;
    void addOwner(CardContent &content, Slot slot) const;

    const Tree &m_tree;
    const Derived &m_derived;
    CardOptions m_options;
    std::vector<bool> m_inExperiment;    ///< by node slot
    std::vector<bool> m_inProposal;      ///< by node slot
    std::vector<std::size_t> m_turns;    ///< of the register that colours; empty where none does
    QHash<QString, std::size_t> m_teams; ///< in the order of the people
    std::array<StatusInk, 5> m_statusInks;
};

/// "Priya Natarajan" → "Priya N."; a name of one word, a role or a name without spaces stays whole.
[[nodiscard]] QString shortName(const QString &name);
/// "Priya Natarajan" → "PN"; at most two letters.
[[nodiscard]] QString initialsOf(const QString &name);
/// `address` when it is one a reader may be sent to (http, https, mailto); else empty.
[[nodiscard]] QString safeAddress(const QString &address);

} // namespace espalier
