// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "tests/support/record_value.h"
#include "ui/panels/band_scale.h"
#include "ui/panels/cascade_page.h"
#include "ui/panels/filter_list.h"
#include "ui/panels/formula_editor.h"
#include "ui/panels/link_fields.h"
#include "ui/panels/remark_list.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>

namespace espalier {
namespace {

/// Goal ▸ (First ▸ Driver, Second), with Driver in the inspector.
class InspectorPartsTest : public WindowTest
{
protected:
    InspectorPartsTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Second"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("First"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Driver"));
        press(Qt::Key_Return);
    }
    [[nodiscard]] const Node &driver() { return *named(QStringLiteral("Driver")); }
    [[nodiscard]] LinkKey link(const QString &parent) { return {driver().id, named(parent)->id}; }
    template <class Change>
    void edit(const Change &mutate)
    {
        const auto change = edit::edit(tree(), driver().id, mutate);
        ASSERT_TRUE(change);
        ASSERT_TRUE(m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, {}}));
        QApplication::processEvents();
    }
    void supportAnother(const QString &title)
    {
        auto *line = m_window.inspector().findChild<SupportLines *>()->findChild<QLineEdit *>(
            QStringLiteral("flatLine"));
        ASSERT_NE(line, nullptr);
        line->setFocus();
        QTest::keyClicks(line, title);
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
    }
    QToolButton *shownButton(const QString &words)
    {
        for (auto *button : m_window.inspector().findChildren<QToolButton *>()) {
            const bool named =
                button->text() == words || button->toolTip() == words || button->accessibleName() == words;
            if (named && button->isVisibleTo(&m_window))
                return button;
        }
        return nullptr;
    }
    void openEvidence()
    {
        QToolButton *evidence = shownButton(QStringLiteral("Evidence"));
        ASSERT_NE(evidence, nullptr);
        evidence->click();
        QApplication::processEvents();
    }
};

TEST_F(InspectorPartsTest, AnotherParentIsSupportedByTypingItsTitle)
{
    supportAnother(QStringLiteral("second"));
    const Link *made = tree().find(link(QStringLiteral("Second")));
    ASSERT_NE(made, nullptr);
    EXPECT_FALSE(made->primary);
    trigger("edit.undo");
    EXPECT_EQ(tree().find(link(QStringLiteral("Second"))), nullptr);
    supportAnother(QStringLiteral("nothing like it"));
    EXPECT_EQ(tree().links().size(), 3U);
}

TEST_F(InspectorPartsTest, AFormulaNamesNodesAsPeopleDoAndIsStoredByTheirIds)
{
    QToolButton *measure = shownButton(QStringLiteral("Measure"));
    ASSERT_NE(measure, nullptr);
    measure->click();
    QApplication::processEvents();
    auto *editor = m_window.inspector().findChild<FormulaEditor *>();
    ASSERT_NE(editor, nullptr);
    auto *field = editor->findChild<QPlainTextEdit *>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("[SEC"));
    QWidget *names = editor->findChild<QCompleter *>()->popup();
    ASSERT_TRUE(names->isVisible());
    QTest::keyClick(names, Qt::Key_Return);
    EXPECT_EQ(field->toPlainText(), QStringLiteral("[Second] "));
    EXPECT_FALSE(names->isVisible());
    QTest::keyClicks(field, QStringLiteral("/ [Nobody]"));
    EXPECT_TRUE(editor->problem().contains(QStringLiteral("At character 12")))
        << editor->problem().toStdString();
    for (qsizetype i = 0; i < QStringLiteral("[Nobody]").size(); ++i)
        QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClicks(field, QStringLiteral("2"));
    QTest::keyClick(field, Qt::Key_Return);
    const QString id = QString::fromLatin1(named(QStringLiteral("Second"))->id.text());
    EXPECT_EQ(driver().formula, QStringLiteral("{%1} / 2").arg(id));
    m_window.canvas().setCurrent(named(QStringLiteral("First"))->id);
    m_window.canvas().setCurrent(driver().id);
    QApplication::processEvents();
    EXPECT_EQ(field->toPlainText(), QStringLiteral("[Second] / 2"));
    trigger("edit.undo");
    EXPECT_TRUE(driver().formula.isEmpty());
}

