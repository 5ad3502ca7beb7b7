// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RemarkList: the open questions, wins or blockers of a node: each settled by a tick, a new one added by
// typing it, on Enter or when its line is left. Says what a user wants; makes no Change.
#pragma once

#include "core/model/values.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace espalier {

class RemarkList final : public QWidget
{
    Q_OBJECT

public:
    /// `prompt` stands in the empty line: "Add an open question…".
    RemarkList(const QString &title, const QString &prompt, QWidget *parent = nullptr);

    /// `takesMore` where new ones may be added though the others stay as they are.
    void show(const std::vector<Remark> &remarks, bool writable, bool takesMore);
    /// Adds what is being typed.
    void flush();

Q_SIGNALS:
    void added(const QString &text);
    void settled(const espalier::Id<espalier::Remark> &remark, bool on);

private:
    void build();

    QString m_title;
    QLabel *m_head;
    QWidget *m_rows;
    QLineEdit *m_new;
    std::vector<Remark> m_remarks;
    bool m_writable = true;
};

} // namespace espalier
