// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/library.h"

#include "core/base/tr.h"
#include "core/storage/kpitree.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace espalier {

namespace {

const QString suffix = QStringLiteral(".kpitree");

QString templateFolder()
{
    return QStringLiteral(":/espalier/templates/");
}

Result<Tree> compiledIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, Tr::tr("%1 is missing from this build.").arg(path));
    return readKpitree(file.readAll(), path).map([](LoadedTree &&loaded) { return std::move(loaded.tree); });
}

/// The first sentence of a tree's purpose, which is what a template is for.
QString aboutOf(const Tree &tree)
{
    QString text = tree.info().purpose;
    text.replace(QStringLiteral("{market}"), QStringLiteral("your market"));
    const qsizetype end = text.indexOf(QStringLiteral(". "));
    return end < 0 ? text : text.first(end + 1);
}

} // namespace

const std::vector<TemplateInfo> &templates()
{
    static const std::vector<TemplateInfo> all = [] {
        std::vector<TemplateInfo> out;
        const QStringList files =
            QDir(templateFolder()).entryList({QStringLiteral("*") + suffix}, QDir::Files);
        for (const QString &file : files) {
            const Result<Tree> tree = compiledIn(templateFolder() + file);
            if (tree)
                out.push_back({file.chopped(suffix.size()), tree->info().title, aboutOf(*tree)});
        }
        std::ranges::sort(out, {}, &TemplateInfo::title);
        return out;
    }();
    return all;
}

Result<Tree> templateNamed(const QString &name)
{
    const auto known = std::ranges::find(templates(), name, &TemplateInfo::name);
    if (known != templates().end())
        return compiledIn(templateFolder() + name + suffix);
    QStringList names;
    for (const TemplateInfo &info : templates())
        names << info.name;
    return fail(
        ErrorKind::Usage,
        Tr::tr("There is no template “%1”. There are: %2.").arg(name, names.join(QStringLiteral(", "))));
}

QString wordList(const QString &name)
{
    QFile file(QStringLiteral(":/espalier/words/%1.txt").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<Tree> exampleTree()
{
    return compiledIn(QStringLiteral(":/espalier/samples/mid_market_growth.kpitree"));
}

} // namespace espalier
