// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Damaged files through the real program: one sentence and exit code 3, or a tree, within two seconds and 512
// MiB. A run tries some of each kind; with ESPALIER_THOROUGH set four hundred.
#include "tests/support/damage.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace espalier {
namespace {

constexpr double longest = 2; // seconds of processor time
constexpr rlim_t mostMemory = 512UL * 1024 * 1024;

struct Ran
{
    bool isCrash = false;
    int exit = -1;
    QByteArray err;
};

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.setChildProcessModifier([] {
        const rlimit limit{mostMemory, mostMemory};
        ::setrlimit(RLIMIT_DATA, &limit);
    });
    process.start(QStringLiteral(ESPALIER_CLI), arguments);
    EXPECT_TRUE(process.waitForStarted() && process.waitForFinished(60'000));
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAllStandardError()};
}

/// Processor time of all programs that have ended.
double secondsOfPrograms()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class MalformedFiles : public testing::TestWithParam<const char *>
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.%1").arg(QLatin1String(GetParam())));

    void put(const QByteArray &bytes) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    void expectSentenceOrTree(double seconds) const
    {
        const double start = secondsOfPrograms();
        const Ran ran = run({QStringLiteral("info"), path});
        EXPECT_LT(secondsOfPrograms() - start, seconds);
        EXPECT_FALSE(ran.isCrash);
        EXPECT_TRUE(ran.exit == 0 || ran.exit == 3) << ran.exit;
        EXPECT_EQ(ran.err.count('\n'), ran.exit == 0 ? 0 : 1) << ran.err.toStdString();
        EXPECT_EQ(ran.err.contains(path.toUtf8()), ran.exit == 3) << ran.err.toStdString();
    }
};

INSTANTIATE_TEST_SUITE_P(Formats, MalformedFiles, testing::Values("kpitree", "kpidb", "csv", "md"),
                         [](const auto &format) { return std::string(format.param); });

TEST_P(MalformedFiles, EndWithOneSentenceOrATree)
{
    const Ran made =
        run({QStringLiteral("convert"),
             QStringLiteral(ESPALIER_SOURCE "/resources/samples/mid_market_growth.kpitree"), path});
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    const QByteArray whole = bytesOf(path);
    test::Dice dice(20270331);
    const int files = qEnvironmentVariableIsSet("ESPALIER_THOROUGH") ? 400 : 15;
    for (int i = 0; i < files && !HasFailure(); ++i) {
        SCOPED_TRACE(i);
        put(test::damaged(whole, dice));
        expectSentenceOrTree(longest);
    }
}

TEST_P(MalformedFiles, OfSixteenMegabytesEndInTheirMemory)
{
    constexpr qsizetype size = 16 * 1024 * 1024;
    const std::string form = GetParam();
    const QByteArray head = form == "kpitree" ? "{\"format\": \"kpitree\", \"version\": \"1.0\", \"x\": ["
                            : form == "kpidb" ? QByteArray("SQLite format 3\0", 16)
                                              : QByteArray("title,parent\n");
    for (const QByteArray &unit :
         {QByteArray("1,"), QByteArray("[],"), QByteArray("{},"), QByteArray("- a\n"), QByteArray("a,a\n"),
          QByteArray("\"\"\n"), QByteArray("{\"x\":"), QByteArray("x"), QByteArray("\xff\x00", 2)}) {
        SCOPED_TRACE(unit.toStdString());
        put(head + unit.repeated(size / unit.size()));
        expectSentenceOrTree(5 * longest); // a debug build; 2 s in release
    }
}

} // namespace
} // namespace espalier
