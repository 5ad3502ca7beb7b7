// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/table_column.h"

#include "core/edit/link.h"
#include "ui/panels/inheritance.h"
#include "ui/table/parents_cell.h"

#include <array>

namespace espalier {
namespace {

CellWords wordsFor(const Tree &tree, const Node &node)
{
    CellWords words{tree, amountStyleOf(tree, node)};
    words.amount.locale = QLocale();
    return words;
}

template <class T>
inline constexpr bool isNumeric = std::is_same_v<T, std::optional<double>> || std::is_same_v<T, double> ||
                                  std::is_same_v<T, std::optional<int>> || std::is_same_v<T, int>;

template <class T>
TableColumn columnOf(const Field<Node, T> &row)
{
    TableColumn column{row.key, [label = row.label] { return fieldLabel(label); }};
    column.isNumber = isNumeric<T>;
    column.isOpenAfterChoice = !NamedEnum<T> && !kind::AnyId<T>;
    column.cell = [row](const Tree &tree, const Derived &derived, Slot slot) -> Cell {
        const Node &node = *tree.nodes().at(slot);
        if (row.is(Inherited) && node.*row.member == T{}) {
            const Inheritance above = inheritanceOf(row.key, tree, derived, slot);
            if (above.origin.isInherited())
                return {above.text, true, above.from};
        }
        return {cellText(node.*row.member, wordsFor(tree, node)).simplified(), false, {}};
    };
    column.sortKey = [row](const Tree &tree, const Derived &derived, Slot slot) -> SortKey {
        const Node &node = *tree.nodes().at(slot);
        if (row.is(Inherited) && node.*row.member == T{}) {
            Node effective; // what is inherited sorts as if it were its own
            adoptInherited(row.key, effective, tree, derived, slot);
            return sortKeyOf(effective.*row.member, wordsFor(tree, node));
        }
        if constexpr (std::is_same_v<T, TierId>) {
            const Tier *tier = tree.find(node.tier);
            const auto above = std::ranges::count_if(
                tree.tiers(), [tier](const Tier &other) { return tier && other.rank < tier->rank; });
            return {!tier, static_cast<double>(above), {}};
        } else {
            return sortKeyOf(node.*row.member, wordsFor(tree, node));
        }
    };
    if constexpr (std::is_same_v<T, std::optional<double>>) {
        column.plain = [row](const Tree &, const Node &node) {
            return node.*row.member ? textOf(QLocale(), *(node.*row.member)) : QString();
        };
    } else if constexpr (std::is_same_v<T, QString>) {
        column.plain = [row](const Tree &, const Node &node) { return node.*row.member; };
    }
    if constexpr (hasEditor<T>) {
        // What has several fields of its own is edited where there is room for them: in the inspector.
        if constexpr (isReadable<T> && !std::is_same_v<T, std::vector<Band>>)
            column.makeBox = [row](const EditorContext &context, QWidget *parent) -> FieldBox * {
                return makeFieldBox(row, context, parent);
            };
        if constexpr (isReadable<T>)
            column.read = [row](CellReader &reader, Node &node, const QString &text) {
                return reader.read(node, row, text);
            };
        if constexpr (!std::is_same_v<T, TierId>)
            column.clear = [row](Node &node) { node.*row.member = Node{}.*row.member; };
        column.copy = [row](const Node &from, Node &to) { to.*row.member = from.*row.member; };
    }
    return column;
}

TableColumn parentsColumn()
{
    TableColumn column{"parents", [] { return QCoreApplication::translate("Table", "Supports"); }};
    column.cell = [](const Tree &tree, const Derived &, Slot slot) -> Cell {
        return {parentsText(tree, slot), false, {}};
    };
    column.makeBox = [label = column.label](const EditorContext &, QWidget *parent) -> FieldBox * {
        return new ParentsBox(label(), parent);
    };
    column.relink = [](const ParentNames &names, const Tree &tree, NodeId node, const QString &text) {
        return names.read(tree, node, text).and_then([&](const std::vector<NodeId> &parents) {
            return edit::setParents(tree, node, parents);
        });
    };
    return column;
}

TableColumn statusColumn()
{
    TableColumn column{"status", [] { return QCoreApplication::translate("Table", "Status"); }};
    column.cell = [](const Tree &, const Derived &derived, Slot slot) -> Cell {
        return {word(derived[slot].judged.status), false, {}};
    };
    column.sortKey = [](const Tree &, const Derived &derived, Slot slot) -> SortKey {
        return {false, static_cast<double>(derived[slot].judged.status), {}};
    };
    return column;
}

/// Measured last, else what its formula came to last; as its card has it.
std::optional<double> latest(const Tree &tree, const Derived &derived, Slot slot)
{
    const Judgement &judged = derived[slot].judged;
    return judged.observation != noSlot ? tree.observations().at(judged.observation)->value : judged.computed;
}

TableColumn latestColumn()
{
    TableColumn column{"latest", [] { return QCoreApplication::translate("Table", "Latest value"); }};
    column.isNumber = true;
    column.cell = [](const Tree &tree, const Derived &derived, Slot slot) -> Cell {
        const std::optional<double> value = latest(tree, derived, slot);
        return {value ? cellText(*value, wordsFor(tree, *tree.nodes().at(slot))) : QString(), false, {}};
    };
    column.sortKey = [](const Tree &tree, const Derived &derived, Slot slot) -> SortKey {
        const std::optional<double> value = latest(tree, derived, slot);
        return {!value, value.value_or(0), {}};
    };
    return column;
}

std::vector<TableColumn> makeColumns()
{
    std::vector<TableColumn> columns;
    forEachField<Node>([&columns](const auto &row) {
        using T = typename std::remove_cvref_t<decltype(row)>::ValueType;
        if constexpr (!std::is_same_v<T, QByteArray>) { // the order among siblings is the order of the rows
            if (row.is(Identity))
                return;
            const std::string_view key(row.key);
            columns.push_back(columnOf(row));
            if (key == "title")
                columns.push_back(parentsColumn());
            if (key == "targetValue")
                columns.push_back(latestColumn());
            if (key == "indicator")
                columns.push_back(statusColumn());
        }
    });
    for (TableColumn &column : columns) {
        if (!column.sortKey)
            column.sortKey = [cell = column.cell](const Tree &tree, const Derived &derived,
                                                  Slot slot) -> SortKey {
                const QString text = cell(tree, derived, slot).text;
                return {text.isEmpty(), 0, text};
            };
    }
    return columns;
}

} // namespace

const std::vector<TableColumn> &tableColumns()
{
    static const std::vector<TableColumn> columns = makeColumns();
    return columns;
}

int tableColumn(std::string_view key)
{
    const auto found = std::ranges::find_if(
        tableColumns(), [key](const TableColumn &column) { return std::string_view(column.key) == key; });
    return found == tableColumns().end() ? -1 : static_cast<int>(found - tableColumns().begin());
}

std::span<const std::string_view> usualColumns()
{
    static constexpr std::array<std::string_view, 11> keys{"code",      "title",   "tier",   "owner",
                                                           "indicator", "status",  "latest", "targetValue",
                                                           "source",    "cadence", "parents"};
    return keys;
}

} // namespace espalier
