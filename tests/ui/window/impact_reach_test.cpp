// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What is reached and why, in words: the bar, the list, the cards.
#include "tests/ui/window/impact_fixture.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST_F(ImpactWindowTest, AGoalReachesNoGoal)
{
    show("Revenue");
    EXPECT_THAT(said(), HasSubstr("If “Revenue” goes · ↓ 3 nodes below"));
}

TEST_F(ImpactWindowTest, ACauseItselfIsSaidToBeOne)
{
    for (const char *red : {"Revenue", "Leads", "Visits", "Orders"})
        stand(red, 10);
    goTo("Visits");
    trigger("view.causes");
    EXPECT_EQ(said(), "Why is “Visits” at “act”? · Nothing below it stands badly: it is the cause itself");
    goTo("Revenue");
    trigger("view.causes");
    for (const char *cause : {"Visits", "Orders"})
        EXPECT_THAT(spoken(cause), HasSubstr("on the way to a cause, a cause")) << cause;
    press(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_THAT(rows(), HasSubstr("Causes: nothing below them stands badly (2): Visits, Orders;"));
    press(Qt::Key_C, Qt::ControlModifier);
    const std::string copied = QApplication::clipboard()->text().toStdString();
    for (const char *line : {"\n  Revenue", "\n    Leads", "\n      Visits: a cause\n"})
        EXPECT_THAT(copied, HasSubstr(line));
}

TEST_F(ImpactWindowTest, WhatIsReachedBothWaysSaysSo)
{
    set("Revenue", &Node::owner, add<Person>("Rosa Thiel"));
    const PersonId rosa = tree().all<Person>().begin()->id;
    set("Leads", &Node::owner, add<Person>("Sam Berg"));
    set("Visits", &Node::owner, rosa);
    chooseOf(QStringLiteral("Rosa Thiel"), QStringLiteral("Show what hangs on this"));
    EXPECT_EQ(roleOf("Leads"), SpotRole::Both);
    EXPECT_THAT(spoken("Leads"), HasSubstr("reached upward and downward"));
}

TEST_F(ImpactWindowTest, ARunningExperimentLeadsToTheEndsOfItsLinks)
{
    Experiment experiment;
    experiment.name = QStringLiteral("Shorter form");
    experiment.state = ExperimentState::Running;
    experiment.links = {{id("Visits"), id("Leads")}};
    perform(edit::addRecord(tree(), std::move(experiment), m_context));
    show("Leads");
    EXPECT_THAT(said(), HasSubstr("1 experiment is running"));
    press(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_End);
    EXPECT_EQ(list().currentItem()->text(0), QStringLiteral("Shorter form"));
    EXPECT_THAT(m_window.canvas().selection().nodes,
                testing::UnorderedElementsAre(id("Leads"), id("Visits")));
}

TEST_F(ImpactWindowTest, TheDayIsFollowedAndWhatIsAskedForIsNotWaitedFor)
{
    Campaign campaign;
    campaign.name = QStringLiteral("Spring");
    campaign.period.start = m_now.date().addDays(-3);
    campaign.period.end = m_now.date();
    perform(edit::addRecord(tree(), std::move(campaign), m_context));
    set("Visits", &Node::campaigns, std::vector<CampaignId>{tree().all<Campaign>().begin()->id});
    press(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(rows(), "");
    show("Leads");
    EXPECT_THAT(rows(), HasSubstr("Spring"));
    EXPECT_THAT(said(), HasSubstr("1 campaign is running"));
    beginDay(m_now.date().addDays(1));
    EXPECT_THAT(said(), Not(HasSubstr("campaign")));
}

TEST_F(ImpactWindowTest, ALongTitleIsShortenedInTheBarAndNeverReadAsHtml)
{
    const QString title = QStringLiteral("<u>Leads</u> ") + QStringLiteral("and more ").repeated(20) +
                          QStringLiteral("at last");
    set("Leads", &Node::title, title);
    m_window.canvas().setFocus();
    goTo(title.toUtf8().constData());
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QString shown;
    for (const auto *label : m_window.impact().bar().findChildren<QLabel *>())
        shown += label->text();
    EXPECT_TRUE(shown.contains(QStringLiteral("&lt;u&gt;Leads"))) << qPrintable(shown);
    EXPECT_FALSE(shown.contains(QStringLiteral("at last"))) << "it would fill the bar";
    EXPECT_THAT(said(), HasSubstr(title.toStdString()));
}

TEST_F(ImpactWindowTest, AnEmptyListSaysHowItIsFilledAndOffersNothingToCopy)
{
    press(Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    const auto isHinted = [this] {
        const auto labels = list().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Show impact"));
        });
    };
    const auto canCopy = [this] { return m_window.impact().page().findChild<QToolButton *>()->isEnabled(); };
    EXPECT_TRUE(isHinted());
    EXPECT_FALSE(canCopy());
    show("Leads");
    EXPECT_FALSE(isHinted());
    EXPECT_TRUE(canCopy());
}

} // namespace
} // namespace espalier
