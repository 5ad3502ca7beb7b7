// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RandomUser: each kind of thing that it does.
#include "tests/ui/window/random_user.h"

#include "core/model/queries.h"
#include "ui/entry/parking_lot.h"
#include "ui/entry/place_mode.h"
#include "ui/entry/quick_entry.h"
#include "ui/modes/workshop.h"
#include "ui/modes/workshop_bar.h"
#include "ui/modes/workshop_side.h"
#include "ui/panels/filter_list.h"
#include "ui/registers/record_kind.h"
#include "ui/registers/registers_dialog.h"
#include "ui/table/matrix_page.h"
#include "ui/table/table_page.h"
#include "ui/tools/node_mime.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QWheelEvent>

namespace espalier {

void RandomUser::pressKey()
{
    QWidget *pane = m_dice.oneIn(4) ? static_cast<QWidget *>(&m_window.outline())
                                    : static_cast<QWidget *>(&m_window.canvas());
    if (!m_dice.oneIn(3))
        pane->setFocus();
    const Stroke stroke = oneOf(m_strokes);
    strike(stroke.key, stroke.modifiers);
}

void RandomUser::chooseInMenu()
{
    std::vector<QAction *> choices;
    std::vector<QMenu *> menus;
    for (const QAction *top : m_window.menuBar()->actions())
        menus.push_back(top->menu());
    while (!menus.empty()) {
        QMenu *menu = menus.back();
        menus.pop_back();
        Q_EMIT menu->aboutToShow();
        for (QAction *choice : menu->actions()) {
            if (choice->menu())
                menus.push_back(choice->menu());
            else if (choice->isEnabled() && !choice->isSeparator())
                choices.push_back(choice);
        }
    }
    for (const ActionRow &row : m_window.actions().rows()) {
        if (!isHarmless(row.id))
            std::erase(choices, action(row.id));
    }
    QAction *choice = oneOf(choices);
    tell(QStringLiteral("chooses “%1” in the menu").arg(choice->text()));
    choice->trigger();
    QApplication::processEvents();
}

void RandomUser::clickCard()
{
    const QPoint at = somePoint(seen());
    const Qt::KeyboardModifiers held = someModifiers();
    QWidget *canvas = m_window.canvas().viewport();
    tell(QStringLiteral("clicks at %1, %2 with %3held").arg(at.x()).arg(at.y()).arg(nameOf(held)));
    if (m_dice.oneIn(6))
        QTest::mouseDClick(canvas, Qt::LeftButton, held, at);
    else
        QTest::mouseClick(canvas, Qt::LeftButton, held, at);
    QApplication::processEvents();
}

void RandomUser::openMenu()
{
    QWidget *pane = oneOf(std::array<QWidget *, 3>{
        m_window.canvas().viewport(), m_window.outline().viewport(), m_window.table().view().viewport()});
    if (!pane->isVisible())
        return;
    const QPoint at =
        pane == m_window.canvas().viewport() ? somePoint(seen()) : QPoint(60, below(pane->height()));
    tell(QStringLiteral("opens the menu of %1 at %2, %3")
             .arg(QString::fromLatin1(pane->parent()->metaObject()->className()))
             .arg(at.x())
             .arg(at.y()));
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, pane->mapToGlobal(at));
    QApplication::sendEvent(pane, &event);
}

void RandomUser::dragCard()
{
    const std::vector<NodeId> nodes = seen();
    if (nodes.empty())
        return;
    const NodeId dragged = oneOf(nodes);
    const QPoint to = somePoint(nodes);
    const auto held = oneOf(std::array<Qt::KeyboardModifiers, 5>{
        Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier});
    const NodeId target = m_window.canvas().nodeAt(to);
    tell(QStringLiteral("drags “%1” to %2, %3 (%4) with %5held")
             .arg(tree().find(dragged)->title)
             .arg(to.x())
             .arg(to.y())
             .arg(target.isNull() ? QStringLiteral("beside the cards") : tree().find(target)->title,
                  nameOf(held)));
    dragOn(m_window.canvas().viewport(), m_window.canvas().cardRect(dragged).center(), to, held);
}

void RandomUser::dragHandle()
{
    const std::vector<NodeId> nodes = seen();
    if (nodes.empty())
        return;
    const NodeId node = oneOf(nodes);
    QWidget *canvas = m_window.canvas().viewport();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, m_window.canvas().cardRect(node).center());
    const QRect card = m_window.canvas().cardRect(node);
    const QPoint handle = m_window.canvas().viewState().drawing == Drawing::TopDown
                              ? QPoint(card.center().x(), card.top())
                              : QPoint(card.left(), card.center().y());
    const QPoint to = somePoint(nodes);
    tell(QStringLiteral("drags the handle of “%1” to %2, %3")
             .arg(tree().find(node)->title)
             .arg(to.x())
             .arg(to.y()));
    dragOn(canvas, handle, to, Qt::NoModifier);
    if (m_window.canvas().isEditingSentence()) {
        write(QStringLiteral("it pays"));
        strike(oneOf(std::array{Qt::Key_Return, Qt::Key_Escape}));
    }
}

