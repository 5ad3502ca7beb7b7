// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entry/completions.h"

#include "ui/panels/words.h"

#include <algorithm>

namespace espalier {
namespace {

constexpr std::size_t most = 8;

/// Collects names by how well they fit, and stops looking at them once enough fit best.
class Best
{
public:
    explicit Best(QStringView typed) : m_typed(typed) {}

    /// False once a name is what was typed: then nothing is to be completed.
    [[nodiscard]] bool offer(const QString &name, const auto &completion)
    {
        if (name.compare(m_typed, Qt::CaseInsensitive) == 0)
            return false;
        const qsizetype at = m_typed.isEmpty() ? 0 : name.indexOf(m_typed, 0, Qt::CaseInsensitive);
        if (at < 0)
            return true;
        std::vector<Completion> &fit = m_fits[at == 0 ? 0 : name[at - 1].isSpace() ? 1 : 2];
        if (fit.size() < most)
            fit.push_back(completion());
        return true;
    }

    [[nodiscard]] std::vector<Completion> take()
    {
        std::vector<Completion> all;
        for (std::vector<Completion> &fit : m_fits)
            std::ranges::move(fit, std::back_inserter(all));
        all.resize(std::min(all.size(), most));
        return all;
    }

private:
    QStringView m_typed;
    std::array<std::vector<Completion>, 3> m_fits;
};

template <class Record>
std::vector<Completion> namesOf(QStringView typed, const Tree &tree, QString Record::*detail)
{
    Best best(typed);
    for (const Record &record : tree.all<Record>()) {
        if (!best.offer(record.name,
                        [&] { return Completion{record.name, detail ? record.*detail : QString()}; }))
            return {};
    }
    return best.take();
}

std::vector<Completion> nodesFor(QStringView typed, const Tree &tree)
{
    Best best(typed);
    for (const Node &node : tree.nodes()) {
        if (node.title.isEmpty())
            continue;
        if (!best.offer(node.title, [&] { return Completion{node.title, node.code}; }))
            return {};
    }
    std::vector<Completion> nodes = best.take();
    for (Completion &one : nodes) {
        const auto isNamesake = [&](const Node &node) {
            return node.title.compare(one.name, Qt::CaseInsensitive) == 0;
        };
        const bool isUnique = std::ranges::count_if(tree.nodes(), isNamesake) == 1;
        if (!one.detail.isEmpty() && (!isUnique || one.name.contains(u'"')))
            std::swap(one.name, one.detail);
    }
    return nodes;
}

std::vector<Completion> wordsFor(QStringView typed, std::initializer_list<const char *> words)
{
    Best best(typed);
    for (const char *word : words) {
        const QString name = QString::fromLatin1(word);
        const QString said = wordFor(word);
        if (!best.offer(name, [&] { return Completion{name, said == name ? QString() : said}; }))
            return {};
    }
    return best.take();
}

} // namespace

std::vector<Completion> completionsFor(const OpenToken &token, const Tree &tree)
{
    switch (token.kind) {
    case TokenKind::Owner:
        return namesOf<Person>(token.typed, tree, &Person::team);
    case TokenKind::Channel:
        return namesOf<Channel>(token.typed, tree, nullptr);
    case TokenKind::Cadence:
        return wordsFor(token.typed, {"daily", "weekly", "monthly", "quarterly", "yearly", "real time"});
    case TokenKind::Indicator:
        return wordsFor(token.typed, {"leading", "lagging"});
    default:
        return nodesFor(token.typed, tree);
    }
}

} // namespace espalier
