// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/keychain.h"

#include <qt6keychain/keychain.h>

namespace espalier {

namespace {

const QString service = QStringLiteral("Espalier");

} // namespace

void Keychain::find(const QString &place, QObject *asker, const Found &found)
{
    auto *job = new QKeychain::ReadPasswordJob(service); // deletes itself when it is done
    job->setKey(place);
    QObject::connect(job, &QKeychain::Job::finished, asker, [job, found] {
        switch (job->error()) {
        case QKeychain::NoError:
            found(job->textData());
            break;
        case QKeychain::EntryNotFound:
            found(QString());
            break;
        default: // none is running, or it was not opened
            found(std::nullopt);
        }
    });
    job->start();
}

void Keychain::keep(const QString &place, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(place);
    job->setTextData(password);
    job->start();
}

void Keychain::forget(const QString &place)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(place);
    job->start();
}

} // namespace espalier