TEST_F(InspectorPartsTest, TheCascadeSaysWhyAndWhatTheWayToTheGoalRestsOn)
{
    edit([](Node &node) {
        node.cadence.kind = Cadence::Kind::Monthly;
        node.direction = Direction::Higher;
        node.targetValue = 100;
        node.indicator = Indicator::Leading;
    });
    Observation value;
    value.node = driver().id;
    value.period.start = QDate(2026, 10, 1);
    value.period.end = QDate(2026, 10, 31);
    value.value = 10;
    CountedIds ids;
    Context context{ids, QDate(2026, 11, 2), {}};
    const Result<Change> change = test::recordValue(tree(), value, context);
    ASSERT_TRUE(change && m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, {}}));
    m_window.canvas().setCurrent(named(QStringLiteral("First"))->id);
    m_window.inspector().findChild<QTabBar *>()->setCurrentIndex(1);
    QApplication::processEvents();
    const auto *page = m_window.inspector().findChild<CascadePage *>();
    QStringList tops;
    QStringList below;
    for (int i = 0; i < page->topLevelItemCount(); ++i) {
        tops += page->topLevelItem(i)->text(0);
        for (int j = 0; j < page->topLevelItem(i)->childCount(); ++j)
            below += page->topLevelItem(i)->child(j)->text(0);
    }
    EXPECT_TRUE(tops.contains(QStringLiteral("Why “act”?"))) << tops.join(u'|').toStdString();
    EXPECT_TRUE(below.contains(QStringLiteral("Driver")));
    EXPECT_TRUE(below.contains(QStringLiteral("assumed: First → Goal"))) << below.join(u'|').toStdString();
    EXPECT_TRUE(below.contains(QStringLiteral("“Goal” would lose its last leading indicator")));
}

TEST_F(InspectorPartsTest, ALinkIsMadePrimaryAndRemoved)
{
    supportAnother(QStringLiteral("Second"));
    openEvidence();
    QToolButton *lead = shownButton(QStringLiteral("Make primary"));
    ASSERT_NE(lead, nullptr);
    lead->click();
    QApplication::processEvents();
    EXPECT_EQ(parentOf(QStringLiteral("Driver")), QStringLiteral("Second"));
    QToolButton *remove = shownButton(QStringLiteral("Remove the link to First"));
    ASSERT_NE(remove, nullptr);
    remove->click();
    QApplication::processEvents();
    EXPECT_EQ(tree().find(link(QStringLiteral("First"))), nullptr);
    EXPECT_EQ(tree().supports(tree().nodes().slotOf(driver().id)).size(), 1U);
}

TEST_F(InspectorPartsTest, WhatSupportsANodeLeadsThere)
{
    m_window.canvas().setCurrent(named(QStringLiteral("First"))->id);
    openEvidence();
    QLabel *line = nullptr;
    for (auto *label : m_window.inspector().findChildren<QLabel *>(QStringLiteral("links"))) {
        if (label->accessibleName() == QStringLiteral("Supported by Driver"))
            line = label;
    }
    ASSERT_NE(line, nullptr);
    Q_EMIT line->linkActivated(QStringLiteral("#"));
    EXPECT_EQ(m_window.canvas().current(), driver().id);
}

TEST_F(InspectorPartsTest, TheLimitBetweenTwoBandsMovesByTheArrowKeysForBoth)
{
    edit([](Node &node) {
        node.targetValue = 25;
        node.startValue = 15;
        Band low;
        low.status = Status::Act;
        low.to = 20;
        Band high;
        high.status = Status::OnTrack;
        high.from = 20;
        node.bands = {high, low};
    });
    auto *handle = m_window.inspector().findChild<BandHandle *>();
    ASSERT_NE(handle, nullptr);
    EXPECT_EQ(handle->accessibleName(), QStringLiteral("Limit between act and on track: 20"));
    handle->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    m_window.canvas().setFocus();
    ASSERT_EQ(driver().bands.size(), 2U);
    EXPECT_GT(driver().bands[0].from.value_or(0), 20);
    EXPECT_LT(driver().bands[0].from.value_or(99), 21);
    EXPECT_EQ(driver().bands[1].to, driver().bands[0].from);
    trigger("edit.undo");
    EXPECT_EQ(driver().bands[0].from, 20) << "both keys are one step";
}

