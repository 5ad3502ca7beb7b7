// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"

namespace espalier {

QString Tr::label(const char *english)
{
    return QCoreApplication::translate("Field", english);
}

QString Tr::word(std::string_view name)
{
    if (name == "unset")
        return QCoreApplication::translate("Word", "not set");
    QByteArray words;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            words += ' ';
            words += static_cast<char>(c - 'A' + 'a');
        } else {
            words += c == '-' && name.size() > 1 ? ' ' : c;
        }
    }
    return QCoreApplication::translate("Word", words.constData());
}

} // namespace espalier
