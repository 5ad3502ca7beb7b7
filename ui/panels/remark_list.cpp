// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/remark_list.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {
namespace {

QString day(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString metaOf(const Remark &remark)
{
    QStringList parts;
    if (!remark.who.isEmpty())
        parts.append(remark.who);
    if (remark.since.isValid())
        parts.append(day(remark.since));
    if (remark.settled.isValid())
        parts.append(RemarkList::tr("settled %1").arg(day(remark.settled)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RemarkList::RemarkList(const QString &title, const QString &prompt, QWidget *parent)
    : QWidget(parent), m_title(title), m_head(new QLabel(this)), m_rows(new QWidget(this)),
      m_new(new QLineEdit(this))
{
    m_head->setObjectName(QStringLiteral("linkHead"));
    m_new->setObjectName(QStringLiteral("flatLine"));
    m_new->setPlaceholderText(prompt);
    m_new->setAccessibleName(prompt);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_head);
    column->addWidget(m_rows);
    column->addWidget(m_new);
    connect(m_new, &QLineEdit::editingFinished, this, &RemarkList::flush);
}

void RemarkList::flush()
{
    const QString text = m_new->text().simplified();
    m_new->clear();
    if (!text.isEmpty())
        Q_EMIT added(text);
}

void RemarkList::show(const std::vector<Remark> &remarks, bool writable, bool takesMore)
{
    m_new->setVisible(takesMore);
    setVisible(takesMore || !remarks.empty());
    if (remarks == m_remarks && writable == m_writable && !m_head->text().isEmpty())
        return;
    m_remarks = remarks;
    m_writable = writable;
    build();
}

void RemarkList::build()
{
    const auto open = std::ranges::count_if(m_remarks, [](const Remark &r) { return !r.settled.isValid(); });
    m_head->setText(open == 0 ? m_title : QStringLiteral("%1 (%2)").arg(m_title).arg(open));
    for (QWidget *row : m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        m_rows->layout()->removeWidget(row);
        row->hide();
        row->deleteLater(); // its tick may have asked for this
    }
    for (const Remark &remark : m_remarks) {
        auto *row = new QWidget(m_rows);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        auto *tick = new QCheckBox(row);
        tick->setChecked(remark.settled.isValid());
        tick->setEnabled(m_writable);
        tick->setAccessibleName(tr("Settled: %1").arg(remark.text));
        tick->setToolTip(tr("Settled"));
        connect(tick, &QCheckBox::clicked, this, [this, id = remark.id](bool on) { Q_EMIT settled(id, on); });
        auto *text = new QLabel(row);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        text->setText(remark.text);
        auto *meta = new QLabel(metaOf(remark), row);
        meta->setObjectName(QStringLiteral("origin"));
        meta->setTextFormat(Qt::PlainText);
        meta->setWordWrap(true);
        meta->setVisible(!meta->text().isEmpty());
        if (remark.settled.isValid())
            text->setObjectName(QStringLiteral("quiet"));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(text);
        words->addWidget(meta);
        line->addWidget(tick, 0, Qt::AlignTop);
        line->addLayout(words, 1);
        m_rows->layout()->addWidget(row);
        row->show();
    }
    m_rows->setVisible(!m_remarks.empty());
}

} // namespace espalier
