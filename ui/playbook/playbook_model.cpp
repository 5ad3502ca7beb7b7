// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/playbook/playbook_model.h"

#include "ui/panels/number_editor.h"
#include "ui/panels/words.h"
#include "ui/style/icons.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <tuple>

namespace espalier {
namespace {

constexpr quintptr headId = 0; // of the index of a group; rows have the place of their group + 1

QString dayText(QDate day)
{
    return textOf(QLocale(), day);
}

QString titleOf(const Node *node)
{
    if (!node)
        return {};
    return node->code.isEmpty() ? node->title : QStringLiteral("%1  %2").arg(node->code, node->title);
}

QString groupTitle(PlaybookModel::Group group)
{
    switch (group) {
    case PlaybookModel::Group::Fired:
        return PlaybookModel::tr("Fired, and nobody promised anything");
    case PlaybookModel::Group::Open:
        return PlaybookModel::tr("Open Actions");
    case PlaybookModel::Group::Closed:
        break;
    }
    return PlaybookModel::tr("Done and dropped");
}

QString overdueText(QDate due, QDate day)
{
    const auto days = static_cast<int>(due.daysTo(day));
    return days == 1 ? PlaybookModel::tr("1 day overdue")
                     : PlaybookModel::tr("%n days overdue", nullptr, days);
}

} // namespace

void PlaybookModel::show(const Tree *tree, const Derived *derived, const Wanted &wanted)
{
    beginResetModel();
    m_sections.clear();
    m_rowCount = 0;
    m_counts = {};
    if (tree && derived) {
        showBands(*tree, *derived, wanted);
        showActions(*tree, *derived, wanted);
    }
    endResetModel();
}

void PlaybookModel::showBands(const Tree &tree, const Derived &derived, const Wanted &wanted)
{
    std::vector<FiredBand> bands = firedBands(tree, derived);
    std::erase_if(bands, [](const FiredBand &fired) { return !fired.action.isNull(); });
    std::ranges::stable_sort(bands, {}, [&](const FiredBand &fired) { // else as in the tree
        return std::tuple(bandOf(tree, fired).status != Status::Act, fired.due);
    });
    m_counts.fired = static_cast<int>(bands.size());
    for (const FiredBand &fired : bands) {
        const Band &band = bandOf(tree, fired);
        const Node &node = *tree.nodes().at(fired.node);
        const Person *who = tree.find(fired.who);
        Row row;
        row.subject = {node.id, {}};
        row.isBand = true;
        row.status = band.status;
        row.isOverdue = fired.isOverdue;
        row.isQuiet = band.action.isEmpty();
        row.words = {row.isQuiet ? tr("The band does not say what to do") : band.action, titleOf(&node),
                     dayText(fired.since), who ? who->name : tr("Nobody"),
                     fired.isOverdue ? overdueText(fired.due, derived.day()) : dayText(fired.due)};
        row.tips[What] = tr("“%1” since %2", "a status, a day").arg(word(band.status), row.words[Since]);
        row.tips[Due] = dayText(fired.due);
        put(Group::Fired, std::move(row), wanted, who ? who->id : PersonId());
    }
}

void PlaybookModel::showActions(const Tree &tree, const Derived &derived, const Wanted &wanted)
{
    std::vector<const Action *> open;
    std::vector<const Action *> closed;
    for (const Action &action : tree.all<Action>())
        (action.state == ActionState::Open ? open : closed).push_back(&action);
    m_counts.open = static_cast<int>(open.size());
    m_counts.closed = static_cast<int>(closed.size());
    std::ranges::sort(open, {}, [](const Action *one) {
        return std::tuple(!one->due.isValid(), one->due, one->id); // what is overdue comes first by that
    });
    std::ranges::sort(closed, std::ranges::greater(),
                      [](const Action *one) { return std::tuple(one->closed, one->id); });
    const auto rowOf = [&](const Action &action) {
        const Node *node = tree.find(action.origin.node);
        const Person *who = tree.find(action.who);
        Row row;
        row.subject = {node ? node->id : NodeId(), action.id};
        row.words = {action.text, titleOf(node), dayText(action.since), who ? who->name : tr("Nobody"),
                     dayText(action.due)};
        if (action.origin.kind == OriginKind::Band)
            row.status = valueNamed<Status>(action.origin.detail.toStdString()).value_or(Status::NotMeasured);
        return row;
    };
    const auto whoOf = [&](const Action &action) { return tree.find(action.who) ? action.who : PersonId(); };
    std::vector<ActionId> escalated;
    for (const OverdueAction &one : overdueActions(tree, derived.day())) {
        ++m_counts.overdue;
        if (one.isEscalated)
            escalated.push_back(one.action);
    }
    std::ranges::sort(escalated);
    for (const Action *action : open) {
        Row row = rowOf(*action);
        row.isOverdue = action->due.isValid() && action->due < derived.day();
        row.tips[Due] = row.words[Due];
        if (row.isOverdue)
            row.words[Due] = overdueText(action->due, derived.day());
        const Person *told = tree.find(action->escalateTo);
        if (told && std::ranges::binary_search(escalated, action->id))
            row.words[Due] =
                tr("%1 · tell %2", "since when it is overdue, a person").arg(row.words[Due], told->name);
        put(Group::Open, std::move(row), wanted, whoOf(*action));
    }
    for (const Action *action : closed) {
        Row row = rowOf(*action);
        row.words[Due] =
            (action->state == ActionState::Done ? tr("Done %1", "a day") : tr("Dropped %1", "a day"))
                .arg(dayText(action->closed));
        put(Group::Closed, std::move(row), wanted, whoOf(*action));
    }
}

void PlaybookModel::put(Group group, Row row, const Wanted &wanted, const PersonId &who)
{
    if (wanted.who && *wanted.who != who)
        return;
    if (!wanted.text.isEmpty() && std::ranges::none_of(row.words, [&](const QString &words) {
            return words.contains(wanted.text, Qt::CaseInsensitive);
        }))
        return;
    if (m_sections.empty() || m_sections.back().group != group)
        m_sections.push_back({group, {}});
    m_sections.back().rows.push_back(std::move(row));
    ++m_rowCount;
}

const PlaybookModel::Row *PlaybookModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != headId
               ? &m_sections[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())]
               : nullptr;
}

