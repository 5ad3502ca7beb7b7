// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/history_chart.h"

#include "core/edit/add.h"
#include "core/edit/new_tree.h"
#include "core/edit/record.h"
#include "core/edit/record_values.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

/// A node with a target of 25 % at the end of 2026 and bands; each test gives it values.
class HistoryChartTest : public testing::Test
{
protected:
    HistoryChartTest() : tree(edit::newTree(context))
    {
        const Result<Change> change = edit::addTopNode(tree, QStringLiteral("Win rate"), context);
        EXPECT_TRUE(change && tree.apply(*change));
        id = edit::addedNode(*change);
        Node changed = node();
        changed.unit = {Unit::Kind::Percent, {}};
        changed.direction = Direction::Higher;
        changed.startValue = 15;
        changed.startDate = QDate(2025, 1, 1);
        changed.targetValue = 25;
        changed.targetDate = QDate(2026, 12, 31);
        put(changed);
    }

    [[nodiscard]] const Node &node() const { return *tree.find(id); }
    void put(const Node &changed)
    {
        const Result<Change> change = edit::edit(tree, id, [&](Node &there) { there = changed; });
        ASSERT_TRUE(change && tree.apply(*change));
    }
    template <class Record>
    void add(Record record)
    {
        record.id = ids.make<Record>();
        Change change;
        appendNew(change, record);
        ASSERT_TRUE(tree.apply(change));
    }
    /// Months from January 2025 on.
    void record(const std::vector<double> &values)
    {
        std::vector<Observation> all;
        QDate start(2025, 1, 1);
        for (const double value : values) {
            Observation one;
            one.node = id;
            one.period = {start, start.addMonths(1).addDays(-1), {}};
            one.value = value;
            all.push_back(one);
            start = start.addMonths(1);
        }
        recordAll(all);
    }
    void recordAll(const std::vector<Observation> &values)
    {
        const auto recorded = edit::recordValues(tree, values, context);
        ASSERT_TRUE(recorded && tree.apply(recorded->change));
    }
    void recordDays(int count)
    {
        std::vector<Observation> all;
        for (int i = 0; i < count; ++i) {
            Observation one;
            one.node = id;
            one.period = {QDate(2024, 1, 1).addDays(i), QDate(2024, 1, 1).addDays(i), {}};
            one.value = 20 + 5 * std::sin(i / 9.0);
            all.push_back(one);
        }
        recordAll(all);
    }
    [[nodiscard]] History history() const
    {
        return historyOf(tree, derive(tree, QDate(2026, 11, 21)), tree.nodes().slotOf(id), QLocale::c());
    }

    /// Nothing outside, and no text on another, in all sizes and themes; the contrast of texts is enough.
    void expectTidy() const
    {
        const History shown = history();
        for (const ThemeKind kind :
             {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print, ThemeKind::Contrast}) {
            const Theme theme = themeOf(kind);
            for (const QSizeF size : {QSizeF(320, 220), QSizeF(700, 300), QSizeF(180, 120), QSizeF(60, 30),
                                      QSizeF(10, 10), QSizeF(0, 0), QSizeF(1600, 80)})
                expectTidy(historyChart(shown, size, theme), theme);
        }
    }

    CountedIds ids;
    Context context{ids, QDate(2026, 11, 21), QStringLiteral("Test")};
    Tree tree;
    NodeId id;

private:
    static void expectTidy(const Picture &picture, const Theme &theme)
    {
        const QRectF bounds = picture.bounds.adjusted(-0.5, -0.5, 0.5, 0.5);
        std::vector<QRectF> texts;
        for (const Op &op : picture.ops) {
            const auto *text = std::get_if<Text>(&op);
            if (!text) {
                const QRectF covered = boundsOf(op);
                EXPECT_TRUE(covered.isEmpty() || bounds.contains(covered))
                    << op.index() << ' ' << covered.x() << ' ' << covered.y() << ' ' << covered.width() << ' '
                    << covered.height() << " in " << bounds.width();
                continue;
            }
            // As measured; what boundsOf() says is generous.
            const double share = text->align == Align::Left ? 0 : text->align == Align::Middle ? 0.5 : 1;
            const double width = static_cast<double>(text->width);
            const QRectF covered(text->at.x() - share * width, text->at.y() - 8, width, 10);
            EXPECT_TRUE(bounds.contains(covered)) << text->text.toStdString();
            EXPECT_GE(contrast(text->colour, picture.ground), theme.forText);
            for (const QRectF &other : texts)
                EXPECT_FALSE(other.intersects(covered)) << text->text.toStdString() << picture.bounds.width();
            texts.push_back(covered);
        }
    }
};

QStringList wordsOf(const Picture &picture)
{
    QStringList words;
    for (const Op &op : picture.ops) {
        if (const auto *text = std::get_if<Text>(&op))
            words.append(text->text);
    }
    return words;
}

