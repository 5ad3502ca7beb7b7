// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/checks.h"

#include "core/model/codes.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace espalier {

namespace {

/// What every rule reads of all that it looks at.
constexpr Facets alwaysRead = facet::standing | facet::links;
/// What Facts are made of; a definition is all that a sign-off covers, and a little more.
constexpr Facets definition =
    facet::texts | facet::formula | facet::measure | facet::target | facet::timing | facet::scope;
constexpr Facets knownByFacts =
    facet::title | facet::standing | facet::owner | facet::kind | facet::links | definition;

constexpr double weightOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return 1;
    case Severity::Warning:
        return 0.25;
    case Severity::Hint:
        return 0.05;
    case Severity::Silent:
        break;
    }
    return 0;
}

std::optional<Severity> severityOf(RuleSeverity setting)
{
    switch (setting) {
    case RuleSeverity::Silent:
        return Severity::Silent;
    case RuleSeverity::Hint:
        return Severity::Hint;
    case RuleSeverity::Warning:
        return Severity::Warning;
    case RuleSeverity::Error:
        return Severity::Error;
    case RuleSeverity::Standard:
        break;
    }
    return std::nullopt;
}

} // namespace

Severity FindingCounts::worst() const
{
    if (errors > 0)
        return Severity::Error;
    if (warnings > 0)
        return Severity::Warning;
    return hints > 0 ? Severity::Hint : Severity::Silent;
}

Checks::Checks(std::shared_ptr<const Lexicon> lexicon, Strictness strictness)
    : m_lexicon(std::move(lexicon)), m_strictness(strictness), m_settings(rules().size()),
      m_ofTree(rules().size()), m_ofRule(rules().size())
{
}

void Checks::readSettings(const Tree &tree)
{
    m_ofNodes = {};
    m_ofTrees = {};
    for (RuleIndex i = 0; i < rules().size(); ++i) {
        const Rule &rule = rules()[i];
        m_settings[i] = {rule.severity(m_strictness), false, {}};
        for (std::size_t at = 0; at < mostLimits; ++at)
            m_settings[i].limits[at] = rule.limits[at].standard;
    }
    for (const RuleSetting &set : tree.all<RuleSetting>()) {
        const auto index = ruleNamed(set.rule);
        if (!index)
            continue;
        Setting &setting = m_settings[*index];
        if (const auto severity = severityOf(m_strictness == Strictness::Draft ? set.draft : set.signOff)) {
            setting.severity = *severity;
            setting.isFixed = true;
        }
        for (const NamedNumber &number : set.limits) {
            for (std::size_t at = 0; at < mostLimits; ++at) {
                const RuleLimit &limit = rules()[*index].limits[at];
                if (limit.key && number.name == QLatin1String(limit.key) && number.value >= limit.least)
                    setting.limits[at] = number.value;
            }
        }
    }
    for (RuleIndex i = 0; i < rules().size(); ++i) {
        if (m_settings[i].severity != Severity::Silent)
            (rules()[i].reach == Reach::Tree ? m_ofTrees : m_ofNodes).add(i);
    }
}

void Checks::readWaivers(const Tree &tree, QDate day)
{
    m_held.clear();
    for (const Waiver &waiver : tree.all<Waiver>()) {
        const auto rule = ruleNamed(waiver.rule);
        if (!rule || (waiver.expires.isValid() && waiver.expires < day))
            continue;
        m_held.push_back({*rule, waiver.nodes});
        std::ranges::sort(m_held.back().nodes);
    }
}

bool Checks::isWaived(const Tree &tree, const Finding &finding) const
{
    if (m_held.empty())
        return false;
    std::vector<NodeId> nodes;
    const auto holds = [&](const Held &waiver) {
        if (waiver.rule != finding.rule)
            return false;
        if (nodes.empty()) {
            nodes = nodesOf(tree, finding);
            std::ranges::sort(nodes);
        }
        return nodes == waiver.nodes;
    };
    return std::ranges::any_of(m_held, holds);
}

