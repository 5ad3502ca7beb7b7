// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Checks: what all rules find in a tree on a day, as a draft or for sign-off. Follows its tree: after a
// change only what the change can have altered is judged again, and the findings are those of a full run. A
// plain value; it may be copied and handed to another thread. It obeys the tree's rule settings and waivers.
#pragma once

#include "core/checks/rule_set.h"

namespace espalier {

/// How many findings there are, waived ones apart.
struct FindingCounts
{
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    int waived = 0;

    [[nodiscard]] int all() const { return errors + warnings + hints; }
    /// The worst severity there is; Silent where nothing was found.
    [[nodiscard]] Severity worst() const;
    bool operator==(const FindingCounts &) const = default;
};

/// 0 … 100, of the tree and never of a person: 100 × nodes / (nodes + weight of the findings), where an error
/// weighs as much as a node, a warning a quarter and a hint a twentieth of that. Ideas, retired nodes and
/// waived findings do not count. Rounded down, so that 100 means nothing was found.
struct Score
{
    struct Cost
    {
        RuleIndex rule = 0;
        int findings = 0;
        double points = 0; ///< what would be gained without them, as its share of what is lost
    };
    int points = 100;
    std::vector<Cost> costs; ///< the dearest rule first; the points of all are what is missing to 100
};

class Checks
{
public:
    /// Lists of words as lexiconFrom() reads them.
    explicit Checks(std::shared_ptr<const Lexicon> lexicon, Strictness strictness = Strictness::Draft);

    [[nodiscard]] Strictness strictness() const { return m_strictness; }
    [[nodiscard]] const Facts &facts() const { return m_facts; }

    /// Judges everything. `derived` is of `tree`; its day is the day of judgement. Linear in nodes and links.
    void run(const Tree &tree, const Derived &derived);
    /// Judges again what may have become another in `tree`, to which `change` led from the tree known before;
    /// `derived` has followed. Costs as much as what changed and what looks at that; a rule that reads a
    /// register is judged for all nodes when that register changes. Another day, tier or rule setting, or a
    /// change of a quarter of the tree, lead to run().
    void follow(const Tree &tree, const Derived &derived, const Change &change);

    /// What was found at a node, by rule. A finding that compares drivers is found at their parent.
    [[nodiscard]] std::span<const Finding> foundAt(Slot node) const;
    /// What a rule with Reach::Tree found.
    [[nodiscard]] std::span<const Finding> foundInTree(RuleIndex rule) const { return m_ofTree[rule]; }
    /// All findings, waived ones included: by rule, then by code and id of their first node. The same order
    /// for the same tree. O(findings log findings).
    [[nodiscard]] std::vector<Finding> all(const Tree &tree) const;

    [[nodiscard]] FindingCounts counts() const;
    [[nodiscard]] const FindingCounts &countsOf(RuleIndex rule) const { return m_ofRule[rule]; }
    /// Of the findings that are first of all about a node: what its card shows.
    [[nodiscard]] const FindingCounts &countsAt(Slot node) const { return m_about[node]; }
    [[nodiscard]] Score score() const;

private:
    struct Setting
    {
        Severity severity = Severity::Silent;
        bool isFixed = false; ///< the tree sets the severity
        std::array<double, mostLimits> limits{};
    };
    /// A waiver that holds on the day.
    struct Held
    {
        RuleIndex rule = 0;
        std::vector<NodeId> nodes; ///< sorted
    };

    void readSettings(const Tree &tree);
    void readWaivers(const Tree &tree, QDate day);
    [[nodiscard]] bool isWaived(const Tree &tree, const Finding &finding) const;
    void waiveAgain(const Tree &tree);
    void judge(const Look &look, Slot slot, const RuleSet &due);
    void judgeTree(const Look &look, RuleIndex rule);
    void admit(const Tree &tree, std::vector<Finding> &findings);
    void tally(const Finding &finding, int by);
    [[nodiscard]] static int &counter(FindingCounts &counts, const Finding &finding);

    void touch(Slot slot, Facets facets);
    void collect(const Tree &tree, const Derived &derived, const Change &change);
    /// The rules of a reach that run and read one of the facets.
    [[nodiscard]] RuleSet reading(Reach reach, Facets facets) const;
    void schedule(const Tree &tree);
    void putDue(Slot slot, const RuleSet &rules);
    void forgetDue(const RuleSet &ofTree);

    std::shared_ptr<const Lexicon> m_lexicon;
    Strictness m_strictness;
    QDate m_day;
    std::uint32_t m_generation = 0; ///< of the Derived that was judged
    Facts m_facts;
    std::vector<Setting> m_settings; ///< by rule
    std::vector<Held> m_held;
    RuleSet m_ofNodes; ///< the rules that run, by what they judge
    RuleSet m_ofTrees;

    std::vector<std::vector<Finding>> m_found;  ///< by slot of the subject, in the order of rules
    std::vector<std::vector<Finding>> m_ofTree; ///< by rule
    std::vector<FindingCounts> m_ofRule;
    std::vector<FindingCounts> m_about; ///< by slot of the first node

    // Of one follow() or judge(); nothing in between.
    std::vector<Facets> m_changed; ///< by slot
    std::vector<Slot> m_touched;
    std::vector<RuleSet> m_due; ///< by slot
    std::vector<Slot> m_dueSlots;
    std::vector<Finding> m_fresh; ///< of one judge()
};

} // namespace espalier
