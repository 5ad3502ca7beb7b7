// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Small things about text that several rooms need.
#pragma once

#include <QString>
#include <QStringView>

namespace espalier {

/// One trimmed line: a break, a tab or a run of white space becomes one space, other control characters go.
[[nodiscard]] QString oneLine(QStringView text);

} // namespace espalier
