// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Inline Markdown: a title is plain text, so emphasis, code, links and images are unwrapped when one comes
// in, and what would be read as markup is escaped when one goes out. plainInline(escapedInline(t)).text is t
// for every trimmed one-line t. Both are linear.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace espalier {

struct PlainInline
{
    QString text;
    QStringList addresses; ///< where links and images pointed, in order
};

/// Follows CommonMark 0.31 chapter 6 with one difference: emphasis never begins or ends inside a word,
/// because "price*units*12" in a list of metrics is a product.
[[nodiscard]] PlainInline plainInline(QStringView markdown);

[[nodiscard]] QString escapedInline(QStringView text);

} // namespace espalier
