// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"
#include "ui/canvas/sentence_editor.h"
#include "ui/outline/title_line.h"
#include "ui/tools/node_mime.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>

namespace espalier {
namespace {

/// G ▸ (O1 ▸ M1, O2 ▸ M2), where M1 also supports O2: its quiet row stands there behind M2. The outline has
/// the keyboard.
class OutlineTest : public WindowTest
{
protected:
    void SetUp() override
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("G"));
        press(Qt::Key_Tab);
        type(QStringLiteral("O1"));
        press(Qt::Key_Tab);
        type(QStringLiteral("M1"));
        press(Qt::Key_Return);
        m_window.canvas().setCurrent(id("O1"));
        press(Qt::Key_Return);
        type(QStringLiteral("O2"));
        press(Qt::Key_Tab);
        type(QStringLiteral("M2"));
        press(Qt::Key_Return);
        Q_EMIT m_window.canvas().dropRequested(
            {{id("M1")}, id("O2"), DropPlace::Under, DropKind::AlsoSupport});
        QApplication::processEvents();
        press(Qt::Key_Escape);
        m_window.canvas().setCurrent(id("G"));
        press(Qt::Key_1, Qt::AltModifier);
    }
    [[nodiscard]] NodeId id(const char *title) { return named(QString::fromLatin1(title))->id; }
    [[nodiscard]] LinkKey m1ToO2() { return {id("M1"), id("O2")}; }
    [[nodiscard]] OutlineView &outline() { return m_window.outline(); }
    [[nodiscard]] OutlineModel &model() { return static_cast<OutlineModel &>(*outline().model()); }
    [[nodiscard]] QModelIndex quietRow() { return model().index(1, 0, model().indexOf(id("O2"))); }
    void click(const QModelIndex &row)
    {
        QTest::mouseClick(outline().viewport(), Qt::LeftButton, {}, outline().visualRect(row).center());
        QApplication::processEvents();
    }
    /// What is dragged over a row, `share` of its height from its top.
    [[nodiscard]] bool drag(const QMimeData &nodes, const QModelIndex &row, double share,
                            Qt::KeyboardModifiers keys)
    {
        m_at = outline().visualRect(row).topLeft() + QPointF(20, outline().visualRect(row).height() * share);
        QDragEnterEvent enter(m_at.toPoint(), allActions, &nodes, Qt::LeftButton, keys);
        QApplication::sendEvent(outline().viewport(), &enter);
        QDragMoveEvent move(m_at.toPoint(), allActions, &nodes, Qt::LeftButton, keys);
        QApplication::sendEvent(outline().viewport(), &move);
        return move.isAccepted();
    }
    void dragAndDrop(const char *title, const QModelIndex &row, double share, Qt::KeyboardModifiers keys = {})
    {
        const auto nodes = nodeMime({id(title)});
        static_cast<void>(drag(*nodes, row, share, keys));
        QDropEvent drop(m_at, allActions, nodes.get(), Qt::LeftButton, keys);
        // What the platform makes of the keys by itself.
        drop.setDropAction(keys & Qt::ControlModifier ? Qt::CopyAction
                           : keys & Qt::AltModifier   ? Qt::LinkAction
                                                      : Qt::MoveAction);
        QApplication::sendEvent(outline().viewport(), &drop);
        QApplication::processEvents();
    }
    [[nodiscard]] QString hint()
    {
        for (const QLabel *label : outline().viewport()->findChildren<QLabel *>()) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    [[nodiscard]] int count(const char *title)
    {
        int found = 0;
        for (const Node &node : tree().nodes())
            found += node.title == QString::fromLatin1(title) ? 1 : 0;
        return found;
    }

    static constexpr Qt::DropActions allActions = Qt::MoveAction | Qt::CopyAction | Qt::LinkAction;
    QPointF m_at;
};

TEST_F(OutlineTest, DropsMeanWhatTheyMeanOnTheCanvas)
{
    dragAndDrop("M2", model().indexOf(id("O1")), 0.5, Qt::ControlModifier);
    EXPECT_TRUE(tree().find(LinkKey{id("M2"), id("O1")})) << "Ctrl: it also supports";
    EXPECT_EQ(parentOf(QStringLiteral("M2")), u"O2");
    press(Qt::Key_Escape);
    dragAndDrop("M2", model().indexOf(id("O1")), 0.5, Qt::AltModifier);
    EXPECT_EQ(count("M2"), 2) << "Alt: a copy";
    trigger("edit.undo");
    dragAndDrop("M2", model().indexOf(id("O1")), 0.5);
    EXPECT_EQ(parentOf(QStringLiteral("M2")), u"O1");
}

TEST_F(OutlineTest, ADropBesideAQuietRowStaysUnderTheParentThatIsSeenThere)
{
    ASSERT_TRUE(model().isReference(quietRow()));
    dragAndDrop("O1", quietRow(), 0.95);
    EXPECT_EQ(parentOf(QStringLiteral("O1")), u"O2");
    trigger("edit.undo");
    dragAndDrop("M2", model().indexOf(id("M1")), 0.02, Qt::ControlModifier);
    EXPECT_TRUE(tree().find(LinkKey{id("M2"), id("O1")})) << "between rows the parent is meant";
}

TEST_F(OutlineTest, WhileDraggingAHintSaysWhatWouldHappenOrWhyNot)
{
    const auto m2 = nodeMime({id("M2")});
    EXPECT_TRUE(drag(*m2, model().indexOf(id("O1")), 0.5, {}));
    EXPECT_EQ(hint(), u"Move under O1");
    EXPECT_TRUE(drag(*m2, model().indexOf(id("O1")), 0.02, {}));
    EXPECT_EQ(hint(), u"Before O1");
    EXPECT_TRUE(drag(*m2, model().indexOf(id("O1")), 0.5, Qt::ControlModifier));
    EXPECT_EQ(hint(), u"Also support O1");
    const auto goal = nodeMime({id("G")});
    EXPECT_FALSE(drag(*goal, model().indexOf(id("O1")), 0.5, {}));
    EXPECT_FALSE(hint().isEmpty()) << "why not";
    QDragLeaveEvent leave;
    QApplication::sendEvent(outline().viewport(), &leave);
    EXPECT_EQ(hint(), QString());
}

TEST_F(OutlineTest, DeleteOnAQuietRowRemovesItsLinkAlone)
{
    click(quietRow());
    EXPECT_EQ(m_window.canvas().link(), m1ToO2());
    EXPECT_TRUE(outline().hasFocus());
    press(Qt::Key_Delete);
    ASSERT_TRUE(named(QStringLiteral("M1")));
    EXPECT_FALSE(tree().find(m1ToO2()));
    EXPECT_TRUE(outline().hasFocus());
}

TEST_F(OutlineTest, AQuietRowIsReachedAndLeftByArrows)
{
    click(model().indexOf(id("M2")));
    press(Qt::Key_Down);
    EXPECT_EQ(m_window.canvas().link(), m1ToO2());
    EXPECT_TRUE(model().isReference(outline().currentIndex()));
    press(Qt::Key_Up);
    EXPECT_EQ(m_window.canvas().link(), LinkKey());
    EXPECT_EQ(m_window.canvas().current(), id("M2"));
}

TEST_F(OutlineTest, KeysThatMoveANodeDoNothingOnAQuietRow)
{
    click(quietRow());
    const Tree before = tree();
    for (const int key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Right, Qt::Key_Left}) {
        press(key, Qt::ControlModifier);
        EXPECT_EQ(tree(), before);
    }
    EXPECT_TRUE(model().isReference(outline().currentIndex()));
}

