// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tape.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/storage/json_writer.h"
#include "core/storage/limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace espalier {

namespace {

/// Walks the document for the parser and lets us see how far it has come.
class Walker
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    Walker(const char *at, const char **reached) : m_at(at), m_reached(reached) {}
    reference operator*() const { return *m_at; }
    Walker &operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    bool operator==(const Walker &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    const char **m_reached;
};

/// The parser's events, laid on a tape; cut into members when there is a sink.
class TapeLayer
{
public:
    using Kind = Token::Kind;

    TapeLayer(QByteArrayView document, Tape &tape, MemberSink *sink, Problem &problem)
        : m_start(document.data()), m_end(m_start + document.size()), m_reached(m_start), m_tape(tape),
          m_sink(sink), m_problem(problem)
    {
    }

    bool parse()
    {
        return nlohmann::json::sax_parse(Walker(m_start, &m_reached), Walker(m_end, &m_reached), this);
    }

    bool null() { return layPlain(Kind::Null); }
    bool boolean(bool value) { return layPlain(value ? Kind::True : Kind::False); }
    bool number_integer(std::int64_t value)
    {
        if (value >= -limits::exactInteger)
            return layInteger(value);
        return static_cast<std::int64_t>(static_cast<double>(value)) == value
                   ? layReal(static_cast<double>(value))
                   : inexact();
    }
    bool number_unsigned(std::uint64_t value)
    {
        if (value <= static_cast<std::uint64_t>(limits::exactInteger))
            return layInteger(static_cast<std::int64_t>(value));
        return isExact(std::to_string(value), static_cast<double>(value))
                   ? layReal(static_cast<double>(value))
                   : inexact();
    }
    bool number_float(double value, const std::string &digits)
    {
        // Digits alone mean a whole number, which may not lose any of them.
        if (digits.find_first_of(".eE") == std::string::npos && !isExact(digits, value))
            return inexact();
        return layReal(value == 0 ? 0 : value);
    }
    bool string(const std::string &value) { return layText(value) && valueEnds(); }
    bool binary(const std::vector<std::uint8_t> &) { return false; } // not in text
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(const std::string &key)
    {
        if (!m_sink || m_depth != 1)
            return layText(key);
        if (!m_keys.insert(key).second)
            return fail(Tr::tr("“%1” is there twice; keep one of them.")
                            .arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))));
        m_key = key;
        return layText(key);
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &)
    {
        if (!m_problem.what.isEmpty())
            return false;
        // What the library says is for programmers.
        constexpr std::ptrdiff_t shown = 30;
        const char *const from = m_reached - std::min(shown, m_reached - m_start);
        QString last = oneLine(QString::fromUtf8(from, m_reached - from));
        last.remove(QChar(QChar::ReplacementCharacter));
        m_problem.what = m_reached == m_end
                             ? Tr::tr("This is not valid JSON: it ends too early. Open the backup beside "
                                      "the file.")
                             : Tr::tr("This is not valid JSON, near “%1”. Correct it, or open the backup "
                                      "beside the file.")
                                   .arg(last);
        const std::size_t reached = offset();
        m_problem.offset = reached == 0 ? 0 : reached - 1;
        m_problem.isExact = true;
        return false;
    }

private:
    [[nodiscard]] std::size_t offset() const { return static_cast<std::size_t>(m_reached - m_start); }
    bool fail(const QString &what) { return m_problem.set(m_lastEnd, what); }
    bool inexact()
    {
        return fail(Tr::tr("This whole number has too many digits to be kept exactly; write it as "
                           "text or shorten it."));
    }
    static bool isExact(std::string_view digits, double value)
    {
        const QByteArray shortest = numberText(value);
        return std::string_view(shortest.data(), static_cast<std::size_t>(shortest.size())) == digits;
    }

    Token &lay(Kind kind)
    {
        Token &token = m_tape.add(kind, m_lastEnd);
        m_lastEnd = offset();
        return token;
    }
    bool layPlain(Kind kind)
    {
        lay(kind);
        return valueEnds();
    }
    bool layInteger(std::int64_t value)
    {
        lay(Kind::Integer).integer = value;
        return valueEnds();
    }
    bool layReal(double value)
    {
        lay(Kind::Real).real = value;
        return valueEnds();
    }
    bool layText(const std::string &value)
    {
        if (const QString problem = textProblem(value); !problem.isEmpty())
            return fail(problem);
        m_tape.addText(value, m_lastEnd);
        m_lastEnd = offset();
        return true;
    }

    bool open(Kind kind)
    {
        ++m_depth;
        if (m_depth > limits::depth)
            return fail(Tr::tr("Objects and lists are nested more than %1 deep; no tree needs that.")
                            .arg(limits::depth));
        if (m_sink && m_depth == 1) {
            if (kind != Kind::Object)
                return fail(Tr::tr("A tree is one JSON object, “{ … }”; this is a list."));
            m_lastEnd = offset();
            return true;
        }
        if (m_sink && m_depth == 2 && kind == Kind::Array && m_sink->isStreamed(m_key)) {
            m_isStreaming = true;
            m_tape.clear();
            m_lastEnd = offset();
            return true;
        }
        m_open.push_back(m_tape.tokens.size());
        lay(kind);
        return true;
    }

    bool close()
    {
        --m_depth;
        m_lastEnd = offset();
        if (m_sink && m_depth == 0)
            return true;
        if (m_isStreaming && m_depth == 1) {
            m_isStreaming = false;
            return true;
        }
        m_tape.tokens[m_open.back()].next = m_tape.tokens.size();
        m_open.pop_back();
        return valueEnds();
    }

    /// Hands the value over if it is a whole member or element.
    bool valueEnds()
    {
        if (!m_sink || m_depth > (m_isStreaming ? 2 : 1))
            return true;
        if (m_depth == 0)
            return fail(Tr::tr("A tree is one JSON object, “{ … }”; this is a single value."));
        const bool goesOn = m_isStreaming ? m_sink->element(m_key, TapeValue(m_tape, 0))
                                          : m_sink->member(TapeValue(m_tape, 0), TapeValue(m_tape, 1));
        m_tape.clear();
        return goesOn;
    }

    const char *m_start;
    const char *m_end;
    const char *m_reached;
    Tape &m_tape;
    MemberSink *m_sink;
    Problem &m_problem;
    std::vector<std::size_t> m_open;
    std::unordered_set<std::string> m_keys;
    std::string m_key;
    std::size_t m_lastEnd = 0;
    int m_depth = 0;
    bool m_isStreaming = false;
};

