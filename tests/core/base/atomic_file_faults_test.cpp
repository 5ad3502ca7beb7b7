// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What AtomicFile promises, on a system that fails and kills: the old file and an error, or the new file and
// Ok.
#include "core/base/atomic_file.h"
#include "tests/core/base/faulty_system.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <functional>
#include <optional>
#include <random>
#include <thread>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace espalier;
using faults::Call;
using faults::Disk;
using faults::Do;
using faults::Fault;
using faults::Session;

namespace {

const QByteArray oldBytes = QByteArray("{old}").repeated(9'000);
const QByteArray newBytes = QByteArray("{new}").repeated(20'000);

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// The content, or nothing when there is no such file.
std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

/// In memory where there is such a folder: a kill does not lose what the system holds, and no disk is waited
/// for.
QString templateOfFolders()
{
    const QDir memory(QStringLiteral("/dev/shm"));
    return (memory.exists() ? memory : QDir::temp()).filePath(QStringLiteral("espalier-XXXXXX"));
}

/// One way to save.
struct Save
{
    const char *name;
    bool hasOld;
    bool isBuiltBefore; ///< a temporary file stands there and is to be put in place
    std::function<Result<WriteNotes>(const QString &path)> run;
};

QString builtBeside(const QString &path)
{
    return path + QStringLiteral(".a1B2c3");
}

std::array<Save, 5> saves()
{
    const auto write = [](const QString &path) { return writeAtomically(path, newBytes); };
    const auto writeWithBackup = [](const QString &path) {
        return writeAtomically(path, newBytes, {.keepBackup = true});
    };
    const auto replace = [](const QString &path) {
        return replaceAtomically(builtBeside(path), path, {.keepBackup = true});
    };
    return {{{"create", false, false, write},
             {"overwrite", true, false, write},
             {"overwrite with backup", true, false, writeWithBackup},
             {"put in a new place", false, true, replace},
             {"put in the place of another", true, true, replace}}};
}

/// A folder before a save.
class Folder
{
public:
    explicit Folder(const Save &save)
    {
        EXPECT_TRUE(m_folder.isValid());
        if (save.hasOld)
            put(path(), oldBytes);
        if (save.isBuiltBefore)
            put(builtBeside(path()), newBytes);
        m_oldNumber = number();
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("tree.kpitree")); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    /// What a person finds after an error.
    [[nodiscard]] bool isAsBefore(const Save &save) const
    {
        return contentOf(path()) == (save.hasOld ? std::optional(oldBytes) : std::nullopt);
    }
    /// The new bytes in a new file: nothing was ever written into the old one.
    [[nodiscard]] bool isNew() const { return contentOf(path()) == newBytes && number() != m_oldNumber; }
    void makeOld() const
    {
        for (const QString &name : names()) {
            QFile file(m_folder.filePath(name));
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-4'000),
                                         QFileDevice::FileModificationTime));
        }
    }
    /// Neither half-written files nor any beside the document and its backup.
    void expectTidy() const
    {
        for (const QString &name : names())
            EXPECT_TRUE(name == QStringLiteral("tree.kpitree") || name == QStringLiteral("tree.kpitree~"))
                << name.toStdString();
    }

private:
    [[nodiscard]] ino_t number() const
    {
        struct stat info{};
        return ::stat(QFile::encodeName(path()).constData(), &info) == 0 ? info.st_ino : 0;
    }

    QTemporaryDir m_folder{templateOfFolders()};
    ino_t m_oldNumber = 0;
};

/// Runs one save with one fault. False when the fault was never reached.
bool holdsUnder(const Save &save, const Fault &fault, Disk disk)
{
    const Folder folder(save);
    bool reached = false;
    const Result<WriteNotes> result = [&] {
        const Session session(fault, disk);
        Result<WriteNotes> outcome = save.run(folder.path());
        reached = session.wasReached();
        return outcome;
    }();
    EXPECT_TRUE(result ? folder.isNew() : folder.isAsBefore(save));
    if (!result) {
        EXPECT_EQ(result.error().kind, ErrorKind::Unwritable);
        EXPECT_EQ(result.error().file, folder.path());
        EXPECT_TRUE(result.error().what.endsWith(QStringLiteral(" Nothing was changed.")));
    }
    folder.expectTidy();
    return reached;
}

constexpr std::array calls{Call::Open,   Call::Write, Call::Sync, Call::Link,
                           Call::Rename, Call::Close, Call::Chmod};
constexpr std::array errors{EIO, ENOSPC, EDQUOT, EROFS, ESTALE, EACCES, EINTR};

/// Runs the save in a process of its own, to be killed; its wait status.
int statusOf(const std::function<int()> &run)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return status;
}

