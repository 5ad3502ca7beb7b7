// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// EntryTableView: figures that are typed into cells. What cannot be read stays in its editor to be mended:
// nothing that was typed is lost but by Esc or by going elsewhere.
#pragma once

#include <QTableView>

namespace espalier {

class EntryTableView : public QTableView
{
    Q_OBJECT

public:
    explicit EntryTableView(QWidget *parent = nullptr);

    /// What was typed last was not taken: the model's signal.
    void refuse() { m_isRefused = true; }

protected:
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    /// Enter was pressed in an editor, and what stood there was taken.
    virtual void entered() {}

private:
    bool m_isRefused = false;
};

} // namespace espalier
