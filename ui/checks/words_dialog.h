// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// WordsDialog: the lists of words that the checks look for in titles: those that come with the program, to be
// searched, and beside them one's own, to be written.
#pragma once

#include "core/checks/lexicon.h"
#include "core/storage/own_words.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace espalier {

class WordsDialog final : public QDialog
{
    Q_OBJECT

public:
    WordsDialog(OwnWords own, WordList first, QWidget *parent);

Q_SIGNALS:
    /// Own words are other ones now.
    void kept();

private:
    /// One's own words of a list.
    struct Own
    {
        bool isRead = false;
        QString before;
        QString text;
        QString problem; ///< why they cannot be read
    };

    [[nodiscard]] QWidget *builtIn();
    [[nodiscard]] QWidget *ownOnes();
    void show(WordList list);
    void narrow();
    void check();
    void keep();

    OwnWords m_own;
    WordList m_list;
    std::array<Own, wordListCount> m_texts;
    QComboBox *m_lists;
    QLineEdit *m_search;
    QListWidget *m_builtIn;
    QPlainTextEdit *m_text;
    QLabel *m_path;
    QLabel *m_problem;
    QPushButton *m_keep;
};

} // namespace espalier