int &Checks::counter(FindingCounts &counts, const Finding &finding)
{
    if (finding.isWaived)
        return counts.waived;
    switch (finding.severity) {
    case Severity::Error:
        return counts.errors;
    case Severity::Warning:
        return counts.warnings;
    default:
        return counts.hints;
    }
}

void Checks::tally(const Finding &finding, int by)
{
    counter(m_ofRule[finding.rule], finding) += by;
    if (finding.about != noSlot)
        counter(m_about[finding.about], finding) += by;
}

void Checks::admit(const Tree &tree, std::vector<Finding> &findings)
{
    for (Finding &finding : findings) {
        finding.isWaived = isWaived(tree, finding);
        tally(finding, 1);
    }
}

void Checks::judge(const Look &look, Slot slot, const RuleSet &due)
{
    const NodeFacts &facts = m_facts[slot];
    if (!facts.isJudged && !facts.isRetired)
        return;
    m_fresh.clear();
    due.forEach([&](RuleIndex index) {
        const Rule &rule = rules()[index];
        if ((rule.judged == Judged::Active) != facts.isJudged)
            return;
        const Setting &setting = m_settings[index];
        Found found(look.tree, slot, index, setting.severity, setting.isFixed, setting.limits, m_fresh);
        rule.judge(look, slot, found);
    });
    if (m_fresh.empty())
        return;
    admit(look.tree, m_fresh);
    std::vector<Finding> &here = m_found[slot];
    const bool isAlone = here.empty();
    here.insert(here.end(), std::move_iterator(m_fresh.begin()), std::move_iterator(m_fresh.end()));
    if (!isAlone)
        std::ranges::stable_sort(here, {}, &Finding::rule);
}

void Checks::judgeTree(const Look &look, RuleIndex index)
{
    std::vector<Finding> &here = m_ofTree[index];
    here.clear();
    const Setting &setting = m_settings[index];
    Found found(look.tree, noSlot, index, setting.severity, setting.isFixed, setting.limits, here);
    rules()[index].judge(look, noSlot, found);
    admit(look.tree, here);
}

void Checks::run(const Tree &tree, const Derived &derived)
{
    m_day = derived.day();
    m_generation = derived.generation();
    readSettings(tree);
    readWaivers(tree, m_day);
    m_facts.compute(tree, *m_lexicon);
    const Slot slots = tree.nodes().slotCount();
    m_found.assign(slots, {});
    m_about.assign(slots, {});
    m_ofRule.assign(rules().size(), {});
    m_changed.assign(slots, 0);
    m_due.assign(slots, {});
    for (std::vector<Finding> &findings : m_ofTree)
        findings.clear();
    const Look look{tree, derived, m_facts, *m_lexicon};
    for (Slot slot = 0; slot < slots; ++slot)
        judge(look, slot, m_ofNodes);
    m_ofTrees.forEach([&](RuleIndex rule) { judgeTree(look, rule); });
}

void Checks::touch(Slot slot, Facets facets)
{
    if (slot == noSlot || facets == 0)
        return;
    if (m_changed[slot] == 0)
        m_touched.push_back(slot);
    m_changed[slot] |= facets;
}

void Checks::collect(const Tree &tree, const Derived &derived, const Change &change)
{
    const auto slotOf = [&](const NodeId &node) { return tree.nodes().slotOf(node); };
    bool isAnyGone = false;
    for (const Delta<Node> &delta : change.nodes) {
        touch(slotOf(delta.record().id), facetsBetween(delta.before.get(), delta.after.get()));
        isAnyGone |= !delta.after;
    }
    // The tree does not say any more which slots they had.
    for (Slot slot = 0; isAnyGone && slot < m_found.size(); ++slot) {
        if (!tree.nodes().at(slot) && (m_facts[slot].isJudged || m_facts[slot].isRetired))
            touch(slot, facet::node);
    }
    for (const Delta<Link> &delta : change.links) {
        touch(slotOf(delta.record().child), facet::links);
        touch(slotOf(delta.record().parent), facet::links);
    }
    for (const Delta<Observation> &delta : change.observations)
        touch(slotOf(delta.record().node), facet::values);
    for (const Slot slot : derived.othersSince(m_generation)) {
        if (tree.nodes().at(slot))
            touch(slot, facet::values);
    }
}

