// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/outline.h"
#include "core/exchange/values_csv.h"

#include <QHash>

#include <algorithm>

namespace espalier {

namespace {

QString idText(const RawId &id)
{
    return id.isNull() ? QString() : QString::fromLatin1(id.text());
}

/// What a record is called in the file: its name, or its id where that could be read as something else.
template <class Record>
QString nameOrId(const Tree &tree, const Record &record)
{
    const auto isCalledSo = [&](const Record &other) {
        return looseForm(other.name) == looseForm(record.name);
    };
    const bool isOne = std::ranges::count_if(tree.all<Record>(), isCalledSo) == 1;
    return isOne && !isColumnName(record.name) && record.name == record.name.simplified() &&
                   !record.name.isEmpty()
               ? record.name
               : idText(record.id);
}

} // namespace

TextExport writeValuesCsv(const Tree &tree)
{
    TextExport written;
    QByteArray &out = written.bytes;
    out = "\xEF\xBB\xBF";
    std::vector<const Dimension *> dimensions;
    for (const Dimension &dimension : tree.all<Dimension>())
        dimensions.push_back(&dimension);
    std::ranges::sort(dimensions, [](const Dimension *a, const Dimension *b) {
        return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
    });
    QList<QByteArray> cells;
    const auto endRow = [&] {
        out += cells.join(',') + "\r\n";
        cells.clear();
    };
    for (const char *header : {"id", "code", "metric", "start", "end", "value", "unit", "state", "source",
                               "comment", "observation", "replaces", "fingerprint"})
        cells += header;
    for (const Dimension *dimension : dimensions)
        cells += csvCell(nameOrId(tree, *dimension));
    endRow();
    QHash<QByteArray, QByteArray> sources;
    for (const Source &source : tree.all<Source>())
        sources.insert(source.id.text(), csvCell(nameOrId(tree, source)));

    for (const Slot slot : writingOrder(tree)) {
        const Node &node = *tree.nodes().at(slot);
        for (const Slot at : tree.observationsOf(slot)) {
            const Observation &value = *tree.observations().at(at);
            cells += node.id.text();
            cells += csvCell(node.code);
            cells += csvCell(node.title);
            cells += value.period.start.toString(Qt::ISODate).toLatin1();
            cells += value.period.end.toString(Qt::ISODate).toLatin1();
            cells += numberText(value.value);
            cells += csvCell(QString::fromUtf8(node.unit.text()));
            cells +=
                QByteArray(nameOf(value.state).data(), static_cast<qsizetype>(nameOf(value.state).size()));
            cells += sources.value(value.source.text());
            cells += csvCell(value.comment);
            cells += idText(value.id).toLatin1();
            cells += idText(value.replaces).toLatin1();
            cells += value.fingerprint.isNull() ? QByteArray() : value.fingerprint.text();
            for (const Dimension *dimension : dimensions) {
                const auto found =
                    std::ranges::find(value.dimensions, dimension->id, &DimensionValue::dimension);
                cells += found == value.dimensions.end() ? QByteArray() : csvCell(found->value);
            }
            endRow();
        }
    }
    written.lost = {Tr::tr("everything but the values")};
    return written;
}

} // namespace espalier
