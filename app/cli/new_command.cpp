// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/tree_output.h"
#include "core/edit/template.h"
#include "core/storage/library.h"

#include <memory>

namespace espalier::cli {

namespace {

struct Options
{
    bool list = false;
    std::string name;
    std::string out;
    std::string today;
};

Exit listTemplates()
{
    QString lines;
    for (const TemplateInfo &info : templates())
        lines += QStringLiteral("%1  %2: %3\n").arg(info.name, -24).arg(info.title, info.about);
    const Result<void> printed = print(lines.toUtf8());
    return printed ? Exit::Done : say(printed.error());
}

Exit make(const Options &options)
{
    const Result<QDate> today = dayFrom(QString::fromStdString(options.today));
    if (!today)
        return say(today.error());
    Result<Tree> tree = templateNamed(QString::fromStdString(options.name));
    if (!tree)
        return say(tree.error());
    if (const Result<void> done = tree->apply(edit::fillIn(*tree, {}, *today)); !done)
        return say(done.error());
    const Result<TreeOutput> output = outputFor(*tree, {}, QString::fromStdString(options.out));
    if (!output)
        return say(output.error());
    output->sayLosses();
    const Result<void> written = output->write();
    return written ? Exit::Done : say(written.error());
}

} // namespace

void addNew(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("new", "A new tree from a template");
    CLI::Option *list = command->add_flag("--list", options->list, "The templates, one a line");
    CLI::Option *name = command->add_option("--template", options->name, "The template to begin with");
    CLI::Option *out =
        command->add_option("-o,--output", options->out, "The file to write (.kpitree or .kpidb)");
    command->add_option("--today", options->today, "The day on which the new tree begins, YYYY-MM-DD");
    list->excludes(name)->excludes(out);
    name->needs(out);
    command->callback([&choice, options, command] {
        if (!options->list && options->name.empty())
            throw CLI::RequiredError(command->get_name() + ": --list, or --template NAME -o FILE,");
        choice = {false, [options] { return options->list ? listTemplates() : make(*options); }};
    });
}

} // namespace espalier::cli
