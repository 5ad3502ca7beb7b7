// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ListDialog: the third door. A list is pasted (or a file opened into the field); beside it stands the tree
// it makes, as it will be, and what was guessed.
#pragma once

#include "core/exchange/import_report.h"
#include "core/model/tree.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace espalier {

class TreePreview;

class ListDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ListDialog(QWidget *parent);

    /// The tree that was agreed to.
    [[nodiscard]] const Tree &tree() const;
    void setText(const QString &text);

private:
    void openFile();
    void read();

    QPlainTextEdit *m_text;
    TreePreview *m_preview;
    QLabel *m_note;
    QPushButton *m_take;
    QTimer m_pause;
    QString m_name; ///< of the file, for its suffix
};

} // namespace espalier
