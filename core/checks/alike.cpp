// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/alike.h"

#include "core/base/tr.h"
#include "core/edit/kin.h"
#include "core/edit/link.h"
#include "core/edit/move.h"
#include "core/edit/record.h"
#include "core/edit/remove.h"
#include "core/edit/steps.h"
#include "core/edit/tier_order.h"
#include "core/model/queries.h"

#include <algorithm>
#include <map>

namespace espalier {

namespace {

/// How many nodes of one title are looked at.
constexpr std::size_t mostTwins = 16;

/// Whether both stand under one parent and say by dimension or channel what differs.
bool areToldApart(const Look &look, Slot a, Slot b)
{
    const Node &one = look.node(a);
    const Node &other = look.node(b);
    if (one.dimensions == other.dimensions && one.channels == other.channels)
        return false;
    const auto supports = look.tree.supports(b);
    return std::ranges::any_of(look.tree.supports(a), [&](const Tie &tie) {
        return std::ranges::count(supports, tie.node, &Tie::node) > 0;
    });
}

/// Whether a node holds more than its name and its place.
bool holdsNumbers(const Tree &tree, Slot slot)
{
    const Node &node = *tree.nodes().at(slot);
    return !tree.observationsOf(slot).empty() || node.targetValue || !node.formula.isEmpty() ||
           !node.bands.empty();
}

/// What makes a title one of a slice, and the title without it.
struct Cut
{
    QString word; ///< as the list writes it
    QString stem;
    QString key; ///< of the stem, whatever its signs and small words
    bool isChannel = false;
};

std::optional<Cut> cutOf(const Lexicon &lexicon, const QString &title)
{
    const TextWords words(title);
    auto match = lexicon.firstIn(words, WordList::Channel);
    Cut cut;
    cut.isChannel = match.has_value();
    if (!match)
        match = lexicon.firstIn(words, WordList::Slice);
    if (!match)
        return std::nullopt;
    cut.word = match->entry;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isCut = i >= match->first && i < match->first + match->count;
        if (!isCut && !lexicon.has(WordList::Filler, words[i]))
            cut.key += words[i].toString() + QLatin1Char(' ');
    }
    if (cut.key.isEmpty())
        return std::nullopt;
    // What stood beside the word: "Click rate, email", "Email: click rate", "Leads (social)", "Leads from
    // ads".
    const qsizetype at = title.indexOf(cut.word, 0, Qt::CaseInsensitive);
    cut.stem = at < 0 ? title : QString(title).remove(at, cut.word.size());
    cut.stem = cut.stem.replace(QStringLiteral("()"), QString()).simplified();
    const auto isSign = [](QChar c) { return !c.isLetterOrNumber() && c != u'%' && c != u')'; };
    const auto trim = [&] {
        while (!cut.stem.isEmpty() && isSign(cut.stem.back()))
            cut.stem.chop(1);
        while (!cut.stem.isEmpty() && isSign(cut.stem.front()) && cut.stem.front() != u'(')
            cut.stem.remove(0, 1);
    };
    trim();
    const QString last = cut.stem.section(QLatin1Char(' '), -1);
    if (last.size() < cut.stem.size() && lexicon.has(WordList::Filler, last.toCaseFolded()))
        cut.stem.chop(last.size());
    trim();
    return cut;
}

/// The dimension of this name, made where there is none.
Result<DimensionId> dimensionCalled(edit::Steps &steps, const QString &name, Context &context)
{
    for (const Dimension &dimension : steps.tree().all<Dimension>()) {
        if (dimension.name.compare(name, Qt::CaseInsensitive) == 0)
            return dimension.id;
    }
    Dimension dimension;
    dimension.id = context.ids.make<Dimension>();
    dimension.name = name;
    return steps.take(edit::addRecord(steps.tree(), dimension, context)).map([&] { return dimension.id; });
}

} // namespace

Slot twinOf(const Look &look, Slot node)
{
    Slot nearly = noSlot;
    std::size_t looked = 0;
    for (const Slot twin : look.facts.twins(node)) {
        if (twin == node || ++looked > mostTwins)
            break;
        if (areToldApart(look, node, twin))
            continue;
        if (look.facts[twin].title == look.facts[node].title)
            return twin;
        if (nearly == noSlot)
            nearly = twin;
    }
    return nearly;
}

bool canMergeTwin(const Tree &tree, const Derived &, const Finding &finding)
{
    const Slot going = tree.nodes().slotOf(finding.nodes().at(0));
    const Slot kept = tree.nodes().slotOf(finding.nodes().at(1));
    if (going == noSlot || kept == noSlot || holdsNumbers(tree, going))
        return false;
    const TierId tier = tree.nodes().at(kept)->tier;
    const edit::TierOrder order(tree);
    const auto isAbove = [&](const TierId &upper, const TierId &lower) {
        return order.isAbove(upper, lower);
    };
    const auto tierOf = [&](const Tie &tie) { return tree.nodes().at(tie.node)->tier; };
    return tree.nodes().at(going)->tier == tier &&
           std::ranges::none_of(tree.supports(going),
                                [&](const Tie &tie) { return isAbove(tier, tierOf(tie)); }) &&
           std::ranges::none_of(tree.drivers(going),
                                [&](const Tie &tie) { return isAbove(tierOf(tie), tier); }) &&
           edit::firstAbove(tree, going, {kept}) == noSlot && edit::firstAbove(tree, kept, {going}) == noSlot;
}

