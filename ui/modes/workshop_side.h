// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// WorkshopSide: what comes of a workshop while it goes on: the shortlist, most dots first, the open
// questions, and room for the parking lot. Enter or a click goes to the card; a tick settles a question.
#pragma once

#include "core/model/tree.h"

#include <QWidget>

class QListWidget;
class QSplitter;

namespace espalier {

class WorkshopSide final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkshopSide(QWidget *parent = nullptr);

    /// O(nodes).
    void showOutcome(const Tree &tree);
    void focusShortlist();
    /// Below the lists, while the workshop lasts.
    void addPanel(QWidget *panel);

Q_SIGNALS:
    void nodeChosen(const espalier::NodeId &node);
    /// Its box was ticked.
    void questionSettled(const espalier::NodeId &node, const espalier::Id<espalier::Remark> &question,
                         const QString &text);

private:
    QListWidget *addList(const QString &title, const QString &none);

    QSplitter *m_parts;
    QListWidget *m_shortlist;
    QListWidget *m_questions;
};

} // namespace espalier
