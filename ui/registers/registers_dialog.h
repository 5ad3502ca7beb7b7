// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RegistersDialog: all registers of the tree in one window beside the main one: the registers at the left,
// the records of one in the middle, the fields of one record at the right. Follows the tree live; asks for
// Changes and never performs one.
#pragma once

#include "ui/impact/impact_report.h"
#include "ui/panels/field_commits.h"
#include "ui/registers/record_kind.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QScrollArea;
class QStackedWidget;

namespace espalier {

class RegistersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All outlive the dialog; `context` gives day and author for new records.
    RegistersDialog(const Tree &tree, std::function<const Derived &()> derived,
                    std::function<Context()> context, IdSource &ids, QWidget *parent);
    ~RegistersDialog() override;

    /// Shows a record; an empty id the first of the register, an empty register what was shown last.
    void open(const QByteArray &registerKey, const QByteArray &record);
    /// The tree changed.
    void refresh();
    void setWritable(bool writable);
    /// Commits what is being typed.
    void flush() { m_commits->flush(); }

Q_SIGNALS:
    /// `said` is a sentence for what is not plain to see; empty where it is.
    void changeRequested(const espalier::Change &change, const QByteArray &mergeKey, const QString &said);
    void refused(const espalier::Error &error);
    /// What hangs on a person or a source should be shown.
    void impactWanted(const espalier::ImpactQuestion &question);
    /// The query that a source keeps should be asked.
    void queryWanted(const espalier::SourceId &source);
    void left();

private:
    [[nodiscard]] const RecordKind &kind() const { return *m_kinds[m_kind]; }
    void showKind(std::size_t index);
    void fillKinds();
    void fillRecords();
    void chooseRecord(const QByteArray &id);
    void buildForm();
    void loadForm();
    /// The record shown; null where it is of another register.
    template <class Record>
    [[nodiscard]] Id<Record> idAs() const;
    /// What the record shown can be asked for: a person or a source what hangs on it.
    [[nodiscard]] std::optional<ImpactQuestion> question() const;
    void loadImpact();
    void add();
    void remove();
    void removeFor(const QByteArray &heir);
    void move(int by);

    const Tree &m_tree;
    std::function<const Derived &()> m_derived;
    std::function<Context()> m_makeContext;
    EditorContext m_context;
    std::vector<std::unique_ptr<RecordKind>> m_kinds;
    std::size_t m_kind = 0;
    QByteArray m_record; ///< shown at the right; empty: none
    QByteArray m_loaded; ///< what the boxes are pointed at
    std::vector<RecordLine> m_lines;
    FieldCommits *m_commits;
    QListWidget *m_kindList;
    QListWidget *m_recordList;
    QLineEdit *m_search;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QStackedWidget *m_right;
    QScrollArea *m_scroll;
    QLabel *m_affected = nullptr;
    QToolButton *m_impact = nullptr;
    QToolButton *m_query = nullptr;
    QLabel *m_none;
    RecordForm m_form;
    bool m_writable = true;
    bool m_wasRefused = false; ///< a field still shows what the tree does not hold
};

} // namespace espalier
