// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The legend: every status, link kind and colour in use, and no other.
#pragma once

#include "core/render/card_content.h"
#include "core/render/picture.h"
#include "core/render/theme.h"

#include <QSet>

#include <array>

namespace espalier {

struct Legend
{
    std::array<bool, 5> statuses{}; ///< by Status
    bool provisional = false;
    bool supports = false;
    bool alsoSupports = false;
    std::vector<ColourKey> colours; ///< what the left edges mean, in the order they were met

    /// Adds a colour unless its name is there.
    void add(const ColourKey &key);

private:
    QSet<QString> m_names;
};

inline constexpr std::size_t legendMostColours = 24; ///< more are left out, and said so

/// Draws the legend at the top of `area`, in as many lines as its width asks for; returns where it ends.
double addLegend(Picture &picture, const QRectF &area, const Legend &legend, const Theme &theme);

} // namespace espalier
