// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula_names.h"

#include "core/base/tr.h"

#include <algorithm>

namespace espalier {
namespace {

/// How many candidates a sentence lists.
constexpr std::size_t mostListed = 6;
/// Of the text of an id.
constexpr qsizetype idLength = 36;

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString inBraces(const NodeId &node)
{
    return QLatin1Char('{') + QString::fromLatin1(node.text()) + QLatin1Char('}');
}

QString inBrackets(QString name)
{
    return QLatin1Char('[') + name.replace(QLatin1Char(']'), QStringLiteral("]]")) + QLatin1Char(']');
}

} // namespace

NodeNames::NodeNames(const Tree &tree)
{
    m_names.reserve(tree.nodes().size());
    for (const Node &node : tree.nodes()) {
        m_names.insert({node.id, {node.title, node.code}});
        for (const QString &name : {folded(node.title), folded(node.code)}) {
            if (name.isEmpty())
                continue;
            std::vector<NodeId> &called = m_called[name];
            if (called.empty() || called.back() != node.id)
                called.push_back(node.id);
        }
    }
}

Result<NodeId> NodeNames::nodeCalled(const QString &name) const
{
    const auto found = m_called.constFind(folded(name));
    if (found == m_called.constEnd())
        return refuse(Tr::tr("There is no node called “%1”.").arg(name));
    if (found->size() == 1)
        return found->front();
    QStringList choices;
    for (const NodeId &node : *found) {
        const QString &code = m_names.at(node).code;
        choices.append(means(code, node) ? inBrackets(code) : inBraces(node));
    }
    choices.sort();
    if (choices.size() > static_cast<qsizetype>(mostListed)) {
        choices.resize(static_cast<qsizetype>(mostListed));
        choices.append(QStringLiteral("…"));
    }
    return refuse(
        Tr::tr("%n nodes are called “%1”. Write one of %2.", nullptr, static_cast<int>(found->size()))
            .arg(name, choices.join(QStringLiteral(", "))));
}

bool NodeNames::means(const QString &name, const NodeId &node) const
{
    const auto found = m_called.constFind(folded(name));
    return found != m_called.constEnd() && found->size() == 1 && found->front() == node;
}

QString NodeNames::nameOf(const NodeId &node) const
{
    const auto found = m_names.find(node);
    if (found == m_names.end())
        return {};
    const auto &[title, code] = found->second;
    return means(title, node) ? title : means(code, node) ? code : QString();
}

Result<QString> formulaToStore(const NodeNames &names, QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return QString();
    const auto shift = static_cast<int>(text.data() - typed.data());
    const Result<Formula> formula =
        parseFormula(text, [&](const QString &name) { return names.nodeCalled(name); });
    if (!formula) {
        Error error = formula.error();
        error.column += shift;
        return tl::unexpected(error);
    }
    QString stored;
    qsizetype at = 0;
    for (const FormulaStep &step : formula->steps) {
        if (step.operation != Operation::Reference)
            continue;
        stored += text.sliced(at, step.column - 1 - at);
        stored += inBraces(step.node);
        at = step.column - 1 + step.length;
    }
    stored += text.sliced(at);
    if (stored.size() > limits::formulaLength)
        return refuse(Tr::tr("The formula is too long: it may have %1 characters, where each node counts as "
                             "%2. Give a part of it to a node of its own.")
                          .arg(limits::formulaLength)
                          .arg(idLength + 2));
    return stored;
}

QString formulaToShow(const NodeNames &names, QStringView stored)
{
    QString shown;
    for (qsizetype at = 0; at < stored.size(); ++at) {
        const qsizetype end = at + idLength + 1;
        const bool isInBraces = stored[at] == u'{' && end < stored.size() && stored[end] == u'}';
        const std::optional<RawId> id =
            isInBraces ? RawId::fromText(stored.sliced(at + 1, idLength).toLatin1()) : std::nullopt;
        const QString name = id ? names.nameOf(NodeId(*id)) : QString();
        if (name.isEmpty()) {
            shown += stored[at];
            continue;
        }
        shown += inBrackets(name);
        at = end;
    }
    return shown;
}

} // namespace espalier
