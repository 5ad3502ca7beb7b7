// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ExportDialog: the tree as PNG, PDF or SVG. Drawn and written by a worker on a copy of the tree; the dialog
// shows how far it is, and can stop it. What was there before stays whole until the new file is.
#pragma once

#include "core/base/atomic_file.h"
#include "core/export/export_picture.h"
#include "ui/canvas/view_state.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <mutex>
#include <thread>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace espalier {

/// One export in a thread of its own. The destructor stops it and waits.
class ExportJob
{
public:
    ExportJob(Tree tree, PictureRequest request, QString path);

    [[nodiscard]] double share() const { return m_share; }
    void stop() { m_thread.request_stop(); }
    /// The sentences of the export, or why there is no file; nullopt while it runs.
    [[nodiscard]] std::optional<Result<QStringList>> result() const;

private:
    std::atomic<double> m_share = 0;
    mutable std::mutex m_mutex;
    std::optional<Result<QStringList>> m_result; ///< under m_mutex
    std::jthread m_thread;                       ///< last: ends before what it uses
};

class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `view` gives the first choices, `branch` the branch that may be chosen instead of the whole tree,
    /// `beside` the path of the tree: the picture is offered to stand there under the same name.
    ExportDialog(const Tree &tree, QDate today, const ViewState &view, const NodeId &branch,
                 const QString &beside, Sheet sheet, QWidget *parent);
    ~ExportDialog() override;

    [[nodiscard]] const QString &writtenTo() const { return m_path; }

private:
    [[nodiscard]] PictureRequest request() const;
    void showFormat();
    void begin();
    void follow();
    void setRunning(bool running);

    const Tree &m_tree;
    QDate m_today;
    NodeId m_branch;
    Sheet m_sheet;
    int m_tiersShown = 0;
    QString m_beside;
    QString m_path;
    QComboBox *m_format;
    QComboBox *m_page;
    QComboBox *m_orientation;
    QSpinBox *m_dpi;
    QComboBox *m_theme;
    QComboBox *m_colour;
    QComboBox *m_drawing;
    QComboBox *m_what;
    QCheckBox *m_poster;
    QWidget *m_choices;
    QProgressBar *m_progress;
    QLabel *m_note;
    QPushButton *m_write;
    std::unique_ptr<ExportJob> m_job;
    QTimer m_look; ///< at the job
};

} // namespace espalier
