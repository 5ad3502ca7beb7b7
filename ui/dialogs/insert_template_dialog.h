// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// InsertTemplateDialog: which template, what each of its placeholders becomes, and beside it the branches as
// they will be. Several values separated by commas insert a branch each.
#pragma once

#include "core/edit/branch_template.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace espalier {

class TreePreview;

class InsertTemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Branches go under `parent`, on top where it is null; `first` is the template chosen at first, or null.
    /// `tree` holds a template and outlives the dialog.
    InsertTemplateDialog(const Tree &tree, const NodeId &parent, const Id<BranchTemplate> &first,
                         QWidget *window);

    [[nodiscard]] Result<Change> change(Context &context) const;

private:
    void ask();
    void showBranches();
    [[nodiscard]] Id<BranchTemplate> chosen() const;
    [[nodiscard]] Result<std::vector<edit::Substitution>> answers() const;

    const Tree &m_tree;
    NodeId m_parent;
    std::vector<Id<BranchTemplate>> m_ids;
    QComboBox *m_which;
    QLabel *m_description;
    QFormLayout *m_form;
    QStringList m_placeholders;
    std::vector<QLineEdit *> m_lines;
    QLabel *m_note;
    TreePreview *m_preview;
    QPushButton *m_insert;
};

} // namespace espalier
