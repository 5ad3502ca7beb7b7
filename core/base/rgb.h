// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Rgb: a colour as data, without a graphics library. Written "#rrggbb".
#pragma once

#include <QByteArrayView>

#include <compare>
#include <cstdint>
#include <optional>

namespace espalier {

struct Rgb
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    [[nodiscard]] static constexpr Rgb of(std::uint32_t rrggbb)
    {
        return {static_cast<std::uint8_t>(rrggbb >> 16), static_cast<std::uint8_t>(rrggbb >> 8),
                static_cast<std::uint8_t>(rrggbb)};
    }
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] static std::optional<Rgb> fromText(QByteArrayView text);

    constexpr auto operator<=>(const Rgb &) const = default;
};

/// Contrast of two colours, 1 … 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(Rgb a, Rgb b);
/// `amount` of `over` laid on `under`; 0 is all under, 1 all over.
[[nodiscard]] Rgb blend(Rgb under, Rgb over, double amount);

} // namespace espalier
