// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/number.h"
#include "core/exchange/columns.h"
#include "core/exchange/export_loss.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/text_export.h"

#include <array>

namespace espalier {

namespace {

constexpr std::array columns{Column::Id,         Column::ParentId,  Column::Code,      Column::Title,
                             Column::Tier,       Column::Indicator, Column::Question,  Column::Definition,
                             Column::Reason,     Column::Unit,      Column::Direction, Column::Cadence,
                             Column::Owner,      Column::Source,    Column::Start,     Column::Target,
                             Column::TargetDate, Column::Notes,     Column::Tags};

constexpr auto kept = std::to_array<std::string_view>({
    "nodes",
    "nodes.code",
    "nodes.title",
    "nodes.tier",
    "nodes.indicator",
    "nodes.question",
    "nodes.definition",
    "nodes.reason",
    "nodes.unit",
    "nodes.direction",
    "nodes.cadence",
    "nodes.owner",
    "nodes.source",
    "nodes.startValue",
    "nodes.targetValue",
    "nodes.targetDate",
    "nodes.notes",
    "nodes.tags",
    "links",
    "links.primary",
    "people",
    "people.name",
    "sources",
    "sources.name",
    "tiers",
    "tiers.name",
    "tiers.plural",
    "tiers.letter",
    "tiers.color",
    "tiers.description",
    "tiers.lastCode",
    "tree.title",
});

template <class Enum>
QString wordOf(Enum value)
{
    return value == Enum{} ? QString() : QString::fromLatin1(QByteArrayView(nameOf(value)));
}

template <class Record>
QString nameIn(const Tree &tree, Id<Record> id)
{
    const Record *record = tree.find(id);
    return record == nullptr ? QString() : record->name;
}

QByteArray numberCell(const std::optional<double> &value)
{
    return value ? numberText(*value) : QByteArray();
}

QString parentsOf(const Tree &tree, Slot slot)
{
    QStringList parents;
    for (const Tie &tie : tree.supports(slot))
        parents += QString::fromLatin1(tree.nodes().at(tie.node)->id.text());
    return parents.join(QStringLiteral("; "));
}

/// Text of a cell; numbers are written beside this, unguarded.
QString textCell(const Tree &tree, Slot slot, Column column)
{
    const Node &node = *tree.nodes().at(slot);
    switch (column) {
    case Column::Id:
        return QString::fromLatin1(node.id.text());
    case Column::ParentId:
        return parentsOf(tree, slot);
    case Column::Code:
        return node.code;
    case Column::Title:
        return node.title;
    case Column::Tier:
        return nameIn(tree, node.tier);
    case Column::Indicator:
        return wordOf(node.indicator);
    case Column::Question:
        return node.question;
    case Column::Definition:
        return node.definition;
    case Column::Reason:
        return node.reason;
    case Column::Unit:
        return QString::fromUtf8(node.unit.text());
    case Column::Direction:
        return wordOf(node.direction);
    case Column::Cadence:
        return QString::fromLatin1(node.cadence.text());
    case Column::Owner:
        return nameIn(tree, node.owner);
    case Column::Source:
        return nameIn(tree, node.source);
    case Column::TargetDate:
        return node.targetDate.toString(Qt::ISODate);
    case Column::Notes:
        return node.notes;
    case Column::Tags:
        return node.tags.join(QStringLiteral("; "));
    case Column::Level:
    case Column::Formula:
    case Column::Parent:
    case Column::Start:
    case Column::Target:
    case Column::Thresholds:
        break;
    }
    return {};
}

} // namespace

TextExport writeCsv(const Tree &tree)
{
    TextExport written;
    QByteArray &out = written.bytes;
    out = "\xEF\xBB\xBF";
    for (const Column column : columns) {
        out += columnName(column).toLatin1();
        out += column == columns.back() ? "\r\n" : ",";
    }
    for (const Slot slot : writingOrder(tree)) {
        const Node &node = *tree.nodes().at(slot);
        for (const Column column : columns) {
            if (column == Column::Start)
                out += numberCell(node.startValue);
            else if (column == Column::Target)
                out += numberCell(node.targetValue);
            else
                out += csvCell(textCell(tree, slot, column));
            out += column == columns.back() ? "\r\n" : ",";
        }
    }
    written.lost = lossOf(tree, kept);
    return written;
}

} // namespace espalier
