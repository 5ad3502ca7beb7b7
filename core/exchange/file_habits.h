// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FileHabits: how one file writes numbers and days. 1,234 and 3/4/2027 mean two things each; a file that
// writes 2,5 or 31/3/2027 elsewhere has told which. Nothing comes from the locale of a machine. Pure.
#pragma once

#include "core/model/values.h"

#include <QDate>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace espalier {

enum class Reading : std::uint8_t {
    Read,
    Ambiguous, ///< two meanings, and nothing in the file says which
    Nothing,   ///< not what was asked for
};

struct WrittenNumber
{
    Reading reading = Reading::Nothing;
    double value = 0;
    Unit unit; ///< from a sign or word beside it: "25 %", "€ 150"
};

/// From the first to the last day, both included; the same for a day.
struct WrittenPeriod
{
    Reading reading = Reading::Nothing;
    QDate start;
    QDate end;

    [[nodiscard]] bool isDay() const { return start == end; }
};

class FileHabits
{
public:
    /// Takes note of what a cell says about the others.
    void learnFromNumber(QStringView cell);
    void learnFromDay(QStringView cell);
    /// What somebody said, which counts more than what the file says.
    void setDecimalComma(bool isComma) { m_decimalComma = {isComma, !isComma}; }

    /// As numberFromCell(), and (12) is -12. A comparison sign makes no number: < 2 was not measured.
    [[nodiscard]] WrittenNumber number(QStringView cell) const;
    /// 2027-03-31, also with a time behind it · 20270331 · 31.3.2027 · 31/3/2027 and 3/31/2027 · 31 March
    /// 2027, March 31, 2027 · March 2027, 2027-03, 03/2027 · Q1 2027, 2027-Q1 · W12 2027, 2027-W12 (ISO 8601)
    /// · 2027 · two days with "to", "..", "–" or "/" between them. Months in English or German.
    [[nodiscard]] WrittenPeriod period(QStringView cell) const;

private:
    /// One of two habits was seen, or the other, or both: then the file says nothing.
    struct Evidence
    {
        bool yes = false;
        bool no = false;

        [[nodiscard]] std::optional<bool> verdict() const
        {
            return yes == no ? std::nullopt : std::optional(yes);
        }
    };
    Evidence m_decimalComma;
    Evidence m_dayFirst;
};

} // namespace espalier
