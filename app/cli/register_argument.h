// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// How the command line names a record of a register: a person, a data source.
#pragma once

#include "core/base/result.h"
#include "core/base/tr.h"
#include "core/model/tree.h"

namespace espalier::cli {

/// All records that an id or, in any case, a name means.
template <class Record>
[[nodiscard]] std::vector<Id<Record>> recordsNamed(const Tree &tree, const QString &name)
{
    if (const auto id = RawId::fromText(name.toLatin1()); id && tree.find(Id<Record>(*id)))
        return {Id<Record>(*id)};
    const QString wanted = name.simplified().toCaseFolded();
    std::vector<Id<Record>> found;
    for (const Record &record : tree.all<Record>()) {
        if (record.name.simplified().toCaseFolded() == wanted)
            found.push_back(record.id);
    }
    return found;
}

/// The one record of this name; Usage where there is none, or several, with the ids of these.
template <class Record>
[[nodiscard]] Result<Id<Record>> recordNamed(const Tree &tree, const QString &name)
{
    const std::vector<Id<Record>> found = recordsNamed<Record>(tree, name);
    if (found.size() == 1)
        return found.front();
    const QString kind = Tr::label(rowOf<Record>().label);
    if (found.empty())
        return fail(ErrorKind::Usage,
                    Tr::tr("No %1 is called “%2”. Give its whole name or its id.").arg(kind, name));
    QStringList ids;
    for (const Id<Record> &id : found)
        ids << QString::fromLatin1(id.text());
    return fail(ErrorKind::Usage, Tr::tr("“%2” can be more than one %1. Give the id of one: %3.")
                                      .arg(kind, name, ids.join(QStringLiteral(", "))));
}

} // namespace espalier::cli
