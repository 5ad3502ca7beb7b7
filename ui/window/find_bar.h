// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FindBar: what to look for, above the canvas, as words or as conditions (owner:rosa): all else is dimmed.
// Esc or the cross ends it; a button makes a filter of it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace espalier {

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    /// Hides it and forgets its words.
    void end();
    void showCount(int matches);

Q_SIGNALS:
    void textChanged(const QString &text);
    /// Only what matches is wanted from now on.
    void filterWanted(const QString &text);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QLineEdit *m_words;
    QLabel *m_count;
};

} // namespace espalier
