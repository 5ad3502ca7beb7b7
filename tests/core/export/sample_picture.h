// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A small picture with every kind of op in it, and the tools that look at what was exported.
#pragma once

#include "core/render/card.h"
#include "core/render/text.h"
#include "core/render/theme.h"

#include <QProcess>
#include <QTemporaryFile>

namespace espalier {

inline CardContent sampleCard(const QString &title)
{
    CardContent content;
    content.code = QStringLiteral("M-2");
    content.indicator = QStringLiteral("Lagging");
    content.title = title;
    content.question = QStringLiteral("Can sales close the leads we send?");
    content.status = Status::Watch;
    content.value = QStringLiteral("19.4\u00A0%");
    content.isFigure = true;
    content.target = QStringLiteral("≥\u00A025\u00A0%");
    content.sparkline = {{18, 17, 19, 19.4}, {{Status::OnTrack, 23, {}}, {Status::Watch, 18, 23}}, 25};
    content.owner = QStringLiteral("Priya N.");
    content.initials = QStringLiteral("PN");
    content.cadence = QStringLiteral("weekly");
    content.edge = Rgb::of(0x7C4DBD);
    content.address = QStringLiteral("https://example.org/report?a=1&b=(2)");
    return content;
}

/// One card under the other, each with a dashed link to the next.
inline Picture samplePicture(const QStringList &titles = {QStringLiteral("Grow revenue"),
                                                          QStringLiteral("MQL → opportunity")})
{
    const Theme theme = themeOf(ThemeKind::Print);
    Picture picture;
    picture.title = QStringLiteral("A <tree> & \"more\"");
    picture.ground = theme.ground;
    double y = 20;
    for (const QString &title : titles) {
        const CardContent content = sampleCard(title);
        const auto index = picture.bookmarks.size();
        addCard(picture, {30, y}, content, theme, Detail::Paper, QStringLiteral("n%1").arg(index));
        picture.bookmarks.push_back({title, {30, y}, index > 0 ? 1 : 0});
        const double bottom = y + cardSize(content, Detail::Paper).height();
        const Ink line{{}, theme.line, 2, Dash::Dashed};
        picture.ops.emplace_back(Path{
            {{150, bottom}, {150, bottom + 20}, {170, bottom + 20}, {170, bottom + 40}}, false, 6, 9, line});
        y = bottom + 40;
    }
    picture.bounds = {0, 0, 320, y + 20};
    return picture;
}

/// What a program prints about a file with these bytes, "%" being the file; null when it does not end well.
inline QByteArray outputOf(const QString &program, QStringList arguments, const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return {};
    for (QString &argument : arguments) {
        if (argument == QStringLiteral("%"))
            argument = file.fileName();
    }
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return {};
    return QByteArray("") + process.readAllStandardOutput();
}

} // namespace espalier
