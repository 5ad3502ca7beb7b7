// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/queries.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/entry/parking_lot.h"
#include "ui/entry/place_mode.h"
#include "ui/outline/title_line.h"
#include "ui/tools/node_mime.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>

namespace espalier {
namespace {

class ParkingLotTest : public WindowTest
{
protected:
    void SetUp() override
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Qualified leads"));
        press(Qt::Key_Return);
        m_window.canvas().clearSelection();
    }
    [[nodiscard]] ParkingLot &lot() { return *m_window.findChild<ParkingLot *>(); }
    [[nodiscard]] IdeaList &list() { return *lot().findChild<IdeaList *>(); }
    void park(const QString &lines)
    {
        QApplication::clipboard()->setText(lines);
        trigger("edit.paste");
        QTest::qWait(200); // lists follow once the hands are still
    }
};

TEST_F(ParkingLotTest, OpensWhenIdeasArriveAndTakesMore)
{
    EXPECT_FALSE(lot().isVisible());
    park(QStringLiteral("Churn\nNet promoter score"));
    EXPECT_TRUE(lot().isVisible());
    EXPECT_EQ(list().count(), 2);
    lot().focusLine();
    type(QStringLiteral("Referrals @Bo"));
    press(Qt::Key_Return);
    QTest::qWait(200);
    EXPECT_EQ(list().count(), 3);
    ASSERT_NE(named(QStringLiteral("Referrals")), nullptr);
    EXPECT_EQ(tree().find(named(QStringLiteral("Referrals"))->owner)->name, u"Bo");
    trigger("edit.undo");
    EXPECT_EQ(named(QStringLiteral("Referrals")), nullptr);
}

TEST_F(ParkingLotTest, IsWhereAPasteGoesWhileItHasTheKeyboard)
{
    trigger("view.parking");
    m_window.canvas().setCurrent(named(QStringLiteral("Goal"))->id);
    lot().focusLine();
    list().setFocus();
    park(QStringLiteral("A\n  B"));
    EXPECT_EQ(parkedNodes(tree()).size(), 1U);
    EXPECT_EQ(parentOf(QStringLiteral("B")), u"A");
}

TEST_F(ParkingLotTest, IdeasAreDeletedTogether)
{
    park(QStringLiteral("A\nB\nC"));
    list().setFocus();
    list().item(0)->setSelected(true);
    list().item(2)->setSelected(true);
    press(Qt::Key_Delete);
    EXPECT_EQ(parkedNodes(tree()).size(), 1U);
    EXPECT_NE(named(QStringLiteral("B")), nullptr);
}

TEST_F(ParkingLotTest, ASelectedBranchIsParked)
{
    m_window.canvas().setCurrent(named(QStringLiteral("Qualified leads"))->id);
    trigger("tree.park");
    EXPECT_EQ(parkedNodes(tree()).size(), 1U);
    trigger("edit.undo");
    EXPECT_EQ(parentOf(QStringLiteral("Qualified leads")), u"Goal");
}

TEST_F(ParkingLotTest, AnIdeaIsDroppedOntoACard)
{
    park(QStringLiteral("Churn\nOther"));
    CanvasView &canvas = m_window.canvas();
    const auto data = nodeMime({named(QStringLiteral("Churn"))->id});
    const QPointF at = canvas.cardRect(named(QStringLiteral("Goal"))->id).center();
    QDragEnterEvent enter(at.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &enter);
    QDragMoveEvent move(at.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &move);
    EXPECT_TRUE(move.isAccepted());
    QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &drop);
    EXPECT_EQ(parentOf(QStringLiteral("Churn")), u"Goal");
}

TEST_F(ParkingLotTest, PlaceModeTakesOneKeyAnIdea)
{
    park(QStringLiteral("Churn\nqualified lead\nLater\nRenewals"));
    trigger("tree.placeIdeas");
    EXPECT_TRUE(lot().placeMode().hasFocus());
    press(Qt::Key_Left); // from the guessed tier up to that of Qualified leads
    press(Qt::Key_1);
    EXPECT_EQ(parentOf(QStringLiteral("Churn")), u"Goal");
    press(Qt::Key_D);
    EXPECT_EQ(named(QStringLiteral("qualified lead")), nullptr);
    EXPECT_EQ(named(QStringLiteral("Qualified leads"))->alsoKnownAs,
              QStringList{QStringLiteral("qualified lead")});
    press(Qt::Key_Space);
    press(Qt::Key_1);
    EXPECT_NE(parentOf(QStringLiteral("Renewals")), u"");
    EXPECT_FALSE(lot().placeMode().isRunning());
    EXPECT_EQ(parkedNodes(tree()).size(), 1U);
}

} // namespace
} // namespace espalier
