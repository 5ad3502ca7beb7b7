// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/node_argument.h"
#include "app/cli/tree_output.h"
#include "core/base/tr.h"
#include "core/export/export_picture.h"
#include "core/export/page.h"

#include <memory>

namespace espalier::cli {

namespace {

struct Options
{
    InputOptions in;
    std::string out;
    std::string page;
    bool landscape = false;
    double dpi = 144;
    std::string branch;
    int level = 0;
    std::string colorBy = "tier";
    std::string layout = "top-down";
    std::string today;
    bool lossOk = false;
};

template <NamedEnum Enum>
std::vector<std::string> names()
{
    std::vector<std::string> out;
    for (const std::string_view name : NamesOf<Enum>::names)
        out.emplace_back(name);
    return out;
}

Result<PictureRequest> requestFrom(const Options &options, const Tree &tree, PictureFormat format)
{
    PictureRequest request;
    request.format = format;
    const Result<QDate> today = dayFrom(QString::fromStdString(options.today));
    if (!today)
        return tl::unexpected(today.error());
    request.today = *today;
    if (!options.page.empty()) {
        const Result<QSizeF> page = pageNamed(QString::fromStdString(options.page));
        if (!page)
            return tl::unexpected(page.error());
        request.page = *page;
    }
    if (!options.branch.empty()) {
        const Result<NodeId> branch = nodeNamed(tree, QString::fromStdString(options.branch));
        if (!branch)
            return tl::unexpected(branch.error());
        request.branch = *branch;
    }
    request.landscape = options.landscape;
    request.dpi = options.dpi;
    request.lastTier = options.level;
    request.drawing = *valueNamed<Drawing>(options.layout);
    request.colorBy = *valueNamed<ColorBy>(options.colorBy);
    return request;
}

Exit exportText(const Options &options, const Input &input)
{
    Result<FileHistory> history = historyOf(input, options.in);
    const bool isHistoryLost = !history;
    if (isHistoryLost) // the tree itself can still be had
        history.emplace();
    Result<TreeOutput> output =
        outputFor(input.tree, *std::move(history), QString::fromStdString(options.out));
    if (!output)
        return say(output.error());
    if (isHistoryLost)
        output->lost.append(Tr::tr("the history, which cannot be read."));
    output->sayLosses();
    if (!output->lost.isEmpty() && !options.lossOk) {
        note(Tr::tr("Nothing was written. Add --loss-ok when the file may do without."));
        return Exit::Differs;
    }
    const Result<void> written = output->write();
    return written ? Exit::Done : say(written.error());
}

Exit run(const Options &options)
{
    const QString out = QString::fromStdString(options.out);
    const auto picture = pictureFormatOf(out);
    const bool isText = textFormatFor(out, {}) != nullptr;
    if (!picture && !isText)
        return say({ErrorKind::Usage,
                    Tr::tr("“%1” says no format. Use the suffix .png, .svg, .pdf, .csv or .md.").arg(out),
                    {},
                    0,
                    0});
    const Result<Input> input = read(options.in);
    if (!input)
        return say(input.error());
    if (isText)
        return exportText(options, *input);
    const Result<PictureRequest> request = requestFrom(options, input->tree, *picture);
    if (!request)
        return say(request.error());
    const Result<Exported> exported = exportPicture(input->tree, *request);
    if (!exported)
        return say(exported.error());
    for (const QString &sentence : exported->notes)
        note(sentence);
    const Result<void> written = write(out, exported->bytes);
    return written ? Exit::Done : say(written.error());
}

} // namespace

void addExport(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("export", "A picture or a document of a tree");
    command->add_option("FILE", options->in.path, "A tree or an outline of any format; - for standard input")
        ->required();
    command->add_option("-o,--output", options->out, "The file to write: .png, .svg, .pdf, .csv or .md")
        ->required();
    options->in.addTo(*command);
    command->add_option("--page", options->page, "A0 … A4, Letter, Tabloid, or WIDTHxHEIGHT in millimetres");
    command->add_flag("--landscape", options->landscape, "The page lies on its long side");
    command->add_option("--dpi", options->dpi, "Pixels an inch of a PNG, 72 to 600")->capture_default_str();
    command->add_option("--branch", options->branch,
                        "Only this node, by title, code or id, and what is under it");
    command->add_option("--level", options->level, "Show the tiers down to this one, 1 being the top")
        ->check(CLI::Range(1, 1000));
    command->add_option("--color-by", options->colorBy, "What the colours stand for")
        ->check(CLI::IsMember(names<ColorBy>()))
        ->capture_default_str();
    command->add_option("--layout", options->layout, "How the tree grows")
        ->check(CLI::IsMember(names<Drawing>()))
        ->capture_default_str();
    command->add_option("--today", options->today, "The day to judge from, YYYY-MM-DD");
    command->add_flag("--loss-ok", options->lossOk,
                      "Write although the format cannot hold the whole tree and its history");
    command->callback([&choice, options] { choice = {true, [options] { return run(*options); }}; });
}

} // namespace espalier::cli