PlaybookModel::Subject PlaybookModel::subjectAt(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row ? row->subject : Subject();
}

bool PlaybookModel::isBand(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return row && row->isBand;
}

std::optional<PlaybookModel::Group> PlaybookModel::groupAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == headId
               ? std::optional(m_sections[static_cast<std::size_t>(index.row())].group)
               : std::nullopt;
}

QModelIndex PlaybookModel::find(const std::function<bool(const Row &)> &isWanted) const
{
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const std::vector<Row> &rows = m_sections[section].rows;
        if (const auto found = std::ranges::find_if(rows, isWanted); found != rows.end())
            return createIndex(static_cast<int>(found - rows.begin()), 0, quintptr(section) + 1);
    }
    return {};
}

QModelIndex PlaybookModel::indexOf(const Subject &subject) const
{
    return find([&](const Row &row) {
        return subject.action.isNull() ? row.isBand && row.subject == subject
                                       : row.subject.action == subject.action;
    });
}

QModelIndex PlaybookModel::indexAbout(const NodeId &node) const
{
    return find([&](const Row &row) { return !node.isNull() && row.subject.node == node; });
}

QModelIndex PlaybookModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : headId);
}

QModelIndex PlaybookModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() != headId
               ? createIndex(static_cast<int>(child.internalId()) - 1, 0, headId)
               : QModelIndex();
}

int PlaybookModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    return parent.column() == 0 && parent.internalId() == headId
               ? static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].rows.size())
               : 0;
}

int PlaybookModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant PlaybookModel::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row) {
        const Section &section = m_sections[static_cast<std::size_t>(index.row())];
        if (index.column() != What && role != Qt::AccessibleTextRole)
            return {};
        switch (role) {
        case Qt::AccessibleTextRole:
        case Qt::DisplayRole:
            return tr("%1 (%2)", "a group and how many are in it")
                .arg(groupTitle(section.group), QLocale().toString(static_cast<int>(section.rows.size())));
        case Qt::FontRole: {
            QFont font = QGuiApplication::font();
            font.setWeight(QFont::DemiBold);
            return font;
        }
        default:
            return {};
        }
    }
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row->words[column];
    case Qt::ToolTipRole:
        return row->tips[column].isEmpty() || row->tips[column] == row->words[column]
                   ? row->words[column]
                   : QStringLiteral("%1\n%2").arg(row->words[column], row->tips[column]);
    case Qt::AccessibleTextRole: {
        const QString head = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        return QStringLiteral("%1: %2").arg(head, row->words[column]);
    }
    case Qt::DecorationRole:
        return index.column() == What && row->status != Status::NotMeasured
                   ? QVariant(statusIcon(row->status))
                   : QVariant();
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setItalic(index.column() == What && row->isQuiet);
        font.setWeight(index.column() == Due && row->isOverdue ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::ForegroundRole:
        if (index.column() == Due && row->isOverdue)
            return QGuiApplication::palette().color(QPalette::BrightText); // of what is wrong
        return index.column() == What && row->isQuiet
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    default:
        return {};
    }
}

QVariant PlaybookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What to do");
    case About:
        return tr("Where from");
    case Since:
        return tr("Since");
    case Who:
        return tr("Who");
    default:
        return tr("Due");
    }
}

} // namespace espalier
