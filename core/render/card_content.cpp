// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/card_content.h"

#include "core/base/tr.h"
#include "core/model/amount_text.h"
#include "core/model/spoken.h"
#include "core/rules/target_due.h"

#include <QUrl>

#include <algorithm>

namespace espalier {
namespace {

constexpr std::size_t mostPoints = 16; ///< of a sparkline; a longer past is left out

QString indicatorWord(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Leading:
        return Tr::tr("Leading");
    case Indicator::Lagging:
        return Tr::tr("Lagging");
    case Indicator::Unset:
        break;
    }
    return {};
}

QString signOffWord(const Node &node)
{
    if (node.signOff.isSet())
        return Tr::tr("signed off");
    return Tr::word(nameOf(node.lifecycle));
}

QString spelt(const FindingBadge &badge)
{
    const bool isOne = badge.count == 1;
    switch (badge.kind) {
    case FindingKind::Error:
        return isOne ? Tr::tr("1 error found") : Tr::tr("%1 findings, errors first").arg(badge.count);
    case FindingKind::Warning:
        return isOne ? Tr::tr("1 warning found") : Tr::tr("%1 findings, warnings first").arg(badge.count);
    case FindingKind::Hint:
        break;
    }
    return isOne ? Tr::tr("1 hint found") : Tr::tr("%1 hints found").arg(badge.count);
}

QString spelt(const StatusCounts &counts)
{
    QStringList parts;
    const auto add = [&](std::uint32_t count, Status status) {
        if (count > 0)
            parts.append(QString::number(count) + u' ' + statusWord(status));
    };
    add(counts.onTrack, Status::OnTrack);
    add(counts.watch, Status::Watch);
    add(counts.act, Status::Act);
    add(counts.noData, Status::NoData);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString shortName(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || !words.back().front().isUpper())
        return name.simplified();
    return words.front() + u' ' + words.back().front() + u'.';
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!word.front().isLetterOrNumber() || word.front().isSurrogate())
            continue;
        if (initials.size() == 2)
            initials.chop(1); // first and last word
        initials += word.front().toUpper();
    }
    return initials;
}

QString safeAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isWeb = scheme == QStringLiteral("http") || scheme == QStringLiteral("https");
    const bool isSafe = (isWeb && !url.host().isEmpty()) || scheme == QStringLiteral("mailto");
    return url.isValid() && isSafe ? url.toString(QUrl::FullyEncoded) : QString();
}

QString CardContent::spoken() const
{
    QStringList parts{code.isEmpty() ? title : code + u' ' + title, statusWord(status)};
    if (isFigure)
        parts.append(value);
    if (!below.isEmpty())
        parts.append(spelt(below));
    if (!target.isEmpty())
        parts.append(Tr::tr("target %1").arg(target));
    if (!indicator.isEmpty())
        parts.append(indicator.toLower());
    if (!owner.isEmpty())
        parts.append(Tr::tr("owner %1").arg(owner));
    if (!cadence.isEmpty())
        parts.append(cadence);
    if (finding)
        parts.append(spelt(*finding));
    return parts.join(QStringLiteral(", "));
}

CardContents::CardContents(const Tree &tree, const Derived &derived, const CardOptions &options)
    : m_tree(tree), m_derived(derived), m_options(options), m_inExperiment(tree.nodes().slotCount()),
      m_inProposal(tree.nodes().slotCount()), m_statusInks(themeOf(ThemeKind::Light, options.hues).status)
{
    for (const Person &person : tree.all<Person>()) {
        if (!person.team.isEmpty() && !m_teams.contains(person.team))
            m_teams.insert(person.team, static_cast<std::size_t>(m_teams.size()));
    }
    if (options.colorBy == ColorBy::Owner)
        takeTurns<Person>([&](Slot node, const auto &use) { use(derived.ownerOf(tree, node)); });
    else if (options.colorBy == ColorBy::Channel)
        takeTurns<Channel>([&](Slot node, const auto &use) {
            if (const auto &channels = derived.channelsOf(tree, node); !channels.empty())
                use(channels.front());
        });
    const auto note = [&](std::vector<bool> &set, const NodeId &id) {
        if (const Slot slot = tree.nodes().slotOf(id); slot != noSlot)
            set[slot] = true;
    };
    for (const Experiment &experiment : tree.all<Experiment>()) {
        if (experiment.state != ExperimentState::Running)
            continue;
        for (const NodeId &id : experiment.nodes)
            note(m_inExperiment, id);
        for (const LinkKey &link : experiment.links)
            note(m_inExperiment, link.child);
    }
    for (const Proposal &proposal : tree.all<Proposal>()) {
        if (proposal.state != ProposalState::Open || !proposal.change.value)
            continue;
        for (const Delta<Node> &delta : proposal.change.value->nodes)
            note(m_inProposal, delta.record().id);
    }
}

