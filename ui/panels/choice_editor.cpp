// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/choice_editor.h"

#include <QWheelEvent>

#include <algorithm>

namespace espalier {
namespace {

constexpr int mostDays = 3650; // what Cadence allows

QHBoxLayout *row(QWidget *outer)
{
    auto *layout = new QHBoxLayout(outer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

} // namespace

CalmCombo::CalmCombo(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CalmCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

UnitEditor::UnitEditor(QWidget *parent)
    : EditorOf(parent), m_kind(new CalmCombo(this)), m_name(new LineEditor(this))
{
    // In the order of Unit::Kind.
    m_kind->addItems({tr("Not set"), tr("Percent"), tr("Currency"), tr("Count"), tr("Duration"), tr("Score"),
                      tr("Custom")});
    // One below the other: half a panel is too narrow for both in a language of long words.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_kind);
    layout->addWidget(m_name);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showName();
        Q_EMIT edited();
        Q_EMIT finished();
    });
    connect(m_name, &ValueEditor::edited, this, &ValueEditor::edited);
    connect(m_name, &ValueEditor::finished, this, &ValueEditor::finished);
    showName();
}

void UnitEditor::showName()
{
    const auto kind = static_cast<Unit::Kind>(std::max(0, m_kind->currentIndex()));
    m_name->setVisible(kind == Unit::Kind::Currency || kind == Unit::Kind::Count ||
                       kind == Unit::Kind::Duration || kind == Unit::Kind::Custom);
    m_name->line()->setPlaceholderText(kind == Unit::Kind::Currency   ? QStringLiteral("EUR")
                                       : kind == Unit::Kind::Duration ? tr("s, min, h, d")
                                       : kind == Unit::Kind::Count    ? tr("leads")
                                                                      : QString());
}

void UnitEditor::setValue(const Unit &value)
{
    m_kind->setCurrentIndex(static_cast<int>(value.kind));
    m_name->setValue(value.name);
    showName();
}

Unit UnitEditor::value() const
{
    Unit unit;
    unit.kind = static_cast<Unit::Kind>(std::max(0, m_kind->currentIndex()));
    if (m_name->isVisibleTo(this))
        unit.name = m_name->value().simplified();
    return unit;
}

void UnitEditor::setMixed()
{
    m_kind->setPlaceholderText(QCoreApplication::translate("ValueEditor", "several values"));
    m_kind->setCurrentIndex(-1);
    m_name->hide();
}

void UnitEditor::setLabel(const QString &label)
{
    m_kind->setAccessibleName(label);
    m_name->setLabel(tr("%1: name").arg(label));
}

CadenceEditor::CadenceEditor(QWidget *parent)
    : EditorOf(parent), m_kind(new CalmCombo(this)), m_days(new WholeEditor(this))
{
    // In the order of Cadence::Kind.
    m_kind->addItems({tr("Not set"), tr("Real time"), tr("Daily"), tr("Weekly"), tr("Monthly"),
                      tr("Quarterly"), tr("Yearly"), tr("Every … days")});
    auto *layout = row(this);
    layout->addWidget(m_kind, 3);
    layout->addWidget(m_days, 1);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, [this] {
        showDays();
        Q_EMIT edited();
        Q_EMIT finished();
    });
    connect(m_days, &ValueEditor::edited, this, &ValueEditor::edited);
    connect(m_days, &ValueEditor::finished, this, &ValueEditor::finished);
    showDays();
}

void CadenceEditor::showDays()
{
    m_days->setVisible(m_kind->currentIndex() == static_cast<int>(Cadence::Kind::EveryNDays));
}

void CadenceEditor::setValue(const Cadence &value)
{
    m_kind->setItemText(0, tr("Not set"));
    showInherited(m_kind, false);
    m_kind->setCurrentIndex(static_cast<int>(value.kind));
    m_days->setValue(value.days > 0 ? std::optional(value.days) : std::nullopt);
    showDays();
}

Cadence CadenceEditor::value() const
{
    Cadence cadence;
    cadence.kind = static_cast<Cadence::Kind>(std::max(0, m_kind->currentIndex()));
    if (cadence.kind == Cadence::Kind::EveryNDays)
        cadence.days = std::clamp(m_days->value().value_or(1), 1, mostDays);
    return cadence;
}

void CadenceEditor::setMixed()
{
    m_kind->setPlaceholderText(QCoreApplication::translate("ValueEditor", "several values"));
    m_kind->setCurrentIndex(-1);
    m_days->hide();
}

void CadenceEditor::setInherited(const QString &text)
{
    setValue({});
    m_kind->setItemText(0, text);
    showInherited(m_kind, true);
}

void CadenceEditor::setLabel(const QString &label)
{
    m_kind->setAccessibleName(label);
    m_days->setLabel(tr("%1: days").arg(label));
}

} // namespace espalier
