// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// JsonWriter: canonical JSON as bytes. Two spaces a level; an object or list is laid out either one member a
// line or all on one line, and inside one line everything is on that line. It writes what it is told in the
// order it is told; what JSON cannot hold (a number that is not finite, U+0000, U+FFFE, U+FFFF, half a
// surrogate pair) is remembered as the problem, and the bytes are then worthless.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <string_view>
#include <vector>

namespace espalier {

class JsonWriter
{
public:
    enum class Layout : bool { OneLine, Lines };

    /// With OneLine everything is on one line, whatever the objects and lists ask for.
    explicit JsonWriter(Layout widest = Layout::Lines) : m_widest(widest) {}

    void beginObject(Layout layout) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginList(Layout layout) { begin('[', layout); }
    void endList() { end(']'); }

    /// Starts the next member of an object; exactly one value follows.
    void key(std::string_view key);

    void text(QStringView value);
    /// `value` is valid UTF-8.
    void utf8(std::string_view value);
    void utf8(QByteArrayView value)
    {
        utf8(std::string_view(value.data(), static_cast<std::size_t>(value.size())));
    }
    void number(double value);
    void integer(qint64 value);
    void boolean(bool value);
    void null();
    /// Every member of a one-line object, as finish() gave it, as members of the open object.
    void members(QByteArrayView object);

    /// What could not be written, as a sentence that names the key; empty when all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Remembers, if it is the first, why the value of the current key cannot be written.
    void refuse(const QString &problem);
    /// Puts `place()` before a problem that has no place yet.
    template <class Place>
    void placeProblem(Place &&place)
    {
        if (m_problem.isEmpty() || m_problemIsPlaced)
            return;
        m_problem.prepend(place());
        m_problemIsPlaced = true;
    }

    /// The bytes, without a line end. The writer is empty afterwards.
    [[nodiscard]] QByteArray finish();

private:
    struct Level
    {
        Layout layout;
        bool isList;
        bool isEmpty = true;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void beforeValue();
    void separate(Level &level);
    void newLine();

    char *room(qsizetype bytes);
    void put(char c) { *room(1) = c, ++m_size; }
    void put(std::string_view text);
    char *escape(char *to, char16_t c);

    Layout m_widest;
    QByteArray m_bytes;
    qsizetype m_size = 0;
    std::vector<Level> m_levels;
    std::string_view m_key; ///< the latest
    QString m_problem;
    bool m_problemIsPlaced = false;
};

} // namespace espalier
