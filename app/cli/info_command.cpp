// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "core/base/tr.h"
#include "core/model/queries.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace espalier::cli {

namespace {

struct Options
{
    InputOptions in;
    bool json = false;
};

nlohmann::ordered_json asJson(const Input &input)
{
    const Tree &tree = input.tree;
    const TreeSize size = sizeOf(tree);
    nlohmann::ordered_json roots = nlohmann::ordered_json::array();
    for (const Slot root : size.roots)
        roots.push_back(tree.nodes().at(root)->title.toStdString());
    std::vector<std::size_t> count(tree.tiers().slotCount(), 0);
    for (const Node &node : tree.nodes())
        ++count[tree.tiers().slotOf(node.tier)];
    nlohmann::ordered_json tiers = nlohmann::ordered_json::object();
    for (const Slot tier : tiersInOrder(tree))
        tiers[tree.tiers().at(tier)->name.toStdString()] = count[tier];
    return {{"title", tree.info().title.toStdString()},
            {"nodes", size.nodes},
            {"links", size.links},
            {"secondaryLinks", size.secondaryLinks},
            {"roots", roots},
            {"depth", size.depth},
            {"leaves", size.leaves},
            {"tiers", tiers},
            {"owners", size.owners},
            {"format", input.format.toStdString()},
            {"version", input.version.toStdString()}};
}

QString counted(std::size_t number, const QString &one, const QString &many)
{
    return number == 1 ? one : many.arg(number);
}

QString asText(const Input &input)
{
    const Tree &tree = input.tree;
    const TreeSize size = sizeOf(tree);
    QStringList lines;
    lines << (tree.info().title.isEmpty() ? Tr::tr("(no title)") : tree.info().title);
    lines << Tr::tr("%1, %2 (%3 secondary), depth %4, %5")
                 .arg(counted(size.nodes, Tr::tr("1 node"), Tr::tr("%1 nodes")),
                      counted(size.links, Tr::tr("1 link"), Tr::tr("%1 links")))
                 .arg(size.secondaryLinks)
                 .arg(size.depth)
                 .arg(counted(size.leaves, Tr::tr("1 leaf"), Tr::tr("%1 leaves")));
    for (const Slot root : size.roots)
        lines << Tr::tr("top: %1").arg(tree.nodes().at(root)->title);
    std::vector<std::size_t> count(tree.tiers().slotCount(), 0);
    for (const Node &node : tree.nodes())
        ++count[tree.tiers().slotOf(node.tier)];
    for (const Slot tier : tiersInOrder(tree))
        lines << QStringLiteral("%1: %2").arg(tree.tiers().at(tier)->name).arg(count[tier]);
    lines << counted(size.owners, Tr::tr("1 owner"), Tr::tr("%1 owners"));
    lines << (input.version.isEmpty() ? Tr::tr("read as %1").arg(input.format)
                                      : QStringLiteral("%1 %2").arg(input.format, input.version));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Exit run(const Options &options)
{
    const Result<Input> input = read(options.in);
    if (!input)
        return say(input.error());
    const QByteArray out =
        options.json ? QByteArray::fromStdString(asJson(*input).dump(2) + "\n") : asText(*input).toUtf8();
    const Result<void> printed = print(out);
    return printed ? Exit::Done : say(printed.error());
}

} // namespace

void addInfo(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("info", "How large a tree is and what stands in it");
    command->add_option("FILE", options->in.path, "A tree or an outline of any format; - for standard input")
        ->required();
    options->in.addTo(*command);
    command->add_flag("--json", options->json, "As JSON");
    command->callback([&choice, options] { choice = {false, [options] { return run(*options); }}; });
}

} // namespace espalier::cli