template <class Shape>
int countOf(const Picture &picture, auto &&is)
{
    return static_cast<int>(std::ranges::count_if(picture.ops, [&](const Op &op) {
        const auto *shape = std::get_if<Shape>(&op);
        return shape && is(*shape);
    }));
}

const std::vector<double> twoYears{18, 19, 20, 19, 21, 20, 22, 21, 20, 22,   21,
                                   23, 20, 21, 22, 21, 20, 22, 23, 21, 20.2, 20.6};

TEST_F(HistoryChartTest, DrawsValuesTargetLimitsAndTheYearBefore)
{
    record(twoYears);
    const Picture picture = historyChart(history(), {400, 240}, themeOf(ThemeKind::Light));
    const QStringList words = wordsOf(picture);
    for (const char *word : {"target", "natural limits and mean", "a year before", "Jan 2025"})
        EXPECT_TRUE(words.contains(QLatin1String(word))) << word << words.join(u'|').toStdString();
    EXPECT_EQ(countOf<Disc>(picture, [](const Disc &) { return true; }), 22);
    EXPECT_GE(countOf<Use>(picture, [](const Use &) { return true; }), 2) << "shapes of the bands";
    expectTidy();
}

TEST_F(HistoryChartTest, ShowsNoValueThatWasCorrectedAndProvisionalOnesHollow)
{
    record({18, 90, 20});
    record({18, 19, 20});
    Observation last;
    last.node = id;
    last.period = {QDate(2025, 4, 1), QDate(2025, 4, 30), {}};
    last.value = 21;
    last.state = ObservationState::Provisional;
    recordAll({last});
    const Picture picture = historyChart(history(), {400, 240}, themeOf(ThemeKind::Light));
    EXPECT_EQ(countOf<Disc>(picture, [](const Disc &disc) { return !disc.ink.stroke; }), 3);
    EXPECT_EQ(countOf<Disc>(picture, [](const Disc &disc) { return disc.ink.stroke.has_value(); }), 1);
    EXPECT_FALSE(wordsOf(picture).join(u' ').contains(QStringLiteral("90")));
}

TEST_F(HistoryChartTest, ThePathLeadsFromTheStartToTheTarget)
{
    record({18, 19});
    const History shown = history();
    ASSERT_GE(shown.path.size(), 2U);
    EXPECT_EQ(shown.from, QDate(2025, 1, 1));
    EXPECT_EQ(shown.path.front().due, 15);
    ASSERT_TRUE(shown.start);
    EXPECT_EQ(shown.start->value, 15);
    EXPECT_LT(shown.to, QDate(2026, 12, 31)) << "the values keep their part of the width";
    record(twoYears);
    EXPECT_EQ(history().to, QDate(2026, 12, 31));
    EXPECT_EQ(history().path.back().due, 25);
}

TEST_F(HistoryChartTest, AStepIsUpright)
{
    Node changed = node();
    changed.targetPath = TargetPath::Steps;
    changed.targetPoints = {{QDate(2025, 6, 1), 18, {}}};
    put(changed);
    record(twoYears);
    const std::vector<PathPoint> path = history().path;
    const auto step = std::ranges::find(path, QDate(2025, 6, 1), &PathPoint::day);
    ASSERT_NE(step, path.end());
    EXPECT_EQ(step->due, 18);
    EXPECT_EQ(std::prev(step)->due, 15);
    EXPECT_EQ(std::prev(step)->day, QDate(2025, 5, 31));
}

TEST_F(HistoryChartTest, MarksWhatTouchesTheNode)
{
    record(twoYears);
    Event everywhere;
    everywhere.date = QDate(2025, 6, 3);
    everywhere.what = QStringLiteral("New consent banner");
    add(everywhere);
    Event here = everywhere;
    here.what = QStringLiteral("Prices rose");
    here.nodes = {id};
    add(here);
    Event elsewhere = everywhere;
    elsewhere.nodes = {ids.make<Node>()};
    elsewhere.what = QStringLiteral("Elsewhere");
    add(elsewhere);
    Event late = everywhere;
    late.date = QDate(2026, 12, 20);
    late.what = QStringLiteral("A long story of what happened just before the end of the year");
    add(late);
    Experiment experiment;
    experiment.name = QStringLiteral("Shorter form");
    experiment.nodes = {id};
    experiment.period = {QDate(2026, 11, 16), QDate(2027, 3, 1), {}};
    add(experiment);
    const Picture picture = historyChart(history(), {500, 260}, themeOf(ThemeKind::Light));
    QStringList titles;
    for (const Op &op : picture.ops) {
        if (const auto *group = std::get_if<Group>(&op))
            titles.append(group->title);
    }
    titles.sort();
    EXPECT_EQ(titles, QStringList({QStringLiteral("20 Dec 2026: ") + late.what,
                                   QStringLiteral("3 Jun 2025: New consent banner"),
                                   QStringLiteral("3 Jun 2025: Prices rose"),
                                   QStringLiteral("Experiment, 16 Nov 2026 – 1 Mar 2027: Shorter form")}));
    expectTidy();
}

