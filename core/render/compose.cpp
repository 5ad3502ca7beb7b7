// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/compose.h"

#include "core/base/tr.h"
#include "core/model/queries.h"
#include "core/render/legend.h"
#include "core/render/links.h"
#include "core/render/text.h"

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr double margin = 28;
constexpr double bandPadding = 18; ///< of a band above its first row and below its last
constexpr double labelWidth = 142; ///< the column with the names of the tiers
constexpr double narrowest = 560;  ///< so that title block and legend have room above and below a small tree
constexpr int labelLines = 4;
constexpr double legendGap = 18;
constexpr double titleHeight = 105;    ///< with the space around it
constexpr std::size_t opsPerCard = 30; ///< of a card with everything on it, and its link
constexpr double headHeight = 58;      ///< of the tiers' names where the bands stand side by side

constexpr Font bandName{12, 700, false};
constexpr Font bandMeaning{11, 400, false};
constexpr Font heading{22, 700, false};
constexpr Font subheading{12, 400, false};
constexpr Font strong{12, 700, false};

double units(Quarter quarter)
{
    return quarter / 4.0;
}

QString dayText(QDate day, const QLocale &locale)
{
    return locale.toString(day, Tr::tr("d MMM yyyy", "a day"));
}

class Composer
{
public:
    Composer(const Tree &tree, const Derived &derived, const TreeLayout &layout, const Theme &theme,
             const ComposeOptions &options)
        : m_tree(tree), m_derived(derived), m_cards(layout.cards), m_layout(layout.layout), m_theme(theme),
          m_options(options), m_tiers(tiersInOrder(tree))
    {
        m_options.cards.bandsName = !m_layout.bands.empty();
    }

    Picture compose()
    {
        const CardContents contents(m_tree, m_derived, m_options.cards);
        const Legend keys = legend(contents);
        const bool fromLeft = m_layout.direction == Flow::LeftRight;
        const double labels = hasBands() && !fromLeft ? labelWidth : 0;
        const double head = !hasBands() ? 0 : fromLeft ? headHeight : bandPadding;
        const double drawn = units(m_layout.width) + labels;
        const double needed = units(m_layout.height) + head + bandPadding;
        m_width = std::max(drawn, narrowest) + 2 * margin;
        // A page that is wider than the drawing is filled to its sides, one that is higher to its foot.
        const double around = titleHeight + legendHeight(keys);
        m_width = std::max(m_width, m_options.aspect * (needed + around));
        m_picture.title = m_tree.info().title;
        m_picture.ground = m_theme.ground;
        m_top = m_options.titleBlock ? titleBlock() : margin;
        m_origin = {(m_width - drawn) / 2 + labels, m_top + head};
        double below = m_top + needed;
        if (m_options.aspect > 0)
            below = std::max(below, m_width / m_options.aspect - legendHeight(keys));
        m_picture.ops.reserve(opsPerCard * m_cards.size() + 200); // never copied while it grows
        bands(below);
        addLinks(m_picture, m_origin, m_tree, m_cards, m_layout, m_theme);
        cards(contents);
        stubTags();
        const double end =
            m_options.legend
                ? addLegend(m_picture, {margin, below + legendGap, m_width - 2 * margin, 0}, keys, m_theme)
                : below;
        m_picture.bounds = {0, 0, m_width, end + margin / 2};
        return std::move(m_picture);
    }

private:
    [[nodiscard]] bool hasBands() const { return !m_layout.bands.empty(); }

    void add(Op op) { m_picture.ops.push_back(std::move(op)); }

    void stubTags()
    {
        for (std::size_t i = 0; i < m_layout.crossRoutes.size(); ++i) {
            std::vector<Slot> parents;
            for (const Card parent : taggedParents(m_layout, i))
                parents.push_back(m_cards.slotOf(parent));
            if (parents.empty())
                continue;
            const CardBox &box = m_layout.boxes[m_layout.crossRoutes[i].link.child];
            const QRectF card(m_origin + QPointF(units(box.x), units(box.y)),
                              QSizeF(units(box.width), units(box.height)));
            addStubTag(m_picture, card, parents, m_tree, m_theme);
        }
    }

