// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/appearance.h"

#include "core/render/text.h"

#include <QApplication>
#include <QStyleFactory>

namespace espalier {
namespace {

constexpr double textPoints = 9.75; // 13 px at 96 dpi, and more where the user's dpi is higher

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

Appearance::Appearance(AppearanceChoice choice, QObject *parent)
    : QObject(parent), m_choice(choice), m_systemIsDark(isDark(QGuiApplication::palette()))
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font(fontFamily());
    font.setPointSizeF(textPoints);
    QApplication::setFont(font);
    apply();
}

void Appearance::choose(AppearanceChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT changed();
}

void Appearance::apply()
{
    const bool dark =
        m_choice == AppearanceChoice::Dark || (m_choice == AppearanceChoice::System && m_systemIsDark);
    m_theme = themeOf(m_choice == AppearanceChoice::Contrast ? ThemeKind::Contrast
                      : dark                                 ? ThemeKind::Dark
                                                             : ThemeKind::Light);
    m_chrome = chromeOf(m_theme);
    QApplication::setPalette(paletteOf(m_chrome));
    qApp->setStyleSheet(styleSheetOf(m_chrome));
}

} // namespace espalier
