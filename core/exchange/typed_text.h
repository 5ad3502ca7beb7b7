// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Tokens in what people type where a title stands:
//     Title @owner #channel !weekly +leading 15% -> 25% by Q1 2027 >> Other parent
// A token begins after a space, with a letter or digit behind its sign; a quoted name takes spaces; `^` is
// read for `+` too, → for ->. A backslash before the sign keeps it text. What looks like a token and says
// nothing (!urgent, +20 leads) is text. "by" is read once a target was. Pure and linear in the text.
#pragma once

#include "core/base/result.h"
#include "core/exchange/import_report.h"
#include "core/model/typed_line.h"

#include <QLocale>
#include <QStringView>

#include <optional>
#include <vector>

namespace espalier {

enum class TokenKind { Owner, Channel, Cadence, Indicator, Target, Date, Parent };

/// Where a token stands in the text as it was typed.
struct Token
{
    TokenKind kind;
    qsizetype begin;
    qsizetype end; ///< behind its last character

    bool operator==(const Token &) const = default;
};

struct TypedText
{
    TypedLine line;
    std::vector<Token> tokens; ///< in order, none overlaps another
};

/// Numbers and days are read in their plain form and in that of `locale`, which decides about 1.234.
[[nodiscard]] TypedText readTyped(QStringView text, const QLocale &locale);

/// The text that readTyped() reads as exactly this title and no token.
[[nodiscard]] QString typedFrom(QStringView title, const QLocale &locale);

/// The token that somebody is writing: a sign after a space, and what follows up to the cursor.
struct OpenToken
{
    TokenKind kind;    ///< never Target or Date
    qsizetype begin;   ///< of the sign
    QStringView typed; ///< behind the sign, a quotation mark left out; may be empty

    /// The whole of it with `name` in the place of what was typed, ready for more.
    [[nodiscard]] QString completed(const QString &name) const;
};
[[nodiscard]] std::optional<OpenToken> openTokenAt(QStringView text, qsizetype cursor);

/// An indented list of such lines; blank ones are skipped, bullets dropped, a depth that had to be guessed is
/// reported. Refused beyond a thousand rows, with the number of the line.
[[nodiscard]] Result<std::vector<TypedRow>> readTypedList(const QString &text, const QLocale &locale,
                                                          ImportReport &report);

} // namespace espalier