template <class Record, class UsersOf>
void CardContents::takeTurns(const UsersOf &forEachUsed)
{
    const auto &records = m_tree.all<Record>();
    std::vector<bool> used(records.slotCount());
    for (auto node = m_tree.nodes().begin(); node != m_tree.nodes().end(); ++node) {
        forEachUsed(node.slot(), [&](const Id<Record> &id) {
            if (const Slot slot = records.slotOf(id); slot != noSlot)
                used[slot] = true;
        });
    }
    m_turns.resize(records.slotCount());
    std::size_t next = 0;
    for (auto record = records.begin(); record != records.end(); ++record) {
        if (used[record.slot()] && !record->color)
            m_turns[record.slot()] = next++;
    }
}

std::vector<Mark> CardContents::marksOf(Slot slot, const Node &node) const
{
    std::vector<Mark> marks;
    const auto isOpen = [](const Remark &remark) { return !remark.settled.isValid(); };
    if (std::any_of(node.questions.begin(), node.questions.end(), isOpen))
        marks.push_back(Mark::OpenQuestion);
    if (m_inProposal[slot])
        marks.push_back(Mark::Proposal);
    if (m_inExperiment[slot])
        marks.push_back(Mark::Experiment);
    if (node.signOff.isSet())
        marks.push_back(Mark::SignedOff);
    if (!node.notes.isEmpty())
        marks.push_back(Mark::Note);
    return marks;
}

void CardContents::addValue(CardContent &content, Slot slot, const Node &node) const
{
    const Judgement &judged = m_derived[slot].judged;
    content.status = judged.status;
    content.provisional = judged.provisional;
    const AmountStyle style = [&] {
        AmountStyle amount = amountStyleOf(m_tree, node);
        amount.locale = m_options.locale;
        return amount;
    }();
    content.target = targetText(node, style);
    content.bareTarget = targetText(node, bare(style));
    if (judged.rolledUp)
        content.below = judged.below;

    const std::vector<Slot> series = currentObservations(m_tree, slot, m_derived.day());
    const Observation *latest =
        judged.observation == noSlot ? nullptr : m_tree.observations().at(judged.observation);
    if (const StatusCounts &below = content.below;
        judged.status == Status::NoData && below == StatusCounts{0, 0, 0, below.noData} && below.noData > 0) {
        // Counted like the others it would read as a value: "no data 3 ◌".
        content.value = below.noData == 1 ? Tr::tr("no data from its driver")
                                          : Tr::tr("no data from %1 drivers").arg(below.noData);
        content.below = {};
    } else if (judged.status == Status::NoData) {
        content.value = statusWord(Status::NoData);
        const QDate since = latest ? latest->period.end : judged.computedOn;
        if (since.isValid())
            content.value +=
                Tr::tr(" since %1")
                    .arg(m_options.locale.toString(since, Tr::tr("d MMM", "a day of this year")));
    } else if (latest || judged.computed) {
        content.value = amountText(latest ? latest->value : *judged.computed, style);
        content.isFigure = true;
    } else if (content.below.isEmpty()) {
        content.value = statusWord(judged.status);
    }
    std::vector<double> &points = content.sparkline.values;
    const std::size_t skip = series.size() > mostPoints ? series.size() - mostPoints : 0;
    for (std::size_t i = skip; i < series.size(); ++i)
        points.push_back(m_tree.observations().at(series[i])->value);
    if (judged.computed) {
        const std::vector<FormulaReading> &readings = m_derived.formulas().of(slot).readings;
        const std::size_t older = readings.size() > mostPoints ? readings.size() - mostPoints : 0;
        for (std::size_t i = older; i < readings.size(); ++i)
            points.push_back(readings[i].value);
    }
    if (points.size() > 1) {
        content.sparkline.zones = zonesOf(m_tree, node, judged.due).zones;
        content.sparkline.target = node.targetValue;
    }
}

