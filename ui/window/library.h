// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Library: the samples and templates that are compiled into the program, found by listing their folders.
#pragma once

#include "core/model/tree.h"

#include <vector>

namespace espalier {

struct LibraryEntry
{
    QString path;  ///< of the resource
    QString title; ///< of the tree
    QString purpose;
    Tree tree;
};

/// Those that can be read, in the order of their titles.
[[nodiscard]] std::vector<LibraryEntry> libraryTemplates();
[[nodiscard]] std::vector<LibraryEntry> librarySamples();

} // namespace espalier
