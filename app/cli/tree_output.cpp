// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tree_output.h"

#include "app/cli/console.h"
#include "core/storage/document_file.h"

#include <QFileInfo>

#include <algorithm>

namespace espalier::cli {

namespace {

QString formatName(const QString &path, const QString &to)
{
    if (!to.isEmpty())
        return to;
    return path == QStringLiteral("-") ? QStringLiteral("kpitree") : QFileInfo(path).suffix().toLower();
}

} // namespace

const TextFormat *textFormatFor(const QString &path, const QString &to)
{
    const QString name = formatName(path, to);
    const auto formats = textFormats();
    const auto found =
        std::ranges::find_if(formats, [&](const TextFormat &format) { return format.suffix == name; });
    return found == formats.end() ? nullptr : &*found;
}

Result<void> writeTreeAs(const Tree &tree, const QString &path, const QString &to)
{
    if (const TextFormat *format = textFormatFor(path, to)) {
        const TextExport text = format->write(tree);
        for (const QString &loss : text.lost)
            note(QStringLiteral("Not in the file: %1").arg(loss));
        return write(path, text.bytes);
    }
    const QString name = formatName(path, to);
    if (name == QStringLiteral("kpitree")) {
        const Result<QByteArray> text = kpitreeText(tree);
        return text ? write(path, *text) : tl::unexpected(text.error());
    }
    if (name == QStringLiteral("kpidb") && path != QStringLiteral("-")) {
        const Result<Saved> saved = writeTree(path, tree, FileFormat::Kpidb);
        if (!saved)
            return tl::unexpected(saved.error());
        for (const QString &sentence : saved->notes.sentences())
            note(sentence);
        return {};
    }
    QStringList names{QStringLiteral("kpitree"), QStringLiteral("kpidb")};
    for (const TextFormat &format : textFormats())
        names << format.suffix.toString();
    return fail(
        ErrorKind::Usage,
        QStringLiteral("A tree is not written as “%1”. Give the output one of these suffixes, or name "
                       "one with --to: %2.")
            .arg(name.isEmpty() ? path : name, names.join(QStringLiteral(", "))));
}

} // namespace espalier::cli
