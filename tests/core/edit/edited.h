// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A tree under test: verbs are done to it by name of title, and what it holds is read back as text.
#pragma once

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/model/queries.h"

#include <gtest/gtest.h>

/// Failures show text as text.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << qUtf8Printable(text) << '"';
}

namespace espalier::edit {

/// Starts with G ▸ O1 ▸ (M1 ▸ (T1, T2), M2 ▸ T3) and O2.
class Edited : public testing::Test
{
protected:
    CountedIds ids;
    Context context{ids, QDate(2026, 3, 2), QStringLiteral("Tester")};
    Tree tree = newTree(context);

    void SetUp() override
    {
        perform(addTopNode(tree, QStringLiteral("G"), context));
        for (const char *row : {"O1 G", "O2 G", "M1 O1", "M2 O1", "T1 M1", "T2 M1", "T3 M2"}) {
            const QStringList words = QString::fromLatin1(row).split(QLatin1Char(' '));
            perform(addChild(tree, node(words[1].toLatin1().constData()), words[0], context));
        }
    }

    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change) << qPrintable(change.error().what);
        const auto done = tree.apply(*change);
        ASSERT_TRUE(done) << qPrintable(done.error().what);
    }
    static QString refusal(const Result<Change> &change)
    {
        return change ? QStringLiteral("not refused") : change.error().what;
    }

    [[nodiscard]] NodeId node(const char *title) const
    {
        for (const Node &node : tree.nodes()) {
            if (node.title == QString::fromUtf8(title))
                return node.id;
        }
        return {};
    }
    [[nodiscard]] std::vector<NodeId> nodes(std::initializer_list<const char *> titles) const
    {
        std::vector<NodeId> found;
        for (const char *title : titles)
            found.push_back(node(title));
        return found;
    }
    [[nodiscard]] const Node &record(const char *title) const { return *tree.find(node(title)); }
    [[nodiscard]] QString tierOf(const char *title) const { return tree.find(record(title).tier)->letter; }
    [[nodiscard]] LinkKey link(const char *child, const char *parent) const
    {
        return {node(child), node(parent)};
    }

    /// The placement as "G(O1(M1(T1 T2) M2(T3)) O2)"; parked ideas after a bar.
    [[nodiscard]] QString drawn() const
    {
        QString text;
        const auto write = [&](const std::vector<Slot> &tops) {
            for (const Slot top : tops) {
                int depth = 0;
                const int base = depthOf(top);
                for (const Slot slot : branchOf(tree, top)) {
                    const int at = depthOf(slot) - base;
                    if (at > depth)
                        text += QLatin1Char('(');
                    else
                        text += QString(depth - at, QLatin1Char(')')) +
                                (text.isEmpty() || text.endsWith(QLatin1Char('|')) ? QString()
                                                                                   : QStringLiteral(" "));
                    text += tree.nodes().at(slot)->title;
                    depth = at;
                }
                text += QString(depth, QLatin1Char(')'));
            }
        };
        write(topNodes(tree));
        if (const auto parked = parkedNodes(tree); !parked.empty()) {
            text += QLatin1Char('|');
            write(parked);
        }
        return text;
    }

private:
    [[nodiscard]] int depthOf(Slot slot) const
    {
        int depth = 0;
        for (Slot at = tree.parentOf(slot); at != noSlot; at = tree.parentOf(at))
            ++depth;
        return depth;
    }
};

} // namespace espalier::edit
