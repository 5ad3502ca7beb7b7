// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/json_outline.h"

#include "core/base/tr.h"
#include "core/exchange/columns.h"
#include "core/exchange/parents.h"
#include "core/storage/limits.h"

#include <nlohmann/json.hpp>

#include <QSet>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>

namespace espalier {

namespace {

using Json = nlohmann::json;

constexpr qsizetype mostMembers = 1000;

struct TextPosition
{
    int line = 1;
    int column = 0; ///< of the byte read last
};

/// Bytes that say where the parser is; nlohmann's events carry no position.
class CountedByte
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountedByte(const char *at, TextPosition *position) : m_at(at), m_position(position) {}

    reference operator*() const { return *m_at; }
    CountedByte &operator++()
    {
        const bool isBreak = *m_at == '\n';
        m_position->line += isBreak ? 1 : 0;
        // The later bytes of a character do not count.
        const bool isFirstByte = (static_cast<unsigned char>(*m_at) & 0xC0) != 0x80;
        m_position->column = isBreak ? 0 : m_position->column + (isFirstByte ? 1 : 0);
        ++m_at;
        return *this;
    }
    CountedByte operator++(int)
    {
        CountedByte before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountedByte &other) const { return m_at == other.m_at; }
    bool operator!=(const CountedByte &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    TextPosition *m_position;
};

bool isAmong(const QString &key, std::initializer_list<QStringView> names)
{
    return std::ranges::any_of(
        names, [&key](QStringView name) { return key.compare(name, Qt::CaseInsensitive) == 0; });
}

bool holdsChildren(const QString &key)
{
    return isAmong(key, {u"children", u"nodes", u"items", u"subitems", u"subtopics", u"topics", u"drivers",
                         u"tree", u"root", u"outline", u"data"});
}

/// Lists of objects that are no rows, however their members are called.
bool holdsLinks(const QString &key)
{
    return isAmong(key, {u"links", u"edges", u"relationships", u"connections", u"history", u"observations",
                         u"values", u"thresholds", u"bands"});
}

class JsonReader
{
public:
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    JsonReader(const TextPosition &position, std::size_t bytes, ImportReport &report)
        : m_position(position), m_bytes(bytes), m_report(report)
    {
    }

