// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tree_output.h"

#include "app/cli/console.h"
#include "core/base/tr.h"
#include "core/storage/document_file.h"
#include "core/storage/kpitree_store.h"

#include <QFileInfo>

#include <algorithm>

namespace espalier::cli {

namespace {

const QString standardOutput = QStringLiteral("-");

QString formatName(const QString &path, const QString &to)
{
    if (!to.isEmpty())
        return to;
    return path == standardOutput ? QStringLiteral("kpitree") : QFileInfo(path).suffix().toLower();
}

Result<void> writeDatabase(const Tree &tree, const FileHistory &history, const QString &path)
{
    const Result<Saved> saved = writeTree(path, tree, FileFormat::Kpidb, history);
    if (!saved)
        return tl::unexpected(saved.error());
    for (const QString &sentence : saved->notes.sentences())
        note(sentence);
    return {};
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

void TreeOutput::sayLosses() const
{
    for (const QString &loss : lost)
        note(Tr::tr("Not in the file: %1").arg(loss));
}

Result<TreeOutput> outputFor(const Tree &tree, FileHistory history, const QString &path, const QString &to)
{
    TreeOutput output;
    const QString name = formatName(path, to);
    const auto document = valueNamed<FileFormat>(name.toStdString());
    if (document == FileFormat::Kpidb && path != standardOutput) {
        output.write = [&tree, history = std::move(history), path] {
            return writeDatabase(tree, history, path);
        };
        return output;
    }
    if (const QString loss = historyLoss(history.size()); !loss.isEmpty())
        output.lost += loss;
    if (document == FileFormat::Kpitree) {
        output.write = [&tree, path] {
            return provenKpitreeText(tree, path).and_then([&path](const QByteArray &text) {
                return write(path, text);
            });
        };
        return output;
    }
    if (const TextFormat *format = textFormatFor(path, to)) {
        TextExport text = format->write(tree);
        output.lost += text.lost;
        output.write = [path, bytes = std::move(text.bytes)] { return write(path, bytes); };
        return output;
    }
    QStringList names{QStringLiteral("kpitree"), QStringLiteral("kpidb")};
    for (const TextFormat &format : textFormats())
        names << format.suffix.toString();
    return fail(ErrorKind::Usage,
                Tr::tr("A tree is not written as “%1”. Give the output one of these suffixes, or name "
                       "one with --to: %2.")
                    .arg(name.isEmpty() ? path : name, names.join(QStringLiteral(", "))));
}

} // namespace espalier::cli
