// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FindBar: words to look for, above the canvas; as highlight (the rest is dimmed) or as filter (the rest is
// left out). Esc or the cross ends it.
#pragma once

#include "ui/canvas/node_filter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace espalier {

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Find, Filter };

    explicit FindBar(QWidget *parent = nullptr);

    void open(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void showCount(int matches);

Q_SIGNALS:
    void wordsChanged(espalier::FindBar::Mode mode, const QString &words);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();
    void tell();

    Mode m_mode = Mode::Find;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_filter;
};

} // namespace espalier
