// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/typed_text.h"

#include "core/base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

const QLocale plain = QLocale::c();
const QLocale german(QLocale::German, QLocale::Germany);

TypedLine lineOf(const char *text, const QLocale &locale = plain)
{
    return readTyped(QString::fromUtf8(text), locale).line;
}

QString titleOf(const char *text)
{
    return lineOf(text).title;
}

TEST(TypedText, readsEveryTokenOfOneLine)
{
    const TypedLine line =
        lineOf("Lead rate @Lena #paid !weekly +leading 15% -> 25% by Q1 2027 >> Grow the pipeline");
    EXPECT_EQ(line.title, u"Lead rate");
    EXPECT_EQ(line.owner, u"Lena");
    EXPECT_EQ(line.channels, QStringList{QStringLiteral("paid")});
    EXPECT_EQ(line.cadence.kind, Cadence::Kind::Weekly);
    EXPECT_EQ(line.indicator, Indicator::Leading);
    EXPECT_EQ(line.start, 15);
    EXPECT_EQ(line.target, 25);
    EXPECT_EQ(line.unit.kind, Unit::Kind::Percent);
    EXPECT_EQ(line.targetDate, QDate(2027, 3, 31));
    EXPECT_EQ(line.otherParents, QStringList{QStringLiteral("Grow the pipeline")});
}

TEST(TypedText, readsTokensInAnyOrderAndLeavesTheWordsBetween)
{
    const TypedLine line = lineOf("Win >> Goal one >> \"Goal #2\" ^lagging new #paid, #web customers @Bo");
    EXPECT_EQ(line.title, u"Win new customers");
    EXPECT_EQ(line.otherParents, (QStringList{QStringLiteral("Goal one"), QStringLiteral("Goal #2")}));
    EXPECT_EQ(line.indicator, Indicator::Lagging);
    EXPECT_EQ(line.channels, (QStringList{QStringLiteral("paid"), QStringLiteral("web")}));
    EXPECT_EQ(line.owner, u"Bo");
}

TEST(TypedText, beginsATokenOnlyAfterASpaceWithALetterOrDigitBehindItsSign)
{
    for (const char *text :
         {"@home page", "me@home", "a @ b", "C# and F#", "5+leading", "Really!weekly", "R >>",
          "Signups +20 a week", "Fix it !urgent", "a @\"open", "To -> there", "A >> !"}) {
        const TypedText read = readTyped(QString::fromUtf8(text), plain);
        EXPECT_EQ(read.line.title, QString::fromUtf8(text));
        EXPECT_TRUE(read.tokens.empty()) << text;
    }
}

TEST(TypedText, keepsWhatStandsBehindABackslash)
{
    EXPECT_EQ(titleOf("Be \\#1 in search"), u"Be #1 in search");
    EXPECT_EQ(titleOf("From \\15% -> 25%"), u"From 15% -> 25%");
    EXPECT_EQ(titleOf("A \\\\@b"), u"A \\@b");
    EXPECT_EQ(titleOf("C:\\dir \\dir"), u"C:\\dir \\dir");
    EXPECT_EQ(lineOf("x >> Goal \\#1 @Bo").otherParents, QStringList{QStringLiteral("Goal #1")});
}

TEST(TypedText, takesNamesOfSeveralWordsInQuotationMarks)
{
    EXPECT_EQ(lineOf("A @\"Lena  Vogt\" b").owner, u"Lena Vogt");
    EXPECT_EQ(lineOf("A @Anne-Marie. b").owner, u"Anne-Marie");
    EXPECT_EQ(lineOf("A !\"every 10 days\"").cadence.days, 10);
}

TEST(TypedText, readsTargetsAsPeopleWriteThem)
{
    const auto target = [](const char *text, const QLocale &locale = plain) {
        const TypedLine line = lineOf(text, locale);
        EXPECT_EQ(line.title, u"A") << text;
        return std::tuple(line.start.value_or(-1), line.target.value_or(-1), std::string(line.unit.text()));
    };
    EXPECT_EQ(target("A 15 % -> 25 %"), std::tuple(15, 25, "percent"));
    EXPECT_EQ(target("A 15%→25%"), std::tuple(15, 25, "percent"));
    EXPECT_EQ(target("A -> 25%"), std::tuple(-1, 25, "percent"));
    EXPECT_EQ(target("A $4.1M -> $5M"), std::tuple(4.1e6, 5e6, "currency USD"));
    EXPECT_EQ(target("A 2.9 s -> 2.0 s"), std::tuple(2.9, 2.0, "duration s"));
    EXPECT_EQ(target("A €1,200 -> €1,500"), std::tuple(1200, 1500, "currency EUR"));
    EXPECT_EQ(target("A 3.5k -> 4k"), std::tuple(3500, 4000, ""));
    EXPECT_EQ(target("A 15% -> 25"), std::tuple(15, 25, "percent"));
    EXPECT_EQ(target("A 1.200 € -> 1.500 €", german), std::tuple(1200, 1500, "currency EUR"));
    EXPECT_EQ(target("A 1,234 -> 2,5", german), std::tuple(1.234, 2.5, ""));
    EXPECT_EQ(lineOf("A -> ≤ 2 s").direction, Direction::Lower);
}

