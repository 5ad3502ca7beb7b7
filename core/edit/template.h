// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What turns a template into somebody's own tree.
#pragma once

#include "core/base/result.h"
#include "core/model/tree.h"

#include <optional>
#include <unordered_map>

namespace espalier::edit {

/// The three questions a template asks. What is not answered keeps a neutral word or number.
struct TemplateAnswers
{
    QString market;                               ///< stands in the place of "{market}"
    std::optional<double> goal;                   ///< the target of the first goal, "{goal}" in texts
    std::unordered_map<PersonId, QString> people; ///< who fills a role of the template
};

/// The change that makes `tree`, a template, begin on `today`: its days move so that its as-of day is today
/// and it has none afterwards, placeholders are replaced, people get their names, the first goal its number.
[[nodiscard]] Change fillIn(const Tree &tree, const TemplateAnswers &answers, QDate today);

} // namespace espalier::edit