    /// Returns where the drawing may begin.
    double titleBlock()
    {
        const TreeInfo &info = m_tree.info();
        const double right = m_width - margin;
        QStringList facts{Tr::tr("As of %1").arg(dayText(m_derived.day(), m_options.cards.locale)),
                          signOffState()};
        if (!info.marking.isEmpty())
            facts.prepend(info.marking);
        double factsWidth = 0;
        double y = 38;
        for (const QString &fact : facts) {
            const bool isMarking = !info.marking.isEmpty() && fact == info.marking;
            const QString line = elided(fact, subheading, 220);
            factsWidth = std::max(factsWidth, textWidth(line, isMarking ? strong : subheading));
            add(textAt({right, y}, line, isMarking ? strong : subheading,
                       isMarking ? m_theme.ink : m_theme.inkSoft, Align::Right));
            y += 17;
        }
        const double room = right - margin - factsWidth - 32;
        const QString title = info.title.isEmpty() ? Tr::tr("Untitled tree") : info.title;
        const QString line = elided(title, heading, room);
        Text headline = textAt({margin, 46}, line, heading, m_theme.ink);
        if (line != title)
            headline.whole = title;
        add(headline);
        QStringList where;
        if (!info.organisation.isEmpty())
            where.append(info.organisation);
        if (info.period.start.isValid() && info.period.end.isValid())
            where.append(dayText(info.period.start, m_options.cards.locale) + QStringLiteral(" – ") +
                         dayText(info.period.end, m_options.cards.locale));
        if (where.isEmpty() && !info.purpose.isEmpty())
            where.append(info.purpose);
        add(textAt({margin, 68}, elided(where.join(QStringLiteral(" · ")), subheading, room), subheading,
                   m_theme.inkQuiet));
        const double rule = std::max(84.0, y - 4);
        add(Path{{{margin, rule}, {right, rule}}, false, 0, 0, {{}, m_theme.ink, 1.5F, Dash::Solid}});
        return std::max(rule + (hasBands() ? 14 : 26), hasBands() ? 0 : titleHeight);
    }

    [[nodiscard]] QString signOffState() const
    {
        std::size_t approved = 0;
        for (const Slot slot : m_cards.slots())
            approved += m_tree.nodes().at(slot)->signOff.isSet() ? 1 : 0;
        if (approved == 0)
            return Tr::tr("Draft, nothing signed off");
        if (approved == m_cards.size())
            return Tr::tr("All %1 signed off").arg(approved);
        return Tr::tr("%1 of %2 signed off").arg(approved).arg(m_cards.size());
    }

    void bands(double below)
    {
        const bool fromLeft = m_layout.direction == Flow::LeftRight;
        for (std::size_t i = 0; i < m_layout.bands.size(); ++i) {
            const Stripe &stripe = m_layout.bands[i];
            const bool isLast = i + 1 == m_layout.bands.size();
            const Rgb tint = i % 2 == 0 ? m_theme.bandEven : m_theme.bandOdd;
            QRectF area;
            if (fromLeft) {
                const double from = i == 0 ? 0 : m_origin.x() + units(stripe.begin);
                const double to = isLast ? m_width : m_origin.x() + units(stripe.end);
                area = {from, m_top, to - from, below - m_top};
            } else {
                const double from = i == 0 ? m_top : m_origin.y() + units(stripe.begin);
                const double to = isLast ? below : m_origin.y() + units(stripe.end);
                area = {0, from, m_width, to - from};
            }
            add(RoundRect{area, 0, false, {tint, {}, 0, Dash::Solid}});
            const double labelX = fromLeft ? m_origin.x() + units(stripe.begin) + (i > 0 ? 12 : 0) : margin;
            const double labelY = fromLeft ? m_top + 20 : std::max(area.top() + 22, m_top + 22);
            // Tiers that share a band are named one below the other, or side by side.
            const int shared = stripe.lastTier - stripe.tier + 1;
            const double room = fromLeft ? (area.right() - labelX) / shared - 16 : labelWidth - 14;
            QPointF at(labelX, labelY);
            for (std::uint16_t tier = stripe.tier; tier <= stripe.lastTier; ++tier) {
                const double end = label(tier, at, room, fromLeft ? 2 : labelLines);
                at = fromLeft ? at + QPointF(room + 16, 0) : QPointF(labelX, end + 10);
            }
        }
    }

