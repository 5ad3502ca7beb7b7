// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/svg.h"

#include "sample_picture.h"

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace espalier {
namespace {

/// The texts of all elements with this name; none when the bytes are not well-formed.
QStringList elementTexts(const QByteArray &svg, const QString &name)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return reader.hasError() ? QStringList() : texts;
}

TEST(WriteSvg, writesTheGoldenFile)
{
    const QByteArray svg = writeSvg(samplePicture()).bytes;
    QFile golden(QStringLiteral(GOLDEN_DIR "/sample.svg"));
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        ASSERT_TRUE(golden.open(QIODevice::WriteOnly));
        golden.write(svg);
        return;
    }
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly));
    EXPECT_EQ(svg.toStdString(), golden.readAll().toStdString());
}

TEST(WriteSvg, givesEachCardATitleForScreenReaders)
{
    const QStringList titles = elementTexts(writeSvg(samplePicture()).bytes, QStringLiteral("title"));
    ASSERT_EQ(titles.size(), 3);
    EXPECT_EQ(titles[0], samplePicture().title);
    EXPECT_TRUE(titles[1].startsWith(QStringLiteral("M-2 Grow revenue, watch")));
}

TEST(WriteSvg, drawsLinesAlikeAsOnePathToTheHundredth)
{
    Picture picture;
    const Ink line{{}, Rgb{}, 2, Dash::Solid};
    picture.ops.emplace_back(Path{{{10, 10.5}, {10, 30}, {40.123, 30}}, false, 0, 0, line});
    picture.ops.emplace_back(Path{{{50, 30}, {45, 20.5}, {60, 0.25}}, false, 0, 0, line});
    picture.bounds = {0, 0, 100, 100};
    EXPECT_TRUE(writeSvg(picture).bytes.contains(
        "<path class=\"k0\" d=\"m10 10.5v19.5h30.12m9.88 0-5-9.5 15-20.25\"/>"))
        << writeSvg(picture).bytes.toStdString();
}

TEST(WriteSvg, drawsASymbolOnceAndUsesIt)
{
    const QByteArray svg =
        writeSvg(samplePicture({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})).bytes;
    EXPECT_EQ(svg.count("<g id=\"s"), 2); // the status and the refresh arrow
    EXPECT_EQ(svg.count("<use"), 6);
}

TEST(WriteSvg, rightToLeftTextSaysSo)
{
    EXPECT_TRUE(writeSvg(samplePicture({QStringLiteral("שיעור השימור")})).bytes.contains("direction:rtl"));
    EXPECT_FALSE(writeSvg(samplePicture()).bytes.contains("direction:rtl"));
}

TEST(WriteSvg, aCardTakesLittleMoreThanItsTexts)
{
    QStringList titles;
    for (int i = 0; i < 200; ++i)
        titles.append(QStringLiteral("A metric with a title of usual length %1").arg(i));
    EXPECT_LT(writeSvg(samplePicture(titles)).bytes.size() / 200, 2100);
}

RC_GTEST_PROP(WriteSvg, isWellFormedWhateverTheTextsHold, ())
{
    const auto units = *rc::gen::container<std::vector<std::uint16_t>>(
        rc::gen::oneOf(rc::gen::arbitrary<std::uint16_t>(),
                       rc::gen::elementOf(std::vector<std::uint16_t>{'<', '&', '"', '\'', ']', '>', 0, 0x1B,
                                                                     0xFFFE, 0xFFFF, 0xD800, 0xDC00})));
    QString text;
    for (const std::uint16_t unit : units)
        text += QChar(unit);
    Picture picture = samplePicture({text});
    picture.title = text;
    RC_ASSERT(elementTexts(writeSvg(picture).bytes, QStringLiteral("title")).size() == 2);
}

TEST(WriteSvg, xmllintFindsNothingWrong)
{
    const QStringList check{QStringLiteral("--noout"), QStringLiteral("%")};
    const QByteArray svg =
        writeSvg(samplePicture({QStringLiteral("]]> <script>&amp;"), QStringLiteral("العربية 中文")})).bytes;
    EXPECT_FALSE(outputOf(QStringLiteral("xmllint"), check, svg).isNull());
    EXPECT_TRUE(outputOf(QStringLiteral("xmllint"), check, "<svg>").isNull());
}

} // namespace
} // namespace espalier
