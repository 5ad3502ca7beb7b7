// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/usage.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace espalier::cli {

namespace {

const std::string whereHelpIs = " Run espalier-cli with --help for what there is.\n";

/// How many letters must be put in, left out or replaced to make one word of the other (Levenshtein).
std::size_t distance(const std::string &from, const std::string &to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// The nearest of `words` that shares two thirds of its letters with `word`; empty when there is none.
std::string nearest(const std::string &word, const std::vector<std::string> &words)
{
    constexpr std::size_t longest = 40; // what is longer is no slip of the finger
    std::string best;
    std::size_t least = word.size() > longest ? 0 : (word.size() + 2) / 3 + 1;
    for (const std::string &candidate : words) {
        if (const std::size_t far = distance(word, candidate); far < least) {
            least = far;
            best = candidate;
        }
    }
    return best;
}

std::string sentence(const std::string &kind, const std::string &dashes, const std::string &word,
                     const std::vector<std::string> &words)
{
    const std::string meant = nearest(word, words);
    return "There is no " + kind + " “" + dashes + word + "”" +
           (meant.empty() ? std::string(".") : "; did you mean “" + dashes + meant + "”?") + whereHelpIs;
}

std::vector<std::string> commandsOf(const CLI::App &app)
{
    std::vector<std::string> names;
    for (const CLI::App *command : app.get_subcommands({}))
        names.push_back(command->get_name());
    return names;
}

std::vector<std::string> optionsOf(const CLI::App &app)
{
    std::vector<std::string> names;
    for (const CLI::Option *option : app.get_options()) {
        const std::vector<std::string> &own = option->get_lnames();
        names.insert(names.end(), own.begin(), own.end());
    }
    return names;
}

} // namespace

std::string usageSentence(const CLI::App *app, const CLI::Error &error)
{
    const std::vector<CLI::App *> chosen = app->get_subcommands();
    for (const std::string &word : app->remaining(true)) {
        const std::size_t dashes = std::min<std::size_t>(word.find_first_not_of('-'), 2);
        if (dashes > 0 && word.size() > dashes)
            return sentence("option", word.substr(0, dashes), word.substr(dashes, word.find('=') - dashes),
                            optionsOf(chosen.empty() ? *app : *chosen.front()));
        if (chosen.empty())
            return sentence("command", {}, word, commandsOf(*app));
    }
    return std::string(error.what()) + '.' + whereHelpIs;
}

} // namespace espalier::cli
