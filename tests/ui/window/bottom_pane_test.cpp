// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "core/storage/library.h"
#include "ui/table/table_page.h"
#include "ui/table/value_entry_page.h"
#include "ui/window/bottom_pane.h"
#include "ui/window/status_bar.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>

namespace espalier {
namespace {

/// A goal with two drivers, and the table open below the canvas.
class BottomPaneTest : public WindowTest
{
protected:
    BottomPaneTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("First"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("Second"));
        press(Qt::Key_Return);
        trigger("pane.table");
    }
    [[nodiscard]] NodeTableView &table() { return m_window.table().view(); }
    [[nodiscard]] QModelIndex cell(const QString &title, std::string_view column)
    {
        NodeTableModel &model = m_window.table().model();
        const Node *node = named(title);
        return node ? model.index(model.rowOf(node->id), tableColumn(column)) : QModelIndex();
    }
    /// Key by key to whatever has the focus then: the first one opens the editor.
    void typeInto(const QString &text)
    {
        for (const QChar c : text)
            type(QString(c));
    }
    void goTo(const QString &title, std::string_view column)
    {
        table().setCurrentIndex(cell(title, column));
        table().setFocus();
        QApplication::processEvents();
    }
};

TEST_F(BottomPaneTest, OpensWithTheCursorInTheTableAndEscLeadsBack)
{
    EXPECT_TRUE(table().hasFocus());
    EXPECT_TRUE(action("view.bottom")->isChecked());
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window.canvas().hasFocus());
    EXPECT_TRUE(table().isVisible()) << "leaving is not folding";
    trigger("view.bottom");
    EXPECT_FALSE(table().isVisible());
    EXPECT_EQ(m_window.table().model().tree(), nullptr) << "folded away it costs nothing";
    trigger("view.bottom");
    EXPECT_EQ(m_window.table().model().rowCount(), 3);
}

TEST_F(BottomPaneTest, AButtonOfTheStatusBarFoldsIt)
{
    QToolButton *button = nullptr;
    for (auto *one : m_window.findChild<StatusBar *>()->findChildren<QToolButton *>())
        button = one->accessibleName() == QStringLiteral("Pane below the canvas") ? one : button;
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(table().isVisible());
    EXPECT_FALSE(button->isChecked());
}

TEST_F(BottomPaneTest, FillDownIsACommandOfTheWindow)
{
    goTo(QStringLiteral("First"), "targetValue");
    typeInto(QStringLiteral("25"));
    press(Qt::Key_Return);
    goTo(QStringLiteral("First"), "targetValue");
    press(Qt::Key_Down, Qt::ShiftModifier);
    trigger("table.fillDown");
    EXPECT_EQ(named(QStringLiteral("Second"))->targetValue, 25);
}

TEST_F(BottomPaneTest, TypingReplacesEnterGoesDownAndTabRight)
{
    goTo(QStringLiteral("First"), "title");
    typeInto(QStringLiteral("One"));
    press(Qt::Key_Return);
    EXPECT_NE(named(QStringLiteral("One")), nullptr);
    EXPECT_EQ(table().currentIndex(), cell(QStringLiteral("Second"), "title"));
    EXPECT_TRUE(table().hasFocus());
    typeInto(QStringLiteral("Two"));
    press(Qt::Key_Tab);
    EXPECT_NE(named(QStringLiteral("Two")), nullptr);
    EXPECT_EQ(table().currentIndex(), cell(QStringLiteral("Two"), "tier"));
    trigger("edit.undo");
    EXPECT_NE(named(QStringLiteral("Second")), nullptr);
    EXPECT_NE(named(QStringLiteral("One")), nullptr) << "one cell is one step";
}