void CardContents::addOwner(CardContent &content, Slot slot) const
{
    const Person *person = m_tree.find(m_derived.ownerOf(m_tree, slot));
    if (!person)
        return;
    content.owner = shortName(person->name);
    content.initials = initialsOf(person->name);
    content.ownerInherited = m_derived[slot].owner.isInherited();
    if (m_options.colorBy == ColorBy::Owner)
        content.avatar = content.edge;
}

CardContent CardContents::of(Slot slot) const
{
    const Node &node = *m_tree.nodes().at(slot);
    CardContent content;
    content.code = node.code;
    if (const Tier *tier = m_tree.find(node.tier); tier && !m_options.bandsName)
        content.tierName = tier->name;
    content.indicator = indicatorWord(node.indicator);
    content.title = node.title;
    if (m_options.questions)
        content.question = node.question;
    content.edge = keyOf(slot).colour;
    addValue(content, slot, node);
    addOwner(content, slot);
    if (const Cadence cadence = m_derived.cadenceOf(m_tree, slot); cadence.isSet())
        content.cadence = spoken(cadence);
    content.marks = marksOf(slot, node);
    content.address = safeAddress(node.reportAddress);
    return content;
}

ColourKey CardContents::keyOf(Slot slot) const
{
    const Node &node = *m_tree.nodes().at(slot);
    const auto inTurn = [](std::size_t index, const QString &name) {
        return ColourKey{paletteColour(index), name};
    };
    const auto chosen = [&](const auto *record, Slot at, const QString &otherwise) {
        return record
                   ? ColourKey{record->color.value_or(paletteColour(at < m_turns.size() ? m_turns[at] : 0)),
                               record->name}
                   : ColourKey{noColour, otherwise};
    };
    switch (m_options.colorBy) {
    case ColorBy::Tier: {
        const Tier *tier = m_tree.find(node.tier);
        return tier ? ColourKey{tier->color, tier->name} : ColourKey{noColour, Tr::tr("no tier")};
    }
    case ColorBy::Status: {
        const Status status = m_derived[slot].judged.status;
        return {m_statusInks[static_cast<std::size_t>(status)].fill, statusWord(status)};
    }
    case ColorBy::Owner: {
        const PersonId id = m_derived.ownerOf(m_tree, slot);
        return chosen(m_tree.find(id), m_tree.all<Person>().slotOf(id), Tr::tr("no owner"));
    }
    case ColorBy::Team: {
        const Person *person = m_tree.find(m_derived.ownerOf(m_tree, slot));
        if (!person || person->team.isEmpty())
            return {noColour, Tr::tr("no team")};
        return inTurn(m_teams.value(person->team), person->team);
    }
    case ColorBy::Indicator:
        if (node.indicator == Indicator::Unset)
            return {noColour, Tr::tr("not said")};
        return inTurn(node.indicator == Indicator::Leading ? 1 : 0, indicatorWord(node.indicator));
    case ColorBy::Channel: {
        const std::vector<ChannelId> &channels = m_derived.channelsOf(m_tree, slot);
        const ChannelId id = channels.empty() ? ChannelId() : channels.front();
        return chosen(m_tree.find(id), m_tree.all<Channel>().slotOf(id), Tr::tr("no channel"));
    }
    case ColorBy::Horizon: {
        const QDate end = m_derived.horizonOf(m_tree, slot).end;
        if (!end.isValid())
            return {noColour, Tr::tr("no horizon")};
        const int quarters =
            (end.year() - m_derived.day().year()) * 4 + (end.month() - m_derived.day().month()) / 3;
        return inTurn(static_cast<std::size_t>(std::clamp(quarters, 0, 7)),
                      Tr::tr("to Q%1 %2").arg((end.month() - 1) / 3 + 1).arg(end.year()));
    }
    case ColorBy::SignOff:
        return inTurn(node.signOff.isSet() ? 0 : 1 + static_cast<std::size_t>(node.lifecycle),
                      signOffWord(node));
    case ColorBy::Evidence:
        break;
    }
    const auto up = m_tree.supports(slot);
    if (up.empty())
        return {noColour, Tr::tr("supports nothing")};
    const Evidence evidence = m_tree.links().at(up.front().link)->evidence;
    return inTurn(static_cast<std::size_t>(evidence), Tr::word(nameOf(evidence)));
}

} // namespace espalier
