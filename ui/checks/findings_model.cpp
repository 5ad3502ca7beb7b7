// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/findings_model.h"

#include "core/checks/telling.h"
#include "ui/checks/finding_words.h"
#include "ui/style/finding_icon.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace espalier {
namespace {

constexpr quintptr headId = 0; // of the index of a group; rows have their place in m_rows + 1

bool isWanted(const Finding &finding, const FindingsModel::Wanted &wanted)
{
    if (finding.isWaived && !wanted.waived)
        return false;
    if (wanted.rule && finding.rule != *wanted.rule)
        return false;
    if (!wanted.among.empty() && (finding.about >= wanted.among.size() || !wanted.among[finding.about]))
        return false;
    switch (finding.severity) {
    case Severity::Error:
        return wanted.errors;
    case Severity::Warning:
        return wanted.warnings;
    default:
        return wanted.hints;
    }
}

bool holds(const Tree &tree, const Finding &finding, const QString &text)
{
    const auto in = [&text](const QString &words) { return words.contains(text, Qt::CaseInsensitive); };
    const Rule &rule = rules()[finding.rule];
    if (in(QLatin1String(rule.id)) || in(ruleText(rule.title)))
        return true;
    const std::vector<NodeId> nodes = nodesOf(tree, finding);
    return std::ranges::any_of(nodes, [&](const NodeId &id) {
        const Node *node = tree.find(id);
        return node && (in(node->title) || in(node->code));
    });
}

} // namespace

void FindingsModel::show(const Tree *tree, const Derived *derived, const Checks *checks, const Wanted &wanted)
{
    beginResetModel();
    m_rows.clear();
    m_groups.clear();
    m_leftOut = 0;
    QHash<QString, std::size_t> groupOf;
    if (tree && derived && checks) {
        for (const Finding &finding : checks->all(*tree)) {
            if (!isWanted(finding, wanted) || (!wanted.text.isEmpty() && !holds(*tree, finding, wanted.text)))
                continue;
            if (m_rows.size() == mostRows) {
                ++m_leftOut;
                continue;
            }
            put({finding, nodesOf(*tree, finding), titlesOf(*tree, finding), textOf(*tree, *derived, finding),
                 0, 0},
                wanted.grouping, groupOf);
        }
        if (wanted.grouping == Grouping::Node) // what lacks most comes first
            std::ranges::stable_sort(m_groups, std::ranges::greater(),
                                     [](const Group &group) { return group.rows.size(); });
        for (std::size_t group = 0; group < m_groups.size(); ++group) {
            int place = 0;
            for (const std::size_t row : m_groups[group].rows) {
                m_rows[row].group = group;
                m_rows[row].place = place++;
            }
        }
    }
    endResetModel();
}

void FindingsModel::put(Row row, Grouping grouping, QHash<QString, std::size_t> &groupOf)
{
    const Rule &rule = rules()[row.finding.rule];
    QString key;
    QString title;
    switch (grouping) {
    case Grouping::Kind:
        title = spoken(rule.group);
        key = QString::number(static_cast<int>(rule.group));
        break;
    case Grouping::Rule:
        key = QLatin1String(rule.id);
        title = tr("%1 · %2", "id and title of a rule").arg(key, ruleText(rule.title));
        break;
    case Grouping::Node:
        key = row.nodes.empty() ? QString() : QString::fromLatin1(row.nodes.front().text());
        title = row.about;
        break;
    }
    const std::size_t at = groupOf.value(key, m_groups.size());
    if (at == m_groups.size())
        m_groups.push_back({key, title, {}});
    groupOf.insert(key, at);
    m_groups[at].rows.push_back(m_rows.size());
    m_rows.push_back(std::move(row));
}

const FindingsModel::Row *FindingsModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != headId ? &m_rows[index.internalId() - 1] : nullptr;
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? &row->finding : nullptr;
}

std::vector<NodeId> FindingsModel::nodesAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? row->nodes : std::vector<NodeId>();
}

std::vector<NodeId> FindingsModel::nodesFoundBy(RuleIndex rule) const
{
    std::vector<NodeId> nodes;
    for (const Group &group : m_groups) {
        for (const std::size_t at : group.rows) {
            const Row &row = m_rows[at];
            if (row.finding.rule == rule && !row.finding.isWaived && !row.nodes.empty() &&
                std::ranges::find(nodes, row.nodes.front()) == nodes.end())
                nodes.push_back(row.nodes.front());
        }
    }
    return nodes;
}

QModelIndex FindingsModel::indexOf(RuleIndex rule, const std::vector<NodeId> &nodes) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return row.finding.rule == rule && row.nodes == nodes; });
    return found == m_rows.end() ? QModelIndex()
                                 : createIndex(found->place, 0, quintptr(found - m_rows.begin()) + 1);
}

QString FindingsModel::groupAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == headId
               ? m_groups[static_cast<std::size_t>(index.row())].key
               : QString();
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, headId);
    const Group &group = m_groups[static_cast<std::size_t>(parent.row())];
    return createIndex(row, column, quintptr(group.rows[static_cast<std::size_t>(row)]) + 1);
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    const Row *row = rowAt(child);
    return row ? createIndex(static_cast<int>(row->group), 0, headId) : QModelIndex();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.column() == 0 && parent.internalId() == headId
               ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size())
               : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row) {
        const Group &group = m_groups[static_cast<std::size_t>(index.row())];
        const auto count = static_cast<int>(group.rows.size());
        if (index.column() != About && role != Qt::AccessibleTextRole)
            return {};
        switch (role) {
        case Qt::AccessibleTextRole:
        case Qt::DisplayRole:
            return tr("%1 (%2)", "a group and how many are in it")
                .arg(group.title, QLocale().toString(count));
        case Qt::FontRole: {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        default:
            return {};
        }
    }
    const Rule &rule = rules()[row->finding.rule];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == About  ? row->about
               : index.column() == Says ? row->says
                                        : QString::fromLatin1(rule.id);
    case Qt::DecorationRole:
        return index.column() == About ? QVariant(findingIcon(kindOf(row->finding.severity))) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == About  ? row->about
               : index.column() == Says ? row->says
                                        : ruleText(rule.title);
    case Qt::AccessibleTextRole: {
        const QString severity = row->finding.isWaived
                                     ? tr("%1, waived").arg(severityWord(row->finding.severity))
                                     : severityWord(row->finding.severity);
        return tr("%1: %2", "a severity, and what was found").arg(severity, row->says);
    }
    case Qt::ForegroundRole:
        if (row->finding.isWaived || index.column() == RuleId)
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == About ? tr("About") : section == Says ? tr("What was found") : tr("Rule");
}

} // namespace espalier