TEST_F(InspectorPartsTest, BandsThatOverlapAreNamedAndMendedByOneClick)
{
    edit([](Node &node) {
        Band low;
        low.status = Status::Act;
        low.to = 22;
        Band high;
        high.status = Status::OnTrack;
        high.from = 20;
        node.bands = {low, high};
    });
    EXPECT_EQ(m_window.inspector().findChild<BandHandle *>(), nullptr) << "no scale shows what is no row";
    QToolButton *mend = shownButton(QStringLiteral("Mend"));
    ASSERT_NE(mend, nullptr);
    mend->click();
    QApplication::processEvents();
    EXPECT_EQ(driver().bands[0].to, 20);
    EXPECT_EQ(driver().bands[1].from, 20);
    EXPECT_EQ(shownButton(QStringLiteral("Mend")), nullptr);
}

TEST_F(InspectorPartsTest, AQuestionIsAskedAndSettledBesideTheNotes)
{
    trigger("view.notes");
    auto *list = m_window.inspector().findChild<RemarkList *>();
    ASSERT_NE(list, nullptr);
    auto *line = list->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Who buys?"));
    press(Qt::Key_Return);
    ASSERT_EQ(driver().questions.size(), 1U);
    EXPECT_EQ(driver().questions.front().who, QStringLiteral("Tester"));
    EXPECT_EQ(driver().questions.front().since, QDate(2026, 11, 2));
    auto *tick = list->findChild<QCheckBox *>();
    ASSERT_NE(tick, nullptr);
    tick->click();
    QApplication::processEvents();
    EXPECT_EQ(driver().questions.front().settled, QDate(2026, 11, 2));
}

TEST_F(InspectorPartsTest, KeysAndButtonsWriteMarkdown)
{
    trigger("view.notes");
    type(QStringLiteral("one"));
    auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    ASSERT_NE(text, nullptr);
    text->selectAll();
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(text->toPlainText(), QStringLiteral("**one**"));
    shownButton(QStringLiteral("List"))->click();
    EXPECT_EQ(text->toPlainText(), QStringLiteral("- **one**"));
    shownButton(QStringLiteral("List"))->click();
    EXPECT_EQ(text->toPlainText(), QStringLiteral("**one**"));
}

/// Two people, each with a node, in the list at the left.
class FilterListTest : public InspectorPartsTest
{
protected:
    FilterListTest()
    {
        for (const char *owned : {"First", "Second"}) {
            m_window.canvas().setCurrent(named(QString::fromLatin1(owned))->id);
            m_window.inspector().focusField("owner");
            type(owned == std::string_view("First") ? QStringLiteral("Rosa Thiel")
                                                    : QStringLiteral("Sam Berg"));
            press(Qt::Key_Return);
        }
        QApplication::setActiveWindow(&m_window); // the completions of the names had it
        m_list = m_window.findChild<FilterList *>();
        (void)QTest::qWaitFor([&] { return m_list->model()->rowCount() > 2; });
    }
    [[nodiscard]] PersonId person(const QString &name)
    {
        for (const Person &each : tree().all<Person>()) {
            if (each.name == name)
                return each.id;
        }
        return {};
    }
    [[nodiscard]] PersonId ownerOf(const char *title) { return named(QString::fromLatin1(title))->owner; }

    FilterList *m_list = nullptr;
};

TEST_F(FilterListTest, F2RenamesInPlaceAndLeavesTheNodeAlone)
{
    ASSERT_GT(m_list->model()->rowCount(), 2);
    m_list->setFocus();
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    press(Qt::Key_F2);
    auto *line = m_list->findChild<QLineEdit *>();
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), QStringLiteral("Rosa Thiel")) << "the whole name";
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Rosa Tiel"));
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(tree().find(ownerOf("First"))->name, QStringLiteral("Rosa Tiel"));
}

TEST_F(FilterListTest, MergingHandsEverythingToTheOther)
{
    const PersonId rosa = person(QStringLiteral("Rosa Thiel"));
    const PersonId sam = person(QStringLiteral("Sam Berg"));
    Q_EMIT m_list->mergeRequested({rosa, {}, {}}, {sam, {}, {}});
    EXPECT_EQ(tree().find(rosa), nullptr);
    EXPECT_EQ(ownerOf("First"), sam);
    trigger("edit.undo");
    EXPECT_EQ(ownerOf("First"), rosa);
}

TEST_F(FilterListTest, DeleteRemovesThePersonAndNotTheNode)
{
    m_list->setFocus();
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    press(Qt::Key_Delete);
    EXPECT_EQ(tree().all<Person>().size(), 1U);
    ASSERT_NE(named(QStringLiteral("First")), nullptr);
    EXPECT_TRUE(ownerOf("First").isNull());
}

} // namespace
} // namespace espalier
