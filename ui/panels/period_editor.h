// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A period in one line, as people write it: "2026", "H1 2026", "Q4 2026", "Nov 2026", or two days.
#pragma once

#include "ui/panels/number_editor.h"

namespace espalier {

/// "2026", "H1 2026", "Q4 2026", "Nov 2026" where it is just that; else "1/15/2026 – 3/31/2026", "until …" or
/// "from …" with days as the locale writes them short. Empty when it is not set.
[[nodiscard]] QString periodText(const QLocale &locale, const Period &period);
/// What periodText() writes, and alike ("2026-Q4", "q4 2026", "2026-01-01 - 2026-03-31", one day alone).
/// Nullopt for what is neither, or ends before it begins.
[[nodiscard]] std::optional<Period> periodIn(const QLocale &locale, const QString &text);

class PeriodEditor final : public ParsedEditor<Period>
{
    Q_OBJECT

public:
    using ParsedEditor::ParsedEditor;
    [[nodiscard]] QString reading() const override;

protected:
    [[nodiscard]] QString textFor(const Period &value) const override;
    [[nodiscard]] std::optional<Period> read(const QString &text) const override;
    [[nodiscard]] QString complaint() const override;
};

} // namespace espalier
