// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/paint.h"
#include "core/render/text.h"
#include "core/render/theme.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace espalier {
namespace {

QImage painted(const Picture &picture, const QRectF &exposed)
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(picture, painter, exposed);
    return image;
}

Ink black()
{
    return {Rgb{}, std::nullopt, 0, Dash::Solid};
}

int darkPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

TEST(Paint, groupsShiftWhatStandsInThemAndNothingElse)
{
    Picture picture;
    picture.beginGroup({100, 50});
    picture.ops.emplace_back(RoundRect{{0, 0, 10, 10}, 0, false, black()});
    picture.endGroup({0, 0, 10, 10});
    picture.ops.emplace_back(RoundRect{{0, 0, 10, 10}, 0, false, black()});
    const QImage image = painted(picture, {0, 0, 200, 200});
    EXPECT_EQ(image.pixel(105, 55), qRgb(0, 0, 0));
    EXPECT_EQ(image.pixel(5, 5), qRgb(0, 0, 0));
    EXPECT_EQ(darkPixels(image), 200);
}

TEST(Paint, whatIsNotExposedIsSkippedAndTheRestStaysInPlace)
{
    Picture picture;
    picture.beginGroup({100, 0});
    picture.ops.emplace_back(RoundRect{{0, 0, 10, 10}, 0, false, black()});
    picture.endGroup({0, 0, 10, 10});
    picture.ops.emplace_back(RoundRect{{20, 20, 10, 10}, 0, false, black()});
    EXPECT_EQ(darkPixels(painted(picture, {0, 0, 50, 50})), 100);
}

TEST(PaintPart, partsMakeTheWholeAndEndBetweenGroups)
{
    Picture picture;
    for (int i = 0; i < 5; ++i) {
        picture.beginGroup({30.0 * i, 50});
        picture.ops.emplace_back(RoundRect{{0, 0, 10, 10}, 0, false, black()});
        picture.ops.emplace_back(RoundRect{{0, 20, 10, 10}, 0, false, black()});
        picture.endGroup({0, 0, 10, 30});
    }
    const QRectF all(0, 0, 200, 200);
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    std::vector<std::size_t> ends;
    for (std::size_t from = 0; from < picture.ops.size(); ends.push_back(from))
        from = paintPart(picture, painter, all, from, 3);
    painter.end();
    EXPECT_EQ(ends, (std::vector<std::size_t>{8, 16, 20}));
    EXPECT_EQ(image, painted(picture, all));
}

TEST(Paint, everyStatusIsToldApartInBlackAndWhite)
{
    const Theme theme = themeOf(ThemeKind::Print);
    QList<QImage> seen;
    for (const SymbolPtr &symbol : theme.statusSymbols) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint(*symbol, painter, {32, 32}, 60);
        painter.end();
        const QImage mono = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        EXPECT_FALSE(seen.contains(mono));
        seen.append(mono);
    }
}

TEST(Paint, rightAlignedTextEndsAtItsAnchorInEveryScript)
{
    for (const QString &word :
         {QStringLiteral("Leading"), QStringLiteral("שיעור"), QStringLiteral("每月活跃")}) {
        Picture picture;
        picture.ops.emplace_back(textAt({150, 100}, word, {20, 400, false}, Rgb{}, Align::Right));
        const QImage image = painted(picture, {0, 0, 200, 200});
        EXPECT_GT(darkPixels(image.copy(0, 0, 152, 200)), 20) << word.toStdString();
        EXPECT_EQ(darkPixels(image.copy(153, 0, 47, 200)), 0) << word.toStdString();
    }
}

} // namespace
} // namespace espalier
