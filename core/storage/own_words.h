// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// OwnWords: the lists of words that a user adds to those that come with the program, a file "vanity.txt" a
// list in one folder, as in resources/words: a word or phrase a line, what follows "#" is a remark. Window
// and command line read the same folder.
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace espalier {

namespace limits {
inline constexpr qsizetype ownWordBytes = 64 * 1024; ///< of one list
inline constexpr qsizetype ownWordLines = 2000;      ///< of one list
} // namespace limits

class OwnWords
{
public:
    explicit OwnWords(QString folder = usualFolder());

    /// That of whoever runs the program: ~/.local/share/espalier/words.
    [[nodiscard]] static QString usualFolder();
    [[nodiscard]] QString path(const QString &list) const;

    /// The lines of a list; empty where there is none. Unreadable, naming the file, where it cannot be read,
    /// is no UTF-8 text, or is longer than a list may be.
    [[nodiscard]] Result<QString> read(const QString &list) const;
    /// Writes a list, and the folder where there is none. Refused where it is longer than a list may be.
    [[nodiscard]] Result<void> keep(const QString &list, const QString &lines) const;

private:
    QString m_folder;
};

/// The lines of a list that came with the program and the own ones. Of those that cannot be read, `warnings`
/// gets a sentence.
[[nodiscard]] QString allWords(const OwnWords &own, const QString &list, QStringList &warnings);

} // namespace espalier
