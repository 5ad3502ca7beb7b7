// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A tree into a file of a document or text format.
#pragma once

#include "core/base/result.h"
#include "core/exchange/text_export.h"
#include "core/model/tree.h"

namespace espalier::cli {

/// The text format that a suffix, or `to` when it is not empty, stands for; null where it is none.
[[nodiscard]] const TextFormat *textFormatFor(const QString &path, const QString &to);

/// Writes by the suffix of `path`, or in the format called `to`. Says on standard error what a text format
/// loses. Usage for a format that trees are not written in.
[[nodiscard]] Result<void> writeTreeAs(const Tree &tree, const QString &path, const QString &to = {});

} // namespace espalier::cli
