// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Draft: a Change in the making. A verb touches records through it, as often as it likes; take() gives the
// first `before` and the last `after` of each. The tree itself stays as it was: kin are read from tree(),
// records as they will be from find(). Costs time in proportion to what is touched.
#pragma once

#include "core/model/tree.h"

#include <unordered_map>

namespace espalier::edit {

class Draft
{
public:
    explicit Draft(const Tree &tree);
    ~Draft();
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    /// The tree before.
    [[nodiscard]] const Tree &tree() const { return m_tree; }

    /// The record as it will be; null where there is none. Valid until its kind is touched again.
    template <class Record>
    [[nodiscard]] const Record *find(const KeyOf<Record> &key) const
    {
        const Touched<Record> &touched = std::get<Touched<Record>>(m_touched);
        if (touched.list.empty())
            return m_tree.all<Record>().find(key);
        const auto it = touched.at.find(key);
        return it == touched.at.end() ? m_tree.all<Record>().find(key) : touched.list[it->second].after.get();
    }

    /// The record for writing; it must exist. The reference lasts as long as the draft.
    template <class Record>
    [[nodiscard]] Record &edit(const KeyOf<Record> &key)
    {
        Touch<Record> &touch = this->touch<Record>(key);
        if (!touch.after)
            touch.after = std::make_shared<Record>(*touch.before);
        return *touch.after;
    }

    template <class Record>
    void add(Record record)
    {
        touch<Record>(keyOf(record)).after = std::make_shared<Record>(std::move(record));
    }

    template <class Record>
    void remove(const KeyOf<Record> &key)
    {
        touch<Record>(key).after = nullptr;
    }

    /// The change made so far, records of a kind in the order in which they were first touched; what ended
    /// as it began is left out.
    [[nodiscard]] Change take() const;

private:
    template <class Record>
    struct Touch
    {
        std::shared_ptr<const Record> before;
        std::shared_ptr<Record> after;
    };
    template <class Record>
    struct Touched
    {
        std::vector<Touch<Record>> list;
        std::unordered_map<KeyOf<Record>, std::size_t> at;
    };
    template <class... Rows>
    static std::tuple<Touched<typename Rows::Record>...> touchedOf(const std::tuple<Rows...> &);

    template <class Record>
    Touch<Record> &touch(const KeyOf<Record> &key)
    {
        Touched<Record> &touched = std::get<Touched<Record>>(m_touched);
        const auto [it, isNew] = touched.at.try_emplace(key, touched.list.size());
        if (isNew) {
            const Slot slot = m_tree.all<Record>().slotOf(key);
            touched.list.push_back({slot == noSlot ? nullptr : m_tree.all<Record>().shared(slot), nullptr});
        }
        return touched.list[it->second];
    }

    const Tree &m_tree;
    decltype(touchedOf(registerTable)) m_touched;
};

} // namespace espalier::edit
