// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf.h"

#include "core/export/page.h"
#include "core/export/pdf_outline.h"
#include "sample_picture.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

QString textOf(const QByteArray &pdf)
{
    const QStringList arguments{QStringLiteral("-raw"), QStringLiteral("%"), QStringLiteral("-")};
    return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), arguments, pdf));
}

QString infoOf(const QByteArray &pdf)
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("%")}, pdf));
}

bool isSound(const QByteArray &pdf)
{
    return !outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%")}, pdf).isNull();
}

const QStringList titles{
    QStringLiteral("Grow mid-market revenue 20 % by Q4 2026"),
    QStringLiteral("Office efficiency, affluent and fjord flights"),
    QStringLiteral("Kundenzufriedenheitsbefragungsteilnahmequotenentwicklungsgeschwindigkeit im Vergleich "
                   "zur Vorjahresperiode"),
    QStringLiteral("中端市场首次购买客户在九十天内的重复访问率增长情况以及其他许多内容"),
    QStringLiteral("word ").repeated(60).trimmed(),
    QStringLiteral("MQL -> SQL <- lead (c) ... 1/2"),
};

TEST(WritePdf, everyTitleIsFoundWhole)
{
    const auto pdf = writePdf(samplePicture(titles));
    ASSERT_TRUE(pdf);
    const QString text = textOf(pdf->bytes);
    for (const QString &title : titles)
        EXPECT_TRUE(text.contains(title)) << title.toStdString() << "\n" << text.toStdString();
}

TEST(WritePdf, everyTitleIsFoundOnAPageWithMoreTextThanReadersSearch)
{
    QStringList many;
    for (int i = 0; i < 900; ++i)
        many.append(QStringLiteral("Illegibly little title number %1").arg(i));
    many.append(QStringLiteral("longer than any page ").repeated(30).trimmed());
    for (const QSizeF page : {QSizeF(), QSizeF(210, 297)}) {
        const auto pdf = writePdf(samplePicture(many), {page, PdfFit::OnePage});
        ASSERT_TRUE(pdf);
        const QString text = textOf(pdf->bytes);
        for (const QString &title : many)
            ASSERT_TRUE(text.contains(title)) << title.toStdString();
    }
}

TEST(WritePdf, isSoundWithBookmarksAndLinks)
{
    const auto pdf = writePdf(samplePicture(titles));
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(isSound(pdf->bytes));
    const QByteArray plain =
        outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("%"), QStringLiteral("-")},
                 pdf->bytes);
    EXPECT_EQ(plain.count("/URI (https://example.org/report?a=1&b=\\(2\\))"), titles.size());
    EXPECT_TRUE(plain.contains("/Outlines"));
    EXPECT_EQ(plain.count("/Dest"), titles.size());
}

TEST(WritePdf, hasThePageAskedFor)
{
    const auto a3 = writePdf(samplePicture(), {QSizeF(420, 297), PdfFit::OnePage});
    ASSERT_TRUE(a3);
    EXPECT_TRUE(infoOf(a3->bytes).contains(QStringLiteral("(A3)"))) << infoOf(a3->bytes).toStdString();
    EXPECT_TRUE(infoOf(a3->bytes).contains(QStringLiteral("Pages:           1")));
}

TEST(WritePdf, withoutAPageIsAsLargeAsThePicture)
{
    Picture picture = samplePicture();
    picture.bounds.setSize({960, 480});
    const auto pdf = writePdf(picture);
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(infoOf(pdf->bytes).contains(QStringLiteral("720 x 360 pts")))
        << infoOf(pdf->bytes).toStdString();
}

TEST(WritePdf, aPosterTakesAsManyPagesAsItNeedsAndLosesNothing)
{
    QStringList many;
    for (int i = 0; i < 30; ++i)
        many.append(QStringLiteral("Metric number %1").arg(i));
    const auto pdf = writePdf(samplePicture(many), {*pageNamed(QStringLiteral("A4")), PdfFit::Poster});
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(isSound(pdf->bytes));
    const QString text = textOf(pdf->bytes);
    EXPECT_TRUE(text.contains(QStringLiteral("row 2 of")));
    for (const QString &title : many)
        EXPECT_TRUE(text.contains(title)) << title.toStdString();
}

TEST(WritePdf, refusesAPosterOfTooManyPages)
{
    Picture picture = samplePicture();
    for (const double side : {1e6, 1e12}) {
        picture.bounds = {0, 0, side, side};
        EXPECT_FALSE(writePdf(picture, {*pageNamed(QStringLiteral("A4")), PdfFit::Poster}));
    }
}

TEST(WritePdf, aPageAboveFiveMetresKeepsItsSize)
{
    Picture picture = samplePicture(titles);
    picture.bounds.setWidth(40'000); // 30,000 points
    const auto pdf = writePdf(picture);
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->bytes.contains("/UserUnit"));
    EXPECT_TRUE(isSound(pdf->bytes));
    EXPECT_TRUE(textOf(pdf->bytes).contains(titles.front()));
}

TEST(WritePdf, saysWhenTheTextBecomesTooSmall)
{
    Picture picture = samplePicture();
    picture.bounds = {0, 0, 9000, 9000};
    const auto pdf = writePdf(picture, {*pageNamed(QStringLiteral("A4")), PdfFit::OnePage});
    ASSERT_TRUE(pdf);
    EXPECT_EQ(pdf->notes.size(), 1);
    EXPECT_TRUE(writePdf(samplePicture())->notes.isEmpty());
}

TEST(WritePdf, stopsWhenAskedTo)
{
    const auto pdf = writePdf(samplePicture(), {}, [](double) { return false; });
    ASSERT_FALSE(pdf);
    EXPECT_EQ(pdf.error().kind, ErrorKind::Cancelled);
}

TEST(AddOutline, nestsBookmarksEvenWhereADepthIsSkipped)
{
    Picture picture = samplePicture();
    picture.bookmarks = {{QStringLiteral("a"), {}, 0},
                         {QStringLiteral("b (é)"), {}, 1},
                         {QStringLiteral("c"), {}, 7},
                         {QStringLiteral("d"), {}, 0}};
    const auto pdf = writePdf(picture);
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(isSound(pdf->bytes));
    EXPECT_EQ(pdf->bytes.count("<</Title"), 4);
    EXPECT_EQ(pdf->bytes.count("/Prev "), 1 + 1); // "d" follows "a"; the trailer names the table before
}

TEST(PdfUpdate, refusesWhatItDoesNotKnow)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("%PDF-1.4"), QByteArray("startxref\n99999\n"),
          QByteArray("xref\n0 9\ntrailer<</Root 1 0 R/Size 9>>startxref\n0\n%%EOF")})
        EXPECT_FALSE(PdfUpdate::of(bytes));
}

} // namespace
} // namespace espalier