TEST_F(BottomPaneTest, ARowThatLeavesTheTableByItsOwnEditTakesItsEditorAlong)
{
    m_window.canvas().setCurrent(named(QStringLiteral("First"))->id);
    m_window.canvas().setFocus();
    press(Qt::Key_Tab);
    type(QStringLiteral("Leaf"));
    press(Qt::Key_Return);
    m_window.canvas().setCurrent(named(QStringLiteral("First"))->id);
    for (auto *button : m_window.table().findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Branch only"))
            button->click();
    }
    goTo(QStringLiteral("Leaf"), "parents");
    typeInto(QStringLiteral("Second"));
    static QStringList said;
    said.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { said.append(text); });
    press(Qt::Key_Tab);
    qInstallMessageHandler(before);
    EXPECT_EQ(parentOf(QStringLiteral("Leaf")), u"Second");
    EXPECT_FALSE(cell(QStringLiteral("Leaf"), "parents").isValid());
    EXPECT_TRUE(said.filter(QStringLiteral("editor")).isEmpty()) << said.join(u'\n').toStdString();
}

TEST_F(BottomPaneTest, F2GoesOnWritingAndEscLeavesTheCellAsItWas)
{
    goTo(QStringLiteral("First"), "title");
    press(Qt::Key_F2);
    typeInto(QStringLiteral(" more"));
    press(Qt::Key_Return);
    EXPECT_NE(named(QStringLiteral("First more")), nullptr);
    goTo(QStringLiteral("Second"), "title");
    typeInto(QStringLiteral("Nothing"));
    press(Qt::Key_Escape);
    EXPECT_NE(named(QStringLiteral("Second")), nullptr);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(BottomPaneTest, LeavingACellKeepsWhatWasTyped)
{
    goTo(QStringLiteral("First"), "title");
    typeInto(QStringLiteral("Kept"));
    m_window.canvas().setFocus();
    QApplication::processEvents();
    EXPECT_NE(named(QStringLiteral("Kept")), nullptr);
}

TEST_F(BottomPaneTest, ANumberThatCannotBeReadKeepsItsEditorOpen)
{
    goTo(QStringLiteral("First"), "targetValue");
    typeInto(QStringLiteral("1x"));
    press(Qt::Key_Return);
    EXPECT_TRUE(table().isEditing());
    EXPECT_FALSE(named(QStringLiteral("First"))->targetValue);
    press(Qt::Key_Escape);
    EXPECT_FALSE(table().isEditing());
}

TEST_F(BottomPaneTest, APastedBlockIsOneStepAndSaysWhatItCouldNotRead)
{
    goTo(QStringLiteral("First"), "targetValue");
    m_window.table().view().horizontalHeader()->setSectionHidden(tableColumn("latest"), true);
    QApplication::clipboard()->setText(QStringLiteral("25\tCRM\nmany\tcrm\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(named(QStringLiteral("First"))->targetValue, 25);
    EXPECT_FALSE(named(QStringLiteral("Second"))->targetValue);
    ASSERT_EQ(tree().all<Source>().size(), 1U);
    const auto said = m_window.table().findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(said, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("“many” cannot be read"));
    }));
    trigger("edit.undo");
    EXPECT_FALSE(named(QStringLiteral("First"))->targetValue);
    EXPECT_EQ(tree().all<Source>().size(), 0U);
}

TEST_F(BottomPaneTest, KeysOfTheWindowMeanTheCellInTheTable)
{
    goTo(QStringLiteral("First"), "indicator");
    table().selectionModel()->select(cell(QStringLiteral("Second"), "indicator"),
                                     QItemSelectionModel::Select);
    typeInto(QStringLiteral("l"));
    EXPECT_EQ(named(QStringLiteral("First"))->indicator, Indicator::Leading);
    goTo(QStringLiteral("First"), "indicator");
    table().selectionModel()->select(cell(QStringLiteral("Second"), "indicator"),
                                     QItemSelectionModel::Select);
    const std::size_t nodes = tree().nodes().size();
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(tree().nodes().size(), nodes) << "nothing was duplicated";
    EXPECT_EQ(named(QStringLiteral("Second"))->indicator, Indicator::Leading);
    press(Qt::Key_Delete);
    EXPECT_EQ(tree().nodes().size(), nodes) << "nothing was removed";
    EXPECT_EQ(named(QStringLiteral("First"))->indicator, Indicator::Unset);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(parentOf(QStringLiteral("Second")), QStringLiteral("Goal")) << "nothing was demoted";
}

