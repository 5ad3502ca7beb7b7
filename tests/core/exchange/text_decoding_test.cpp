// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/text_decoding.h"

#include "tests/core/exchange/drawn.h"

#include <gtest/gtest.h>

#include <string_view>

namespace espalier {
namespace {

using namespace std::string_view_literals;

QByteArrayView bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string decoded(std::string_view bytes, ImportReport &report)
{
    const auto text = decodeText(bytesOf(bytes), report);
    return text ? text->toStdString() : "error: " + text.error().text().toStdString();
}

TEST(TextDecoding, believesByteOrderMarks)
{
    ImportReport report;
    EXPECT_EQ(decoded("\xEF\xBB\xBF"
                      "Zürich",
                      report),
              "Zürich");
    EXPECT_EQ(decoded("\xFF\xFE"
                      "Z\0\xFC\0"sv,
                      report),
              "Zü");
    EXPECT_EQ(decoded("\xFE\xFF"
                      "\0Z\0\xFC"sv,
                      report),
              "Zü");
    EXPECT_EQ(report, ImportReport{});
}

TEST(TextDecoding, takesUtf8WithoutASentence)
{
    ImportReport report;
    EXPECT_EQ(decoded("可持续发展目标 🎯", report), "可持续发展目标 🎯");
    EXPECT_TRUE(report.guessed.isEmpty());
}

TEST(TextDecoding, guessesWindows1252AndSaysSo)
{
    ImportReport report;
    EXPECT_EQ(decoded("Caf\xE9 \x96 \x80 5", report), "Café – € 5");
    EXPECT_EQ(listed(report.guessed),
              "0: The text is not UTF-8; it was read as Windows-1252. Check the accented letters.\n");
}

TEST(TextDecoding, fallsBackToLatin1WhereWindows1252HasNoCharacter)
{
    ImportReport report;
    EXPECT_EQ(decoded("Caf\xE9 \x81", report), "Café \xC2\x81");
    EXPECT_NE(listed(report.guessed).find("Latin-1"), std::string::npos);
}

TEST(TextDecoding, oneBadByteDoesNotMakeAChineseListLatin)
{
    ImportReport report;
    EXPECT_EQ(decoded("目标\r\n指标 \xFF x", report), "目标\r\n指标 � x");
    EXPECT_EQ(listed(report.leftOut), "2: 1 bytes are not UTF-8; � stands in their place.\n");
}

TEST(TextDecoding, refusesNulAndSaysWhere)
{
    ImportReport report;
    const std::string refusal = decoded("one\rtwo\0three"sv, report);
    EXPECT_EQ(refusal.find("error: line 2: A NUL character stands here"), 0U) << refusal;
}

TEST(TextDecoding, replacesHalfSurrogatePairs)
{
    ImportReport report;
    EXPECT_EQ(decoded("\xFF\xFE"
                      "a\0\x3D\xD8"
                      "b\0"sv,
                      report),
              "a�b");
}

TEST(TextDecoding, dropsHalfACharacterAtTheEndOfUtf16)
{
    ImportReport report;
    EXPECT_EQ(decoded("\xFF\xFE"
                      "a\0b"sv,
                      report),
              "a");
    EXPECT_EQ(report.leftOut.count(), 1U);
}

TEST(LineReader, endsLinesAtEveryKindOfBreak)
{
    LineReader lines(u"a\nb\r\nc\rd\n\ne");
    std::vector<std::string> found;
    while (const auto line = lines.next())
        found.push_back(line->toString().toStdString());
    EXPECT_EQ(found, (std::vector<std::string>{"a", "b", "c", "d", "", "e"}));
    EXPECT_EQ(lines.number(), 6);
}

TEST(LineReader, countsThePlaceOfACharacter)
{
    const QStringView text = u"a\r\nb\rc\nd";
    EXPECT_EQ(lineAt(text, 0), 1);
    EXPECT_EQ(lineAt(text, text.indexOf(u'b')), 2);
    EXPECT_EQ(lineAt(text, text.indexOf(u'c')), 3);
    EXPECT_EQ(lineAt(text, text.indexOf(u'd')), 4);
}

} // namespace
} // namespace espalier
