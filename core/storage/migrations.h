// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Versions of the file format, and how files of older ones become current.
//
// A release that adds fields or registers raises the minor version: an older program keeps what it does not
// know and opens the file read-only. A release that renames, removes, or adds a word to a closed list raises
// the major version, and adds one migration here: a function on the raw JSON, frozen for ever once released,
// with a fixture of the old version in tests/core/storage/fixtures.
#pragma once

#include "core/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <optional>
#include <span>

namespace espalier {

/// Written "1.0".
struct FormatVersion
{
    int major = 0;
    int minor = 0;

    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<FormatVersion> fromText(QByteArrayView text);
    auto operator<=>(const FormatVersion &) const = default;
};

inline constexpr FormatVersion currentVersion{1, 0};

/// As databases keep it in their user_version: 1000 for 1.0, 1001 for 1.1.
[[nodiscard]] int versionNumber(FormatVersion version);
[[nodiscard]] FormatVersion versionFromNumber(int number);

/// Unreadable when the major version is newer than this program.
[[nodiscard]] Result<void> checkReadable(FormatVersion version, const QString &file);
/// Why a file may not be written back: its minor version is newer. Empty when it may.
[[nodiscard]] QString readOnlyBecauseOf(FormatVersion version);

struct Migration
{
    FormatVersion from;
    FormatVersion to;
    /// Alters a whole document; `version` is set by the caller.
    Result<void> (*run)(nlohmann::ordered_json &document);
};

/// Every migration ever released, oldest first. Version 1.0 is the first one, so there is none yet.
[[nodiscard]] std::span<const Migration> releasedMigrations();

/// The document after all migrations from its version on. `document` is valid JSON within the limits, no key
/// twice. Unreadable when no migration starts at a version on the way to the current one.
[[nodiscard]] Result<QByteArray> migrated(QByteArrayView document, FormatVersion version,
                                          std::span<const Migration> migrations);

} // namespace espalier
