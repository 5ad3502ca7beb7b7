// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/queries.h"
#include "tests/ui/window/window_fixture.h"

#include "ui/canvas/drop_hint.h"
#include "ui/entry/parking_lot.h"
#include "ui/tools/node_mime.h"

#include <QDropEvent>
#include <QMimeData>

namespace espalier {
namespace {

/// G ▸ (A ▸ B, C): what is dragged from one part of the window over another.
class DragTest : public WindowTest
{
protected:
    DragTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("G"));
        press(Qt::Key_Tab);
        type(QStringLiteral("A"));
        press(Qt::Key_Tab);
        type(QStringLiteral("B"));
        press(Qt::Key_Return);
        m_window.canvas().setCurrent(id("A"));
        press(Qt::Key_Return);
        type(QStringLiteral("C"));
        press(Qt::Key_Return);
    }
    [[nodiscard]] NodeId id(const char *title) { return named(QString::fromLatin1(title))->id; }
    [[nodiscard]] QPoint rowOf(const char *title)
    {
        OutlineView &outline = m_window.outline();
        const auto &model = *static_cast<OutlineModel *>(outline.model());
        return outline.visualRect(model.indexOf(id(title))).center();
    }
    /// Enters and moves there; false when it would not be taken.
    bool over(QAbstractScrollArea &view, const QMimeData &data, QPoint at, Qt::KeyboardModifiers keys = {})
    {
        constexpr Qt::DropActions all = Qt::MoveAction | Qt::CopyAction | Qt::LinkAction;
        QDragEnterEvent enter(at, all, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(view.viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(at, all, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(view.viewport(), &move);
        return move.isAccepted();
    }
    void drop(QAbstractScrollArea &view, const QMimeData &data, QPoint at, Qt::KeyboardModifiers keys = {})
    {
        EXPECT_TRUE(over(view, data, at, keys)) << hint(view).toStdString();
        QDropEvent event(at, Qt::MoveAction | Qt::CopyAction | Qt::LinkAction, &data, Qt::LeftButton, keys);
        QApplication::sendEvent(view.viewport(), &event);
        QApplication::processEvents();
        EXPECT_EQ(hint(view), QString());
    }
    [[nodiscard]] static QString hint(QAbstractScrollArea &view)
    {
        const auto *label = view.viewport()->findChild<DropHint *>();
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] IdeaList &ideas() { return *m_window.findChild<IdeaList *>(); }
};

TEST_F(DragTest, TheOutlineSaysWhatADropWouldDoAndDoesIt)
{
    OutlineView &outline = m_window.outline();
    const auto data = nodeMime({id("B")});
    EXPECT_TRUE(over(outline, *data, rowOf("C")));
    EXPECT_EQ(hint(outline), QStringLiteral("Move under C"));
    EXPECT_TRUE(over(outline, *data, rowOf("C"), Qt::ControlModifier));
    EXPECT_EQ(hint(outline), QStringLiteral("Also support C"));
    EXPECT_TRUE(over(outline, *data, rowOf("C"), Qt::AltModifier));
    EXPECT_EQ(hint(outline), QStringLiteral("Copy under C"));
    QDragLeaveEvent leave;
    QApplication::sendEvent(outline.viewport(), &leave);
    EXPECT_EQ(hint(outline), QString());
    drop(outline, *data, rowOf("C"));
    EXPECT_EQ(parentOf(QStringLiteral("B")), u"C");
}

TEST_F(DragTest, TheOutlineSaysWhyItRefuses)
{
    OutlineView &outline = m_window.outline();
    EXPECT_FALSE(over(outline, *nodeMime({id("A")}), rowOf("B")));
    EXPECT_NE(hint(outline), QString());
    EXPECT_FALSE(over(outline, *nodeMime({id("B")}), rowOf("A")));
    EXPECT_EQ(hint(outline), QStringLiteral("It is there already"));
}

TEST_F(DragTest, FromTheOutlineOntoACard)
{
    OutlineView &outline = m_window.outline();
    CanvasView &canvas = m_window.canvas();
    const std::unique_ptr<QMimeData> data(
        outline.model()->mimeData({static_cast<OutlineModel *>(outline.model())->indexOf(id("C"))}));
    EXPECT_TRUE(over(canvas, *data, canvas.cardRect(id("B")).center()));
    EXPECT_EQ(hint(canvas), QStringLiteral("Move under B"));
    drop(canvas, *data, canvas.cardRect(id("B")).center(), Qt::AltModifier);
    EXPECT_EQ(parentOf(QStringLiteral("C")), u"G");
    EXPECT_EQ(tree().nodes().size(), 5U) << "Alt copies";
}

TEST_F(DragTest, OntoTheCardThatWasPressedLast)
{
    CanvasView &canvas = m_window.canvas();
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.cardRect(id("B")).center());
    drop(canvas, *nodeMime({id("C")}), canvas.cardRect(id("B")).center());
    EXPECT_EQ(parentOf(QStringLiteral("C")), u"B");
}

TEST_F(DragTest, ABranchIsDroppedIntoTheParkingLot)
{
    trigger("view.parking");
    const auto data = nodeMime({id("A")});
    EXPECT_TRUE(over(ideas(), *data, QPoint(20, 20)));
    EXPECT_EQ(hint(ideas()), QStringLiteral("Park A"));
    drop(ideas(), *data, QPoint(20, 20));
    EXPECT_EQ(parkedNodes(tree()).size(), 1U);
    EXPECT_EQ(parentOf(QStringLiteral("B")), u"A");
    QTRY_COMPARE(ideas().count(), 1);
    EXPECT_FALSE(over(ideas(), *nodeMime({id("A")}), QPoint(20, 20))) << "it is there already";
    OutlineView &outline = m_window.outline();
    drop(outline, *nodeMime(ideas().chosen().empty() ? std::vector<NodeId>{id("A")} : ideas().chosen()),
         rowOf("C"));
    EXPECT_EQ(parentOf(QStringLiteral("A")), u"C");
}

} // namespace
} // namespace espalier
