// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Appearance: light or dark, for the whole program. Sets palette, font and style sheet of the application and
// tells the canvas which Theme to draw with. One per program, owned by main.
#pragma once

#include "core/render/theme.h"
#include "ui/settings/settings.h"
#include "ui/style/chrome.h"

#include <QObject>

namespace espalier {

class Appearance final : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(AppearanceChoice choice, QObject *parent = nullptr);

    [[nodiscard]] AppearanceChoice choice() const { return m_choice; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const Chrome &chrome() const { return m_chrome; }
    void choose(AppearanceChoice choice);

Q_SIGNALS:
    void changed();

private:
    void apply();

    AppearanceChoice m_choice;
    bool m_systemIsDark;
    Theme m_theme;
    Chrome m_chrome;
};

} // namespace espalier
