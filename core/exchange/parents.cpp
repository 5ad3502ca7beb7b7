// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/parents.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace espalier {

namespace {

constexpr qsizetype mostParents = 64; // of one cell; no person means more

QString shortened(const QString &text)
{
    constexpr qsizetype most = 80;
    return text.size() <= most ? text : text.left(most) + u'…';
}

/// What people and programs write where there is no parent.
bool saysNone(const QString &name)
{
    constexpr std::array<QStringView, 8> words{u"0", u"-1", u"-", u"#", u"none", u"null", u"root", u"n/a"};
    return std::ranges::any_of(
        words, [&name](QStringView word) { return word.compare(name, Qt::CaseInsensitive) == 0; });
}

class Register
{
public:
    explicit Register(const Outline &outline)
    {
        for (int row = 0; row < outline.size(); ++row) {
            const OutlineRow &found = outline.rows[static_cast<std::size_t>(row)];
            if (!found.sourceId.isEmpty())
                m_byId.insert(found.sourceId, row);
            m_byTitle[found.title].append(row);
            m_byLooseTitle[looseForm(found.title)].append(row);
        }
    }

    /// The row that `name` means for `child`; −1 when there is none. Reports what it had to guess.
    [[nodiscard]] int find(const QString &name, const ParentName &wanted, ImportReport &report) const
    {
        if (const int row = m_byId.value(name, -1); row >= 0 && (wanted.isId || !m_byTitle.contains(name)))
            return row;
        if (const auto exact = m_byTitle.constFind(name); exact != m_byTitle.cend())
            return firstOther(*exact, name, wanted, report);
        if (const auto loose = m_byLooseTitle.constFind(looseForm(name)); loose != m_byLooseTitle.cend()) {
            report.guessed.add(
                wanted.line,
                QStringLiteral(
                    "The parent “%1” is spelt differently where it stands; it was taken for the same.")
                    .arg(shortened(name)));
            return firstOther(*loose, name, wanted, report);
        }
        return -1;
    }

private:
    static QString looseForm(const QString &title) { return title.simplified().toCaseFolded(); }

    static int firstOther(const QList<int> &rows, const QString &name, const ParentName &wanted,
                          ImportReport &report)
    {
        const bool isOwn = rows.front() == wanted.row;
        if (rows.size() > (isOwn || rows.back() == wanted.row ? 2 : 1))
            report.guessed.add(
                wanted.line,
                QStringLiteral("Several rows are called “%1”; the first of them was taken as the parent.")
                    .arg(shortened(name)));
        return isOwn && rows.size() > 1 ? rows[1] : rows.front();
    }

    QHash<QString, int> m_byId;
    QHash<QString, QList<int>> m_byTitle;
    QHash<QString, QList<int>> m_byLooseTitle;
};

void addParent(Outline &outline, int child, int parent)
{
    OutlineRow &row = outline.rows[static_cast<std::size_t>(child)];
    if (row.parent < 0)
        row.parent = parent;
    else if (row.parent != parent && std::ranges::find(row.otherParents, parent) == row.otherParents.end())
        row.otherParents.push_back(parent);
}

/// Walks from each row up to its parents, depth first with a stack of its own, and cuts every link that leads
/// back to a row on the way.
class CycleCutter
{
public:
    CycleCutter(Outline &outline, ImportReport &report)
        : m_outline(outline), m_report(report), m_states(outline.rows.size())
    {
    }

    void run()
    {
        for (int row = 0; row < m_outline.size(); ++row) {
            if (stateOf(row) == State::New)
                walkFrom(row);
        }
    }

private:
    enum class State : std::uint8_t { New, OnTheWay, Done };
    struct Step
    {
        int row;
        std::size_t next; ///< 0 is the primary parent, n the n-th other one
    };

    State &stateOf(int row) { return m_states[static_cast<std::size_t>(row)]; }

    void walkFrom(int start)
    {
        std::vector<Step> way{{start, 0}};
        stateOf(start) = State::OnTheWay;
        while (!way.empty()) {
            Step &step = way.back();
            OutlineRow &row = m_outline.rows[static_cast<std::size_t>(step.row)];
            if (row.parent < 0 || step.next > row.otherParents.size()) {
                stateOf(step.row) = State::Done;
                way.pop_back();
                continue;
            }
            const int parent = step.next == 0 ? row.parent : row.otherParents[step.next - 1];
            if (stateOf(parent) == State::OnTheWay) {
                cut(row, step.next, parent);
                continue;
            }
            ++step.next;
            if (stateOf(parent) == State::New) {
                stateOf(parent) = State::OnTheWay;
                way.push_back({parent, 0});
            }
        }
    }

    void cut(OutlineRow &row, std::size_t which, int parent)
    {
        const OutlineRow &above = m_outline.rows[static_cast<std::size_t>(parent)];
        m_report.leftOut.add(
            row.line,
            QStringLiteral("“%1” under “%2” (line %3) would close a circle; this link was left out.")
                .arg(shortened(row.title), shortened(above.title))
                .arg(above.line));
        auto &others = row.otherParents;
        if (which > 0) {
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(which) - 1);
        } else if (others.empty()) {
            row.parent = -1;
        } else {
            row.parent = others.front();
            others.erase(others.begin());
        }
    }

    Outline &m_outline;
    ImportReport &m_report;
    std::vector<State> m_states;
};

} // namespace

void placeByName(Outline &outline, const std::vector<ParentName> &names, ImportReport &report)
{
    const Register rows(outline);
    const auto place = [&](const QString &name, const ParentName &wanted) {
        const int parent = rows.find(name, wanted, report);
        if (parent < 0)
            return false;
        if (parent == wanted.row)
            report.leftOut.add(wanted.line,
                               QStringLiteral("“%1” names itself as its parent.").arg(shortened(name)));
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
                wanted.line, QStringLiteral("This row names more than %1 parents; the others were left out.")
                                 .arg(mostParents));
            parts.resize(mostParents);
        }
        for (const QString &part : parts) {
            if (parts.size() > 1 && place(part.trimmed(), wanted))
                continue;
            report.leftOut.add(wanted.line,
                               QStringLiteral("The parent “%1” of “%2” is not in this file.")
                                   .arg(shortened(part.trimmed()),
                                        shortened(outline.rows[static_cast<std::size_t>(wanted.row)].title)));
        }
    }
    CycleCutter(outline, report).run();
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
        report.leftOut.add(row.line, QStringLiteral("The id “%1” of “%2” is already that of line %3; both "
                                                    "rows are kept, this one without the id.")
                                         .arg(shortened(row.sourceId), shortened(row.title))
                                         .arg(*first));
        row.sourceId.clear();
    }
}

} // namespace espalier