void RandomUser::linkByKeys()
{
    m_window.canvas().setFocus();
    strike(Qt::Key_L, Qt::ControlModifier);
    for (std::size_t i = m_dice.below(4); i > 0; --i)
        strike(oneOf(std::array{Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Tab, Qt::Key_M}));
    strike(oneOf(std::array{Qt::Key_Return, Qt::Key_Return, Qt::Key_Escape}));
    if (m_window.canvas().isEditingSentence())
        write(QStringLiteral("so"));
    for (std::size_t i = m_dice.below(3); i > 0; --i)
        strike(oneOf(std::array{Qt::Key_Return, Qt::Key_Escape}));
}

void RandomUser::typeWords()
{
    if (m_dice.oneIn(2))
        m_window.canvas().setFocus();
    write(someWords());
    strike(oneOf(std::array{Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape, Qt::Key_Return}));
}

void RandomUser::paste()
{
    const QString lines = someLines();
    QApplication::clipboard()->setText(lines);
    if (!m_dice.oneIn(3))
        m_window.canvas().setFocus();
    tell(QStringLiteral("copies “%1” elsewhere").arg(lines));
    strike(Qt::Key_V, Qt::ControlModifier);
}

void RandomUser::undoAndRedo()
{
    m_window.canvas().setFocus();
    for (std::size_t i = 1 + m_dice.below(m_dice.oneIn(4) ? 12 : 3); i > 0; --i)
        strike(Qt::Key_Z, Qt::ControlModifier);
    for (std::size_t i = m_dice.below(4); i > 0; --i)
        strike(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

void RandomUser::editField()
{
    std::vector<const char *> keys;
    forEachField<Node>([&](const auto &row) { keys.push_back(row.key); });
    const char *key = oneOf(keys);
    if (!m_window.inspector().focusField(key))
        return;
    tell(QStringLiteral("goes to the field %1").arg(QLatin1String(key)));
    fillIn(someValue());
}

void RandomUser::clickSomeButton(QWidget &in, const char *where)
{
    std::vector<QAbstractButton *> buttons;
    for (QAbstractButton *button : in.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->window() == in.window())
            buttons.push_back(button);
    }
    if (buttons.empty())
        return;
    QAbstractButton *button = oneOf(buttons);
    tell(QStringLiteral("clicks “%1” (%2) in the %3")
             .arg(button->text(), button->accessibleName(), QLatin1String(where)));
    QTest::mouseClick(button, Qt::LeftButton);
    QApplication::processEvents();
}

void RandomUser::pressButton()
{
    if (m_window.inspector().isVisible() && !m_dice.oneIn(3)) {
        m_window.inspector().showTab(
            oneOf(std::array{Inspector::Tab::Fields, Inspector::Tab::Fields, Inspector::Tab::Cascade,
                             Inspector::Tab::Values, Inspector::Tab::Notes, Inspector::Tab::History}));
        QApplication::processEvents();
        clickSomeButton(m_window.inspector(), "inspector");
    } else if (m_window.table().isVisible()) {
        clickSomeButton(m_window.table(), "table");
    } else {
        clickSomeButton(*m_window.findChild<ParkingLot *>(), "parking lot");
    }
    if (m_dice.oneIn(2))
        fillIn(someValue());
}

void RandomUser::editCell()
{
    trigger("pane.table");
    NodeTableView &view = m_window.table().view();
    const std::vector<int> columns = view.shownColumns();
    const int rows = m_window.table().model().rowCount();
    if (rows == 0 || columns.empty())
        return;
    const int row = below(rows);
    view.setCurrentIndex(m_window.table().model().index(row, oneOf(columns)));
    view.setFocus();
    if (m_dice.oneIn(3))
        strike(oneOf(std::array{Qt::Key_Down, Qt::Key_Right}), Qt::ShiftModifier);
    tell(QStringLiteral("goes to row %1 of the table, column %2")
             .arg(row)
             .arg(QLatin1String(tableColumns()[static_cast<std::size_t>(view.currentIndex().column())].key)));
    switch (m_dice.below(5)) {
    case 0:
        strike(Qt::Key_Delete);
        return;
    case 1:
        strike(Qt::Key_D, Qt::ControlModifier);
        return;
    case 2:
        QApplication::clipboard()->setText(someLines());
        strike(Qt::Key_V, Qt::ControlModifier);
        return;
    default:
        write(someValue() + QStringLiteral("1"));
        strike(oneOf(std::array{Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape}));
    }
}

void RandomUser::crossInMatrix()
{
    trigger("pane.matrix");
    m_window.matrix().view().setFocus();
    for (const int key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space}) {
        if (!m_dice.oneIn(3))
            strike(key);
    }
    clickSomeButton(m_window.matrix(), "matrix");
}