bool isBetweenTokens(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
}

} // namespace

QString textProblem(std::string_view text)
{
    if (text.size() > limits::stringBytes)
        return Tr::tr("This text is longer than %1 KiB, more than any field holds.")
            .arg(limits::stringBytes / 1024);
    if (text.find('\0') != std::string_view::npos)
        return Tr::tr("This text holds the character U+0000; remove it.");
    // SQLite and XML hold every character but U+FFFE and U+FFFF, in UTF-8 EF BF BE and EF BF BF.
    for (auto at = text.find('\xEF'); at != std::string_view::npos; at = text.find('\xEF', at + 1)) {
        const std::string_view rest = text.substr(at + 1, 2);
        if (rest == "\xBF\xBE" || rest == "\xBF\xBF")
            return Tr::tr("This text holds U+FFFE or U+FFFF, which are no characters; remove them.");
    }
    return {};
}

bool Problem::set(std::size_t at, const QString &sentence)
{
    if (what.isEmpty()) {
        what = sentence;
        offset = at;
    }
    return false;
}

Error Problem::error(QByteArrayView document, const QString &file) const
{
    auto at = std::min(static_cast<qsizetype>(offset), document.size());
    while (!isExact && at < document.size() && isBetweenTokens(document[at]))
        ++at;
    const QByteArrayView before = document.first(at);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto isFirstByte = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };

    Error error;
    error.kind = ErrorKind::Unreadable;
    error.what = what;
    error.file = file;
    error.line = 1 + static_cast<int>(before.count('\n'));
    error.column = 1 + static_cast<int>(std::count_if(before.begin() + lineStart, before.end(), isFirstByte));
    return error;
}

bool writeValue(JsonWriter &out, TapeValue value, Problem &problem)
{
    using Kind = Token::Kind;
    switch (value.kind()) {
    case Kind::Null:
        out.null();
        return true;
    case Kind::False:
    case Kind::True:
        out.boolean(value.kind() == Kind::True);
        return true;
    case Kind::Integer:
        out.integer(value.integer());
        return true;
    case Kind::Real:
        out.number(value.real());
        return true;
    case Kind::Text:
        out.utf8(value.text());
        return true;
    case Kind::Array: {
        out.beginList(JsonWriter::Layout::OneLine);
        const bool done =
            value.forEachElement([&](TapeValue element) { return writeValue(out, element, problem); });
        out.endList();
        return done;
    }
    case Kind::Object: {
        std::unordered_set<std::string_view> keys;
        out.beginObject(JsonWriter::Layout::OneLine);
        const bool done = value.forEachMember([&](TapeValue key, TapeValue member) {
            if (!keys.insert(key.text()).second)
                return problem.set(key.offset(), Tr::tr("This key is there twice; keep one."));
            out.key(key.text());
            return writeValue(out, member, problem);
        });
        out.endObject();
        return done;
    }
    }
    return false;
}

void readMembers(QByteArrayView document, MemberSink &sink, Problem &problem)
{
    Tape tape;
    TapeLayer(document, tape, &sink, problem).parse();
}

bool readTape(QByteArrayView document, Tape &tape, Problem &problem)
{
    return TapeLayer(document, tape, nullptr, problem).parse();
}

} // namespace espalier
