// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What `check` says: lines for people, JSON (resources/schema/check.schema.json) and SARIF 2.1.0 for
// programs.
#pragma once

#include "core/checks/checks.h"

#include <QByteArray>

namespace espalier::cli {

struct CheckedTree
{
    const Tree &tree;
    const Derived &derived;
    const Checks &checks;
    const std::vector<Finding> &findings; ///< all, in their order
    QString path;                         ///< of the file, as it was given
};

[[nodiscard]] QByteArray checkText(const CheckedTree &checked);
[[nodiscard]] QByteArray checkJson(const CheckedTree &checked);
[[nodiscard]] QByteArray checkSarif(const CheckedTree &checked);

} // namespace espalier::cli