void RandomUser::editOutline()
{
    OutlineView &outline = m_window.outline();
    outline.setFocus();
    for (std::size_t i = m_dice.below(5); i > 0; --i)
        strike(oneOf(std::array{Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Left, Qt::Key_Space}));
    strike(oneOf(std::array{Qt::Key_F2, Qt::Key_F2, Qt::Key_Return, Qt::Key_Tab}));
    if (outline.isEditingTitle() || m_window.canvas().isEditingTitle()) {
        write(someWords());
        strike(oneOf(std::array{Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape}));
    }
}

void RandomUser::dropOn(QWidget *target, const std::vector<NodeId> &nodes, QPoint at)
{
    const auto data = nodeMime(nodes);
    const auto held =
        oneOf(std::array<Qt::KeyboardModifiers, 3>{Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier});
    const auto wanted = oneOf(std::array{Qt::MoveAction, Qt::CopyAction});
    QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, held);
    enter.setDropAction(wanted);
    QApplication::sendEvent(target, &enter);
    QDragMoveEvent move(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, held);
    move.setDropAction(wanted);
    QApplication::sendEvent(target, &move);
    if (!move.isAccepted() || m_dice.oneIn(8)) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(target, &leave);
        return;
    }
    QDropEvent drop(QPointF(at), Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, held);
    drop.setDropAction(wanted);
    QApplication::sendEvent(target, &drop);
    QApplication::processEvents();
}

void RandomUser::dropIdea()
{
    const std::vector<Slot> ideas = parkedNodes(tree());
    const NodeId node = ideas.empty() || m_dice.oneIn(3) ? someNode() : tree().nodes().at(oneOf(ideas))->id;
    if (node.isNull())
        return;
    const bool isOnCanvas = m_dice.oneIn(2);
    QWidget *target = isOnCanvas ? m_window.canvas().viewport() : m_window.outline().viewport();
    if (!target->isVisible())
        return;
    const QPoint at = isOnCanvas ? somePoint(seen()) : QPoint(80, below(target->height()));
    tell(QStringLiteral("drops “%1” on the %2 at %3, %4")
             .arg(tree().find(node)->title, isOnCanvas ? QStringLiteral("canvas") : QStringLiteral("outline"))
             .arg(at.x())
             .arg(at.y()));
    dropOn(target, {node}, at);
}

