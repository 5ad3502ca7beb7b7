// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// SafeMarkdown: shows Markdown that somebody else wrote. Loads nothing, from no file and no network; HTML in
// it is text; what is too long or nested too deep is shown as plain text; a link opens only after its whole
// address was shown, and only with http, https or mailto.
#pragma once

#include <QTextBrowser>

namespace espalier {

class SafeMarkdown final : public QTextBrowser
{
    Q_OBJECT

public:
    static constexpr qsizetype mostBytes = 64 * 1024;
    static constexpr int mostLevels = 16;

    explicit SafeMarkdown(QWidget *parent = nullptr);

    void setNotes(const QString &markdown);
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// A link that may be opened was clicked; the receiver shows the address and asks.
    void linkRequested(const QUrl &address);
};

/// Whether a text is short and flat enough to be laid out as Markdown.
[[nodiscard]] bool isHarmlessMarkdown(const QString &text);

} // namespace espalier
