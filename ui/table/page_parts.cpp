// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/page_parts.h"

#include "ui/panels/chips.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::milliseconds untilHandsAreStill{150};
constexpr int widestBox = 240;
constexpr int narrowestBeside = 250; // that sentences can be read in, and a long button stands in
constexpr int roundPlaceholder = 24; // frame and margins

} // namespace

QWidget *paneBar(QLayout *parts)
{
    auto *bar = new QWidget;
    bar->setObjectName(QStringLiteral("paneBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    parts->setContentsMargins(10, 4, 10, 4);
    parts->setSpacing(6);
    bar->setLayout(parts);
    return bar;
}

QWidget *wrappingBar(std::initializer_list<QWidget *> parts)
{
    auto *flow = new FlowLayout(nullptr);
    QWidget *bar = paneBar(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    for (QWidget *part : parts)
        flow->addWidget(part);
    return bar;
}

QLabel *emptinessIn(QAbstractItemView *view, int above)
{
    auto *label = new QLabel;
    label->setObjectName(QStringLiteral("quiet"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *middle = new QVBoxLayout(view);
    middle->setContentsMargins(24, above, 24, 8);
    middle->addWidget(label);
    return label;
}

void layOut(QWidget *page, QWidget *bar, QAbstractItemView *view, QWidget *beside)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(view, 3);
    if (beside) {
        beside->setMinimumWidth(narrowestBeside);
        row->addWidget(beside, 2);
    }
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addLayout(row, 1);
    page->setFocusProxy(view);
}

void boundWidth(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(widestBox);
}

void fitPlaceholder(QLineEdit *line)
{
    line->setFixedWidth(line->fontMetrics().horizontalAdvance(line->placeholderText()) + roundPlaceholder);
}

void waitForStillHands(QTimer &timer)
{
    timer.setSingleShot(true);
    timer.setInterval(untilHandsAreStill);
}

} // namespace espalier
