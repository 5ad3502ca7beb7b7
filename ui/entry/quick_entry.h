// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// QuickEntry: a list typed with its tokens, and beside it what it will become under the selected node. Tab
// and Shift+Tab move lines in and out, Enter keeps the depth, Ctrl+Enter places all of it; closed without
// that it keeps its text. Never alters the Document.
#pragma once

#include "core/edit/typed.h"
#include "core/session/step.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace espalier {

class TreePreview;

/// A text of lines whose depth is their indentation.
class QuickText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

    /// Marks lines (1-based) as wrong.
    void mark(const std::vector<int> &lines);

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void shiftLines(bool deeper);
};

class QuickEntry final : public QDialog
{
    Q_OBJECT

public:
    /// Both are asked whenever they may have changed, and outlive the dialog.
    QuickEntry(std::function<const Tree &()> tree, std::function<NodeId()> under, QWidget *parent);

    void open() override;
    /// The tree or what is selected is another.
    void retarget();
    /// What was typed stands in the tree now.
    void clear();

Q_SIGNALS:
    void placeWanted(const std::vector<espalier::TypedRow> &rows);

private:
    void read();
    void place();

    std::function<const Tree &()> m_tree;
    std::function<NodeId()> m_under;
    QLabel *m_where;
    QuickText *m_text;
    TreePreview *m_preview;
    QLabel *m_note;
    QPushButton *m_place;
    QTimer m_pause;
    std::vector<TypedRow> m_rows;
};

} // namespace espalier
