// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/bands_editor.h"

#include "core/edit/bands.h"

namespace espalier {
namespace {

QString troubleText(edit::BandTrouble trouble)
{
    switch (trouble) {
    case edit::BandTrouble::Gap:
        return BandsEditor::tr("Some values stand in no threshold.");
    case edit::BandTrouble::Overlap:
        return BandsEditor::tr("Some values stand in two thresholds.");
    case edit::BandTrouble::MixedBasis:
        return BandsEditor::tr("The thresholds are measured in different things.");
    case edit::BandTrouble::AgainstDirection:
        return BandsEditor::tr("The thresholds contradict the direction.");
    case edit::BandTrouble::None:
        break;
    }
    return {};
}

} // namespace

std::unique_ptr<EditorOf<std::vector<Band>>> makeBandsEditor(const EditorContext &context, QWidget *parent)
{
    return std::make_unique<BandsEditor>(context, parent);
}

BandsEditor::BandsEditor(const EditorContext &context, QWidget *parent)
    : EditorOf(parent), m_context(context), m_measured(new QWidget(this)), m_basis(new CalmCombo(m_measured)),
      m_scale(new BandScale(this)), m_trouble(new QWidget(this)), m_troubleText(new QLabel(m_trouble)),
      m_mend(new QToolButton(m_trouble)), m_begin(new QToolButton(this)),
      m_list(new ListEditor<Band>(context, this))
{
    m_basis->addItems({tr("in the unit"), tr("in % of the target due")});
    m_basis->setAccessibleName(tr("What the limits are measured in"));
    auto *measured = new QHBoxLayout(m_measured);
    measured->setContentsMargins(0, 0, 0, 0);
    auto *limits = new QLabel(tr("Limits"), m_measured);
    limits->setObjectName(QStringLiteral("quiet"));
    measured->addWidget(limits);
    measured->addWidget(m_basis);
    measured->addStretch();
    m_troubleText->setObjectName(QStringLiteral("wrongText"));
    m_troubleText->setWordWrap(true);
    m_mend->setObjectName(QStringLiteral("link"));
    m_mend->setText(tr("Mend"));
    m_mend->setToolTip(tr("Let each threshold begin where the one below it ends"));
    auto *trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins(0, 0, 0, 0);
    trouble->addWidget(m_troubleText, 1);
    trouble->addWidget(m_mend);
    m_begin->setObjectName(QStringLiteral("link"));
    m_begin->setText(tr("Begin with the usual three"));
    m_begin->setToolTip(tr("On track, watch and act at the limits everybody has until somebody chooses"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_scale);
    column->addWidget(m_measured);
    column->addWidget(m_trouble);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_list);

    connect(m_scale, &BandScale::limitMoved, this, [this](std::size_t place, double limit) {
        take(edit::withLimit(m_value, place, limit));
        Q_EMIT edited();
    });
    connect(m_scale, &BandScale::finished, this, [this] { Q_EMIT finished(); });
    connect(m_basis, &QComboBox::activated, this, [this](int index) {
        tell(edit::inBasis(m_value, static_cast<BandBasis>(index), m_context.measure.target));
    });
    connect(m_mend, &QToolButton::clicked, this, [this] {
        const Measure &measure = m_context.measure;
        tell(edit::mended(m_value, measure.direction, measure.target,
                          measure.target.value_or(measure.start.value_or(0))));
    });
    connect(m_begin, &QToolButton::clicked, this,
            [this] { tell(edit::usualBands(m_context.measure.direction)); });
    connect(m_list, &ValueEditor::edited, this, [this] {
        take(edit::withNeighbours(m_value, m_list->value()));
        Q_EMIT edited();
    });
    connect(m_list, &ValueEditor::finished, this, [this] { Q_EMIT finished(); });
    connect(m_list, &ValueEditor::revealed, this, &ValueEditor::revealed);
}

void BandsEditor::take(std::vector<Band> value)
{
    m_value = std::move(value);
    m_list->setValue(m_value);
    showValue();
}

void BandsEditor::tell(std::vector<Band> value)
{
    take(std::move(value));
    Q_EMIT edited();
    Q_EMIT finished();
}

void BandsEditor::setValue(const std::vector<Band> &value)
{
    take(value);
}

void BandsEditor::setMixed()
{
    m_value.clear();
    m_list->setMixed();
    showValue();
    m_begin->hide();
}

void BandsEditor::setWritable(bool writable)
{
    m_writable = writable;
    m_scale->setWritable(writable);
    m_basis->setEnabled(writable);
    m_list->setWritable(writable);
    showValue();
}

void BandsEditor::setLabel(const QString &label)
{
    m_list->setLabel(label);
    m_scale->setAccessibleName(label);
}

void BandsEditor::showValue()
{
    const Measure &measure = m_context.measure;
    const edit::BandTrouble trouble = edit::troubleOf(m_value, measure.direction);
    const bool canScale =
        trouble == edit::BandTrouble::None || trouble == edit::BandTrouble::AgainstDirection;
    m_scale->setVisible(m_value.size() > 1 && canScale);
    m_measured->setVisible(!m_value.empty() && m_writable);
    m_begin->setVisible(m_value.empty() && m_writable);
    m_trouble->setVisible(trouble != edit::BandTrouble::None);
    m_troubleText->setText(troubleText(trouble));
    m_mend->setVisible(m_writable);
    if (m_value.empty())
        return;
    const bool percent = m_value.front().basis == BandBasis::PercentOfDue;
    m_basis->setCurrentIndex(static_cast<int>(m_value.front().basis));
    AmountStyle style = m_context.amount;
    if (percent) {
        style = {};
        style.unit.kind = Unit::Kind::Percent;
        style.locale = m_context.amount.locale;
    }
    if (canScale)
        m_scale->setBands(m_value, style, percent ? std::nullopt : measure.start,
                          percent ? std::optional(100.0) : measure.target);
}

} // namespace espalier
