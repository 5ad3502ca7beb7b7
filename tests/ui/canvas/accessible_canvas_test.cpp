// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/canvas/shown_canvas.h"

#include <QAccessible>

namespace espalier {
namespace {

class CanvasAloud : public ShownCanvas
{
protected:
    [[nodiscard]] QAccessibleInterface *canvas() { return QAccessible::queryAccessibleInterface(&view); }
    [[nodiscard]] QAccessibleInterface *card(const char *title)
    {
        for (int i = 0; i < canvas()->childCount(); ++i) {
            if (canvas()->child(i)->text(QAccessible::Name).contains(QString::fromLatin1(title)))
                return canvas()->child(i);
        }
        return nullptr;
    }
};

TEST_F(CanvasAloud, EveryCardIsANamedChildInOrder)
{
    ASSERT_TRUE(canvas());
    EXPECT_EQ(canvas()->role(), QAccessible::Tree);
    EXPECT_FALSE(canvas()->text(QAccessible::Name).isEmpty());
    ASSERT_EQ(canvas()->childCount(), 8);
    for (int i = 0; i < canvas()->childCount(); ++i) {
        QAccessibleInterface *child = canvas()->child(i);
        ASSERT_TRUE(child && child->isValid());
        EXPECT_EQ(child->role(), QAccessible::TreeItem);
        EXPECT_FALSE(child->text(QAccessible::Name).isEmpty());
        EXPECT_FALSE(child->text(QAccessible::Description).isEmpty());
        EXPECT_EQ(child->parent(), canvas());
        EXPECT_EQ(canvas()->indexOfChild(child), i);
        EXPECT_EQ(canvas()->child(i), child) << "made twice";
    }
}

TEST_F(CanvasAloud, ACardSaysWhatItSupportsAndWhereItIs)
{
    QAccessibleInterface *m1 = card("M1");
    ASSERT_TRUE(m1);
    EXPECT_TRUE(m1->text(QAccessible::Description).contains(QStringLiteral("supports O1")));
    const QPoint middle = view.viewport()->mapToGlobal(middleOf("M1"));
    EXPECT_TRUE(m1->rect().contains(middle));
    EXPECT_EQ(canvas()->childAt(middle.x(), middle.y()), m1);
    EXPECT_TRUE(m1->state().expanded);
    EXPECT_FALSE(m1->state().selected);
    click("M1");
    EXPECT_TRUE(m1->state().selected);
    EXPECT_EQ(canvas()->focusChild(), m1);
}

TEST_F(CanvasAloud, ACardSaysItsTierFirstAndItsLinksAreItsChildren)
{
    QAccessibleInterface *m1 = card("M1");
    ASSERT_TRUE(m1);
    const Node &record = *document.tree().find(node("M1"));
    EXPECT_TRUE(m1->text(QAccessible::Name).startsWith(document.tree().find(record.tier)->name));
    ASSERT_EQ(m1->childCount(), 1);
    QAccessibleInterface *link = m1->child(0);
    EXPECT_EQ(link->role(), QAccessible::Link);
    EXPECT_EQ(link->text(QAccessible::Name), QStringLiteral("M1 supports O1"));
    EXPECT_EQ(link->parent(), m1);
    EXPECT_EQ(m1->indexOfChild(link), 0);
    EXPECT_FALSE(link->rect().isEmpty());
    link->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(view.link(), (LinkKey{node("M1"), node("O1")}));
    EXPECT_TRUE(link->state().selected);
    EXPECT_EQ(canvas()->focusChild(), link);
}

TEST_F(CanvasAloud, ActionsChooseAndFold)
{
    QAccessibleActionInterface *actions = card("M1")->actionInterface();
    ASSERT_TRUE(actions);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(view.current(), node("M1"));
    actions->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(view.isFolded(node("M1")));
    EXPECT_TRUE(card("M1")->state().collapsed);
    EXPECT_EQ(canvas()->childCount(), 5);
}

TEST_F(CanvasAloud, ACardThatGoesIsNoLongerValid)
{
    QAccessibleInterface *t1 = card("T1");
    ASSERT_TRUE(t1->isValid());
    view.setFolded(node("M1"), true);
    EXPECT_FALSE(t1->isValid());
    EXPECT_TRUE(t1->text(QAccessible::Name).isEmpty());
    EXPECT_TRUE(t1->state().invalid);
}

TEST_F(CanvasAloud, TheLegendIsRead)
{
    EXPECT_TRUE(canvas()->text(QAccessible::Description).contains(QStringLiteral("supports")));
}

} // namespace
} // namespace espalier
