// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/impact_report.h"

#include "core/model/amount_text.h"
#include "core/render/theme.h"

#include <type_traits>

namespace espalier {
namespace {

bool isIn(const std::vector<Slot> &slots, Slot slot)
{
    return std::ranges::find(slots, slot) != slots.end();
}

/// Of `slots`, those not in `without`; both in the same order, which is kept. O(both).
std::vector<Slot> without(const std::vector<Slot> &slots, const std::vector<Slot> &without, std::size_t all)
{
    std::vector<bool> isLeftOut(all, false);
    for (const Slot slot : without)
        isLeftOut[slot] = true;
    std::vector<Slot> left;
    std::ranges::copy_if(slots, std::back_inserter(left), [&](Slot slot) { return !isLeftOut[slot]; });
    return left;
}

} // namespace

std::optional<ImpactReport> ImpactReport::of(const Tree &tree, const Derived &derived,
                                             const ImpactQuestion &question)
{
    ImpactReport report(tree, derived, question);
    const bool isThere = std::visit(
        [&](const auto &id) {
            const auto *record = tree.find(id);
            if (!record)
                return false;
            if constexpr (std::is_same_v<std::decay_t<decltype(id)>, NodeId>)
                report.m_name = record->title.isEmpty() ? tr("Untitled") : record->title;
            else
                report.m_name = record->name;
            if (question.kind == ImpactQuestion::Kind::Loss)
                report.m_impact = impactOf(tree, derived, id);
            return true;
        },
        question.of);
    if (!isThere)
        return std::nullopt;
    if (question.kind == ImpactQuestion::Kind::Causes) {
        report.m_causes = causesOf(tree, derived, std::get<NodeId>(question.of));
        const bool isBad = report.m_causes.size() > 1 || report.m_causes.front().isRoot;
        if (!isBad)
            return std::nullopt;
    }
    return report;
}

QString ImpactReport::title(const QString &name) const
{
    if (m_question.kind == ImpactQuestion::Kind::Loss)
        return tr("If “%1” goes").arg(name);
    const Status status = (*m_derived)[m_causes.front().node].judged.status;
    return tr("Why is “%1” at “%2”?", "a node, and its status").arg(name, statusWord(status));
}

std::vector<Slot> ImpactReport::goals() const
{
    return isOfNode() ? without(m_impact.goals, m_impact.direct, m_tree->nodes().slotCount())
                      : m_impact.goals;
}

std::vector<Slot> ImpactReport::between() const
{
    return without(m_impact.up, m_impact.goals, m_tree->nodes().slotCount());
}

std::vector<ImpactFact> ImpactReport::facts() const
{
    return m_question.kind == ImpactQuestion::Kind::Loss ? factsOfLoss() : factsOfCauses();
}

std::vector<ImpactFact> ImpactReport::factsOfLoss() const
{
    std::vector<ImpactFact> facts;
    const auto direct = static_cast<int>(m_impact.direct.size());
    if (direct == 0)
        return {{tr("Nothing hangs on it"), false}};
    if (std::holds_alternative<PersonId>(m_question.of))
        facts.push_back({direct == 1 ? tr("1 node stays, and nobody looks after it")
                                     : tr("%n nodes stay, and nobody looks after them", nullptr, direct),
                         false});
    else if (std::holds_alternative<SourceId>(m_question.of))
        facts.push_back({direct == 1 ? tr("1 node stays without values")
                                     : tr("%n nodes stay without values", nullptr, direct),
                         false});

    const auto goals = static_cast<int>(this->goals().size());
    const auto nodes = static_cast<int>(between().size());
    const QString toGoals = goals == 1 ? tr("1 goal") : tr("%n goals", nullptr, goals);
    const QString onTheWay = nodes == 1 ? tr("1 node") : tr("%n nodes", nullptr, nodes);
    if (goals > 0 && nodes > 0)
        facts.push_back({tr("↑ reaches %1, and %2 on the way there", "goals, nodes").arg(toGoals, onTheWay)});
    else if (goals + nodes > 0)
        facts.push_back({tr("↑ reaches %1", "goals or nodes").arg(goals > 0 ? toGoals : onTheWay)});
    if (const auto below = static_cast<int>(m_impact.down.size()); below > 0)
        facts.push_back({below == 1 ? tr("↓ 1 node below") : tr("↓ %n nodes below", nullptr, below)});

    const auto losing = static_cast<int>(m_impact.losingLastLeading.size());
    if (losing > 0)
        facts.push_back({losing == 1 ? tr("1 goal loses its last leading indicator")
                                     : tr("%n goals lose their last leading indicator", nullptr, losing),
                         true});
    const auto campaigns = static_cast<int>(m_impact.campaigns.size());
    const auto experiments = static_cast<int>(m_impact.experiments.size());
    if (campaigns > 0)
        facts.push_back({campaigns == 1 ? tr("1 campaign is running")
                                        : tr("%n campaigns are running", nullptr, campaigns)});
    if (experiments > 0)
        facts.push_back({experiments == 1 ? tr("1 experiment is running")
                                          : tr("%n experiments are running", nullptr, experiments)});
    if (facts.empty())
        facts.push_back({tr("Nothing else is reached")});
    return facts;
}

std::vector<ImpactFact> ImpactReport::factsOfCauses() const
{
    const auto below = static_cast<int>(m_causes.size()) - 1;
    if (below == 0)
        return {{tr("Nothing below it stands badly: it is the cause itself"), true}};
    const auto roots = static_cast<int>(std::ranges::count_if(m_causes, &Cause::isRoot));
    return {{below == 1 ? tr("↓ 1 node below it stands badly")
                        : tr("↓ %n nodes below it stand badly", nullptr, below),
             false},
            {roots == 1 ? tr("1 of them is a cause: nothing below it stands badly")
                        : tr("%n of them are causes: nothing below them stands badly", nullptr, roots),
             true}};
}

Spotlight ImpactReport::spotlight() const
{
    Spotlight light;
    light.roles.assign(m_tree->nodes().slotCount(), SpotRole::Quiet);
    const auto speak = [&light](SpotRole role, const QString &words) {
        light.spoken[static_cast<std::size_t>(role)] = words;
    };
    if (m_question.kind == ImpactQuestion::Kind::Causes) {
        for (const Cause &cause : m_causes) {
            light.roles[cause.node] = cause.depth == 0 ? SpotRole::Centre : SpotRole::Down;
            if (cause.isRoot)
                light.words.push_back({cause.node, tr("a cause")});
        }
        speak(SpotRole::Centre, tr("its causes are shown"));
        speak(SpotRole::Down, tr("on the way to a cause"));
    } else {
        for (const Slot slot : m_impact.up)
            light.roles[slot] = SpotRole::Up;
        for (const Slot slot : m_impact.down)
            light.roles[slot] = light.roles[slot] == SpotRole::Up ? SpotRole::Both : SpotRole::Down;
        for (const Slot slot : m_impact.direct)
            light.roles[slot] = SpotRole::Centre;
        for (const Slot slot : m_impact.losingLastLeading)
            light.words.push_back({slot, tr("loses its last leading indicator")});
        speak(SpotRole::Centre, isOfNode() ? tr("its impact is shown") : tr("hangs on “%1”").arg(m_name));
        speak(SpotRole::Up, tr("reached upward"));
        speak(SpotRole::Down, tr("reached downward"));
        speak(SpotRole::Both, tr("reached upward and downward"));
    }
    speak(SpotRole::Quiet, tr("not reached"));
    std::ranges::sort(light.words, {}, &Spotlight::Words::slot);
    return light;
}

QString ImpactReport::titleOf(Slot slot) const
{
    const QString &title = m_tree->nodes().at(slot)->title;
    return title.isEmpty() ? tr("Untitled") : title;
}

QString ImpactReport::standing(Slot slot) const
{
    const Node &node = *m_tree->nodes().at(slot);
    const Judgement &judged = (*m_derived)[slot].judged;
    AmountStyle style = amountStyleOf(*m_tree, node);
    style.locale = QLocale();
    QStringList figures;
    if (judged.status == Status::NoData)
        figures += statusWord(judged.status);
    else if (judged.observation != noSlot)
        figures += amountText(m_tree->observations().at(judged.observation)->value, style);
    else if (judged.computed)
        figures += amountText(*judged.computed, style);
    figures += targetText(node, style);
    figures.removeAll(QString());
    const Person *owner = m_tree->find(m_derived->ownerOf(*m_tree, slot));
    QStringList parts{figures.join(QStringLiteral("  ")), owner ? owner->name : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ImpactLine ImpactReport::line(Slot slot, const QString &note, int depth) const
{
    const Node &node = *m_tree->nodes().at(slot);
    const Tier *tier = m_tree->find(node.tier);
    return {{node.id}, titleOf(slot), tier ? tier->name : QString(), note, (*m_derived)[slot].judged.status,
            depth};
}

std::vector<ImpactGroup> ImpactReport::groups() const
{
    std::vector<ImpactGroup> groups =
        m_question.kind == ImpactQuestion::Kind::Loss ? groupsOfLoss() : groupsOfCauses();
    std::erase_if(groups, [](const ImpactGroup &group) { return group.lines.empty(); });
    return groups;
}

std::vector<ImpactGroup> ImpactReport::groupsOfLoss() const
{
    const auto linesOf = [this](const std::vector<Slot> &slots) {
        std::vector<ImpactLine> lines;
        for (const Slot slot : slots)
            lines.push_back(line(slot, isIn(m_impact.losingLastLeading, slot)
                                           ? tr("loses its last leading indicator")
                                           : QString()));
        return lines;
    };
    std::vector<ImpactGroup> groups{{tr("Goals"), linesOf(goals())}};
    if (std::holds_alternative<PersonId>(m_question.of))
        groups.push_back({tr("Stay, and nobody looks after them"), linesOf(m_impact.direct)});
    else if (std::holds_alternative<SourceId>(m_question.of))
        groups.push_back({tr("Stay without values"), linesOf(m_impact.direct)});
    groups.push_back({tr("Up: on the way to the goals"), linesOf(between())});
    groups.push_back({tr("Down: what leads there"), linesOf(m_impact.down)});

    std::vector<bool> isReached(m_tree->nodes().slotCount(), false);
    for (const std::vector<Slot> *slots : {&m_impact.direct, &m_impact.up, &m_impact.down}) {
        for (const Slot slot : *slots)
            isReached[slot] = true;
    }
    const auto reachedOf = [&](const auto &belongs) {
        std::vector<NodeId> nodes;
        for (auto node = m_tree->nodes().begin(); node != m_tree->nodes().end(); ++node) {
            if (isReached[node.slot()] && belongs(*node))
                nodes.push_back(node->id);
        }
        return nodes;
    };
    ImpactGroup campaigns{tr("Running campaigns"), {}};
    for (const CampaignId &id : m_impact.campaigns) {
        ImpactLine one{reachedOf([&](const Node &node) {
                           return std::ranges::find(node.campaigns, id) != node.campaigns.end();
                       }),
                       m_tree->find(id)->name};
        campaigns.lines.push_back(std::move(one));
    }
    ImpactGroup experiments{tr("Running experiments"), {}};
    for (const ExperimentId &id : m_impact.experiments) {
        const Experiment &experiment = *m_tree->find(id);
        ImpactLine one{reachedOf([&](const Node &node) {
                           const auto isEnd = [&](const LinkKey &link) {
                               return link.child == node.id || link.parent == node.id;
                           };
                           return std::ranges::find(experiment.nodes, node.id) != experiment.nodes.end() ||
                                  std::ranges::any_of(experiment.links, isEnd);
                       }),
                       experiment.name};
        experiments.lines.push_back(std::move(one));
    }
    groups.push_back(std::move(campaigns));
    groups.push_back(std::move(experiments));
    return groups;
}

std::vector<ImpactGroup> ImpactReport::groupsOfCauses() const
{
    ImpactGroup causes{tr("Causes: nothing below them stands badly"), {}};
    ImpactGroup way{tr("The way down to them"), {}};
    for (const Cause &cause : m_causes) {
        if (cause.isRoot)
            causes.lines.push_back(line(cause.node, standing(cause.node)));
        way.lines.push_back(
            line(cause.node, cause.isRoot ? tr("a cause") : standing(cause.node), cause.depth));
    }
    return {std::move(causes), std::move(way)};
}

QString ImpactReport::text() const
{
    QStringList lines{title(m_name)};
    for (const ImpactFact &fact : facts())
        lines += fact.text;
    for (const ImpactGroup &group : groups()) {
        lines += {QString(), group.title};
        for (const ImpactLine &one : group.lines) {
            const QString line = QString(2 * (one.depth + 1), QLatin1Char(' ')) + one.text;
            lines += one.note.isEmpty() ? line
                                        : tr("%1: %2", "a node, and what is said of it").arg(line, one.note);
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace espalier
