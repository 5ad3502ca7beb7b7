// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/view_commands.h"

#include "core/model/queries.h"
#include "core/session/document.h"
#include "ui/panels/words.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace espalier {
namespace {

constexpr int levelKeys = 8;
template <class Value>
struct ChoiceOf
{
    const char *id;
    const char *text;
    Value value;
};

constexpr std::array colourings{
    ChoiceOf<ColorBy>{"colour.tier", QT_TRANSLATE_NOOP("Actions", "Colour by tier"), ColorBy::Tier},
    ChoiceOf<ColorBy>{"colour.status", QT_TRANSLATE_NOOP("Actions", "Colour by status"), ColorBy::Status},
    ChoiceOf<ColorBy>{"colour.owner", QT_TRANSLATE_NOOP("Actions", "Colour by owner"), ColorBy::Owner},
    ChoiceOf<ColorBy>{"colour.team", QT_TRANSLATE_NOOP("Actions", "Colour by team"), ColorBy::Team},
    ChoiceOf<ColorBy>{"colour.indicator", QT_TRANSLATE_NOOP("Actions", "Colour by leading or lagging"),
                      ColorBy::Indicator},
    ChoiceOf<ColorBy>{"colour.channel", QT_TRANSLATE_NOOP("Actions", "Colour by channel"), ColorBy::Channel},
    ChoiceOf<ColorBy>{"colour.horizon", QT_TRANSLATE_NOOP("Actions", "Colour by horizon"), ColorBy::Horizon}};
constexpr std::array drawings{
    ChoiceOf<Drawing>{"drawing.topDown", QT_TRANSLATE_NOOP("Actions", "Draw top-down"), Drawing::TopDown},
    ChoiceOf<Drawing>{"drawing.leftRight", QT_TRANSLATE_NOOP("Actions", "Draw left to right"),
                      Drawing::LeftRight},
    ChoiceOf<Drawing>{"drawing.outline", QT_TRANSLATE_NOOP("Actions", "Draw as an outline"),
                      Drawing::Outline}};

/// One of several: checked when it is the one in force.
template <class Run>
void addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool on, Run run)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, menu, run);
}

} // namespace

ViewCommands::ViewCommands(CanvasView &canvas, const Document &document, QObject *parent)
    : QObject(parent), m_canvas(canvas), m_document(document)
{
}

void ViewCommands::goToRoot()
{
    const std::vector<Slot> tops = topNodes(m_document.tree());
    if (!tops.empty())
        m_canvas.setCurrent(m_document.tree().nodes().at(tops.front())->id);
}

void ViewCommands::goToParent()
{
    const Tree &tree = m_document.tree();
    const Slot current = tree.nodes().slotOf(m_canvas.current());
    const Slot parent = current == noSlot ? noSlot : tree.parentOf(current);
    if (parent != noSlot)
        m_canvas.setCurrent(tree.nodes().at(parent)->id);
}

void ViewCommands::showLevel(int level)
{
    const std::vector<Slot> tiers = tiersInOrder(m_document.tree());
    const bool all = level >= static_cast<int>(tiers.size());
    m_canvas.showToTier(all ? TierId()
                            : m_document.tree().tiers().at(tiers[static_cast<std::size_t>(level - 1)])->id);
}

QString ViewCommands::tierName() const
{
    const Tier *tier = m_document.tree().find(m_canvas.viewState().toTier);
    return tier ? tier->name : tr("all");
}

QString ViewCommands::colourName() const
{
    return capitalised(word(m_canvas.viewState().colorBy));
}

void ViewCommands::fillTierMenu(QMenu *menu, const Actions &actions)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const TierId now = m_canvas.viewState().toTier;
    const std::vector<Slot> tiers = tiersInOrder(m_document.tree());
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const bool last = i + 1 == tiers.size();
        const Tier &tier = *m_document.tree().tiers().at(tiers[i]);
        const QString name = tier.plural.isEmpty() ? tier.name : tier.plural;
        const bool on = last ? now.isNull() : now == tier.id;
        const int level = static_cast<int>(i) + 1;
        QString text = last ? tr("All, to %1").arg(name) : tr("To %1").arg(name);
        if (level <= levelKeys) {
            const QByteArray action = "view.level" + QByteArray::number(level);
            text += QLatin1Char('\t') + actions.keysOf(action.constData());
        }
        addChoice(menu, group, text, on, [this, level] { showLevel(level); });
    }
}

