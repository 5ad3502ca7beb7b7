// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What comes with the program: templates to begin from, an example to look around in, and lists of words.
// They are compiled in; a file added to resources/ and named in its list is there without further code.
#pragma once

#include "core/base/result.h"
#include "core/model/tree.h"

namespace espalier {

struct TemplateInfo
{
    QString name;  ///< one word, for the command line
    QString title; ///< for people
    QString about; ///< one sentence: what it is for
};

/// All templates, by title. Reads each once.
[[nodiscard]] const std::vector<TemplateInfo> &templates();

/// The template as it stands in its file, placeholders and as-of day included (edit::fillIn makes it
/// somebody's own). A Usage error lists the names there are.
[[nodiscard]] Result<Tree> templateNamed(const QString &name);

/// The example that the start window and packaging/run open.
[[nodiscard]] Result<Tree> exampleTree();

/// A list of words, a word or phrase a line, as core/rules reads it: "vanity".
[[nodiscard]] QString wordList(const QString &name);

} // namespace espalier
