// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "tests/support/record_value.h"
#include "ui/dialogs/values_dialog.h"
#include "ui/table/value_entry_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace espalier {
namespace {

/// Leads and Calls are measured monthly, last in August; it is 2 November. The page is open.
class ValueEntryTest : public WindowTest
{
protected:
    ValueEntryTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Leads"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("Calls"));
        press(Qt::Key_Return);
        for (const QString &title : {QStringLiteral("Leads"), QStringLiteral("Calls")}) {
            perform(edit::edit(tree(), named(title)->id, [](Node &node) {
                node.cadence.kind = Cadence::Kind::Monthly;
                node.targetValue = 100;
            }));
            for (const int month : {5, 6, 7, 8, 9})
                measure(title, month, 10.0 * month);
        }
        trigger("pane.values");
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change);
        ASSERT_TRUE(m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, {}}));
        QApplication::processEvents();
    }
    void measure(const QString &title, int month, double value)
    {
        Observation observation;
        observation.node = named(title)->id;
        observation.period.start = QDate(2026, month, 1);
        observation.period.end = QDate(2026, month, 1).addMonths(1).addDays(-1);
        observation.value = value;
        Context context{m_ids, QDate(2026, 11, 2), {}};
        perform(test::recordValue(tree(), observation, context));
    }
    [[nodiscard]] ValueEntryPage &page() { return m_window.values(); }
    [[nodiscard]] QModelIndex cell(const QString &title, int column)
    {
        return page().model().index(page().model().rowOf(named(title)->id), column);
    }
    [[nodiscard]] QString shown(const QString &title, int column)
    {
        return cell(title, column).data().toString();
    }
    void goTo(const QString &title, int column)
    {
        page().view().setCurrentIndex(cell(title, column));
        page().view().setFocus();
        QApplication::processEvents();
    }
    void typeInto(const QString &text)
    {
        for (const QChar c : text)
            type(QString(c));
    }
    [[nodiscard]] QStringList labels()
    {
        QStringList texts;
        for (const auto *label : page().findChildren<QLabel *>())
            texts += label->text();
        return texts;
    }
    /// A register of markets, and the page opened on it anew.
    void addMarkets()
    {
        Dimension market;
        market.name = QStringLiteral("Market");
        market.values = {QStringLiteral("DE"), QStringLiteral("FR")};
        Context context{m_ids, QDate(2026, 11, 2), {}};
        perform(edit::addRecord(tree(), market, context));
    }
    [[nodiscard]] QComboBox *slices()
    {
        for (auto *box : page().findChildren<QComboBox *>()) {
            if (box->accessibleName() == QStringLiteral("Of the whole or of which part"))
                return box;
        }
        return nullptr;
    }
    void chooseSlice(const QString &name)
    {
        slices()->setFocus();
        for (int i = 0; i < slices()->count() && slices()->currentText() != name; ++i)
            press(Qt::Key_Down);
        for (int i = 0; i < slices()->count() && slices()->currentText() != name; ++i)
            press(Qt::Key_Up);
        ASSERT_EQ(slices()->currentText(), name);
    }
    void clickOnlyDue()
    {
        for (auto *button : page().findChildren<QToolButton *>()) {
            if (button->text() == QStringLiteral("Only what is due"))
                button->click();
        }
    }
    [[nodiscard]] std::size_t values() { return tree().observations().size(); }

    CountedIds m_ids;
};

using Entry = ValueEntryModel;

TEST_F(ValueEntryTest, WhatIsDueStandsThereWithTheFourBefore)
{
    ASSERT_EQ(page().model().rowCount(), 2);
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::PeriodColumn), QStringLiteral("Oct 2026"));
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::FirstPastColumn), QStringLiteral("60"));
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::PeriodColumn - 1), QStringLiteral("90"));
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::ValueColumn), QString());
}

TEST_F(ValueEntryTest, ValuesAreTypedDownTheColumnAndAreSteps)
{
    const std::size_t before = values();
    goTo(QStringLiteral("Leads"), Entry::ValueColumn);
    typeInto(QStringLiteral("101"));
    press(Qt::Key_Return);
    EXPECT_EQ(values(), before + 1);
    EXPECT_EQ(page().view().currentIndex(), cell(QStringLiteral("Calls"), Entry::ValueColumn));
    typeInto(QStringLiteral("55"));
    press(Qt::Key_Return);
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::ValueColumn), QStringLiteral("101"));
    EXPECT_EQ(shown(QStringLiteral("Calls"), Entry::ValueColumn), QStringLiteral("55"));
    trigger("edit.undo");
    EXPECT_EQ(values(), before + 1) << "one value is one step";
}

