// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Tape: one parsed JSON value as a flat array of tokens, 16 bytes each, with all texts in one buffer. It is
// refilled for each record of a file, so that a file of any size is read through the memory of its largest
// record. readMembers() runs the parser over a document and hands out its top-level members.
//
// What a tape holds keeps the limits of limits.h: depth, length of texts; whole numbers are exact; no text
// holds U+0000, U+FFFE, U+FFFF or half a surrogate pair; no object has a key twice that readers or
// writeValue() pass over.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

class JsonWriter;

/// Where a text stands in the buffer of a tape.
struct TextPlace
{
    std::uint32_t start;
    std::uint32_t size;
};

struct Token
{
    enum class Kind : std::uint8_t { Null, False, True, Integer, Real, Text, Object, Array };
    union {
        std::int64_t integer;
        double real;
        TextPlace text;
        std::uint64_t next; ///< of an object or array: the token after its last one
    };
    std::uint32_t offset; ///< in the document: where the token before this one ended
    Kind kind;
};
static_assert(sizeof(Token) == 16);

/// Members of an object stand as a Text token followed by the value's tokens.
struct Tape
{
    std::vector<Token> tokens;
    std::string texts;

    /// Adds a token; the caller sets what it holds.
    Token &add(Token::Kind kind, std::size_t offset)
    {
        Token &token = tokens.emplace_back();
        token.kind = kind;
        token.offset = static_cast<std::uint32_t>(offset);
        return token;
    }
    void addText(std::string_view text, std::size_t offset)
    {
        add(Token::Kind::Text, offset).text = {static_cast<std::uint32_t>(texts.size()),
                                               static_cast<std::uint32_t>(text.size())};
        texts += text;
    }
    void clear()
    {
        tokens.clear();
        texts.clear();
    }
};

/// Why a text cannot stand in a field, as a sentence; empty when it can.
[[nodiscard]] QString textProblem(std::string_view text);

/// One value on a tape. Valid as long as the tape is not refilled.
class TapeValue
{
public:
    using Kind = Token::Kind;

    TapeValue(const Tape &tape, std::size_t at) : m_tape(&tape), m_at(at) {}

    [[nodiscard]] Kind kind() const { return token().kind; }
    [[nodiscard]] std::int64_t integer() const { return token().integer; }
    [[nodiscard]] double real() const { return token().real; }
    [[nodiscard]] std::string_view text() const
    {
        return std::string_view(m_tape->texts).substr(token().text.start, token().text.size);
    }
    [[nodiscard]] std::size_t offset() const { return token().offset; }

    /// Calls `visit(key, value)` for each member of an object until it says false; says whether it never did.
    template <class Visit>
    bool forEachMember(Visit &&visit) const
    {
        for (std::size_t at = m_at + 1; at < token().next;) {
            const TapeValue key(*m_tape, at);
            const TapeValue value(*m_tape, at + 1);
            if (!visit(key, value))
                return false;
            at = value.after();
        }
        return true;
    }
    /// Likewise `visit(value)` for each element of an array.
    template <class Visit>
    bool forEachElement(Visit &&visit) const
    {
        for (std::size_t at = m_at + 1; at < token().next;) {
            const TapeValue value(*m_tape, at);
            if (!visit(value))
                return false;
            at = value.after();
        }
        return true;
    }

private:
    [[nodiscard]] const Token &token() const { return m_tape->tokens[m_at]; }
    [[nodiscard]] std::size_t after() const
    {
        return kind() == Kind::Object || kind() == Kind::Array ? static_cast<std::size_t>(token().next)
                                                               : m_at + 1;
    }

    const Tape *m_tape;
    std::size_t m_at;
};

/// What is wrong with a document, and where: the first problem found.
struct Problem
{
    QString what; ///< empty: nothing is wrong
    std::size_t offset = 0;
    bool isExact = false; ///< the offset is the very place, not the end of the token before

    /// Always false, so that a reader can `return problem.set(…)`.
    bool set(std::size_t at, const QString &sentence);
    /// As an Error with line and column; otherwise the place is the token that follows the offset.
    [[nodiscard]] Error error(QByteArrayView document, const QString &file) const;
};

/// Writes any value as it stands, on one line. False, with the problem set, when an object has a key twice.
bool writeValue(JsonWriter &out, TapeValue value, Problem &problem);

/// Takes the top-level members of a document one after the other.
class MemberSink
{
public:
    virtual ~MemberSink() = default;
    /// Whether a list under this key comes element by element instead of as a whole.
    [[nodiscard]] virtual bool isStreamed(std::string_view key) const = 0;
    /// One member that is not a streamed list. False stops the parser; with the problem set, as a failure.
    virtual bool member(TapeValue key, TapeValue value) = 0;
    /// One element of a streamed list; likewise.
    virtual bool element(std::string_view key, TapeValue value) = 0;
};

/// Parses a document that is one object. A key that comes twice at the top is a problem too.
void readMembers(QByteArrayView document, MemberSink &sink, Problem &problem);

/// Parses any one value onto the end of a tape; false with the problem set when it is not valid JSON within
/// the limits.
bool readTape(QByteArrayView document, Tape &tape, Problem &problem);

} // namespace espalier
