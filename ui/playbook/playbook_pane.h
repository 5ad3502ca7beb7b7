// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// PlaybookPane: all about one row of the playbook, with the buttons that settle it; or the form in which an
// Action is recorded or altered.
#pragma once

#include "core/model/registers.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace espalier {

class ActionForm;

class PlaybookPane final : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        QString head;
        std::vector<std::pair<QString, QString>> facts; ///< label and words
        std::optional<ActionState> state;               ///< of an Action; none: of a band
        bool isWritable = true;
    };

    /// `ids` outlives it.
    explicit PlaybookPane(IdSource &ids, QWidget *parent = nullptr);

    /// Nothing: `instead` is said. A form stays in front until it is left.
    void show(const std::optional<Shown> &shown, const QString &instead = {});
    [[nodiscard]] ActionForm &form() { return *m_form; }
    void showForm(bool on);

Q_SIGNALS:
    /// Somebody wants to record an Action for the band, or to alter the Action.
    void formWanted();
    void settleWanted(espalier::ActionState state);

private:
    QStackedWidget *m_stack;
    QTextBrowser *m_text;
    QWidget *m_buttons;
    QPushButton *m_record;
    QPushButton *m_done;
    QPushButton *m_edit;
    QPushButton *m_drop;
    QPushButton *m_reopen;
    ActionForm *m_form;
};

} // namespace espalier
