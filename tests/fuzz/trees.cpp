// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/kpidb_store.h"
#include "core/storage/kpitree.h"
#include "tests/fuzz/targets.h"
#include "tests/support/random_tree.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdlib>
#include <memory>

namespace espalier::fuzz {

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// An error is a sentence; what was read is written, and then read and written again as the same bytes.
void requireStable(const Result<Tree> &tree)
{
    if (!tree) {
        require(!tree.error().what.isEmpty() && tree.error().kind == ErrorKind::Unreadable);
        return;
    }
    const auto text = kpitreeText(*tree);
    require(text.has_value());
    const auto again = readKpitree(*text, QString());
    require(again.has_value());
    require(kpitreeText(again->tree) == text);
}

/// Qt's SQL drivers are plugins and need an application.
void startApplication()
{
    static int argc = 1;
    static std::array<char, 5> name{"fuzz"};
    static std::array<char *, 2> argv{name.data(), nullptr};
    static const std::unique_ptr<QCoreApplication> application(
        QCoreApplication::instance() ? nullptr : new QCoreApplication(argc, argv.data()));
}

/// A valid database, made once; the fuzzer's bytes are laid over it, for it would never guess one.
const QByteArray &validDatabase(const QString &path)
{
    static const QByteArray bytes = [&path] {
        test::RandomTreeOptions wide;
        wide.otherRecordsAtLeast = wide.otherRecords = 1;
        SaveOptions options;
        options.overwrite = true;
        require(KpidbStore(path).save(test::randomTree(1, wide), {}, options).has_value());
        QFile file(path);
        require(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    return bytes;
}

} // namespace

void kpitree(QByteArrayView bytes)
{
    requireStable(readKpitree(bytes, QString()).map([](LoadedTree loaded) { return loaded.tree; }));
}

void change(QByteArrayView bytes)
{
    const auto read = changeFromText(bytes);
    if (!read) {
        require(!read.error().what.isEmpty());
        return;
    }
    const auto text = changeText(*read);
    require(text.has_value());
    require(changeText(changeFromText(*text).value()) == text);
}

/// Each four bytes: three say where, one says what stands there.
void kpidb(QByteArrayView bytes)
{
    startApplication();
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.kpidb"));
    QByteArray database = validDatabase(path);
    for (qsizetype i = 0; i + 3 < bytes.size(); i += 4) {
        const auto at = static_cast<unsigned char>(bytes[i]) << 16U |
                        static_cast<unsigned char>(bytes[i + 1]) << 8U |
                        static_cast<unsigned char>(bytes[i + 2]);
        database[at % database.size()] = bytes[i + 3];
    }
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(database);
    file.close();
    requireStable(KpidbStore(path).load().map([](Snapshot snapshot) { return snapshot.tree; }));
}

} // namespace espalier::fuzz
