// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The table of registers: one row a kind of record, in the order of the file. Tree, Change, codecs, diff and
// merge iterate it; a new register is a struct, its rows in the field table, and a row here.
#pragma once

#include "core/model/change.h"
#include "core/model/node_fields.h"
#include "core/model/register.h"
#include "core/model/register_fields.h"

#include <tuple>

namespace espalier {

/// All records of a tree.
struct Registers
{
    Register<Tier> tiers;
    Register<Person> people;
    Register<Source> sources;
    Register<Campaign> campaigns;
    Register<Experiment> experiments;
    Register<Insight> insights;
    Register<Channel> channels;
    Register<Dimension> dimensions;
    Register<Term> terms;
    Register<Event> events;
    Register<DecisionRight> decisionRights;
    Register<Action> actions;
    Register<Proposal> proposals;
    Register<Baseline> baselines;
    Register<Review> reviews;
    Register<Learning> learningLog;
    Register<View> views;
    Register<Scenario> scenarios;
    Register<BranchTemplate> branchTemplates;
    Register<Waiver> waivers;
    Register<RuleSetting> ruleSettings;
    Register<CustomUnit> units;
    Register<Node> nodes;
    Register<Link> links;
    Register<Observation> observations;

    bool operator==(const Registers &) const = default;
};

template <class R>
struct RegisterRow
{
    using Record = R;

    const char *key;   ///< the member of the file, the table of the database
    const char *label; ///< one such record, in English
    Register<R> Registers::*records;
    Deltas<R> Change::*deltas;
};

inline constexpr auto registerTable = std::tuple{
    RegisterRow<Tier>{"tiers", "tier", &Registers::tiers, &Change::tiers},
    RegisterRow<Person>{"people", "person", &Registers::people, &Change::people},
    RegisterRow<Source>{"sources", "data source", &Registers::sources, &Change::sources},
    RegisterRow<Campaign>{"campaigns", "campaign", &Registers::campaigns, &Change::campaigns},
    RegisterRow<Experiment>{"experiments", "experiment", &Registers::experiments, &Change::experiments},
    RegisterRow<Insight>{"insights", "insight", &Registers::insights, &Change::insights},
    RegisterRow<Channel>{"channels", "channel", &Registers::channels, &Change::channels},
    RegisterRow<Dimension>{"dimensions", "dimension", &Registers::dimensions, &Change::dimensions},
    RegisterRow<Term>{"terms", "term", &Registers::terms, &Change::terms},
    RegisterRow<Event>{"events", "event", &Registers::events, &Change::events},
    RegisterRow<DecisionRight>{"decisionRights", "decision right", &Registers::decisionRights,
                               &Change::decisionRights},
    RegisterRow<Action>{"actions", "action", &Registers::actions, &Change::actions},
    RegisterRow<Proposal>{"proposals", "proposal", &Registers::proposals, &Change::proposals},
    RegisterRow<Baseline>{"baselines", "baseline", &Registers::baselines, &Change::baselines},
    RegisterRow<Review>{"reviews", "review", &Registers::reviews, &Change::reviews},
    RegisterRow<Learning>{"learningLog", "learning", &Registers::learningLog, &Change::learningLog},
    RegisterRow<View>{"views", "view", &Registers::views, &Change::views},
    RegisterRow<Scenario>{"scenarios", "scenario", &Registers::scenarios, &Change::scenarios},
    RegisterRow<BranchTemplate>{"branchTemplates", "branch template", &Registers::branchTemplates,
                                &Change::branchTemplates},
    RegisterRow<Waiver>{"waivers", "waiver", &Registers::waivers, &Change::waivers},
    RegisterRow<RuleSetting>{"ruleSettings", "rule setting", &Registers::ruleSettings, &Change::ruleSettings},
    RegisterRow<CustomUnit>{"units", "unit", &Registers::units, &Change::units},
    RegisterRow<Node>{"nodes", "node", &Registers::nodes, &Change::nodes},
    RegisterRow<Link>{"links", "link", &Registers::links, &Change::links},
    RegisterRow<Observation>{"observations", "observation", &Registers::observations, &Change::observations},
};

/// Calls `visit(row)` for every register, in file order.
template <class Visit>
constexpr void forEachRegister(Visit &&visit)
{
    std::apply([&visit](const auto &...row) { (visit(row), ...); }, registerTable);
}

/// The row of one kind of record.
template <class Record>
[[nodiscard]] constexpr const RegisterRow<Record> &rowOf()
{
    return std::get<RegisterRow<Record>>(registerTable);
}

/// Adds one delta to the list of its kind.
template <class Record>
void append(Change &change, Delta<Record> delta)
{
    (change.*rowOf<Record>().deltas).push_back(std::move(delta));
}
/// Adds a new record to a change.
template <class Record>
void appendNew(Change &change, Record record)
{
    append<Record>(change, {nullptr, std::make_shared<const Record>(std::move(record))});
}

} // namespace espalier
