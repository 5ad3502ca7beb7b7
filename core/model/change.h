// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Change: before → after, and nothing else. The only way a Tree is altered; undo, journal, history, diff,
// merge, proposals and fixes all are Changes. Laws: inverse(inverse(c)) == c; applying c and then inverse(c)
// changes nothing; compose(a, b) does what a and then b do.
#pragma once

#include "core/model/node.h"
#include "core/model/registers.h"

#include <memory>
#include <vector>

namespace espalier {

/// add {–, x}, remove {x, –}, edit {x, y}; compared by content. Both sides have the same key.
template <class Record>
struct Delta
{
    std::shared_ptr<const Record> before;
    std::shared_ptr<const Record> after;

    bool operator==(const Delta &other) const
    {
        return same(before, other.before) && same(after, other.after);
    }

    /// The side that exists; the newer one of an edit.
    [[nodiscard]] const Record &record() const { return after ? *after : *before; }
    /// Whether it changes nothing.
    [[nodiscard]] bool isEmpty() const { return same(before, after); }

private:
    static bool same(const std::shared_ptr<const Record> &a, const std::shared_ptr<const Record> &b)
    {
        return a == b || (a && b && *a == *b);
    }
};

template <class Record>
using Deltas = std::vector<Delta<Record>>;

/// At most one Delta a record. Order does not matter to apply.
struct Change
{
    Delta<TreeInfo> info;
    Deltas<Tier> tiers;
    Deltas<Person> people;
    Deltas<Source> sources;
    Deltas<Campaign> campaigns;
    Deltas<Experiment> experiments;
    Deltas<Insight> insights;
    Deltas<Channel> channels;
    Deltas<Dimension> dimensions;
    Deltas<Term> terms;
    Deltas<Event> events;
    Deltas<DecisionRight> decisionRights;
    Deltas<Action> actions;
    Deltas<Proposal> proposals;
    Deltas<Baseline> baselines;
    Deltas<Review> reviews;
    Deltas<Learning> learningLog;
    Deltas<View> views;
    Deltas<Scenario> scenarios;
    Deltas<BranchTemplate> branchTemplates;
    Deltas<Waiver> waivers;
    Deltas<RuleSetting> ruleSettings;
    Deltas<CustomUnit> units;
    Deltas<Node> nodes;
    Deltas<Link> links;
    Deltas<Observation> observations;

    // Defined once: written out in every file that has a Change they are a third of the build.
    Change();
    Change(const Change &);
    Change(Change &&) noexcept;
    Change &operator=(const Change &);
    Change &operator=(Change &&) noexcept;
    ~Change();

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Change &) const;
};

/// What takes the change back.
[[nodiscard]] Change inverse(const Change &change);
/// One change for `first` and then `second`; deltas that cancel each other are dropped.
[[nodiscard]] Change compose(const Change &first, const Change &second);

} // namespace espalier
