// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Words: values and records as short words for a sentence. Names are looked up in a change first, then in a
// tree from before or after it.
#pragma once

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/model/spoken.h"
#include "core/model/tree.h"

#include <unordered_map>

namespace espalier {

/// At most about forty characters, on one line.
[[nodiscard]] QString shortened(const QString &text);
/// “Text”, shortened.
[[nodiscard]] QString quoted(const QString &text);
/// Only what differs between two texts, word by word, with the word that follows: {"60", "30 days"}.
[[nodiscard]] std::pair<QString, QString> differingWords(const QString &before, const QString &after);

template <class Value>
inline constexpr bool namesARecord = false;
template <class Record>
inline constexpr bool namesARecord<Id<Record>> = true;

class Words
{
public:
    Words(const Change &change, const Tree &tree);

    /// “Title” of a node; its code or “a node” where there is none.
    [[nodiscard]] QString node(NodeId id) const;

    /// What a value is, in a word or two; "none" for what is not set, empty for what takes more than that.
    template <class Value>
    [[nodiscard]] QString of(const Value &value) const;

    /// the person “Ann”
    template <class Record>
    [[nodiscard]] QString record(const Record &record) const
    {
        const QString name = titleOf(record);
        const QString kind = Tr::label(rowOf<Record>().label);
        return name.isEmpty() ? Tr::tr("a %1").arg(kind) : Tr::tr("the %1 %2").arg(kind, quoted(name));
    }

private:
    template <class Record>
    static QString titleOf(const Record &record)
    {
        if constexpr (requires { record.title; })
            return record.title;
        else if constexpr (requires { record.name; })
            return record.name;
        else if constexpr (requires { record.word; })
            return record.word;
        else if constexpr (requires { record.text; })
            return record.text;
        else if constexpr (requires { record.what; })
            return record.what;
        else if constexpr (requires { record.rule; })
            return record.rule;
        else
            return {};
    }
    template <class Record>
    [[nodiscard]] QString name(const Id<Record> &id) const
    {
        if constexpr (std::is_same_v<Record, Node>)
            return node(id);
        for (const Delta<Record> &delta : m_change.*rowOf<Record>().deltas) {
            if (delta.record().id == id)
                return shortened(titleOf(delta.record()));
        }
        const Record *record = m_tree.find(id);
        return record ? shortened(titleOf(*record)) : QString();
    }

    const Change &m_change;
    const Tree &m_tree;
    std::unordered_map<NodeId, const Node *> m_nodes; ///< those of the change
};

template <class Value>
QString Words::of(const Value &value) const
{
    const QString none = Tr::tr("none");
    if constexpr (std::is_same_v<Value, bool>) {
        return value ? Tr::tr("yes") : Tr::tr("no");
    } else if constexpr (std::is_integral_v<Value> || std::is_same_v<Value, double>) {
        return QString::fromLatin1(numberText(static_cast<double>(value)));
    } else if constexpr (std::is_enum_v<Value>) {
        return Tr::word(nameOf(value));
    } else if constexpr (std::is_same_v<Value, QString>) {
        return value.isEmpty() ? none : quoted(value);
    } else if constexpr (std::is_same_v<Value, QDate>) {
        return value.isValid() ? value.toString(Qt::ISODate) : none;
    } else if constexpr (std::is_same_v<Value, QStringList>) {
        return value.isEmpty() ? none : shortened(value.join(QStringLiteral(", ")));
    } else if constexpr (requires { value.has_value(); }) {
        return value ? of(*value) : none;
    } else if constexpr (std::is_same_v<Value, Cadence>) {
        return value.isSet() ? spoken(value) : none;
    } else if constexpr (std::is_same_v<Value, Unit>) {
        return value.isSet() ? QString::fromUtf8(value.text()) : none;
    } else if constexpr (std::is_same_v<Value, Rgb>) {
        return QString::fromLatin1(value.text());
    } else if constexpr (std::is_same_v<Value, Period>) {
        return value.isSet() ? QStringLiteral("%1 – %2").arg(value.start.toString(Qt::ISODate),
                                                             value.end.toString(Qt::ISODate))
                             : none;
    } else if constexpr (namesARecord<Value>) {
        return value.isNull() ? none : name(value);
    } else if constexpr (requires { requires namesARecord<typename Value::value_type>; }) {
        QStringList all;
        for (const auto &entry : value)
            all += name(entry);
        return all.isEmpty() ? none : shortened(all.join(QStringLiteral(", ")));
    } else {
        return {};
    }
}

} // namespace espalier
