// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/entry/place_mode.h"

#include "core/edit/idea.h"
#include "core/model/queries.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {
namespace {

constexpr std::size_t mostParents = 9;

QLabel *words(const char *look, QVBoxLayout *column)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(look));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

} // namespace

PlaceMode::PlaceMode(QWidget *parent) : QWidget(parent), m_list(new QListWidget), m_twinBox(new QWidget)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Placing ideas"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 4, 12, 12);
    column->setSpacing(6);
    m_count = words("quiet", column);
    m_title = words("subheading", column);

    auto *earlier = new QToolButton;
    earlier->setText(QStringLiteral("‹"));
    earlier->setToolTip(tr("A tier higher (Left)"));
    earlier->setAccessibleName(earlier->toolTip());
    auto *later = new QToolButton;
    later->setText(QStringLiteral("›"));
    later->setToolTip(tr("A tier lower (Right)"));
    later->setAccessibleName(later->toolTip());
    m_tierName = new QLabel;
    m_tierName->setAlignment(Qt::AlignCenter);
    m_tierName->setWordWrap(true);
    auto *tiers = new QHBoxLayout;
    tiers->addWidget(earlier);
    tiers->addWidget(m_tierName, 1);
    tiers->addWidget(later);
    column->addLayout(tiers);

    auto *twin = new QVBoxLayout(m_twinBox);
    m_twinBox->setObjectName(QStringLiteral("bandRow"));
    m_twinBox->setAttribute(Qt::WA_StyledBackground);
    twin->setContentsMargins(8, 6, 8, 6);
    twin->setSpacing(2);
    words("fieldLabel", twin)->setText(tr("Looks like"));
    m_twinTitle = words("", twin);
    m_twinPlace = words("quiet", twin);
    auto *same = new QToolButton;
    same->setObjectName(QStringLiteral("link"));
    same->setText(tr("Duplicate (D)"));
    same->setToolTip(tr("It is the same: keep that one, which is also known by this name from now on"));
    twin->addWidget(same, 0, Qt::AlignLeft);
    column->addWidget(m_twinBox);

    m_list->setObjectName(QStringLiteral("parents"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Parents it could have, by number"));
    column->addWidget(m_list, 1);
    words("quiet", column)
        ->setText(tr("1–9 place it there · ← → tier · Space later · D duplicate · Esc end"));

    for (QToolButton *button : {earlier, later, same})
        button->setFocusPolicy(Qt::NoFocus); // all have keys
    connect(earlier, &QToolButton::clicked, this, [this] { chooseTier(-1); });
    connect(later, &QToolButton::clicked, this, [this] { chooseTier(1); });
    connect(same, &QToolButton::clicked, this, [this] { Q_EMIT duplicateWanted(idea(), m_twin); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { place(m_list->currentRow() + 1); });
}

void PlaceMode::start(const Tree &tree, std::vector<NodeId> ideas)
{
    m_tree = &tree;
    m_index = edit::TitleIndex(tree);
    m_ideas = std::move(ideas);
    m_at = 0;
    showNext();
}

void PlaceMode::end()
{
    m_tree = nullptr;
    Q_EMIT ended();
}

void PlaceMode::follow()
{
    if (isRunning())
        showNext();
}

void PlaceMode::showNext()
{
    const auto isWaiting = [&](NodeId node) {
        const Slot slot = m_tree->nodes().slotOf(node);
        return slot != noSlot && isParked(*m_tree, slot);
    };
    while (m_at < m_ideas.size() && !isWaiting(idea()))
        ++m_at;
    if (m_at == m_ideas.size()) {
        end();
        return;
    }
    const Node &node = *m_tree->find(idea());
    m_count->setText(tr("Idea %1 of %2").arg(m_at + 1).arg(m_ideas.size()));
    m_title->setText(node.title.isEmpty() ? node.code : node.title);
    m_tier = edit::likelyTier(*m_tree, m_index, idea());
    m_twin = edit::nearTwin(*m_tree, m_index, idea());
    m_twinBox->setVisible(!m_twin.isNull());
    if (const Node *twin = m_tree->find(m_twin)) {
        const Slot above = m_tree->parentOf(m_tree->nodes().slotOf(m_twin));
        m_twinTitle->setText(twin->title);
        m_twinPlace->setText(above == noSlot
                                 ? tr("%1").arg(twin->code)
                                 : tr("%1, under %2").arg(twin->code, m_tree->nodes().at(above)->title));
    }
    showParents();
}

void PlaceMode::showParents()
{
    const Tier *tier = m_tree->find(m_tier);
    m_tierName->setText(tier ? tier->name : QString());
    m_parents = edit::likelyParents(*m_tree, m_index, idea(), m_tier, mostParents);
    if (m_parents.empty())
        m_parents.push_back({});
    m_list->clear();
    int number = 0;
    for (const NodeId &parent : m_parents) {
        const Node *node = m_tree->find(parent);
        auto *item = new QListWidgetItem(
            tr("%1   %2").arg(++number).arg(node ? node->title : tr("On top of the tree")), m_list);
        item->setToolTip(node ? node->title : QString());
    }
    setAccessibleDescription(tr("%1, %2").arg(m_title->text(), m_tierName->text()));
}

void PlaceMode::chooseTier(int by)
{
    const std::vector<Slot> tiers = tiersInOrder(*m_tree);
    const Slot now = m_tree->tiers().slotOf(m_tier);
    const auto at = std::ranges::find(tiers, now) - tiers.begin() + by;
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(tiers.size()))
        return;
    m_tier = m_tree->tiers().at(tiers[static_cast<std::size_t>(at)])->id;
    showParents();
}

void PlaceMode::place(int number)
{
    if (number >= 1 && number <= static_cast<int>(m_parents.size()))
        Q_EMIT placeWanted(idea(), m_parents[static_cast<std::size_t>(number - 1)], m_tier);
}

void PlaceMode::keyPressEvent(QKeyEvent *event)
{
    if (!isRunning() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        chooseTier(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        chooseTier(1);
        return;
    case Qt::Key_Space:
        ++m_at;
        showNext();
        return;
    case Qt::Key_D:
        if (!m_twin.isNull())
            Q_EMIT duplicateWanted(idea(), m_twin);
        return;
    case Qt::Key_Escape:
        end();
        return;
    default:
        if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
            place(event->key() - Qt::Key_0);
        else
            QWidget::keyPressEvent(event);
    }
}

} // namespace espalier
