// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Runs every target over its corpus, so that what a fuzzer found once is tried in every test run, with any
// compiler.
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <ostream>
#include <vector>

namespace espalier::fuzz {
namespace {

/// A file of the corpus, and the target that it is for.
struct Sample
{
    Target target;
    QFileInfo file;
};

void PrintTo(const Sample &sample, std::ostream *out)
{
    *out << sample.file.fileName().toStdString();
}

QFileInfoList corpusOf(const Target &target)
{
    const QDir corpus(QStringLiteral(ESPALIER_FUZZ_CORPUS "/") + QString::fromLatin1(target.name));
    return corpus.entryInfoList(QDir::Files, QDir::Name);
}

std::vector<Sample> samples()
{
    std::vector<Sample> all;
    for (const Target &target : targets) {
        for (const QFileInfo &file : corpusOf(target))
            all.push_back({target, file});
    }
    return all;
}

/// "csv_levels_csv": a test's name has letters, digits and underscores alone.
std::string nameOf(const testing::TestParamInfo<Sample> &info)
{
    std::string name = info.param.target.name + ('_' + info.param.file.fileName().toStdString());
    std::ranges::replace_if(name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

class Replay : public testing::TestWithParam<Sample>
{
};

TEST_P(Replay, keepsThePromisesOfItsParser)
{
    QFile file(GetParam().file.filePath());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    GetParam().target.run(bytes);
    // A file cut off anywhere is the commonest damage.
    for (qsizetype size = 0; size < bytes.size(); size += 1 + bytes.size() / 64)
        GetParam().target.run(QByteArrayView(bytes).first(size));
}

INSTANTIATE_TEST_SUITE_P(Corpus, Replay, testing::ValuesIn(samples()), nameOf);

TEST(Corpus, HasFilesForEveryTarget)
{
    for (const Target &target : targets)
        EXPECT_FALSE(corpusOf(target).isEmpty()) << target.name;
}

} // namespace
} // namespace espalier::fuzz
