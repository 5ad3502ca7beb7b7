// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/theme.h"

#include "core/base/tr.h"
#include "core/render/symbols.h"

#include <algorithm>

namespace espalier {
namespace {

/// The colour moved towards `ink` just as far as the contrast against both grounds asks for.
Rgb readable(Rgb colour, Rgb ground, Rgb otherGround, Rgb ink, double enough)
{
    for (int step = 0; step < 20; ++step) {
        const Rgb tried = blend(colour, ink, step / 20.0);
        if (std::min(contrast(tried, ground), contrast(tried, otherGround)) >= enough)
            return tried;
    }
    return ink;
}

void setLight(Theme &theme)
{
    theme.ground = Rgb::of(0xF6F7F9);
    theme.bandEven = Rgb::of(0xF6F7F9);
    theme.bandOdd = Rgb::of(0xEDF0F5);
    theme.card = Rgb::of(0xFFFFFF);
    theme.cardEdge = Rgb::of(0xA3AEC0);
    theme.shade = Rgb::of(0xE1E5EC);
    theme.actFrame = Rgb::of(0x141B26);
    theme.ink = Rgb::of(0x1A2230);
    theme.inkSoft = Rgb::of(0x3D4757);
    theme.inkQuiet = Rgb::of(0x566173);
    theme.line = Rgb::of(0x64748B);
    theme.accent = Rgb::of(0x1D4ED8);
    theme.avatar = Rgb::of(0xE3E7EE);
    theme.rule = Rgb::of(0xD9DEE7);
}

void setDark(Theme &theme)
{
    theme.ground = Rgb::of(0x12161D);
    theme.bandEven = Rgb::of(0x151A22);
    theme.bandOdd = Rgb::of(0x1B212B);
    theme.card = Rgb::of(0x252C38);
    theme.cardEdge = Rgb::of(0x4A5567);
    theme.shade = Rgb::of(0x0F1319);
    theme.actFrame = Rgb::of(0xEEF2F8);
    theme.ink = Rgb::of(0xECF0F6);
    theme.inkSoft = Rgb::of(0xC3CCDA);
    theme.inkQuiet = Rgb::of(0xA3AFC1);
    theme.line = Rgb::of(0x8291A8);
    theme.accent = Rgb::of(0x7DA6FF);
    theme.avatar = Rgb::of(0x3A4454);
    theme.rule = Rgb::of(0x374152);
}

void setPrint(Theme &theme)
{
    setLight(theme);
    theme.ground = Rgb::of(0xFFFFFF);
    theme.bandEven = Rgb::of(0xFFFFFF);
    theme.bandOdd = Rgb::of(0xF4F5F8);
    theme.cardEdge = Rgb::of(0x8D98AB);
    theme.shade = theme.card; // ink on paper casts no shadow
    theme.inkQuiet = Rgb::of(0x4A5465);
    theme.line = Rgb::of(0x556377);
}

/// Black on white with edges that are drawn: for weak eyes and weak projectors.
void setContrast(Theme &theme)
{
    theme.forText = 7;
    theme.forShapes = 4.5;
    theme.ground = Rgb::of(0xFFFFFF);
    theme.bandEven = Rgb::of(0xFFFFFF);
    theme.bandOdd = Rgb::of(0xEDEDED);
    theme.card = Rgb::of(0xFFFFFF);
    theme.cardEdge = Rgb::of(0x000000);
    theme.shade = theme.card;
    theme.actFrame = Rgb::of(0x000000);
    theme.ink = Rgb::of(0x000000);
    theme.inkSoft = Rgb::of(0x1A1A1A);
    theme.inkQuiet = Rgb::of(0x2B2B2B);
    theme.line = Rgb::of(0x1F1F1F);
    theme.accent = Rgb::of(0x0A2FB8);
    theme.avatar = Rgb::of(0xE2E2E2);
    theme.rule = Rgb::of(0x666666);
}

/// Fill and mark by hue set; outlines stand against a light card, and are lifted for a dark one.
std::array<StatusInk, 5> statusInks(StatusHues hues)
{
    const Rgb white = Rgb::of(0xFFFFFF);
    const Rgb dark = Rgb::of(0x1A1300);
    const Rgb grey = Rgb::of(0x999999);
    const Rgb greyOutline = Rgb::of(0x6B7280);
    const StatusInk none{grey, greyOutline, greyOutline, {}};
    StatusInk onTrack{Rgb::of(0x009E73), Rgb::of(0x00795A), white, {}};
    StatusInk watch{Rgb::of(0xE69F00), Rgb::of(0x8A5A00), dark, {}};
    StatusInk act{Rgb::of(0xD55E00), Rgb::of(0x9A4300), white, {}};
    if (hues == StatusHues::Classic) {
        onTrack = {Rgb::of(0x1E8E3E), Rgb::of(0x14692C), white, {}};
        watch = {Rgb::of(0xF2B200), Rgb::of(0x806000), dark, {}};
        act = {Rgb::of(0xC62828), Rgb::of(0x8E1B1B), white, {}};
    } else if (hues == StatusHues::ColourVision) {
        onTrack = {Rgb::of(0x0072B2), Rgb::of(0x00507D), white, {}};
        watch = {Rgb::of(0xF0E442), Rgb::of(0x736B00), dark, {}};
    }
    return {none, onTrack, watch, act, none}; // in the order of Status
}

} // namespace

Rgb Theme::shapeColour(Rgb colour) const
{
    return readable(colour, card, card, ink, forShapes);
}

Rgb Theme::textColour(Rgb colour) const
{
    return readable(colour, bandEven, bandOdd, ink, forText);
}

Theme themeOf(ThemeKind kind, StatusHues hues)
{
    Theme theme;
    theme.kind = kind;
    switch (kind) {
    case ThemeKind::Light:
        setLight(theme);
        break;
    case ThemeKind::Dark:
        setDark(theme);
        break;
    case ThemeKind::Print:
        setPrint(theme);
        break;
    case ThemeKind::Contrast:
        setContrast(theme);
        break;
    }
    theme.status = statusInks(hues);
    for (std::size_t i = 0; i < theme.status.size(); ++i) {
        StatusInk &ink = theme.status[i];
        if (kind == ThemeKind::Dark)
            ink.outline =
                readable(blend(ink.fill, theme.ink, 0.3), theme.card, theme.card, theme.ink, theme.forText);
        if (kind == ThemeKind::Contrast)
            ink.fill = readable(ink.fill, ink.mark, ink.mark, theme.ink, theme.forShapes);
        ink.tint = blend(theme.card, ink.fill, kind == ThemeKind::Dark ? 0.24 : 0.2);
        theme.statusSymbols[i] = statusSymbol(static_cast<Status>(i), ink, theme.card, false);
        theme.provisionalSymbols[i] = statusSymbol(static_cast<Status>(i), ink, theme.card, true);
    }
    for (std::size_t i = 0; i < theme.markSymbols.size(); ++i)
        theme.markSymbols[i] = markSymbol(static_cast<Mark>(i), theme.inkQuiet, theme.card);
    for (std::size_t i = 0; i < theme.findingSymbols.size(); ++i)
        theme.findingSymbols[i] = findingSymbol(static_cast<FindingKind>(i), theme.ink, theme.card);
    theme.refresh = refreshSymbol(theme.inkQuiet);
    return theme;
}

Rgb paletteColour(std::size_t index)
{
    static constexpr std::array<std::uint32_t, paletteSize> colours{
        0x1E3A8A, 0x2B87C8, 0x7C4DBD, 0x64748B, 0xA8328A, 0x0E6B85, 0x5B5BD6, 0x6B4E71,
        0xBB8190, 0xA18BC1, 0xB73FCF, 0x6D9AB0, 0xC970DB, 0x8F2447, 0x7094DB, 0xDB70A6};
    return Rgb::of(colours[index % colours.size()]);
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::OnTrack:
        return Tr::tr("on track");
    case Status::Watch:
        return Tr::tr("watch");
    case Status::Act:
        return Tr::tr("act");
    case Status::NoData:
        return Tr::tr("no data");
    case Status::NotMeasured:
        break;
    }
    return Tr::tr("not measured");
}

} // namespace espalier
