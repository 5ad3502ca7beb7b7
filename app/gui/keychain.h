// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Keychain: Passwords in the system's own: the Secret Service or KWallet, Keychain, Credential Manager.
#pragma once

#include "ui/settings/passwords.h"

namespace espalier {

class Keychain final : public Passwords
{
public:
    void find(const QString &place, QObject *asker, const Found &found) override;
    void keep(const QString &place, const QString &password) override;
    void forget(const QString &place) override;
};

} // namespace espalier
