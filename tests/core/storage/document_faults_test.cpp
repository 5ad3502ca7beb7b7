// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Saving an open document on a system that fails and kills, and from two processes at once: the old tree and
// an error, or the new tree and Ok; nobody's save is lost unseen. With ESPALIER_THOROUGH set each way is
// killed a thousand times at random moments and two processes save five hundred times.
#include "core/storage/document_file.h"
#include "tests/core/base/faulty_system.h"
#include "tests/support/random_tree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <ostream>
#include <random>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace espalier {
namespace {

using faults::Call;
using faults::Do;
using faults::Fault;
using faults::Session;

Tree retitled(Tree tree, const QString &title)
{
    TreeInfo after = tree.info();
    after.title = title;
    Change change;
    change.info = {std::make_shared<const TreeInfo>(tree.info()), std::make_shared<const TreeInfo>(after)};
    EXPECT_TRUE(tree.apply(change));
    return tree;
}

Tree numbered(int version)
{
    return retitled(test::randomTree(3), QString::number(version));
}

bool isThorough()
{
    return qEnvironmentVariableIsSet("ESPALIER_THOROUGH");
}

/// The first calls one by one, and then fewer and fewer of the hundreds of pages of a database.
int stepFrom(int nth)
{
    return isThorough() ? 1 : 1 + nth;
}

/// Disks are waited for; what the system holds in memory outlives a killed process just as well.
QString templateOfFolders()
{
    const QDir memory(QStringLiteral("/dev/shm"));
    return (memory.exists() ? memory : QDir::temp()).filePath(QStringLiteral("espalier-XXXXXX"));
}

/// One way to save: into the file that is open, or under another name.
struct Way
{
    const char *name;
    const char *suffix;
    bool isSaveAs;
    bool hasOld; ///< at the other name
};

void PrintTo(const Way &way, std::ostream *out)
{
    *out << way.name;
}

constexpr std::array ways{Way{"saveKpitree", "kpitree", false, true}, Way{"saveKpidb", "kpidb", false, true},
                          Way{"saveAsNewKpitree", "kpitree", true, false},
                          Way{"saveAsOtherKpidb", "kpidb", true, true}};

/// An open document, and the file that a save replaces or makes.
class Scene
{
public:
    explicit Scene(const Way &way) : m_way(way)
    {
        const QString first = m_folder.filePath(QStringLiteral("first.%1").arg(QLatin1String(way.suffix)));
        EXPECT_TRUE(writeTree(first, numbered(1)));
        if (way.isSaveAs && way.hasOld) {
            EXPECT_TRUE(writeTree(target(), numbered(1)));
        }
        auto opened = DocumentFile::open(first);
        EXPECT_TRUE(opened);
        m_file = std::move(opened->file);
    }
    [[nodiscard]] QString target() const
    {
        return m_folder.filePath(QStringLiteral("%1.%2").arg(
            QLatin1String(m_way.isSaveAs ? "second" : "first"), QLatin1String(m_way.suffix)));
    }
    Result<SaveNotes> save(int version)
    {
        const Tree tree = numbered(version);
        return m_way.isSaveAs ? m_file.saveAs(target(), tree, {}) : m_file.save(tree, {});
    }
    /// Which version stands in the file; 0 where there is none, -1 where it cannot be read.
    [[nodiscard]] int version() const { return versionOf(target()); }
    static int versionOf(const QString &path)
    {
        if (!QFile::exists(path))
            return 0;
        const auto read = readTree(path);
        return read ? read->tree.info().title.toInt() : -1;
    }
    [[nodiscard]] int oldVersion() const { return m_way.hasOld ? 1 : 0; }
    /// The documents, their backups and their locks; nothing half-written.
    void expectTidy() const
    {
        const QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names)
            EXPECT_TRUE(name.startsWith(QStringLiteral(".~lock.")) ||
                        name.endsWith(QLatin1String(m_way.suffix)) || name.endsWith(u'~'))
                << name.toStdString();
        const int backup = versionOf(target() + u'~');
        EXPECT_TRUE(backup == 0 || backup == 1) << backup;
    }

private:
    Way m_way;
    QTemporaryDir m_folder{templateOfFolders()};
    DocumentFile m_file;
};

class DocumentFaults : public testing::TestWithParam<Way>
{
protected:
    /// False when the fault was never reached.
    static bool holdsUnder(const Fault &fault)
    {
        SCOPED_TRACE(testing::Message()
                     << "call " << static_cast<int>(fault.call) << ", number " << fault.nth << ", error "
                     << fault.error << ", kind " << static_cast<int>(fault.what));
        Scene scene(GetParam());
        bool reached = false;
        const Result<SaveNotes> result = [&] {
            const Session session(fault);
            Result<SaveNotes> outcome = scene.save(2);
            reached = session.wasReached();
            return outcome;
        }();
        EXPECT_EQ(scene.version(), result ? 2 : scene.oldVersion());
        if (!result) {
            EXPECT_TRUE(result.error().what.endsWith(u'.')) << result.error().what.toStdString();
            const Result<SaveNotes> again = scene.save(3);
            EXPECT_TRUE(again && again->sentences().isEmpty())
                << "the document can be saved when the disk is well again, and nothing is odd";
            EXPECT_EQ(scene.version(), 3);
        }
        scene.expectTidy();
        return reached && !HasFailure();
    }