    /// Gives where the next line would stand.
    double label(std::uint16_t index, QPointF at, double width, int lines)
    {
        if (index >= m_tiers.size())
            return at.y();
        const Tier &tier = *m_tree.tiers().at(m_tiers[index]);
        const QString name = tier.plural.isEmpty() ? tier.name : tier.plural;
        for (const QString &line : brokenLines(name, bandName, width, 2).lines) {
            add(textAt(at, line, bandName, m_theme.textColour(tier.color)));
            at.ry() += 15;
        }
        for (const QString &line : brokenLines(tier.description, bandMeaning, width, lines).lines) {
            add(textAt(at, line, bandMeaning, m_theme.inkQuiet));
            at.ry() += 14;
        }
        return at.y();
    }

    void cards(const CardContents &contents)
    {
        std::vector<int> depths(m_cards.size(), 0);
        m_picture.bookmarks.reserve(m_cards.size());
        for (Card index = 0; index < m_cards.size(); ++index) {
            const Slot slot = m_cards.slotOf(index);
            CardContent content = contents.of(slot);
            content.folded = static_cast<int>(m_cards.hiddenUnder(index));
            const CardBox &box = m_layout.boxes[index];
            const QPointF at = m_origin + QPointF(units(box.x), units(box.y));
            const Node &node = *m_tree.nodes().at(slot);
            addCard(m_picture, at, content, m_theme, m_options.detail,
                    QLatin1String("n-") + QString::fromLatin1(node.id.text()));
            if (const std::int32_t parent = m_layout.parent[index]; parent >= 0)
                depths[index] = depths[static_cast<std::size_t>(parent)] + 1;
            const QString title = node.title.isEmpty() ? Tr::tr("Untitled") : node.title;
            m_picture.bookmarks.push_back({title, at, depths[index]});
        }
    }

    [[nodiscard]] Legend legend(const CardContents &contents) const
    {
        Legend legend;
        if (!m_options.legend)
            return legend;
        for (const Slot slot : m_cards.slots()) {
            const Judgement &judged = m_derived[slot].judged;
            legend.statuses[static_cast<std::size_t>(judged.status)] = true;
            legend.provisional = legend.provisional || judged.provisional;
            legend.add(contents.keyOf(slot));
        }
        legend.supports =
            std::any_of(m_layout.parent.begin(), m_layout.parent.end(), [](auto p) { return p >= 0; });
        legend.alsoSupports = !m_layout.crossRoutes.empty();
        return legend;
    }

    /// With the space above and below it.
    [[nodiscard]] double legendHeight(const Legend &keys) const
    {
        if (!m_options.legend)
            return margin / 2;
        Picture measured;
        return legendGap + addLegend(measured, {0, 0, m_width - 2 * margin, 0}, keys, m_theme) + margin / 2;
    }

    const Tree &m_tree;
    const Derived &m_derived;
    const ShownCards &m_cards;
    const Layout &m_layout;
    const Theme &m_theme;
    ComposeOptions m_options;
    std::vector<Slot> m_tiers;
    Picture m_picture;
    QPointF m_origin; ///< of the layout in the picture
    double m_width = 0;
    double m_top = 0; ///< where the bands begin
};

} // namespace

std::vector<CardSize> cardSizes(const Tree &tree, const CardContents &contents, Detail detail)
{
    std::vector<CardSize> sizes(tree.nodes().slotCount());
    for (auto node = tree.nodes().begin(); node != tree.nodes().end(); ++node) {
        const QSizeF size = cardSize(contents.of(node.slot()), detail);
        sizes[node.slot()] = {static_cast<std::uint16_t>(size.width() * 4),
                              static_cast<std::uint16_t>(size.height() * 4)};
    }
    return sizes;
}

QSizeF furnitureOf(Flow direction)
{
    constexpr double legend = 50; // one line
    const double height = titleHeight + legend + bandPadding;
    switch (direction) {
    case Flow::TopDown:
        return {2 * margin + labelWidth, height + bandPadding};
    case Flow::LeftRight:
        return {2 * margin, height + headHeight};
    case Flow::Outline:
        break;
    }
    return {2 * margin, height};
}

Picture compose(const Tree &tree, const Derived &derived, const TreeLayout &layout, const Theme &theme,
                const ComposeOptions &options)
{
    return Composer(tree, derived, layout, theme, options).compose();
}

} // namespace espalier