Result<Change> mergeTwin(const Tree &tree, const Derived &derived, const Finding &finding, Context &)
{
    const NodeId going = finding.nodes().at(0);
    const NodeId kept = finding.nodes().at(1);
    if (!canMergeTwin(tree, derived, finding))
        return refuse(Tr::tr("%1 has numbers or a place of its own. Decide by hand which of the two counts.")
                          .arg(edit::called(tree, going)));
    const Slot slot = tree.nodes().slotOf(going);
    edit::Steps steps(tree);
    std::vector<NodeId> below;
    for (const Tie &tie : tree.drivers(slot))
        below.push_back(tree.nodes().at(tie.node)->id);
    Result<void> done;
    const auto support = [&](const NodeId &child, const NodeId &parent) {
        if (done && child != parent && !steps.tree().find(LinkKey{child, parent}))
            done = steps.take(edit::addLink(steps.tree(), child, parent));
    };
    for (const Tie &tie : tree.supports(slot))
        support(kept, tree.nodes().at(tie.node)->id);
    for (const NodeId &child : below)
        support(child, kept);
    if (done)
        done = steps.take(edit::removeNodeOnly(steps.tree(), going));
    return done ? Result<Change>(steps.composed()) : tl::unexpected(done.error());
}

std::vector<Slices> slicesUnder(const Look &look, Slot parent)
{
    if (!look.node(parent).formula.isEmpty())
        return {};
    std::map<std::pair<QString, PersonId>, Slices> groups;
    for (const Tie &tie : look.tree.drivers(parent)) {
        const bool mayBe =
            look.isJudged(tie.node) && look.link(tie).kind != LinkKind::Formula &&
            look.node(tie.node).dimensions.empty() &&
            (look.hasMark(tie.node, WordList::Channel) || look.hasMark(tie.node, WordList::Slice));
        if (!mayBe)
            continue;
        const Node &node = look.node(tie.node);
        if (const auto cut = cutOf(look.lexicon, node.title)) {
            Slices &slices = groups[{cut->key, node.owner}];
            slices.nodes.push_back(node.id);
            slices.words.append(cut->word);
            if (slices.stem.isEmpty())
                slices.stem = cut->stem;
            slices.areChannels = slices.areChannels && cut->isChannel;
        }
    }
    std::vector<Slices> found;
    for (auto &[key, slices] : groups) {
        if (slices.nodes.size() > 1)
            found.push_back(std::move(slices));
    }
    return found;
}

bool canMergeSlices(const Tree &tree, const Derived &, const Finding &finding)
{
    return std::ranges::all_of(finding.nodes(), [&](const NodeId &id) {
        const Slot slot = tree.nodes().slotOf(id);
        if (slot == noSlot)
            return false;
        const Node &node = *tree.nodes().at(slot);
        const bool isMore = node.targetValue || !node.formula.isEmpty() || !node.bands.empty() ||
                            (id != finding.nodes().front() && !tree.drivers(slot).empty());
        return !isMore;
    });
}

Result<Change> mergeSlices(const Tree &tree, const Derived &derived, const Finding &finding, Context &context)
{
    const std::vector<NodeId> &nodes = finding.nodes();
    const std::span<const NodeId> others = std::span(nodes).subspan(1);
    if (!canMergeSlices(tree, derived, finding))
        return refuse(
            Tr::tr("One of them has a target, a formula or drivers of its own. Make them one by hand."));
    edit::Steps steps(tree);
    Result<DimensionId> dimension = dimensionCalled(steps, finding.word(1), context);
    if (!dimension)
        return tl::unexpected(dimension.error());
    Result<void> done;
    std::vector<ChannelId> channels;
    for (std::size_t i = 0; i < nodes.size() && done; ++i) {
        const Slot slot = tree.nodes().slotOf(nodes[i]);
        std::vector<ObservationId> values;
        for (const Slot value : tree.observationsOf(slot))
            values.push_back(tree.observations().at(value)->id);
        const DimensionValue said{*dimension, finding.word(static_cast<qsizetype>(2 + i)), {}};
        done = steps.take(edit::editAll<Observation>(steps.tree(), values, [&](Observation &value) {
            value.node = nodes.front();
            value.dimensions.push_back(said);
        }));
        if (done)
            done = steps.take(edit::edit(steps.tree(), *dimension, [&](Dimension &known) {
                if (!known.values.contains(said.value, Qt::CaseInsensitive))
                    known.values += said.value;
            }));
        for (const ChannelId &channel : tree.nodes().at(slot)->channels) {
            if (std::ranges::find(channels, channel) == channels.end())
                channels.push_back(channel);
        }
    }
    if (done)
        done = steps.take(edit::edit(steps.tree(), nodes.front(), [&](Node &kept) {
            kept.title = finding.word(0);
            kept.channels = channels;
        }));
    if (done)
        done = steps.take(edit::removeBranch(steps.tree(), others));
    return done ? Result<Change>(steps.composed()) : tl::unexpected(done.error());
}

} // namespace espalier
