// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rule_groups.h"

namespace espalier {

std::span<const Rule> linkRules()
{
    return {};
}

} // namespace espalier
