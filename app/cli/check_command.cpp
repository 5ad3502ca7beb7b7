// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/check_report.h"
#include "app/cli/console.h"
#include "app/cli/tree_output.h"
#include "core/base/tr.h"
#include "core/checks/fix_all.h"
#include "core/storage/own_words.h"

#include <algorithm>
#include <memory>

namespace espalier::cli {

namespace {

struct Options
{
    InputOptions in;
    std::string today;
    // check
    bool json = false;
    bool sarif = false;
    bool strict = false;
    std::string failOn = "error";
    // fix
    std::string rule;
    std::string out;
    std::string author;
};

/// A tree and what was found in it.
struct Judged
{
    Input input;
    Derived derived;
    Checks checks;
};

Result<Judged> judge(const Options &options, Strictness strictness)
{
    const Result<QDate> today = dayFrom(QString::fromStdString(options.today));
    if (!today)
        return tl::unexpected(today.error());
    Result<Input> input = read(options.in);
    if (!input)
        return tl::unexpected(input.error());
    Derived derived = derive(input->tree, judgedFrom(input->tree, *today));
    QStringList warnings;
    const auto words = [own = OwnWords(), &warnings](const QString &list) {
        return allWords(own, list, warnings);
    };
    Checks checks(std::make_shared<const Lexicon>(lexiconFrom(words)), strictness);
    for (const QString &warning : warnings)
        note(warning);
    checks.run(input->tree, derived);
    return Judged{*std::move(input), std::move(derived), std::move(checks)};
}

Exit runCheck(const Options &options)
{
    const Result<Judged> judged = judge(options, options.strict ? Strictness::SignOff : Strictness::Draft);
    if (!judged)
        return say(judged.error());
    const Tree &tree = judged->input.tree;
    const std::vector<Finding> findings = judged->checks.all(tree);
    const CheckedTree checked{tree, judged->derived, judged->checks, findings,
                              QString::fromStdString(options.in.path)};
    const Result<void> printed = print(options.json    ? checkJson(checked)
                                       : options.sarif ? checkSarif(checked)
                                                       : checkText(checked));
    if (!printed)
        return say(printed.error());
    const Severity least = valueNamed<Severity>(options.failOn).value_or(Severity::Error);
    return judged->checks.counts().worst() >= least ? Exit::Differs : Exit::Done;
}

Exit runFix(const Options &options)
{
    const QString name = QString::fromStdString(options.rule);
    const auto rule = ruleNamed(name);
    if (!name.isEmpty() && !rule)
        return say(fail(ErrorKind::Usage,
                        Tr::tr("There is no rule “%1”. Rules are called S1, D10 and so on.").arg(name))
                       .value());
    // Mended is what anybody would have to mend before signing off.
    Result<Judged> judged = judge(options, Strictness::SignOff);
    if (!judged)
        return say(judged.error());
    Result<FileHistory> history = historyOf(judged->input, options.in);
    if (!history)
        return say(history.error());
    RandomIds ids;
    Context context{ids, judged->derived.day(), QString::fromStdString(options.author)};
    Tree &tree = judged->input.tree;
    const FixedAll fixed = fixAll(
        tree, judged->derived, judged->checks,
        [&](const Finding &finding) { return !rule || finding.rule == *rule; }, context);
    if (const Result<void> applied = tree.apply(fixed.change); !applied)
        return say(applied.error());
    for (const QString &line : fixed.done)
        note(line);
    if (fixed.done.isEmpty())
        note(Tr::tr("Nothing was found that has a fix."));
    const Result<TreeOutput> output =
        outputFor(tree, *std::move(history), QString::fromStdString(options.out));
    if (!output)
        return say(output.error());
    output->sayLosses();
    const Result<void> written = output->write();
    return written ? Exit::Done : say(written.error());
}

void addInput(CLI::App &command, Options &options)
{
    command.add_option("FILE", options.in.path, "A tree or an outline of any format; - for standard input")
        ->required();
    options.in.addTo(command);
    command.add_option("--today", options.today, "Judge lateness from this day, YYYY-MM-DD");
}

} // namespace

void addCheck(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("check", "What is weak in a tree, and what would mend it");
    addInput(*command, *options);
    auto *json = command->add_flag("--json", options->json, "As JSON");
    command->add_flag("--sarif", options->sarif, "As SARIF 2.1.0")->excludes(json);
    command->add_flag("--strict", options->strict, "Judge as for sign-off, not as a draft");
    command
        ->add_option("--fail-on", options->failOn,
                     "End with 1 when something this bad is found: error, "
                     "warning or hint")
        ->check(CLI::IsMember({"error", "warning", "hint"}));
    command->callback([&choice, options] { choice = {false, [options] { return runCheck(*options); }}; });
}

void addFix(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("fix", "Applies the fixes that findings offer");
    addInput(*command, *options);
    command->add_option("--rule", options->rule, "Only the findings of this rule");
    command->add_option("-o,--output", options->out, "What to write; - for standard output")->required();
    command->add_option("--author", options->author, "Who does it");
    command->callback([&choice, options] { choice = {false, [options] { return runFix(*options); }}; });
}

} // namespace espalier::cli
