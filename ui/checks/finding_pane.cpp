// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/finding_pane.h"

#include "core/checks/telling.h"
#include "ui/checks/finding_words.h"
#include "ui/panels/chips.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace espalier {
namespace {

constexpr std::array daysOffered{30, 90, 365};
constexpr int fewLines = 3; // of what is said, so that the buttons need no higher pane

QString paragraph(const QString &head, const QString &text)
{
    return QStringLiteral("<p><b>%1</b> %2</p>").arg(head.toHtmlEscaped(), text.toHtmlEscaped());
}

/// Marks the button that is most likely meant.
void setPrimary(QPushButton *button, bool on)
{
    if (button->property("primary").toBool() == on)
        return;
    button->setProperty("primary", on);
    button->style()->unpolish(button);
    button->style()->polish(button);
}

} // namespace

FindingPane::FindingPane(QWidget *parent)
    : QWidget(parent), m_text(new QTextBrowser), m_buttons(new QWidget),
      m_interview(new QPushButton(tr("Interview…"))), m_fix(new QPushButton),
      m_fixAll(new QPushButton(tr("Fix all of this rule"))), m_waive(new QPushButton(tr("Waive…"))),
      m_takeBack(new QPushButton(tr("Take back"))), m_rule(new QPushButton(tr("About the rule"))),
      m_asking(new QWidget), m_reason(new QLineEdit), m_until(new QComboBox),
      m_agree(new QPushButton(tr("Waive")))
{
    m_text->setAccessibleName(tr("About the finding"));
    m_text->setObjectName(QStringLiteral("reading"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fewLines * m_text->fontMetrics().lineSpacing());
    m_interview->setProperty("primary", true);
    m_interview->setToolTip(
        tr("Three questions about the metric, and the verdict that follows; then about the "
           "next that the rule found"));
    m_fix->setProperty("primary", true);
    m_fixAll->setToolTip(tr("Mends whatever this rule finds in the tree and has a fix, in one step"));
    m_waive->setToolTip(tr("Somebody lets it stand, and says why"));
    m_takeBack->setToolTip(tr("It counts again"));
    m_rule->setToolTip(tr("Why, where that is said, and its limits in this tree"));
    for (QPushButton *button : {m_interview, m_fix, m_fixAll, m_waive, m_takeBack, m_rule, m_agree})
        button->setAutoDefault(true); // Enter presses it
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    m_buttons->setSizePolicy(policy);
    auto *flow = new FlowLayout(m_buttons);
    for (QPushButton *button : {m_interview, m_fix, m_fixAll, m_waive, m_takeBack, m_rule})
        flow->addWidget(button);

    m_reason->setAccessibleName(tr("Why it may stand"));
    m_reason->setPlaceholderText(tr("Why it may stand, in a sentence"));
    m_until->setAccessibleName(tr("Until when it may stand"));
    m_agree->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(true);
    auto *answer = new QHBoxLayout;
    answer->addWidget(m_until, 1);
    answer->addWidget(m_agree);
    answer->addWidget(cancel);
    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(6);
    asking->addWidget(m_reason);
    asking->addLayout(answer);
    m_asking->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_text, 1);
    column->addWidget(m_buttons);
    column->addWidget(m_asking);
    connect(m_interview, &QPushButton::clicked, this, &FindingPane::interviewWanted);
    connect(m_fix, &QPushButton::clicked, this, &FindingPane::fixWanted);
    connect(m_fixAll, &QPushButton::clicked, this, &FindingPane::fixAllWanted);
    connect(m_waive, &QPushButton::clicked, this, &FindingPane::askWaiver);
    connect(m_takeBack, &QPushButton::clicked, this, &FindingPane::takeBackWanted);
    connect(m_rule, &QPushButton::clicked, this, &FindingPane::ruleWanted);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_agree->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingPane::waive);
    connect(m_agree, &QPushButton::clicked, this, &FindingPane::waive);
    connect(cancel, &QPushButton::clicked, this, &FindingPane::endAsking);
    show(std::nullopt);
}

void FindingPane::show(const std::optional<Shown> &shown, const QString &instead)
{
    const bool isSame = shown && shown->rule == m_shown.rule && shown->says == m_shown.says;
    if (isAsking() && !isSame)
        endAsking();
    m_shown = shown.value_or(Shown());
    m_buttons->setVisible(shown && !isAsking());
    if (!shown) {
        m_text->setHtml(instead.toHtmlEscaped()); // plain text would be bold as what was said before
        return;
    }
    const Rule &rule = rules()[shown->rule];
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(shown->says.toHtmlEscaped());
    if (!shown->waived.isEmpty())
        html += QStringLiteral("<p><i>%1</i></p>").arg(shown->waived.toHtmlEscaped());
    html += paragraph(tr("Why:"), ruleText(rule.why));
    html += paragraph(tr("How to mend it:"), ruleText(rule.mend));
    html += paragraph(tr("Source:"), QString::fromUtf8(rule.source));
    html += paragraph(tr("Rule:"),
                      tr("%1 · %2, %3", "id and title of a rule, how bad its findings are")
                          .arg(QLatin1String(rule.id), ruleText(rule.title), severityWord(shown->severity)));
    m_text->setHtml(html);
    const bool isWaived = !shown->waived.isEmpty();
    m_interview->setVisible(shown->isAsked && !isWaived && shown->isWritable);
    setPrimary(m_fix, !shown->isAsked);
    m_fix->setText(shown->fix);
    m_fix->setVisible(!shown->fix.isEmpty() && !isWaived && shown->isWritable);
    m_fixAll->setVisible(m_fix->isVisibleTo(m_buttons));
    m_waive->setVisible(!isWaived && shown->isWritable);
    m_takeBack->setVisible(isWaived && shown->isWritable);
    m_buttons->updateGeometry();
}

void FindingPane::askWaiver()
{
    if (isAsking() || !m_waive->isVisibleTo(m_buttons) || m_shown.says.isEmpty())
        return;
    m_reason->clear();
    m_agree->setEnabled(false);
    m_until->clear();
    m_until->addItem(tr("Without end"));
    for (const int days : daysOffered) {
        const QDate until = m_shown.today.addDays(days);
        m_until->addItem(tr("Until %1").arg(QLocale().toString(until, QLocale::ShortFormat)), until);
    }
    m_buttons->hide();
    m_asking->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool FindingPane::isAsking() const
{
    return !m_asking->isHidden();
}

void FindingPane::endAsking()
{
    m_asking->hide();
    m_buttons->setVisible(!m_shown.says.isEmpty());
    Q_EMIT left();
}

void FindingPane::waive()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty())
        return;
    const QDate until = m_until->currentData().toDate();
    endAsking();
    Q_EMIT waived(reason, until);
}

void FindingPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isAsking())
        endAsking();
    else
        QWidget::keyPressEvent(event);
}

} // namespace espalier
