// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TemplateDialog: the first door. A template, what it is for and what is in it, and three questions: the
// market, the number of the goal, and who fills each role. What is not answered keeps a neutral word.
#pragma once

#include "core/model/tree.h"

#include <QDate>
#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;

namespace espalier {

class DecimalEditor;
class TreePreview;

class TemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    TemplateDialog(QDate today, QWidget *parent);

    /// The template chosen, filled in.
    [[nodiscard]] Tree tree() const;

private:
    void showTemplate(int row);
    /// The tree as the answers make it, and what cannot be read.
    void showAnswers();

    Tree m_template; ///< the one chosen
    QDate m_today;
    QListWidget *m_list;
    QLabel *m_purpose;
    TreePreview *m_preview;
    QLineEdit *m_market;
    DecimalEditor *m_goal;
    QLabel *m_goalProblem;
    QWidget *m_people;
    QFormLayout *m_roles;
    std::vector<std::pair<PersonId, QLineEdit *>> m_names;
};

} // namespace espalier
