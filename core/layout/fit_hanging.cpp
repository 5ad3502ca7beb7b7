// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/fit_hanging.h"

#include <cmath>
#include <numeric>

namespace espalier {
namespace {

constexpr std::size_t smallTree = 3000; ///< cards; up to here more is tried
constexpr double nearEnough = 1.04;     ///< width and height as the page has them: nothing to gain any more
constexpr double promising = 0.75;      ///< of the best guess: worth a look, where there is time
constexpr double perTier = 1.12;        ///< what text has to gain by one tier more that does not stand

/// A scale for comparison: of two that are near each other, that with more tiers standing is the better one.
double worth(double scale, int tier)
{
    return scale * std::pow(perTier, tier);
}

} // namespace

HangingFit::HangingFit(const LayoutInput &input, const Cells &cells, const PageShape &page,
                       const Spacing &spacing)
    : m_input(input), m_cells(cells), m_page(page), m_spacing(closest(spacing))
{
    for (std::size_t card = 0; card < input.parent.size(); ++card) {
        const auto number = static_cast<std::size_t>(cells.tierNumber(card));
        Sum &sum = m_sums[number];
        ++sum.cards;
        sum.width += input.size[card].width;
        sum.height += input.size[card].height;
        m_widest = std::max<Quarter>(m_widest, input.size[card].width);
        // Every parent has one first child, which follows it.
        if (card > 0 && input.parent[card] == static_cast<std::int32_t>(card) - 1)
            m_sums[static_cast<std::size_t>(cells.tierNumber(card - 1))].parents +=
                cells.tierNumber(card - 1) < cells.tierNumber(card) ? 1 : 0;
    }
    for (int tier = 2; tier <= cells.tierCount(); ++tier) {
        if (const Guess made = guess(tier); made.scale > 0)
            m_guesses.push_back(made);
    }
    std::ranges::stable_sort(m_guesses, std::ranges::greater(),
                             [](const Guess &made) { return worth(made.scale, made.tier); });
}

double HangingFit::promise() const
{
    double most = 0;
    for (const Guess &each : m_guesses)
        most = std::max(most, each.scale);
    return most;
}

double HangingFit::scaleOf(double width, double height) const
{
    return std::min(m_page.width / std::max(width, 1.0), m_page.height / std::max(height, 1.0));
}

// With columns of height L, those of B families that are A high together take about (A/L + B/2) of the width
// of one; for the page to be filled both ways that is to be to L and what stands above as the page's sides
// are.
HangingFit::Guess HangingFit::guess(int tier) const
{
    const auto first = static_cast<std::size_t>(tier);
    if (m_sums[first].cards == 0)
        return {};
    const std::size_t rows = m_cells.firstRowOf(tier);
    const Cells::RowLengths &heights = m_cells.plainHeights();
    const double upper =
        std::accumulate(heights.begin(), heights.begin() + static_cast<std::ptrdiff_t>(rows), 0.0) +
        (static_cast<double>(rows) + 1) * m_spacing.gutter;
    double standing = 0;
    for (std::size_t number = 1; number < first; ++number)
        standing = std::max(standing, m_sums[number].width + m_sums[number].cards * m_spacing.sibling);
    double hung = 0;
    for (std::size_t number = first; number <= static_cast<std::size_t>(m_cells.tierCount()); ++number)
        hung += m_sums[number].height + m_sums[number].cards * m_spacing.stack;
    const double column = m_widest + (m_cells.tierCount() - tier) * m_spacing.indent + columnGap;
    const double families = std::max(m_sums[first - 1].parents, 1.0);
    const double ratio = double(m_page.width) / m_page.height;
    const double half = (ratio * upper - families * column / 2) / 2;
    const double root = (std::sqrt(half * half + ratio * hung * column) - half) / ratio;
    const double limit = std::max(root, hung / m_sums[first].cards);
    const double width = std::max({standing, (hung / limit + families / 2) * column, families * column});
    return {tier, static_cast<Quarter>(std::min(limit, 1e9)), scaleOf(width, upper + limit)};
}

Quarter HangingFit::heightOf(const Hanging &hanging) const
{
    const Cells::RowLengths heights = hanging.heights(m_cells);
    return std::accumulate(heights.begin(), heights.end(), Quarter{0}) +
           (hanging.row() + 1) * m_spacing.gutter;
}

// Columns become higher as long as the width is what keeps the text small, and lower where the height does.
HangingFit::Tried HangingFit::refine(const Guess &guess, Hanging &hanging, Contours &contours) const
{
    if (!hanging.hangFrom(guess.tier, m_input, m_cells, m_spacing))
        return {};
    int left = m_input.parent.size() <= smallTree ? 8 : 2;
    Tried best;
    for (double limit = guess.limit; left > 0; --left) {
        hanging.breakColumns(static_cast<Quarter>(limit));
        const double width = contours.arrange(hanging.cells(), m_spacing).width();
        const double height = heightOf(hanging);
        if (const double scale = scaleOf(width, height); scale > best.scale)
            best = {scale, static_cast<Quarter>(limit)};
        const double tooWide = width / m_page.width / (height / m_page.height);
        if (std::max(tooWide, 1 / tooWide) < nearEnough || (tooWide < 1 && limit <= hanging.highestBranch()))
            break;
        limit = std::clamp<double>(limit * std::sqrt(tooWide), hanging.highestBranch(), 1e9);
    }
    return best;
}

std::optional<Fit> HangingFit::find(double least, Hanging &hanging, Contours &contours) const
{
    const std::size_t most = m_input.parent.size() <= smallTree ? 4 : 1;
    Tried best;
    int tier = 0;
    for (const Guess &each : std::span(m_guesses).first(std::min(most, m_guesses.size()))) {
        if (each.scale < promise() * promising)
            continue;
        const Tried tried = refine(each, hanging, contours);
        if (tried.scale > least && worth(tried.scale, each.tier) > worth(best.scale, tier)) {
            best = tried;
            tier = each.tier;
        }
    }
    if (tier == 0)
        return std::nullopt;
    static_cast<void>(hanging.hangFrom(tier, m_input, m_cells, m_spacing));
    hanging.breakColumns(best.limit);
    Fit fit{.spacing = m_spacing, .extent = contours.arrange(hanging.cells(), m_spacing), .hangs = true};
    // Gutters take what height is left.
    const int rows = hanging.row() + 1;
    const double cards = heightOf(hanging) - rows * m_spacing.gutter;
    const double filling = (m_page.height * double(fit.extent.width()) / m_page.width - cards) / rows;
    fit.spacing.gutter =
        static_cast<Quarter>(std::clamp<double>(filling, m_spacing.gutter, m_spacing.gutter * 2.0));
    return fit;
}

} // namespace espalier
