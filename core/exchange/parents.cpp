// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/parents.h"

#include "core/base/tr.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace espalier {

namespace {

constexpr qsizetype mostParents = 64; // of one cell; no person means more

/// What people and programs write where there is no parent.
bool saysNone(const QString &name)
{
    constexpr std::array<QStringView, 8> words{u"0", u"-1", u"-", u"#", u"none", u"null", u"root", u"n/a"};
    return std::ranges::any_of(
        words, [&name](QStringView word) { return word.compare(name, Qt::CaseInsensitive) == 0; });
}

int firstOther(const QList<int> &rows, const QString &name, const ParentName &wanted, ImportReport &report)
{
    const bool isOwn = rows.front() == wanted.row;
    if (rows.size() > (isOwn || rows.back() == wanted.row ? 2 : 1))
        report.guessed.add(
            wanted.line,
            Tr::tr("Several rows are called “%1”; the first of them was taken.").arg(shortened(name)));
    return isOwn && rows.size() > 1 ? rows[1] : rows.front();
}

/// The first of each is kept.
void dropRepeatedParents(Outline &outline)
{
    QSet<int> seen;
    for (OutlineRow &row : outline.rows) {
        if (row.otherParents.size() < 2)
            continue;
        seen.clear();
        std::erase_if(row.otherParents, [&seen](int parent) {
            const bool isRepeated = seen.contains(parent);
            seen.insert(parent);
            return isRepeated;
        });
    }
}

void reportCircle(const Outline &outline, int child, int parent, ImportReport &report)
{
    const OutlineRow &below = outline.rows[static_cast<std::size_t>(child)];
    const OutlineRow &above = outline.rows[static_cast<std::size_t>(parent)];
    report.leftOut.add(below.line,
                       Tr::tr("“%1” under “%2” (line %3) is part of a circle; this link was left out.")
                           .arg(shortened(below.title), shortened(above.title))
                           .arg(above.line));
}

/// Primary parents alone: at most one a row, so a walk up that meets its own steps has found a circle.
void cutPrimaryCircles(Outline &outline, ImportReport &report)
{
    std::vector<int> walks(outline.rows.size(), -1); // which walk came by
    for (int start = 0; start < outline.size(); ++start) {
        int last = -1;
        int at = start;
        while (at >= 0 && walks[static_cast<std::size_t>(at)] < 0) {
            walks[static_cast<std::size_t>(at)] = start;
            last = at;
            at = outline.rows[static_cast<std::size_t>(at)].parent;
        }
        if (last < 0 || at < 0 || walks[static_cast<std::size_t>(at)] != start)
            continue;
        reportCircle(outline, last, at, report);
        outline.rows[static_cast<std::size_t>(last)].parent = -1;
    }
}

/// The strongly connected components of rows and their parents (R. Tarjan, Depth-first search and linear
/// graph algorithms, 1972), with a stack of its own. A link lies on a circle exactly when both ends are in
/// one component.
class Components
{
public:
    explicit Components(const Outline &outline)
        : m_outline(outline), m_order(outline.rows.size(), 0), m_low(outline.rows.size(), 0),
          m_component(outline.rows.size(), -1)
    {
        for (int row = 0; row < outline.size(); ++row) {
            if (m_order[static_cast<std::size_t>(row)] == 0)
                walkFrom(row);
        }
    }

    [[nodiscard]] bool isSame(int a, int b) const
    {
        return m_component[static_cast<std::size_t>(a)] == m_component[static_cast<std::size_t>(b)];
    }

private:
    struct Step
    {
        std::size_t row;
        std::size_t next; ///< 0 is the primary parent, n the n-th other one
    };

    void walkFrom(int start)
    {
        std::vector<Step> way;
        enter(way, static_cast<std::size_t>(start));
        while (!way.empty()) {
            Step &step = way.back();
            const OutlineRow &row = m_outline.rows[step.row];
            if (step.next > row.otherParents.size()) {
                leave(way);
                continue;
            }
            const int parent = step.next == 0 ? row.parent : row.otherParents[step.next - 1];
            ++step.next;
            if (parent < 0)
                continue;
            const auto above = static_cast<std::size_t>(parent);
            if (m_order[above] == 0)
                enter(way, above);
            else if (m_component[above] < 0)
                m_low[step.row] = std::min(m_low[step.row], m_order[above]);
        }
    }

    void enter(std::vector<Step> &way, std::size_t row)
    {
        m_order[row] = m_low[row] = ++m_entered;
        m_open.push_back(row);
        way.push_back({row, 0});
    }

    void leave(std::vector<Step> &way)
    {
        const std::size_t row = way.back().row;
        way.pop_back();
        if (!way.empty())
            m_low[way.back().row] = std::min(m_low[way.back().row], m_low[row]);
        if (m_low[row] != m_order[row])
            return;
        std::size_t member = row;
        do {
            member = m_open.back();
            m_open.pop_back();
            m_component[member] = static_cast<int>(row);
        } while (member != row);
    }