TEST_F(BottomPaneTest, CellsAndNodesAreChosenTogether)
{
    goTo(QStringLiteral("First"), "title");
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("First"))->id);
    m_window.canvas().setCurrent(named(QStringLiteral("Goal"))->id);
    EXPECT_EQ(table().currentIndex(), cell(QStringLiteral("Goal"), "title"));
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_window.canvas().selection().nodes.size(), 2U);
}

TEST_F(BottomPaneTest, InBrowseNothingIsWritten)
{
    trigger("mode.browse");
    goTo(QStringLiteral("First"), "title");
    typeInto(QStringLiteral("x"));
    press(Qt::Key_Delete);
    QApplication::clipboard()->setText(QStringLiteral("y"));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_NE(named(QStringLiteral("First")), nullptr);
}

TEST_F(BottomPaneTest, PlaceAndColumnsAreRemembered)
{
    m_window.table().view().horizontalHeader()->resizeSection(tableColumn("title"), 333);
    m_window.document().markClean(); // nothing to be asked about
    m_window.close();
    EXPECT_TRUE(m_settings.places().bottomShown);
    EXPECT_EQ(m_settings.places().bottomTab, QStringLiteral("pane.table"));
    const auto columns = m_settings.tableColumns();
    EXPECT_EQ(columns.size(), usualColumns().size());
    EXPECT_TRUE(std::ranges::find(columns, TableColumnPlace{QStringLiteral("title"), 333}) != columns.end());
}

/// The example, in a window as it opens at first.
class BottomPagesTest : public WindowTest
{
protected:
    BottomPagesTest()
    {
        m_window.resize(1400, 860);
        m_window.files().adopt(*exampleTree(), true);
        QApplication::processEvents();
    }
};

TEST_F(BottomPagesTest, NonePushesThePanesBesideItTogether)
{
    const int before = m_window.inspector().width();
    for (const char *id :
         {"table", "matrix", "whatIf", "checks", "impact", "values", "playbook", "whatIf", "values"}) {
        trigger((std::string("pane.") + id).c_str());
        QApplication::processEvents();
        EXPECT_EQ(m_window.inspector().width(), before) << id;
        EXPECT_LE(m_window.findChild<BottomPane *>()->page()->layout()->totalMinimumSize().width(), 500)
            << id;
    }
}

TEST_F(BottomPagesTest, GoingToAPageLeavesThePaneAsHighAsItWasDrawn)
{
    trigger("pane.table");
    auto *pane = m_window.findChild<BottomPane *>();
    auto *rows = qobject_cast<QSplitter *>(pane->parentWidget());
    rows->setSizes({300, rows->height() - 300});
    QApplication::processEvents();
    const int height = pane->height();
    for (const char *id : {"pane.values", "pane.checks", "pane.playbook", "pane.table"}) {
        trigger(id);
        EXPECT_EQ(pane->height(), height) << id;
    }
}

TEST_F(BottomPagesTest, AValueIsTypedBesideTheNameOfItsMetric)
{
    trigger("pane.values");
    QApplication::processEvents();
    const auto *view = m_window.findChild<ValueEntryView *>();
    const int value = view->columnViewportPosition(ValueEntryModel::ValueColumn);
    EXPECT_EQ(view->columnViewportPosition(ValueEntryModel::MetricColumn), 0);
    EXPECT_LE(value + view->columnWidth(ValueEntryModel::ValueColumn), view->viewport()->width());
    EXPECT_TRUE(view->isColumnHidden(ValueEntryModel::SourceColumn)) << "it stands above the list";
    m_window.resize(2400, 860);
    QApplication::processEvents();
    EXPECT_FALSE(view->isColumnHidden(ValueEntryModel::SourceColumn));
}

} // namespace
} // namespace espalier
