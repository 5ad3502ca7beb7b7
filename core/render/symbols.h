// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The shapes of the symbols, each in a square of 16. What they mean is told by form alone; colour only
// repeats it.
#pragma once

#include "core/render/theme.h"

namespace espalier {

/// Disc with tick, triangle with !, square with ×, dashed ring, ring with bar. Hollow: only the outline and
/// the mark.
[[nodiscard]] SymbolPtr statusSymbol(Status status, const StatusInk &ink, Rgb card, bool hollow);
[[nodiscard]] SymbolPtr markSymbol(Mark mark, Rgb ink, Rgb card);
/// A lozenge with the letter of its severity.
[[nodiscard]] SymbolPtr findingSymbol(FindingKind kind, Rgb ink, Rgb card);
/// A round arrow: how often the value is refreshed.
[[nodiscard]] SymbolPtr refreshSymbol(Rgb ink);

} // namespace espalier