void ViewCommands::check(const Actions &actions) const
{
    const ViewState view = m_canvas.viewState();
    for (const auto &choice : colourings)
        actions.action(choice.id)->setChecked(choice.value == view.colorBy);
    for (const auto &choice : drawings)
        actions.action(choice.id)->setChecked(choice.value == view.drawing);
    actions.action("view.questions")->setChecked(view.questions);
    actions.action("view.legend")->setChecked(view.legend);
    actions.action("view.minimap")->setChecked(view.minimap);
}

std::vector<ActionRow> ViewCommands::rows()
{
    using Keys = QList<QKeySequence>;
    std::vector<ActionRow> rows{
        {"view.foldAll", QT_TRANSLATE_NOOP("Actions", "Fold all"), "", "fold", Menu::View, 1,
         Keys{QKeySequence(Qt::ALT | Qt::Key_Home)}, KeyReach::Window, OpenTree,
         [this] { m_canvas.foldAll(); }},
        {"view.unfoldAll", QT_TRANSLATE_NOOP("Actions", "Unfold all"), "", "unfold", Menu::View, 1,
         Keys{QKeySequence(Qt::ALT | Qt::Key_End)}, KeyReach::Window, OpenTree,
         [this] { m_canvas.unfoldAll(); }},
        {"view.fold",
         QT_TRANSLATE_NOOP("Actions", "Fold or unfold"),
         QT_TRANSLATE_NOOP("Actions",
                           "Hide or show what is placed under the node; Space on canvas and outline"),
         "fold",
         Menu::View,
         1,
         {},
         KeyReach::Window,
         OpenTree | OneNode | HasDrivers,
         [this] { m_canvas.toggleFold(m_canvas.current()); }},
        {"view.focus", QT_TRANSLATE_NOOP("Actions", "Focus branch"),
         QT_TRANSLATE_NOOP("Actions", "Show only the selected branch"), "focus", Menu::View, 1,
         Keys{QKeySequence(Qt::Key_F6)}, KeyReach::Window, OpenTree | OneNode,
         [this] { m_canvas.focusOn(m_canvas.current()); }},
        {"view.focusOut", QT_TRANSLATE_NOOP("Actions", "Step out of focus"),
         QT_TRANSLATE_NOOP("Actions", "Show the branch above, in the end the whole tree"), "", Menu::View, 1,
         Keys{QKeySequence(Qt::SHIFT | Qt::Key_F6)}, KeyReach::Window, OpenTree | Focused,
         [this] { m_canvas.focusOut(); }},
        {"view.root", QT_TRANSLATE_NOOP("Actions", "Go to the goal"), "", "", Menu::View, 2,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Home)}, KeyReach::Window, OpenTree, [this] { goToRoot(); }},
        {"view.parent", QT_TRANSLATE_NOOP("Actions", "Go to the parent"),
         QT_TRANSLATE_NOOP("Actions", "Select what the node stands under"), "", Menu::View, 2,
         Keys{QKeySequence(Qt::Key_Backspace)}, KeyReach::Trees, OpenTree | OneNode | HasParent,
         [this] { goToParent(); }},
        {"view.branch", QT_TRANSLATE_NOOP("Actions", "Select branch"),
         QT_TRANSLATE_NOOP("Actions", "Select the node and all that is placed under it"), "", Menu::Edit, 3,
         Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, KeyReach::Window, OpenTree | OneNode,
         [this] { m_canvas.selectBranch(m_canvas.current()); }},
        {"view.zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom in"), "", "zoom-in", Menu::View, 3,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
         KeyReach::Window, OpenTree, [this] { m_canvas.zoomIn(); }},
        {"view.zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom out"), "", "zoom-out", Menu::View, 3,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Minus)}, KeyReach::Window, OpenTree,
         [this] { m_canvas.zoomOut(); }},
        {"view.zoom100", QT_TRANSLATE_NOOP("Actions", "Zoom to 100 %"), "", "", Menu::View, 3,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_0)}, KeyReach::Window, OpenTree,
         [this] { m_canvas.zoomTo(1); }},
        {"view.fit", QT_TRANSLATE_NOOP("Actions", "Fit the window"),
         QT_TRANSLATE_NOOP("Actions", "The whole drawing, as large as the window allows"), "fit", Menu::View,
         3, Keys{QKeySequence(Qt::CTRL | Qt::Key_9)}, KeyReach::Window, OpenTree,
         [this] { m_canvas.zoomToFit(); }},
        {"view.questions",
         QT_TRANSLATE_NOOP("Actions", "Questions"),
         QT_TRANSLATE_NOOP("Actions", "Show each card's question"),
         "",
         Menu::View,
         4,
         {},
         KeyReach::Window,
         OpenTree,
         [this] { m_canvas.setQuestions(!m_canvas.viewState().questions); },
         true},
        {"view.legend",
         QT_TRANSLATE_NOOP("Actions", "Legend"),
         "",
         "",
         Menu::View,
         4,
         {},
         KeyReach::Window,
         OpenTree,
         [this] { m_canvas.setLegend(!m_canvas.viewState().legend); },
         true},
        {"view.minimap",
         QT_TRANSLATE_NOOP("Actions", "Minimap"),
         "",
         "",
         Menu::View,
         4,
         {},
         KeyReach::Window,
         OpenTree,
         [this] { m_canvas.setMinimap(!m_canvas.viewState().minimap); },
         true},
    };
    static constexpr std::array levels{
        std::pair{"view.level1", QT_TRANSLATE_NOOP("Actions", "Show to tier 1")},
        std::pair{"view.level2", QT_TRANSLATE_NOOP("Actions", "Show to tier 2")},
        std::pair{"view.level3", QT_TRANSLATE_NOOP("Actions", "Show to tier 3")},
        std::pair{"view.level4", QT_TRANSLATE_NOOP("Actions", "Show to tier 4")},
        std::pair{"view.level5", QT_TRANSLATE_NOOP("Actions", "Show to tier 5")},
        std::pair{"view.level6", QT_TRANSLATE_NOOP("Actions", "Show to tier 6")},
        std::pair{"view.level7", QT_TRANSLATE_NOOP("Actions", "Show to tier 7")},
        std::pair{"view.level8", QT_TRANSLATE_NOOP("Actions", "Show to tier 8")},
    };
    static_assert(levels.size() == levelKeys);
    for (int i = 0; i < levelKeys; ++i) {
        const auto &[id, text] = levels[static_cast<std::size_t>(i)];
        rows.push_back({id, text, "", "tier", Menu::None, 0, Keys{QKeySequence(Qt::CTRL | (Qt::Key_1 + i))},
                        KeyReach::Window, OpenTree, [this, i] { showLevel(i + 1); }});
    }
    for (const auto &choice : colourings)
        rows.push_back({choice.id,
                        choice.text,
                        "",
                        "",
                        Menu::None,
                        1,
                        {},
                        KeyReach::Window,
                        OpenTree,
                        [this, by = choice.value] { m_canvas.setColorBy(by); },
                        true});
    for (const auto &choice : drawings)
        rows.push_back({choice.id,
                        choice.text,
                        "",
                        "",
                        Menu::None,
                        2,
                        {},
                        KeyReach::Window,
                        OpenTree,
                        [this, drawing = choice.value] { m_canvas.setDrawing(drawing); },
                        true});
    return rows;
}

void ViewCommands::fillColourMenu(QMenu *menu, const Actions &actions)
{
    auto *group = new QActionGroup(menu);
    for (const auto &choice : colourings)
        menu->addAction(group->addAction(actions.action(choice.id)));
}

void ViewCommands::fillDrawingMenu(QMenu *menu, const Actions &actions)
{
    auto *group = new QActionGroup(menu);
    for (const auto &choice : drawings)
        menu->addAction(group->addAction(actions.action(choice.id)));
}

} // namespace espalier