TEST_F(ValueEntryTest, TypingAgainCorrectsAndKeepsWhatWasThere)
{
    const std::size_t before = values();
    goTo(QStringLiteral("Leads"), Entry::PeriodColumn - 1);
    typeInto(QStringLiteral("95"));
    press(Qt::Key_Return);
    ASSERT_EQ(values(), before + 1);
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::PeriodColumn - 1), QStringLiteral("95"));
    const auto isCorrection = [](const Observation &value) { return !value.replaces.isNull(); };
    EXPECT_EQ(std::ranges::count_if(tree().observations(), isCorrection), 1);
}

TEST_F(ValueEntryTest, ACommentIsWrittenInPlaceBeforeOrAfterItsValue)
{
    goTo(QStringLiteral("Leads"), Entry::CommentColumn);
    typeInto(QStringLiteral("fair"));
    press(Qt::Key_Return);
    goTo(QStringLiteral("Leads"), Entry::ValueColumn);
    typeInto(QStringLiteral("130"));
    press(Qt::Key_Return);
    const auto says = [&](const QString &comment) {
        return std::ranges::count(tree().observations(), comment, &Observation::comment);
    };
    EXPECT_EQ(says(QStringLiteral("fair")), 1);
    goTo(QStringLiteral("Leads"), Entry::CommentColumn);
    typeInto(QStringLiteral("trade fair"));
    press(Qt::Key_Return);
    EXPECT_EQ(says(QStringLiteral("trade fair")), 1);
}

TEST_F(ValueEntryTest, AColumnIsPastedAsOneStepAndWhatIsNoNumberIsSaid)
{
    const std::size_t before = values();
    QApplication::clipboard()->setText(QStringLiteral("101\nmany"));
    goTo(QStringLiteral("Leads"), Entry::ValueColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(values(), before + 1);
    EXPECT_FALSE(labels().filter(QStringLiteral("“many” is not a number")).isEmpty());
    QApplication::clipboard()->setText(QStringLiteral("101\n57"));
    goTo(QStringLiteral("Leads"), Entry::ValueColumn);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(values(), before + 2) << "the same value again is none";
}

TEST_F(ValueEntryTest, WhatIsNoNumberStaysToBeMended)
{
    const std::size_t before = values();
    goTo(QStringLiteral("Leads"), Entry::ValueColumn);
    typeInto(QStringLiteral("1o1"));
    press(Qt::Key_Return);
    EXPECT_FALSE(labels().filter(QStringLiteral("“1o1” is not a number")).isEmpty());
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QStringLiteral("1o1"));
    editor->setText(QStringLiteral("101"));
    press(Qt::Key_Return);
    EXPECT_EQ(values(), before + 1);
    EXPECT_EQ(page().view().currentIndex(), cell(QStringLiteral("Calls"), Entry::ValueColumn));
}

TEST_F(ValueEntryTest, NothingIsDueIsSaid)
{
    measure(QStringLiteral("Leads"), 10, 1);
    measure(QStringLiteral("Calls"), 10, 1);
    m_window.canvas().setFocus();
    trigger("view.bottom");
    trigger("view.bottom");
    EXPECT_EQ(page().model().rowCount(), 0);
    EXPECT_FALSE(labels().filter(QStringLiteral("Nothing is due.")).isEmpty());
    for (auto *button : page().findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Only what is due"))
            button->click();
    }
    EXPECT_EQ(page().model().rowCount(), 2);
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::ValueColumn), QStringLiteral("1"));
}

TEST_F(ValueEntryTest, WithoutDimensionsNobodyIsAskedForAPart)
{
    EXPECT_FALSE(slices()->isVisible());
    addMarkets();
    EXPECT_TRUE(slices()->isVisible());
    EXPECT_EQ(slices()->currentText(), QStringLiteral("The whole"));
    EXPECT_EQ(slices()->count(), 3);
}