    static bool survives(Do what, int nth)
    {
        SCOPED_TRACE(testing::Message() << "call " << nth << ", kind " << static_cast<int>(what));
        Scene scene(GetParam());
        const pid_t child = ::fork();
        if (child == 0) {
            const Session session({what, nth});
            ::_exit(scene.save(2) ? 0 : 1);
        }
        int status = 0;
        EXPECT_EQ(::waitpid(child, &status, 0), child);
        const int version = scene.version();
        EXPECT_TRUE(version == 2 || version == scene.oldVersion()) << version;
        return WIFSIGNALED(status) && !HasFailure();
    }
};

INSTANTIATE_TEST_SUITE_P(Ways, DocumentFaults, testing::ValuesIn(ways),
                         [](const auto &way) { return std::string(way.param.name); });

TEST_P(DocumentFaults, AnErrorOfAnyCallLeavesTheOldTreeOrTheNewOne)
{
    constexpr std::array calls{Call::Open, Call::Read,   Call::Write, Call::Sync,
                               Call::Link, Call::Rename, Call::Close, Call::Chmod};
    const std::vector errors =
        isThorough() ? std::vector{EIO, ENOSPC, EDQUOT, EROFS, ESTALE, EACCES} : std::vector{ENOSPC};
    int injected = 0;
    for (const Call call : calls) {
        for (const int error : errors) {
            for (const Do what : {Do::FailOnce, Do::FailFromOn}) {
                for (int nth = 1; holdsUnder({what, nth, call, error}); nth += stepFrom(nth))
                    ++injected;
            }
        }
    }
    RecordProperty("injected", injected);
    EXPECT_GE(injected, isThorough() ? 200 : 12);
}

TEST_P(DocumentFaults, AKillAtAnyCallLeavesTheOldTreeOrTheNewOne)
{
    int kills = 0;
    for (const Do what : {Do::KillBefore, Do::KillAfter}) {
        for (int nth = 1; survives(what, nth); nth += stepFrom(nth))
            ++kills;
    }
    RecordProperty("kills", kills);
    EXPECT_GE(kills, 6);
}

TEST_P(DocumentFaults, AKillAtAnyMomentLosesNoAcknowledgedSave)
{
    const int rounds = isThorough() ? 1'000 : 50;
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    std::mt19937 random(seed);
    const QTemporaryDir folder(templateOfFolders());
    const QString path = folder.filePath(QStringLiteral("plan.%1").arg(QLatin1String(GetParam().suffix)));
    ASSERT_TRUE(writeTree(path, numbered(0)));
    int acknowledged = 0;
    unsigned longest = 20'000; // microseconds; grows until this machine gets to save in it
    for (int round = 0; round < rounds; ++round) {
        std::array<int, 2> pipe{};
        ASSERT_EQ(::pipe(pipe.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto opened = DocumentFile::open(path);
            // Killed between making its lock and signing it, the last one left a lock that only a user may
            // lift.
            if (opened && opened->file.isLockedByAnother() && !opened->file.openAnyway())
                ::_exit(2);
            for (int version = acknowledged + 1; opened; ++version) {
                const Tree tree = numbered(version);
                const auto saved =
                    GetParam().isSaveAs ? opened->file.saveAs(path, tree, {}) : opened->file.save(tree, {});
                if (!saved ||
                    ::write(pipe[1], &version, sizeof version) != static_cast<ssize_t>(sizeof version))
                    break;
            }
            ::_exit(1);
        }
        ::close(pipe[1]);
        std::this_thread::sleep_for(
            std::chrono::microseconds(random() % longest)); // the moment is what is drawn
        ::kill(child, SIGKILL);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << "a save failed";
        while (::read(pipe[0], &acknowledged, sizeof acknowledged) > 0) {
        }
        ::close(pipe[0]);
        const int version = Scene::versionOf(path);
        // The last save may have reached the file without having been acknowledged.
        ASSERT_TRUE(version == acknowledged || version == acknowledged + 1) << version << ' ' << acknowledged;
        acknowledged = version;
        if (acknowledged == 0)
            longest += longest / 10;
    }
    EXPECT_GT(acknowledged, 0);
}

class TwoProcesses : public testing::TestWithParam<const char *>
{
};

INSTANTIATE_TEST_SUITE_P(Forms, TwoProcesses, testing::Values("kpitree", "kpidb"),
                         [](const auto &form) { return std::string(form.param); });

TEST_P(TwoProcesses, NeverOverwriteEachOtherUnseen)
{
    const int wanted = isThorough() ? 500 : 60;
    const QTemporaryDir folder(templateOfFolders());
    const QString path = folder.filePath(QStringLiteral("plan.%1").arg(QLatin1String(GetParam())));
    ASSERT_TRUE(writeTree(path, numbered(0)));
    // Each adds one to what it finds, as often as it gets to write; the sum tells whether one was lost.
    const auto work = [&](unsigned seed) {
        std::mt19937 random(seed);
        for (int saves = 0; saves < wanted / 2;) {
            auto opened = DocumentFile::open(path);
            if (!opened)
                return 2;
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 500));
            const int found = opened->tree.info().title.toInt();
            if (!opened->file.readOnlyBecause().isEmpty())
                continue;
            if (const auto saved = opened->file.save(numbered(found + 1), {}); saved)
                ++saves;
            else if (saved.error().kind != ErrorKind::Conflict)
                return 3;
        }
        return 0;
    };
    std::array<pid_t, 2> children{};
    for (std::size_t i = 0; i < children.size(); ++i) {
        children[i] = ::fork();
        if (children[i] == 0)
            ::_exit(work(static_cast<unsigned>(i + 1)));
    }
    for (const pid_t child : children) {
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
    }
    EXPECT_EQ(Scene::versionOf(path), wanted / 2 * 2);
}

} // namespace
} // namespace espalier