RuleSet Checks::reading(Reach reach, Facets facets) const
{
    RuleSet set;
    const auto look = [&](RuleIndex index) {
        const Rule &rule = rules()[index];
        if (covers(rule.reach, reach) && ((rule.reads | alwaysRead) & facets) != 0)
            set.add(index);
    };
    (reach == Reach::Tree ? m_ofTrees : m_ofNodes).forEach(look);
    return set;
}

void Checks::putDue(Slot slot, const RuleSet &rules)
{
    if (rules.isEmpty())
        return;
    if (m_due[slot].isEmpty())
        m_dueSlots.push_back(slot);
    m_due[slot] |= rules;
}

void Checks::schedule(const Tree &tree)
{
    // Most changes touch a few nodes in the same way.
    struct Readers
    {
        Facets facets = 0;
        RuleSet own, drivers, parents, branch, twins;
    } readers;
    const auto read = [&](Facets facets) {
        if (facets != readers.facets)
            readers = {facets,
                       reading(Reach::Own, facets),
                       reading(Reach::Drivers, facets),
                       reading(Reach::Parents, facets),
                       reading(Reach::Branch, facets),
                       reading(Reach::Twins, facets)};
    };
    const auto putTwins = [&](Slot slot) {
        if (readers.twins.isEmpty())
            return;
        for (const Slot twin : m_facts.twins(slot))
            putDue(twin, readers.twins);
    };
    std::vector<Slot> known;
    for (const Slot slot : m_touched) {
        read(m_changed[slot]);
        putTwins(slot); // as they were
        if (m_changed[slot] & knownByFacts)
            known.push_back(slot);
    }
    m_facts.follow(tree, *m_lexicon, known);
    for (const Slot slot : m_touched) {
        read(m_changed[slot]);
        putDue(slot, readers.own);
        putTwins(slot);
        if (!tree.nodes().at(slot))
            continue;
        if (!readers.drivers.isEmpty()) {
            for (const Tie &tie : tree.supports(slot))
                putDue(tie.node, readers.drivers);
        }
        if (!readers.parents.isEmpty()) {
            for (const Tie &tie : tree.drivers(slot))
                putDue(tie.node, readers.parents);
        }
        if (!readers.branch.isEmpty()) {
            for (Slot above = m_facts[slot].parent; above != noSlot; above = m_facts[above].parent)
                putDue(above, readers.branch);
        }
    }
}

void Checks::forgetDue(const RuleSet &ofTree)
{
    for (const Slot slot : m_dueSlots) {
        std::erase_if(m_found[slot], [&](const Finding &finding) {
            const bool isDue = m_due[slot].has(finding.rule);
            if (isDue)
                tally(finding, -1);
            return isDue;
        });
    }
    ofTree.forEach([&](RuleIndex rule) {
        for (const Finding &finding : m_ofTree[rule])
            tally(finding, -1);
    });
}

void Checks::follow(const Tree &tree, const Derived &derived, const Change &change)
{
    const Slot slots = tree.nodes().slotCount();
    m_found.resize(slots);
    m_about.resize(slots);
    m_changed.resize(slots, 0);
    m_due.resize(slots);
    bool isAll = derived.day() != m_day || !change.tiers.empty() || !change.ruleSettings.empty();
    if (!isAll) {
        collect(tree, derived, change);
        isAll = m_touched.size() > tree.nodes().size() / 4 + 64;
    }
    if (isAll) {
        m_touched.clear();
        run(tree, derived);
        return;
    }
    m_generation = derived.generation();
    Facets facets = registersIn(change);
    const RuleSet everywhere = reading(Reach::Own, facets);
    for (const Slot slot : m_touched)
        facets |= m_changed[slot];
    // A proposal or an experiment may name an idea that went; nothing knew its slot.
    if (std::ranges::any_of(change.nodes, [](const Delta<Node> &delta) { return !delta.after; }))
        facets |= facet::standing;
    const RuleSet ofTree = reading(Reach::Tree, facets);
    schedule(tree);
    if (!everywhere.isEmpty()) {
        for (auto it = tree.nodes().begin(); it != tree.nodes().end(); ++it)
            putDue(it.slot(), everywhere);
    }
    // All that is judged again is forgotten first: a finding may be counted at another node than its own.
    forgetDue(ofTree);
    const Look look{tree, derived, m_facts, *m_lexicon};
    for (const Slot slot : m_dueSlots) {
        judge(look, slot, m_due[slot]);
        m_due[slot] = {};
    }
    ofTree.forEach([&](RuleIndex rule) { judgeTree(look, rule); });
    for (const Slot slot : m_touched)
        m_changed[slot] = 0;
    m_touched.clear();
    m_dueSlots.clear();
    if (!change.waivers.empty()) {
        readWaivers(tree, m_day);
        waiveAgain(tree);
    }
}

