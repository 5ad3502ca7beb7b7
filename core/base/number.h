// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Numbers as text in files: the same in every locale, and the double that was written is the double that is
// read.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace espalier {

/// The fewest digits that read back as the same double; plain ("1000000", "0.001") from 1e-6 up to below
/// 1e21, with an exponent outside. Valid JSON. -0 is "0"; infinities and NaN, which no file holds, are empty.
[[nodiscard]] QByteArray numberText(double value);

/// Reads a decimal number, with or without exponent. The whole text must be one: no spaces, no leading '+',
/// no thousands separators, no "inf" or "nan", nothing too large or too small for a double.
[[nodiscard]] std::optional<double> numberFromText(QByteArrayView text);

} // namespace espalier
