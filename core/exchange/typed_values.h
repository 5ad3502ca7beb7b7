// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Numbers and days as a person types them, in the plain form and in that of the person's locale.
#pragma once

#include "core/exchange/cell_values.h"

#include <QLocale>

namespace espalier {

/// As numberFromCell(), but 1.234 and 1,234 are what they are in `locale`.
[[nodiscard]] std::optional<CellNumber> typedNumber(QStringView text, const QLocale &locale);

/// 2027-03-31 · 31.03.2027 · the locale's short and long form · 31 March 2027 · March 31, 2027 · March 2027,
/// Q1 2027 and 2027 (their last day) · "end of" any of these. Months are named in English or in `locale`.
[[nodiscard]] std::optional<QDate> typedDay(QStringView text, const QLocale &locale);

} // namespace espalier