void Checks::waiveAgain(const Tree &tree)
{
    const auto look = [&](Finding &finding) {
        tally(finding, -1);
        finding.isWaived = isWaived(tree, finding);
        tally(finding, 1);
    };
    for (std::vector<Finding> &findings : m_found)
        std::ranges::for_each(findings, look);
    for (std::vector<Finding> &findings : m_ofTree)
        std::ranges::for_each(findings, look);
}

std::span<const Finding> Checks::foundAt(Slot node) const
{
    return m_found[node];
}

std::vector<Finding> Checks::all(const Tree &tree) const
{
    struct Keyed
    {
        Finding finding;
        QStringView letter; ///< of the code
        int number = 0;
        NodeId node;
    };
    std::vector<Keyed> keyed;
    const auto take = [&](const std::vector<Finding> &findings) {
        for (const Finding &finding : findings) {
            Keyed &one = keyed.emplace_back(Keyed{finding, {}, 0, {}});
            if (finding.about == noSlot)
                continue;
            const Node &node = *tree.nodes().at(finding.about);
            const auto code = numberedCode(node.code);
            one.letter = code ? code->letter : QStringView(node.code);
            one.number = code ? code->number : 0;
            one.node = node.id;
        }
    };
    std::ranges::for_each(m_found, take);
    std::ranges::for_each(m_ofTree, take);
    std::ranges::stable_sort(keyed, [](const Keyed &a, const Keyed &b) {
        if (a.finding.rule != b.finding.rule)
            return a.finding.rule < b.finding.rule;
        if (const int order = a.letter.compare(b.letter); order != 0)
            return order < 0;
        return a.number != b.number ? a.number < b.number : a.node < b.node;
    });
    std::vector<Finding> all;
    all.reserve(keyed.size());
    for (Keyed &one : keyed)
        all.push_back(std::move(one.finding));
    return all;
}

FindingCounts Checks::counts() const
{
    FindingCounts sum;
    for (const FindingCounts &counts : m_ofRule) {
        sum.errors += counts.errors;
        sum.warnings += counts.warnings;
        sum.hints += counts.hints;
        sum.waived += counts.waived;
    }
    return sum;
}

Score Checks::score() const
{
    Score score;
    double lost = 0;
    for (RuleIndex i = 0; i < m_ofRule.size(); ++i) {
        const FindingCounts &counts = m_ofRule[i];
        if (counts.all() == 0)
            continue;
        const double weight = counts.errors * weightOf(Severity::Error) +
                              counts.warnings * weightOf(Severity::Warning) +
                              counts.hints * weightOf(Severity::Hint);
        score.costs.push_back({i, counts.all(), weight});
        lost += weight;
    }
    const double nodes = std::max(1, m_facts.judgedNodes());
    const double perWeight = 100 / (nodes + lost);
    for (Score::Cost &cost : score.costs)
        cost.points *= perWeight;
    std::ranges::stable_sort(score.costs, std::ranges::greater(), &Score::Cost::points);
    score.points = static_cast<int>(std::floor(nodes * perWeight));
    return score;
}

} // namespace espalier
