// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RuleTree: little trees for the tests of rules. A node is named by its code: "G-1" stands in the tier with
// the letter G (goals, O objectives, M and T metrics). RuleCase: what trips a rule and what does not.
#pragma once

#include "core/checks/checks.h"
#include "core/checks/telling.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/storage/library.h"

#include <gtest/gtest.h>

#include <functional>

/// Failures show text as text.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << qUtf8Printable(text) << '"';
}

namespace espalier::test {

[[nodiscard]] inline std::shared_ptr<const Lexicon> programsWords()
{
    static const auto words = std::make_shared<const Lexicon>(lexiconFrom(wordList));
    return words;
}

class RuleTree
{
public:
    CountedIds ids;
    Context context{ids, QDate(2026, 11, 21), QStringLiteral("Tester")};
    Tree tree = edit::newTree(context);

    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << qPrintable(change.error().what);
        const auto done = tree.apply(*change);
        ASSERT_TRUE(done) << qPrintable(done.error().what);
    }

    /// A node under others, the first of them its primary parent; `fill` sets more of its fields.
    NodeId add(const char *code, const char *title, std::initializer_list<const char *> parents = {},
               const std::function<void(Node &)> &fill = {})
    {
        Node node;
        node.id = ids.make<Node>();
        node.code = QString::fromUtf8(code);
        node.title = QString::fromUtf8(title);
        for (const Tier &tier : tree.tiers()) {
            if (node.code.startsWith(tier.letter + QLatin1Char('-')))
                node.tier = tier.id;
        }
        if (fill)
            fill(node);
        Change change;
        appendNew(change, node);
        for (const char *parent : parents) {
            Link link;
            link.child = node.id;
            link.parent = id(parent);
            link.primary = change.links.empty();
            link.rank = QByteArray("a") + QByteArray::number(tree.links().size() + change.links.size());
            appendNew(change, link);
        }
        perform(change);
        return node.id;
    }
    [[nodiscard]] NodeId id(const char *code) const
    {
        for (const Node &node : tree.nodes()) {
            if (node.code == QString::fromUtf8(code))
                return node.id;
        }
        ADD_FAILURE() << "no node " << code;
        return {};
    }
    [[nodiscard]] Slot slot(const char *code) const { return tree.nodes().slotOf(id(code)); }
    [[nodiscard]] const Node &node(const char *code) const { return *tree.find(id(code)); }
    void edit(const char *code, const std::function<void(Node &)> &mutate)
    {
        perform(edit::edit(tree, id(code), mutate));
    }
    void editLink(const char *child, const char *parent, const std::function<void(Link &)> &mutate)
    {
        perform(edit::edit(tree, LinkKey{id(child), id(parent)}, mutate));
    }
    /// A record of a register.
    template <class Record>
    Id<Record> record(Record one)
    {
        one.id = ids.make<Record>();
        perform(edit::addRecord(tree, one, context));
        return one.id;
    }
    /// A person, a source, a campaign … of this name.
    template <class Record>
    Id<Record> named(const char *name)
    {
        Record one;
        one.name = QString::fromUtf8(name);
        return record(one);
    }
    /// A value of a node for the days from … to.
    void observe(const char *code, QDate from, QDate to, double value)
    {
        Observation observation;
        observation.node = id(code);
        observation.period = {from, to, {}};
        observation.value = value;
        record(observation);
    }

    [[nodiscard]] Derived derived() const { return derive(tree, judgedFrom(tree, context.day)); }
    [[nodiscard]] Checks checks(Strictness strictness = Strictness::SignOff) const
    {
        Checks checks(programsWords(), strictness);
        checks.run(tree, derived());
        return checks;
    }
    /// What a rule finds for sign-off.
    [[nodiscard]] std::vector<Finding> findings(const char *rule,
                                                Strictness strictness = Strictness::SignOff) const
    {
        const auto index = ruleNamed(QString::fromLatin1(rule));
        EXPECT_TRUE(index) << rule;
        std::vector<Finding> found = checks(strictness).all(tree);
        std::erase_if(found, [&](const Finding &finding) { return finding.rule != index; });
        return found;
    }
    [[nodiscard]] QStringList messages(const char *rule) const
    {
        QStringList texts;
        for (const Finding &finding : findings(rule))
            texts += textOf(tree, derived(), finding);
        return texts;
    }
    /// Applies the fix of the first finding.
    void fix(const char *rule)
    {
        const std::vector<Finding> found = findings(rule);
        ASSERT_FALSE(found.empty()) << rule;
        const Result<Fix> fix = fixOf(tree, derived(), found.front(), context);
        ASSERT_TRUE(fix) << qPrintable(fix.error().what);
        EXPECT_FALSE(fix->label.isEmpty());
        perform(fix->change);
    }
};

struct RuleCase
{
    const char *rule;
    std::function<void(RuleTree &)> trips;
    std::function<void(RuleTree &)> doesNot;
    /// The fix is applied and the finding is gone.
    bool isFixed = false;
    /// What the message says, where it matters.
    const char *says = "";
};
inline void PrintTo(const RuleCase &one, std::ostream *out)
{
    *out << one.rule;
}

/// What every case shows.
inline void show(const RuleCase &one)
{
    RuleTree bad;
    one.trips(bad);
    ASSERT_FALSE(bad.findings(one.rule).empty()) << one.rule << " keeps quiet";
    for (const QString &text : bad.messages(one.rule)) {
        EXPECT_FALSE(text.isEmpty());
        EXPECT_FALSE(text.contains(QLatin1Char('%')) && text.contains(QStringLiteral("%1")))
            << qPrintable(text);
    }
    EXPECT_TRUE(bad.messages(one.rule).front().contains(QString::fromUtf8(one.says)))
        << qPrintable(bad.messages(one.rule).front());
    RuleTree good;
    one.doesNot(good);
    EXPECT_EQ(good.messages(one.rule), QStringList()) << one.rule;
    if (one.isFixed) {
        bad.fix(one.rule);
        EXPECT_EQ(bad.messages(one.rule), QStringList()) << one.rule << " is not mended";
    } else {
        EXPECT_FALSE(fixOf(bad.tree, bad.derived(), bad.findings(one.rule).front(), bad.context)) << one.rule;
    }
}

} // namespace espalier::test
