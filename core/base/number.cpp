// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace espalier {

QByteArray numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return QByteArrayLiteral("0");
    const double size = std::abs(value);
    const auto format =
        size >= 1e-6 && size < 1e21 ? std::chars_format::fixed : std::chars_format::scientific;
    std::array<char, 32> text; // the longest: sign, "0.00000", 17 digits
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value, format);
    Q_ASSERT(error == std::errc());
    return {text.data(), end - text.data()};
}

std::optional<double> numberFromText(QByteArrayView text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value == 0 ? 0 : value; // -0 and 0 are one number in a file
}

} // namespace espalier
