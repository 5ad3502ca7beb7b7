// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A tree into a file of a document or text format: first what the file will not hold, then the file.
#pragma once

#include "core/base/result.h"
#include "core/exchange/text_export.h"
#include "core/model/tree.h"
#include "core/storage/store.h"

#include <functional>

namespace espalier::cli {

/// The text format that a suffix, or `to` when it is not empty, stands for; null where it is none.
[[nodiscard]] const TextFormat *textFormatFor(const QString &path, const QString &to);

/// A file that is not written yet.
struct TreeOutput
{
    QStringList lost; ///< of tree and history, as phrases for "Not in the file: %1"; empty when it holds all
    std::function<Result<void>()> write;

    /// Says on standard error what is lost.
    void sayLosses() const;
};

/// By the suffix of `path`, or in the format called `to`. Usage for a format that trees are not written in.
/// The tree must outlive the output.
[[nodiscard]] Result<TreeOutput> outputFor(const Tree &tree, FileHistory history, const QString &path,
                                           const QString &to = {});

} // namespace espalier::cli
