// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/query_address.h"

#include "core/base/tr.h"
#include "core/model/address.h"

#include <QDir>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace espalier {

namespace {

constexpr qsizetype longestAddress = 2000;

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// Of sockets. libpq reads several servers from one text with commas, which would be another place.
bool isFolder(const QString &host)
{
    return host.startsWith(u'/') && !host.contains(u',');
}

Result<QueryAddress> serverAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !url.fragment().isEmpty() || hasControl(QUrl::fromPercentEncoding(text.toUtf8())))
        return refuse(Tr::tr("This address of a database cannot be read. Write it as "
                             "postgresql://user@host:5432/database."));
    QueryAddress address;
    address.text = text;
    address.host = url.host(QUrl::FullyDecoded);
    address.port = url.port(0);
    address.user = url.userName(QUrl::FullyDecoded);
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    const QStringList known{QStringLiteral("sslmode"), QStringLiteral("sslrootcert"),
                            QStringLiteral("service")};
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == QStringLiteral("host") && !isFolder(value))
            return refuse(
                Tr::tr("Behind “host=” there can be the folder of a server's sockets. Write the name "
                       "of a server before the database: postgresql://user@host:5432/database."));
        if (name == QStringLiteral("host")) // no name of a server can be a folder
            address.host = value;
        else if (known.contains(name))
            address.options.emplace_back(name, value);
        else
            return refuse(
                Tr::tr("The address says “%1”, which is not known here. After the “?” there can be: %2.")
                    .arg(name, QStringLiteral("host, ") + known.join(QStringLiteral(", "))));
    }
    return address;
}

} // namespace

bool QueryAddress::isThisMachine() const
{
    const QString name = host.isEmpty() ? qEnvironmentVariable("PGHOST") : host;
    const bool isNumber = std::ranges::all_of(name, [](QChar c) { return c.isDigit() || c == u'.'; });
    return name.isEmpty() || isFolder(name) || name == QStringLiteral("localhost") ||
           name == QStringLiteral("::1") || (isNumber && name.startsWith(QStringLiteral("127.")));
}

QString QueryAddress::place() const
{
    if (!isServer())
        return file;
    // Encoded, so that no part can be taken for two.
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    QString place = QStringLiteral("postgresql://%1@%2:%3/%4")
                        .arg(encoded(user), encoded(host), port == 0 ? QString() : QString::number(port),
                             encoded(database));
    for (const auto &[name, value] : options)
        place += u'&' + name + u'=' + encoded(value);
    return place;
}

Result<QueryAddress> queryAddress(const QString &text, const QString &folder)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(Tr::tr("Say where the database is: the file of an SQLite database, or "
                             "postgresql://user@host/database."));
    // A control character would show another address on a terminal than is asked.
    if (trimmed.size() > longestAddress || hasControl(trimmed))
        return refuse(Tr::tr("This is no address of a database."));
    if (holdsPassword(trimmed))
        return refuse(Tr::tr("There is a password in the address, and documents are read by many. Take it "
                             "out; it is asked for, or read from the keychain or from libpq's pgpass file."));
    if (isServerAddress(trimmed))
        return serverAddress(trimmed);
    if (trimmed.contains(QStringLiteral("://")))
        return refuse(Tr::tr("Only the file of an SQLite database and postgresql:// can be asked."));
    QueryAddress address;
    address.text = trimmed;
    address.file = QDir::cleanPath(QDir(folder).absoluteFilePath(trimmed));
    return address;
}

} // namespace espalier
