// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "tests/ui/window/buttons.h"
#include "ui/table/what_if_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>

namespace espalier {
namespace {

/// Revenue = Visits × Rate, measured below, with the page open below the canvas.
class WhatIfTest : public WindowTest
{
protected:
    WhatIfTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Revenue"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Visits"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("Orders a visit"));
        press(Qt::Key_Return);
        measure(QStringLiteral("Visits"), 1000);
        measure(QStringLiteral("Orders a visit"), 0.5);
        const auto braced = [this](const char *title) {
            return QStringLiteral("{%1}").arg(
                QString::fromLatin1(named(QString::fromLatin1(title))->id.text()));
        };
        const QString formula = braced("Visits") + QStringLiteral(" * ") + braced("Orders a visit");
        perform(edit::edit(tree(), named(QStringLiteral("Revenue"))->id,
                           [&](Node &node) { node.formula = formula; }));
        trigger("pane.whatIf");
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change);
        ASSERT_TRUE(m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, {}}));
        QApplication::processEvents();
    }
    void measure(const QString &title, double value)
    {
        Observation observation;
        observation.id = ObservationId(m_ids.next());
        observation.node = named(title)->id;
        observation.period.start = QDate(2026, 10, 1);
        observation.period.end = QDate(2026, 10, 31);
        observation.value = value;
        Change change;
        change.observations.push_back({nullptr, std::make_shared<const Observation>(std::move(observation))});
        perform(change);
    }
    [[nodiscard]] WhatIfPage &page() { return m_window.whatIf(); }
    [[nodiscard]] QModelIndex cell(const QString &title, int column)
    {
        return page().model().index(page().model().rowOf(named(title)->id), column);
    }
    [[nodiscard]] QString shown(const QString &title, int column)
    {
        return cell(title, column).data().toString();
    }
    void set(const QString &title, int column, const QString &value)
    {
        page().view().setCurrentIndex(cell(title, column));
        page().view().setFocus();
        QApplication::processEvents();
        for (const QChar c : value)
            type(QString(c));
        press(Qt::Key_Return);
        QApplication::processEvents();
    }
    void answerName(const QString &name)
    {
        QTimer::singleShot(0, &m_window, [this, name] {
            auto *line = QApplication::activeModalWidget()->findChild<QLineEdit *>();
            line->setText(name);
            QTest::keyClick(line, Qt::Key_Return);
        });
    }
    [[nodiscard]] QToolButton *button(const QString &text) { return buttonIn<QToolButton>(page(), text); }

    CountedIds m_ids;
};

TEST_F(WhatIfTest, AValueIsTypedAndWhatIsReckonedFromItFollows)
{
    const Tree before = tree();
    EXPECT_EQ(shown(QStringLiteral("Revenue"), WhatIfModel::nowColumn), QStringLiteral("500"));
    set(QStringLiteral("Visits"), WhatIfModel::triedColumn, QStringLiteral("1200"));
    EXPECT_EQ(shown(QStringLiteral("Revenue"), WhatIfModel::triedColumn), QStringLiteral("600   ↑\u00A0100"));
    EXPECT_EQ(shown(QStringLiteral("Revenue"), WhatIfModel::nowColumn), QStringLiteral("500"));
    EXPECT_EQ(tree(), before) << "trying alters nothing";
    press(Qt::Key_Delete);
    EXPECT_TRUE(page().tried().empty());
    EXPECT_EQ(shown(QStringLiteral("Revenue"), WhatIfModel::triedColumn), QStringLiteral("500"));
}

TEST_F(WhatIfTest, WhatIsNoNumberIsRefusedWithASentence)
{
    set(QStringLiteral("Visits"), WhatIfModel::triedColumn, QStringLiteral("many"));
    EXPECT_TRUE(page().tried().empty());
    bool isSaid = false;
    for (const auto *label : page().findChildren<QLabel *>())
        isSaid = isSaid || label->text().startsWith(QStringLiteral("“many” is not a number."));
    EXPECT_TRUE(isSaid);
    const auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QStringLiteral("many")) << "to be mended";
}

TEST_F(WhatIfTest, ScenariosStandSideBySideAndAreEditedInTheTree)
{
    set(QStringLiteral("Visits"), WhatIfModel::triedColumn, QStringLiteral("1200"));
    answerName(QStringLiteral("More traffic"));
    button(QStringLiteral("Save as scenario…"))->click();
    QApplication::setActiveWindow(&m_window);
    ASSERT_EQ(tree().all<Scenario>().size(), 1U);
    const int saved = WhatIfModel::triedColumn + 1;
    EXPECT_EQ(page().model().headerData(saved, Qt::Horizontal, Qt::DisplayRole),
              QStringLiteral("More traffic"));
    EXPECT_EQ(page().view().currentIndex().column(), saved) << "where it has gone is seen";
    EXPECT_EQ(shown(QStringLiteral("Revenue"), saved), QStringLiteral("600   ↑\u00A0100"));
    EXPECT_EQ(shown(QStringLiteral("Revenue"), WhatIfModel::triedColumn), QStringLiteral("500"));
    set(QStringLiteral("Orders a visit"), saved, QStringLiteral("0.25"));
    EXPECT_EQ(tree().all<Scenario>().begin()->assumptions.size(), 2U);
    EXPECT_EQ(shown(QStringLiteral("Revenue"), saved), QStringLiteral("300   ↓\u00A0200"));
    trigger("edit.undo");
    trigger("edit.undo");
    EXPECT_EQ(tree().all<Scenario>().size(), 0U);
}

TEST_F(WhatIfTest, OnePerCentMoreOfALeafIsWorth)
{
    page().view().setCurrentIndex(cell(QStringLiteral("Revenue"), WhatIfModel::triedColumn));
    const auto *worth = page().findChild<QTreeWidget *>();
    ASSERT_EQ(worth->topLevelItemCount(), 2);
    EXPECT_EQ(worth->topLevelItem(0)->text(1), QStringLiteral("+5"));
    page().view().setCurrentIndex(cell(QStringLiteral("Visits"), WhatIfModel::triedColumn));
    ASSERT_EQ(worth->topLevelItemCount(), 1);
    EXPECT_EQ(worth->topLevelItem(0)->text(0), QStringLiteral("Revenue"));
    EXPECT_EQ(m_window.canvas().selection().current, named(QStringLiteral("Visits"))->id);
}

TEST_F(WhatIfTest, InBrowseValuesAreTriedAndNothingIsSaved)
{
    trigger("mode.browse");
    trigger("pane.whatIf");
    set(QStringLiteral("Visits"), WhatIfModel::triedColumn, QStringLiteral("2000"));
    EXPECT_EQ(shown(QStringLiteral("Revenue"), WhatIfModel::triedColumn),
              QStringLiteral("1\u202F000   ↑\u00A0500"));
    EXPECT_FALSE(button(QStringLiteral("Save as scenario…"))->isEnabled());
}

} // namespace
} // namespace espalier
