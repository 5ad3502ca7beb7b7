// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/record_kind.h"

#include "core/edit/tier_order.h"
#include "core/render/card_content.h"
#include "ui/style/icons.h"

#include <string_view>

namespace espalier {
namespace {

template <class Record>
inline constexpr bool isFilledByHand =
    !std::is_same_v<Record, Node> && !std::is_same_v<Record, Link> && !std::is_same_v<Record, Observation> &&
    !std::is_same_v<Record, Proposal> && !std::is_same_v<Record, Baseline> &&
    !std::is_same_v<Record, Review> && !std::is_same_v<Record, Waiver> &&
    !std::is_same_v<Record, RuleSetting>;

template <class Record>
inline constexpr bool holdsATree = requires(Record record) { record.tree; };
template <class Record>
inline constexpr bool isRanked = requires(Record record) { record.rank; };

/// Bookkeeping, which no form shows.
bool isBookkeeping(std::string_view key)
{
    return key == "rank" || key == "lastCode";
}

template <class Record>
Id<Record> idOf(const QByteArray &text)
{
    return Id<Record>(RawId::fromText(text).value_or(RawId()));
}

/// What a record is called, or what it is about where it has no name.
template <class Record>
QString nameIn(const Tree &tree, const Record &record)
{
    QString name;
    if constexpr (std::is_same_v<Record, DecisionRight>) {
        const Tier *tier = tree.find(record.tier);
        const Node *branch = tree.find(record.branch);
        name = branch ? branch->title
               : tier ? tier->name
                      : QCoreApplication::translate("RecordKind", "The whole tree");
    } else {
        name = nameOfRecord(record).simplified();
    }
    return name.isEmpty() ? QCoreApplication::translate("RecordKind", "(no name)") : name;
}

template <class Record>
QIcon markOf(const Record &record)
{
    if constexpr (std::is_same_v<Record, Person>) {
        return avatar(initialsOf(record.name));
    } else if constexpr (std::is_same_v<Record, Tier>) {
        return swatch(record.color);
    } else {
        if constexpr (requires { record.color; }) {
            if (record.color)
                return swatch(*record.color);
        }
        return {};
    }
}

template <class Record>
std::vector<const Record *> inOrder(const Tree &tree)
{
    std::vector<const Record *> records;
    for (const Record &record : tree.all<Record>())
        records.push_back(&record);
    std::ranges::sort(records, [](const Record *a, const Record *b) {
        if constexpr (isRanked<Record>)
            return std::tie(a->rank, a->id) < std::tie(b->rank, b->id);
        else if constexpr (requires { a->date; })
            return std::tie(b->date, a->id) < std::tie(a->date, b->id); // the latest first
        else if constexpr (requires { a->due; })
            return std::tie(a->state, a->due, a->id) < std::tie(b->state, b->due, b->id);
        else
            return a->id < b->id;
    });
    return records;
}

template <class Record>
class KindOf final : public RecordKind
{
public:
    explicit KindOf(const RegisterRow<Record> &row) : m_row(row) {}

    [[nodiscard]] const char *key() const override { return m_row.key; }
    [[nodiscard]] QString title() const override { return capitalised(wordFor(m_row.key)); }
    [[nodiscard]] QString one() const override { return fieldLabel(m_row.label); }
    [[nodiscard]] bool canAdd() const override { return !holdsATree<Record>; }
    [[nodiscard]] bool canMove() const override { return isRanked<Record>; }
    [[nodiscard]] std::size_t count(const Tree &tree) const override { return tree.all<Record>().size(); }

    [[nodiscard]] std::vector<RecordLine> lines(const Tree &tree) const override
    {
        std::vector<RecordLine> lines;
        for (const Record *record : inOrder<Record>(tree))
            lines.push_back({record->id.text(), nameIn(tree, *record), markOf(*record)});
        return lines;
    }
    [[nodiscard]] std::vector<RecordLine> heirs(const Tree &tree, const QByteArray &id) const override
    {
        std::vector<RecordLine> all = lines(tree);
        const auto at = std::ranges::find(all, id, &RecordLine::id);
        if constexpr (std::is_same_v<Record, Tier>) {
            // Its nodes can only go to the tier next to it.
            const auto place = at - all.begin();
            std::erase_if(all, [&, i = std::ptrdiff_t{0}](const RecordLine &) mutable {
                const auto here = i++;
                return here != place - 1 && here != place + 1;
            });
        } else if (at != all.end()) {
            all.erase(at);
        }
        return all;
    }
    [[nodiscard]] edit::Uses uses(const Tree &tree, const QByteArray &id) const override
    {
        return edit::usesOf(tree, idOf<Record>(id));
    }
    [[nodiscard]] Result<AddedRecord> add(const Tree &tree, Context &context) const override
    {
        Record record;
        record.id = context.ids.make<Record>();
        if constexpr (std::is_same_v<Record, Tier>)
            record.color = paletteColour(tree.all<Tier>().size());
        if constexpr (requires { record.since; })
            record.since = context.day;
        if constexpr (requires { record.date; })
            record.date = context.day;
        if constexpr (requires { record.by; })
            record.by = context.who;
        const QByteArray id = record.id.text();
        return edit::addRecord(tree, std::move(record), context).map([&](Change change) {
            return AddedRecord{std::move(change), id};
        });
    }
    [[nodiscard]] Result<Change> remove(const Tree &tree, const QByteArray &id,
                                        const QByteArray &heir) const override
    {
        return edit::removeRecord(tree, idOf<Record>(id), idOf<Record>(heir));
    }
    [[nodiscard]] Result<Change> move(const Tree &tree, const QByteArray &id,
                                      const QByteArray &before) const override
    {
        if constexpr (isRanked<Record>)
            return edit::moveRecord(tree, idOf<Record>(id), idOf<Record>(before));
        else
            return Change();
    }
    [[nodiscard]] RecordForm makeForm(const EditorContext &context, QWidget *parent) const override
    {
        RecordForm form;
        std::vector<std::function<void(const Id<Record> &)>> points;
        forEachField<Record>([&](const auto &row) {
            if (row.is(Identity) || isBookkeeping(row.key))
                return;
            auto *box = makeFieldBox(row, context, parent);
            if (!box)
                return;
            form.boxes.push_back(box);
            points.push_back([box](const Id<Record> &id) { box->setKeys({id}); });
        });
        form.pointAt = [points = std::move(points)](const QByteArray &id) {
            for (const auto &point : points)
                point(idOf<Record>(id));
        };
        return form;
    }

private:
    RegisterRow<Record> m_row;
};

} // namespace

std::vector<std::unique_ptr<RecordKind>> recordKinds()
{
    std::vector<std::unique_ptr<RecordKind>> kinds;
    forEachRegister([&]<class Record>(const RegisterRow<Record> &row) {
        if constexpr (isFilledByHand<Record>)
            kinds.push_back(std::make_unique<KindOf<Record>>(row));
    });
    return kinds;
}

} // namespace espalier
