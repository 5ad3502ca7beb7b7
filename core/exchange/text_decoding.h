// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Bytes of a foreign text file as characters, and its lines. Files do not say what they are written in: a
// byte order mark is believed, then UTF-8 is tried, then Windows-1252 and Latin-1 are guessed; every guess is
// reported.
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_report.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace espalier {

/// Well-formed UTF-16 without a NUL; line ends as they stood. Unreadable when it is larger than
/// limits::fileBytes, or holds a NUL character: then it is no text.
[[nodiscard]] Result<QString> decodeText(QByteArrayView bytes, ImportReport &report);

/// Walks the lines of a text; \n, \r\n and a lone \r end one, mixed as they come.
class LineReader
{
public:
    explicit LineReader(QStringView text) : m_rest(text) {}

    /// The next line without its end, or nullopt after the last. A final line end adds no empty line.
    [[nodiscard]] std::optional<QStringView> next();
    [[nodiscard]] int number() const { return m_number; } ///< of the line given last, 1-based

private:
    QStringView m_rest;
    int m_number = 0;
};

/// The line that the character at `position` stands in, 1-based.
[[nodiscard]] int lineAt(QStringView text, qsizetype position);

} // namespace espalier
