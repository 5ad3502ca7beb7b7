// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// KeyCatcher: a line that takes the next key pressed, whatever it would do elsewhere, Tab and Enter included.
// Esc, or a click elsewhere, leaves it.
#pragma once

#include <QKeySequence>
#include <QLabel>

namespace espalier {

class KeyCatcher final : public QLabel
{
    Q_OBJECT

public:
    explicit KeyCatcher(QWidget *parent = nullptr);

    /// Takes the focus and says `text` until a key comes.
    void start(const QString &text);

Q_SIGNALS:
    /// Plain, as ui/actions/keys.h has it.
    void caught(const QKeySequence &key);
    void left();

protected:
    bool event(QEvent *event) override;

private:
    void stop();

    bool m_isWaiting = false;
};

} // namespace espalier
