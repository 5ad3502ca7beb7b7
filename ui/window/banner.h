// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Banner: a sentence above the tree that stays as long as it is true (opened for reading only, could not be
// saved), with what can be done about it.
#pragma once

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace espalier {

class Banner final : public QWidget
{
    Q_OBJECT

public:
    using Choice = std::pair<QString, std::function<void()>>;

    explicit Banner(QWidget *parent = nullptr);

    /// Each choice hides the banner and then runs; a last one only hides it.
    void say(const QString &sentence, std::vector<Choice> choices = {});

private:
    QLabel *m_text;
    QHBoxLayout *m_row;
    QList<QWidget *> m_buttons;
};

} // namespace espalier
