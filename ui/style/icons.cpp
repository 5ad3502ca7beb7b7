// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"

#include "ui/style/chrome.h"
#include "ui/style/finding_icon.h"

#include "core/render/colour.h"
#include "core/render/paint.h"
#include "core/render/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <utility>
#include <variant>

namespace espalier {
namespace {

/// What all engines share: paint() draws in any rectangle, pixmap() is a picture of that. A button that its
/// layout leaves no room for a moment asks for a picture without size: nothing can be drawn on that.
class DrawnIcon : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {}; // nobody can paint on that
        QPixmap picture(size);
        if (picture.isNull())
            return picture;
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
};

QColor inkFor(QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    return palette.color(state == QIcon::On ? QPalette::Link : QPalette::ButtonText);
}

class TintedIcon final : public DrawnIcon
{
public:
    explicit TintedIcon(QByteArray svg) : m_svg(std::move(svg)) {}

    QIconEngine *clone() const override { return new TintedIcon(m_svg); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray tinted = m_svg;
        tinted.replace("currentColor", inkFor(mode, state).name().toLatin1());
        QSvgRenderer(tinted).render(painter, rect);
    }

private:
    QByteArray m_svg;
};

class Avatar final : public DrawnIcon
{
public:
    explicit Avatar(QString initials) : m_initials(std::move(initials)) {}

    QIconEngine *clone() const override { return new Avatar(m_initials); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(toColor(themeNow().avatar));
        painter->drawEllipse(rect);
        QFont font = QGuiApplication::font();
        font.setPixelSize(qMax(1, rect.height() * 9 / 20));
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::WindowText));
        painter->drawText(rect, Qt::AlignCenter, m_initials);
    }

private:
    QString m_initials;
};

class Swatch final : public DrawnIcon
{
public:
    explicit Swatch(std::variant<QColor, Rgb> colour) : m_colour(colour) {}

    QIconEngine *clone() const override { return new Swatch(m_colour); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal side = qMin(rect.width(), rect.height()) * 0.6;
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const Rgb *ofTree = std::get_if<Rgb>(&m_colour);
        painter->setBrush(ofTree ? toColor(themeNow().shapeColour(*ofTree)) : std::get<QColor>(m_colour));
        painter->drawRoundedRect(square, side / 4, side / 4);
    }

private:
    std::variant<QColor, Rgb> m_colour;
};

class StatusShape final : public DrawnIcon
{
public:
    explicit StatusShape(Status status) : m_status(status) {}

    QIconEngine *clone() const override { return new StatusShape(m_status); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const Theme theme = themeNow();
        painter->setRenderHint(QPainter::Antialiasing);
        espalier::paint(*theme.symbolOf(m_status), *painter, QRectF(rect).center(),
                        qMin(rect.width(), rect.height()));
    }

private:
    Status m_status;
};

class Lozenge final : public DrawnIcon
{
public:
    explicit Lozenge(FindingKind kind) : m_kind(kind) {}

    QIconEngine *clone() const override { return new Lozenge(m_kind); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const Theme theme = themeNow();
        painter->setRenderHint(QPainter::Antialiasing);
        espalier::paint(*theme.symbolOf(m_kind), *painter, QRectF(rect).center(),
                        qMin(rect.width(), rect.height()));
    }

private:
    FindingKind m_kind;
};

} // namespace

Theme themeNow()
{
    return themeOf(themeKindOf(QGuiApplication::palette()));
}

QIcon icon(const QString &name)
{
    QFile file(QStringLiteral(":/espalier/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new TintedIcon(file.readAll())) : QIcon();
}

QIcon avatar(const QString &initials)
{
    return QIcon(new Avatar(initials));
}

QIcon swatch(const QColor &colour)
{
    return QIcon(new Swatch(colour));
}

QIcon swatch(Rgb colour)
{
    return QIcon(new Swatch(colour));
}

QIcon statusIcon(Status status)
{
    return QIcon(new StatusShape(status));
}

QIcon findingIcon(FindingKind kind)
{
    return QIcon(new Lozenge(kind));
}

} // namespace espalier
