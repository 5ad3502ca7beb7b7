// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula_order.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace espalier {
namespace {

constexpr auto none = std::numeric_limits<std::uint32_t>::max();

/// Finds a shortest way back to where it begins, within one component.
class WayBack
{
public:
    WayBack(const NumberLists &uses, const std::vector<std::uint32_t> &componentOf)
        : m_uses(uses), m_componentOf(componentOf)
    {
    }
    [[nodiscard]] std::vector<std::uint32_t> from(std::uint32_t begin)
    {
        m_cameFrom.resize(m_uses.size(), none); // which most trees never need
        std::vector<std::uint32_t> open{begin};
        for (std::size_t next = 0; next < open.size(); ++next) {
            for (const std::uint32_t used : m_uses[open[next]]) {
                if (used == begin)
                    return path(open[next], begin);
                if (m_componentOf[used] != m_componentOf[begin] || m_cameFrom[used] != none)
                    continue;
                m_cameFrom[used] = open[next];
                open.push_back(used);
            }
        }
        return {};
    }

private:
    [[nodiscard]] std::vector<std::uint32_t> path(std::uint32_t end, std::uint32_t begin) const
    {
        std::vector<std::uint32_t> circle{end};
        while (circle.back() != begin)
            circle.push_back(m_cameFrom[circle.back()]);
        std::ranges::reverse(circle);
        return circle;
    }

    const NumberLists &m_uses;
    const std::vector<std::uint32_t> &m_componentOf;
    std::vector<std::uint32_t> m_cameFrom;
};

/// Tarjan's depth-first walk with a stack of its own.
class Components
{
public:
    explicit Components(const NumberLists &uses)
        : m_uses(uses), m_number(uses.size(), none), m_lowest(uses.size(), none),
          componentOf(uses.size(), none)
    {
        for (std::uint32_t formula = 0; formula < uses.size(); ++formula) {
            if (m_number[formula] == none)
                walk(formula);
        }
    }

private:
    struct Step
    {
        std::uint32_t formula;
        std::size_t next; ///< index of the use to look at
    };

    void enter(std::uint32_t formula)
    {
        m_number[formula] = m_lowest[formula] = m_count++;
        m_open.push_back(formula);
        m_steps.push_back({formula, 0});
    }
    void walk(std::uint32_t begin)
    {
        enter(begin);
        while (!m_steps.empty()) {
            Step &step = m_steps.back();
            const std::uint32_t formula = step.formula;
            if (step.next < m_uses[formula].size()) {
                const std::uint32_t used = m_uses[formula][step.next++];
                if (m_number[used] == none)
                    enter(used);
                else if (componentOf[used] == none)
                    m_lowest[formula] = std::min(m_lowest[formula], m_number[used]);
                continue;
            }
            m_steps.pop_back();
            if (!m_steps.empty())
                m_lowest[m_steps.back().formula] =
                    std::min(m_lowest[m_steps.back().formula], m_lowest[formula]);
            if (m_lowest[formula] == m_number[formula])
                closeComponent(formula);
        }
    }
    void closeComponent(std::uint32_t first)
    {
        begins.push_back(order.size());
        for (std::uint32_t formula = none; formula != first;) {
            formula = m_open.back();
            m_open.pop_back();
            componentOf[formula] = static_cast<std::uint32_t>(begins.size() - 1);
            order.push_back(formula);
        }
    }

    const NumberLists &m_uses;
    std::vector<std::uint32_t> m_number; ///< in the order of first visits
    std::vector<std::uint32_t> m_lowest; ///< that can be reached
    std::vector<std::uint32_t> m_open;   ///< visited, of no component yet
    std::vector<Step> m_steps;
    std::uint32_t m_count = 0;

public:
    std::vector<std::uint32_t> componentOf;
    std::vector<std::uint32_t> order;
    std::vector<std::size_t> begins; ///< of each component in `order`
};

} // namespace

NumberLists NumberLists::inverse(std::size_t count) const
{
    NumberLists out;
    out.m_ends.resize(count + 1, 0);
    for (const std::uint32_t number : m_numbers) {
        if (number < count)
            ++out.m_ends[number + 1];
    }
    std::partial_sum(out.m_ends.begin(), out.m_ends.end(), out.m_ends.begin());
    out.m_numbers.resize(out.m_ends.back());
    std::vector<std::size_t> next = out.m_ends;
    for (std::uint32_t list = 0; list < size(); ++list) {
        for (const std::uint32_t number : (*this)[list]) {
            if (number < count)
                out.m_numbers[next[number]++] = list;
        }
    }
    return out;
}

FormulaOrder orderFormulas(const NumberLists &uses)
{
    Components components(uses);
    FormulaOrder out;
    out.isInCircle.resize(uses.size(), false);
    WayBack wayBack(uses, components.componentOf);
    for (std::size_t i = 0; i < components.begins.size(); ++i) {
        const std::size_t begin = components.begins[i];
        const std::size_t end =
            i + 1 < components.begins.size() ? components.begins[i + 1] : components.order.size();
        const auto members = std::span(components.order).subspan(begin, end - begin);
        const std::uint32_t first = *std::ranges::min_element(members);
        if (members.size() == 1 && std::ranges::count(uses[first], first) == 0)
            continue;
        for (const std::uint32_t formula : members)
            out.isInCircle[formula] = true;
        out.circles.push_back(wayBack.from(first));
    }
    std::ranges::sort(out.circles);
    out.order = std::move(components.order);
    return out;
}

} // namespace espalier
