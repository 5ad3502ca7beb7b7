// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/mnemonics.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace espalier {
namespace {

/// Where the letter stands that this text gets, -1 when all its letters are taken.
qsizetype freeLetter(const QString &text, const QSet<QChar> &taken)
{
    const auto isFree = [&](qsizetype i) {
        return text[i].isLetterOrNumber() && !taken.contains(text[i].toLower());
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((i == 0 || text[i - 1].isSpace()) && isFree(i))
            return i;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isFree(i))
            return i;
    }
    return -1;
}

void give(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    for (QAction *action : actions) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        const qsizetype at = freeLetter(text, taken);
        if (at >= 0) {
            taken.insert(text[at].toLower());
            text.insert(at, QLatin1Char('&'));
        }
        action->setText(text);
    }
}

} // namespace

void giveMnemonics(QMenu *menu)
{
    give(menu->actions());
    for (const QAction *action : menu->actions()) {
        if (QMenu *sub = action->menu())
            give(sub->actions());
    }
}

void giveMnemonics(QMenuBar *bar)
{
    give(bar->actions());
    for (const QAction *action : bar->actions()) {
        if (QMenu *menu = action->menu())
            giveMnemonics(menu);
    }
}

} // namespace espalier
