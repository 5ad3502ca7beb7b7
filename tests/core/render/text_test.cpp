// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/text.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

constexpr Font title{14, 600, false};

double shaped(const QString &text, const Font &font)
{
    return QFontMetricsF(isPlainText(text) ? toFont(font) : toShapingFont(font)).horizontalAdvance(text);
}

/// Words of many kinds: short, long, with signs, in several scripts.
rc::Gen<QString> paragraphs()
{
    const auto word = rc::gen::oneOf(
        rc::gen::map(rc::gen::container<std::string>(rc::gen::inRange('a', 'z')),
                     [](const std::string &letters) { return QString::fromStdString(letters); }),
        rc::gen::elementOf(std::vector<QString>{
            QStringLiteral("20"), QStringLiteral("%"), QStringLiteral("AV-Team/Vertrieb"),
            QStringLiteral("Ärger"), QStringLiteral("每月活跃用户数量增长率"), QStringLiteral("معدل"),
            QStringLiteral("שיעור"), QStringLiteral("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"),
            QStringLiteral("e\u0301\u0301tude"), QStringLiteral("👩‍👩‍👧"), QStringLiteral("→")}));
    return rc::gen::map(
        rc::gen::container<std::vector<QString>>(word),
        [](const std::vector<QString> &words) { return QStringList(words.begin(), words.end()).join(u' '); });
}

RC_GTEST_PROP(BrokenLines, neverLeaveTheirWidthNorTheirNumber, ())
{
    const QString text = *paragraphs();
    const int most = *rc::gen::inRange(1, 7);
    const double width = *rc::gen::inRange(70, 300); // wider than any one character
    const Lines broken = brokenLines(text, title, width, most);
    RC_ASSERT(broken.lines.size() <= most);
    for (const QString &line : broken.lines)
        RC_ASSERT(shaped(line, title) <= width + 0.5);
}

RC_GTEST_PROP(BrokenLines, holdAllOfTheTextUnlessTheySayItIsCut, ())
{
    const QString text = *paragraphs();
    const Lines broken = brokenLines(text, title, 180, 6);
    const auto letters = [](QString s) { return s.remove(u' '); };
    if (broken.cut)
        RC_ASSERT(broken.lines.back().endsWith(QChar(0x2026)));
    else
        RC_ASSERT(letters(broken.lines.join(QString())) == letters(text.simplified()));
}

RC_GTEST_PROP(Elided, fitsAndIsTheTextOrEndsInAnEllipsis, ())
{
    const QString text = (*paragraphs()).simplified();
    const double width = *rc::gen::inRange(70, 300);
    const QString line = elided(text, title, width);
    const bool isHonest = line == text || line.endsWith(QChar(0x2026));
    RC_ASSERT(isHonest);
    RC_ASSERT(shaped(line, title) <= width + 0.5);
}

TEST(BrokenLines, aNumberKeepsItsUnit)
{
    const QString text = QStringLiteral("Grow mid-market revenue 20 % by Q4 2026");
    for (int width = 90; width < 300; ++width) {
        for (const QString &line : brokenLines(text, title, width, 6).lines) {
            EXPECT_FALSE(line.endsWith(QStringLiteral("20"))) << width;
            EXPECT_FALSE(line.startsWith(u'%')) << width;
        }
    }
}

TEST(BrokenLines, breakWhereThePictureOfTheWindowBreaks)
{
    const QStringList lines =
        brokenLines(QStringLiteral("Win more first-time customers in mid-market"), title, 186, 2).lines;
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.join(u' '), QStringLiteral("Win more first-time customers in mid-market"));
}

TEST(BrokenLines, aNumberKeepsItsUnitInEveryScript)
{
    const QString text = QStringLiteral("نمو بنسبة 25 % و 30 min ثم 40 USD أخيرا");
    for (int width = 60; width < 220; ++width) {
        for (const QString &line : brokenLines(text, title, width, 9).lines) {
            for (const char *unit : {"%", "min", "USD"})
                EXPECT_FALSE(line.startsWith(QLatin1String(unit))) << width << ": " << line.toStdString();
        }
    }
}

TEST(TextWidth, lettersThatJoinAreSetJoined)
{
    const QString word =
        QStringLiteral("\u0645\u0644\u0644"); // joined letters are narrower than letters alone
    double alone = 0;
    for (const QChar letter : word)
        alone += textWidth(letter, title);
    EXPECT_LT(textWidth(word, title), 0.9 * alone);
}

TEST(BrokenLines, emptyTextHasNoLines)
{
    EXPECT_TRUE(brokenLines(QStringLiteral(" \n "), title, 100, 2).lines.isEmpty());
}

TEST(BrokenLines, aTitleOfAMegabyteIsCutWithoutBeingMeasuredToItsEnd)
{
    const Lines broken = brokenLines(QString(1'000'000, u'x'), title, 180, 6);
    EXPECT_EQ(broken.lines.size(), 6);
    EXPECT_TRUE(broken.cut);
}

TEST(TextAt, lineBreaksAndControlsBecomeSpaces)
{
    const Text text = textAt({}, QStringLiteral("a\nb\tc\u2028d") + QChar(1), title, {});
    EXPECT_EQ(text.text, QStringLiteral("a b c d "));
}

TEST(FontFamily, isInterOrItsStandIn)
{
    EXPECT_TRUE(fontFamily() == QStringLiteral("Inter") || fontFamily() == QStringLiteral("DejaVu Sans"));
    EXPECT_EQ(QFontInfo(toFont(title)).family(), fontFamily());
}

} // namespace
} // namespace espalier
