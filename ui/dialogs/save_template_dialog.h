// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// SaveTemplateDialog: a branch becomes a template: its name, what it is for, and which of its words become
// placeholders ("Email" becomes "{channel}" everywhere in one go). Beside it the template as it will be.
#pragma once

#include "core/edit/branch_template.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace espalier {

class FlowLayout;
class TreePreview;

class SaveTemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `tree` outlives the dialog.
    SaveTemplateDialog(const Tree &tree, const NodeId &node, QWidget *parent);

    /// What was agreed to.
    [[nodiscard]] Result<Change> change(Context &context) const;

private:
    void addWord();
    void showWords();
    void showTemplate();

    const Tree &m_tree;
    NodeId m_node;
    std::vector<edit::Generalisation> m_words;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QComboBox *m_word;
    QComboBox *m_placeholder;
    FlowLayout *m_flow;
    QWidget *m_chips;
    QLabel *m_asked;
    TreePreview *m_preview;
};

} // namespace espalier
