// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/rgb.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace espalier {

namespace {

double linear(std::uint8_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

QByteArray Rgb::text() const
{
    QByteArray out("#");
    for (const std::uint8_t channel : {red, green, blue}) {
        out += "0123456789abcdef"[channel >> 4];
        out += "0123456789abcdef"[channel & 0xF];
    }
    return out;
}

std::optional<Rgb> Rgb::fromText(QByteArrayView text)
{
    if (text.size() != 7 || text[0] != '#')
        return std::nullopt;
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + 7, value, 16);
    if (error != std::errc() || end != text.data() + 7)
        return std::nullopt;
    return of(value);
}

double contrast(Rgb a, Rgb b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Rgb blend(Rgb under, Rgb over, double amount)
{
    const auto mix = [amount](std::uint8_t u, std::uint8_t o) {
        return static_cast<std::uint8_t>(std::lround(u + (o - u) * std::clamp(amount, 0.0, 1.0)));
    };
    return {mix(under.red, over.red), mix(under.green, over.green), mix(under.blue, over.blue)};
}

} // namespace espalier
