// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/colour_editor.h"

#include "core/render/theme.h"
#include "ui/style/icons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>

namespace espalier {
namespace {

constexpr int inARow = 8;

QString textOf(Rgb colour)
{
    return QString::fromLatin1(colour.text());
}

} // namespace

ColourPopup::ColourPopup(std::optional<Rgb> now, bool mayBeNone, QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("searchPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Colours"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setSpacing(2);
    for (std::size_t i = 0; i < paletteSize; ++i) {
        const Rgb colour = paletteColour(i);
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("colour"));
        button->setIcon(swatch(colour));
        button->setIconSize({26, 26});
        button->setCheckable(true);
        button->setChecked(now == colour);
        button->setAccessibleName(tr("Colour %1, %2").arg(i + 1).arg(textOf(colour)));
        button->setToolTip(textOf(colour));
        connect(button, &QToolButton::clicked, this, [this, colour] { choose(colour); });
        const auto place = static_cast<int>(i);
        grid->addWidget(button, place / inARow, place % inARow);
    }
    auto *typed = new QLineEdit(now ? textOf(*now) : QString());
    typed->setPlaceholderText(tr("#rrggbb"));
    typed->setAccessibleName(tr("Colour as #rrggbb"));
    typed->setMaxLength(7);
    connect(typed, &QLineEdit::returnPressed, this, [this, typed] {
        const QString text = typed->text().trimmed().toLower();
        if (const auto colour = Rgb::fromText(text.toLatin1()))
            choose(*colour);
        else
            typed->selectAll();
    });
    const int below = static_cast<int>(paletteSize) / inARow;
    grid->addWidget(typed, below, 0, 1, mayBeNone ? 4 : inARow);
    if (mayBeNone) {
        auto *none = new QToolButton;
        none->setText(tr("No own colour"));
        connect(none, &QToolButton::clicked, this, [this] { choose(std::nullopt); });
        grid->addWidget(none, below, 4, 1, 4, Qt::AlignRight);
    }
}

void ColourPopup::popUp(const QPoint &at)
{
    adjustSize();
    QRect place(at, size());
    if (const QScreen *on = screen()) {
        const QRect all = on->availableGeometry();
        place.moveLeft(qBound(all.left(), place.left(), qMax(all.left(), all.right() - width())));
        place.moveTop(qBound(all.top(), place.top(), qMax(all.top(), all.bottom() - height())));
    }
    move(place.topLeft());
    show();
    const auto buttons = findChildren<QToolButton *>();
    const auto chosen =
        std::ranges::find_if(buttons, [](const QToolButton *button) { return button->isChecked(); });
    (chosen == buttons.end() ? buttons.front() : *chosen)->setFocus(Qt::PopupFocusReason);
}

void ColourPopup::choose(std::optional<Rgb> colour)
{
    Q_EMIT chosen(colour);
    close();
}

ColourEditor::ColourEditor(QWidget *parent) : EditorOf(parent), m_button(new QToolButton(this))
{
    m_button->setObjectName(QStringLiteral("colourField"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIconSize({18, 18});
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    setFocusProxy(m_button);
    connect(m_button, &QToolButton::clicked, this, [this] {
        auto *popup = new ColourPopup(m_value, m_mayBeNone, this);
        connect(popup, &ColourPopup::chosen, this, [this](std::optional<Rgb> colour) {
            if (colour == m_value)
                return;
            m_value = colour;
            showValue();
            Q_EMIT edited();
            Q_EMIT finished();
        });
        popup->popUp(m_button->mapToGlobal(QPoint(0, m_button->height() + 2)));
    });
}

void ColourEditor::setValue(const std::optional<Rgb> &value)
{
    m_value = value;
    showValue();
}

void ColourEditor::setMixed()
{
    m_value.reset();
    showValue();
    m_button->setText(tr("several values"));
}

void ColourEditor::setLabel(const QString &label)
{
    m_label = label;
    showValue();
}

void ColourEditor::showValue()
{
    // An icon that shows nothing keeps the words where they stand beside a colour.
    m_button->setIcon(m_value ? swatch(*m_value) : swatch(Qt::transparent));
    m_button->setText(m_value ? textOf(*m_value) : tr("Chosen by itself"));
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(m_label, m_button->text()));
}

} // namespace espalier
