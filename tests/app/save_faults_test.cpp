// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Every way in which the real program writes a file, on a system that fails, kills and runs full: the old
// file and an error, or the new file and success. A run tries each kind of call; with ESPALIER_THOROUGH set
// it tries each with every error and kills each way a thousand times at random moments.
#include "tests/core/base/faulty_system.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <ostream>
#include <random>
#include <thread>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

namespace {

using namespace std::chrono_literals;
using espalier::faults::Call;
using espalier::faults::Do;
using espalier::faults::Fault;

const QByteArray oldBytes = QByteArray("{old}").repeated(900);
const QString sample = QStringLiteral(ESPALIER_SOURCE "/resources/samples/mid_market_growth.kpitree");

bool isThorough()
{
    return qEnvironmentVariableIsSet("ESPALIER_THOROUGH");
}

/// The first calls one by one, and then fewer and fewer of the hundreds of pages of a database.
int stepFrom(int nth)
{
    return isThorough() ? 1 : 1 + nth / 4;
}

/// One way to write a file; the file's name comes last.
struct Way
{
    const char *name;
    QStringList arguments;
    const char *suffix;
};

void PrintTo(const Way &way, std::ostream *out)
{
    *out << way.name;
}

const std::vector<Way> &ways()
{
    static const std::vector<Way> all = [] {
        const QStringList exported{QStringLiteral("export"),    sample,
                                   QStringLiteral("--today"),   QStringLiteral("2027-03-31"),
                                   QStringLiteral("--loss-ok"), QStringLiteral("-o")};
        const QStringList converted{QStringLiteral("convert"), sample};
        const QStringList made{QStringLiteral("new"),          QStringLiteral("--template"),
                               QStringLiteral("b2b-pipeline"), QStringLiteral("--today"),
                               QStringLiteral("2027-03-31"),   QStringLiteral("-o")};
        return std::vector<Way>{
            {"newKpitree", made, "kpitree"},      {"convertKpitree", converted, "kpitree"},
            {"convertKpidb", converted, "kpidb"}, {"convertCsv", converted, "csv"},
            {"exportMarkdown", exported, "md"},   {"exportSvg", exported, "svg"},
            {"exportPdf", exported, "pdf"},       {"exportPng", exported, "png"}};
    }();
    return all;
}

struct Ran
{
    bool isCrash = false;
    int exit = -1;
    QByteArray err;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The program as it runs for a user, with what a test adds to it.
class Program
{
public:
    Program()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        m_process.setProcessEnvironment(environment);
    }
    void setFault(const Fault &fault, const QString &folder, const QString &marker)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(ESPALIER_FAULTY_SYSTEM));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        environment.insert(QStringLiteral("ESPALIER_FAULT"), QStringLiteral("%1 %2 %3 %4")
                                                                 .arg(static_cast<int>(fault.what))
                                                                 .arg(fault.nth)
                                                                 .arg(static_cast<int>(fault.call))
                                                                 .arg(fault.error));
        environment.insert(QStringLiteral("ESPALIER_FAULT_FOLDER"), folder);
        environment.insert(QStringLiteral("ESPALIER_FAULT_MARKER"), marker);
        m_process.setProcessEnvironment(environment);
    }
    QProcess &start(const Way &way, const QString &out)
    {
        m_process.start(QStringLiteral(ESPALIER_CLI), way.arguments + QStringList(out));
        EXPECT_TRUE(m_process.waitForStarted());
        return m_process;
    }
    Ran finish()
    {
        EXPECT_TRUE(m_process.waitForFinished(60'000));
        return {m_process.exitStatus() == QProcess::CrashExit, m_process.exitCode(),
                m_process.readAllStandardError()};
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

/// An old file in a folder of its own, and what the way would make of it.
class Place
{
public:
    explicit Place(const Way &way, const QString &root = {})
        : m_folder((root.isEmpty() ? memory() : root) + QStringLiteral("/espalier-XXXXXX")),
          m_path(m_folder.filePath(QStringLiteral("out.%1").arg(QLatin1String(way.suffix))))
    {
        EXPECT_TRUE(m_folder.isValid());
        putOld();
    }
    void putOld() const
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(oldBytes), oldBytes.size());
    }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] bool isOld() const { return bytesOf(m_path) == oldBytes; }
    [[nodiscard]] QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    /// Disks are waited for; what the system holds in memory outlives a killed process just as well.
    static QString memory()
    {
        const QDir folder(QStringLiteral("/dev/shm"));
        return folder.exists() ? folder.path() : QDir::tempPath();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

class SaveFaults : public testing::TestWithParam<Way>
{
protected:
    QByteArray expected;
    QTemporaryDir elsewhere;
    QString marker = elsewhere.filePath(QStringLiteral("reached"));

    void SetUp() override
    {
        const Place place(GetParam());
        Program program;
        program.start(GetParam(), place.path());
        const Ran ran = program.finish();
        ASSERT_EQ(ran.exit, 0) << ran.err.toStdString();
        expected = bytesOf(place.path());
        ASSERT_NE(expected, oldBytes);
        EXPECT_EQ(place.names().size(), 1);
    }

    /// A PDF holds the moment it was made; it is whole when it is as long and ends as it should.
    bool isNew(const Place &place) const
    {
        const QByteArray bytes = bytesOf(place.path());
        return bytes == expected || (bytes.startsWith("%PDF") && bytes.size() == expected.size() &&
                                     bytes.trimmed().endsWith("%%EOF"));
    }

    void expectErrorAndOldFile(const Ran &ran, const Place &place) const
    {
        EXPECT_FALSE(ran.isCrash);
        EXPECT_EQ(ran.exit, 4);
        EXPECT_TRUE(place.isOld());
        const QByteArray sentence = ran.err.trimmed().split('\n').last();
        EXPECT_TRUE(sentence.contains(place.path().toUtf8())) << sentence.toStdString();
        EXPECT_TRUE(sentence.endsWith('.')) << sentence.toStdString();
        EXPECT_EQ(place.names().size(), 1) << place.names().join(u' ').toStdString();
    }

    /// False when the program makes fewer such calls.
    bool holdsUnder(const Fault &fault)
    {
        SCOPED_TRACE(testing::Message()
                     << "call " << static_cast<int>(fault.call) << ", number " << fault.nth << ", error "
                     << fault.error << ", kind " << static_cast<int>(fault.what));
        const Place place(GetParam());
        Program program;
        program.setFault(fault, place.folder(), marker);
        program.start(GetParam(), place.path());
        const Ran ran = program.finish();
        const bool isKill = fault.what == Do::KillBefore || fault.what == Do::KillAfter;
        const bool reached = QFile::remove(marker);
        if (isKill && reached) {
            EXPECT_TRUE(ran.isCrash);
            EXPECT_TRUE(isNew(place) || place.isOld());
        } else if (ran.exit == 0) {
            EXPECT_TRUE(isNew(place));
        } else {
            expectErrorAndOldFile(ran, place);
        }
        return reached && !HasFailure();
    }
    int tried(Do what, Call call, int error)
    {
        int count = 0;
        for (int nth = 1; holdsUnder({what, nth, call, error}); nth += stepFrom(nth))
            ++count;
        return count;
    }
};

INSTANTIATE_TEST_SUITE_P(Ways, SaveFaults, testing::ValuesIn(ways()),
                         [](const auto &way) { return std::string(way.param.name); });

TEST_P(SaveFaults, AnErrorOfAnyCallLeavesTheOldFileOrTheNewOne)
{
    constexpr std::array calls{Call::Open, Call::Read,   Call::Write, Call::Sync,
                               Call::Link, Call::Rename, Call::Close, Call::Chmod};
    constexpr std::array errors{EIO, ENOSPC, EDQUOT, EROFS, ESTALE, EACCES, EPERM, EFBIG};
    int injected = 0;
    std::size_t next = 0;
    for (const Call call : calls) {
        if (!isThorough()) {
            injected += tried(Do::FailOnce, call, errors[next++ % errors.size()]);
            continue;
        }
        for (const int error : errors) {
            injected += tried(Do::FailOnce, call, error);
            injected += tried(Do::FailFromOn, call, error);
        }
    }
    RecordProperty("injected", injected);
    EXPECT_GE(injected, isThorough() ? 200 : 6);
}

TEST_P(SaveFaults, AKillAtAnyCallLeavesTheOldFileOrTheNewOne)
{
    const int kills = isThorough() ? tried(Do::KillBefore, {}, 0) + tried(Do::KillAfter, {}, 0)
                                   : tried(Do::KillAfter, {}, 0);
    RecordProperty("kills", kills);
    EXPECT_GE(kills, 5);
}

TEST_P(SaveFaults, AKillAtAnyMomentLeavesTheOldFileOrTheNewOne)
{
    const int rounds = isThorough() ? 1'000 : 10;
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const Place place(GetParam());
    auto longest = 100'000us;
    int kept = 0;
    for (int round = 0; round < rounds; ++round) {
        place.putOld();
        Program program;
        const auto start = std::chrono::steady_clock::now();
        QProcess &process = program.start(GetParam(), place.path());
        std::this_thread::sleep_for(longest * (random() % 1'000) / 1'000); // the moment is what is drawn
        process.kill();
        const Ran ran = program.finish();
        ASSERT_TRUE(isNew(place) || (ran.isCrash && place.isOld()));
        kept += place.isOld() ? 1 : 0;
        if (!ran.isCrash) // it was over before: draw earlier moments
            longest = std::min(longest, std::chrono::duration_cast<std::chrono::microseconds>(
                                            std::chrono::steady_clock::now() - start));
        else
            longest += longest / 50;
    }
    RecordProperty("kept", kept);
}

/// Disks of a test's own, seen by it and the programs it starts, gone with it.
class Disks : public SaveFaults
{
protected:
    QTemporaryDir mounted;

    void SetUp() override
    {
        SaveFaults::SetUp();
        const bool isAlone = ::unshare(CLONE_NEWNS) == 0 &&
                             ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                             mountMemory("size=16m");
        if (!isAlone)
            GTEST_SKIP() << "This user may not mount disks: " << std::strerror(errno);
    }
    void TearDown() override { ::umount2(target().constData(), MNT_DETACH); }

    [[nodiscard]] QByteArray target() const { return QFile::encodeName(mounted.path()); }
    [[nodiscard]] bool mountMemory(const char *size, unsigned long flags = 0) const
    {
        return ::mount("tmpfs", target().constData(), "tmpfs", flags, size) == 0;
    }
    Ran run(const Place &place)
    {
        Program program;
        program.start(GetParam(), place.path());
        return program.finish();
    }
};

INSTANTIATE_TEST_SUITE_P(Ways, Disks, testing::ValuesIn(ways()),
                         [](const auto &way) { return std::string(way.param.name); });

TEST_P(Disks, AFullDiskKeepsTheOldFile)
{
    const Place place(GetParam(), mounted.path());
    // Full but for half of what is needed.
    QFile filler(mounted.filePath(QStringLiteral("filler")));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray block(4096, 'x');
    while (filler.write(block) == block.size()) {
    }
    const qint64 full = filler.size();
    for (const qint64 free : {qint64(0), expected.size() / 2}) {
        ASSERT_TRUE(filler.resize(std::max<qint64>(0, full - free)));
        expectErrorAndOldFile(run(place), place);
    }
    ASSERT_TRUE(filler.resize(0));
    EXPECT_EQ(run(place).exit, 0);
    EXPECT_TRUE(isNew(place));
}

TEST_P(Disks, AReadOnlyDiskKeepsTheOldFile)
{
    const Place place(GetParam(), mounted.path());
    ASSERT_TRUE(mountMemory("size=16m", MS_REMOUNT | MS_RDONLY));
    const Ran ran = run(place);
    expectErrorAndOldFile(ran, place);
    EXPECT_TRUE(ran.err.contains("read-only")) << ran.err.toStdString();
    ASSERT_TRUE(mountMemory("size=16m", MS_REMOUNT));
}

TEST_P(SaveFaults, AFileSizeLimitKeepsTheOldFile)
{
    const Place place(GetParam());
    Program program;
    const rlim_t most = static_cast<rlim_t>(expected.size()) / 2;
    program.process().setChildProcessModifier([most] {
        const rlimit limit{most, most};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    program.start(GetParam(), place.path());
    expectErrorAndOldFile(program.finish(), place);
}

} // namespace
