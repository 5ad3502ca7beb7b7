// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/storage/record_reader.h"

namespace espalier {

namespace {

struct RegisterReader
{
    std::string_view key;
    bool (TreeReader::*add)(TapeValue);
};

template <class... Record>
constexpr auto makeRegisterReaders(const std::tuple<RegisterRow<Record>...> &rows)
{
    return std::array{RegisterReader{std::get<RegisterRow<Record>>(rows).key, &TreeReader::add<Record>}...};
}

constexpr auto registerReaders = makeRegisterReaders(registerTable);

const RegisterReader *registerReader(std::string_view key)
{
    const auto *const found =
        std::find_if(registerReaders.begin(), registerReaders.end(),
                     [&](const RegisterReader &candidate) { return candidate.key == key; });
    return found == registerReaders.end() ? nullptr : found;
}

template <class Record, std::size_t Index = 0>
constexpr std::size_t indexOf()
{
    if constexpr (std::same_as<std::tuple_element_t<Index, decltype(registerTable)>,
                               const RegisterRow<Record>> ||
                  std::same_as<std::tuple_element_t<Index, decltype(registerTable)>, RegisterRow<Record>>)
        return Index;
    else
        return indexOf<Record, Index + 1>();
}

/// Reads the side of a delta over `to`, which holds the key.
template <class Record>
bool readSide(Reading &reading, TapeValue value, Record to, std::shared_ptr<const Record> &side)
{
    if (!readRecord(reading, value, to))
        return false;
    side = std::make_shared<const Record>(std::move(to));
    return true;
}

template <class Record>
bool readDelta(Reading &reading, TapeValue entry, Delta<Record> &to)
{
    if (entry.kind() != Token::Kind::Object)
        return reading.mustBe(entry, Tr::tr("an object with “before” and “after”"));
    Record named;
    FieldReader<Record> identity;
    std::optional<TapeValue> before;
    std::optional<TapeValue> after;
    const bool done = entry.forEachMember([&](TapeValue key, TapeValue value) {
        auto *const side = key.text() == "before" ? &before : key.text() == "after" ? &after : nullptr;
        if (side && !*side) {
            side->emplace(value);
            return true;
        }
        if (!side) {
            constexpr auto &rows = readRows<Record>;
            const bool isIdentity = std::ranges::any_of(
                rows, [&](const auto &row) { return row.isIdentity && row.key == key.text(); });
            if (isIdentity)
                return identity.read(reading, key, value, named) == FieldReader<Record>::Outcome::Read;
        }
        return reading.fail(key, Tr::tr("An entry of a change has its id, “before” and “after”, each "
                                        "once; “%1” does not belong here.")
                                     .arg(fromTape(key.text())));
    });
    if (!done)
        return false;
    if (!before && !after)
        return reading.fail(entry, Tr::tr("An entry of a change needs “before”, “after” or both."));
    return (!before || readSide(reading, *before, named, to.before)) &&
           (!after || readSide(reading, *after, named, to.after));
}

} // namespace

bool TreeReader::isRegister(std::string_view key)
{
    return registerReader(key) != nullptr;
}

bool TreeReader::takeRecord(std::string_view key, TapeValue record)
{
    const RegisterReader *reader = registerReader(key);
    m_reading.list = reader->key;
    m_reading.key = {};
    return (this->*reader->add)(record);
}

template <class Record>
bool TreeReader::add(TapeValue value)
{
    auto record = std::make_shared<Record>();
    if (!readRecord(m_reading, value, *record))
        return false;
    if (std::same_as<Record, Node> && m_change.nodes.size() >= limits::nodes)
        return m_reading.fail(
            value,
            Tr::tr("The tree has more than %1 nodes; it is too large for this program.").arg(limits::nodes));
    if (keyOf(*record).isNull())
        return m_reading.fail(value, Tr::tr("This %1 has no id.").arg(Tr::label(rowOf<Record>().label)));
    m_places[indexOf<Record>()].push_back(static_cast<std::uint32_t>(value.offset()));
    append<Record>(m_change, {nullptr, std::move(record)});
    return true;
}

bool TreeReader::takeMember(TapeValue key, TapeValue value)
{
    m_reading.list = {};
    m_reading.key = {};
    if (const RegisterReader *reader = registerReader(key.text())) {
        m_reading.key = reader->key;
        if (value.kind() != Token::Kind::Array)
            return m_reading.mustBe(value, Tr::tr("a list in square brackets"));
        return value.forEachElement([&](TapeValue record) { return takeRecord(reader->key, record); });
    }
    const auto outcome = m_infoFields.read(m_reading, key, value, m_info);
    if (outcome == FieldReader<TreeInfo>::Outcome::Unknown)
        return m_unknown.take(m_reading, key, value);
    return outcome == FieldReader<TreeInfo>::Outcome::Read;
}

std::optional<Tree> TreeReader::finish()
{
    m_info.unknown = m_unknown.finish();
    if (m_info != TreeInfo())
        m_change.info = {std::make_shared<const TreeInfo>(),
                         std::make_shared<const TreeInfo>(std::move(m_info))};
    Tree tree;
    if (tree.apply(m_change))
        return tree;

    // The model says what is wrong but not where. Records are taken in file order, primary links before the
    // others; then every part that contains a refused part is refused too, so that halving finds the shortest
    // refused part, and its last record is the culprit.
    auto &linkPlaces = m_places[indexOf<Link>()];
    std::vector<std::pair<Delta<Link>, std::uint32_t>> links;
    for (std::size_t i = 0; i < linkPlaces.size(); ++i)
        links.emplace_back(m_change.links[i], linkPlaces[i]);
    std::ranges::stable_partition(links, [](const auto &link) { return link.first.after->primary; });
    for (std::size_t i = 0; i < links.size(); ++i)
        std::tie(m_change.links[i], linkPlaces[i]) = links[i];

    std::vector<std::uint32_t> places;
    for (const auto &list : m_places)
        places.insert(places.end(), list.begin(), list.end());
    std::size_t accepted = 0;
    std::size_t refused = places.size();
    while (accepted + 1 < refused) {
        const std::size_t middle = (accepted + refused) / 2;
        (Tree().apply(firstRecords(middle)) ? accepted : refused) = middle;
    }
    const Result<void> why = Tree().apply(firstRecords(refused));
    m_reading.problem.set(refused == 0 ? 0 : places[refused - 1], why.error().what);
    return std::nullopt;
}

Change TreeReader::firstRecords(std::size_t count) const
{
    Change part;
    forEachRegister([&](const auto &row) {
        const auto &from = m_change.*row.deltas;
        const std::size_t taken = std::min(count, from.size());
        (part.*row.deltas).assign(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(taken));
        count -= taken;
    });
    return part;
}

bool readBoxedTree(Reading &reading, TapeValue value, Boxed<Tree> &to)
{
    if (value.kind() != Token::Kind::Object)
        return reading.mustBe(value, Tr::tr("a tree: an object in braces"));
    const auto outside = std::pair(reading.list, reading.key);
    TreeReader tree(reading);
    std::unordered_set<std::string_view> registers;
    const bool done = value.forEachMember([&](TapeValue key, TapeValue member) {
        if (key.text() == rowOf<Observation>().key)
            return reading.fail(key, Tr::tr("A tree inside a record has no “observations”; remove them."));
        if (TreeReader::isRegister(key.text()) && !registers.insert(key.text()).second)
            return reading.fail(key,
                                Tr::tr("“%1” is there twice; keep one of them.").arg(fromTape(key.text())));
        return tree.takeMember(key, member);
    });
    if (!done)
        return false;
    auto built = tree.finish();
    if (!built)
        return false;
    to.value = std::make_shared<const Tree>(*std::move(built));
    std::tie(reading.list, reading.key) = outside;
    return true;
}

bool readChange(Reading &reading, TapeValue value, Change &to)
{
    if (value.kind() != Token::Kind::Object)
        return reading.mustBe(value, Tr::tr("a change: an object in braces"));
    std::unordered_set<std::string_view> seen;
    return value.forEachMember([&](TapeValue key, TapeValue member) {
        if (!seen.insert(key.text()).second)
            return reading.fail(key,
                                Tr::tr("“%1” is there twice; keep one of them.").arg(fromTape(key.text())));
        if (key.text() == "info")
            return readDelta(reading, member, to.info);
        bool isKnown = false;
        bool done = true;
        forEachRegister([&](const auto &row) {
            if (key.text() != row.key)
                return;
            isKnown = true;
            if (member.kind() != Token::Kind::Array)
                done = reading.mustBe(member, Tr::tr("a list in square brackets"));
            else
                done = member.forEachElement([&](TapeValue entry) {
                    return readDelta(reading, entry, (to.*row.deltas).emplace_back());
                });
        });
        if (!isKnown)
            return reading.fail(key, Tr::tr("A change has no “%1”.").arg(fromTape(key.text())));
        return done;
    });
}

bool readBoxedChange(Reading &reading, TapeValue value, Boxed<Change> &to)
{
    Change change;
    if (!readChange(reading, value, change))
        return false;
    to.value = std::make_shared<const Change>(std::move(change));
    return true;
}

} // namespace espalier
