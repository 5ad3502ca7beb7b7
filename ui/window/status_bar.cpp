// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/status_bar.h"

#include "ui/canvas/camera.h"
#include "ui/panels/elided_label.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr int roomForSaved = 300; // pixels that it keeps when the counts want them too

QString tierCount(const Tier &tier, int count)
{
    const QString name = count == 1 || tier.plural.isEmpty() ? tier.name : tier.plural;
    return QStringLiteral("%1 %2").arg(QLocale().toString(count),
                                       QLocale().language() == QLocale::German ? name : name.toLower());
}

// The slider's steps are ratios: as far from 50 % to 100 % as from 100 % to 200 %.
constexpr int sliderSteps = 100;
constexpr double leastZoom = 0.05;

double sliderZoom(int step)
{
    return leastZoom * std::pow(Camera::largestZoom / leastZoom, double(step) / sliderSteps);
}

int sliderStep(double zoom)
{
    return static_cast<int>(
        std::lround(sliderSteps * std::log(zoom / leastZoom) / std::log(Camera::largestZoom / leastZoom)));
}

QToolButton *zoomButton(const QString &drawing, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(drawing));
    button->setIconSize({14, 14});
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRepeat(true);
    return button;
}

} // namespace

QString countText(const Tree &tree, std::size_t hidden)
{
    std::vector<int> byTier(tree.tiers().slotCount());
    int parked = 0;
    for (auto node = tree.nodes().begin(); node != tree.nodes().end(); ++node) {
        if (isParked(tree, node.slot()))
            ++parked;
        else if (const Slot tier = tree.tiers().slotOf(node->tier); tier != noSlot)
            ++byTier[tier];
    }
    QStringList parts;
    for (const Slot tier : tiersInOrder(tree)) {
        if (byTier[tier] > 0)
            parts.append(tierCount(*tree.tiers().at(tier), byTier[tier]));
    }
    if (parked > 0)
        parts.append(parked == 1 ? StatusBar::tr("1 parked idea")
                                 : StatusBar::tr("%n parked ideas", nullptr, parked));
    const int nodes = static_cast<int>(tree.nodes().size());
    QString text = nodes == 1 ? StatusBar::tr("1 node") : StatusBar::tr("%Ln nodes", nullptr, nodes);
    if (!parts.isEmpty())
        text += QStringLiteral(": ") + parts.join(QStringLiteral(", "));
    if (hidden > 0)
        text += QLatin1Char(' ') + StatusBar::tr("(%n not shown)", nullptr, static_cast<int>(hidden));
    return text;
}

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent), m_counts(new ElidedLabel), m_owners(new QLabel), m_balance(new ElidedLabel),
      m_saved(new ElidedLabel), m_slider(new QSlider(Qt::Horizontal)), m_zoom(new QToolButton),
      m_zooming(new QWidget), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("statusBar"));
    setAttribute(Qt::WA_StyledBackground);
    for (QLabel *label : {m_counts, m_balance, m_saved})
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_zoom->setToolTip(tr("Zoom to 100 %"));
    m_zoom->setAccessibleName(tr("Zoom to 100 %"));
    m_slider->setRange(0, sliderSteps);
    m_slider->setPageStep(sliderStep(2) - sliderStep(1));
    m_slider->setFixedWidth(110);
    m_slider->setFocusPolicy(Qt::TabFocus);
    m_slider->setToolTip(tr("Zoom (Ctrl and the wheel on the canvas)"));
    m_slider->setAccessibleName(tr("Zoom"));
    auto *less = zoomButton(QStringLiteral("zoom-out"), tr("Zoom out"));
    auto *more = zoomButton(QStringLiteral("zoom-in"), tr("Zoom in"));
    auto *zooming = new QHBoxLayout(m_zooming);
    zooming->setContentsMargins(0, 0, 0, 0);
    zooming->setSpacing(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{less, m_slider, more, m_zoom})
        zooming->addWidget(widget);
    m_row->setContentsMargins(12, 3, 8, 3);
    m_row->setSpacing(20);
    for (QLabel *label : {m_counts, m_owners, m_balance})
        m_row->addWidget(label);
    m_row->addStretch(1);
    m_row->addWidget(m_saved);
    m_row->addWidget(m_zooming);
    connect(m_zoom, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(1); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int step) { Q_EMIT zoomWanted(sliderZoom(step)); });
    connect(less, &QToolButton::clicked, this, &StatusBar::zoomOutWanted);
    connect(more, &QToolButton::clicked, this, &StatusBar::zoomInWanted);
    showNoTree();
}

void StatusBar::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({14, 14});
    button->setVisible(m_zoom->isVisibleTo(this));
    // The action brings its text, with the letter of its menu.
    const auto name = [button, action] {
        button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    };
    connect(action, &QAction::changed, button, name);
    name();
    m_row->insertWidget(m_row->indexOf(m_zooming), button);
    m_parts.push_back(button);
}

void StatusBar::addCount(QWidget *count)
{
    count->setVisible(m_zoom->isVisibleTo(this));
    m_row->insertWidget(m_row->indexOf(m_balance), count);
    m_parts.push_back(count);
}

void StatusBar::showTree(const Tree &tree, std::size_t hidden)
{
    int leading = 0;
    int lagging = 0;
    for (const Node &node : tree.nodes()) {
        leading += node.indicator == Indicator::Leading ? 1 : 0;
        lagging += node.indicator == Indicator::Lagging ? 1 : 0;
    }
    m_counts->setText(countText(tree, hidden));
    m_counts->setToolTip(m_counts->text());
    const int owners = static_cast<int>(sizeOf(tree).owners);
    m_owners->setText(owners == 1 ? tr("1 owner") : tr("%n owners", nullptr, owners));
    const int neither = static_cast<int>(tree.nodes().size()) - leading - lagging;
    QString balance = tr("leading %1 : lagging %2").arg(leading).arg(lagging);
    if (neither > 0)
        balance += QStringLiteral(" : ") + tr("neither %1").arg(neither);
    m_balance->setText(balance);
    m_balance->setToolTip(balance);
    m_zooming->show();
    for (QWidget *part : m_parts)
        part->show();
}

void StatusBar::showNoTree()
{
    for (QLabel *label : {m_counts, m_owners, m_balance, m_saved})
        label->clear();
    m_zooming->hide();
    for (QWidget *part : m_parts)
        part->hide();
}

void StatusBar::showSaved(const QString &state)
{
    m_saved->setText(state);
    m_saved->setToolTip(state);
    m_saved->setMinimumWidth(std::min(m_saved->sizeHint().width(), roomForSaved));
}

void StatusBar::showZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(static_cast<int>(std::lround(zoom * 100))));
    m_zoom->setAccessibleDescription(m_zoom->text());
    if (m_slider->isSliderDown())
        return; // it leads
    const QSignalBlocker still(m_slider);
    m_slider->setValue(sliderStep(zoom));
}

} // namespace espalier
