// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// PlaybookPage: which bands fired without anybody promising anything, the open Actions, those that are done;
// the chosen one beside the list, to be recorded, altered, settled. Reminders and a digest for the clipboard.
#pragma once

#include "core/edit/context.h"
#include "ui/playbook/playbook_model.h"
#include "ui/table/bottom_page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QTreeView;

namespace espalier {

class PlaybookPane;

class PlaybookPage final : public BottomPage
{
    Q_OBJECT

public:
    /// All outlive the page.
    PlaybookPage(std::function<const Derived &()> derived, std::function<Context()> context,
                 QWidget *parent = nullptr);

    void setTree(const Tree *tree) override;
    [[nodiscard]] const Tree *tree() const override { return m_tree; }
    void treeChanged(const Change &change) override;
    void dayChanged() override;
    void setWritable(bool writable) override;
    void choose(const Selection &selection) override;

    /// Opens the form for the band of a node that fired, or of the chosen row where it is null; an Action
    /// that answers it already is chosen instead. Says so where nothing has fired.
    void record(const NodeId &node);
    /// Opens the form for an Action of one's own, from what is chosen elsewhere.
    void begin();
    /// Settles the chosen Action, or opens it again; says so where none is.
    void settle(ActionState state);
    void showReminders();
    void showDigest();
    [[nodiscard]] QTreeView &view() { return *m_view; }
    [[nodiscard]] PlaybookModel &model() { return *m_model; }

Q_SIGNALS:
    /// A step to be done, and what is said then.
    void stepWanted(const espalier::Result<espalier::Change> &change, const QString &sentence);
    void said(const QString &sentence);
    /// Somebody goes to the node.
    void left(const espalier::Selection &selection);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Subject = PlaybookModel::Subject;

    [[nodiscard]] QWidget *makeBar();
    void fillOwners();
    void fill();
    void fitColumns();
    void fillReminders();
    void showChosen();
    void showMenu(const QPoint &at);
    void tellChosen();
    void goThere();
    void openForm();
    void openForm(const Action &action);
    void closeForm();
    void keep(const Action &action, const Change &people);
    void chooseRow(const QModelIndex &index);
    [[nodiscard]] PlaybookModel::Wanted wanted() const;
    [[nodiscard]] QString emptiness() const;
    /// The chosen Action as long as it is in the tree.
    [[nodiscard]] const Action *chosenAction() const;
    /// The chosen band as long as it asks for something.
    [[nodiscard]] std::optional<FiredBand> chosenBand() const;
    void showBand(const FiredBand &fired);
    void showAction(const Action &action);

    std::function<const Derived &()> m_derived;
    std::function<Context()> m_context;
    const Tree *m_tree = nullptr;
    bool m_isWritable = true;
    bool m_isFilling = false;
    std::array<bool, PlaybookModel::groups> m_isFolded{false, false,
                                                       true}; ///< what is closed is out of the way
    NodeId m_current;                                         ///< chosen here or elsewhere

    PlaybookModel *m_model;
    QTreeView *m_view;
    PlaybookPane *m_pane;
    QLabel *m_nothing;
    QLabel *m_count;
    QComboBox *m_owners;
    QLineEdit *m_text;
    QToolButton *m_new;
    QToolButton *m_reminders;
    QToolButton *m_digest;
    QTimer m_fillLater;
};

} // namespace espalier
