// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/canvas/sentence_editor.h"

#include "core/render/colour.h"
#include "core/render/text.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>
#include <limits>

namespace espalier {
namespace {

constexpr Font sentenceFont{13, 400, false};
constexpr Font leadFont{11, 400, false};
constexpr int usualWidth = 300;
constexpr int beside = 14;           // from the link to the editor
constexpr int edge = 6;              // of the window
constexpr int hidingCosts = 100'000; // pixels of way: only where there is no other place

} // namespace

SentenceEditor::SentenceEditor(const QString &lead, const QString &sentence, const QString &typed,
                               const Theme &theme, QWidget *parent)
    : InPlaceEditor(sentence, typed, theme, parent), m_lead(new QLabel(this))
{
    setAccessibleName(lead);
    setPlaceholderText(tr("say in one sentence why moving this moves it"));
    setFont(toShapingFont(sentenceFont)); // whatever will be typed
    m_lead->setFont(toShapingFont(leadFont));
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setText(lead);
    m_lead->setWordWrap(true);
    m_lead->setStyleSheet(
        QStringLiteral("background: transparent; color: %1; border: 0;").arg(toColor(theme.inkQuiet).name()));
    m_lead->setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(usualWidth, usualWidth); // with room for some text, to measure what is around it
}

void SentenceEditor::showEvent(QShowEvent *event)
{
    InPlaceEditor::showEvent(event);
    // Only now it is known how wide the frame is that the style gives it.
    const int left = viewport()->x() + frame;
    const int inner = width() - 2 * left;
    const int tall = m_lead->heightForWidth(inner);
    m_lead->setGeometry(left, frame + 2, inner, tall);
    setViewportMargins(0, tall + frame / 2, 0, 0);
    fitHeight();
}

void SentenceEditor::follow(QPoint at, const std::vector<QRect> &cards)
{
    const QRect room = parentWidget()->rect().adjusted(edge, edge, -edge, -edge);
    const int lastX = std::max(room.left(), room.right() - width());
    const int lastY = std::max(room.top(), room.bottom() - height());
    QRect best;
    int least = std::numeric_limits<int>::max();
    const auto consider = [&](int x, int y) {
        const QRect place(QPoint(std::clamp(x, room.left(), lastX), std::clamp(y, room.top(), lastY)),
                          size());
        const bool hides =
            std::ranges::any_of(cards, [&](const QRect &card) { return card.intersects(place); });
        const int way = (place.center() - at).manhattanLength() + (hides ? hidingCosts : 0);
        if (way < least) {
            least = way;
            best = place;
        }
    };
    const int across = at.x() - width() / 2;
    const int down = at.y() - height() / 2;
    std::vector<QRect> around = cards;
    around.emplace_back(at, QSize(1, 1));
    for (const QRect &rect : around) {
        consider(rect.right() + beside, down);
        consider(rect.left() - beside - width(), down);
        consider(across, rect.bottom() + beside);
        consider(across, rect.top() - beside - height());
    }
    move(best.topLeft());
}

void SentenceEditor::changeEvent(QEvent *event)
{
    InPlaceEditor::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void SentenceEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: // keeps the text, as in a title
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        finish();
        return;
    default:
        InPlaceEditor::keyPressEvent(event);
    }
}

} // namespace espalier
