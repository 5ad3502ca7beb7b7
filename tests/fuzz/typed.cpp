// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/exchange/typed_text.h"
#include "tests/fuzz/targets.h"

#include <QString>

#include <cstdlib>

namespace espalier::fuzz {

/// Tokens stand in order inside the text; any title survives being opened in an editor and taken again.
void typed(QByteArrayView bytes)
{
    const auto require = [](bool holds) {
        if (!holds)
            std::abort();
    };
    const QString text = QString::fromUtf8(bytes);
    for (const QLocale &locale : {QLocale::c(), QLocale(QLocale::German, QLocale::Germany)}) {
        qsizetype end = 1;
        for (const Token &token : readTyped(text, locale).tokens) {
            require(token.begin >= end && token.end > token.begin && token.end <= text.size());
            end = token.end;
        }
        const QString title = oneLine(text);
        const TypedText again = readTyped(typedFrom(title, locale), locale);
        require(again.tokens.empty() && again.line.title == title);
        const auto open = openTokenAt(text, text.size());
        require(!open || (open->begin > 0 && open->begin < text.size()));
    }
    ImportReport report;
    const auto rows = readTypedList(text, QLocale::c(), report);
    require(!rows || rows->empty() || rows->front().parent == -1);
}

} // namespace espalier::fuzz
