// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// PostgresServer: a server of the test's own, reached by a socket in a temporary folder, begun when it is
// first wanted and gone with the test program. Its user “reader” needs the password “open sesame”, its owner
// none.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace espalier::test {

class PostgresServer
{
public:
    /// The one of this program.
    [[nodiscard]] static const PostgresServer &instance();
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// Why there is none; empty when it runs.
    [[nodiscard]] QString whyNot() const { return m_whyNot; }
    [[nodiscard]] QString address(const QString &user = QStringLiteral("owner")) const;

private:
    PostgresServer();
    [[nodiscard]] QString begin();
    [[nodiscard]] bool runAs(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_programs; ///< the folder of initdb and postgres
    QString m_whyNot;
    QProcess m_server;
};

/// Skips the test, with the reason, where no server can be had.
#define ESPALIER_NEEDS_POSTGRES()                                                                            \
    if (const QString whyNot = test::PostgresServer::instance().whyNot(); !whyNot.isEmpty())                 \
    GTEST_SKIP() << whyNot.toStdString()

} // namespace espalier::test
