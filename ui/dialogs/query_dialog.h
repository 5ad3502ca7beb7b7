// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// QueryDialog: values by the saved query of a data source. Address and query stand in full view and are asked
// only when somebody says so, the first time after agreeing to exactly these. A worker asks; what would
// become of the values is shown before they are taken.
#pragma once

#include "core/rules/derive.h"
#include "core/storage/query.h"
#include "ui/dialogs/values_preview.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <mutex>
#include <thread>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;

namespace espalier {

class Passwords;
class Settings;

/// One query in a thread of its own. The destructor stops it and waits.
class QueryJob
{
public:
    explicit QueryJob(SavedQuery query);

    void stop() { m_thread.request_stop(); }
    /// What it gave, or why not; nullopt while it runs.
    [[nodiscard]] std::optional<Result<QueryTable>> result() const;

private:
    mutable std::mutex m_mutex;
    std::optional<Result<QueryTable>> m_result; ///< under m_mutex
    std::jthread m_thread;                      ///< last: ends before what it uses
};

/// What the dialog works on and with; all outlive it.
struct QuerySurroundings
{
    const Tree &tree;
    const Derived &derived;
    QString folder; ///< of the document: paths begin there
    Settings &settings;
    Passwords &passwords;
    SourceId source = {}; ///< chosen at first; null: the first one that keeps a query
};

class QueryDialog final : public QDialog
{
    Q_OBJECT

public:
    QueryDialog(const QuerySurroundings &around, const Context &context, QWidget *parent);
    ~QueryDialog() override;

    /// What taking the values does: one step, which keeps the query with its source.
    [[nodiscard]] const Change &change() const { return m_preview->change(); }
    [[nodiscard]] int taken() const { return m_preview->taken(); }

private:
    void buildForm();
    void chooseSource();
    void chooseFile();
    /// What is asked has changed: what was read of it is no more.
    void followText();
    void findPassword();
    void growQuery();
    void updateTry();
    void ask();
    void look();
    void showAnswer(const Result<QueryTable> &answer);
    [[nodiscard]] SourceId source() const;
    [[nodiscard]] QString query() const;

    QuerySurroundings m_around;
    QFormLayout *m_form;
    QComboBox *m_source;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QPlainTextEdit *m_query;
    QCheckBox *m_agree;
    QPushButton *m_try;
    QProgressBar *m_progress;
    ValuesPreview *m_preview;
    QString m_passwordOf;   ///< the place whose password was looked for
    bool m_wasKept = false; ///< it came from the keychain
    std::unique_ptr<QueryJob> m_job;
    QTimer m_look; ///< at the job
};

} // namespace espalier
