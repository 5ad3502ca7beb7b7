// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/address.h"
#include "core/storage/query_address.h"
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QUrl>

#include <algorithm>
#include <cstdlib>

namespace espalier::fuzz {

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// The parts of a server, as they can be read back from its place.
QStringList partsOf(const QueryAddress &address)
{
    QStringList parts{address.user, address.host,
                      address.port == 0 ? QString() : QString::number(address.port), address.database};
    for (const auto &[name, value] : address.options)
        parts << name << value;
    return parts;
}
QStringList partsIn(const QString &place)
{
    const QString scheme = QStringLiteral("postgresql://");
    require(place.startsWith(scheme));
    QString rest = place.sliced(scheme.size());
    QStringList parts;
    for (const QChar sign : {u'@', u':', u'/'}) {
        parts << rest.section(sign, 0, 0);
        rest = rest.section(sign, 1);
    }
    parts << rest.section(u'&', 0, 0);
    for (const QString &option : rest.split(u'&').sliced(1))
        parts << option.section(u'=', 0, 0) << option.section(u'=', 1);
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toLatin1());
    return parts;
}

} // namespace

/// What is taken is a whole path or a server; it has no password and nothing that a screen would hide, and is
/// told from every other place.
void address(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto read = queryAddress(text, QStringLiteral("/home/ana"));
    if (!read) {
        require(!read.error().what.isEmpty() && read.error().kind == ErrorKind::Refused);
        return;
    }
    require(!holdsPassword(text) && read->text == text.trimmed());
    require(read->isServer() == isServerAddress(text));
    if (!read->isServer()) {
        require(QDir::isAbsolutePath(read->file) && read->place() == read->file);
        return;
    }
    require(QUrl(read->text).password().isEmpty());
    const QStringList parts = partsOf(*read);
    for (const QString &part : parts)
        require(std::ranges::none_of(part, [](QChar c) { return c.category() == QChar::Other_Control; }));
    require(partsIn(read->place()) == parts);
}

} // namespace espalier::fuzz