void RandomUser::enterQuickly()
{
    m_window.canvas().setFocus();
    strike(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    if (!m_window.findChild<QuickEntry *>() || !m_window.findChild<QuickEntry *>()->isVisible())
        return;
    for (std::size_t i = 1 + m_dice.below(4); i > 0; --i) {
        write(someWords());
        strike(Qt::Key_Return);
        strike(oneOf(std::array{Qt::Key_Tab, Qt::Key_Backspace, Qt::Key_Backtab}));
    }
    if (m_dice.oneIn(3))
        strike(Qt::Key_Escape);
    else
        strike(Qt::Key_Return, Qt::ControlModifier);
    m_window.findChild<QuickEntry *>()->close();
    turnToWindow();
}

void RandomUser::parkIdeas()
{
    auto &lot = *m_window.findChild<ParkingLot *>();
    if (!lot.isVisible())
        trigger("view.parking");
    if (m_dice.oneIn(2)) {
        lot.focusLine();
        write(someWords());
        strike(oneOf(std::array{Qt::Key_Return, Qt::Key_Escape}));
        return;
    }
    tell(QStringLiteral("places ideas"));
    if (!action("tree.placeIdeas")->isEnabled())
        return;
    trigger("tree.placeIdeas");
    for (std::size_t i = m_dice.below(8); i > 0 && lot.placeMode().isRunning(); --i)
        strike(oneOf(std::array{Qt::Key_1, Qt::Key_2, Qt::Key_D, Qt::Key_Space, Qt::Key_Left, Qt::Key_Right,
                                Qt::Key_Down, Qt::Key_Return, Qt::Key_Escape}));
}

void RandomUser::holdWorkshop()
{
    m_window.canvas().setFocus();
    if (!m_window.workshop().isOn() || m_dice.oneIn(4))
        strike(Qt::Key_F8);
    if (!m_window.workshop().isOn())
        return;
    strike(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    for (std::size_t i = m_dice.below(4); i > 0; --i) {
        strike(oneOf(std::array{Qt::Key_0, Qt::Key_3, Qt::Key_9}));
        strike(oneOf(std::array{Qt::Key_Down, Qt::Key_Right, Qt::Key_Up}));
    }
    if (m_dice.oneIn(2)) {
        strike(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        write(QStringLiteral("Who measures it?"));
        strike(oneOf(std::array{Qt::Key_Return, Qt::Key_Escape}));
    }
    clickSomeButton(m_dice.oneIn(2) ? *static_cast<QWidget *>(m_window.workshop().bar())
                                    : *static_cast<QWidget *>(m_window.workshop().side()),
                    "workshop");
    if (m_dice.oneIn(2))
        strike(Qt::Key_Escape);
}

void RandomUser::editRegister()
{
    trigger("edit.registers");
    auto *dialog = m_window.findChild<RegistersDialog *>();
    const auto kinds = recordKinds();
    const char *kind = kinds[m_dice.below(kinds.size())]->key();
    dialog->open(kind, {});
    QApplication::setActiveWindow(dialog);
    auto *records = dialog->findChild<QListWidget *>(QStringLiteral("records"));
    tell(QStringLiteral("opens the register %1").arg(QLatin1String(kind)));
    if (m_dice.oneIn(2))
        strike(Qt::Key_N, Qt::ControlModifier);
    if (records->count() > 0)
        records->setCurrentRow(below(records->count()));
    std::vector<QWidget *> fields;
    for (QWidget *field : dialog->findChildren<QWidget *>()) {
        if (field->isVisible() && field->isEnabled() && (field->focusPolicy() & Qt::TabFocus) &&
            field->window() == dialog)
            fields.push_back(field);
    }
    if (!fields.empty()) {
        oneOf(fields)->setFocus();
        fillIn(someValue());
    }
    if (m_dice.oneIn(2)) {
        // Not “New”, which has been: “Up”, “Down”, “Remove…” and the buttons of fields.
        clickSomeButton(*dialog, "registers");
    }
    if (!m_dice.oneIn(4))
        dialog->close();
    turnToWindow();
}

void RandomUser::renamePeople()
{
    auto *list = m_window.findChild<FilterList *>();
    if (!list->isVisible())
        return;
    list->setFocus();
    for (std::size_t i = m_dice.below(6); i > 0; --i)
        strike(Qt::Key_Down);
    strike(oneOf(std::array{Qt::Key_F2, Qt::Key_Delete, Qt::Key_Return, Qt::Key_F2}));
    if (keyTarget() != list)
        fillIn(someWords());
}

void RandomUser::filterOrFind()
{
    m_window.canvas().setFocus();
    strike(Qt::Key_F, m_dice.oneIn(2) ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
    write(oneOf(std::array{QStringLiteral("rate"), QStringLiteral("tier:"), QStringLiteral("owner = Ann"),
                           QStringLiteral("status: act"), QStringLiteral("zzz"), QStringLiteral("(")}));
    for (std::size_t i = m_dice.below(4); i > 0; --i)
        strike(oneOf(std::array{Qt::Key_Return, Qt::Key_Down, Qt::Key_Backspace, Qt::Key_Escape}));
    if (m_dice.oneIn(2))
        m_window.canvas().setFilter({});
}

void RandomUser::lookElsewhere()
{
    CanvasView &canvas = m_window.canvas();
    switch (m_dice.below(5)) {
    case 0: {
        const Drawing drawing = oneOf(std::array{Drawing::TopDown, Drawing::LeftRight, Drawing::Outline});
        tell(QStringLiteral("draws it as %1").arg(QLatin1String(espalier::nameOf(drawing))));
        canvas.setDrawing(drawing);
        break;
    }
    case 1:
        tell(QStringLiteral("shows all again"));
        canvas.focusOn({});
        canvas.showToTier({});
        canvas.unfoldAll();
        canvas.setFilter({});
        break;
    case 2:
        tell(QStringLiteral("goes to a node"));
        canvas.setCurrent(someNode());
        break;
    case 3:
        m_window.resize(oneOf(std::array{QSize(700, 480), QSize(1400, 900), QSize(1000, 640)}));
        tell(QStringLiteral("resizes the window to %1").arg(m_window.width()));
        break;
    default: {
        const auto held = oneOf(
            std::array<Qt::KeyboardModifiers, 3>{Qt::ControlModifier, Qt::ControlModifier, Qt::NoModifier});
        const QPointF at = somePoint(seen());
        const int by = oneOf(std::array{120, -120, 600, -600});
        tell(QStringLiteral("turns the wheel by %1").arg(by));
        QWheelEvent wheel(at, canvas.viewport()->mapToGlobal(at), {}, {0, by}, Qt::NoButton, held,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.viewport(), &wheel);
    }
    }
    QApplication::processEvents();
}

} // namespace espalier