TEST_F(HistoryChartTest, ManyMarksStayApart)
{
    record(twoYears);
    for (int i = 0; i < 40; ++i) {
        Event event;
        event.date = QDate(2025, 1, 3).addDays(i * 17);
        event.what = QStringLiteral("Something happened on this day");
        add(event);
        Experiment experiment;
        experiment.name = QStringLiteral("Tried something");
        experiment.nodes = {id};
        experiment.period = {event.date.addDays(3), event.date.addDays(60), {}};
        add(experiment);
    }
    expectTidy();
}

TEST_F(HistoryChartTest, ShowsOneValueOrNone)
{
    EXPECT_EQ(historyText(history()), QStringLiteral("No values yet"));
    expectTidy();
    record({18});
    expectTidy();
    Node changed = node();
    changed.targetValue.reset();
    changed.targetDate = {};
    changed.startDate = {};
    put(changed);
    EXPECT_EQ(countOf<Disc>(historyChart(history(), {320, 200}, themeOf(ThemeKind::Dark)),
                            [](const Disc &disc) { return disc.centre.x() > 100 && disc.centre.x() < 250; }),
              1);
    expectTidy();
}

TEST_F(HistoryChartTest, ShowsNothingWhereThereIsNothing)
{
    Node changed = node();
    changed.targetValue.reset();
    changed.targetDate = {};
    put(changed);
    EXPECT_TRUE(historyChart(history(), {320, 200}, themeOf(ThemeKind::Light)).ops.empty());
}

TEST_F(HistoryChartTest, AThousandDaysHaveOneDot)
{
    recordDays(1000);
    const Picture picture = historyChart(history(), {320, 200}, themeOf(ThemeKind::Light));
    EXPECT_EQ(countOf<Disc>(picture, [](const Disc &) { return true; }), 1);
    expectTidy();
}

TEST_F(HistoryChartTest, BearsExtremeNumbers)
{
    const std::vector<std::vector<double>> extremes{
        {1e308, -1e308, 1e308}, {1e-300, 2e-300, 1e-300}, {1e15, 1e15 + 1, 1e15},  {0, 0, 0},
        {-5, -4.99999999, -5},  {1e6, 1'000'400, 1e6},    {123'456'789, 12, -0.01}};
    for (const std::vector<double> &values : extremes) {
        record(values);
        for (const Op &op : historyChart(history(), {320, 200}, themeOf(ThemeKind::Light)).ops) {
            if (const auto *path = std::get_if<Path>(&op)) {
                for (const QPointF point : path->points)
                    EXPECT_TRUE(std::isfinite(point.x()) && std::isfinite(point.y()));
            }
        }
        expectTidy();
    }
}

TEST_F(HistoryChartTest, ATotalThatBeginsAnewBreaksTheLine)
{
    Node changed = node();
    changed.valueKind = ValueKind::TotalToDate;
    changed.targetValue.reset();
    changed.startValue.reset();
    put(changed);
    std::vector<Observation> values;
    for (int month = 1; month <= 14; ++month) {
        Observation one;
        one.node = id;
        const QDate begin = QDate(2025, 1, 1).addMonths(month - 1);
        one.period = {QDate(begin.year(), 1, 1), begin.addMonths(1).addDays(-1), {}};
        one.value = 10.0 * begin.month();
        values.push_back(one);
    }
    recordAll(values);
    const Picture picture = historyChart(history(), {400, 240}, themeOf(ThemeKind::Light));
    EXPECT_EQ(countOf<Path>(picture, [](const Path &path) { return path.ink.width > 1.6F; }), 2);
    EXPECT_TRUE(historyText(history()).endsWith(QStringLiteral("the same as a year ago")));
}

TEST_F(HistoryChartTest, SaysItInASentence)
{
    record(twoYears);
    EXPECT_EQ(historyText(history()).replace(QChar(0xA0), u' ').toStdString(),
              std::string("20.6 % in Oct 2026, 0.4 up on Sep, 1.4 down on a year ago; within its natural "
                          "limits of 17.2 to 24.3: noise"));
    std::vector<double> jump = twoYears;
    jump.back() = 60;
    record(jump);
    EXPECT_TRUE(historyText(history()).contains(QStringLiteral("; outside its natural limits of ")));
    EXPECT_TRUE(historyText(history()).endsWith(QStringLiteral(": a signal")));
    record({18});
    Observation week;
    week.node = id;
    week.period = {QDate(2026, 11, 2), QDate(2026, 11, 8), {}};
    week.value = 60;
    recordAll({week});
    EXPECT_TRUE(
        historyText(history()).startsWith(QStringLiteral("60\u00A0% on 8 Nov 2026, the same as Oct; ")));
}

} // namespace
} // namespace espalier
