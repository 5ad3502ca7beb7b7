// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "tests/ui/window/buttons.h"
#include "ui/checks/checks_page.h"
#include "ui/checks/findings_button.h"
#include "ui/checks/rule_dialog.h"
#include "ui/modes/workshop.h"
#include "ui/window/check_commands.h"
#include "ui/window/filter_bar.h"
#include "ui/window/second_window.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

#include <gmock/gmock.h>

namespace espalier {
namespace {

using ::testing::HasSubstr;

/// A goal with two metrics whose questions are none, so that one rule (D6) has a fix twice; judged for
/// sign-off.
class ChecksPageTest : public WindowTest
{
protected:
    ChecksPageTest()
    {
        newTree();
        m_window.canvas().setFocus();
        press(Qt::Key_Return);
        type(QStringLiteral("Revenue"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Visits"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("Orders"));
        press(Qt::Key_Return);
        for (const char *title : {"Visits", "Orders"})
            set(title, &Node::question, QStringLiteral("How many come"));
        m_window.checks().findings().setStrictness(Strictness::SignOff);
        m_window.canvas().setFocus();
        press(Qt::Key_8, Qt::AltModifier);
    }
    void perform(const Result<Change> &change)
    {
        ASSERT_TRUE(change);
        ASSERT_TRUE(m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, {}}));
        QApplication::processEvents();
    }
    template <class Value>
    void set(const char *title, Value Node::*member, const Value &value)
    {
        perform(edit::setField(tree(), named(QString::fromLatin1(title))->id, member, value));
    }
    [[nodiscard]] ChecksPage &page() { return m_window.checks().page(); }
    [[nodiscard]] QStringList rows()
    {
        QStringList rows;
        const FindingsModel &model = page().model();
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex head = model.index(group, 0);
            for (int row = 0; row < model.rowCount(head); ++row)
                rows += model.index(row, FindingsModel::RuleId, head).data().toString() + QLatin1Char(' ') +
                        model.index(row, FindingsModel::About, head).data().toString();
        }
        return rows;
    }
    [[nodiscard]] bool lists(const char *row) { return rows().contains(QString::fromLatin1(row)); }
    [[nodiscard]] bool waitUntil(const std::function<bool()> &isSo) { return QTest::qWaitFor(isSo, 3000); }
    /// Chooses a row as "D6 Visits" by the arrow keys.
    void choose(const char *row)
    {
        page().view().setFocus();
        QApplication::processEvents();
        press(Qt::Key_Home);
        const auto current = [this] {
            const QModelIndex index = page().view().currentIndex();
            return index.siblingAtColumn(FindingsModel::RuleId).data().toString() + QLatin1Char(' ') +
                   index.siblingAtColumn(FindingsModel::About).data().toString();
        };
        for (int step = 0; step < 200 && current() != QString::fromLatin1(row); ++step)
            press(Qt::Key_Down);
        ASSERT_EQ(current(), QString::fromLatin1(row));
    }
    template <class Button>
    [[nodiscard]] Button *button(const QString &text)
    {
        return buttonIn<Button>(page(), text);
    }
    [[nodiscard]] QToolButton *spokenAs(const QString &text)
    {
        for (auto *one : page().findChildren<QToolButton *>()) {
            if (one->accessibleName().startsWith(text))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QComboBox *choice(const QString &name)
    {
        for (auto *one : page().findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString reasons() { return page().findChild<QTextBrowser *>()->toPlainText(); }
    [[nodiscard]] std::optional<FindingBadge> badge(const char *title, const CanvasView *canvas = nullptr)
    {
        const Slot slot = tree().nodes().slotOf(named(QString::fromLatin1(title))->id);
        return (canvas ? *canvas : m_window.canvas()).faces().contentOf(slot, 0).finding;
    }
    /// Does it while the page of a rule is open.
    void answerRule(const std::function<void(QDialog &)> &answer)
    {
        QTimer::singleShot(0, &m_window, [answer] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            answer(*dialog);
        });
    }
};

TEST_F(ChecksPageTest, ListsWhatIsFoundWithItsReasonsAndFollowsTheTree)
{
    EXPECT_TRUE(page().view().hasFocus());
    EXPECT_TRUE(lists("D6 Visits"));
    EXPECT_TRUE(lists("D6 Orders"));
    choose("D6 Visits");
    EXPECT_THAT(reasons().toStdString(), HasSubstr("Visits"));
    EXPECT_THAT(reasons().toStdString(), HasSubstr("A metric that answers no question"));
    EXPECT_THAT(reasons().toStdString(), HasSubstr("Source:"));
    set("Visits", &Node::question, QStringLiteral("How many come?"));
    EXPECT_TRUE(waitUntil([this] { return !lists("D6 Visits"); }));
    EXPECT_TRUE(lists("D6 Orders"));
}

TEST_F(ChecksPageTest, EnterGoesToTheNode)
{
    choose("D6 Orders");
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.canvas().current(), named(QStringLiteral("Orders"))->id);
    EXPECT_TRUE(m_window.canvas().hasFocus());
}

TEST_F(ChecksPageTest, AFixIsOneStep)
{
    choose("D6 Visits");
    const Tree before = tree();
    EXPECT_TRUE(button<QPushButton>(QStringLiteral("End it with a question mark")));
    press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_EQ(named(QStringLiteral("Visits"))->question, QStringLiteral("How many come?"));
    EXPECT_TRUE(waitUntil([this] { return !lists("D6 Visits"); }));
    EXPECT_TRUE(page().view().currentIndex().isValid()) << "the next one is at hand";
    trigger("edit.undo");
    EXPECT_EQ(tree(), before);
}

TEST_F(ChecksPageTest, AllOfARuleAreFixedInOneStep)
{
    choose("D6 Orders");
    const Tree before = tree();
    QTest::mouseClick(button<QPushButton>(QStringLiteral("Fix all of this rule")), Qt::LeftButton);
    EXPECT_EQ(named(QStringLiteral("Visits"))->question, QStringLiteral("How many come?"));
    EXPECT_EQ(named(QStringLiteral("Orders"))->question, QStringLiteral("How many come?"));
    EXPECT_TRUE(waitUntil([this] { return !lists("D6 Visits") && !lists("D6 Orders"); }));
    trigger("edit.undo");
    EXPECT_EQ(tree(), before);
}

TEST_F(ChecksPageTest, AWaiverHasAReasonIsShownAndTakenBack)
{
    choose("D6 Visits");
    trigger("checks.waive");
    auto *agree = button<QPushButton>(QStringLiteral("Waive"));
    ASSERT_TRUE(agree);
    EXPECT_FALSE(agree->isEnabled()) << "without a reason";
    type(QStringLiteral("We know"));
    press(Qt::Key_Return);
    ASSERT_EQ(tree().all<Waiver>().size(), 1U);
    const Waiver &waiver = *tree().all<Waiver>().begin();
    EXPECT_EQ(waiver.rule, QStringLiteral("D6"));
    EXPECT_EQ(waiver.by, QStringLiteral("Tester"));
    EXPECT_EQ(waiver.reason, QStringLiteral("We know"));
    EXPECT_EQ(waiver.on, QDate(2026, 11, 2));
    EXPECT_TRUE(page().isAncestorOf(QApplication::focusWidget()));
    ASSERT_TRUE(waitUntil([this] { return !lists("D6 Visits"); }));
    QToolButton *also = button<QToolButton>(QStringLiteral("Waived: 1"));
    ASSERT_TRUE(also);
    also->click();
    choose("D6 Visits");
    EXPECT_THAT(reasons().toStdString(), HasSubstr("Waived by Tester"));
    EXPECT_THAT(reasons().toStdString(), HasSubstr("We know"));
    button<QPushButton>(QStringLiteral("Take back"))->click();
    EXPECT_EQ(tree().all<Waiver>().size(), 0U);
}

TEST_F(ChecksPageTest, AWaiverEndsOnItsDayAndNeedsAName)
{
    choose("D6 Visits");
    trigger("checks.waive");
    type(QStringLiteral("Until then"));
    choice(QStringLiteral("Until when it may stand"))->setCurrentIndex(1);
    press(Qt::Key_Return);
    EXPECT_EQ(tree().all<Waiver>().begin()->expires, QDate(2026, 12, 2));
    ASSERT_TRUE(waitUntil([this] { return !lists("D6 Visits"); }));
    beginDay(QDate(2026, 12, 3));
    EXPECT_TRUE(waitUntil([this] { return lists("D6 Visits"); }));
}

TEST_F(ChecksPageTest, TheListIsNarrowedBySeverityWordsAndBranch)
{
    const qsizetype all = rows().size();
    auto *words = page().findChild<QLineEdit *>();
    words->setFocus();
    type(QStringLiteral("visits"));
    EXPECT_TRUE(waitUntil([&] { return lists("D6 Visits") && !lists("D6 Orders"); }));
    words->clear();
    EXPECT_TRUE(waitUntil([&] { return rows().size() == all; }));
    m_window.canvas().setCurrent(named(QStringLiteral("Orders"))->id);
    auto *branch = button<QToolButton>(QStringLiteral("This branch"));
    ASSERT_TRUE(branch);
    branch->click();
    EXPECT_TRUE(lists("D6 Orders"));
    EXPECT_FALSE(lists("D6 Visits"));
    branch->click();
    QToolButton *errors = spokenAs(QStringLiteral("Errors:"));
    ASSERT_TRUE(errors);
    errors->click();
    const int found = m_window.checks().findings().now()->counts().errors;
    EXPECT_EQ(rows().size(), found);
    EXPECT_NE(rows().size(), all);
}

TEST_F(ChecksPageTest, GroupsAreKindsRulesOrNodes)
{
    const auto heads = [this] {
        QStringList texts;
        for (int group = 0; group < page().model().rowCount(); ++group)
            texts += page().model().index(group, 0).data().toString();
        return texts;
    };
    const auto holds = [&](const char *head) {
        const QStringList all = heads();
        return std::ranges::any_of(
            all, [&](const QString &one) { return one.startsWith(QString::fromLatin1(head)); });
    };
    const qsizetype all = rows().size();
    EXPECT_TRUE(holds("Definition ("));
    choice(QStringLiteral("Group by"))->setCurrentIndex(1);
    EXPECT_TRUE(holds("D6 "));
    choice(QStringLiteral("Group by"))->setCurrentIndex(2);
    EXPECT_TRUE(holds("Visits ("));
    EXPECT_EQ(rows().size(), all);
}

TEST_F(ChecksPageTest, OfADraftLessIsSaid)
{
    const FindingCounts strict = m_window.checks().findings().now()->counts();
    EXPECT_EQ(rows().size(), strict.all());
    choice(QStringLiteral("How strictly it is judged"))->setCurrentIndex(0);
    const FindingCounts draft = m_window.checks().findings().now()->counts();
    EXPECT_LT(draft.errors, strict.errors);
    EXPECT_TRUE(waitUntil([&] { return rows().size() == draft.all(); }));
    EXPECT_FALSE(lists("D6 Visits"));
}

TEST_F(ChecksPageTest, ThePageOfARuleSaysWhyAndSetsItForTheTree)
{
    const auto setSignOff = [](QDialog &dialog, const char *severity) {
        auto *signOff = dialog.findChildren<QComboBox *>().back();
        EXPECT_EQ(signOff->accessibleName(), QStringLiteral("For sign-off"));
        signOff->setCurrentIndex(signOff->findText(QString::fromLatin1(severity)));
        QTest::keyClick(&dialog, Qt::Key_Return);
    };
    choose("D6 Visits");
    QString read;
    answerRule([&](QDialog &dialog) {
        read = dialog.findChild<QTextBrowser *>()->toPlainText();
        setSignOff(dialog, "Silent");
    });
    press(Qt::Key_F1);
    EXPECT_THAT(read.toStdString(), HasSubstr("A metric that answers no question"));
    ASSERT_EQ(tree().all<RuleSetting>().size(), 1U);
    EXPECT_EQ(tree().all<RuleSetting>().begin()->signOff, RuleSeverity::Silent);
    EXPECT_TRUE(waitUntil([this] { return !lists("D6 Visits") && !lists("D6 Orders"); }));
    trigger("edit.undo");
    ASSERT_TRUE(waitUntil([this] { return lists("D6 Visits"); }));
    choose("D6 Visits");
    const int errors = m_window.checks().findings().now()->counts().errors;
    answerRule([&](QDialog &dialog) { setSignOff(dialog, "Error"); });
    press(Qt::Key_F1);
    EXPECT_GT(m_window.checks().findings().now()->counts().errors, errors);
    ASSERT_TRUE(waitUntil([this] { return lists("D6 Visits"); }));
    choose("D6 Visits");
    answerRule([](QDialog &dialog) {
        for (auto *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == QStringLiteral("Back to standard"))
                one->click();
        }
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    press(Qt::Key_F1);
    EXPECT_EQ(tree().all<RuleSetting>().size(), 0U);
}

TEST_F(ChecksPageTest, LimitsOfARuleAreNumbersThatMakeSense)
{
    const auto rule = std::ranges::find_if(rules(), [](const Rule &one) { return one.limits[0].key; });
    ASSERT_NE(rule, rules().end());
    RuleDialog dialog(static_cast<RuleIndex>(rule - rules().begin()), tree(), true, &m_window);
    CountedIds ids;
    Context context{ids, QDate(2026, 11, 2), {}};
    QPushButton *apply = nullptr;
    for (auto *one : dialog.findChildren<QPushButton *>()) {
        if (one->text() == QStringLiteral("Apply"))
            apply = one;
    }
    auto *limit = dialog.findChildren<QLineEdit *>().front();
    limit->setText(QStringLiteral("many"));
    EXPECT_FALSE(apply->isEnabled());
    limit->setText(QString::number(rule->limits[0].least - 1));
    EXPECT_FALSE(apply->isEnabled());
    limit->setText(QString::number(rule->limits[0].standard + 1));
    EXPECT_TRUE(apply->isEnabled());
    perform(dialog.change(context));
    const RuleSetting &set = *tree().all<RuleSetting>().begin();
    ASSERT_EQ(set.limits.size(), 1U);
    EXPECT_EQ(set.limits[0].value, rule->limits[0].standard + 1);
    EXPECT_EQ(set.limits[0].name, QString::fromLatin1(rule->limits[0].key));
}

TEST_F(ChecksPageTest, TheScoreSaysHowItIsMade)
{
    QToolButton *score = nullptr;
    for (auto *one : page().findChildren<QToolButton *>(QStringLiteral("score")))
        score = one;
    ASSERT_TRUE(score);
    const Score made = m_window.checks().findings().now()->score();
    EXPECT_EQ(score->text(), QStringLiteral("Score %1").arg(made.points));
    Q_EMIT score->menu()->aboutToShow();
    QAction *dearest = nullptr;
    for (QAction *action : score->menu()->actions()) {
        if (action->isEnabled() && !action->isSeparator() && !dearest)
            dearest = action;
    }
    ASSERT_TRUE(dearest);
    dearest->trigger();
    EXPECT_EQ(rows().size(), made.costs.front().findings);
}

TEST_F(ChecksPageTest, TheStatusBarCountsAndOpensThePage)
{
    trigger("view.bottom"); // away
    FindingsButton &count = m_window.checks().button();
    ASSERT_TRUE(count.isVisible());
    const FindingCounts counts = m_window.checks().findings().now()->counts();
    EXPECT_THAT(count.accessibleName().toStdString(), HasSubstr(std::to_string(counts.warnings)));
    QTest::mouseClick(&count, Qt::LeftButton);
    EXPECT_TRUE(page().isVisible());
}

TEST_F(ChecksPageTest, OnACardFindingsComeOnceTheSelectionHasLeftAndGoAtOnce)
{
    m_window.canvas().setFocus();
    m_window.canvas().setCurrent(named(QStringLiteral("Orders"))->id);
    press(Qt::Key_Return);
    type(QStringLiteral("Brand awareness"));
    press(Qt::Key_Return);
    QTest::qWait(20);
    ASSERT_GT(
        m_window.checks().speech(tree().nodes().slotOf(named(QStringLiteral("Brand awareness"))->id)).size(),
        0);
    EXPECT_FALSE(badge("Brand awareness")) << "somebody is at work there";
    m_window.canvas().setCurrent(named(QStringLiteral("Visits"))->id);
    ASSERT_TRUE(badge("Brand awareness"));
    const int before = badge("Visits")->count;
    set("Visits", &Node::question, QStringLiteral("How many come?"));
    QTest::qWait(20);
    EXPECT_EQ(badge("Visits")->count, before - 1) << "what is mended goes where one looks";
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&m_window.canvas());
    bool isSaid = false;
    for (int i = 0; i < canvas->childCount(); ++i) {
        const QString name = canvas->child(i)->text(QAccessible::Name);
        isSaid =
            isSaid || (name.contains(QStringLiteral("Brand awareness")) &&
                       name.contains(QStringLiteral("%1 findings").arg(badge("Brand awareness")->count)));
    }
    EXPECT_TRUE(isSaid);
}

TEST_F(ChecksPageTest, NeitherWorkshopNorProjectorShowsFindings)
{
    m_window.canvas().clearSelection();
    ASSERT_TRUE(badge("Visits"));
    trigger("view.second");
    EXPECT_FALSE(badge("Visits", &m_window.second()->canvas()));
    trigger("mode.workshop");
    EXPECT_FALSE(badge("Visits"));
    trigger("mode.workshop");
    EXPECT_TRUE(badge("Visits"));
}

TEST_F(ChecksPageTest, TheInspectorSaysOnOneLineWhatANodeLacks)
{
    m_window.canvas().setCurrent(named(QStringLiteral("Visits"))->id);
    auto *line = m_window.inspector().findChild<QAbstractButton *>(QStringLiteral("lacks"));
    ASSERT_TRUE(line->isVisible());
    EXPECT_THAT(line->text().toStdString(), HasSubstr("No question, or not a question"));
    const int height = line->height();
    set("Visits", &Node::question, QStringLiteral("How many come?"));
    EXPECT_EQ(line->text().indexOf(QStringLiteral("No question")), -1);
    EXPECT_EQ(line->height(), height);
    QTest::mouseClick(line, Qt::LeftButton);
    EXPECT_FALSE(rows().isEmpty());
    for (const QString &row : rows())
        EXPECT_TRUE(row.contains(QStringLiteral("Visits"))) << row.toStdString();
}

TEST_F(ChecksPageTest, TheDrawingIsFilteredByWhatIsFound)
{
    m_window.canvas().setFilter(*filterFromText(QStringLiteral("finding:d6"), tree()));
    EXPECT_EQ(m_window.canvas().filterCount(), 3) << "Revenue asks nothing either";
    set("Visits", &Node::question, QStringLiteral("How many come?"));
    EXPECT_TRUE(waitUntil([this] { return m_window.canvas().filterCount() == 2; }));
    auto *bar = m_window.findChild<FilterBar *>();
    bool isNamed = false;
    for (auto *chip : bar->findChildren<QToolButton *>(QStringLiteral("condition")))
        isNamed = isNamed || chip->toolTip().contains(QStringLiteral("No question, or not a question"));
    EXPECT_TRUE(isNamed);
}

TEST_F(ChecksPageTest, TheHeadOfAGroupSaysQuietlyWhatToDo)
{
    choose("D6 Visits");
    press(Qt::Key_Home);
    EXPECT_THAT(reasons().toStdString(), HasSubstr("Choose a finding"));
    const QTextBrowser *text = page().findChild<QTextBrowser *>();
    EXPECT_LT(text->document()->firstBlock().charFormat().fontWeight(), QFont::DemiBold);
    EXPECT_LT(text->document()->firstBlock().begin().fragment().charFormat().fontWeight(), QFont::DemiBold);
}

TEST_F(ChecksPageTest, EnterPressesTheButtonThatHasTheFocus)
{
    choose("D6 Visits");
    button<QPushButton>(QStringLiteral("Waive…"))->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(button<QPushButton>(QStringLiteral("Waive")));
}

TEST_F(ChecksPageTest, InBrowseNothingIsMended)
{
    trigger("mode.browse");
    trigger("pane.checks");
    choose("D6 Visits");
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("End it with a question mark")));
    EXPECT_FALSE(button<QPushButton>(QStringLiteral("Waive…")));
    EXPECT_FALSE(action("checks.fix")->isEnabled());
}

TEST_F(ChecksPageTest, AnEmptyTreeIsTold)
{
    m_window.document().markClean();
    trigger("file.new");
    trigger("pane.checks");
    bool isSaid = false;
    for (const auto *label : page().findChildren<QLabel *>())
        isSaid = isSaid ||
                 (label->isVisible() && label->text().startsWith(QStringLiteral("Nothing to check yet")));
    EXPECT_TRUE(isSaid);
}

} // namespace
} // namespace espalier
