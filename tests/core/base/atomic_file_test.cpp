// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/atomic_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace espalier;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

/// A small disk in memory; `why` says why there is none (only root may mount).
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        if (::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=64k") != 0)
            why = std::strerror(errno);
    }
    ~SmallDisk()
    {
        if (why.empty())
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

    std::string why;

private:
    QByteArray m_folder;
};

class AtomicFile : public testing::Test
{
protected:
    [[nodiscard]] QString in(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(AtomicFile, IsCreatedWithTheBytes)
{
    const Result<WriteNotes> notes = writeAtomically(in("Bäume 1.kpitree"), "content");
    ASSERT_TRUE(notes);
    EXPECT_EQ(*notes, WriteNotes());
    EXPECT_TRUE(notes->sentences().isEmpty());
    EXPECT_EQ(contentOf(in("Bäume 1.kpitree")), "content");
}

TEST_F(AtomicFile, MayBeEmpty)
{
    EXPECT_TRUE(writeAtomically(in("empty"), {}));
    EXPECT_EQ(contentOf(in("empty")), "");
}

TEST_F(AtomicFile, IsReplacedAndKeepsItsPermissions)
{
    put(in("tree"), "a longer old content");
    ASSERT_EQ(::chmod(QFile::encodeName(in("tree")).constData(), 0640), 0);
    ASSERT_TRUE(writeAtomically(in("tree"), "new"));
    EXPECT_EQ(contentOf(in("tree")), "new");
    struct stat info{};
    ASSERT_EQ(::stat(QFile::encodeName(in("tree")).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0640U);
    EXPECT_EQ(names(), QStringList({QStringLiteral("tree")}));
}

TEST_F(AtomicFile, KeepsOneBackupWhenAsked)
{
    put(in("tree"), "first");
    ASSERT_TRUE(writeAtomically(in("tree"), "second", {.keepBackup = true}));
    EXPECT_EQ(contentOf(in("tree~")), "first");
    ASSERT_TRUE(writeAtomically(in("tree"), "third"));
    EXPECT_EQ(contentOf(in("tree~")), "first");
    ASSERT_TRUE(writeAtomically(in("tree"), "fourth", {.keepBackup = true}));
    EXPECT_EQ(contentOf(in("tree~")), "third");
    EXPECT_EQ(contentOf(in("tree")), "fourth");
}

TEST_F(AtomicFile, IsWrittenWithoutItsBackupAndSaysSo)
{
    put(in("tree"), "first");
    ASSERT_TRUE(QDir(in("tree~")).mkpath(QStringLiteral("kept")));
    const Result<WriteNotes> notes = writeAtomically(in("tree"), "second", {.keepBackup = true});
    ASSERT_TRUE(notes);
    EXPECT_TRUE(notes->backupMissing);
    EXPECT_EQ(contentOf(in("tree")), "second");
    EXPECT_TRUE(QDir(in("tree~/kept")).exists());
}

TEST_F(AtomicFile, FollowsASymbolicLink)
{
    ASSERT_TRUE(QDir().mkpath(in("elsewhere")));
    put(in("elsewhere/tree"), "old");
    ASSERT_TRUE(QFile::link(QStringLiteral("elsewhere/tree"), in("link")));
    ASSERT_TRUE(QFile::link(QStringLiteral("link"), in("link to link")));
    ASSERT_TRUE(writeAtomically(in("link to link"), "new"));
    EXPECT_EQ(contentOf(in("elsewhere/tree")), "new");
    EXPECT_TRUE(QFileInfo(in("link")).isSymLink());
    EXPECT_TRUE(QFileInfo(in("link to link")).isSymLink());
}

TEST_F(AtomicFile, IsCreatedWhereADanglingLinkPoints)
{
    ASSERT_TRUE(QFile::link(QStringLiteral("not yet"), in("link")));
    ASSERT_TRUE(writeAtomically(in("link"), "new"));
    EXPECT_EQ(contentOf(in("not yet")), "new");
    EXPECT_TRUE(QFileInfo(in("link")).isSymLink());
}

TEST_F(AtomicFile, BehindALinkIntoAMissingFolderIsAnError)
{
    ASSERT_TRUE(QFile::link(QStringLiteral("missing/tree"), in("link")));
    const Result<WriteNotes> notes = writeAtomically(in("link"), "new");
    ASSERT_FALSE(notes);
    EXPECT_TRUE(notes.error().what.startsWith(QStringLiteral("The folder ")));
    EXPECT_TRUE(QFileInfo(in("link")).isSymLink());
}

TEST_F(AtomicFile, BehindALinkToItselfIsAnError)
{
    ASSERT_TRUE(QFile::link(QStringLiteral("b"), in("a")));
    ASSERT_TRUE(QFile::link(QStringLiteral("a"), in("b")));
    const Result<WriteNotes> notes = writeAtomically(in("a"), "new");
    ASSERT_FALSE(notes);
    EXPECT_TRUE(notes.error().what.contains(QStringLiteral("leads back to itself")));
}

TEST_F(AtomicFile, IsNeverPutInPlaceOfAFolderOrADevice)
{
    ASSERT_TRUE(QDir().mkpath(in("folder")));
    ASSERT_EQ(::mkfifo(QFile::encodeName(in("pipe")).constData(), 0600), 0);
    for (const char *name : {"folder", "pipe"}) {
        const Result<WriteNotes> notes = writeAtomically(in(name), "new");
        ASSERT_FALSE(notes) << name;
        EXPECT_TRUE(notes.error().what.contains(QStringLiteral("not a file"))) << name;
    }
    EXPECT_FALSE(writeAtomically(QString(), "new"));
    EXPECT_FALSE(QFileInfo(in("pipe")).isFile());
}

TEST_F(AtomicFile, SaysWhatIsWrongWithTheName)
{
    const Result<WriteNotes> missing = writeAtomically(in("missing/tree"), "new");
    ASSERT_FALSE(missing);
    EXPECT_TRUE(missing.error().what.contains(QStringLiteral("missing does not exist")));
    EXPECT_EQ(missing.error().file, in("missing/tree"));

    const Result<WriteNotes> tooLong = writeAtomically(folder.filePath(QString(300, u'x')), "new");
    ASSERT_FALSE(tooLong);
    EXPECT_TRUE(tooLong.error().what.startsWith(QStringLiteral("The name is too long.")));
}

TEST_F(AtomicFile, SaysThatOtherNamesKeepTheOldContent)
{
    put(in("tree"), "old");
    ASSERT_EQ(::link(QFile::encodeName(in("tree")).constData(), QFile::encodeName(in("other")).constData()),
              0);
    const Result<WriteNotes> notes = writeAtomically(in("tree"), "new");
    ASSERT_TRUE(notes);
    EXPECT_TRUE(notes->hardLinkBroken);
    EXPECT_EQ(notes->sentences().size(), 1);
    EXPECT_EQ(contentOf(in("other")), "old");
}

TEST_F(AtomicFile, TheBackupOfAFailedSaveIsNoOtherName)
{
    put(in("tree"), "old");
    const auto link = [this](const char *name) {
        return ::link(QFile::encodeName(in("tree")).constData(), QFile::encodeName(in(name)).constData());
    };
    ASSERT_EQ(link("tree~"), 0);
    Result<WriteNotes> notes = writeAtomically(in("tree"), "new", {.keepBackup = true});
    ASSERT_TRUE(notes);
    EXPECT_EQ(*notes, WriteNotes());
    EXPECT_EQ(contentOf(in("tree~")), "old");

    ASSERT_TRUE(QFile::remove(in("tree~")));
    ASSERT_EQ(link("tree~"), 0);
    ASSERT_EQ(link("other"), 0);
    notes = writeAtomically(in("tree"), "newer", {.keepBackup = true});
    ASSERT_TRUE(notes);
    EXPECT_TRUE(notes->hardLinkBroken);
}

TEST_F(AtomicFile, SaysThatTheOwnerChanged)
{
    put(in("tree"), "old");
    if (::chown(QFile::encodeName(in("tree")).constData(), 65534, static_cast<gid_t>(-1)) != 0)
        GTEST_SKIP() << "only root can give a file to somebody else";
    const Result<WriteNotes> notes = writeAtomically(in("tree"), "new");
    ASSERT_TRUE(notes);
    EXPECT_TRUE(notes->ownerChanged);
}

TEST_F(AtomicFile, SaysEachNoteInASentence)
{
    const WriteNotes all{true, true, true, true, true};
    QStringList sentences = all.sentences();
    ASSERT_EQ(sentences.size(), 5);
    for (const QString &sentence : sentences)
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
    EXPECT_EQ(sentences.removeDuplicates(), 0);
}

TEST_F(AtomicFile, OnAFullDiskStaysTheOldOne)
{
    const SmallDisk disk(in("disk"));
    if (!disk.why.empty())
        GTEST_SKIP() << "cannot mount a small disk: " << disk.why;
    put(in("disk/tree"), "old");
    const Result<WriteNotes> notes = writeAtomically(in("disk/tree"), QByteArray(200'000, 'n'));
    ASSERT_FALSE(notes);
    EXPECT_TRUE(notes.error().what.startsWith(QStringLiteral("The disk is full.")));
    EXPECT_EQ(contentOf(in("disk/tree")), "old");
    EXPECT_EQ(QDir(in("disk")).entryList(QDir::Files).size(), 1);
    EXPECT_TRUE(writeAtomically(in("disk/tree"), QByteArray(20'000, 'n')));
}

TEST_F(AtomicFile, OnAReadOnlyDiskStaysTheOldOne)
{
    const SmallDisk disk(in("disk"));
    if (!disk.why.empty())
        GTEST_SKIP() << "cannot mount a small disk: " << disk.why;
    put(in("disk/tree"), "old");
    ASSERT_TRUE(disk.makeReadOnly());
    const Result<WriteNotes> notes = writeAtomically(in("disk/tree"), "new");
    ASSERT_FALSE(notes);
    EXPECT_TRUE(notes.error().what.startsWith(QStringLiteral("The disk is read-only.")))
        << notes.error().what.toStdString();
    EXPECT_EQ(contentOf(in("disk/tree")), "old");
}

TEST_F(AtomicFile, LargerThanTheSessionAllowsStaysTheOldOne)
{
    put(in("tree"), "old");
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{10'000, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<WriteNotes> notes = writeAtomically(in("tree"), QByteArray(200'000, 'n'));
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(notes);
    EXPECT_TRUE(notes.error().what.startsWith(QStringLiteral("The file is larger")));
    EXPECT_EQ(contentOf(in("tree")), "old");
}

TEST_F(AtomicFile, TakesThePlaceOfAnother)
{
    put(in("tree"), "old");
    put(in("tree.Ab12Cd"), "built beside it");
    ASSERT_TRUE(replaceAtomically(in("tree.Ab12Cd"), in("tree"), {.keepBackup = true}));
    EXPECT_EQ(contentOf(in("tree")), "built beside it");
    EXPECT_EQ(contentOf(in("tree~")), "old");
    EXPECT_FALSE(QFile::exists(in("tree.Ab12Cd")));
}

TEST_F(AtomicFile, ThatCannotTakeThePlaceOfAnotherIsGone)
{
    ASSERT_TRUE(QDir().mkpath(in("folder")));
    put(in("folder.Ab12Cd"), "built beside it");
    EXPECT_FALSE(replaceAtomically(in("folder.Ab12Cd"), in("folder")));
    EXPECT_FALSE(QFile::exists(in("folder.Ab12Cd")));
    EXPECT_FALSE(replaceAtomically(in("nothing.Ab12Cd"), in("tree")));
    EXPECT_FALSE(QFile::exists(in("tree")));
}

TEST_F(AtomicFile, LeftoversOfKilledWritersAreRemovedAndNothingElse)
{
    const auto make = [this](const char *name, const QByteArray &bytes, int minutesOld) {
        put(in(name), bytes);
        QFile file(in(name));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-60 * minutesOld),
                                     QFileDevice::FileModificationTime));
    };
    make("tree", "head", 90);
    make("tree.AbCdEf", "head and more", 90);
    make("tree.123456", "he", 90);
    make("tree.zzzzzz", "", 90);
    make("tree.young1", "head", 10);
    make("tree.others", "something else", 90);
    make("tree.backup2", "head", 90);
    make("tree.a-b-c-", "head", 90);
    make("free.AbCdEf", "head", 90);
    EXPECT_EQ(removeLeftovers(in("tree"), "head"), 3);
    EXPECT_EQ(names(), QStringList({QStringLiteral("free.AbCdEf"), QStringLiteral("tree"),
                                    QStringLiteral("tree.a-b-c-"), QStringLiteral("tree.backup2"),
                                    QStringLiteral("tree.others"), QStringLiteral("tree.young1")}));
}

TEST_F(AtomicFile, LeftoversOfOtherUsersStay)
{
    put(in("tree.AbCdEf"), "head");
    QFile file(in("tree.AbCdEf"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(
        file.setFileTime(QDateTime::currentDateTime().addSecs(-5'400), QFileDevice::FileModificationTime));
    if (::fchown(file.handle(), 65534, static_cast<gid_t>(-1)) != 0)
        GTEST_SKIP() << "only root can give a file to somebody else";
    EXPECT_EQ(removeLeftovers(in("tree"), "head"), 0);
}