TEST_F(OutlineTest, HowAQuietRowSupportsIsTypedFromThere)
{
    click(quietRow());
    press(Qt::Key_F2);
    type(QStringLiteral("it pays"));
    press(Qt::Key_Return);
    ASSERT_TRUE(tree().find(m1ToO2()));
    EXPECT_EQ(tree().find(m1ToO2())->sentence, u"it pays");
    EXPECT_TRUE(outline().hasFocus()) << "the focus comes back";
    trigger("link.primary");
    EXPECT_EQ(parentOf(QStringLiteral("M1")), u"O2");
}

TEST_F(OutlineTest, ALinkChosenOnTheCanvasIsItsQuietRow)
{
    m_window.canvas().setLink(m1ToO2());
    EXPECT_EQ(outline().currentIndex(), quietRow());
    m_window.canvas().setLink({});
    EXPECT_EQ(outline().currentIndex(), model().indexOf(id("M1")));
}

TEST_F(OutlineTest, SeveralRowsLeaveQuietOnesOut)
{
    click(model().indexOf(id("M2")));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Delete);
    EXPECT_FALSE(named(QStringLiteral("M2")));
    EXPECT_TRUE(named(QStringLiteral("M1"))) << "it is placed elsewhere";
}

TEST_F(OutlineTest, GetsTheFocusBackFromWhatIsAskedOnTheCanvas)
{
    click(model().indexOf(id("M2")));
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(m_window.canvas().isLinking());
    press(Qt::Key_Escape);
    EXPECT_TRUE(outline().hasFocus()) << "nothing was linked";
    press(Qt::Key_L, Qt::ControlModifier);
    type(QStringLiteral("O1"));
    press(Qt::Key_Return);
    ASSERT_TRUE(m_window.canvas().isEditingSentence());
    press(Qt::Key_Return);
    EXPECT_TRUE(tree().find(LinkKey{id("M2"), id("O1")}));
    EXPECT_TRUE(outline().hasFocus()) << "linked and said how";
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("Why?"));
    press(Qt::Key_Return);
    EXPECT_EQ(tree().find(id("M2"))->questions.size(), 1U);
    EXPECT_TRUE(outline().hasFocus()) << "asked";
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(m_window.canvas().link().isNull());
    press(Qt::Key_Escape);
    EXPECT_TRUE(outline().hasFocus()) << "the links were left";
}

