// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Outlines damaged at random: each is refused with a sentence or makes a tree that can be saved, and neither
// takes long.
#include "core/exchange/text_export.h"
#include "core/storage/kpitree.h"
#include "core/storage/library.h"
#include "tests/core/exchange/four_tiers.h"
#include "tests/support/damage.h"

#include <gtest/gtest.h>

#include <ctime>

namespace espalier {
namespace {

/// Of the processor, so that a busy machine does not count; 2 s in a release build, here one without
/// optimisation.
constexpr std::clock_t longest = 10 * CLOCKS_PER_SEC;
constexpr int damagedFiles = 300;

/// The sample's nodes, in each form that outlines are read from.
QByteArray written(const std::string &format)
{
    const Tree tree = exampleTree().value();
    if (format == "csv")
        return writeCsv(tree).bytes;
    const QByteArray markdown = writeMarkdown(tree).bytes;
    if (format == "markdown")
        return markdown;
    QByteArray text;
    QByteArray json;
    int depth = 0;
    for (const QByteArray &line : markdown.split('\n')) {
        const qsizetype bullet = line.indexOf("- ");
        if (bullet < 0 || !line.first(bullet).trimmed().isEmpty())
            continue;
        text += QByteArray(bullet / 2, '\t') + line.sliced(bullet + 2) + '\n';
        const int level = static_cast<int>(bullet / 2) + 1;
        json += level > depth ? ", \"children\": [" : '}' + QByteArray("]}").repeated(depth - level) + ", ";
        json += "{\"title\": \"" + line.sliced(bullet + 2).replace('\\', "").replace('"', "'") + '"';
        depth = level;
    }
    return format == "text" ? text : "{\"title\": \"All\"" + json + "}" + QByteArray("]}").repeated(depth);
}

class MalformedOutlines : public testing::TestWithParam<const char *>
{
};

INSTANTIATE_TEST_SUITE_P(Formats, MalformedOutlines, testing::Values("csv", "json", "markdown", "text"),
                         [](const auto &format) { return std::string(format.param); });

TEST_P(MalformedOutlines, AreRefusedWithASentenceOrMakeATree)
{
    const QByteArray whole = written(GetParam());
    const QString format = QString::fromLatin1(GetParam());
    const auto good = importTree(whole, QStringLiteral("whole"), format, fourTiers());
    ASSERT_TRUE(good) << good.error().text().toStdString();
    ASSERT_GT(good->tree.nodes().size(), 20U);
    test::Dice dice(20260331);
    int refused = 0;
    for (int i = 0; i < damagedFiles; ++i) {
        const QByteArray bytes = test::damaged(whole, dice);
        const std::clock_t start = std::clock();
        const auto imported = importTree(bytes, QStringLiteral("damaged"), format, fourTiers());
        EXPECT_LT(std::clock() - start, longest) << i;
        if (imported) {
            EXPECT_TRUE(kpitreeText(imported->tree)) << i;
            continue;
        }
        ++refused;
        EXPECT_EQ(imported.error().kind, ErrorKind::Unreadable);
        const QString &what = imported.error().what;
        EXPECT_TRUE(what.endsWith(u'.') || what.endsWith(u'?') || what.endsWith(u')')) << what.toStdString();
    }
    EXPECT_GT(refused, 0);
}

} // namespace
} // namespace espalier
