// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

namespace espalier {

QString oneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    bool gap = false;
    for (const QChar character : text) {
        if (character.isSpace()) {
            gap = true;
            continue;
        }
        if (character.category() == QChar::Other_Control)
            continue;
        if (gap && !line.isEmpty())
            line += QLatin1Char(' ');
        gap = false;
        line += character;
    }
    return line;
}

} // namespace espalier
