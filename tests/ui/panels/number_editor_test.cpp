// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/number_editor.h"

#include <QLabel>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace espalier {
namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale french(QLocale::French, QLocale::France);
const QLocale swiss(QLocale::German, QLocale::Switzerland);

TEST(NumberIn, ReadsTheLocalesDecimalSign)
{
    EXPECT_EQ(numberIn(english, QStringLiteral("19.4")), 19.4);
    EXPECT_EQ(numberIn(german, QStringLiteral("19,4")), 19.4);
    EXPECT_EQ(numberIn(english, QStringLiteral(" 25 % ")), 25);
    EXPECT_EQ(numberIn(english, QStringLiteral("-3")), -3);
}

TEST(NumberIn, ReadsWhatTypedTitlesRead)
{
    EXPECT_EQ(numberIn(german, QStringLiteral("1.234")), 1234);
    EXPECT_EQ(numberIn(english, QStringLiteral("1.234")), 1.234);
    EXPECT_EQ(numberIn(english, QStringLiteral("1,234")), 1234);
    EXPECT_EQ(numberIn(german, QStringLiteral("1,234")), 1.234);
    EXPECT_EQ(numberIn(english, QStringLiteral("1.234,5")), 1234.5);
    EXPECT_EQ(numberIn(german, QStringLiteral("18k")), 18000);
}

TEST(NumberIn, LeavesUnitsAndSigns)
{
    for (const char *text : {"€ 150", "150 EUR", ">= 25", "3 s"})
        EXPECT_FALSE(numberIn(english, QString::fromUtf8(text))) << text;
}

TEST(NumberIn, RefusesWhatIsNoFiniteNumber)
{
    for (const char *text : {"", "%", "nan", "inf", "1e999", "12 apples", "--1"})
        EXPECT_FALSE(numberIn(english, QString::fromLatin1(text))) << text;
}

TEST(NumberText, ReadsBackInEveryLocale)
{
    for (const QLocale &locale : {english, german, french, swiss}) {
        for (const double number : {0.0, 0.1, -2.5, 1234567.891, 1e15, 1.0 / 3})
            EXPECT_EQ(numberIn(locale, textOf(locale, number)), number)
                << locale.name().toStdString() << number;
    }
}

TEST(DayIn, ReadsTheLocalesShortFormAndTheInternationalOne)
{
    const QDate day(2026, 3, 31);
    for (const QLocale &locale : {english, german, french, swiss}) {
        EXPECT_EQ(dayIn(locale, textOf(locale, day)), day) << locale.name().toStdString();
        EXPECT_EQ(dayIn(locale, QStringLiteral("2026-03-31")), day);
    }
    EXPECT_FALSE(dayIn(german, QStringLiteral("31.02.2026")).isValid());
}

TEST(DayIn, ReadsWhatTypedTitlesRead)
{
    EXPECT_EQ(dayIn(english, QStringLiteral("Q1 2027")), QDate(2027, 3, 31));
    EXPECT_EQ(dayIn(german, QStringLiteral("März 2027")), QDate(2027, 3, 31));
    EXPECT_EQ(dayIn(french, QStringLiteral("2027")), QDate(2027, 12, 31));
}

TEST(DecimalEditor, ALongUnitGivesWayToTheNumber)
{
    DecimalEditor editor;
    editor.setUnit(QStringLiteral("customers in the mid-market"));
    editor.resize(400, 30);
    editor.show();
    EXPECT_LE(editor.minimumSizeHint().width(), 90) << "what is wide now must still be able to become narrow";
    editor.resize(90, 30);
    const auto *unit = editor.findChild<QLabel *>(QStringLiteral("numberUnit"));
    ASSERT_NE(unit, nullptr);
    EXPECT_TRUE(unit->text().endsWith(u'…')) << unit->text().toStdString();
    EXPECT_LE(unit->geometry().right(), editor.width());
    const QString narrow = unit->text();
    editor.resize(200, 30);
    EXPECT_GT(unit->text().size(), narrow.size());
}

} // namespace
} // namespace espalier
