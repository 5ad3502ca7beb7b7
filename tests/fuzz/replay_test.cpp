// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Runs every target over its corpus, so that what a fuzzer found once is tried in every test run, with any
// compiler.
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace espalier::fuzz {
namespace {

class Replay : public testing::TestWithParam<Target>
{
};

TEST_P(Replay, keepsThePromisesOfItsParser)
{
    const QDir corpus(QStringLiteral(ESPALIER_FUZZ_CORPUS "/") + QString::fromLatin1(GetParam().name));
    const QFileInfoList files = corpus.entryInfoList(QDir::Files, QDir::Name);
    ASSERT_FALSE(files.isEmpty()) << corpus.path().toStdString();
    for (const QFileInfo &info : files) {
        SCOPED_TRACE(info.fileName().toStdString());
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        GetParam().run(bytes);
        // A file cut off anywhere is the commonest damage.
        for (qsizetype size = 0; size < bytes.size(); size += 1 + bytes.size() / 64)
            GetParam().run(QByteArrayView(bytes).first(size));
    }
}

INSTANTIATE_TEST_SUITE_P(Corpus, Replay, testing::ValuesIn(targets),
                         [](const auto &target) { return std::string(target.param.name); });

} // namespace
} // namespace espalier::fuzz
