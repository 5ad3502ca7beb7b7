// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/export_picture.h"

#include "core/export/page.h"
#include "sample_picture.h"

#include <QImage>

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// A goal with metrics under it, of these titles.
Tree treeOf(const QStringList &titles)
{
    CountedIds ids;
    Change change;
    Tier goals;
    goals.id = ids.make<Tier>();
    goals.rank = "A";
    goals.name = QStringLiteral("Goal");
    Tier metrics = goals;
    metrics.id = ids.make<Tier>();
    metrics.rank = "B";
    metrics.name = QStringLiteral("Metric");
    appendNew(change, goals);
    appendNew(change, metrics);
    NodeId top;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        Node node;
        node.id = ids.make<Node>();
        node.tier = i == 0 ? goals.id : metrics.id;
        node.title = titles[i];
        appendNew(change, node);
        if (i == 0) {
            top = node.id;
            continue;
        }
        Link link;
        link.child = node.id;
        link.parent = top;
        link.primary = true;
        link.rank = QByteArray(1, static_cast<char>('A' + i));
        appendNew(change, link);
    }
    Tree tree;
    EXPECT_TRUE(tree.apply(change));
    return tree;
}

QStringList numberedTitles()
{
    QStringList titles;
    for (int i = 0; i <= 10; ++i)
        titles.append(QStringLiteral("Title number %1 of eleven").arg(i));
    return titles;
}

/// What people call things, in scripts that join, stack, reorder or need no spaces.
const QStringList everyScript{
    QStringLiteral("نمو الإيرادات في السوق المتوسطة بنسبة 20 % بحلول عام 2026"),
    QStringLiteral("معدل التحويل (CTR) من Google Ads إلى 3.5 % خلال Q4"),
    QStringLiteral("مَرْحَبًا بِكُمْ، عربي-إنجليزي!"),
    QStringLiteral("שיעור השימור של הלקוחות החדשים, לאחר תשעים יום מיום הרכישה (ראשונה)."),
    QStringLiteral("Mixed العربية and English 25 % ≥ 30 %"),
    QStringLiteral("中端市场首次购买客户在九十天内的重复访问率增长情况以及其他许多内容"),
    QStringLiteral("日本語の長いタイトルは、折り返し可能でなければならない。"),
    QStringLiteral("हिन्दी में एक लंबा शीर्षक जो टूटना चाहिए"),
    QStringLiteral("ราคาเฉลี่ยต่อการซื้อของลูกค้าใหม่ในแต่ละเดือน"),
    QStringLiteral("Cafe\u0301 de\u0301compose\u0301, Ελληνικά, Українська"),
    QStringLiteral("Emoji 🚀 growth 👩‍👩‍👧 family"),
    QStringLiteral("Kundenzufriedenheitsbefragungsteilnahmequotenentwicklungsgeschwindigkeitsmesser"),
    QStringLiteral("A title of three hundred letters ").repeated(9).trimmed(),
    QStringLiteral("لقب طويل جدا من ثلاثمائة حرف ").repeated(10).trimmed(),
};

/// What pdftotext finds, without the signs by which it says which way words run.
QString foundIn(const QByteArray &pdf)
{
    const QStringList arguments{QStringLiteral("-raw"), QStringLiteral("%"), QStringLiteral("-")};
    QString text = QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), arguments, pdf));
    return text.removeIf([](QChar c) { return c >= QChar(0x202A) && c <= QChar(0x202E); });
}

class ExportPictureTest : public ::testing::Test
{
protected:
    ExportPictureTest()
    {
        for (const Node &node : tree.nodes())
            nodes.push_back(node.id);
    }

    const Tree tree = treeOf(numberedTitles());
    std::vector<NodeId> nodes;
    const QDate today{2026, 11, 21};
};

