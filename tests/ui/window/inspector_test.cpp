// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_fixture.h"

#include "core/edit/record.h"
#include "ui/panels/filter_list.h"
#include "ui/panels/safe_markdown.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QToolButton>

namespace espalier {
namespace {

/// A goal, open in the inspector.
class InspectorTest : public WindowTest
{
protected:
    InspectorTest()
    {
        newTree();
        press(Qt::Key_Return);
        type(QStringLiteral("Goal"));
        press(Qt::Key_Return);
        m_node = named(QStringLiteral("Goal"))->id;
    }
    [[nodiscard]] const Node &node() { return *tree().find(m_node); }
    template <class Widget>
    [[nodiscard]] Widget *editor(const char *field)
    {
        QWidget *box = m_window.inspector().findChild<QWidget *>(QLatin1String(field));
        return box ? box->findChild<Widget *>() : nullptr;
    }
    void enter(const char *field, const QString &text)
    {
        auto *line = editor<QLineEdit>(field);
        ASSERT_NE(line, nullptr) << field;
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    NodeId m_node;
};

TEST_F(InspectorTest, EnterCommitsAndTypingIsOneStep)
{
    ASSERT_TRUE(m_window.inspector().focusField("question"));
    type(QStringLiteral("Do we "));
    QTest::qWait(600); // the pause after which what stands there is committed
    EXPECT_EQ(node().question, QStringLiteral("Do we "));
    type(QStringLiteral("grow?"));
    press(Qt::Key_Return);
    EXPECT_EQ(node().question, QStringLiteral("Do we grow?"));
    trigger("edit.undo");
    EXPECT_EQ(node().question, QString()) << "both commits are one step";
}

TEST_F(InspectorTest, LeavingAFieldEndsItsStep)
{
    m_window.inspector().focusField("question");
    type(QStringLiteral("First"));
    m_window.canvas().setFocus();
    m_window.inspector().focusField("question");
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral(" second"));
    m_window.canvas().setFocus();
    EXPECT_EQ(node().question, QStringLiteral("First second"));
    trigger("edit.undo");
    EXPECT_EQ(node().question, QStringLiteral("First"));
}

TEST_F(InspectorTest, TheParentIsALinkAndAMissingSentenceIsAskedFor)
{
    press(Qt::Key_Tab);
    type(QStringLiteral("Win <b>more</b>"));
    press(Qt::Key_Return);
    auto *sentence = editor<QPlainTextEdit>("sentence");
    ASSERT_NE(sentence, nullptr);
    EXPECT_FALSE(sentence->placeholderText().isEmpty());
    auto *line = m_window.inspector().findChild<QLabel *>(QStringLiteral("links"));
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->accessibleName(), QStringLiteral("Supports Goal"));
    line->setFocus();
    press(Qt::Key_Tab); // to the link in the line
    press(Qt::Key_Return);
    EXPECT_EQ(m_window.canvas().current(), m_node);
}

TEST_F(InspectorTest, StartAndTargetSayWhichWayIsBetterInTheSameStep)
{
    enter("startValue", QStringLiteral("15"));
    press(Qt::Key_Return);
    EXPECT_EQ(node().direction, Direction::Unset) << "a start alone says nothing";
    enter("targetValue", QStringLiteral("2"));
    QTest::qWait(600); // it is committed, and not yet whole
    ASSERT_EQ(node().targetValue, 2);
    EXPECT_EQ(node().direction, Direction::Unset);
    QTest::keyClicks(editor<QLineEdit>("targetValue"), QStringLiteral("5"));
    press(Qt::Key_Return);
    EXPECT_EQ(node().targetValue, 25);
    EXPECT_EQ(node().direction, Direction::Higher);
    trigger("edit.undo");
    EXPECT_EQ(node().targetValue, std::nullopt);
    EXPECT_EQ(node().direction, Direction::Unset) << "one step";
}

TEST_F(InspectorTest, ADirectionThatSomebodyChoseStays)
{
    auto *direction = editor<QComboBox>("direction");
    ASSERT_NE(direction, nullptr);
    direction->setFocus();
    press(Qt::Key_R); // Range
    ASSERT_EQ(node().direction, Direction::Range);
    enter("startValue", QStringLiteral("15"));
    press(Qt::Key_Return);
    enter("targetValue", QStringLiteral("5"));
    press(Qt::Key_Return);
    EXPECT_EQ(node().direction, Direction::Range);
}

TEST_F(InspectorTest, ANewThresholdIsSeenAndItsFirstFieldHasTheCursor)
{
    m_window.resize(1'000, 500);
    QApplication::processEvents();
    QWidget *bands = m_window.inspector().findChild<QWidget *>(QStringLiteral("bands"));
    ASSERT_NE(bands, nullptr);
    for (int i = 0; i < 3; ++i) {
        QToolButton *add = nullptr;
        for (QToolButton *button : bands->findChildren<QToolButton *>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Add to ")))
                add = button;
        }
        ASSERT_NE(add, nullptr);
        add->click();
        QApplication::processEvents();
        QWidget *focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        EXPECT_TRUE(bands->isAncestorOf(focus)) << i;
        EXPECT_TRUE(qobject_cast<QComboBox *>(focus)) << "the status comes first";
        EXPECT_FALSE(focus->visibleRegion().isEmpty()) << "scrolled to: " << i;
    }
    EXPECT_EQ(node().bands.size(), 3U);
}

TEST_F(InspectorTest, AHorizonIsWrittenInOneLine)
{
    enter("horizon", QStringLiteral("Q4 2026"));
    press(Qt::Key_Return);
    EXPECT_EQ(node().horizon.start, QDate(2026, 10, 1));
    EXPECT_EQ(node().horizon.end, QDate(2026, 12, 31));
    press(Qt::Key_Tab);
    m_window.canvas().setFocus();
    press(Qt::Key_Tab);
    type(QStringLiteral("Driver"));
    press(Qt::Key_Return);
    auto *line = editor<QLineEdit>("horizon");
    EXPECT_EQ(line->text(), QString());
    EXPECT_EQ(line->placeholderText(), QStringLiteral("Q4 2026")) << "inherited";
    EXPECT_TRUE(line->property("inherited").toBool());
}

TEST_F(InspectorTest, NumbersStandWithTheirUnit)
{
    auto *unit = editor<QComboBox>("unit");
    ASSERT_NE(unit, nullptr);
    unit->setFocus();
    press(Qt::Key_P); // Percent
    ASSERT_EQ(node().unit.kind, Unit::Kind::Percent);
    const auto *sign = m_window.inspector()
                           .findChild<QWidget *>(QStringLiteral("targetValue"))
                           ->findChild<QLabel *>(QStringLiteral("numberUnit"));
    ASSERT_NE(sign, nullptr);
    EXPECT_TRUE(sign->isVisible());
    EXPECT_EQ(sign->text(), QStringLiteral("%"));
}

TEST_F(InspectorTest, F7GoesFromOneMissingFieldToTheNext)
{
    m_window.canvas().setFocus();
    press(Qt::Key_F7);
    EXPECT_EQ(m_window.inspector().focusedField(), "question");
    type(QStringLiteral("Do we grow?"));
    press(Qt::Key_F7);
    EXPECT_EQ(node().question, QStringLiteral("Do we grow?"));
    EXPECT_EQ(m_window.inspector().focusedField(), "owner");
}

TEST_F(InspectorTest, AChosenPersonIsNamedAboveTheCanvasWithAWayBack)
{
    enter("owner", QStringLiteral("Aiko Lind"));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    auto *filters = m_window.findChild<FilterList *>();
    ASSERT_NE(filters, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return filters->model()->rowCount() > 1; }));
    m_window.canvas().setFocus();
    const QModelIndex aiko = filters->model()->index(1, 0);
    QTest::mouseClick(filters->viewport(), Qt::LeftButton, {}, filters->visualRect(aiko).center());
    EXPECT_FALSE(m_window.canvas().viewState().filter.isEmpty());
    QToolButton *all = nullptr;
    for (auto *button : m_window.findChildren<QToolButton *>(QStringLiteral("link"))) {
        if (button->isVisible() && button->text() == QStringLiteral("Show all"))
            all = button;
    }
    ASSERT_NE(all, nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_TRUE(m_window.canvas().viewState().filter.isEmpty());
}

TEST_F(InspectorTest, AllTabsHaveRoomBesideALongTierName)
{
    auto *tabs = m_window.inspector().findChild<QTabBar *>();
    ASSERT_NE(tabs, nullptr);
    for (const int width : {m_window.inspector().minimumWidth(), 364, 520}) {
        m_window.inspector().setFixedWidth(width);
        QApplication::processEvents();
        EXPECT_LE(tabs->tabRect(tabs->count() - 1).right(), tabs->width()) << width;
    }
}

TEST_F(InspectorTest, ChoosingAnotherNodeKeepsWhatWasTyped)
{
    m_window.inspector().focusField("question");
    type(QStringLiteral("Typed"));
    m_window.canvas().clearSelection();
    QApplication::processEvents();
    EXPECT_EQ(node().question, QStringLiteral("Typed"));
}

TEST_F(InspectorTest, ANumberThatCannotBeReadIsRefusedAndSaidSo)
{
    enter("targetValue", QStringLiteral("1,234,5"));
    press(Qt::Key_Return);
    EXPECT_FALSE(node().targetValue);
    const auto *said = m_window.inspector()
                           .findChild<QWidget *>(QStringLiteral("targetValue"))
                           ->findChild<QLabel *>(QStringLiteral("wrongText"));
    ASSERT_NE(said, nullptr);
    EXPECT_FALSE(said->text().isEmpty());
    enter("targetValue", QStringLiteral("25.5"));
    press(Qt::Key_Return);
    EXPECT_EQ(node().targetValue, 25.5);
}

TEST_F(InspectorTest, ANewOwnerIsMadeByNameInTheSameStep)
{
    auto *combo = editor<QComboBox>("owner");
    ASSERT_NE(combo, nullptr);
    combo->setFocus();
    QTest::keyClicks(combo->lineEdit(), QStringLiteral("Marta Ortiz"));
    m_window.canvas().setFocus();
    QApplication::processEvents();
    ASSERT_EQ(tree().all<Person>().size(), 1U);
    EXPECT_EQ(tree().find(node().owner)->name, QStringLiteral("Marta Ortiz"));
    trigger("edit.undo");
    EXPECT_EQ(tree().all<Person>().size(), 0U);
    EXPECT_TRUE(node().owner.isNull());
}

TEST_F(InspectorTest, SeveralNodesAreEditedAsOneStep)
{
    m_window.canvas().setFocus();
    press(Qt::Key_Tab);
    type(QStringLiteral("A"));
    press(Qt::Key_Return);
    m_window.canvas().selectBranch(m_node);
    QApplication::processEvents();
    auto *combo = editor<QComboBox>("indicator");
    ASSERT_NE(combo, nullptr);
    combo->setFocus();
    combo->setCurrentIndex(static_cast<int>(Indicator::Lagging));
    Q_EMIT combo->activated(combo->currentIndex());
    for (const Node &each : tree().nodes())
        EXPECT_EQ(each.indicator, Indicator::Lagging);
    trigger("edit.undo");
    for (const Node &each : tree().nodes())
        EXPECT_EQ(each.indicator, Indicator::Unset);
}

TEST_F(InspectorTest, AnEditElsewhereShowsAtOnce)
{
    const Result<Change> change =
        edit::setField(tree(), m_node, &Node::question, QStringLiteral("From elsewhere?"));
    ASSERT_TRUE(change);
    ASSERT_TRUE(m_window.document().perform({*change, VerbId::Edit, {}, {}, {}, {}}));
    EXPECT_EQ(editor<QPlainTextEdit>("question")->toPlainText(), QStringLiteral("From elsewhere?"));
}

TEST(Notes, AreNeverLaidOutWhenNestedTooDeepOrTooLong)
{
    EXPECT_TRUE(isHarmlessMarkdown(QStringLiteral("# Notes\n\n- one\n  - two\n> said\n")));
    EXPECT_FALSE(isHarmlessMarkdown(QString(1000, QLatin1Char('>'))));
    EXPECT_FALSE(isHarmlessMarkdown(QStringLiteral("- ").repeated(500)));
    EXPECT_TRUE(isHarmlessMarkdown(QStringLiteral("1. one\n   1) two\n3.5 more\n2026\n")));
    EXPECT_FALSE(isHarmlessMarkdown(QStringLiteral("1. ").repeated(500)));
    EXPECT_FALSE(isHarmlessMarkdown(QStringLiteral("12) ").repeated(500)));
    EXPECT_FALSE(isHarmlessMarkdown(QStringLiteral("1. - > ").repeated(10)));
    EXPECT_FALSE(isHarmlessMarkdown(QString(70'000, QLatin1Char('a'))));
}

TEST(Notes, LoadNothing)
{
    SafeMarkdown notes;
    notes.setNotes(QStringLiteral("![](file:///etc/hostname) <img src='file:///etc/hostname'>"));
    EXPECT_TRUE(notes.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")))
                    .toByteArray()
                    .isEmpty());
}

} // namespace
} // namespace espalier
