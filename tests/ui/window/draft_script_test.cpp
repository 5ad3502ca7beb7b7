// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The example, drafted from an empty window by keyboard alone: titles, owners, targets and links. Keys are
// counted, and the titles alone compared with what Freeplane 1.11 takes for the same tree: there a title is
// ended with Enter, Tab or Enter then begins the next one, and Left leads to the parent.
#include "core/model/queries.h"
#include "core/storage/library.h"
#include "tests/ui/window/window_fixture.h"

namespace espalier {
namespace {

enum class Said { Titles, Everything };

class DraftScript : public WindowTest
{
protected:
    struct Line
    {
        const Node *node;
        Slot slot;
        int depth; ///< 0 on top
    };

    DraftScript() : m_wanted(*exampleTree())
    {
        for (const Slot top : topNodes(m_wanted))
            m_todo.push_back({m_wanted.nodes().at(top), top, 0});
        std::ranges::reverse(m_todo);
        while (!m_todo.empty()) {
            const Line line = m_todo.back();
            m_todo.pop_back();
            m_lines.push_back(line);
            const auto drivers = m_wanted.drivers(line.slot);
            for (auto tie = drivers.rbegin(); tie != drivers.rend(); ++tie) {
                if (tie->primary)
                    m_todo.push_back({m_wanted.nodes().at(tie->node), tie->node, line.depth + 1});
            }
        }
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        press(key, modifiers);
    }
    void say(const QString &text)
    {
        m_keys += static_cast<int>(text.size());
        type(text);
    }

    /// What somebody types for a node: its title, and the tokens for what the example says of it.
    [[nodiscard]] QString typed(const Line &line) const
    {
        const Node &node = *line.node;
        QString text = node.title;
        if (const Person *owner = m_wanted.find(node.owner))
            text += QStringLiteral(" @\"%1\"").arg(owner->name);
        if (hasPath(node)) {
            text += QStringLiteral(" %1 -> %2").arg(*node.startValue).arg(*node.targetValue);
            if (node.targetDate.isValid())
                text += QStringLiteral(" by ") + node.targetDate.toString(Qt::ISODate);
        }
        return text;
    }
    [[nodiscard]] static bool hasPath(const Node &node)
    {
        return node.startValue && node.targetValue && !node.targetHigh;
    }

    void draft(Said what)
    {
        key(Qt::Key_N, Qt::ControlModifier);
        std::vector<const Line *> path;
        for (const Line &line : m_lines) {
            if (path.empty()) {
                key(Qt::Key_Return);
            } else if (line.depth > path.back()->depth) {
                key(Qt::Key_Tab); // while its parent's title is open still
            } else {
                key(Qt::Key_Return); // ends the title
                for (int depth = path.back()->depth; depth > line.depth; --depth)
                    key(Qt::Key_Backspace);
                key(Qt::Key_Return);
            }
            path.resize(static_cast<std::size_t>(line.depth), nullptr);
            path.push_back(&line);
            say(what == Said::Titles ? line.node->title : typed(line));
        }
        key(Qt::Key_Return);
        if (what == Said::Everything)
            addFurtherParents();
    }

    /// Each by the command search and the token, as somebody does who hears "… and that helps there too".
    void addFurtherParents()
    {
        for (const Line &line : m_lines) {
            for (const Tie &tie : m_wanted.supports(line.slot)) {
                if (tie.primary)
                    continue;
                key(Qt::Key_K, Qt::ControlModifier);
                say(line.node->title);
                key(Qt::Key_Return);
                key(Qt::Key_F2);
                say(QStringLiteral(" >> \"%1\"").arg(m_wanted.nodes().at(tie.node)->title));
                key(Qt::Key_Return);
            }
        }
    }

    [[nodiscard]] int keysInFreeplane() const
    {
        int keys = 0;
        int depth = 0;
        for (const Line &line : m_lines) {
            keys += static_cast<int>(line.node->title.size()) + 2;
            keys += std::max(0, depth - line.depth);
            depth = line.depth;
        }
        return keys;
    }

    void expectTheSameTree()
    {
        ASSERT_EQ(tree().nodes().size(), m_lines.size());
        for (const Line &line : m_lines) {
            ASSERT_NE(named(line.node->title), nullptr) << line.node->title.toStdString();
            const Slot parent = m_wanted.parentOf(line.slot);
            EXPECT_EQ(parentOf(line.node->title),
                      parent == noSlot ? QString() : m_wanted.nodes().at(parent)->title)
                << line.node->title.toStdString();
        }
    }

    Tree m_wanted;
    std::vector<Line> m_todo;
    std::vector<Line> m_lines; ///< in the order of typing
    int m_keys = 0;
};

TEST_F(DraftScript, TitlesTakeNoMoreKeysThanInFreeplane)
{
    draft(Said::Titles);
    expectTheSameTree();
    const int nodes = static_cast<int>(m_lines.size());
    RecordProperty("keys", m_keys);
    RecordProperty("keysInFreeplane", keysInFreeplane());
    RecordProperty("nodes", nodes);
    std::cout << nodes << " titles: " << m_keys << " keys, in Freeplane " << keysInFreeplane() << '\n';
    EXPECT_LT(m_keys, keysInFreeplane());
}

TEST_F(DraftScript, OwnersTargetsAndLinksAreTypedWithTheTitles)
{
    draft(Said::Everything);
    expectTheSameTree();
    std::cout << m_lines.size() << " nodes with owners, targets and links: " << m_keys << " keys\n";
    RecordProperty("keys", m_keys);
    for (const Line &line : m_lines) {
        const Node *drafted = named(line.node->title);
        ASSERT_NE(drafted, nullptr);
        const Person *wanted = m_wanted.find(line.node->owner);
        const Person *owner = tree().find(drafted->owner);
        EXPECT_EQ(owner ? owner->name : QString(), wanted ? wanted->name : QString());
        if (hasPath(*line.node)) {
            EXPECT_EQ(drafted->startValue, line.node->startValue) << drafted->title.toStdString();
            EXPECT_EQ(drafted->targetValue, line.node->targetValue) << drafted->title.toStdString();
            EXPECT_EQ(drafted->targetDate, line.node->targetDate) << drafted->title.toStdString();
        }
        EXPECT_EQ(tree().supports(tree().nodes().slotOf(drafted->id)).size(),
                  m_wanted.supports(line.slot).size())
            << drafted->title.toStdString();
    }
}

} // namespace
} // namespace espalier
