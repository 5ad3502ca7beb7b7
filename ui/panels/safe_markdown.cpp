// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/safe_markdown.h"

#include "core/render/card_content.h"

#include <QTextDocument>

namespace espalier {

SafeMarkdown::SafeMarkdown(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        if (!safeAddress(address.toString()).isEmpty())
            Q_EMIT linkRequested(address);
    });
}

QVariant SafeMarkdown::loadResource(int, const QUrl &)
{
    return QByteArray(); // an empty resource, not "none": else the base class asks the disk
}

bool isHarmlessMarkdown(const QString &text)
{
    if (text.size() > SafeMarkdown::mostBytes || text.toUtf8().size() > SafeMarkdown::mostBytes)
        return false;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        int levels = 0;
        int spaces = 0;
        qsizetype number = 0; // digits of "1." or "1)", which may begin a list within a list as "-" does
        for (const QChar c : line) {
            if (c.isDigit()) {
                ++number;
                continue;
            }
            const bool endsNumber = number > 0 && (c == QLatin1Char('.') || c == QLatin1Char(')'));
            if (number > 0 && !endsNumber)
                break;
            number = 0;
            if (c == QLatin1Char(' '))
                ++spaces;
            else if (c == QLatin1Char('\t'))
                spaces += 4;
            else if (endsNumber || QStringView(u">-*+").contains(c))
                ++levels; // "- - - -" nests as well
            else
                break;
        }
        if (levels > SafeMarkdown::mostLevels || spaces / 2 > SafeMarkdown::mostLevels * 2)
            return false;
    }
    return true;
}

void SafeMarkdown::setNotes(const QString &markdown)
{
    if (!isHarmlessMarkdown(markdown)) {
        setPlainText(markdown.left(mostBytes));
        return;
    }
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                          QTextDocument::MarkdownDialectGitHub);
}

} // namespace espalier
