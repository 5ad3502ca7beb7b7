// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/export_picture.h"

#include "core/export/page.h"
#include "sample_picture.h"

#include <QImage>

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// A goal with ten metrics under it.
class ExportPictureTest : public ::testing::Test
{
protected:
    ExportPictureTest()
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
        for (int i = 0; i <= 10; ++i) {
            Node node;
            node.id = ids.make<Node>();
            node.tier = i == 0 ? goals.id : metrics.id;
            node.title = QStringLiteral("Title number %1 of eleven").arg(i);
            nodes.push_back(node.id);
            appendNew(change, node);
            if (i == 0)
                continue;
            Link link;
            link.child = node.id;
            link.parent = nodes.front();
            link.primary = true;
            link.rank = QByteArray(1, static_cast<char>('A' + i));
            appendNew(change, link);
        }
        EXPECT_TRUE(tree.apply(change));
    }

    Tree tree;
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
