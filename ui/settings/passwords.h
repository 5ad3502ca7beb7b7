// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Passwords: those of databases, as the keychain of this machine keeps them. Nothing else of the program
// keeps a password.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace espalier {

class Passwords
{
public:
    Passwords() = default;
    Passwords(const Passwords &) = delete;
    Passwords &operator=(const Passwords &) = delete;
    virtual ~Passwords() = default;

    /// The password of a place, empty where none is kept; nullopt where this machine has no keychain.
    using Found = std::function<void(const std::optional<QString> &)>;
    /// Looks for it and calls `found`, at once or later, never after `asker` is gone.
    virtual void find(const QString &place, QObject *asker, const Found &found) = 0;
    virtual void keep(const QString &place, const QString &password) = 0;
    virtual void forget(const QString &place) = 0;
};

/// Where there is no keychain: each is asked for.
class NoPasswords final : public Passwords
{
public:
    void find(const QString & /*place*/, QObject * /*asker*/, const Found &found) override { found({}); }
    void keep(const QString & /*place*/, const QString & /*password*/) override {}
    void forget(const QString & /*place*/) override {}
};

} // namespace espalier
