// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "core/base/tr.h"
#include "core/report/digest.h"

#include <memory>

namespace espalier::cli {

namespace {

struct Options
{
    InputOptions in;
    std::string since;
    std::string today;
};

Exit run(const Options &options)
{
    const Result<QDate> today = dayFrom(QString::fromStdString(options.today));
    if (!today)
        return say(today.error());
    const Result<QDate> since = dayFrom(QString::fromStdString(options.since));
    if (!since)
        return say(since.error());
    const Result<Input> input = read(options.in);
    if (!input)
        return say(input.error());
    const QDate day = judgedFrom(input->tree, *today);
    if (*since > day)
        return say({ErrorKind::Usage,
                    Tr::tr("--since %1 is later than %2, from which the tree is judged.")
                        .arg(since->toString(Qt::ISODate), day.toString(Qt::ISODate)),
                    {},
                    0,
                    0});
    const Derived now = derive(input->tree, day);
    const Derived before = derive(input->tree, *since);
    const Result<void> printed = print(digestText(input->tree, before, now).toUtf8());
    return printed ? Exit::Done : say(printed.error());
}

} // namespace

void addDigest(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "digest", "What changed since a day: status, bands that were reached, overdue Actions, as Markdown");
    command->add_option("FILE", options->in.path, "A tree; - for standard input")->required();
    options->in.addTo(*command);
    command->add_option("--since", options->since, "The day to compare with, YYYY-MM-DD")->required();
    command->add_option("--today", options->today, "The day to judge from, YYYY-MM-DD");
    command->callback([&choice, options] { choice = {false, [options] { return run(*options); }}; });
}

} // namespace espalier::cli
