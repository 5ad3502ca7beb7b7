// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/tree_output.h"
#include "core/base/tr.h"

#include <memory>

namespace espalier::cli {

namespace {

struct Options
{
    InputOptions in;
    std::string out;
    std::string to;
    bool strict = false;
};

Exit run(const Options &options)
{
    const Result<Input> input = read(options.in);
    if (!input)
        return say(input.error());
    if (input->isImported)
        note(input->report.text().trimmed());
    if (!input->readOnlyBecause.isEmpty())
        note(input->readOnlyBecause);
    Result<FileHistory> history = historyOf(*input, options.in);
    const bool isHistoryLost = !history;
    if (isHistoryLost) // the tree itself can still be had
        history.emplace();
    Result<TreeOutput> output =
        outputFor(input->tree, *std::move(history), QString::fromStdString(options.out),
                  QString::fromStdString(options.to));
    if (!output)
        return say(output.error());
    if (isHistoryLost)
        output->lost.append(Tr::tr("the history, which cannot be read."));
    output->sayLosses();
    if (options.strict && !(input->report.leftOut.isEmpty() && output->lost.isEmpty())) {
        note(Tr::tr("Nothing was written: with --strict all of the input must find its place."));
        return Exit::Differs;
    }
    const Result<void> written = output->write();
    return written ? Exit::Done : say(written.error());
}

} // namespace

void addConvert(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("convert", "A tree or an outline into another format, by suffix");
    command->add_option("IN", options->in.path, "What to read; - for standard input")->required();
    command->add_option("OUT", options->out, "What to write; - for standard output")->required();
    options->in.addTo(*command);
    command->add_option("--to", options->to,
                        "Write OUT in this format, whatever its suffix; “values” is a CSV of the values");
    command->add_flag("--strict", options->strict,
                      "Write nothing, and end with 1, when something is left out");
    command->callback([&choice, options] { choice = {false, [options] { return run(*options); }}; });
}

} // namespace espalier::cli
