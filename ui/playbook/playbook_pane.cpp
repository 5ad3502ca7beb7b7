// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/playbook/playbook_pane.h"

#include "ui/panels/chips.h"
#include "ui/playbook/action_form.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace espalier {
namespace {

constexpr int fewLines = 3; // of what is said, so that the buttons need no higher pane

} // namespace

PlaybookPane::PlaybookPane(IdSource &ids, QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_text(new QTextBrowser), m_buttons(new QWidget),
      m_record(new QPushButton(tr("Record what is done…"))), m_done(new QPushButton(tr("Done"))),
      m_edit(new QPushButton(tr("Edit…"))), m_drop(new QPushButton(tr("Drop"))),
      m_reopen(new QPushButton(tr("Reopen"))), m_form(new ActionForm(ids))
{
    m_text->setAccessibleName(tr("About the row"));
    m_text->setObjectName(QStringLiteral("reading"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fewLines * m_text->fontMetrics().lineSpacing());
    m_record->setProperty("primary", true);
    m_record->setToolTip(tr("Somebody promises to act on it (Enter)"));
    m_done->setProperty("primary", true);
    m_done->setToolTip(tr("It was done (Space)"));
    m_edit->setToolTip(tr("What, who, until when (Enter)"));
    m_drop->setToolTip(tr("It will not be done (Delete)"));
    m_reopen->setToolTip(tr("It is still to be done (Space)"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    m_buttons->setSizePolicy(policy);
    auto *flow = new FlowLayout(m_buttons);
    for (QPushButton *button : {m_record, m_done, m_edit, m_drop, m_reopen}) {
        button->setAutoDefault(true); // Enter presses it
        flow->addWidget(button);
    }
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_text, 1);
    column->addWidget(m_buttons);
    auto *framed = new QWidget; // at the top, however high the pane is
    auto *frame = new QVBoxLayout(framed);
    frame->setContentsMargins(10, 6, 10, 8);
    frame->addWidget(m_form);
    frame->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(framed);
    m_stack->addWidget(reading);
    m_stack->addWidget(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_record, &QPushButton::clicked, this, &PlaybookPane::formWanted);
    connect(m_edit, &QPushButton::clicked, this, &PlaybookPane::formWanted);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT settleWanted(ActionState::Done); });
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT settleWanted(ActionState::Dropped); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { Q_EMIT settleWanted(ActionState::Open); });
    show(std::nullopt);
}

void PlaybookPane::show(const std::optional<Shown> &shown, const QString &instead)
{
    m_buttons->setVisible(shown && shown->isWritable);
    if (!shown) {
        m_text->setHtml(instead.toHtmlEscaped()); // plain text would be bold as what was said before
        return;
    }
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(shown->head.toHtmlEscaped());
    for (const auto &[label, words] : shown->facts)
        html += QStringLiteral("<p><b>%1</b> %2</p>").arg(label.toHtmlEscaped(), words.toHtmlEscaped());
    m_text->setHtml(html);
    m_record->setVisible(!shown->state);
    m_done->setVisible(shown->state == ActionState::Open);
    m_drop->setVisible(shown->state == ActionState::Open);
    m_edit->setVisible(shown->state.has_value());
    m_reopen->setVisible(shown->state && *shown->state != ActionState::Open);
    m_buttons->updateGeometry();
}

void PlaybookPane::showForm(bool on)
{
    m_stack->setCurrentIndex(on ? 1 : 0);
}

} // namespace espalier