TEST_F(ExportPictureTest, writesEachFormat)
{
    for (const auto &[format, start] :
         {std::pair{PictureFormat::Png, "\x89PNG"}, std::pair{PictureFormat::Svg, "<?xml"},
          std::pair{PictureFormat::Pdf, "%PDF-1.6"}}) {
        const auto file = exportPicture(tree, {.format = format, .today = today});
        ASSERT_TRUE(file);
        EXPECT_TRUE(file->bytes.startsWith(start)) << start;
    }
}

TEST_F(ExportPictureTest, aPdfHoldsEveryTitleOnEveryPage)
{
    for (const QString &page : pageNames()) {
        const auto pdf = exportPicture(tree, {.today = today, .page = *pageNamed(page), .landscape = true});
        ASSERT_TRUE(pdf);
        const QStringList arguments{QStringLiteral("-raw"), QStringLiteral("%"), QStringLiteral("-")};
        const QByteArray text = outputOf(QStringLiteral("pdftotext"), arguments, pdf->bytes);
        for (const Node &node : tree.nodes())
            EXPECT_TRUE(text.contains(node.title.toUtf8()))
                << node.title.toStdString() << " on " << page.toStdString();
    }
}

TEST_F(ExportPictureTest, aPdfHoldsEveryTitleInEveryScript)
{
    const Tree many = treeOf(everyScript);
    for (const Drawing drawing : {Drawing::TopDown, Drawing::LeftRight, Drawing::Outline}) {
        for (const QSizeF page : {QSizeF(), QSizeF(210, 297)}) {
            const auto pdf = exportPicture(many, {.today = today, .drawing = drawing, .page = page});
            ASSERT_TRUE(pdf);
            const QString text = foundIn(pdf->bytes);
            for (const QString &title : everyScript)
                EXPECT_TRUE(text.contains(title)) << title.toStdString() << "\n" << text.toStdString();
        }
    }
}

TEST_F(ExportPictureTest, showsOneBranchOrTheUpperTiersAlone)
{
    const auto branch =
        exportPicture(tree, {.format = PictureFormat::Svg, .today = today, .branch = nodes[3]});
    ASSERT_TRUE(branch);
    EXPECT_EQ(branch->bytes.count("<g id=\"n-"), 1);
    const auto top = exportPicture(tree, {.format = PictureFormat::Svg, .today = today, .lastTier = 1});
    ASSERT_TRUE(top);
    EXPECT_EQ(top->bytes.count("<g id=\"n-"), 1);
    EXPECT_TRUE(top->bytes.contains("+ 10"));
}

TEST_F(ExportPictureTest, refusesABranchAndATierThatAreNone)
{
    const auto branch = exportPicture(tree, {.today = today, .branch = NodeId(RawId{9, 9})});
    ASSERT_FALSE(branch);
    EXPECT_EQ(branch.error().kind, ErrorKind::Usage);
    EXPECT_FALSE(exportPicture(tree, {.today = today, .lastTier = -1}));
}

TEST_F(ExportPictureTest, givesTheSameBytesEachTime)
{
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg})
        EXPECT_EQ(exportPicture(tree, {.format = format, .today = today})->bytes,
                  exportPicture(tree, {.format = format, .today = today})->bytes);
}

TEST_F(ExportPictureTest, anEmptyTreeIsAPageWithATitle)
{
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        EXPECT_TRUE(exportPicture({}, {.format = format, .today = today}));
        EXPECT_TRUE(
            exportPicture({}, {.format = format, .today = today, .page = *pageNamed(QStringLiteral("A4"))}));
    }
}

TEST(PictureFormatOf, goesByTheSuffix)
{
    EXPECT_EQ(pictureFormatOf(QStringLiteral("a/b.PNG")), PictureFormat::Png);
    EXPECT_EQ(pictureFormatOf(QStringLiteral("a.svg")), PictureFormat::Svg);
    EXPECT_EQ(pictureFormatOf(QStringLiteral("a.pdf")), PictureFormat::Pdf);
    EXPECT_EQ(pictureFormatOf(QStringLiteral("a.pdf.txt")), std::nullopt);
}

} // namespace
} // namespace espalier
