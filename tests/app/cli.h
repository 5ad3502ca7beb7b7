// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The real program under test: run with words, its output and exit code read back.
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace espalier::test {

struct Ran
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

/// A word of a command line, from either kind of text.
struct Word
{
    QString text;
    Word(const char *word) : text(QString::fromUtf8(word)) {}
    Word(const QString &word) : text(word) {}
};

class Cli : public testing::Test
{
protected:
    QTemporaryDir folder;
    const QString sample = QStringLiteral(ESPALIER_SOURCE "/resources/samples/mid_market_growth.kpitree");

    Ran run(const std::vector<Word> &words, const QByteArray &input = {}) const
    {
        QStringList arguments;
        for (const Word &word : words)
            arguments << word.text;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ESPALIER_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(120'000)) << qPrintable(arguments.join(QLatin1Char(' ')));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What an independent validator says of a file by a schema of ours, a line a fault.
    static QString faultsOf(const QString &file, const char *schema)
    {
        QProcess validator;
        validator.start(QStringLiteral("python3"),
                        {QStringLiteral(ESPALIER_SOURCE "/tests/core/storage/validate.py"),
                         QStringLiteral(ESPALIER_SOURCE "/resources/schema/") + QLatin1String(schema), file});
        EXPECT_TRUE(validator.waitForFinished(120'000)) << "python3 and python3-jsonschema are needed";
        EXPECT_EQ(validator.exitCode(), 0) << validator.readAllStandardError().toStdString();
        return QString::fromUtf8(validator.readAllStandardOutput());
    }
    QJsonObject info(const QString &path) const
    {
        const Ran ran = run({"info", path, "--json"});
        EXPECT_EQ(ran.exit, 0) << ran.err.toStdString();
        return QJsonDocument::fromJson(ran.out).object();
    }
};

} // namespace espalier::test