TEST_F(ValueEntryTest, APartHasValuesOfItsOwnAndTheWholeIsNeverItsSum)
{
    addMarkets();
    chooseSlice(QStringLiteral("Market: DE"));
    EXPECT_EQ(page().model().rowCount(), 0);
    EXPECT_FALSE(labels().filter(QStringLiteral("Nothing is due for Market: DE.")).isEmpty());
    clickOnlyDue();
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::PeriodColumn), QStringLiteral("Oct 2026"));
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::PeriodColumn - 1), QString()) << "90 is of the whole";
    goTo(QStringLiteral("Leads"), Entry::ValueColumn);
    typeInto(QStringLiteral("33"));
    press(Qt::Key_Return);
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::ValueColumn), QStringLiteral("33"));
    const auto written = std::ranges::find(tree().observations(), 33.0, &Observation::value);
    ASSERT_NE(written, tree().observations().end());
    ASSERT_EQ(written->dimensions.size(), 1);
    EXPECT_EQ(written->dimensions.front().value, QStringLiteral("DE"));
    EXPECT_TRUE(written->replaces.isNull());

    chooseSlice(QStringLiteral("Market: FR"));
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::ValueColumn), QString());
    chooseSlice(QStringLiteral("The whole"));
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::ValueColumn), QString()) << "still to be entered";
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::PeriodColumn - 1), QStringLiteral("90"));
}

TEST_F(ValueEntryTest, WhatWasEnteredForAPartIsDueAgainWhenItsNextPeriodIsOver)
{
    addMarkets();
    chooseSlice(QStringLiteral("Market: FR"));
    clickOnlyDue();
    goTo(QStringLiteral("Calls"), Entry::ValueColumn);
    typeInto(QStringLiteral("7"));
    press(Qt::Key_Return);
    clickOnlyDue();
    EXPECT_EQ(page().model().rowCount(), 0);
    beginDay(QDate(2026, 12, 2));
    ASSERT_EQ(page().model().rowCount(), 1);
    EXPECT_EQ(shown(QStringLiteral("Calls"), Entry::PeriodColumn), QStringLiteral("Nov 2026"));
    EXPECT_EQ(shown(QStringLiteral("Calls"), Entry::PeriodColumn - 1), QStringLiteral("7"));
}

TEST_F(ValueEntryTest, APartThatIsThereNoMoreLeavesTheWhole)
{
    addMarkets();
    chooseSlice(QStringLiteral("Market: DE"));
    trigger("edit.undo");
    EXPECT_FALSE(slices()->isVisible());
    EXPECT_EQ(page().model().rowCount(), 2);
    EXPECT_EQ(shown(QStringLiteral("Leads"), Entry::PeriodColumn - 1), QStringLiteral("90"));
}

TEST_F(ValueEntryTest, AFileIsToldBeforeItIsTakenAndIsOneStep)
{
    Context context{m_ids, QDate(2026, 11, 2), {}};
    const Derived derived = derive(tree(), QDate(2026, 11, 2));
    const QByteArray csv =
        "metric,date,value\nLeads,2026-10-31,101\nLeads,2026-09-30,91\nNobody,2026-10-31,7\n"
        "Calls,2026-10-31,soon\n";
    ValuesDialog dialog(tree(), derived, csv, QStringLiteral("october.csv"), context, &m_window);
    EXPECT_EQ(dialog.taken(), 2);
    QStringList said;
    for (const auto *label : dialog.findChildren<QLabel *>())
        said += label->text();
    EXPECT_TRUE(said.contains(QStringLiteral("New: 1 · corrected: 1 · the same as before: 0")));
    const auto buttons = dialog.findChildren<QPushButton *>();
    EXPECT_TRUE(std::ranges::any_of(
        buttons, [](const QPushButton *one) { return one->text() == QStringLiteral("Take 2 values"); }));
    const std::size_t before = values();
    perform(dialog.change());
    EXPECT_EQ(values(), before + 2);

    const ValuesDialog none(tree(), derived, "no table", QStringLiteral("x.csv"), context, &m_window);
    EXPECT_EQ(none.taken(), 0);
    EXPECT_TRUE(none.change().isEmpty());
}

} // namespace
} // namespace espalier
