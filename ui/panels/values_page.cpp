// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/values_page.h"

#include "ui/panels/period_editor.h"
#include "ui/style/chrome.h"

#include "core/model/amount_text.h"
#include "core/render/card_content.h"
#include "core/render/history_chart.h"
#include "core/render/paint.h"

#include <QHeaderView>
#include <QPainter>

namespace espalier {

Curve::Curve(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Curve of the values"));
}

void Curve::setHistory(History history)
{
    m_history = std::move(history);
    setVisible(!m_history.values.empty());
    setToolTip(historyText(m_history));
    setAccessibleDescription(historyText(m_history));
    update();
}

void Curve::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(historyChart(m_history, QSizeF(size()), themeOf(themeKindOf(palette()))), painter, rect());
}

ValuesPage::ValuesPage(QWidget *parent)
    : QWidget(parent), m_latest(new QLabel), m_due(new QLabel), m_curve(new Curve), m_told(new QLabel),
      m_list(new QTreeWidget),
      m_none(
          new QLabel(tr("No values yet. They come in with a values file, or from the data source's owner.")))
{
    m_latest->setObjectName(QStringLiteral("heading"));
    m_latest->setTextFormat(Qt::PlainText);
    m_due->setObjectName(QStringLiteral("quiet"));
    m_due->setTextFormat(Qt::PlainText);
    m_due->setWordWrap(true);
    m_told->setObjectName(QStringLiteral("quiet"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_none->setObjectName(QStringLiteral("quiet"));
    m_none->setWordWrap(true);
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Period"), tr("Value"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Values, latest first"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    column->addWidget(m_latest);
    column->addWidget(m_due);
    column->addWidget(m_curve);
    column->addWidget(m_told);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addStretch();
}

void ValuesPage::show(const Shown &shown)
{
    const Tree &tree = shown.tree;
    const Slot slot = tree.nodes().slotOf(shown.nodes.front());
    const Node &node = *tree.nodes().at(slot);
    AmountStyle style = amountStyleOf(tree, node);
    style.locale = QLocale();
    const Judgement &judged = shown.derived[slot].judged;
    CardOptions options;
    options.locale = QLocale();
    const CardContent content = CardContents(tree, shown.derived, options).of(slot);
    m_latest->setText(content.value);
    QStringList facts{statusWord(judged.status)};
    if (const QString target = targetText(node, style); !target.isEmpty())
        facts.append(tr("target %1").arg(target));
    if (judged.due)
        facts.append(tr("%1 due by now").arg(amountText(*judged.due, style)));
    m_due->setText(facts.join(QStringLiteral(" · ")));
    History history = historyOf(tree, shown.derived, slot, QLocale());
    m_told->setText(historyText(history));
    m_told->setVisible(!history.values.empty());
    m_curve->setHistory(std::move(history));

    m_list->clear();
    const auto slots = tree.observationsOf(slot);
    for (auto it = slots.rbegin(); it != slots.rend(); ++it) {
        const Observation &value = *tree.observations().at(*it);
        auto *row = new QTreeWidgetItem(m_list);
        QStringList where{periodText(QLocale(), value.period)};
        for (const DimensionValue &dimension : value.dimensions)
            where.append(dimension.value);
        row->setText(0, where.join(QStringLiteral(" · ")));
        row->setText(1, amountText(value.value, style));
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setText(2, word(value.state));
        row->setToolTip(0, value.comment);
        row->setToolTip(1, value.comment);
    }
    m_list->setVisible(!slots.empty());
    m_none->setVisible(slots.empty());
}

} // namespace espalier
