// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/field_filler.h"

#include "core/base/number.h"
#include "core/base/rank.h"
#include "core/base/tr.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/columns.h"
#include "core/exchange/thresholds.h"

#include <algorithm>

namespace espalier {

namespace {

/// Makes one unit of what a column says and what stands beside a number: "currency" and "€" agree, "EUR" and
/// "$" do not.
bool agree(Unit &unit, const Unit &read)
{
    if (!read.isSet() || unit == read)
        return true;
    if (unit.isSet() && (unit.kind != read.kind || !unit.name.isEmpty()))
        return false;
    unit = read;
    return true;
}

template <class Record>
std::vector<Record> ranked(std::vector<Record> records)
{
    const std::vector<QByteArray> ranks = ranksBetween({}, {}, records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        records[i].rank = ranks[i];
    return records;
}

} // namespace

void FieldFiller::fill(Node &node, const OutlineRow &row)
{
    // What a number means comes before the number: "150" in a column "target" is what the column "unit" says.
    for (const OutlineField &field : row.fields)
        fillMeaning(node, field);
    for (const OutlineField &field : row.fields)
        fillOther(node, field);
}

void FieldFiller::fillMeaning(Node &node, const OutlineField &field)
{
    if (field.column == Column::Unit) {
        if (const auto unit = unitFromCell(field.text))
            node.unit = *unit;
        else
            leaveOut(field, Tr::tr("unit"));
    } else if (field.column == Column::Direction) {
        if (const auto direction = directionFromCell(field.text))
            node.direction = *direction;
        else
            leaveOut(field, Tr::tr("direction"));
    }
}

void FieldFiller::fillOther(Node &node, const OutlineField &field)
{
    const auto addDefinition = [&node](const QString &first, const QString &second) {
        node.definition = first.isEmpty() || second.isEmpty() ? first + second : first + u'\n' + second;
    };
    switch (field.column) {
    case Column::Definition:
        addDefinition(field.text, node.definition);
        break;
    case Column::Formula: // in words, until somebody ties it to nodes
        addDefinition(node.definition, field.text);
        break;
    case Column::Question:
        node.question = oneLine(field.text);
        break;
    case Column::Reason:
        node.reason = field.text;
        break;
    case Column::Notes:
        node.notes = field.text;
        break;
    case Column::Tags:
        node.tags = tagsFromCell(field.text);
        break;
    case Column::Indicator:
        if (const auto indicator = indicatorFromCell(field.text))
            node.indicator = *indicator;
        else
            leaveOut(field, Tr::tr("type (leading or lagging)"));
        break;
    case Column::Cadence:
        if (const auto cadence = cadenceFromCell(field.text))
            node.cadence = *cadence;
        else
            leaveOut(field, Tr::tr("cadence"));
        break;
    case Column::TargetDate:
        if (const auto day = dayFromCell(field.text))
            node.targetDate = *day;
        else
            leaveOut(field, Tr::tr("day"));
        break;
    case Column::Start:
        node.startValue = number(node, field, Tr::tr("start value"));
        break;
    case Column::Target:
        node.targetValue = number(node, field, Tr::tr("target"));
        break;
    case Column::Thresholds:
        fillBands(node, field);
        break;
    case Column::Owner:
        node.owner = personNamed(field);
        break;
    case Column::Source:
        node.source = sourceNamed(field);
        break;
    case Column::Id:
    case Column::Code:
    case Column::Title:
    case Column::ParentId:
    case Column::Parent:
    case Column::Level:
    case Column::Tier:
    case Column::Unit:
    case Column::Direction:
        break;
    }
}

std::optional<double> FieldFiller::number(Node &node, const OutlineField &field, const QString &name)
{
    QString text = field.text;
    // "500 leads" where the unit is leads.
    if (!node.unit.name.isEmpty() && text.endsWith(node.unit.name, Qt::CaseInsensitive))
        text.chop(node.unit.name.size());
    const auto read = numberFromCell(text);
    if (!read || !agree(node.unit, read->unit)) {
        leaveOut(field, name);
        return std::nullopt;
    }
    if (node.direction == Direction::Unset && field.column == Column::Target)
        node.direction = read->direction;
    if (read->isGuess)
        m_report.guessed.add(field.line, Tr::tr("The %1 “%2” was read as %3.")
                                             .arg(name, oneLine(field.text).left(80),
                                                  QString::fromLatin1(numberText(read->value))));
    return read->value;
}

void FieldFiller::fillBands(Node &node, const OutlineField &field)
{
    auto read = bandsFromCell(field.text);
    if (!read || !agree(node.unit, read->unit)) {
        leaveOut(field, Tr::tr("set of thresholds"));
        return;
    }
    node.bands = std::move(read->bands);
    m_report.guessed.add(field.line, Tr::tr("The thresholds “%1” were read as: %2.")
                                         .arg(oneLine(field.text).left(80), asWords(node.bands)));
}

PersonId FieldFiller::personNamed(const OutlineField &field)
{
    const QString name = oneLine(field.text);
    if (saysNothing(name)) {
        leaveOut(field, Tr::tr("owner"));
        return {};
    }
    PersonId &id = m_personIds[looseForm(name)];
    if (id.isNull()) {
        Person person;
        id = person.id = PersonId(idFromName(QStringLiteral("person ") + looseForm(name)));
        person.name = name.simplified();
        m_people.push_back(std::move(person));
    }
    return id;
}

SourceId FieldFiller::sourceNamed(const OutlineField &field)
{
    const QString name = oneLine(field.text);
    if (saysNothing(name)) {
        leaveOut(field, Tr::tr("data source"));
        return {};
    }
    SourceId &id = m_sourceIds[looseForm(name)];
    if (id.isNull()) {
        Source source;
        id = source.id = SourceId(idFromName(QStringLiteral("source ") + looseForm(name)));
        source.name = name.simplified();
        m_sources.push_back(std::move(source));
    }
    return id;
}

void FieldFiller::leaveOut(const OutlineField &field, const QString &name)
{
    m_report.leftOut.add(field.line,
                         Tr::tr("“%1” was not understood as a %2.").arg(oneLine(field.text).left(80), name));
}

std::vector<Person> FieldFiller::takePeople()
{
    return ranked(std::move(m_people));
}

std::vector<Source> FieldFiller::takeSources()
{
    return ranked(std::move(m_sources));
}

} // namespace espalier