TEST(TypedText, readsDaysAsPeopleWriteThem)
{
    const auto day = [](const char *text, const QLocale &locale = plain) {
        return lineOf((std::string("A -> 5 by ") + text).c_str(), locale).targetDate;
    };
    EXPECT_EQ(day("Q1 2027"), QDate(2027, 3, 31));
    EXPECT_EQ(day("2027-03-31"), QDate(2027, 3, 31));
    EXPECT_EQ(day("March 2027"), QDate(2027, 3, 31));
    EXPECT_EQ(day("Feb 2028 @Bo"), QDate(2028, 2, 29));
    EXPECT_EQ(day("end of 2026"), QDate(2026, 12, 31));
    EXPECT_EQ(day("end of March 2027, #web"), QDate(2027, 3, 31));
    EXPECT_EQ(day("15 March 2027"), QDate(2027, 3, 15));
    EXPECT_EQ(day("March 15, 2027"), QDate(2027, 3, 15));
    EXPECT_EQ(day("31.03.2027", german), QDate(2027, 3, 31));
    EXPECT_EQ(day("März 2027", german), QDate(2027, 3, 31));
    EXPECT_EQ(day("3/4/2027", QLocale(QLocale::English, QLocale::UnitedStates)), QDate(2027, 3, 4));
    EXPECT_FALSE(day("Christmas").isValid());
    EXPECT_EQ(titleOf("Grow sales by 2027"), u"Grow sales by 2027");
}

TEST(TypedText, saysWhereEachTokenStands)
{
    const QString text = QStringLiteral("A @Bo 15% -> 25% by 2027 >> C d ");
    QStringList parts;
    for (const Token &token : readTyped(text, plain).tokens)
        parts += text.sliced(token.begin, token.end - token.begin);
    EXPECT_EQ(parts.join(u'|'), u"@Bo|15% -> 25%|by 2027|>> C d");
}

TEST(TypedText, knowsTheTokenBeingWritten)
{
    const auto open = [](const char *text) {
        const QString whole = QString::fromUtf8(text);
        const auto token = openTokenAt(whole, whole.size());
        return token ? QStringLiteral("%1 %2").arg(token->begin).arg(token->typed) : QStringLiteral("none");
    };
    EXPECT_EQ(open("A @"), u"2 ");
    EXPECT_EQ(open("A @Le"), u"2 Le");
    EXPECT_EQ(open("A @\"Lena V"), u"2 Lena V");
    EXPECT_EQ(open("A >> Grow the"), u"2 Grow the");
    EXPECT_EQ(open("A @Lena and"), u"none");
    EXPECT_EQ(open("A@Le"), u"none");
    EXPECT_EQ(open("A \\@Le"), u"none");
    EXPECT_EQ(open("A >> \"Goal\" "), u"none");
}

TEST(TypedText, readsBackWhatCompletionWrites)
{
    const auto owner = [](const QString &name) {
        const OpenToken token{TokenKind::Owner, 2, {}};
        return readTyped(QStringLiteral("A ") + token.completed(name), plain).line.owner;
    };
    for (const char *name : {"Lena", "Lena Vogt", "O'Neill, Jr.", "-x"})
        EXPECT_EQ(owner(QString::fromUtf8(name)), QString::fromUtf8(name));
}

TEST(TypedList, readsAnIndentedList)
{
    ImportReport report;
    const auto rows = readTypedList(QStringLiteral("Goal @Bo\n\n  - Metric -> 5\n  Other\n"), plain, report);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 3U);
    EXPECT_EQ((*rows)[1].line.title, u"Metric");
    EXPECT_EQ((*rows)[1].parent, 0);
    EXPECT_EQ((*rows)[1].number, 3);
    EXPECT_EQ((*rows)[2].parent, 0);
    EXPECT_FALSE(readTypedList(QStringLiteral("a\n").repeated(1001), plain, report));
}

/// Texts of pieces that tokens are made of, so that most of them hold some.
QString drawnText()
{
    static const std::vector<std::string> pieces{
        " ",  "@", "#",  "!",       "+",    "^",    ">>", "->",    "→", "\\", "\"", "a",    "Bo",   "weekly",
        "15", "%", "25", "leading", " by ", "2027", "Q1", " -> 5", ",", ";",  ".",  " @Bo", " >> ", "ä"};
    QString text;
    for (const std::string &piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)))
        text += QString::fromStdString(piece);
    return text;
}

RC_GTEST_PROP(TypedTextLaws, AnyTitleSurvivesBeingEdited, ())
{
    const QString title = oneLine(drawnText());
    const TypedText read = readTyped(typedFrom(title, plain), plain);
    RC_ASSERT(read.line.title == title);
    RC_ASSERT(read.tokens.empty());
}

RC_GTEST_PROP(TypedTextLaws, TokensStandInOrderInsideTheText, ())
{
    const QString text = drawnText();
    qsizetype end = 1;
    for (const Token &token : readTyped(text, plain).tokens) {
        RC_ASSERT(token.begin >= end && token.end > token.begin && token.end <= text.size());
        RC_ASSERT(text[token.begin - 1].isSpace());
        end = token.end;
    }
}

} // namespace
} // namespace espalier
