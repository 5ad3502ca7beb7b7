// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/appearance_commands.h"

#include "ui/style/appearance.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace espalier {
namespace {

struct Choice
{
    const char *id;
    const char *text;
    AppearanceChoice value;
};

constexpr std::array choices{
    Choice{"appearance.system", QT_TRANSLATE_NOOP("Actions", "Appearance as the system's"),
           AppearanceChoice::System},
    Choice{"appearance.light", QT_TRANSLATE_NOOP("Actions", "Light appearance"), AppearanceChoice::Light},
    Choice{"appearance.dark", QT_TRANSLATE_NOOP("Actions", "Dark appearance"), AppearanceChoice::Dark},
    Choice{"appearance.contrast", QT_TRANSLATE_NOOP("Actions", "High contrast"), AppearanceChoice::Contrast}};

} // namespace

std::vector<ActionRow> appearanceRows(Settings &settings, Appearance &appearance)
{
    std::vector<ActionRow> rows;
    for (const Choice &choice : choices)
        rows.push_back({choice.id,
                        choice.text,
                        "",
                        "",
                        Menu::None,
                        0,
                        {},
                        KeyReach::Window,
                        Anytime,
                        [&settings, &appearance, value = choice.value] {
                            settings.setAppearance(value);
                            appearance.choose(value);
                        },
                        true});
    return rows;
}

void fillAppearanceMenu(QMenu *menu, const Actions &actions, const Appearance &appearance)
{
    auto *group = new QActionGroup(menu);
    for (const Choice &choice : choices)
        menu->addAction(group->addAction(actions.action(choice.id)));
    const auto tick = [&actions, &appearance] {
        for (const Choice &choice : choices)
            actions.action(choice.id)->setChecked(choice.value == appearance.choice());
    };
    QObject::connect(&appearance, &Appearance::changed, menu, tick);
    tick();
}

} // namespace espalier
