// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Vanity nouns: what is easily counted and seldom changes a decision (impressions, followers). The list is
// data, a word or phrase a line, English and German together.
#pragma once

#include <QString>
#include <QStringList>

namespace espalier {

/// The nouns of a list: a noun a line; what follows "#" is a remark.
[[nodiscard]] QStringList vanityNounsFrom(const QString &list);

/// The noun that a metric's title counts and that is one of `nouns`, as the list writes it; empty where there
/// is none, or where the title puts it into proportion (a rate, a share, a cost per …). Whole words; case is
/// ignored. O(title × nouns).
[[nodiscard]] QString vanityNounIn(const QString &title, const QStringList &nouns);

} // namespace espalier
