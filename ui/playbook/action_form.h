// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ActionForm: what somebody promises, typed: what, who, until when, who is told when it is not done. Alters
// nothing: the Action comes out as a signal, with the people who were named for the first time.
#pragma once

#include "ui/panels/register_editor.h"

class QLabel;
class QPushButton;

namespace espalier {

class DayEditor;
class LineEditor;
class WholeEditor;

class ActionForm final : public QWidget
{
    Q_OBJECT

public:
    /// `ids` outlives it.
    explicit ActionForm(IdSource &ids, QWidget *parent = nullptr);

    /// Shows an Action to be recorded, or one of the tree to be altered, and takes the cursor; `about` says
    /// where it comes from. `tree` stays until end().
    void begin(const Tree &tree, const Action &action, const QString &about);
    void end();
    [[nodiscard]] bool isOpen() const { return m_context.tree != nullptr; }
    /// Something was typed since begin().
    [[nodiscard]] bool isTouched() const { return m_isTouched; }

Q_SIGNALS:
    /// `people` are the new ones among who has to do it and who is told.
    void agreed(const espalier::Action &action, const espalier::Change &people);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void agree();

    EditorContext m_context;
    Action m_action;
    bool m_isTouched = false;
    QLabel *m_about;
    LineEditor *m_what;
    RegisterEditor<Person> *m_who;
    DayEditor *m_due;
    RegisterEditor<Person> *m_escalateTo;
    WholeEditor *m_after;
    QLabel *m_problem;
    QPushButton *m_agree;
};

} // namespace espalier
