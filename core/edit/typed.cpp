// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/typed.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/edit/add.h"
#include "core/edit/kin.h"
#include "core/edit/link.h"
#include "core/edit/record.h"
#include "core/edit/steps.h"
#include "core/model/nodes_by_name.h"

namespace espalier::edit {

namespace {

QString keyOf(const QString &name)
{
    return oneLine(name).toCaseFolded();
}

/// The record of that name, made where there is none.
template <class Record>
Result<Id<Record>> named(Steps &steps, const QString &name, Context &context)
{
    const QString key = keyOf(name);
    for (const Record &record : steps.tree().all<Record>()) {
        if (keyOf(record.name) == key)
            return record.id;
    }
    Record record;
    record.id = context.ids.make<Record>();
    record.name = oneLine(name);
    const auto done = steps.take(addRecord(steps.tree(), record, context));
    return done ? Result<Id<Record>>(record.id) : tl::unexpected(done.error());
}

Result<void> setFields(Steps &steps, NodeId id, const TypedLine &line, Context &context)
{
    PersonId owner;
    if (!line.owner.isEmpty()) {
        const auto person = named<Person>(steps, line.owner, context);
        if (!person)
            return tl::unexpected(person.error());
        owner = *person;
    }
    std::vector<ChannelId> channels;
    for (const QString &name : line.channels) {
        const auto channel = named<Channel>(steps, name, context);
        if (!channel)
            return tl::unexpected(channel.error());
        channels.push_back(*channel);
    }
    return steps.take(edit(steps.tree(), id, [&](Node &node) {
        node.title = line.title;
        if (!owner.isNull())
            node.owner = owner;
        for (const ChannelId channel : channels) {
            if (std::ranges::find(node.channels, channel) == node.channels.end())
                node.channels.push_back(channel);
        }
        if (line.cadence.isSet())
            node.cadence = line.cadence;
        if (line.indicator != Indicator::Unset)
            node.indicator = line.indicator;
        if (line.unit.isSet())
            node.unit = line.unit;
        if (line.start)
            node.startValue = line.start;
        if (line.target)
            node.targetValue = line.target;
        if (line.direction != Direction::Unset)
            node.direction = line.direction;
        else if (node.direction == Direction::Unset && line.start && line.target && line.start != line.target)
            node.direction = *line.start < *line.target ? Direction::Higher : Direction::Lower;
        if (line.targetDate.isValid())
            node.targetDate = line.targetDate;
    }));
}

/// Links `child` to the other parents of its line.
Result<void> linkParents(Steps &steps, NodeId child, const TypedLine &line, const NodesByName &names,
                         int number, std::vector<TypedNote> &notes)
{
    QString left;
    for (const QString &name : line.otherParents) {
        QString why;
        const std::vector<NodeId> meant = names.find(name);
        if (meant.size() == 1) {
            const Result<Change> link = addLink(steps.tree(), child, meant.front());
            if (link) {
                if (auto done = steps.take(link); !done)
                    return done;
                continue;
            }
            why = link.error().what;
        } else if (meant.empty()) {
            why = Tr::tr("There is no node “%1”: “>> %1” was left in the title.").arg(name);
        } else {
            why = Tr::tr("%1 nodes are called “%2”: give the code of one instead. “>> %2” was left in "
                         "the title.")
                      .arg(meant.size())
                      .arg(name);
        }
        notes.push_back({number, why});
        left += QStringLiteral(" >> ") + name;
    }
    if (left.isEmpty())
        return {};
    return steps.take(setField(steps.tree(), child, &Node::title, steps.tree().find(child)->title + left));
}

} // namespace

Result<Typed> applyTyped(const Tree &tree, NodeId node, const TypedLine &line, Context &context)
{
    Steps steps(tree);
    Typed typed;
    auto done = setFields(steps, node, line, context);
    if (done && !line.otherParents.isEmpty())
        done = linkParents(steps, node, line, NodesByName(tree), 0, typed.notes);
    if (!done)
        return tl::unexpected(done.error());
    typed.change = steps.composed();
    return typed;
}

Result<Typed> addTyped(const Tree &tree, std::span<const TypedRow> rows, const Place &place, Context &context)
{
    Steps steps(tree);
    Typed typed;
    std::vector<NodeId> added;
    bool hasParents = false;
    for (const TypedRow &row : rows) {
        const Place at = row.parent < 0 ? place : Place{added[static_cast<std::size_t>(row.parent)], {}};
        const Result<Change> node = addNode(steps.tree(), at, row.line.title, context);
        if (auto done = steps.take(node); !done)
            return tl::unexpected(done.error());
        added.push_back(addedNode(*node));
        if (auto done = setFields(steps, added.back(), row.line, context); !done)
            return tl::unexpected(done.error());
        hasParents = hasParents || !row.line.otherParents.isEmpty();
    }
    if (hasParents) {
        const NodesByName names(steps.tree());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (auto done = linkParents(steps, added[i], rows[i].line, names, rows[i].number, typed.notes);
                !done)
                return tl::unexpected(done.error());
        }
    }
    typed.change = steps.composed();
    return typed;
}

} // namespace espalier::edit
