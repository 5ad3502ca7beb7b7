// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/layout/fit.h"

#include "core/layout/fit_hanging.h"

#include <numeric>

namespace espalier {
namespace {

constexpr double worthwhile = 1.01;    ///< less gain than this is not worth a higher stack or closer cards
constexpr std::size_t smallTree = 200; ///< cells; up to here the stacks of each family count

constexpr double worthHanging = 1.3;  ///< less gain than this does not make up for tiers without a band
constexpr double clearlyLarger = 1.8; ///< hanging drawings this much larger than any in rows spare the search

/// How many layouts with stacks may be tried: all that matter in a small tree, few in a large one, whose rows
/// fill evenly.
int triesFor(std::size_t cells)
{
    return static_cast<int>(3 + 300'000 / (cells * cells));
}

class Search
{
public:
    Search(Cells &cells, Contours &contours, const PageShape &page, const Spacing &spacing);

    Fit find();
    [[nodiscard]] double scale() const { return m_bestScale; }

private:
    /// By row, which of its possible heights its stacks may have.
    using Choice = std::array<std::size_t, maxRows>;
    struct Extent
    {
        Quarter width = 0;
        Quarter height = 0;
    };
    /// What the cells are arranged as now.
    struct Arranged
    {
        Contours::Extent extent;
        Choice choice{};
        Spacing spacing;
    };

    void collectHeights();
    void addHeights(std::vector<Quarter> &heights, std::uint32_t count, Quarter average) const;
    [[nodiscard]] Cells::StackLimits limitsOf(const Choice &choice) const;
    [[nodiscard]] Quarter heightOf(const Cells::RowLengths &rows, const Spacing &spacing) const;
    [[nodiscard]] Extent measure(const Choice &choice, const Spacing &spacing);
    Extent consider(const Choice &choice);
    void tryRows();
    void tryAll();
    void climb(Choice choice, int first, int last);
    [[nodiscard]] Spacing bestSpacing();

    [[nodiscard]] double across(Quarter width) const { return double(m_page.width) / std::max(width, 1); }
    [[nodiscard]] double along(Quarter height) const { return double(m_page.height) / std::max(height, 1); }

    Cells &m_cells;
    Contours &m_contours;
    const PageShape m_page;
    const Spacing m_asked;
    const Spacing m_closest;
    int m_left; ///< layouts that may still be tried
    std::array<std::vector<Quarter>, maxRows>
        m_heights; ///< that matter for a row's stacks, ascending; the first is 0
    Choice m_best{};
    Extent m_bestExtent;
    double m_bestScale = 0;
    Arranged m_arranged;
    Quarter m_leavesWide =
        0; ///< a row's families side by side, in a large tree: no plain drawing is narrower
};

Search::Search(Cells &cells, Contours &contours, const PageShape &page, const Spacing &spacing)
    : m_cells(cells), m_contours(contours), m_page(page), m_asked(spacing), m_closest(closest(spacing)),
      m_left(triesFor(cells.cells().size()))
{
    collectHeights();
}

void Search::collectHeights()
{
    const bool small = m_cells.cells().size() <= smallTree;
    std::array<std::uint32_t, maxRows> most{};
    std::array<Quarter, maxRows> average{};
    std::array<Quarter, maxRows> wide{};
    for (const LeafFamily &family : m_cells.families()) {
        most[family.row] = std::max(most[family.row], family.count);
        average[family.row] = std::max<Quarter>(average[family.row], family.average);
        wide[family.row] += family.widths;
        if (small)
            addHeights(m_heights[family.row], family.count, family.average);
    }
    if (!small)
        m_leavesWide = std::ranges::max(wide);
    for (std::size_t row = 0; row < maxRows; ++row) {
        std::vector<Quarter> &heights = m_heights[row];
        if (!small)
            addHeights(heights, most[row], average[row]);
        heights.push_back(0);
        std::ranges::sort(heights);
        heights.erase(std::ranges::unique(heights).begin(), heights.end());
    }
}

// The heights of a family's stack for each number of columns that makes a difference.
void Search::addHeights(std::vector<Quarter> &heights, std::uint32_t count, Quarter average) const
{
    for (std::uint32_t high = 1; high < count;) {
        const std::uint32_t columns = (count - 1) / high; // one less than with `high` cards each
        high = (count - 1) / columns + 1;
        heights.push_back(static_cast<Quarter>(high) * (average + m_asked.stack) - m_asked.stack);
    }
}

Cells::StackLimits Search::limitsOf(const Choice &choice) const
{
    Cells::StackLimits limits{};
    for (std::size_t row = 0; row < maxRows; ++row) {
        if (choice[row] > 0)
            limits[row] = {std::numeric_limits<std::uint32_t>::max(), m_heights[row][choice[row]]};
    }
    return limits;
}

Quarter Search::heightOf(const Cells::RowLengths &rows, const Spacing &spacing) const
{
    return std::accumulate(rows.begin(), rows.end(), Quarter{0}) + m_cells.rows() * spacing.gutter;
}

Search::Extent Search::measure(const Choice &choice, const Spacing &spacing)
{
    m_cells.stack(limitsOf(choice), spacing);
    m_arranged = {m_contours.arrange(m_cells.cells(), spacing), choice, spacing};
    return {m_arranged.extent.width(), heightOf(m_cells.estimatedHeights(), spacing)};
}

Search::Extent Search::consider(const Choice &choice)
{
    --m_left;
    const Extent extent = measure(choice, m_closest);
    if (const double scale = std::min(across(extent.width), along(extent.height));
        scale > m_bestScale * worthwhile) {
        m_bestScale = scale;
        m_best = choice;
        m_bestExtent = extent;
    }
    return extent;
}

Fit Search::find()
{
    double ways = 1;
    for (const std::vector<Quarter> &heights : m_heights)
        ways *= static_cast<double>(heights.size());
    if (ways <= m_left + 1) // the one without is among them
        tryAll();
    else
        tryRows();
    const Spacing spacing = bestSpacing();
    if (m_arranged.choice != m_best || m_arranged.spacing.sibling != spacing.sibling ||
        m_arranged.spacing.family != spacing.family)
        static_cast<void>(measure(m_best, spacing));
    return {spacing, m_arranged.extent};
}

void Search::tryRows()
{
    const int last = m_cells.rows() - 1;
    // Where the height is what keeps the text small, stacks can only make it smaller. Of a large tree the
    // leaves alone may be wide enough to tell.
    bool wide = across(m_leavesWide) < along(heightOf(m_cells.plainHeights(), m_closest));
    if (!wide) {
        ++m_left; // for the one without
        const Extent plain = consider({});
        wide = across(plain.width) < along(plain.height);
    }
    if (wide) {
        if (m_left > 8)
            climb({}, last, last);
        climb({}, 0, last);
        if (m_bestScale < across(m_leavesWide))
            consider({});
    }
    for (double before = 0; before < m_bestScale && m_left > 0;) {
        before = m_bestScale;
        for (int row = last; row >= 0 && m_left > 0; --row)
            climb(m_best, row, row);
    }
}

void Search::tryAll()
{
    Choice choice{};
    for (std::size_t row = maxRows; row > 0;) {
        static_cast<void>(consider(choice));
        for (row = maxRows; row > 0; --row) { // counts up, the lowest row changing fastest
            choice[row - 1] = (choice[row - 1] + 1) % m_heights[row - 1].size();
            if (choice[row - 1] != 0)
                break;
        }
    }
}

// From `choice`, bisects for the height of the stacks in the rows first … last: higher as long as the width
// is what keeps the text small.
void Search::climb(Choice choice, int first, int last)
{
    const auto begin = static_cast<std::size_t>(first);
    const auto end = static_cast<std::size_t>(last) + 1;
    std::size_t low = 0;
    std::size_t high = 0;
    for (std::size_t row = begin; row < end; ++row)
        high = std::max(high, m_heights[row].size() - 1);
    while (low < high && m_left > 0) {
        const std::size_t middle = low + (high - low + 1) / 2;
        for (std::size_t row = begin; row < end; ++row)
            choice[row] = std::min(middle, m_heights[row].size() - 1);
        const Extent extent = consider(choice);
        if (across(extent.width) < along(extent.height))
            low = middle;
        else
            high = middle - 1;
    }
}

// The search was for cards as close as they may stand; where that gains nothing they stand further apart
// again, and gutters take what height is left.
Spacing Search::bestSpacing()
{
    const auto withGutters = [&](Spacing spacing, const Extent &extent) {
        const Quarter cards = extent.height - m_cells.rows() * spacing.gutter;
        const double filling = (m_page.height / across(extent.width) - cards) / m_cells.rows();
        spacing.gutter =
            static_cast<Quarter>(std::clamp<double>(filling, m_closest.gutter, m_asked.gutter * 1.5));
        return spacing;
    };
    // Many cards side by side: their distances count for sure, which saves a layout.
    const bool wide = across(m_bestExtent.width) < along(m_bestExtent.height);
    if (wide && m_cells.cells().size() > smallTree)
        return withGutters(m_closest, m_bestExtent);
    Spacing apart = m_asked;
    apart.gutter = m_closest.gutter;
    const Extent extent = measure(m_best, apart);
    if (std::min(across(extent.width), along(extent.height)) * worthwhile < m_bestScale)
        return withGutters(m_closest, m_bestExtent);
    return withGutters(apart, extent);
}

/// No drawing in rows is larger: each family takes the width of its widest card at least.
double mostInRows(const Cells &cells, const PageShape &page)
{
    std::array<std::int64_t, maxRows> wide{};
    for (const LeafFamily &family : cells.families())
        wide[family.row] += family.widest;
    return static_cast<double>(page.width) /
           static_cast<double>(std::max(std::ranges::max(wide), std::int64_t{1}));
}

} // namespace

Spacing closest(const Spacing &asked)
{
    Spacing spacing = asked;
    spacing.sibling = asked.sibling * 7 / 10;
    spacing.family = asked.family * 7 / 10;
    spacing.gutter = asked.gutter * 7 / 10;
    return spacing;
}

Fit fitToPage(const LayoutInput &input, Cells &cells, Hanging &hanging, Contours &contours,
              const PageShape &page, const Spacing &spacing)
{
    const HangingFit branches(input, cells, page, spacing);
    const double most = mostInRows(cells, page);
    if (branches.promise() > most * clearlyLarger) {
        if (const std::optional<Fit> fit = branches.find(most * worthHanging, hanging, contours))
            return *fit;
    }
    Search rows(cells, contours, page, spacing);
    const Fit inRows = rows.find();
    const double least = rows.scale() * worthHanging;
    if (branches.promise() > least / worthHanging) {
        if (const std::optional<Fit> fit = branches.find(least, hanging, contours))
            return *fit;
    }
    return inRows;
}

} // namespace espalier
