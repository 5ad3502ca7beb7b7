// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/chrome.h"

#include "core/render/colour.h"

#include <QFile>

#include <algorithm>
#include <utility>
#include <vector>

namespace espalier {
namespace {

using Words = std::vector<std::pair<QString, Rgb>>;

Words wordsOf(const Chrome &chrome)
{
    Words words{
        {QStringLiteral("@panel"), chrome.panel},         {QStringLiteral("@field"), chrome.field},
        {QStringLiteral("@fieldEdge"), chrome.fieldEdge}, {QStringLiteral("@hairline"), chrome.hairline},
        {QStringLiteral("@hover"), chrome.hover},         {QStringLiteral("@pressed"), chrome.pressed},
        {QStringLiteral("@selected"), chrome.selected},   {QStringLiteral("@ink"), chrome.ink},
        {QStringLiteral("@inkSoft"), chrome.inkSoft},     {QStringLiteral("@inkQuiet"), chrome.inkQuiet},
        {QStringLiteral("@inkFaint"), chrome.inkFaint},   {QStringLiteral("@accent"), chrome.accent},
        {QStringLiteral("@onAccent"), chrome.onAccent},   {QStringLiteral("@wrong"), chrome.wrong},
        {QStringLiteral("@notice"), chrome.notice},
    };
    // "@inkSoft" before "@ink": a word must not be replaced inside a longer one.
    std::ranges::sort(words, [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    return words;
}

} // namespace

Chrome chromeOf(const Theme &theme)
{
    Chrome chrome;
    chrome.dark = theme.kind == ThemeKind::Dark;
    chrome.panel = chrome.dark ? blend(theme.ground, theme.card, 0.55) : theme.card;
    chrome.field = theme.card;
    chrome.fieldEdge = blend(chrome.panel, theme.cardEdge, 0.72);
    chrome.hairline = theme.rule;
    chrome.hover = blend(chrome.panel, theme.line, 0.1);
    chrome.pressed = blend(chrome.panel, theme.line, 0.2);
    chrome.selected = blend(chrome.panel, theme.accent,
                            chrome.dark                         ? 0.24
                            : theme.kind == ThemeKind::Contrast ? 0.2
                                                                : 0.11);
    chrome.ink = theme.ink;
    chrome.inkSoft = theme.inkSoft;
    chrome.inkQuiet = theme.inkQuiet;
    chrome.inkFaint = blend(chrome.panel, theme.inkQuiet, theme.kind == ThemeKind::Contrast ? 0.7 : 0.55);
    chrome.accent = theme.accent;
    chrome.onAccent = contrast(theme.card, theme.accent) >= contrast(theme.ground, theme.accent)
                          ? theme.card
                          : theme.ground;
    chrome.wrong = theme.textColour(theme.inkOf(Status::Act).outline);
    chrome.notice = blend(chrome.panel, theme.inkOf(Status::Watch).fill, chrome.dark ? 0.2 : 0.16);
    chrome.avatar = theme.avatar;
    return chrome;
}

ThemeKind themeKindOf(const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::WindowText);
    if (ink.lightness() > palette.color(QPalette::Window).lightness())
        return ThemeKind::Dark;
    return ink == toColor(themeOf(ThemeKind::Contrast).ink) ? ThemeKind::Contrast : ThemeKind::Light;
}

QPalette paletteOf(const Chrome &chrome)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, Rgb colour) {
        palette.setColor(role, toColor(colour));
    };
    set(QPalette::Window, chrome.panel);
    set(QPalette::WindowText, chrome.ink);
    set(QPalette::Base, chrome.field);
    set(QPalette::AlternateBase, chrome.hover);
    set(QPalette::Text, chrome.ink);
    set(QPalette::PlaceholderText, chrome.inkQuiet);
    set(QPalette::Button, chrome.panel);
    set(QPalette::ButtonText, chrome.ink);
    set(QPalette::BrightText, chrome.wrong);
    set(QPalette::Highlight, chrome.accent);
    set(QPalette::HighlightedText, chrome.onAccent);
    set(QPalette::Link, chrome.accent);
    set(QPalette::LinkVisited, chrome.accent);
    set(QPalette::ToolTipBase, chrome.field);
    set(QPalette::ToolTipText, chrome.ink);
    set(QPalette::Light, chrome.field);
    set(QPalette::Midlight, chrome.hover);
    set(QPalette::Mid, chrome.hairline);
    set(QPalette::Dark, chrome.fieldEdge);
    set(QPalette::Shadow, chrome.inkFaint);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, toColor(chrome.inkFaint));
    return palette;
}

QString styleSheetOf(const Chrome &chrome)
{
    QFile file(QStringLiteral(":/espalier/style/window.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[word, colour] : wordsOf(chrome))
        sheet.replace(word, QString::fromLatin1(colour.text()));
    return sheet.replace(QStringLiteral("@kind"),
                         chrome.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace espalier