bool wasKilled(int status)
{
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace

class AtomicFileFaultsOn : public testing::TestWithParam<Disk>
{
protected:
    static int countInjected(const Save &save, Call call, int error, Do what)
    {
        SCOPED_TRACE(testing::Message() << save.name << ", call " << static_cast<int>(call) << ", "
                                        << std::strerror(error) << ", kind " << static_cast<int>(what));
        int nth = 1;
        while (holdsUnder(save, {what, nth, call, error}, GetParam()))
            ++nth;
        return nth - 1;
    }
};

TEST_P(AtomicFileFaultsOn, LeavesTheOldFileAndAnErrorOrTheNewFile)
{
    int injected = 0;
    for (const Save &save : saves()) {
        for (const Call call : calls) {
            for (const int error : errors) {
                injected += countInjected(save, call, error, Do::FailOnce);
                if (error != EINTR) // a call interrupted for ever is rightly tried for ever
                    injected += countInjected(save, call, error, Do::FailFromOn);
            }
        }
    }
    RecordProperty("injected", injected);
    EXPECT_GE(injected, 500);
}

INSTANTIATE_TEST_SUITE_P(Disks, AtomicFileFaultsOn, testing::Values(Disk::Usual, Disk::WithoutUnnamedFiles),
                         [](const auto &disk) {
                             return disk.param == Disk::Usual ? "Usual" : "WithoutUnnamedFiles";
                         });

TEST(AtomicFileFaults, OfAShortWriteAreMadeGood)
{
    for (const Save &save : {saves()[0], saves()[1]}) {
        SCOPED_TRACE(save.name);
        const Folder folder(save);
        const Session session({Do::HalfWrite, 1, Call::Write});
        EXPECT_TRUE(save.run(folder.path()));
        EXPECT_TRUE(session.wasReached());
        EXPECT_TRUE(folder.isNew());
    }
}

TEST(AtomicFileFaults, NameTheReason)
{
    const Save save = saves()[1];
    const auto reason = [&save](Call call, int error) {
        const Folder folder(save);
        const Session session({Do::FailFromOn, 1, call, error});
        const Result<WriteNotes> result = save.run(folder.path());
        return result ? QString() : result.error().what;
    };
    EXPECT_TRUE(reason(Call::Write, ENOSPC).startsWith(QStringLiteral("The disk is full.")));
    EXPECT_TRUE(reason(Call::Sync, EDQUOT).startsWith(QStringLiteral("Your share of this disk is used up.")));
    EXPECT_TRUE(reason(Call::Open, EROFS).startsWith(QStringLiteral("The disk is read-only.")));
    EXPECT_TRUE(
        reason(Call::Rename, EACCES).startsWith(QStringLiteral("You have no permission to write here.")));
    EXPECT_TRUE(reason(Call::Sync, EIO).contains(QStringLiteral("Input/output error")));
}

TEST(AtomicFileFaults, AfterTheFileIsInPlaceAreNotesNotErrors)
{
    const Save save = saves()[2];
    const Folder folder(save);
    const auto notes = [&save, &folder](Fault fault) {
        const Session session(fault);
        return save.run(folder.path()).value();
    };
    EXPECT_TRUE(notes({Do::FailFromOn, 1, Call::Chmod, EPERM}).permissionsChanged);
    EXPECT_TRUE(notes({Do::FailOnce, 4, Call::Sync, EIO}).folderNotSynced); // new, old, Qt's own, folder
    EXPECT_FALSE(notes({Do::FailOnce, 4, Call::Sync, EINVAL}).folderNotSynced);
}

TEST(AtomicFileOrder, SyncsTheContentBeforeTheNameAndTheFolderAfterIt)
{
    for (const Save &save : saves()) {
        SCOPED_TRACE(save.name);
        const Folder folder(save);
        const Session session;
        ASSERT_TRUE(save.run(folder.path()));
        bool dirty = false;
        bool unnamed = false;
        for (const faults::Event &event : session.events()) {
            if (event.call == Call::Write)
                dirty = true;
            else if (event.call == Call::Sync && !event.folder)
                dirty = false;
            else if (event.call == Call::Sync)
                unnamed = false;
            else if (event.call == Call::Rename || event.call == Call::Link) {
                EXPECT_FALSE(dirty);
                unnamed = true;
            }
        }
        EXPECT_FALSE(unnamed);
    }
}

class AtomicFileKillOn : public testing::TestWithParam<Disk>
{
protected:
    /// Kills the save at its n-th call. False when it has fewer.
    static bool survives(const Save &save, Do what, int nth)
    {
        SCOPED_TRACE(testing::Message()
                     << save.name << ", call " << nth << ", kind " << static_cast<int>(what));
        const Folder folder(save);
        const int status = statusOf([&] {
            const Session session({what, nth}, GetParam());
            return save.run(folder.path()) ? 0 : 1;
        });
        EXPECT_TRUE(folder.isNew() || folder.isAsBefore(save));
        if (!wasKilled(status)) {
            EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0 && folder.isNew());
            return false;
        }
        folder.makeOld();
        removeLeftovers(folder.path(), "{new}");
        folder.expectTidy();
        return true;
    }
};

