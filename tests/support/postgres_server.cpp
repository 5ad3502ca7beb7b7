// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/postgres_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace espalier::test {

namespace {

QString folderOfPrograms()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    if (!found.isEmpty())
        return QFileInfo(found).path();
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString folder = versions.filePath(version) + QStringLiteral("/bin");
        if (QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    return {};
}

#ifdef Q_OS_UNIX
/// The server refuses to run as root: then as somebody else.
const passwd *someoneElse()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *who = getpwnam("postgres");
    return who ? who : getpwnam("nobody");
}

/// As that somebody, and not for longer than this program.
void become(QProcess &process)
{
    process.setChildProcessModifier([who = someoneElse()] {
        if (who && (setgroups(0, nullptr) != 0 || setgid(who->pw_gid) != 0 || setuid(who->pw_uid) != 0))
            _exit(1);
#ifdef Q_OS_LINUX
        prctl(PR_SET_PDEATHSIG, SIGINT);
#endif
    });
}
#endif

} // namespace

const PostgresServer &PostgresServer::instance()
{
    static const PostgresServer server;
    return server;
}

PostgresServer::PostgresServer()
{
#ifdef Q_OS_UNIX
    m_whyNot = begin();
#else
    m_whyNot = QStringLiteral("a private PostgreSQL server is only begun on Unix");
#endif
}

QString PostgresServer::address(const QString &user) const
{
    return QStringLiteral("postgresql://%1@/postgres?host=%2").arg(user, m_folder.path());
}

#ifdef Q_OS_UNIX
bool PostgresServer::runAs(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    become(process);
    process.start(m_programs + u'/' + program, arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

QString PostgresServer::begin()
{
    m_programs = folderOfPrograms();
    if (m_programs.isEmpty())
        return QStringLiteral("PostgreSQL is not installed");
    if (const passwd *who = someoneElse();
        who && chown(QFile::encodeName(m_folder.path()).constData(), who->pw_uid, who->pw_gid) != 0)
        return QStringLiteral("the folder of the server cannot be given away");
    const QString data = m_folder.filePath(QStringLiteral("data"));
    if (!runAs(QStringLiteral("initdb"),
               {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("owner"),
                QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync"),
                QStringLiteral("--no-instructions")}))
        return QStringLiteral("initdb failed");
    QFile access(data + QStringLiteral("/pg_hba.conf"));
    if (!access.open(QIODevice::WriteOnly) ||
        access.write("local all reader scram-sha-256\nlocal all all trust\n") < 0)
        return QStringLiteral("pg_hba.conf cannot be written");
    access.close();

    become(m_server);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(m_programs + QStringLiteral("/postgres"),
                   {QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path(), QStringLiteral("-h"),
                    QString(), QStringLiteral("-F"), QStringLiteral("-c"), QStringLiteral("timezone=UTC")});
    QElapsedTimer waited;
    waited.start();
    constexpr int longest = 60'000;
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_server.waitForReadyRead(longest) || waited.elapsed() > longest)
            return QStringLiteral("the server did not begin: ") + QString::fromUtf8(said);
        said += m_server.readAll();
    }
    return {};
}
#endif

PostgresServer::~PostgresServer()
{
#ifdef Q_OS_UNIX
    // SIGINT is its fast shutdown, which waits for nobody.
    if (m_server.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
#endif
    m_server.waitForFinished(30'000);
}

} // namespace espalier::test
