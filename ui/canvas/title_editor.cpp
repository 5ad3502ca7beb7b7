// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/title_editor.h"

#include "core/render/text.h"

#include <QKeyEvent>
#include <QMimeData>

#include <cmath>

namespace espalier {
namespace {

constexpr Font titleFont{13, 700, false};
// Where a card's title stands, in pixels at 100 %.
constexpr double titleLeft = 17;
constexpr double titleTop = 24;
constexpr double titleRight = 12;

} // namespace

TitleEditor::TitleEditor(const QString &title, const QString &typed, const Theme &theme, TitleAid aid,
                         QWidget *parent)
    : InPlaceEditor(aid.typed(title), typed, theme, parent), m_aid(std::move(aid))
{
    setAccessibleName(tr("Title"));
    m_aid.attach(*this);
}

void TitleEditor::follow(const QRect &card, double zoom)
{
    const double scale = std::max(1.0, zoom);
    QFont face = toShapingFont(titleFont); // whatever will be typed
    face.setPixelSize(static_cast<int>(std::lround(titleFont.pixels * scale)));
    setFont(face);
    const int inset = frame + 2;
    const int left = card.left() + static_cast<int>(titleLeft * zoom) - inset;
    const int width =
        std::max(static_cast<int>((216 - titleLeft - titleRight) * scale), card.width() * 3 / 4) + 2 * inset;
    setGeometry(left, card.top() + static_cast<int>(titleTop * zoom) - inset, width, height());
    fitHeight();
}

void TitleEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Tab:
        finishAs(TitleEdit::AddChild);
        return;
    case Qt::Key_Backtab:
        return;
    default:
        InPlaceEditor::keyPressEvent(event);
    }
}

void TitleEditor::insertFromMimeData(const QMimeData *source)
{
    m_aid.paste(*this, source->text());
}

} // namespace espalier
