// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/migrations.h"

#include "core/base/tr.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace espalier {

namespace {

constexpr int minorsPerMajor = 1000;

} // namespace

QString FormatVersion::text() const
{
    return QStringLiteral("%1.%2").arg(major).arg(minor);
}

std::optional<FormatVersion> FormatVersion::fromText(QByteArrayView text)
{
    FormatVersion version;
    const char *const end = text.data() + text.size();
    const auto [dot, majorError] = std::from_chars(text.data(), end, version.major);
    if (majorError != std::errc() || dot == end || *dot != '.' || version.major < 0)
        return std::nullopt;
    const auto [last, minorError] = std::from_chars(dot + 1, end, version.minor);
    if (minorError != std::errc() || last != end || version.minor < 0)
        return std::nullopt;
    return version;
}

int versionNumber(FormatVersion version)
{
    return version.major * minorsPerMajor + version.minor;
}

FormatVersion versionFromNumber(int number)
{
    return {number / minorsPerMajor, number % minorsPerMajor};
}

Result<void> checkReadable(FormatVersion version, const QString &file)
{
    if (version.major <= currentVersion.major)
        return {};
    Error error{ErrorKind::Unreadable, {}, file, 0, 0};
    error.what = Tr::tr("This file was written by a newer Espalier (format %1; this program reads up to %2). "
                        "Open it with the newer one.")
                     .arg(version.text(), currentVersion.text());
    return tl::unexpected<Error>(error);
}

QString readOnlyBecauseOf(FormatVersion version)
{
    if (version <= currentVersion)
        return {};
    return Tr::tr("This file was written by a newer Espalier (format %1; this program writes %2). It is open "
                  "for reading only, so that nothing is lost.")
        .arg(version.text(), currentVersion.text());
}

std::span<const Migration> releasedMigrations()
{
    return {};
}

Result<QByteArray> migrated(QByteArrayView document, FormatVersion version,
                            std::span<const Migration> migrations)
{
    auto raw = nlohmann::ordered_json::parse(document.begin(), document.end(), nullptr, false);
    while (version < currentVersion) {
        const auto step = std::ranges::find(migrations, version, &Migration::from);
        if (step == migrations.end())
            return fail(ErrorKind::Unreadable,
                        Tr::tr("The file says that it has version %1, which no release of Espalier "
                               "has written. Correct its “version”.")
                            .arg(version.text()));
        if (const Result<void> done = step->run(raw); !done)
            return tl::unexpected<Error>(done.error());
        version = step->to;
        raw["version"] = version.text().toStdString();
    }
    return QByteArray::fromStdString(raw.dump());
}

} // namespace espalier
