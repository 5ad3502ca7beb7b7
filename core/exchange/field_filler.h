// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Cells into the fields of nodes. Makes a register of the people and data sources that cells name: one record
// a name, however it is capitalised and spaced.
#pragma once

#include "core/exchange/outline.h"
#include "core/model/node.h"
#include "core/model/registers.h"

#include <QHash>

#include <vector>

namespace espalier {

class FieldFiller
{
public:
    explicit FieldFiller(ImportReport &report) : m_report(report) {}

    /// Sets what the row's cells say. What is not understood is reported and sets nothing; ids, parents,
    /// levels, tiers and codes are not looked at.
    void fill(Node &node, const OutlineRow &row);

    /// In the order of their first mention; to be taken once, at the end, with ranks.
    [[nodiscard]] std::vector<Person> takePeople();
    [[nodiscard]] std::vector<Source> takeSources();

private:
    void fillMeaning(Node &node, const OutlineField &field);
    void fillOther(Node &node, const OutlineField &field);
    [[nodiscard]] std::optional<double> number(Node &node, const OutlineField &field, const QString &name);
    void fillBands(Node &node, const OutlineField &field);
    [[nodiscard]] PersonId personNamed(const OutlineField &field);
    [[nodiscard]] SourceId sourceNamed(const OutlineField &field);
    void leaveOut(const OutlineField &field, const QString &name);

    ImportReport &m_report;
    std::vector<Person> m_people;
    std::vector<Source> m_sources;
    QHash<QString, PersonId> m_personIds;
    QHash<QString, SourceId> m_sourceIds;
};

} // namespace espalier
