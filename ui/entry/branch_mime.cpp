// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entry/branch_mime.h"

#include "core/exchange/text_decoding.h"
#include "core/exchange/text_export.h"
#include "core/exchange/tree_from_outline.h"
#include "core/model/queries.h"
#include "core/storage/kpitree.h"

#include <QCoreApplication>

#include <algorithm>

namespace espalier {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(espalier::BranchMime)
};

constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr qsizetype mostCharacters = 8 * 1024 * 1024;
constexpr std::size_t mostNodes = 10'000;
constexpr int deepest = 64; // what is deeper is written at that depth: a chain must not grow with its square

QString branchType()
{
    return QStringLiteral("application/x-espalier-branch");
}

QString indented(const Tree &branches)
{
    QString text;
    std::vector<int> depths(branches.nodes().slotCount(), 0);
    for (const std::vector<Slot> &tops : {topNodes(branches), parkedNodes(branches)}) {
        for (const Slot top : tops) {
            for (const Slot slot : branchOf(branches, top)) {
                const Slot parent = branches.parentOf(slot);
                depths[slot] = parent == noSlot ? 0 : std::min(depths[parent] + 1, deepest);
                text += QString(depths[slot], u'\t') + branches.nodes().at(slot)->title + u'\n';
            }
        }
    }
    return text;
}

/// Most lines have something on both sides of a tab: cells, not depth.
bool looksLikeCells(const QString &text)
{
    constexpr int sample = 200;
    int lines = 0;
    int cells = 0;
    LineReader reader(text);
    for (auto line = reader.next(); line && lines < sample; line = reader.next()) {
        const QStringView bare = line->trimmed();
        lines += bare.isEmpty() ? 0 : 1;
        cells += bare.contains(u'\t') ? 1 : 0;
    }
    return cells > 0 && 2 * cells >= lines;
}

Result<Pasted> tooMuch()
{
    return refuse(
        Words::tr("The clipboard holds more than can be pasted at once (10,000 nodes). Save it as a "
                  "file and open that."));
}

} // namespace

Result<std::unique_ptr<QMimeData>> branchMime(const Tree &branches)
{
    const Result<QByteArray> whole = kpitreeText(branches);
    if (!whole)
        return tl::unexpected(whole.error());
    auto data = std::make_unique<QMimeData>();
    data->setData(branchType(), *whole);
    data->setText(indented(branches));
    data->setData(QStringLiteral("text/csv"), writeCsv(branches).bytes);
    return data;
}

bool holdsBranches(const QMimeData &data)
{
    return data.hasFormat(branchType()) || data.hasText();
}

Result<Pasted> pastedTree(const QMimeData &data, const std::vector<Tier> &tiers)
{
    if (data.hasFormat(branchType())) {
        const QByteArray bytes = data.data(branchType());
        if (bytes.size() > mostBytes)
            return tooMuch();
        auto read = readKpitree(bytes, Words::tr("the clipboard"));
        if (read && read->tree.nodes().size() > mostNodes)
            return tooMuch();
        if (read)
            return Pasted{std::move(read->tree), {}};
    }
    const QString text = data.text();
    if (text.size() > mostCharacters)
        return tooMuch();
    if (text.trimmed().isEmpty())
        return refuse(Words::tr("There is no text on the clipboard that could become nodes."));
    ImportOptions options;
    options.tiers = tiers;
    const QByteArray bytes = text.toUtf8();
    auto imported =
        importTree(bytes, {}, looksLikeCells(text) ? QStringView(u"tsv") : QStringView(), options);
    if (!imported) // "[x] Call Bo" looks like JSON
        imported = importTree(bytes, {}, u"text", options);
    if (!imported)
        return tl::unexpected(imported.error());
    if (imported->tree.nodes().size() > mostNodes)
        return tooMuch();
    return Pasted{std::move(imported->tree), std::move(imported->report)};
}

} // namespace espalier
