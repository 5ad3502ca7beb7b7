// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/png.h"

#include "core/render/paint.h"
#include "sample_picture.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <limits>

namespace espalier {
namespace {

TEST(WritePng, showsWhatThePainterPaintsAcrossAllBands)
{
    const Picture picture = samplePicture();
    const auto png = writePng(picture, {192});
    ASSERT_TRUE(png);
    QImage expected((picture.bounds.size() * 2).toSize(), QImage::Format_RGB32);
    ASSERT_GT(expected.height(), 512); // at least three bands
    expected.fill(Qt::white);
    QPainter painter(&expected);
    painter.scale(2, 2);
    paint(picture, painter, picture.bounds);
    painter.end();
    const QImage image = QImage::fromData(png->bytes, "PNG").convertToFormat(QImage::Format_RGB32);
    ASSERT_EQ(image.size(), expected.size());
    int different = 0; // the edge of a curve may be rounded differently
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            different += std::abs(qGray(image.pixel(x, y)) - qGray(expected.pixel(x, y))) > 24 ? 1 : 0;
    }
    EXPECT_LT(different, 20);
}

TEST(WritePng, saysItsResolutionAndItsTitle)
{
    const auto png = writePng(samplePicture(), {300});
    ASSERT_TRUE(png);
    const QImage image = QImage::fromData(png->bytes);
    EXPECT_NEAR(image.dotsPerMeterX(), 300 / 0.0254, 1);
    EXPECT_EQ(image.text(QStringLiteral("Title")), samplePicture().title);
    EXPECT_TRUE(png->notes.isEmpty());
}

TEST(WritePng, givesTheSameBytesEachTime)
{
    EXPECT_EQ(writePng(samplePicture())->bytes, writePng(samplePicture())->bytes);
}

TEST(WritePng, scalesAPictureDownThatIsTooLargeAndSaysToWhat)
{
    Picture picture = samplePicture();
    picture.bounds = {0, 0, 200'000, 300};
    const auto png = writePng(picture, {96});
    ASSERT_TRUE(png);
    const QImage image = QImage::fromData(png->bytes);
    EXPECT_LE(image.width(), pngMostSide);
    EXPECT_GT(image.width(), pngMostSide - 100);
    ASSERT_EQ(png->notes.size(), 1);
    EXPECT_TRUE(png->notes.front().contains(QString::number(image.width())));
}

TEST(WritePng, refusesAResolutionThatIsNone)
{
    for (const double dpi : {0.0, 71.0, 601.0, -5.0, std::numeric_limits<double>::quiet_NaN()}) {
        const auto png = writePng(samplePicture(), {dpi});
        ASSERT_FALSE(png);
        EXPECT_EQ(png.error().kind, ErrorKind::Usage);
    }
}

TEST(WritePng, stopsWhenAskedTo)
{
    const auto png = writePng(samplePicture(), {600}, [](double share) { return share < 0.3; });
    ASSERT_FALSE(png);
    EXPECT_EQ(png.error().kind, ErrorKind::Cancelled);
}

TEST(WritePng, anEmptyPictureIsStillAPicture)
{
    const auto png = writePng({});
    ASSERT_TRUE(png);
    EXPECT_FALSE(QImage::fromData(png->bytes).isNull());
}

} // namespace
} // namespace espalier