TEST_P(AtomicFileKillOn, AtEveryCallLeavesTheOldFileOrTheNewOne)
{
    int kills = 0;
    for (const Save &save : saves()) {
        for (const Do what : {Do::KillBefore, Do::KillAfter}) {
            int nth = 1;
            while (survives(save, what, nth))
                ++nth;
            kills += nth - 1;
        }
    }
    RecordProperty("kills", kills);
    EXPECT_GE(kills, 60);
}

INSTANTIATE_TEST_SUITE_P(Disks, AtomicFileKillOn, testing::Values(Disk::Usual, Disk::WithoutUnnamedFiles),
                         [](const auto &disk) {
                             return disk.param == Disk::Usual ? "Usual" : "WithoutUnnamedFiles";
                         });

TEST(AtomicFileKill, AtAnyMomentLosesNoAcknowledgedSave)
{
    constexpr int rounds = 1'000;
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const QTemporaryDir folder(templateOfFolders());
    const QString path = folder.filePath(QStringLiteral("tree.kpitree"));
    const auto bytesOf = [](int version) {
        return QByteArray::number(version).repeated(10'000 + version % 1'000);
    };
    ASSERT_TRUE(writeAtomically(path, bytesOf(0)));

    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        std::array<int, 2> pipe{};
        ASSERT_EQ(::pipe(pipe.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            for (int version = acknowledged + 1;; ++version) {
                if (!writeAtomically(path, bytesOf(version)) ||
                    ::write(pipe[1], &version, sizeof version) != static_cast<ssize_t>(sizeof version))
                    ::_exit(1);
            }
        }
        ::close(pipe[1]);
        std::this_thread::sleep_for(
            std::chrono::microseconds(random() % 6'000)); // the moment is what is drawn
        ::kill(child, SIGKILL);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(wasKilled(status));
        while (::read(pipe[0], &acknowledged, sizeof acknowledged) > 0) {
        }
        ::close(pipe[0]);

        const std::optional<QByteArray> content = contentOf(path);
        ASSERT_TRUE(content);
        // The last save may have reached the disk without having been acknowledged.
        ASSERT_TRUE(*content == bytesOf(acknowledged) || *content == bytesOf(acknowledged + 1))
            << acknowledged;
        acknowledged += *content == bytesOf(acknowledged + 1) ? 1 : 0;
    }
    EXPECT_GT(acknowledged, 0);
}
