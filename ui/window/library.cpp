// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/library.h"

#include "core/storage/kpitree.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace espalier {
namespace {

std::vector<LibraryEntry> entriesIn(const QString &folder)
{
    std::vector<LibraryEntry> entries;
    for (const QFileInfo &info : QDir(folder).entryInfoList({QStringLiteral("*.kpitree")}, QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Result<LoadedTree> loaded = readKpitree(file.readAll(), info.fileName());
        if (!loaded)
            continue;
        const TreeInfo &about = loaded->tree.info();
        entries.push_back({info.filePath(), about.title, about.purpose, std::move(loaded->tree)});
    }
    std::ranges::sort(entries, {}, &LibraryEntry::title);
    return entries;
}

} // namespace

std::vector<LibraryEntry> libraryTemplates()
{
    return entriesIn(QStringLiteral(":/espalier/templates"));
}

std::vector<LibraryEntry> librarySamples()
{
    return entriesIn(QStringLiteral(":/espalier/samples"));
}

} // namespace espalier
