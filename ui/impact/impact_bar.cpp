// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/impact/impact_bar.h"

#include "ui/style/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>

namespace espalier {
namespace {

constexpr int longestName = 300; // pixels
constexpr int iconSize = 16;

} // namespace

ImpactBar::ImpactBar(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_uncover(new QToolButton), m_list(new QToolButton)
{
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *symbol = new QLabel;
    symbol->setPixmap(icon(QStringLiteral("impact")).pixmap(iconSize));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_uncover->setText(tr("Show them"));
    m_uncover->setObjectName(QStringLiteral("link"));
    m_uncover->setToolTip(tr("Unfold what hides the nodes that are not drawn"));
    m_uncover->setFocusPolicy(Qt::TabFocus);
    m_list->setText(tr("List"));
    m_list->setIcon(icon(QStringLiteral("list")));
    m_list->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_list->setToolTip(tr("All of them, one a line"));
    m_list->setAccessibleName(tr("List what is shown"));
    m_list->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the canvas
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("leaveImpact"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Show all cards alike again (Esc)"));
    close->setAccessibleName(tr("Close"));
    close->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 5, 8, 5);
    row->setSpacing(10);
    row->addWidget(symbol);
    row->addWidget(m_text, 1);
    row->addWidget(m_uncover);
    row->addWidget(m_list);
    row->addWidget(close);
    connect(m_uncover, &QToolButton::clicked, this, &ImpactBar::hiddenWanted);
    connect(m_list, &QToolButton::clicked, this, &ImpactBar::listWanted);
    connect(close, &QToolButton::clicked, this, &ImpactBar::leaveWanted);
    hide();
}

void ImpactBar::tell(const ImpactReport &report, int hidden)
{
    m_title = report.title(m_text->fontMetrics().elidedText(report.name(), Qt::ElideRight, longestName));
    m_wholeTitle = report.title(report.name());
    m_facts = report.facts();
    m_hidden = hidden;
    showText();
    show();
}

void ImpactBar::setHidden(int nodes)
{
    if (nodes == m_hidden || isHidden())
        return;
    m_hidden = nodes;
    showText();
}

void ImpactBar::showText()
{
    m_uncover->setVisible(m_hidden > 0);
    std::vector<ImpactFact> facts = m_facts;
    if (m_hidden > 0)
        facts.push_back({m_hidden == 1 ? tr("1 of them is not drawn")
                                       : tr("%n of them are not drawn", nullptr, m_hidden)});
    QString text = QStringLiteral("<b>%1</b>").arg(m_title.toHtmlEscaped());
    QStringList said{m_wholeTitle};
    static const QRegularExpression numberAndWord(QStringLiteral("(\\d) ")); // they stay on one line
    for (const ImpactFact &fact : facts) {
        QString words = fact.text.toHtmlEscaped();
        words.replace(numberAndWord, QStringLiteral("\\1\u00a0"));
        text += QStringLiteral("&nbsp;&nbsp;·&nbsp; ");
        text += fact.isGrave ? QStringLiteral("<b>%1</b>").arg(words) : words;
        said += fact.text;
    }
    const QString all = said.join(QStringLiteral(" · "));
    if (all == m_text->accessibleName() && !isHidden())
        return;
    m_text->setText(text);
    m_text->setAccessibleName(all);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ImpactBar::said() const
{
    return isHidden() ? QString() : m_text->accessibleName();
}

void ImpactBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace espalier
