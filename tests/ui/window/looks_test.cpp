// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Every command of the catalogue, and every page of what the commands open.
#include "tests/ui/window/looks.h"

#include "ui/panels/group_box.h"
#include "ui/panels/inspector.h"

namespace espalier {
namespace {

constexpr int parts = 4; // so that several run at once

class Looks : public LooksTest, public testing::WithParamInterface<int>
{
};

TEST_P(Looks, EveryCommandSpeaksTheUsersLanguageUncut)
{
    const std::size_t rows = m_window.actions().rows().size();
    for (std::size_t row = static_cast<std::size_t>(GetParam()); row < rows; row += parts)
        look(row);
}

TEST_F(LooksTest, EveryMenuSpeaksTheUsersLanguage)
{
    begin();
    m_id = QStringLiteral("menu");
    for (QMenu *menu : m_window.findChildren<QMenu *>()) {
        Q_EMIT menu->aboutToShow();
        inspectMenu(menu);
        menu->popup(QPoint(20, 20));
        keep(menu, QStringLiteral("menu-") + menu->title().remove(QLatin1Char('&')));
        menu->close();
    }
}

TEST_F(LooksTest, EveryTabOfTheInspectorIsLookedAt)
{
    begin();
    CanvasView &canvas = m_window.canvas();
    const Tree &tree = m_window.document().tree();
    const NodeId root = tree.nodes().at(canvas.stage().slotOf(0))->id;
    const NodeId middle = canvas.current();
    const std::vector<std::pair<const char *, Selection>> chosen{
        {"tree", {}},
        {"top", Selection::of(root)},
        {"node", Selection::of(middle)},
        {"several", Selection{{root, middle}, middle}},
    };
    for (const auto &[name, selection] : chosen) {
        canvas.setSelection(selection);
        for (const auto tab : {Inspector::Tab::Fields, Inspector::Tab::Cascade, Inspector::Tab::Values,
                               Inspector::Tab::Notes, Inspector::Tab::History}) {
            m_window.inspector().showTab(tab);
            m_id = QStringLiteral("inspector-%1-%2").arg(QLatin1String(name)).arg(static_cast<int>(tab));
            lookAt(m_window.inspector(), m_id);
        }
    }
}

TEST_F(LooksTest, EveryGroupOfAMetricIsLookedAt)
{
    begin();
    Inspector &inspector = m_window.inspector();
    m_window.resize(1400, 2400);
    m_id = QStringLiteral("inspector-groups");
    for (auto *group : inspector.findChildren<FoldingGroup *>())
        group->setOpen(true);
    lookAt(inspector, m_id);
}

TEST_F(LooksTest, EveryDoorIsLookedAt)
{
    begin();
    m_readsTexts = false; // templates and the example are English
    int number = 0;
    for (auto *door : m_window.findChildren<QAbstractButton *>(QStringLiteral("door"))) {
        m_id = QStringLiteral("door-%1").arg(++number);
        m_window.files().close();
        settle();
        lookWhile([door] { door->click(); });
    }
    EXPECT_GE(number, 4);
}

INSTANTIATE_TEST_SUITE_P(Parts, Looks, testing::Range(0, parts));

} // namespace
} // namespace espalier
