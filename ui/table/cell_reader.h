// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CellReader: texts of a pasted block into values of the field table. Words and numbers are read in the
// user's locale first and then as KPI lists write them; a text that is not understood as a whole sets
// nothing. Records that are named for the first time are made, one a name.
#pragma once

#include "core/edit/record_rules.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/outline.h"
#include "core/exchange/thresholds.h"
#include "ui/panels/editor_for.h"
#include "ui/panels/period_editor.h"

#include <QHash>

namespace espalier {

class CellReader
{
public:
    /// Both outlive the reader.
    CellReader(const Tree &tree, IdSource &ids) : m_tree(tree), m_ids(ids) {}

    /// Sets the field to what the text, which is not empty, says; false, and nothing is set, where it cannot
    /// be read. A number takes its unit along, and a target its direction, where the node has none.
    template <class T>
    [[nodiscard]] bool read(Node &node, const Field<Node, T> &row, const QString &text);

    /// Adds the records that were named for the first time.
    void addNewRecords(Change &change) const;

private:
    template <class Record>
    struct Names
    {
        bool isFilled = false;
        QHash<QString, Id<Record>> ids; ///< by loose form
        std::vector<std::pair<Id<Record>, QString>> made;
    };

    template <class Record>
    [[nodiscard]] Names<Record> &names();
    template <class Record>
    [[nodiscard]] std::optional<Id<Record>> named(const QString &name);
    [[nodiscard]] static std::optional<double> number(Node &node, const QString &text, bool isTarget);
    [[nodiscard]] static bool readBands(Node &node, const QString &text);
    /// False where the code is another node's already, or an earlier cell's.
    [[nodiscard]] bool takeCode(const Node &node, const QString &code);

    const Tree &m_tree;
    IdSource &m_ids;
    std::tuple<Names<Node>, Names<Tier>, Names<Person>, Names<Source>, Names<Campaign>, Names<Channel>,
               Names<Insight>>
        m_names;
    QHash<QString, NodeId> m_codes;
};

/// Whether texts can be read into fields of this type.
template <class T>
inline constexpr bool isReadable =
    hasEditor<T> && (!Structured<T> || std::is_same_v<T, Period>) &&
    !std::is_same_v<T, std::vector<DatedValue>> && !std::is_same_v<T, std::vector<DimensionValue>> &&
    !std::is_same_v<T, std::vector<Remark>>;

template <class Record>
CellReader::Names<Record> &CellReader::names()
{
    Names<Record> &names = std::get<Names<Record>>(m_names);
    if (!names.isFilled) {
        names.isFilled = true;
        for (const Record &record : m_tree.all<Record>()) {
            const QString form = looseForm(nameOfRecord(record));
            if (!form.isEmpty() && !names.ids.contains(form))
                names.ids.insert(form, record.id);
        }
    }
    return names;
}

template <class Record>
std::optional<Id<Record>> CellReader::named(const QString &name)
{
    Names<Record> &known = names<Record>();
    const QString form = looseForm(name);
    if (const auto found = known.ids.constFind(form); found != known.ids.constEnd())
        return *found;
    if constexpr (isMadeByName<Record>) {
        const Id<Record> id = m_ids.make<Record>();
        known.ids.insert(form, id);
        known.made.emplace_back(id, name.simplified());
        return id;
    } else {
        return std::nullopt;
    }
}

template <class T>
bool CellReader::read(Node &node, const Field<Node, T> &row, const QString &text)
{
    T &value = node.*row.member;
    const auto take = [&value](const auto &found) {
        if (found)
            value = *found;
        return found.has_value();
    };
    if constexpr (std::is_same_v<T, QString>) {
        const std::string_view key(row.key);
        if (key == "code" && !takeCode(node, text.simplified()))
            return false;
        value = isLongText(row.key) ? text : text.simplified();
        return true;
    } else if constexpr (std::is_same_v<T, QStringList>) {
        value = tagsFromCell(text);
        return true;
    } else if constexpr (isList<T> && !std::is_same_v<T, std::vector<Band>>) {
        T ids;
        const auto add = [&]<class Record>(Id<Record>, const QString &name) {
            const std::optional<Id<Record>> id = named<Record>(name);
            if (id && std::ranges::find(ids, *id) == ids.end())
                ids.push_back(*id);
            return id.has_value();
        };
        for (const QString &name : tagsFromCell(text)) {
            if (!add(typename T::value_type{}, name))
                return false;
        }
        value = std::move(ids);
        return true;
    } else if constexpr (kind::AnyId<T>) {
        return take([&]<class Record>(Id<Record>) { return named<Record>(text); }(T{}));
    } else if constexpr (std::is_same_v<T, std::optional<double>>) {
        const std::string_view key(row.key);
        const std::optional<double> found = number(node, text, key == "targetValue");
        return take(found);
    } else if constexpr (std::is_same_v<T, std::optional<int>> || std::is_same_v<T, int>) {
        bool ok = false;
        const int whole = QLocale().toInt(text.trimmed(), &ok);
        constexpr int most = 1'000'000; // as the editors
        if (ok && whole >= 0 && whole <= most)
            value = whole;
        return ok && whole >= 0 && whole <= most;
    } else if constexpr (std::is_same_v<T, QDate>) {
        const QDate day = dayIn(QLocale(), text);
        return take(day.isValid() ? std::optional(day) : dayFromCell(text));
    } else if constexpr (std::is_same_v<T, Period>) {
        return take(periodIn(QLocale(), text));
    } else if constexpr (std::is_same_v<T, Cadence>) {
        return take(cadenceFromCell(text));
    } else if constexpr (std::is_same_v<T, Unit>) {
        return take(unitFromCell(text));
    } else if constexpr (NamedEnum<T>) {
        for (std::size_t i = 0; i < NamesOf<T>::names.size(); ++i) {
            const std::string_view name = NamesOf<T>::names[i];
            if (wordFor(name).compare(text.simplified(), Qt::CaseInsensitive) == 0 ||
                QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))
                        .compare(text.trimmed(), Qt::CaseInsensitive) == 0)
                return take(std::optional(static_cast<T>(i)));
        }
        if constexpr (std::is_same_v<T, Indicator>)
            return take(indicatorFromCell(text));
        else if constexpr (std::is_same_v<T, Direction>)
            return take(directionFromCell(text));
        else
            return false;
    } else {
        static_assert(std::is_same_v<T, std::vector<Band>>);
        return readBands(node, text);
    }
}

} // namespace espalier
