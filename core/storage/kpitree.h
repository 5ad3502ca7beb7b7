// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The .kpitree file: a tree as canonical JSON, the same bytes for the same tree whatever its slots. Pure
// functions between bytes and values; files are document_file's affair.
#pragma once

#include "core/model/tree.h"
#include "core/storage/migrations.h"

#include <QByteArray>
#include <QByteArrayView>

namespace espalier {

/// A tree from a file, and why it may not be written back; empty when it may.
struct LoadedTree
{
    Tree tree;
    FormatVersion version; ///< that the file says it has
    QString readOnlyBecause;
};

/// What a reader makes of the tree in a file of `version`. Tiers learn the codes that other programs, or a
/// merge of two files, gave to their nodes.
[[nodiscard]] Result<LoadedTree> asLoaded(Tree tree, FormatVersion version);

/// The whole tree as the text of a .kpitree file, ending in a line end. Refused, naming record and field,
/// when a value cannot stand in a file (U+0000, half a character, a number that is not finite).
[[nodiscard]] Result<QByteArray> kpitreeText(const Tree &tree);

/// The tree in the text of a .kpitree file. `file` is how messages call it. Errors are Unreadable, with line
/// and column. A file of a newer minor version is read-only; of a newer major one, refused; an older one is
/// migrated first.
[[nodiscard]] Result<LoadedTree> readKpitree(QByteArrayView document, const QString &file,
                                             std::span<const Migration> migrations = releasedMigrations());

/// A change as one line of JSON: what journals and histories keep. Edits hold only the fields that differ.
[[nodiscard]] Result<QByteArray> changeText(const Change &change);
/// The reverse. The records of an edit hold their key and the fields that differ; all others are at their
/// default on both sides, so that a merge with the tree takes them as untouched.
[[nodiscard]] Result<Change> changeFromText(QByteArrayView text);

} // namespace espalier