    // What nlohmann calls; false ends the parse.
    bool null() { return true; }
    bool boolean(bool value) { return scalar(value ? QStringLiteral("true") : QStringLiteral("false")); }
    bool number_integer(number_integer_t value) { return scalar(QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) { return scalar(QString::number(value)); }
    bool number_float(number_float_t, const string_t &text) { return scalar(QString::fromStdString(text)); }
    bool string(const string_t &text) { return scalar(QString::fromStdString(text)); }
    bool binary(const binary_t &) { return true; }
    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(const string_t &name);
    bool parse_error(std::size_t position, const string_t &token, const Json::exception &problem);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    Result<Outline> finish();

private:
    enum class Kind : std::uint8_t {
        Row,    ///< an object that is a node
        Rows,   ///< a list of nodes
        Values, ///< a list of texts for one field
        Other,  ///< nothing that an outline holds
    };
    struct Frame
    {
        Kind kind;
        int row;     ///< the row that it is or belongs to, −1 for none
        QString key; ///< of the row: the member that is read now; of a list: the member it is
        QSet<QString> keys;
    };

    bool open(bool isObject);
    bool close();
    bool scalar(const QString &text);
    bool fail(const QString &what);
    bool addRow(const QString &title, int parent);
    [[nodiscard]] Kind kindOf(bool isObject);
    void setMember(int row, const QString &key, const QString &text);
    void dissolveUntitled();

    OutlineRow &row(int index) { return m_outline.rows[static_cast<std::size_t>(index)]; }

    const TextPosition &m_position;
    std::size_t m_bytes; ///< of the whole text
    ImportReport &m_report;
    Outline m_outline;
    std::vector<Frame> m_frames;
    std::vector<ParentName> m_parents;
    std::map<QString, int> m_guessedLists; ///< keys of lists that were read as children, and where first
    std::map<QString, int> m_unknown;      ///< members that are not known, and where first
    std::optional<Error> m_error;
};

bool JsonReader::fail(const QString &what)
{
    m_error = unreadable(m_position.line, what, m_position.column).value();
    return false;
}

bool JsonReader::parse_error(std::size_t at, const string_t &token, const Json::exception &problem)
{
    constexpr int numberOutOfRange = 406;
    if (problem.id == numberOutOfRange)
        return fail(Tr::tr("The number %1 is too large.").arg(QString::fromStdString(token).left(40)));
    if (at > m_bytes)
        return fail(Tr::tr("The JSON ends too early. Is the file complete?"));
    return fail(
        Tr::tr("This is not valid JSON, near “%1”.").arg(oneLine(QString::fromStdString(token)).right(40)));
}

bool JsonReader::key(const string_t &name)
{
    Frame &frame = m_frames.back();
    frame.key = QString::fromStdString(name);
    if (frame.keys.contains(frame.key))
        return fail(
            Tr::tr("The key “%1” stands twice in one object. Which one is meant?").arg(frame.key.left(80)));
    if (frame.keys.size() >= mostMembers)
        return fail(Tr::tr("An object has more than %1 members; that is no outline.").arg(mostMembers));
    frame.keys.insert(frame.key);
    return true;
}

JsonReader::Kind JsonReader::kindOf(bool isObject)
{
    if (m_frames.empty())
        return isObject ? Kind::Row : Kind::Rows;
    const Frame &frame = m_frames.back();
    if (frame.kind == Kind::Rows)
        return isObject ? Kind::Row : Kind::Other;
    if (frame.kind != Kind::Row)
        return Kind::Other;
    if (holdsChildren(frame.key))
        return isObject ? Kind::Row : Kind::Rows;
    if (!isObject && columnFromName(frame.key))
        return Kind::Values;
    if (!isObject && !holdsLinks(frame.key))
        return Kind::Rows;
    m_unknown.try_emplace(frame.key, m_position.line);
    return Kind::Other;
}

bool JsonReader::open(bool isObject)
{
    // A node deeper is an object in a list.
    if (m_frames.size() >= 2 * static_cast<std::size_t>(limits::depth))
        return fail(Tr::tr("This is nested deeper than %1 levels.").arg(limits::depth));
    const Kind kind = kindOf(isObject);
    const int parent = m_frames.empty() ? -1 : m_frames.back().row;
    const QString key = m_frames.empty() ? QString() : m_frames.back().key;
    if (kind == Kind::Row && !addRow({}, parent))
        return false;
    if (kind == Kind::Row && !key.isEmpty() && !holdsChildren(key))
        m_guessedLists.try_emplace(key, m_position.line);
    m_frames.push_back(
        {kind, kind == Kind::Row ? m_outline.size() - 1 : parent, isObject ? QString() : key, {}});
    return true;
}

bool JsonReader::close()
{
    m_frames.pop_back();
    return true;
}

bool JsonReader::addRow(const QString &title, int parent)
{
    OutlineRow added;
    added.title = title;
    added.parent = parent;
    added.line = m_position.line;
    const auto index = append(m_outline, std::move(added));
    if (!index)
        m_error = index.error();
    return index.has_value();
}

bool JsonReader::scalar(const QString &text)
{
    if (m_frames.empty())
        return true;
    const Frame &frame = m_frames.back();
    if (frame.kind == Kind::Row || frame.kind == Kind::Values) {
        setMember(frame.row, frame.key, text);
    } else if (frame.kind == Kind::Rows) {
        const bool isList = frame.key.isEmpty() || holdsChildren(frame.key);
        if (isList && !oneLine(text).isEmpty())
            return addRow(oneLine(text), frame.row);
        if (!isList)
            m_unknown.try_emplace(frame.key, m_position.line);
    }
    return true;
}

void JsonReader::setMember(int index, const QString &key, const QString &text)
{
    const std::optional<Column> column = columnFromName(key);
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return;
    if (!column) {
        m_unknown.try_emplace(key, m_position.line);
        return;
    }
    OutlineRow &target = row(index);
    const int line = m_position.line;
    if (*column == Column::Parent || *column == Column::ParentId) {
        m_parents.push_back({index, oneLine(bare), *column == Column::ParentId, line});
    } else if (*column == Column::Id && target.sourceId.isEmpty()) {
        target.sourceId = oneLine(bare);
    } else if (*column == Column::Title && target.title.isEmpty()) {
        target.title = oneLine(bare);
    } else if (*column == Column::Title) {
        addField(target, Column::Notes, bare, line);
    } else {
        addField(target, *column, bare, line);
    }
}

/// What has no title is no node: a wrapper around a list, or a record of something else. Its rows move up to
/// its parent.
void JsonReader::dissolveUntitled()
{
    std::vector<int> places(m_outline.rows.size(),
                            -1); // where each row went; of a dissolved one its parent's
    std::vector<bool> kept(m_outline.rows.size(), false);
    Outline titled;
    for (std::size_t i = 0; i < m_outline.rows.size(); ++i) {
        OutlineRow &old = m_outline.rows[i];
        // Parents are opened before their children.
        const int parent = old.parent < 0 ? -1 : places[static_cast<std::size_t>(old.parent)];
        if (old.title.isEmpty() && !old.sourceId.isEmpty()) {
            m_report.guessed.add(
                old.line,
                Tr::tr("This object has no title; its id “%1” was taken.").arg(old.sourceId.left(80)));
            old.title = old.sourceId;
        }
        if (old.title.isEmpty()) {
            const bool isWrapper = i == 0 && m_outline.rows.size() > 1;
            if (!isWrapper)
                m_report.leftOut.add(
                    old.line,
                    Tr::tr("An object without title, name, label or text; what is below it moved up."));
            places[i] = parent;
            continue;
        }
        places[i] = titled.size();
        kept[i] = true;
        old.parent = parent;
        titled.rows.push_back(std::move(old));
    }
    std::erase_if(m_parents,
                  [&kept](const ParentName &name) { return !kept[static_cast<std::size_t>(name.row)]; });
    for (ParentName &name : m_parents)
        name.row = places[static_cast<std::size_t>(name.row)];
    m_outline = std::move(titled);
}

Result<Outline> JsonReader::finish()
{
    dissolveUntitled();
    dropRepeatedIds(m_outline, m_report);
    placeByName(m_outline, m_parents, m_report);
    for (const auto &[key, line] : m_guessedLists)
        m_report.guessed.add(
            line, Tr::tr("The list “%1” was read as what stands under its object.").arg(key.left(80)));
    for (const auto &[key, line] : m_unknown)
        m_report.leftOut.add(
            line, Tr::tr("The member “%1” is not one that is known; it was left out wherever it stands.")
                      .arg(key.left(80)));
    return std::move(m_outline);
}

} // namespace

Result<Outline> readJsonOutline(const QString &text, ImportReport &report)
{
    const QByteArray bytes = text.toUtf8();
    TextPosition position;
    JsonReader reader(position, static_cast<std::size_t>(bytes.size()), report);
    const char *begin = bytes.constData();
    Json::sax_parse(CountedByte(begin, &position), CountedByte(begin + bytes.size(), &position), &reader);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return reader.finish();
}

} // namespace espalier
