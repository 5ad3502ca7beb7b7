// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Theme: every colour of a picture, and the symbols drawn in them. Light, dark and high contrast for the
// window, print for paper. Promises: text stands ≥ 4.5:1 against what is behind it, shapes ≥ 3:1, in high
// contrast ≥ 7:1 and ≥ 4.5:1; tier colours and status colours share no hue. A plain value, cheap to copy.
#pragma once

#include "core/model/vocabulary.h"
#include "core/render/picture.h"

#include <QString>

#include <array>
#include <memory>

namespace espalier {

enum class ThemeKind { Light, Dark, Print, Contrast };

/// Which hues say on track, watch and act. Shapes and words are the same in all.
enum class StatusHues {
    Standard,     ///< green, orange, vermillion
    Classic,      ///< red, amber, green
    ColourVision, ///< blue, yellow, vermillion: widest apart for every colour vision
};

struct StatusInk
{
    Rgb fill;
    Rgb outline; ///< stands against the card as a shape
    Rgb mark;    ///< tick, exclamation mark, cross: stands against the fill as a shape
    Rgb tint;    ///< a band in a sparkline
};

/// Small signs on a card that are not a status.
enum class Mark { Note, Experiment, Proposal, SignedOff, UpstreamChanged, OpenQuestion };
inline constexpr std::size_t markCount = 6;

enum class FindingKind { Error, Warning, Hint };

using SymbolPtr = std::shared_ptr<const Symbol>;

struct Theme
{
    ThemeKind kind = ThemeKind::Light;
    double forText = 4.5;   ///< the contrast that is enough
    double forShapes = 3.0; ///< the same

    Rgb ground;   ///< behind everything
    Rgb bandEven; ///< tier bands, alternating from the top
    Rgb bandOdd;
    Rgb card;
    Rgb cardEdge;
    Rgb shade;    ///< the soft edge under a card
    Rgb actFrame; ///< the thick frame of a card whose status is act
    Rgb ink;      ///< titles, values
    Rgb inkSoft;  ///< indicator, owner, meaning of a tier
    Rgb inkQuiet; ///< code, question, target, cadence
    Rgb line;     ///< links
    Rgb accent;   ///< selection and its path
    Rgb avatar;   ///< behind initials
    Rgb rule;     ///< hairlines of legend and title block; decoration only

    std::array<StatusInk, 5> status;             ///< by Status
    std::array<SymbolPtr, 5> statusSymbols;      ///< by Status
    std::array<SymbolPtr, 5> provisionalSymbols; ///< the same, hollow: the value is not final
    std::array<SymbolPtr, markCount> markSymbols;
    std::array<SymbolPtr, 3> findingSymbols; ///< by FindingKind: a lozenge with E, W or I
    SymbolPtr refresh;                       ///< before a cadence

    [[nodiscard]] const StatusInk &inkOf(Status s) const { return status[static_cast<std::size_t>(s)]; }
    [[nodiscard]] const SymbolPtr &symbolOf(Status s, bool provisional = false) const
    {
        return (provisional ? provisionalSymbols : statusSymbols)[static_cast<std::size_t>(s)];
    }
    [[nodiscard]] const SymbolPtr &symbolOf(Mark m) const { return markSymbols[static_cast<std::size_t>(m)]; }
    [[nodiscard]] const SymbolPtr &symbolOf(FindingKind f) const
    {
        return findingSymbols[static_cast<std::size_t>(f)];
    }

    /// `colour` of a tree as a shape on a card of this theme: it stands out enough, its hue kept.
    [[nodiscard]] Rgb shapeColour(Rgb colour) const;
    /// `colour` of a tree as text on a band of this theme: it stands out enough, its hue kept.
    [[nodiscard]] Rgb textColour(Rgb colour) const;
};

[[nodiscard]] Theme themeOf(ThemeKind kind, StatusHues hues = StatusHues::Standard);

/// The colours that tiers, owners, teams, channels … take in turn where the tree gives none: told apart on
/// light and dark cards, and never taken for a status. They repeat after paletteSize.
inline constexpr std::size_t paletteSize = 16;
[[nodiscard]] Rgb paletteColour(std::size_t index);

/// What stands in no tier, has no owner or no channel where these give the colours.
inline constexpr Rgb noColour = Rgb::of(0x8A93A3);

/// The word that goes with the shape: "on track", "watch", "act", "no data", "not measured".
[[nodiscard]] QString statusWord(Status status);

} // namespace espalier
