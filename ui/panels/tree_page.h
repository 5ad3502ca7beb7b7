// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// TreePage: the fields of the tree itself, shown in the inspector while no node is chosen.
#pragma once

#include "ui/panels/field_commits.h"

#include <QScrollArea>

namespace espalier {

class TreePage final : public QScrollArea
{
    Q_OBJECT

public:
    /// `context` outlives the page; its tree must be set before show().
    explicit TreePage(const EditorContext &context, QWidget *parent = nullptr);

    void show(const Shown &shown);
    void flush() { m_commits->flush(); }
    bool focusField(std::string_view key);

Q_SIGNALS:
    void changeRequested(const espalier::Change &change, const QByteArray &mergeKey);
    void refused(const espalier::Error &error);
    void left();
    void registersWanted();

private:
    FieldCommits *m_commits;
    QLabel *m_counts;
    std::vector<FieldBox *> m_boxes;
};

} // namespace espalier