    const Outline &m_outline;
    std::vector<int> m_order; ///< when a row was entered, 0 for not yet
    std::vector<int> m_low;
    std::vector<int> m_component;
    std::vector<std::size_t> m_open;
    int m_entered = 0;
};

/// Primary parents hold no circle any more, so what is left goes through other parents: those links are cut.
void cutOtherCircles(Outline &outline, ImportReport &report)
{
    const Components components(outline);
    for (int child = 0; child < outline.size(); ++child) {
        OutlineRow &row = outline.rows[static_cast<std::size_t>(child)];
        std::erase_if(row.otherParents, [&](int parent) {
            const bool isOnCircle = components.isSame(child, parent);
            if (isOnCircle)
                reportCircle(outline, child, parent, report);
            return isOnCircle;
        });
        if (row.parent < 0 && !row.otherParents.empty()) {
            row.parent = row.otherParents.front();
            row.otherParents.erase(row.otherParents.begin());
        }
    }
}

} // namespace

RowNames::RowNames(const Outline &outline)
{
    for (int row = 0; row < outline.size(); ++row) {
        const OutlineRow &found = outline.rows[static_cast<std::size_t>(row)];
        if (!found.sourceId.isEmpty())
            m_byId.insert(found.sourceId, row);
        m_byTitle[found.title].append(row);
        m_byLooseTitle[looseForm(found.title)].append(row);
    }
}

int RowNames::find(const QString &name, const ParentName &wanted, ImportReport &report) const
{
    if (const int row = m_byId.value(name, -1); row >= 0 && (wanted.isId || !m_byTitle.contains(name)))
        return row;
    if (const auto exact = m_byTitle.constFind(name); exact != m_byTitle.cend())
        return firstOther(*exact, name, wanted, report);
    if (const auto loose = m_byLooseTitle.constFind(looseForm(name)); loose != m_byLooseTitle.cend()) {
        report.guessed.add(wanted.line,
                           Tr::tr("“%1” is spelt differently where it stands; it was taken for the same.")
                               .arg(shortened(name)));
        return firstOther(*loose, name, wanted, report);
    }
    return -1;
}

void addParent(Outline &outline, int child, int parent)
{
    OutlineRow &row = outline.rows[static_cast<std::size_t>(child)];
    if (row.parent < 0)
        row.parent = parent;
    else if (row.parent != parent)
        row.otherParents.push_back(parent);
}

void settleParents(Outline &outline, ImportReport &report)
{
    dropRepeatedParents(outline);
    cutPrimaryCircles(outline, report);
    cutOtherCircles(outline, report);
}

void placeByName(Outline &outline, const std::vector<ParentName> &names, ImportReport &report)
{
    const RowNames rows(outline);
    const auto place = [&](const QString &name, const ParentName &wanted) {
        const int parent = rows.find(name, wanted, report);
        if (parent < 0)
            return false;
        if (parent == wanted.row)
            report.leftOut.add(wanted.line, Tr::tr("“%1” names itself as its parent.").arg(shortened(name)));
        else
            addParent(outline, wanted.row, parent);
        return true;
    };
    for (const ParentName &wanted : names) {
        if (place(wanted.name, wanted) || saysNone(wanted.name))
            continue;
        // Titles may hold semicolons, so the whole is tried before its parts.
        QString list = wanted.name;
        QStringList parts = list.replace(u'|', u';').split(u';', Qt::SkipEmptyParts);
        if (parts.size() > mostParents) {
            report.leftOut.add(
                wanted.line,
                Tr::tr("This row names more than %1 parents; the others were left out.").arg(mostParents));
            parts.resize(mostParents);
        }
        for (const QString &part : parts) {
            if (parts.size() > 1 && place(part.trimmed(), wanted))
                continue;
            report.leftOut.add(wanted.line,
                               Tr::tr("The parent “%1” of “%2” is not in this file.")
                                   .arg(shortened(part.trimmed()),
                                        shortened(outline.rows[static_cast<std::size_t>(wanted.row)].title)));
        }
    }
    settleParents(outline, report);
}

void dropRepeatedIds(Outline &outline, ImportReport &report)
{
    QHash<QString, int> lines;
    for (OutlineRow &row : outline.rows) {
        if (row.sourceId.isEmpty())
            continue;
        const auto first = lines.constFind(row.sourceId);
        if (first == lines.cend()) {
            lines.insert(row.sourceId, row.line);
            continue;
        }
        report.leftOut.add(row.line, Tr::tr("The id “%1” of “%2” is already that of line %3; both "
                                            "rows are kept, this one without the id.")
                                         .arg(shortened(row.sourceId), shortened(row.title))
                                         .arg(*first));
        row.sourceId.clear();
    }
}

} // namespace espalier