TEST_F(OutlineTest, APauseInATitleCommitsAndAllOfItIsOneStep)
{
    click(model().indexOf(id("M2")));
    type(QStringLiteral("x @B"));
    QTest::qWait(600);
    EXPECT_TRUE(named(QStringLiteral("M2x"))) << "half a second without a key";
    auto *line = outline().viewport()->findChild<TitleLine *>();
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), u"M2x @B") << "what is typed stays as it is";
    type(QStringLiteral("o"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(named(QStringLiteral("M2x"))->owner.isNull());
    trigger("edit.undo");
    EXPECT_TRUE(named(QStringLiteral("M2")));
}

TEST_F(OutlineTest, SpaceFoldsOnceWhenItIsReleased)
{
    click(model().indexOf(id("O2")));
    QTest::sendKeyEvent(QTest::Press, &outline(), Qt::Key_Space, QStringLiteral(" "), Qt::NoModifier);
    EXPECT_FALSE(m_window.canvas().isFolded(id("O2")));
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
    QApplication::sendEvent(&outline(), &repeated);
    EXPECT_FALSE(m_window.canvas().isFolded(id("O2")));
    QKeyEvent between(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
    QApplication::sendEvent(&outline(), &between);
    EXPECT_FALSE(m_window.canvas().isFolded(id("O2")));
    QTest::sendKeyEvent(QTest::Release, &outline(), Qt::Key_Space, QStringLiteral(" "), Qt::NoModifier);
    EXPECT_TRUE(m_window.canvas().isFolded(id("O2")));
}

} // namespace
} // namespace espalier
