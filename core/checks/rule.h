// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Rule: one row of the table of checks. To add a check: a function that judges, one that says it, and a row
// in the file of its group (structure_rules.cpp and so on). Window, command line, documentation and settings
// walk the table; nothing else knows a rule by its name.
#pragma once

#include "core/base/result.h"
#include "core/checks/facet.h"
#include "core/checks/facts.h"
#include "core/checks/finding.h"
#include "core/edit/context.h"
#include "core/rules/derive.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <span>

namespace espalier {

enum class RuleGroup : std::uint8_t {
    Structure,
    Definition,
    Time,
    Threshold,
    Link,
    Vanity,
    Campaign,
    Governance
};
inline constexpr std::size_t ruleGroupCount = 8;
/// In the language of the reader.
[[nodiscard]] QString spoken(RuleGroup group);

/// Where a rule looks beyond the node, its links and its values; several may be joined. It is judged again
/// when a facet that it reads changes there; the lifecycle, the tier and the links of all that it looks at
/// are always read.
enum class Reach : std::uint8_t {
    Own = 0,
    Drivers = 1, ///< at its drivers; what compares siblings is judged at their parent
    Parents = 2, ///< at what it supports
    Branch = 4,  ///< at what is placed under it; for sums ask Facts, a judge that walks must not walk far
    Twins = 8,   ///< at nodes with nearly the same title
    Tree = 16,   ///< at anything, and at no node first: judged once for the tree, and wholly again
};
[[nodiscard]] constexpr Reach operator|(Reach a, Reach b)
{
    return static_cast<Reach>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
[[nodiscard]] constexpr bool covers(Reach reach, Reach part)
{
    return (static_cast<unsigned>(reach) & static_cast<unsigned>(part)) == static_cast<unsigned>(part);
}

enum class Judged : std::uint8_t { Active, Retired }; // ideas never are

/// A number that a tree may set otherwise (RuleSetting::limits, by key).
struct RuleLimit
{
    const char *key = nullptr;
    double standard = 0;
    double least = 0; ///< smaller settings are not heeded
    const char *meaning = nullptr;
};
inline constexpr std::size_t mostLimits = 3;

/// What a judge sees.
struct Look
{
    const Tree &tree;
    const Derived &derived;
    const Facts &facts;
    const Lexicon &lexicon;

    [[nodiscard]] const Node &node(Slot slot) const { return *tree.nodes().at(slot); }
    [[nodiscard]] const Link &link(const Tie &tie) const { return *tree.links().at(tie.link); }
    [[nodiscard]] QDate day() const { return derived.day(); }
    [[nodiscard]] Level level(Slot slot) const { return facts[slot].level; }
    [[nodiscard]] bool isGoalOrObjective(Slot slot) const { return level(slot) != Level::Metric; }
    [[nodiscard]] bool isJudged(Slot slot) const { return facts[slot].isJudged; }
    [[nodiscard]] bool hasMark(Slot slot, WordList list) const { return facts[slot].marks & markOf(list); }
};

/// Where a judge leaves what it finds.
class Found
{
public:
    /// `subject` is noSlot where the tree is judged.
    Found(const Tree &tree, Slot subject, RuleIndex rule, Severity severity, bool isSeverityFixed,
          std::span<const double> limits, std::vector<Finding> &out)
        : m_tree(tree), m_subject(subject), m_rule(rule), m_severity(severity), m_isFixed(isSeverityFixed),
          m_limits(limits), m_out(out)
    {
    }

    /// Limit number `index` of the rule, as this tree sets it.
    [[nodiscard]] double limit(std::size_t index = 0) const { return m_limits[index]; }

    void add() { m_out.push_back({m_rule, m_severity, false, m_subject, m_subject, nullptr}); }
    /// A finding of another severity than the row says, unless the tree sets one for the rule.
    void add(FindingDetail detail, std::optional<Severity> severity = {});

private:
    const Tree &m_tree;
    Slot m_subject;
    RuleIndex m_rule;
    Severity m_severity;
    bool m_isFixed;
    std::span<const double> m_limits;
    std::vector<Finding> &m_out;
};

/// What a message is made from.
struct Telling
{
    const Tree &tree;
    const Derived &derived;
    const Finding &finding;

    /// The node that the finding is about, or another of its nodes, in quotation marks.
    [[nodiscard]] QString title(std::size_t index = 0) const;
    [[nodiscard]] const Node *node(std::size_t index = 0) const;
    /// A number of the finding, with as many decimals as it needs, at most two.
    [[nodiscard]] QString number(std::size_t index = 0) const;
    /// A number of the finding as the node it is about writes its values: "$4.1M", "13.4 %".
    [[nodiscard]] QString amount(std::size_t index) const;
    [[nodiscard]] QString word(qsizetype index = 0) const { return finding.word(index); }
    /// A day as people write it.
    [[nodiscard]] static QString day(QDate day);
};

struct RuleFix
{
    const char *label = nullptr;
    /// Refused where this finding has no such fix: then none is offered.
    Result<Change> (*make)(const Tree &, const Derived &, const Finding &, Context &) = nullptr;
    /// Whether `make` would not refuse, where that can be told at less cost; null: it is tried.
    bool (*offers)(const Tree &, const Derived &, const Finding &) = nullptr;
};

/// All texts are English and, but for the source, marked QT_TRANSLATE_NOOP("Check", …).
struct Rule
{
    const char *id = nullptr;
    RuleGroup group = RuleGroup::Structure;
    Severity draft = Severity::Silent;
    Severity signOff = Severity::Silent;
    Reach reach = Reach::Own;
    Facets reads = 0;
    /// Judges one node; of a rule with Reach::Tree the tree, and the slot is noSlot.
    void (*judge)(const Look &, Slot, Found &) = nullptr;
    /// One sentence, or two, that names the thing.
    QString (*message)(const Telling &) = nullptr;
    const char *title = nullptr;  ///< what it looks for, in a few words
    const char *why = nullptr;    ///< why it matters
    const char *source = nullptr; ///< where that is said: author, work, year
    const char *mend = nullptr;   ///< how to mend it
    RuleFix fix = {};
    std::array<RuleLimit, mostLimits> limits = {};
    Judged judged = Judged::Active;
    bool isAsked = false; ///< the vanity interview answers it
    WordMarks words = 0;  ///< the lists that decide what it finds

    [[nodiscard]] Severity severity(Strictness strictness) const
    {
        return strictness == Strictness::Draft ? draft : signOff;
    }
};

/// All rules, in the order of findings. The same in every run.
[[nodiscard]] std::span<const Rule> rules();
inline constexpr std::size_t mostRules = 128;
/// The rule with an id like "S2", in any case; nullopt where there is none.
[[nodiscard]] std::optional<RuleIndex> ruleNamed(QStringView id);

} // namespace espalier
